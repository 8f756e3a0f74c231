// Package column binds named columns of text to the fields of a record, for CSV and JSON alike.
//
// A column has a key, its name on the wire, and labels in Finnish, Swedish and English that are accepted as
// names too. A Book holds the columns of a record type in order, finds them by any of their names, and reads
// and writes records as flat JSON objects. A Book is built once and never changes; it is safe for concurrent use.
package column

import (
	"encoding"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// Column is one named value of a record of type R.
type Column[R any] struct {
	Key     string
	Labels  enum.Labels
	Bare    enum.Labels            // labels without their section, accepted where no other column has them
	Numeric bool                   // a JSON number, and a decimal comma in CSV
	Get     func(*R) string        // "" when not answered
	Set     func(*R, string) error // the text is not empty
	Place   int                    // among the columns of its book, which sets it
}

// Texter is a pointer to a field that reads and writes itself as text.
type Texter[T any] interface {
	*T
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// Text returns the column of a field that reads and writes itself as text.
func Text[R, T any, P Texter[T]](key string, labels enum.Labels, field func(*R) P) Column[R] {
	return Column[R]{
		Key: key, Labels: labels,
		Get: func(r *R) string {
			text, err := field(r).MarshalText()
			if err != nil {
				return ""
			}
			return string(text)
		},
		Set: func(r *R, s string) error { return field(r).UnmarshalText([]byte(s)) },
	}
}

// Below returns the column as an item of a section: "unit.tasks" and "wood" become "unit.tasks.wood", the
// labels "section: item".
func (c Column[R]) Below(section string, labels enum.Labels) Column[R] {
	c.Bare = c.Labels
	c.Labels = enum.Join(labels, ": ", c.Labels)
	c.Key = section + "." + c.Key
	return c
}

// Number returns the column marked as numeric.
func (c Column[R]) Number() Column[R] {
	c.Numeric = true
	return c
}

// Cell returns the value of a record for a CSV file: numbers with a decimal comma, text guarded against being
// taken for a formula.
func (c Column[R]) Cell(r *R) string {
	if c.Numeric {
		return strings.Replace(c.Get(r), ".", ",", 1)
	}
	return cell.Guard(c.Get(r))
}

// Book is the ordered list of a record's columns.
type Book[R any] struct {
	columns []Column[R]
	index   map[string]int
	names   []name              // all of them, in order
	shared  map[string][]string // keys of the columns that have one label without its section in common
	fault   error
}

// NewBook returns the book of the columns. Two columns with one name, or a column that lacks one, make a faulty
// book, which finds nothing and says why in Fault.
func NewBook[R any](columns []Column[R]) *Book[R] {
	b := &Book[R]{columns: columns, index: make(map[string]int), shared: make(map[string][]string)}
	for i, c := range columns {
		columns[i].Place = i
		for _, own := range append([]string{c.Key}, enum.Each(c.Labels)...) {
			b.claim(b.named(own, i), i)
		}
		b.claim(c.Key, i) // found without folding
	}
	for name, owners := range b.bare() {
		_, taken := b.index[name]
		switch {
		case taken:
		case len(owners) == 1:
			b.index[name] = owners[0]
		default:
			for _, i := range owners {
				b.shared[name] = append(b.shared[name], columns[i].Key)
			}
		}
	}
	return b
}

// claim gives a name to a column.
func (b *Book[R]) claim(name string, i int) {
	at, taken := b.index[name]
	switch {
	case b.fault != nil:
	case name == "":
		b.fault = fmt.Errorf("column %d, %q, lacks its key or a label", i, b.columns[i].Key)
	case taken && at != i:
		b.fault = fmt.Errorf("columns %s and %s share the name %q", b.columns[at].Key, b.columns[i].Key, name)
	}
	b.index[name] = i
}

// bare returns the columns by their labels without a section, in order.
func (b *Book[R]) bare() map[string][]int {
	owners := make(map[string][]int)
	for i, c := range b.columns {
		for _, label := range enum.Each(c.Bare) {
			if name := b.named(label, i); name != "" && !slices.Contains(owners[name], i) {
				owners[name] = append(owners[name], i)
			}
		}
	}
	return owners
}

// Fault returns why the book is faulty, nil if it is not.
func (b *Book[R]) Fault() error { return b.fault }

// Columns returns the columns in order; the slice must not be changed.
func (b *Book[R]) Columns() []Column[R] { return b.columns }

// Shared returns the keys of the columns that have the name, a label without its section, in common; none for a name that
// finds a column, and for one that no column has.
func (b *Book[R]) Shared(name string) []string { return b.shared[enum.Fold(name)] }

// Find returns the column with the given key, label, or label without its section; ok is false for none.
func (b *Book[R]) Find(name string) (*Column[R], bool) {
	i, ok := b.index[name]
	if !ok {
		i, ok = b.index[enum.Fold(name)]
	}
	if !ok || b.fault != nil {
		return nil, false
	}
	return &b.columns[i], true
}
