package sheet

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/compose"
	"github.com/socialemployment/barometer/survey/reading"
)

// ids finds ids that stand twice, up to a limit of ids that it remembers.
type ids[R any] struct {
	columns Columns[R] // with values that are unique
	within  func(*R) string
	limit   int
	first   map[id]known
	others  map[id]int // ids that are like an earlier one: the row of each
	alike   reading.Note
	over    bool // the limit has been passed
}

// id is a value of a column within a group of rows, in the form that ids which look alike have in common.
type id struct {
	column       int
	within, text string
}

// known is the first id of its form: as it is, in composed letters, and its row.
type known struct {
	text string
	row  int
}

func newIDs[R any](r Reader[R]) *ids[R] {
	x := &ids[R]{within: r.Within, limit: r.Limits.ids(),
		first: map[id]known{}, others: map[id]int{}, alike: reading.Note{About: reading.AlikeIDs}}
	for _, c := range r.Book.columns {
		if c.Unique {
			x.columns = append(x.columns, c)
		}
	}
	return x
}

// twice refuses a respondent with an id of an earlier one, or one that is named like a total of other rows, and
// remembers its ids.
func (x *ids[R]) twice(r *R, row int) error {
	for i := range x.columns {
		c := &x.columns[i]
		text := compose.String(c.Get(r))
		if text != "" && IsTotal(text) {
			return figure.Fault(c.Key, text, figure.ErrClash, "it may be a total of other rows, which is no respondent, or one "+
				"of that name: leave the row out, or give another id")
		}
		if x.first == nil || text == "" {
			continue
		}
		key := id{column: c.place, text: cell.Alike(text)}
		if x.within != nil {
			key.within = x.within(r)
		}
		if len(x.first)+len(x.others) >= x.limit {
			x.over = true
			continue
		}
		if before, ok := x.seen(key, text, row); ok {
			return figure.FaultBecause(c.Key, text, figure.ErrClash, idTwice, "%s", sameID(before, key.within))
		}
	}
	return nil
}

// seen returns the row in which an id has been before; the id is remembered, and one that is like another is noted.
func (x *ids[R]) seen(key id, text string, row int) (before int, ok bool) {
	first, there := x.first[key]
	switch {
	case !there:
		x.first[key] = known{text, row}
		return 0, false
	case first.text == text:
		return first.row, true
	}
	exact := key
	exact.text = text
	if before, ok = x.others[exact]; !ok {
		x.others[exact] = row
		if x.alike.Saw(1, row); x.alike.First == row {
			x.alike.Value = text + " ~ " + first.text
		}
	}
	return before, ok
}

// filled reports, once, that the limit has been passed: from then on no id is found to stand twice.
func (x *ids[R]) filled() bool {
	filled := x.over && x.first != nil
	if filled {
		x.first, x.others = nil, nil
	}
	return filled
}

// full is the fault of a file with too many ids.
func (x *ids[R]) full() error {
	return figure.Fault(x.columns[0].Key, "", figure.ErrRange,
		"after %d ids, ids that stand twice are no longer found", x.limit)
}

// idTwice is why an id that stands twice is refused.
var idTwice = figure.Labels{
	"sama tunnus on jo aiemmalla rivillä", "samma id finns redan på en tidigare rad", "an earlier row has the same id",
}

// sameID says where an id has been before.
func sameID(row int, within string) string {
	if within == "" {
		return fmt.Sprintf("row %d has the same id", row)
	}
	return fmt.Sprintf("row %d has the same id in %s", row, within)
}
