package sheet

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// finder is the names by which one file finds the columns of a book: the book's own, and those of a mapping. It
// remembers what was said of names that find none, so that none is looked for twice.
type finder[R any] struct {
	book *Book[R]
	plan *plan[R]
	said map[string]string
}

// maxHints is the number of names past which no nearest column is looked for.
const maxHints = 10

// newFinder returns the names of a reader's book together with those of its mapping.
func newFinder[R any](r Reader[R]) *finder[R] {
	return &finder[R]{book: r.Book, plan: newPlan(r), said: map[string]string{}}
}

// find returns what is read from the column with a name, at a place from 1, 0 for none; false for a name that finds
// nothing.
func (n *finder[R]) find(name string, place int) (binding[R], bool) {
	if b, ok := n.plan.source(name, place); ok {
		return b, true
	}
	name = cell.Plain(name)
	if c, ok := n.book.find(name); ok {
		return binding[R]{column: c, values: n.plan.values, by: n.plan.by}, true
	}
	return binding[R]{}, n.plan.leaveOut
}

// known counts the names that are columns.
func (n *finder[R]) known(names []string) (known int) {
	for i, name := range names {
		_, mapped := n.plan.source(name, i+1)
		if _, own := n.book.find(cell.Plain(name)); own || mapped {
			known++
		}
	}
	return known
}

// unknown says why a name finds no column, and which one it most likely means.
func (n *finder[R]) unknown(name string) string {
	name = cell.Plain(name)
	text, known := n.said[name]
	if known {
		return text
	}
	near := len(n.said) < maxHints
	text = n.book.missed(name, near)
	if near {
		n.said[name] = text
	}
	return text
}

// missed says why a name finds no column, and if asked, which one is nearest.
func (b *Book[R]) missed(name string, near bool) string {
	keys := slices.Clone(b.having(name))
	switch n := len(keys); {
	case n == 0 && near:
		const help = "a template (-template) lists the names, a mapping gives others"
		if key, own, ok := b.nearest(name); ok && own != key {
			return fmt.Sprintf("no column has this name, the nearest is %s (%s); %s", key, own, help)
		} else if ok {
			return fmt.Sprintf("no column has this name, the nearest is %s; %s", key, help)
		}
		return "no column has this name; " + help
	case n == 0:
		return "no column has this name"
	case n > 3:
		return fmt.Sprintf("an option's text is no name of a column, and %d questions have it, %s first: "+
			"give the whole name", n, b.whole(keys[0]))
	}
	for i, key := range keys {
		keys[i] = b.whole(key)
	}
	return "an option's text is no name of a column: give the whole name, " + strings.Join(keys, " or ")
}

// whole returns a key with the column's label.
func (b *Book[R]) whole(key string) string {
	return fmt.Sprintf("%s (%s)", key, b.columns[b.index[key]].Labels.English)
}

// bind returns what is read from each cell below a header, and the faults of the header; with a column twice, or
// without one that is needed, there is nothing to read.
func (b *Book[R]) bind(header []string, names *finder[R]) (columns bound[R], faults []error) {
	first := make([]int, len(b.columns))
	for _, name := range names.plan.absent(header) {
		faults = append(faults, figure.Fault("header", name, figure.ErrUnknown,
			"the mapping has this name, and the file has no such column"))
	}
	if twice := names.plan.beside(header); len(twice) > 0 {
		return nil, append(faults, twice...)
	}
	for i, name := range header {
		x, ok := names.find(name, i+1)
		place := fmt.Sprintf("header, column %d", i+1)
		if !ok {
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown,
				"%s; what stands below it is not read", names.unknown(name)))
		}
		if err := names.plan.twice(name, i+1, header); err != nil {
			return nil, append(faults, figure.At(place, err))
		}
		for _, c := range x.columns() {
			if first[c.place] > 0 {
				return nil, append(faults, figure.Fault(place, name, figure.ErrClash,
					"column %d is %s already", first[c.place], c.Key))
			}
			first[c.place] = i + 1
		}
		columns = append(columns, x)
	}
	if err := b.lacking(first); err != nil {
		return nil, append(faults, err)
	}
	return columns, faults
}

// lacking returns the fault of a file that has not the columns it needs, or none with an answer.
func (b *Book[R]) lacking(first []int) error {
	answered, example := false, ""
	for i, c := range b.columns {
		if c.Needed && first[i] == 0 {
			return figure.Fault("header", "", figure.ErrMissing, "no column %s", c.Key)
		}
		answered = answered || first[i] > 0 && !c.Unique
		if example == "" && !c.Unique {
			example = c.Key
		}
	}
	if !answered {
		return figure.Fault("header", "", figure.ErrMissing, "no column holds an answer, %s say", example)
	}
	return nil
}
