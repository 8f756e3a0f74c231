package barometer

import (
	"fmt"
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

// column returns the column that a name stands for; nil and true for one left out knowingly.
func (o *options) column(name string) (*column.Column[draft], bool) {
	name = cell.Unguard(cell.Clean(name))
	if own, ok := o.names[name]; ok {
		if name = own; own == "" {
			return nil, true
		}
	}
	return book.Find(name)
}

// unknown says why a name finds no column.
func unknown(name string) string {
	keys := book.Shared(cell.Unguard(cell.Clean(name)))
	switch n := len(keys); {
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
	first := map[string]int{}
	typed := false
	for i, name := range header {
		c, ok := o.column(name)
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown, "%s; what stands below it is not read", unknown(name)))
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
