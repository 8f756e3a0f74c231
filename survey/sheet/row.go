package sheet

import (
	"errors"
	"hash/maphash"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/survey/mapping"
)

// row is one row as it has been read.
type row[R any] struct {
	number   int
	value    *R
	unread   error  // the faults of single cells
	broken   error  // why the row cannot be read at all
	named    bool   // it has an id
	answered bool   // it answers more than what is needed
	ticks    []tick // by the number of the question with ticks
	print    uint64 // equal for equal rows

	left     []*Column[R] // said not to have been on its form
	unnamed  []*Column[R] // said not to be named
	seen     []*Column[R] // options that are answered,
	remember bool         // where that matters

	skip  []bool                   // the columns that are not read, by their places; nil for none
	again func(skip []bool) row[R] // reads the row again
}

// tick is what a row holds of a question with ticks.
type tick uint8

const (
	saidNo tick = 1 << iota
	saidYes
)

// seed makes the prints of rows.
var seed = maphash.MakeSeed()

// bound is what is read from the columns of a file, in its order.
type bound[R any] []binding[R]

// source returns the rows whose cells read returns; nil for a file without columns.
func (b bound[R]) source(read func() ([]string, int, error), names *finder[R]) source[R] {
	if b == nil {
		return nil
	}
	var hash maphash.Hash
	hash.SetSeed(seed)
	ticks, absent := names.book.ticks(), names.book.absent(b)
	empty := names.empties(b)
	take := func(cells []string, number int, skip []bool) row[R] {
		clear(ticks)
		x, faults := row[R]{number: number, value: new(R), ticks: ticks, remember: empty != nil, skip: skip}, capped{}
		for i, text := range cells {
			if text != "" || b[i].blank {
				faults.add(x.take(&b[i], cell.Unguard(text)))
			}
		}
		for _, e := range empty {
			faults.add(x.settle(e))
		}
		if !x.named {
			hash.Reset()
			for i, text := range cells {
				if b[i].column != nil || b[i].split != nil {
					hash.WriteString(text)
				}
				hash.WriteByte(0)
			}
			x.print = hash.Sum64()
		}
		x.leave(absent, true)
		x.unread = faults.join()
		return x
	}
	return func() (row[R], error) {
		cells, number, err := b.next(read)
		if err != nil {
			return row[R]{number: number}, err
		}
		x := take(cells, number, nil)
		if x.unread != nil {
			x.again = func(skip []bool) row[R] { return take(cells, number, skip) }
		}
		return x, nil
	}
}

// next returns the next row that counts.
func (b bound[R]) next(read func() ([]string, int, error)) ([]string, int, error) {
	for {
		cells, number, err := read()
		if err != nil {
			return cells, number, err
		}
		i := slices.IndexFunc(b, func(x binding[R]) bool { return x.filter != nil })
		for ; 0 <= i && i < len(b); i++ {
			text := ""
			if i < len(cells) {
				text = cells[i]
			}
			if f := b[i].filter; f != nil && !f.passes(text) {
				b[i].left.Saw(1, number)
				break
			}
		}
		if i < 0 || i == len(b) {
			return cells, number, nil
		}
	}
}

// absent returns the options of questions that the columns do not have.
func (b *Book[R]) absent(columns bound[R]) (absent []*Column[R]) {
	there := make([]bool, len(b.columns))
	for i := range columns {
		for _, c := range columns[i].columns() {
			there[c.place] = true
		}
	}
	for i := range b.columns {
		if c := &b.columns[i]; c.Left != nil && !there[i] {
			absent = append(absent, c)
		}
	}
	return absent
}

// emptyTicks are the options of a question whose empty cells mean something of their own.
type emptyTicks[R any] struct {
	question int
	means    mapping.Blank
	options  []*Column[R]
}

// empties returns the questions of which the mapping says what empty means.
func (n *finder[R]) empties(columns bound[R]) (all []emptyTicks[R]) {
	for question, means := range n.plan.blanks {
		if means == mapping.BlankNoIfTicked {
			continue // as a set of ticks has it
		}
		e := emptyTicks[R]{question: question, means: means}
		for i := range columns {
			for _, c := range columns[i].columns() {
				if c.said != nil && c.tick == question {
					e.options = append(e.options, c)
				}
			}
		}
		all = append(all, e)
	}
	return all
}

// settle says what the empty cells of a question mean.
func (x *row[R]) settle(e emptyTicks[R]) error {
	for _, c := range e.options {
		switch {
		case slices.Contains(x.seen, c) || slices.Contains(x.left, c) || slices.Contains(x.unnamed, c) || x.skips(c):
		case e.means == mapping.BlankMissing:
			x.left = append(x.left, c)
		default:
			if err := x.read(c, "no", "no", numerals{}, false); err != nil {
				return err
			}
		}
	}
	return nil
}

// take reads a cell as a mapping has it.
func (x *row[R]) take(b *binding[R], text string) error {
	if b.split != nil {
		return b.split.read(x, text)
	}
	return x.takeOne(b, text, false)
}

// takeOne reads the cell of one column, or a member of JSON.
func (x *row[R]) takeOne(b *binding[R], text string, literal bool) error {
	c, by := b.column, b.by
	if c == nil {
		return nil
	}
	text = cell.Clean(text)
	shown := text
	if b.values != nil {
		m, ok := b.values[text]
		if !ok {
			m, ok = b.values[mapping.Key(text)]
		}
		switch {
		case ok && m.Missing:
			if c.Left != nil {
				x.left = append(x.left, c) // other options of the question may be answered
			}
			return nil
		case ok:
			text, by, literal = m.Means, numerals{notation: cell.Unknown}, false
		}
	}
	return x.read(c, text, shown, by, literal)
}

// read reads the ticks of a cell: an empty one is not answered.
func (s *split[R]) read(x *row[R], text string) error {
	skipped := false
	for _, o := range s.options {
		skipped = o.column != nil && x.skips(o.column) || skipped
	}
	if skipped {
		return nil
	}
	var parts []string
	for part := range strings.SplitSeq(text, s.by) {
		if part = mapping.Key(part); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return nil
	}
	ticked := map[*Column[R]]bool{}
	for len(parts) > 0 {
		o, n := s.match(parts)
		switch {
		case n == 0:
			return figure.Fault(s.section, parts[0], figure.ErrUnknown,
				"the mapping does not list it among the options")
		case o.column != nil:
			ticked[o.column] = true
		}
		parts = parts[n:]
	}
	if len(ticked) == 0 {
		return nil // what stood there means missing
	}
	for _, o := range s.options {
		said := "no"
		if ticked[o.column] {
			said = "yes"
		}
		if o.column == nil {
			continue
		}
		if err := x.read(o.column, said, text, numerals{}, false); err != nil {
			return err
		}
	}
	return nil
}

// match returns the option that the first parts make, and of how many of them: the longest, for an option may hold the
// separator.
func (s *split[R]) match(parts []string) (o option[R], n int) {
	for n = min(len(parts), s.longest+1); n > 0; n-- {
		text := mapping.Key(strings.Join(parts[:n], s.by+" "))
		tight := mapping.Key(strings.Join(parts[:n], s.by))
		for _, o := range s.options {
			if o.text == text || o.text == tight {
				return o, n
			}
		}
	}
	return o, 0
}

// leave tells the respondent of the options that were not on its form, or that it does not name.
func (x *row[R]) leave(absent []*Column[R], known bool) {
	for _, c := range absent {
		c.Left(x.value, known)
	}
	for _, c := range x.left {
		c.Left(x.value, true)
	}
	for _, c := range x.unnamed {
		c.Left(x.value, false)
	}
}

// read reads the text of one cell, or a number of JSON, for a column; an empty one is not answered. shown is what stood
// there.
func (x *row[R]) read(c *Column[R], text, shown string, by numerals, literal bool) (err error) {
	if text == "" || x.skips(c) {
		return nil
	}
	if leaves, known := c.leaves(text); leaves {
		if known {
			x.left = append(x.left, c)
		} else {
			x.unnamed = append(x.unnamed, c)
		}
		return nil
	}
	settled := text
	if c.Numeric {
		settled, err = c.number(text, by, literal)
	}
	if err == nil {
		err = asSpelled(c.Set(x.value, settled), settled, text)
	}
	if err != nil {
		return figure.Fault(c.Key, shown, c.ambiguous(settled, by, literal, err), "")
	}
	x.named = x.named || c.Unique
	x.answered = x.answered || !c.Unique && !c.Needed && !c.About
	if c.said != nil {
		said := saidNo
		if c.said(x.value) {
			said = saidYes
		}
		x.ticks[c.tick] |= said
		if x.remember {
			x.seen = append(x.seen, c)
		}
	}
	return nil
}

// skips reports whether a column is not read: an option is then as one that was not on the form, so that no other
// answer makes it a no.
func (x *row[R]) skips(c *Column[R]) bool {
	if x.skip == nil || !x.skip[c.place] {
		return false
	}
	if c.Left != nil && !slices.Contains(x.left, c) {
		x.left = append(x.left, c)
	}
	return true
}

// ambiguous returns the fault of a number as one that a setting mends, where it has two readings.
func (c *Column[R]) ambiguous(text string, by numerals, literal bool, err error) error {
	if !c.Numeric || literal || by.decimal != "" || by.notation != cell.Unknown || !cell.Ambiguous(text) {
		return err
	}
	wrong := say(figure.ErrSyntax, twoReadings)
	wrong.english, wrong.setting = err.Error(), true
	return wrong
}

// spelled is a fault of a number that was settled in one notation, told of the number as it stands.
type spelled struct {
	error
	text string
}

func (s *spelled) Error() string { return s.text }
func (s *spelled) Unwrap() error { return s.error }

// asSpelled returns a fault that quotes what stood there, not what it was settled as.
func asSpelled(err error, settled, text string) error {
	if err == nil || settled == text {
		return err
	}
	return &spelled{err, strings.ReplaceAll(err.Error(), strconv.Quote(settled), strconv.Quote(text))}
}

// capped are the faults of a row, up to a limit.
type capped struct {
	faults []error
	more   int
}

func (c *capped) add(err error) {
	switch {
	case err == nil:
	case len(c.faults) < MaxRowFaults:
		c.faults = append(c.faults, err)
	default:
		c.more++
	}
}

// join returns the faults, the last of them the number of those that were left out.
func (c *capped) join() error {
	if c.more > 0 {
		c.faults = append(c.faults, figure.Fault("row", "", ErrMore, "%d besides the first %d", c.more, MaxRowFaults))
	}
	return errors.Join(c.faults...)
}
