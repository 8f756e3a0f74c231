package barometer

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
)

// columns are those of a response while it is read.
type columns = sheet.Columns[draft]

// form is what the columns of a book are made for.
type form struct {
	editions []Edition     // whose own options have names, the first that names one
	shown    options.Offer // the options that a bare label may mean
	asks     asked         // the questions of today that have columns
	only     bool          // columns for the options that are shown, and for no others
}

// everything is the form of all options, those of an edition's own by their bare keys.
func everything() form { return form{shown: options.B12(), asks: allQuestions} }

// formOf returns the form in which answers to the editions are read: all options have columns, so that those of
// another time are refused with the reason, and are not taken for unknown names.
func formOf(editions ...Edition) form {
	f := form{asks: allQuestions}
	for _, e := range editions {
		if e.Valid() {
			f.editions = append(f.editions, e)
			f.shown = f.shown.Plus(e.set.Options())
		}
	}
	return f
}

// blank returns the form of the editions that is given out, to be filled in: it has their options, and no others.
func blank(editions ...Edition) form {
	f := formOf(editions...)
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

// mustBook is book for a form of the library's own editions.
func mustBook(f form) *sheet.Book[draft] {
	b, err := f.book()
	if err != nil {
		panic(err)
	}
	return b
}

// The books that nobody's edition changes, made when they are first needed.
var (
	wholeBook   = sync.OnceValue(func() *sheet.Book[draft] { return mustBook(everything()) })
	readingBook = sync.OnceValue(func() *sheet.Book[draft] { return mustBook(formOf(edition2011, edition2006)) })
	blankBook   = sync.OnceValue(func() *sheet.Book[draft] { return mustBook(blank(edition2011, edition2006)) })
)

// values yields the options of a kind that have columns.
func values[V Option](f *form) iter.Seq[V] {
	k, _ := options.KindOf[V]()
	end, owns := k.End()
	return func(yield func(V) bool) {
		for v := uint8(1); int(v) < int(end)+owns; v++ {
			_, own := k.Own(v)
			if (!f.only && (!own || len(f.editions) == 0) || f.shown.Has(k, v)) && !yield(V(v)) {
				return
			}
		}
	}
}

// name returns what the editions of the form call an option.
func (f *form) name(k options.Kind, v uint8) question.Name {
	for i := range f.editions {
		if f.editions[i].set.Offer.Has(k, v) {
			return f.editions[i].set.NameOf(k, v)
		}
	}
	return new(options.Set).NameOf(k, v)
}

// parse returns the option that a text names in any of the editions.
func (f *form) parse(k options.Kind, s string) (v uint8, err error) {
	for i := range f.editions {
		if v, err = f.editions[i].set.Parse(k, s); err == nil {
			return v, nil
		}
	}
	if v, err = new(options.Set).Parse(k, s); err != nil {
		err = f.unknown(k, s)
	}
	return v, err
}

// unknown returns the error about a text that names no option: it lists those that can be answered.
func (f *form) unknown(k options.Kind, s string) error {
	var keys []string
	var choices []figure.Labels
	for v := range f.shown.Numbers(k) {
		name := f.name(k, v)
		keys, choices = append(keys, name.Key), append(choices, name.Labels)
	}
	of := strings.Join(keys, ", ")
	if len(keys) > 12 {
		of = fmt.Sprintf("%d keys, such as %s", len(keys), keys[0])
	}
	text := fmt.Sprintf("%T: %v %s (one of %s)", options.ValueOf(k, 0), figure.ErrUnknown, enum.Quote(s), of)
	return enum.Unknown(text, choices)
}

// named returns the columns of a section, one for each option, with the names that the editions give to their own. An
// option that is not shown is not named where its bare label stands.
func named[V Option](f *form, section string, title figure.Labels, all columns) columns {
	k, _ := options.KindOf[V]()
	i := 0
	for v := range values[V](f) {
		name, c := f.name(k, uint8(v)), &all[i]
		c.Key, c.Labels, c.Bare = section+"."+name.Key, enum.Join(title, ": ", name.Labels), name.Labels
		if !f.shown.Has(k, uint8(v)) {
			c.Bare = figure.Labels{}
		}
		i++
	}
	return all
}

// choice returns the column of a question that is answered with one of the options.
func choice[V Option](f *form, key string, l figure.Labels, field func(*draft) *V) columns {
	k, _ := options.KindOf[V]()
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

// book returns the book in which answers to the editions are read. Editions that give names of their own to different
// options, so that two columns have one name, have none.
func (e editions) book() (*sheet.Book[draft], error) {
	if !e.told && e.now.Equal(edition2011) && e.before.Equal(edition2006) {
		return readingBook(), nil
	}
	book, err := formOf(*e.now, *e.before).book()
	return book, figure.At("edition.own: ", err)
}

// formBook returns the book of the editions whose form is given out; of none, that of 2011 beside 2006.
func formBook(editions []Edition) (*sheet.Book[draft], error) {
	if !slices.ContainsFunc(editions, Edition.Valid) {
		return blankBook(), nil
	}
	book, err := blank(editions...).book()
	return book, figure.At("edition.own: ", err)
}

// check returns a fault for every answer that has no column in the form.
func (f *form) check(r *Response) error {
	if f.asks.holds(r) && r.options().Within(f.shown, true) {
		return nil
	}
	unseen := fmt.Errorf("%w: there is no column for it: the form is of other editions", figure.ErrUnknown)
	why := func(options.Kind, uint8) error { return unseen }
	return errors.Join(r.options().Refuse(f.shown, why), f.asks.refuse(r, unseen))
}
