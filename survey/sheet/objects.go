package sheet

import (
	"errors"
	"hash/maphash"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// Unmarshal reads a flat JSON object whose members are named by keys or labels of columns. Every fault is reported,
// and on any of them the respondent is left as it was.
func (b *Book[R]) Unmarshal(data []byte, r *R) error {
	names := newFinder(Reader[R]{Book: b})
	var one slot[R]
	x := newObjects(names, nil).take(raw{line: data}, &one)
	names.explain(x)
	if x.broken != nil {
		return errors.Join(x.unread, x.broken)
	}
	err := b.faults(x.value, b.validate, x.unread)
	if err == nil {
		*r = *x.value
	}
	return err
}

// objects takes lines of JSON, one at a time, and learns their columns as it meets names. Several may work at once, one
// for each goroutine.
type objects[R any] struct {
	names   *finder[R]
	quick   quickener[R]
	options []*Column[R] // of the book, which a line may leave out
	empty   []emptyTicks[R]

	members record.Members
	last    []record.Member // of the last line
	met     map[string]*named[R]
	seen    []int // by the place of a column: the line that had it last,
	line    int   // of those that have been taken
}

// named is what members with one name are read from.
type named[R any] struct {
	columns []*Column[R]
	as      [2]binding[R] // a text, and a number
	quick   [2]quick[R]   // of each
}

// maxMet and maxMetBytes bound the names that are remembered: there are as many as ways to write a column's labels.
const (
	maxMet      = 10_000
	maxMetBytes = 256
)

// newObjects returns what takes lines of JSON; memos is nil where nothing need be remembered from one to the next.
func newObjects[R any](names *finder[R], memos map[readAlike]*memo) *objects[R] {
	o := &objects[R]{names: names, quick: quickener[R]{memos, names.plan.values}, met: map[string]*named[R]{},
		seen: make([]int, len(names.book.columns))}
	var all bound[R]
	for i := range names.book.columns {
		c := &names.book.columns[i]
		if all = append(all, binding[R]{column: c}); c.Left != nil {
			o.options = append(o.options, c)
		}
	}
	o.empty = names.empties(all)
	return o
}

// take takes a line.
func (o *objects[R]) take(line raw, to *slot[R]) *row[R] {
	if line.fault != nil {
		return to.refused(line.fault)
	}
	x := to.begin(o.names.book, line.number, o.empty != nil)
	if x.broken = cell.Text(line.line, len(line.line)); x.broken != nil {
		return x
	}
	members, err := o.members.Of(line.line)
	x.from, o.last = o, members
	if err == nil {
		if x.leftOut = o.leavesOut(members); x.leftOut != nil {
			return x
		}
	}
	o.read(x, line.line, members)
	if x.broken = err; x.unread != nil {
		x.again = func(skip []bool) *row[R] {
			y := x.afresh(o.names.book, skip)
			y.broken = err
			o.read(y, line.line, members)
			return y
		}
	}
	return x
}

// leavesOut returns the note of the first filter of the mapping that an object does not pass, nil where it counts.
func (o *objects[R]) leavesOut(members []record.Member) *reading.Note {
	if !o.names.plan.filters {
		return nil
	}
	texts := map[string]string{}
	for _, m := range members {
		texts[mapping.Key(string(m.Name))] = string(m.Text)
	}
	for _, x := range o.names.plan.order {
		if x.filter != nil && !x.filter.passes(texts[mapping.Key(x.name)]) {
			return &x.left
		}
	}
	return nil
}

// read reads the members of a line into the row.
func (o *objects[R]) read(x *row[R], line []byte, members []record.Member) {
	var faults capped
	o.line++
	for i := range members {
		if err := o.member(x, &members[i]); err != nil {
			faults.add(err)
		}
	}
	for _, e := range o.empty {
		faults.add(x.settle(o.asked(e)))
	}
	for _, c := range o.options {
		if o.seen[c.place] != o.line {
			c.Left(x.value, false)
		}
	}
	if !x.named {
		x.print = maphash.Bytes(seed, line)
	}
	x.leave(nil, true)
	x.unread = faults.join()
}

// member reads a member into the row.
func (o *objects[R]) member(x *row[R], m *record.Member) error {
	n, ok := o.met[string(m.Name)]
	if !ok {
		if n, ok = o.meet(string(m.Name)); !ok {
			return figure.Fault("member", string(m.Name), x.unknown(string(m.Name)), "")
		}
	}
	for _, c := range n.columns {
		if o.seen[c.place] == o.line {
			return figure.Fault(c.Key, string(m.Text), say(figure.ErrClash, memberTwice), "")
		}
		o.seen[c.place] = o.line
	}
	as := 0
	if m.Number {
		as = 1
	}
	if len(m.Text) > 0 {
		return x.cell(&n.as[as], &n.quick[as], m.Text)
	}
	if n.as[as].blank {
		return x.take(&n.as[as], "")
	}
	return nil
}

// meet returns what members with a name are read from; false for a name that finds nothing.
func (o *objects[R]) meet(name string) (n *named[R], ok bool) {
	text, ok := o.names.find(name, 0)
	if !ok {
		return nil, false
	}
	n = &named[R]{columns: text.columns()}
	number := text
	text.origin, number.origin = jsonText, jsonNumber
	n.as = [2]binding[R]{text, number}
	if len(o.met) < maxMet && len(name) <= maxMetBytes {
		o.met[name] = n
	}
	for i := range n.as {
		n.quick[i] = o.quick.of(&n.as[i])
	}
	return n, true
}

// asked returns the options of a question that the line has.
func (o *objects[R]) asked(e emptyTicks[R]) emptyTicks[R] {
	var options []*Column[R]
	for _, c := range e.options {
		if o.seen[c.place] == o.line {
			options = append(options, c)
		}
	}
	e.options = options
	return e
}
