package reading

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Count tells how many rows were read, what became of them and why, and what should be known of them.
type Count struct {
	Rows    int64 // after the header
	Counted int64
	Refused int64
	Reasons []Reason // why rows were refused, the most frequent first
	Unread  []Reason // answers that could not be read and count as not answered
	Missing []Reason // answers that a mapping declares as missing, by column
	Notes   []Note   // what is right but may mislead, and faults of the file itself
}

// Reason is a kind of fault for which rows were refused, or answers were not read. A row with several kinds of faults
// counts for each.
type Reason struct {
	Path   string        // the column
	Column figure.Labels // its label
	Fault  Fault
	Rows   int64
	First  []int         // the first of the rows, as a spreadsheet numbers them; none where they are not known
	Values []ValueCount  // what stood there, the first different values; in the other rows stood others
	Why    figure.Labels // what else the fault says, where it says it in every language
	Detail string        // otherwise what it says in English, if it says the same of every row

	setting bool // one of a setting, whatever the column: the path is "" once it shows in several
}

// ValueCount tells in how many rows a value stood.
type ValueCount struct {
	Value string
	Rows  int64
}

// The bounds of what is remembered of faulty rows.
const (
	maxReasons = 200
	maxValues  = 20
	maxFirst   = 5
	maxNotes   = 200
)

// Row counts a row: err is why it is refused, nil for one that is counted. number is its row, 0 when it is not known.
// Plus puts the reasons in order.
func (c *Count) Row(number int, err error) {
	c.Rows++
	if err == nil {
		c.Counted++
		return
	}
	c.Refused++
	countFaults(&c.Reasons, number, faultsOf(err))
}

// Skip counts answers of a row that count as not answered, for what is at fault with them.
func (c *Count) Skip(number int, faults []*figure.FieldError) {
	countFaults(&c.Unread, number, faults)
}

// countFaults counts the faults of one row, each kind once.
func countFaults(reasons *[]Reason, number int, faults []*figure.FieldError) {
	var told []int
	for _, f := range faults {
		x := Reason{Path: f.Path, Fault: faultOf(f.Err), Why: whyOf(f.Err), setting: aboutSetting(f.Err)}
		i := reasonIn(reasons, x)
		if slices.Contains(told, i) {
			continue
		}
		told = append(told, i)
		r := &(*reasons)[i]
		r.add(ValueCount{f.Value, 1})
		r.saw(number)
		r.details(fmt.Sprint(f.Err), r.Rows == 0)
		r.Rows++
	}
}

// details keeps what all rows say.
func (r *Reason) details(text string, first bool) {
	switch {
	case first && r.Fault != OtherFault && r.Why == figure.Labels{}:
		r.Detail = text
	case r.Detail != text:
		r.Detail = ""
	}
}

// saw remembers a row, if it is one of the first.
func (r *Reason) saw(number int) {
	if number > 0 && len(r.First) < maxFirst && !slices.Contains(r.First, number) {
		r.First = append(r.First, number)
	}
}

// maxTold bounds the faults of a file that are told one by one, and the names that a note lists.
const maxTold = 10

// File notes the faults of the file itself, or of its header. Names that find no column stand in one note together.
func (c *Count) File(err error) {
	for _, x := range faultsOf(err) {
		c.file(x)
	}
}

// unknownName is the fault of a name that finds no column: the note that it belongs to, and the key of the nearest
// column, "" for none.
type unknownName interface {
	error
	Unknown() (about NoteKind, nearest string)
}

// file notes a fault of the file.
func (c *Count) file(x *figure.FieldError) {
	var name unknownName
	if errors.As(x.Err, &name) && !strings.HasPrefix(x.Path, "mapping") {
		c.unknown(x, name)
		return
	}
	told := 0
	for _, n := range c.Notes {
		if n.About == FileFault {
			told++
		}
	}
	if told >= maxTold {
		c.noteOf(MoreFaults).Rows++
		return
	}
	why := whyOf(x.Err)
	if why == (figure.Labels{}) {
		why.English = fmt.Sprint(x.Err)
		in := func(l figure.Language) string { return faultOf(x.Err).Label(l) + ": " + why.English }
		why.Finnish, why.Swedish = in(figure.Finnish), in(figure.Swedish)
	} else {
		why.English = fmt.Sprint(x.Err)
	}
	c.note(Note{About: FileFault, Path: x.Path, Value: x.Value, Labels: why})
}

// unknown notes a name that finds no column, with the nearest that there is.
func (c *Count) unknown(x *figure.FieldError, name unknownName) {
	about, nearest := name.Unknown()
	n := c.noteOf(about)
	n.Rows++
	text := x.Value
	if about == NamelessColumns {
		text = x.Path[strings.LastIndexByte(x.Path, ' ')+1:]
	}
	if strings.Contains(text, ",") { // which stand between names
		text = `"` + text + `"`
	}
	if nearest != "" {
		text += " (~ " + nearest + ")"
	}
	switch {
	case n.Rows == 1:
		n.Value = text
	case n.Rows <= maxTold:
		n.Value += ", " + text
	case n.Rows == maxTold+1:
		n.Value += ", …"
	}
}

// noteOf returns the only note of a kind, which is added where there is none.
func (c *Count) noteOf(about NoteKind) *Note {
	i := slices.IndexFunc(c.Notes, func(n Note) bool { return n.About == about })
	if i < 0 {
		i = len(c.Notes)
		c.Notes = append(c.Notes, Note{About: about})
	}
	return &c.Notes[i]
}

// aboutSetting reports whether a fault is one of a setting, and not of the cell where it shows.
func aboutSetting(err error) bool {
	var x interface {
		error
		OfSetting() bool
	}
	return errors.As(err, &x) && x.OfSetting()
}

// faultsOf returns the faults of an error; one without a place has none.
func faultsOf(err error) []*figure.FieldError {
	if faults := figure.Faults(err); len(faults) > 0 {
		return faults
	}
	return []*figure.FieldError{{Err: err}}
}

// reasonIn returns the index of the kind of a fault, which is added where it is new; past the limit of kinds, that of
// all others.
func reasonIn(reasons *[]Reason, r Reason) int {
	same := func(x Reason) bool {
		return (x.Path == r.Path || r.setting && x.setting) && x.Fault == r.Fault && x.Why == r.Why
	}
	i := slices.IndexFunc(*reasons, same)
	if i < 0 && len(*reasons) >= maxReasons {
		r = Reason{Fault: OtherFault}
		i = slices.IndexFunc(*reasons, same)
	}
	switch {
	case i < 0:
		i = len(*reasons)
		*reasons = append(*reasons, Reason{
			Path: r.Path, Column: r.Column, Fault: r.Fault, Why: r.Why, Detail: r.Detail, setting: r.setting,
		})
	case (*reasons)[i].Path != r.Path:
		(*reasons)[i].Path, (*reasons)[i].Column = "", figure.Labels{}
	}
	return i
}

// addReasons adds reasons to others.
func addReasons(sum *[]Reason, reasons []Reason) {
	for _, r := range reasons {
		to := &(*sum)[reasonIn(sum, r)]
		to.Rows += r.Rows
		if to.Detail != r.Detail {
			to.Detail = ""
		}
		for _, v := range r.Values {
			to.add(v)
		}
		for _, n := range r.First {
			to.saw(n)
		}
	}
}

// whyOf returns what an error says in every language; nothing where it speaks one.
func whyOf(err error) (why figure.Labels) {
	var said interface {
		error
		Text(figure.Language) string
	}
	var lists interface {
		error
		Why() figure.Labels
	}
	switch {
	case errors.As(err, &said):
		why = figure.LabelsOf(said.Text)
	case errors.As(err, &lists):
		why = lists.Why()
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
func (c *Count) sort() {
	for _, reasons := range [][]Reason{c.Reasons, c.Unread, c.Missing} {
		slices.SortStableFunc(reasons, func(a, b Reason) int {
			return cmp.Or(cmp.Compare(b.Rows, a.Rows), strings.Compare(a.Path, b.Path))
		})
	}
}

// note adds a note, up to a limit.
func (c *Count) note(n Note) {
	if len(c.Notes) < maxNotes {
		c.Notes = append(c.Notes, n)
	}
}

// Plus returns the sums of both, and the notes of both.
func (c Count) Plus(o Count) Count {
	sum := Count{Rows: c.Rows + o.Rows, Counted: c.Counted + o.Counted, Refused: c.Refused + o.Refused}
	addReasons(&sum.Reasons, slices.Concat(c.Reasons, o.Reasons))
	addReasons(&sum.Unread, slices.Concat(c.Unread, o.Unread))
	addReasons(&sum.Missing, slices.Concat(c.Missing, o.Missing))
	for _, n := range slices.Concat(c.Notes, o.Notes) {
		sum.note(n)
	}
	sum.sort()
	return sum
}

// With returns the count with notes.
func (c Count) With(notes ...Note) Count {
	c = c.clone()
	for _, n := range notes {
		c.note(n)
	}
	return c
}

// Refuse returns the count with so many of the rows counted refused, for a reason that is known only now.
func (c Count) Refuse(rows int64, why error) Count {
	c = c.clone()
	c.Counted -= rows
	c.Refused += rows
	for _, f := range faultsOf(why) {
		c.Reasons[reasonIn(&c.Reasons, Reason{Path: f.Path, Fault: faultOf(f.Err), Why: whyOf(f.Err)})].Rows += rows
	}
	c.sort()
	return c
}

// clone returns a copy that shares nothing.
func (c Count) clone() Count { return Count{}.Plus(c) }

// Equal reports whether both tell the same.
func (c Count) Equal(o Count) bool {
	return c.Rows == o.Rows && c.Counted == o.Counted && c.Refused == o.Refused && slices.Equal(c.Notes, o.Notes) &&
		slices.EqualFunc(c.Reasons, o.Reasons, Reason.equal) && slices.EqualFunc(c.Unread, o.Unread, Reason.equal) &&
		slices.EqualFunc(c.Missing, o.Missing, Reason.equal)
}

func (r Reason) equal(o Reason) bool {
	return r.Path == o.Path && r.Column == o.Column && r.Fault == o.Fault && r.Rows == o.Rows && r.Why == o.Why &&
		r.Detail == o.Detail &&
		slices.Equal(r.First, o.First) && slices.Equal(r.Values, o.Values)
}

// String returns the numbers in words: "120 rows: 117 counted, 3 refused".
func (c Count) String() string {
	return c.Text(figure.English)
}
