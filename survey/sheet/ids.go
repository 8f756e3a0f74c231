package sheet

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// ids finds ids that stand twice, up to a limit of ids that it remembers.
type ids[R any] struct {
	columns Columns[R] // with values that are unique
	within  func(*R) string
	limit   int
	first   map[id]int // the row of each
	over    bool       // the limit has been passed
}

// id is a value of a column within a group of rows.
type id struct {
	column       int
	within, text string
}

func newIDs[R any](r Reader[R]) *ids[R] {
	x := &ids[R]{within: r.Within, limit: r.Limits.ids(), first: map[id]int{}}
	for _, c := range r.Book.columns {
		if c.Unique {
			x.columns = append(x.columns, c)
		}
	}
	return x
}

// twice refuses a respondent with an id of an earlier one, and remembers its ids.
func (x *ids[R]) twice(r *R, row int) error {
	for i := range x.columns {
		c := &x.columns[i]
		key := id{column: c.place, text: c.Get(r)}
		if x.first == nil || key.text == "" {
			continue
		}
		if x.within != nil {
			key.within = x.within(r)
		}
		if len(x.first) >= x.limit {
			x.over = true
			continue
		}
		if before, ok := x.first[key]; ok {
			return figure.Fault(c.Key, key.text, figure.ErrClash, "%s", sameID(before, key.within))
		}
		x.first[key] = row
	}
	return nil
}

// filled reports, once, that the limit has been passed: from then on no id is found to stand twice.
func (x *ids[R]) filled() bool {
	filled := x.over && x.first != nil
	if filled {
		x.first = nil
	}
	return filled
}

// full is the fault of a file with too many ids.
func (x *ids[R]) full() error {
	return figure.Fault(x.columns[0].Key, "", figure.ErrRange,
		"after %d ids, ids that stand twice are no longer found", x.limit)
}

// sameID says where an id has been before.
func sameID(row int, within string) string {
	if within == "" {
		return fmt.Sprintf("row %d has the same id", row)
	}
	return fmt.Sprintf("row %d has the same id in %s", row, within)
}
