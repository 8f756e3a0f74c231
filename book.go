package barometer

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/sheet"
)

// form is what the columns of a book are made for.
type form struct {
	editions []Edition // whose own options have names, the first that names one
	shown    offer     // the options that a bare label may mean
	asks     asked     // the questions of today that have columns
	only     bool      // columns for the options that are shown, and for no others
}

// everything is the form of all options, those of an edition's own by their bare keys.
func everything() form { return form{shown: offerB12(), asks: allQuestions} }

// reading returns the form in which answers to the editions are read: all options have columns, so that those of
// another time are refused with the reason, and are not taken for unknown names.
func reading(editions ...Edition) form {
	f := form{asks: allQuestions}
	for _, e := range editions {
		if e.Valid() {
			f.editions = append(f.editions, e)
			f.shown = f.shown.plus(e.options())
		}
	}
	return f
}

// blank returns the form of the editions that is given out, to be filled in: it has their options, and no others.
func blank(editions ...Edition) form {
	f := reading(editions...)
	f.only, f.asks = true, 0
	for _, e := range f.editions {
		f.asks |= e.asks
	}
	return f
}

// book returns the book of the columns, in the order of the report's chapters.
func (f form) book() (*sheet.Book[draft], error) {
	return sheet.New((*draft).validate, responseColumns(), f.unitColumns(), f.fundingColumns(), f.clientColumns(),
		coachingColumns(), f.transitionColumns())
}

// bookOf is book for a form that is known to be sound, as that of every edition is.
func bookOf(f form) *sheet.Book[draft] {
	b, err := f.book()
	if err != nil {
		panic(err)
	}
	return b
}

// The books that nobody's edition changes, made when they are first needed.
var (
	wholeBook   = sync.OnceValue(func() *sheet.Book[draft] { return bookOf(everything()) })
	readingBook = sync.OnceValue(func() *sheet.Book[draft] { return bookOf(reading(edition2011, edition2006)) })
	blankBook   = sync.OnceValue(func() *sheet.Book[draft] { return bookOf(blank(edition2011, edition2006)) })
)

// values yields the options of a vocabulary that have columns.
func values[V Option](f *form) iter.Seq[V] {
	k, _ := vocabularyOf[V]()
	x := &lexicons[k]
	return func(yield func(V) bool) {
		for v := uint8(1); int(v) < int(x.end)+x.owns; v++ {
			_, own := x.own(v)
			if (!f.only && (!own || len(f.editions) == 0) || f.shown.has(k, v)) && !yield(V(v)) {
				return
			}
		}
	}
}

// name returns what the editions of the form call an option.
func (f *form) name(k vocabulary, v uint8) Name {
	for i := range f.editions {
		if f.editions[i].offer.has(k, v) {
			return f.editions[i].nameOf(k, v)
		}
	}
	return new(Edition).nameOf(k, v)
}

// parse returns the option that a text names in any of the editions.
func (f *form) parse(k vocabulary, s string) (v uint8, err error) {
	for i := range f.editions {
		if v, err = f.editions[i].parse(k, s); err == nil {
			return v, nil
		}
	}
	if v, err = new(Edition).parse(k, s); err != nil {
		err = f.unknown(k, s)
	}
	return v, err
}

// unknown returns the error about a text that names no option: it lists those that can be answered.
func (f *form) unknown(k vocabulary, s string) error {
	var keys []string
	var choices []figure.Labels
	for v := uint8(1); v < 64; v++ {
		if f.shown.has(k, v) {
			name := f.name(k, v)
			keys, choices = append(keys, name.Key), append(choices, name.Labels)
		}
	}
	of := strings.Join(keys, ", ")
	if len(keys) > 12 {
		of = fmt.Sprintf("%d keys, such as %s", len(keys), keys[0])
	}
	return enum.Unknown(fmt.Sprintf("%T: %v %s (one of %s)", optionOf(k, 0), figure.ErrUnknown, enum.Quote(s), of), choices)
}

// named returns the columns of a section, one for each option, with the names that the editions give to their own. An
// option that is not shown is not named where its bare label stands.
func named[V Option](f *form, section string, title figure.Labels, all columns) columns {
	k, _ := vocabularyOf[V]()
	i := 0
	for v := range values[V](f) {
		name, c := f.name(k, uint8(v)), &all[i]
		c.Key, c.Labels, c.Bare = section+"."+name.Key, enum.Join(title, ": ", name.Labels), name.Labels
		if !f.shown.has(k, uint8(v)) {
			c.Bare = figure.Labels{}
		}
		i++
	}
	return all
}

// choice returns the column of a question that is answered with one of the options.
func choice[V Option](f *form, key string, l figure.Labels, field func(*draft) *V) columns {
	k, _ := vocabularyOf[V]()
	return sheet.Choice(key, l,
		func(s string) (V, error) {
			v, err := f.parse(k, s)
			return V(v), err
		}, field).Answered(func(d *draft) string {
		v := *field(d)
		if v == 0 {
			return ""
		}
		return f.name(k, uint8(v)).Key
	})
}

// editionBook returns the book in which answers to the editions are read.
func editionBook(e editions) *sheet.Book[draft] {
	if !e.told && e.now.Equal(edition2011) && e.before.Equal(edition2006) {
		return readingBook()
	}
	return bookOf(reading(*e.now, *e.before))
}

// formBook returns the book of the editions whose form is given out; of none, that of 2011 beside 2006.
func formBook(editions []Edition) *sheet.Book[draft] {
	if !slices.ContainsFunc(editions, Edition.Valid) {
		return blankBook()
	}
	return bookOf(blank(editions...))
}
