package sheet

import (
	"fmt"
	"hash/maphash"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/compose"
	"github.com/socialemployment/barometer/internal/textset"
	"github.com/socialemployment/barometer/survey/reading"
)

// ids finds ids that stand twice, up to a limit of ids that it remembers: a hash leads to them, and they are compared.
type ids[R any] struct {
	columns Columns[R] // with values that are unique
	within  func(*R) string
	limit   int
	groups  []group
	known   *textset.Set // in composed letters, by the hash of what ids have in common that look alike; nil past the limit
	alike   reading.Note
	over    bool // the limit has been passed
	buf     []byte
}

// group is what ids are told apart by: their column, and what they are unique in.
type group struct {
	column int
	within string
}

func newIDs[R any](r Reader[R]) *ids[R] {
	x := &ids[R]{within: r.Within, limit: r.Limits.ids(), known: new(textset.Set),
		alike: reading.Note{About: reading.AlikeIDs}}
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
			return figure.Fault(c.Key, text, say(figure.ErrClash, likeTotal), "")
		}
		if x.known == nil || text == "" {
			continue
		}
		in := group{column: c.place}
		if x.within != nil {
			in.within = x.within(r)
		}
		if x.known.Len() >= x.limit || x.known.Full() {
			x.over = true
			continue
		}
		if before, ok := x.seen(in, text, row); ok {
			return figure.FaultBecause(c.Key, text, figure.ErrClash, idTwice, "%s", sameID(before, in.within))
		}
	}
	return nil
}

// seen returns the row in which an id has been before; the id is remembered, and one that is like another is noted.
func (x *ids[R]) seen(in group, text string, row int) (before int, ok bool) {
	x.buf = cell.AppendAlike(x.buf[:0], text)
	n := len(x.buf)
	x.buf = append(x.buf, text...)
	form, id := x.buf[:n], textset.Text{Group: x.number(in), Row: row, Text: x.buf[n:]}
	hash := maphash.Bytes(seed, form)
	var first textset.Text // that is like it
	for known, next, ok := x.known.With(hash, 0); ok; known, next, ok = x.known.With(hash, next) {
		switch {
		case known.Equal(id):
			return known.Row, true
		case known.Group == id.Group && (first.Row == 0 || known.Row < first.Row) &&
			cell.Alike(string(known.Text)) == string(form):
			first = known
		}
	}
	x.known.Add(hash, id)
	if first.Row > 0 {
		if x.alike.Saw(1, row); x.alike.First == row {
			x.alike.Value = text + " ~ " + string(first.Text)
		}
	}
	return 0, false
}

// number returns the number of a group; there are few.
func (x *ids[R]) number(in group) int {
	for i := range x.groups {
		if x.groups[i] == in {
			return i
		}
	}
	x.groups = append(x.groups, in)
	return len(x.groups) - 1
}

// filling reports that filled will.
func (x *ids[R]) filling() bool { return x.over && x.known != nil }

// filled reports, once, that the limit has been passed: from then on no id is found to stand twice.
func (x *ids[R]) filled() bool {
	filled := x.filling()
	if filled {
		x.known = nil
	}
	return filled
}

// full is the fault of a file with too many ids.
func (x *ids[R]) full() error {
	return figure.Fault(x.columns[0].Key, "", say(figure.ErrRange, tooManyIDs, x.limit), "")
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
