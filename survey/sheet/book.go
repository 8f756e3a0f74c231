package sheet

import (
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// Book is the columns of a respondent of type R, in order. It finds them by any of their names, never changes, and is
// safe for concurrent use.
type Book[R any] struct {
	columns  Columns[R]
	validate func(*R) error
	index    map[string]int
	names    []name              // all of them, in order
	ticking  []string            // the sections of the questions with ticks
	bare     map[string][]string // the columns that have a label, without that of its section, that is no name
}

// New returns the book of the columns. validate returns every fault of a respondent whose cells have been read, and
// may complete it; nil accepts all. It is an error when two columns have one name, or one lacks its key or a label.
func New[R any](validate func(*R) error, parts ...Columns[R]) (*Book[R], error) {
	b := &Book[R]{
		columns: slices.Concat(parts...), validate: validate,
		index: make(map[string]int), bare: make(map[string][]string),
	}
	if validate == nil {
		b.validate = func(*R) error { return nil }
	}
	var faults []error
	for i, c := range b.columns {
		b.columns[i].place = i
		b.columns[i].role = role{id: c.Unique, answer: !c.Unique && !c.Needed && !c.About, tick: c.said != nil}
		if c.Set != nil {
			b.columns[i].coding = nil
		} else if c.coding != nil {
			b.columns[i].Set = func(r *R, text string) error {
				_, err := c.set(r, text)
				return err
			}
		}
		if k := b.columns[i].coding; k != nil && k.one > 0 && !c.Percent {
			b.columns[i].adds = true
		}
		if section := c.section(); c.said != nil {
			if !slices.Contains(b.ticking, section) {
				b.ticking = append(b.ticking, section)
			}
			b.columns[i].role.question = slices.Index(b.ticking, section)
		}
		for _, own := range append([]string{c.Key}, enum.Each(c.Labels)...) {
			faults = append(faults, b.claim(b.named(own, i), i))
		}
		faults = append(faults, b.claim(c.Key, i)) // found without folding
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	b.keepBare()
	return b, nil
}

// MustNew is New for the columns of a program's own: it panics where New returns an error.
func MustNew[R any](validate func(*R) error, parts ...Columns[R]) *Book[R] {
	b, err := New(validate, parts...)
	if err != nil {
		panic(err)
	}
	return b
}

// claim gives a name to a column.
func (b *Book[R]) claim(name string, i int) error {
	at, taken := b.index[name]
	switch key := b.columns[i].Key; {
	case name == "":
		return figure.Fault("column", key, figure.ErrMissing, "column %d lacks its key or a label", i+1)
	case taken && at != i:
		return figure.Fault("column", key, figure.ErrClash, "%s has the name %q too", b.columns[at].Key, name)
	}
	b.index[name] = i
	return nil
}

// keepBare remembers which columns have a label without that of its section. It is the text of an option, which stands
// under one question here and under another in the next form: it names no column, unless it is the whole name of one.
func (b *Book[R]) keepBare() {
	for i, c := range b.columns {
		for _, label := range enum.Each(c.Bare) {
			name := b.named(label, i)
			if _, taken := b.index[name]; name != "" && !taken && !slices.Contains(b.bare[name], c.Key) {
				b.bare[name] = append(b.bare[name], c.Key)
			}
		}
	}
}

// ticks returns what one row holds of each question with ticks, to begin with.
func (b *Book[R]) ticks() []tick { return make([]tick, len(b.ticking)) }

// Columns returns the columns in order.
func (b *Book[R]) Columns() Columns[R] { return slices.Clone(b.columns) }

// Validate returns every fault of a respondent.
func (b *Book[R]) Validate(r *R) error { return b.validate(r) }

// Find returns the column with the given key or label; false for none. The label of an item without that of its
// section, an option's own text, finds none: it may stand for columns of other questions, and of other forms.
func (b *Book[R]) Find(name string) (Column[R], bool) {
	if c, ok := b.find(name); ok {
		return *c, true
	}
	return Column[R]{}, false
}

func (b *Book[R]) find(name string) (*Column[R], bool) {
	i, ok := b.index[name]
	if !ok {
		i, ok = b.index[enum.Fold(name)]
	}
	if !ok {
		return nil, false
	}
	return &b.columns[i], true
}

// having returns the keys of the columns whose label without that of its section this is; none for a name that finds a
// column, and for one that no column has.
func (b *Book[R]) having(name string) []string { return b.bare[enum.Fold(name)] }

// Template writes an empty form: the header of a CSV file with every column, named by its key, or by its label in a
// language.
func (b *Book[R]) Template(w io.Writer, l figure.Language) error {
	_, err := w.Write(record.Append(nil, b.header(l)))
	return err
}

// header returns the names of all columns: labels in a language, keys for none.
func (b *Book[R]) header(l figure.Language) []string {
	all := make([]string, len(b.columns))
	for i, c := range b.columns {
		if all[i] = c.Key; l.Valid() {
			all[i] = l.Of(c.Labels)
		}
	}
	return all
}

// independent returns the faults of a respondent that do not follow from cells that were not read.
func (b *Book[R]) independent(err, unread error) error {
	var affected []string
	for _, f := range figure.Faults(unread) {
		affected = append(affected, f.Path)
		if c, ok := b.find(f.Path); ok {
			affected = append(affected, c.Affects...)
		}
	}
	var rest []error
	for _, f := range figure.Faults(err) {
		if !slices.ContainsFunc(affected, func(path string) bool { return within(f.Path, path) }) {
			rest = append(rest, f)
		}
	}
	return errors.Join(rest...)
}

// within reports whether a path is the other one; or below it, where that ends in ".*".
func within(path, pattern string) bool {
	top, below := strings.CutSuffix(pattern, ".*")
	rest, ok := strings.CutPrefix(path, top)
	return ok && (rest == "" || below && rest[0] == '.')
}
