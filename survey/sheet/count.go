package sheet

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// RowCount tells how many rows were read, what became of them and why, and what should be known of them.
type RowCount struct {
	Rows    int64 // after the header
	Counted int64
	Refused int64
	Reasons []Reason // why rows were refused, the most frequent first
	Notes   []Note   // what is right but may mislead, and faults of the file itself
}

// Reason is a kind of fault for which rows were refused. A row with several kinds of faults counts for each.
type Reason struct {
	Path   string // the column
	Fault  Fault
	Rows   int64
	First  int           // the first of the rows, as a spreadsheet numbers it; 0 when it is not known
	Values []ValueCount  // what stood there, the first different values; in the other rows stood others
	Why    figure.Labels // what else the fault says, where it says it in every language
}

// ValueCount tells in how many rows a value stood.
type ValueCount struct {
	Value string
	Rows  int64
}

// The bounds of what is remembered of faulty rows.
const (
	maxReasons = 200
	maxValues  = 5
	maxNotes   = 200
)

// Count counts a row: err is why it is refused, nil for one that is counted. number is its row, 0 when it is not known.
// Plus puts the reasons in order.
func (c *RowCount) Count(number int, err error) {
	c.Rows++
	if err == nil {
		c.Counted++
		return
	}
	c.Refused++
	var told []*Reason
	for _, f := range faultsOf(err) {
		r := c.reason(Reason{Path: f.Path, Fault: FaultOf(f.Err), First: number, Why: whyOf(f.Err)})
		if !slices.Contains(told, r) {
			told = append(told, r)
			r.add(ValueCount{f.Value, 1})
			r.Rows++
		}
	}
}

// faultsOf returns the faults of an error; one without a place has none.
func faultsOf(err error) []*figure.FieldError {
	if faults := figure.Faults(err); len(faults) > 0 {
		return faults
	}
	return []*figure.FieldError{{Err: err}}
}

// reason returns the kind of a fault; past the limit of kinds, that of all others.
func (c *RowCount) reason(r Reason) *Reason {
	same := func(x Reason) bool { return x.Path == r.Path && x.Fault == r.Fault && x.Why == r.Why }
	i := slices.IndexFunc(c.Reasons, same)
	if i < 0 && len(c.Reasons) >= maxReasons {
		r = Reason{Fault: OtherFault, First: r.First}
		i = slices.IndexFunc(c.Reasons, same)
	}
	if i < 0 {
		i, c.Reasons = len(c.Reasons), append(c.Reasons, r)
		c.Reasons[i].Rows, c.Reasons[i].Values = 0, nil
	}
	return &c.Reasons[i]
}

// whyOf returns what an error says in every language; nothing where it speaks one.
func whyOf(err error) (why figure.Labels) {
	var said interface {
		error
		Text(figure.Language) string
	}
	if errors.As(err, &said) {
		why = figure.LabelsOf(said.Text)
	}
	return why
}

// add counts rows with a value.
func (r *Reason) add(v ValueCount) {
	for i := range r.Values {
		if r.Values[i].Value == v.Value {
			r.Values[i].Rows += v.Rows
			return
		}
	}
	if v.Value != "" && len(r.Values) < maxValues {
		r.Values = append(r.Values, v)
	}
}

// sort puts the most frequent reasons first; among equals the one that came first.
func (c *RowCount) sort() {
	slices.SortStableFunc(c.Reasons, func(a, b Reason) int {
		if a.Rows != b.Rows {
			return int(b.Rows - a.Rows)
		}
		return strings.Compare(a.Path, b.Path)
	})
}

// note adds a note, up to a limit.
func (c *RowCount) note(n Note) {
	if len(c.Notes) < maxNotes {
		c.Notes = append(c.Notes, n)
	}
}

// Plus returns the sums of both, and the notes of both.
func (c RowCount) Plus(o RowCount) RowCount {
	sum := RowCount{Rows: c.Rows + o.Rows, Counted: c.Counted + o.Counted, Refused: c.Refused + o.Refused}
	for _, r := range slices.Concat(c.Reasons, o.Reasons) {
		to := sum.reason(r)
		to.Rows += r.Rows
		for _, v := range r.Values {
			to.add(v)
		}
	}
	for _, n := range slices.Concat(c.Notes, o.Notes) {
		sum.note(n)
	}
	sum.sort()
	return sum
}

// With returns the count with a note.
func (c RowCount) With(n Note) RowCount {
	c = c.clone()
	c.note(n)
	return c
}

// Refuse returns the count with so many of the rows counted refused, for a reason that is known only now.
func (c RowCount) Refuse(rows int64, why error) RowCount {
	c = c.clone()
	c.Counted -= rows
	c.Refused += rows
	for _, f := range faultsOf(why) {
		c.reason(Reason{Path: f.Path, Fault: FaultOf(f.Err), Why: whyOf(f.Err)}).Rows += rows
	}
	c.sort()
	return c
}

// clone returns a copy that shares nothing.
func (c RowCount) clone() RowCount { return RowCount{}.Plus(c) }

// Equal reports whether both tell the same.
func (c RowCount) Equal(o RowCount) bool {
	return c.Rows == o.Rows && c.Counted == o.Counted && c.Refused == o.Refused && slices.Equal(c.Notes, o.Notes) &&
		slices.EqualFunc(c.Reasons, o.Reasons, func(a, b Reason) bool {
			return a.Path == b.Path && a.Fault == b.Fault && a.Rows == b.Rows && a.First == b.First && a.Why == b.Why &&
				slices.Equal(a.Values, b.Values)
		})
}

// String returns the numbers in words: "120 rows: 117 counted, 3 refused".
func (c RowCount) String() string {
	return fmt.Sprintf("%d rows: %d counted, %d refused", c.Rows, c.Counted, c.Refused)
}

// ErrMore is wrapped by the error that stands for faults beyond those that are kept.
var ErrMore = errors.New("more faults than are kept")
