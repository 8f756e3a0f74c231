package options

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// Form is the answer options that a form, or a file, of some editions has places for, and their names there.
type Form struct {
	editions []*Set // whose own options have names, the first that names one
	shown    offer  // the options that a bare label may mean
	only     bool   // places for the options that are shown, and for no others
	asks     asked  // the questions of today that have places
}

// Everything returns the form of all options, those of an edition's own by their bare keys.
func Everything() Form { return Form{shown: offeredThen(), asks: allQuestions} }

// FormOf returns the form in which answers to the editions are read: all options have places, so that those of another
// time are refused with the reason, and are not taken for unknown names.
func FormOf(editions ...*Set) (f Form) {
	f.editions, f.asks = editions, allQuestions
	for _, s := range editions {
		f.shown = f.shown.plus(s.options())
	}
	return f
}

// Blank returns the form that is given out, to be filled in: it has places for the options that it shows, and for the
// questions that the editions ask, and for no others.
func (f Form) Blank() Form {
	f.only, f.asks = true, 0
	for _, s := range f.editions {
		f.asks |= s.asks
	}
	return f
}

// Asks reports whether the form has places for a question of today.
func (f *Form) Asks(q Question) bool { return f.asks.has(q) }

// ValuesIn yields the options of a vocabulary that the form has places for.
func ValuesIn[V Option](f *Form) iter.Seq[V] {
	k, _ := kindOf[V]()
	return func(yield func(V) bool) {
		for v := uint8(1); int(v) < int(lexicons[k].end)+lexicons[k].owns; v++ {
			_, own := k.own(v)
			if (!f.only && (!own || len(f.editions) == 0) || f.shown.has(k, v)) && !yield(V(v)) {
				return
			}
		}
	}
}

// Shows reports whether the form shows an option, so that a bare label may mean it.
func Shows[V Option](f *Form, v V) bool {
	k, _ := kindOf[V]()
	return f.shown.has(k, uint8(v))
}

// NameIn returns what the editions of the form call an option.
func NameIn[V Option](f *Form, v V) question.Name {
	k, _ := kindOf[V]()
	return f.name(k, uint8(v))
}

func (f *Form) name(k kind, v uint8) question.Name {
	for _, s := range f.editions {
		if s.offer.has(k, v) {
			return s.nameOf(k, v)
		}
	}
	return new(Set).nameOf(k, v)
}

// ParseIn returns the option that a text names in any of the editions.
func ParseIn[V Option](f *Form, text string) (V, error) {
	k, _ := kindOf[V]()
	for _, s := range f.editions {
		if v, err := s.parse(k, text); err == nil {
			return V(v), nil
		}
	}
	v, err := new(Set).parse(k, text)
	if err != nil {
		err = f.unknown(k, text)
	}
	return V(v), err
}

// unknown returns the error about a text that names no option: it lists those that can be answered.
func (f *Form) unknown(k kind, text string) error {
	var keys []string
	var choices []figure.Labels
	for v := range f.shown.numbers(k) {
		name := f.name(k, v)
		keys, choices = append(keys, name.Key), append(choices, name.Labels)
	}
	of := strings.Join(keys, ", ")
	if len(keys) > 12 {
		of = fmt.Sprintf("%d keys, such as %s", len(keys), keys[0])
	}
	text = fmt.Sprintf("%T: %v %s (one of %s)", valueOf(k, 0), figure.ErrUnknown, enum.Quote(text), of)
	return enum.Unknown(text, choices)
}

// noColumn is why a form refuses an answer.
var noColumn = figure.Labels{
	"sille ei ole saraketta: lomake on muiden kierrosten", "det finns ingen kolumn: formuläret är för andra omgångar",
	"there is no column for it: the form is of other editions",
}

// Refuse returns a fault for every answer, sound by itself, that the form has no place for.
func (f *Form) Refuse(a Answers) error {
	if askedOf(a)&^f.asks == 0 && a.within(&f.shown, true) {
		return nil
	}
	unseen := figure.Because(figure.ErrUnknown, noColumn, "")
	return errors.Join(a.refuse(f.shown, func(kind, uint8) error { return unseen }), f.asks.refuse(a, unseen))
}
