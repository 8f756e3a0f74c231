package sheet

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// known counts the names of a header that are columns.
func known(header []string) (n int) {
	for _, name := range header {
		if _, ok := book.Find(plain(name)); ok {
			n++
		}
	}
	return n
}

// plain returns the name that a cell of the header holds.
func plain(name string) string { return cell.Unguard(cell.Clean(name)) }

// bind returns the columns of a header and its faults: a name that is no column's is left out, one that stands twice, and
// a header without any question, leave nothing to read.
func bind(header []string) (bound columnsOf, faults []error) {
	first, questions := map[string]int{}, 0
	for i, name := range header {
		c, ok := book.Find(plain(name))
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown, "%s; what stands below it is not read", unknown(name)))
		case first[c.Key] > 0:
			return nil, append(faults, figure.Fault(place, name, figure.ErrClash, "column %d is %s already", first[c.Key], c.Key))
		default:
			first[c.Key] = i + 1
			if c.Key != "coaching.id" {
				questions++
			}
		}
		bound = append(bound, c)
	}
	if questions == 0 {
		return nil, append(faults, figure.Fault("header", "", figure.ErrMissing, "no column holds an answer, coaching.use say"))
	}
	return bound, faults
}

// unknown says why a name finds no column.
func unknown(name string) string {
	switch keys := book.Shared(plain(name)); {
	case len(keys) == 0:
		return "no column has this name"
	case len(keys) > 3:
		return fmt.Sprintf("%d columns have this name, %s first: give the key of one", len(keys), keys[0])
	default:
		return "several columns have this name: give the key of one, " + strings.Join(keys, " or ")
	}
}
