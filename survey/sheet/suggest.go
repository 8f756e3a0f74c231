package sheet

import (
	"bufio"
	"cmp"
	"errors"
	"io"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// Suggest returns a first mapping of a CSV file, for a person to read and complete: see mapping.Form.Suggest. It
// applies nothing. Its notes are in the reader's Language.
func (r Reader[R]) Suggest(in io.Reader) (mapping.Mapping, error) {
	file := bufio.NewReaderSize(in, 64<<10)
	m := r.Mapping
	if m.Encoding == mapping.UTF8 {
		head, _ := file.Peek(64 << 10)
		m.Encoding = mapping.GuessEncoding(head)
	}
	text, err := m.Encoding.Decode(file)
	if err != nil || r.Book == nil {
		return mapping.Mapping{}, errors.Join(err, bookless(r.Book))
	}
	titles := m.TitleRows
	if titles == 0 {
		decoded := bufio.NewReaderSize(text, 64<<10)
		head, _ := decoded.Peek(64 << 10)
		titles, text = mapping.GuessTitleRows(head), decoded
	}
	m.TitleRows = 0 // for they are not among the rows
	suggested, none := r.form().Suggest(m, func(yield func([]string) bool) {
		for row, rowErr := range rowsBelow(titles, text, r.Limits, newFinder(r).known) {
			if rowErr != nil {
				err = errors.Join(err, rowErr)
				if row.Number == 0 {
					return
				}
				continue
			}
			if !yield(row.Cells) {
				return
			}
		}
	})
	suggested.TitleRows = titles
	return suggested, cmp.Or(err, none) // of a file that is none, there are no rows either
}

// SuggestRows is Suggest for rows of cells, the header first, as another format holds them.
func (r Reader[R]) SuggestRows(all iter.Seq[[]string]) (mapping.Mapping, error) {
	if r.Book == nil {
		return mapping.Mapping{}, bookless(r.Book)
	}
	return r.form().Suggest(r.Mapping, all)
}

// bookless is the fault of a reader without a book.
func bookless[R any](b *Book[R]) error {
	if b == nil {
		return figure.Fault("Reader.Book", "", figure.ErrMissing, "a reader needs the columns of a respondent")
	}
	return nil
}

// form returns what a suggestion has to know of the reader's book.
func (r Reader[R]) form() mapping.Form {
	f := mapping.Form{Ticking: r.Book.ticking, Language: r.Language}
	place := func(c *Column[R]) int {
		if c == nil {
			return -1
		}
		return c.place
	}
	f.Find = func(name string) int {
		c, _ := r.Book.find(name)
		return place(c)
	}
	f.Item = func(section, name string) int { return place(r.Book.item(section, name)) }
	by, _ := numeralsOf(0, r.Mapping)
	for i := range r.Book.columns {
		f.Columns = append(f.Columns, r.Book.formColumn(&r.Book.columns[i], by))
	}
	return f
}

// formColumn returns what a suggestion has to know of a column.
func (b *Book[R]) formColumn(c *Column[R], by numerals) mapping.Column {
	return mapping.Column{
		Key: c.Key, Section: c.section(), Labels: c.Labels, Bare: c.Bare,
		Numeric: c.Numeric, Unique: c.Unique, Tick: c.said != nil, About: c.About,
		Reads: func(text string) bool {
			x := row[R]{value: new(R), ticks: b.ticks()}
			return x.read(c, text, text, by, false) == nil
		},
		Means: func(text string) (key string, ok bool) {
			x := new(R)
			if c.Set(x, text) != nil {
				return "", false
			}
			return c.Get(x), true
		},
	}
}
