package sheet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// finder is the names by which one file finds the columns of a book: the book's own, and those that a caller maps to
// them. It remembers what was said of names that find none, so that none is looked for twice.
type finder[R any] struct {
	book *Book[R]
	own  map[string]string
	said map[string]string
	by   cell.Notation // of the file's numbers
}

// maxHints is the number of names past which no nearest column is looked for.
const maxHints = 10

// newFinder returns the names of a reader's book together with its caller's own: the name of a column for each, "" for
// one that is left out knowingly.
func newFinder[R any](r Reader[R]) *finder[R] {
	return &finder[R]{book: r.Book, own: r.Names, said: map[string]string{}, by: notation(r.Language)}
}

// notation returns what a language says about commas and points in a number; see figure.ParseCount.
func notation(l figure.Language) cell.Notation {
	if l == figure.English {
		return cell.Point
	}
	return cell.Unknown
}

// plain returns the name that a cell of a header holds.
func plain(name string) string { return cell.Unguard(cell.Clean(name)) }

// find returns the column that a name stands for; nil and true for one left out knowingly.
func (n *finder[R]) find(name string) (*Column[R], bool) {
	name = plain(name)
	if own, ok := n.own[name]; ok {
		if name = own; own == "" {
			return nil, true
		}
	}
	return n.book.find(name)
}

// known counts the names that are columns.
func (n *finder[R]) known(names []string) (known int) {
	for _, name := range names {
		if _, ok := n.find(name); ok {
			known++
		}
	}
	return known
}

// absent returns the names that the caller maps to a column and that are not among these, in order.
func (n *finder[R]) absent(names []string) (absent []string) {
	there := map[string]bool{}
	for _, name := range names {
		there[plain(name)] = true
	}
	for _, name := range slices.Sorted(maps.Keys(n.own)) {
		if n.own[name] != "" && !there[name] {
			absent = append(absent, name)
		}
	}
	return absent
}

// unknown says why a name finds no column, and which one it most likely means; it blames a mapping of the caller's that
// leads to none.
func (n *finder[R]) unknown(name string) string {
	name = plain(name)
	text, known := n.said[name]
	if known {
		return text
	}
	near := len(n.said) < maxHints
	if to, mapped := n.own[name]; mapped {
		text = fmt.Sprintf("Reader.Names gives this name to %q, and %s", to, n.book.missed(to, near))
	} else {
		text = n.book.missed(name, near)
	}
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

// bind returns the column of each cell of a header, and the faults of the header; with a column twice, or without one
// that is needed, there is nothing to read.
func (b *Book[R]) bind(header []string, names *finder[R]) (columns bound[R], faults []error) {
	first := make([]int, len(b.columns))
	for _, name := range names.absent(header) {
		faults = append(faults, figure.Fault("header", name, figure.ErrUnknown,
			"Reader.Names has this name, and no column of the file"))
	}
	for i, name := range header {
		c, ok := names.find(name)
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown,
				"%s; what stands below it is not read", names.unknown(name)))
		case c != nil && first[c.place] > 0:
			return nil, append(faults, figure.Fault(place, name, figure.ErrClash,
				"column %d is %s already", first[c.place], c.Key))
		case c != nil:
			first[c.place] = i + 1
		}
		columns = append(columns, c)
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
