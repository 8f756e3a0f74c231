package barometer

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
)

// known counts the names of a header that are columns.
func (o *options) known(header []string) (n int) {
	for _, name := range header {
		if _, ok := o.column(name); ok {
			n++
		}
	}
	return n
}

// plain returns the name that a cell of the header holds.
func plain(name string) string { return cell.Unguard(cell.Clean(name)) }

// column returns the column that a name stands for; nil and true for one left out knowingly.
func (o *options) column(name string) (*column.Column[draft], bool) {
	name = plain(name)
	if own, ok := o.names[name]; ok {
		if name = own; own == "" {
			return nil, true
		}
	}
	return book.Find(name)
}

// hints are what was said of names that find no column, so that no name is looked for twice; past maxHints they are not
// looked for any more.
type hints map[string]string

const maxHints = 10

// unknown says why a name finds no column, and which one it most likely means; it blames the mapping of the caller's that
// leads to none.
func (o *options) unknown(name string, said hints) string {
	name = plain(name)
	text, known := said[name]
	if known {
		return text
	}
	if to, mapped := o.names[name]; mapped {
		text = fmt.Sprintf("the option Columns maps this name to %q, and %s", to, missed(to, len(said) < maxHints))
	} else {
		text = missed(name, len(said) < maxHints)
	}
	if len(said) < maxHints {
		said[name] = text
	}
	return text
}

// missed says why a name finds no column, and if asked, which one is nearest.
func missed(name string, near bool) string {
	keys := book.Shared(name)
	switch n := len(keys); {
	case n == 0 && near:
		const help = "a template (-template) lists the names, the option Columns maps others"
		if key, own, ok := book.Nearest(name); ok && own != key {
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

// bind returns the column of each cell, nil for one that is left out, and the faults of the header; without a
// column for the unit type there is nothing to read.
func (o *options) bind(header []string) (bound []*column.Column[draft], faults []error) {
	first, said := map[string]int{}, hints{}
	typed := false
	faults = o.absent(header)
	for i, name := range header {
		c, ok := o.column(name)
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown, "%s; what stands below it is not read", o.unknown(name, said)))
		case c != nil && first[c.Key] > 0:
			return nil, append(faults, figure.Fault(place, name, figure.ErrClash, "column %d is %s already", first[c.Key], c.Key))
		case c != nil:
			first[c.Key] = i + 1
			typed = typed || c.Key == "unit.type"
		}
		bound = append(bound, c)
	}
	if !typed {
		return nil, append(faults, figure.Fault("header", "", figure.ErrMissing, "no column unit.type"))
	}
	return bound, faults
}

// absent returns a fault for each name that the option Columns maps to a column and the header does not have.
func (o *options) absent(header []string) (faults []error) {
	there := map[string]bool{}
	for _, name := range header {
		there[plain(name)] = true
	}
	for _, name := range slices.Sorted(maps.Keys(o.names)) {
		if o.names[name] != "" && !there[name] {
			faults = append(faults, figure.Fault("header", name, figure.ErrUnknown, "the option Columns maps this name, and no column of the file has it"))
		}
	}
	return faults
}
