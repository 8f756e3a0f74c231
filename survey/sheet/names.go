package sheet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
)

// finder is the names by which one file finds the columns of a book: the book's own, and those that a caller maps to
// them. It remembers what was
// said of names that find none, so that none is looked for twice.
type finder[R any] struct {
	book *Book[R]
	own  map[string]string
	said map[string]string
}

// maxHints is the number of names past which no nearest column is looked for.
const maxHints = 10

// newFinder returns the names of the book together with a caller's own: the name of a column for each, "" for one that
// is left out knowingly.
func newFinder[R any](b *Book[R], own map[string]string) *finder[R] {
	return &finder[R]{book: b, own: own, said: map[string]string{}}
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
		text = fmt.Sprintf("Names gives this name to %q, and %s", to, n.book.missed(to, near))
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
	keys := b.sharing(name)
	switch n := len(keys); {
	case n == 0 && near:
		const help = "a template (-template) lists the names, Names gives others"
		if key, own, ok := b.nearest(name); ok && own != key {
			return fmt.Sprintf("no column has this name, the nearest is %s (%s); %s", key, own, help)
		} else if ok {
			return fmt.Sprintf("no column has this name, the nearest is %s; %s", key, help)
		}
		return "no column has this name; " + help
	case n == 0:
		return "no column has this name"
	case n > 3:
		return fmt.Sprintf("%d columns have this name, %s first: give the key of one", n, keys[0])
	default:
		return "several columns have this name: give the key of one, " + strings.Join(keys, " or ")
	}
}
