package barometer

import (
	"slices"
	"sync"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/sheet"
)

// columns are those of a response while it is read.
type columns = sheet.Columns[draft]

// form is what the columns of a book are made for.
type form struct {
	options.Form
	alone bool // of a response by itself, which is of no edition
}

// formOf returns the form in which answers to the editions are read.
func formOf(editions ...Edition) form {
	var sets []*options.Set
	for _, e := range editions {
		if e.Valid() {
			sets = append(sets, e.Options())
		}
	}
	return form{Form: options.FormOf(sets...)}
}

// blank returns the form of the editions that is given out, to be filled in.
func blank(editions ...Edition) form { return form{Form: formOf(editions...).Blank()} }

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
	wholeBook = sync.OnceValue(func() *sheet.Book[draft] {
		return mustBook(form{Form: options.Everything(), alone: true})
	})
	readingBook = sync.OnceValue(func() *sheet.Book[draft] { return mustBook(formOf(edition2011, edition2006)) })
	blankBook   = sync.OnceValue(func() *sheet.Book[draft] { return mustBook(blank(edition2011, edition2006)) })
)

// named returns the columns of a section, one for each option, with the names that the editions give to their own. An
// option that is not shown is not named where its bare label stands.
func named[V options.Option](f *form, section string, title figure.Labels, all columns) columns {
	i := 0
	for v := range options.ValuesIn[V](&f.Form) {
		name, c := options.NameIn(&f.Form, v), &all[i]
		c.Key, c.Labels, c.Bare = section+"."+name.Key, enum.Join(title, ": ", name.Labels), name.Labels
		if !options.Shows(&f.Form, v) {
			c.Bare = figure.Labels{}
		}
		i++
	}
	return all
}

// choice returns the column of a question that is answered with one of the options.
func choice[V options.Option](f *form, key string, l figure.Labels, field func(*draft) *V) columns {
	parse := func(s string) (V, error) { return options.ParseIn[V](&f.Form, s) }
	return sheet.Choice(key, l, parse, field).Answered(func(d *draft) string {
		v := *field(d)
		if v == 0 {
			return ""
		}
		return options.NameIn(&f.Form, v).Key
	})
}

// book returns the book in which answers to the editions are read. Editions that give names of their own to different
// options, so that two columns have one name, have none.
func (e editions) book() (*sheet.Book[draft], error) {
	if e.now.Equal(edition2011) && e.before.Equal(edition2006) {
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
