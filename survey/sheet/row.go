package sheet

import (
	"encoding/binary"
	"errors"
	"hash/maphash"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/reading"
)

// row is one row as it has been read, valid until the next one.
type row[R any] struct {
	number   int
	value    *R
	unread   error          // the faults of single cells
	broken   error          // why the row cannot be read at all
	leftOut  *reading.Note  // the row does not count, as this note says
	named    bool           // it has an id
	answered bool           // it answers more than what is needed
	ticks    []tick         // by the number of the question with ticks
	print    uint64         // equal for equal rows
	strange  []*unknownName // the names that find no column, to be explained

	left     []*Column[R] // said not to have been on its form
	unnamed  []*Column[R] // said not to be named
	missing  []missing    // cells that the mapping declares as missing
	seen     []*Column[R] // options that are answered,
	remember bool         // where that matters
	nameless []int        // the columns without a name that have a cell
	said     meaning      // of the last cell
	numbers  []addend     // of the columns that may be added

	from  source[R]
	skip  []bool                    // the columns that are not read, by their places; nil for none
	again func(skip []bool) *row[R] // reads the row again
	judgement
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

// taker takes rows from their cells, one at a time. Several may work at once, one for each goroutine.
type taker[R any] struct {
	book    *Book[R]
	bound   bound[R]
	quick   []quick[R] // of each
	filters []int      // the columns that filter, in order
	blanks  []int      // the columns whose empty cells have a meaning, in order
	stray   bool       // a column has no name
	absent  []*Column[R]
	empty   []emptyTicks[R]

	cells []record.Cell // of the last row
	print []byte
}

// slot is where a row is taken to, which is valid until the next one is.
type slot[R any] struct {
	row    row[R]
	value  R
	judged *row[R] // the row, or another reading of it
}

// taker returns one for the columns.
func (b bound[R]) taker(names *finder[R]) *taker[R] {
	t := &taker[R]{book: names.book, bound: b, absent: names.book.absent(b), empty: names.empties(b)}
	t.quick = b.quicken(names.plan.values)
	for i := range b {
		if b[i].filter != nil {
			t.filters = append(t.filters, i)
		}
		if b[i].blank {
			t.blanks = append(t.blanks, i)
		}
		t.stray = t.stray || b[i].stray
	}
	return t
}

// take takes a row that has so many cells, of which these are not empty.
func (t *taker[R]) take(to *slot[R], cells []record.Cell, width, number int) *row[R] {
	x := to.begin(t.book, number, t.empty != nil)
	x.from, t.cells = t, cells
	if x.leftOut = t.leavesOut(cells); x.leftOut != nil {
		return x
	}
	t.read(x, cells, width)
	if x.unread != nil {
		x.again = func(skip []bool) *row[R] {
			y := x.afresh(t.book, skip)
			t.read(y, cells, width)
			return y
		}
	}
	return x
}

// begin returns a row of which nothing has been read. It remembers what options are answered where that matters.
func (s *slot[R]) begin(b *Book[R], number int, remember bool) *row[R] {
	x := &s.row
	if x.ticks == nil {
		x.ticks = b.ticks()
	}
	var none R
	s.value = none
	clear(x.ticks)
	*x = row[R]{number: number, value: &s.value, ticks: x.ticks, left: x.left[:0], unnamed: x.unnamed[:0],
		missing: x.missing[:0], seen: x.seen[:0], nameless: x.nameless[:0], numbers: x.numbers[:0], remember: remember}
	return x
}

// afresh returns a row that is to be read as this one was, without the columns that it skips.
func (x *row[R]) afresh(b *Book[R], skip []bool) *row[R] {
	return &row[R]{number: x.number, value: new(R), ticks: b.ticks(), remember: x.remember, from: x.from, skip: skip}
}

// refused returns a row that could not be cut into cells.
func (s *slot[R]) refused(err error) *row[R] {
	s.row.refuse(err)
	return &s.row
}

// refuse makes the row one that could not be taken.
func (x *row[R]) refuse(err error) {
	*x = row[R]{ticks: x.ticks}
	var bad *record.RowError
	if errors.As(err, &bad) {
		x.number, err = bad.Row, bad.Err
	}
	x.err = &figure.FieldError{Err: err}
}

// read reads the cells into the row.
func (t *taker[R]) read(x *row[R], cells []record.Cell, width int) {
	var faults capped
	blanks := t.blanks
	for i := range cells {
		c := &cells[i]
		for ; len(blanks) > 0 && blanks[0] <= c.Column; blanks = blanks[1:] {
			if blanks[0] < c.Column {
				faults.add(x.take(&t.bound[blanks[0]], ""))
			}
		}
		if err := x.cell(&t.bound[c.Column], &t.quick[c.Column], c.Text); err != nil {
			faults.add(err)
		}
	}
	for ; len(blanks) > 0 && blanks[0] < width; blanks = blanks[1:] {
		faults.add(x.take(&t.bound[blanks[0]], ""))
	}
	for _, e := range t.empty {
		faults.add(x.settle(e))
	}
	if !x.named {
		x.print = t.printOf(cells)
	}
	if t.stray {
		t.meet(x, cells)
	}
	x.leave(t.absent, true)
	x.unread = faults.join()
}

// meet notes the columns without a name in which there is more than spaces.
func (t *taker[R]) meet(x *row[R], cells []record.Cell) {
	for _, c := range cells {
		if t.bound[c.Column].stray && cell.Clean(cell.Unguard(string(c.Text))) != "" {
			x.nameless = append(x.nameless, c.Column)
		}
	}
}

// printOf returns a print of the cells that are read.
func (t *taker[R]) printOf(cells []record.Cell) uint64 {
	t.print = t.print[:0]
	for _, c := range cells {
		if b := &t.bound[c.Column]; b.column != nil || b.split != nil {
			t.print = append(binary.AppendUvarint(t.print, uint64(c.Column)), c.Text...)
			t.print = append(t.print, 0)
		}
	}
	return maphash.Bytes(seed, t.print)
}

// leavesOut returns the note of the first filter that a row does not pass, nil where it passes all.
func (t *taker[R]) leavesOut(cells []record.Cell) *reading.Note {
	for _, i := range t.filters {
		text := ""
		if at, ok := slices.BinarySearchFunc(cells, i, func(c record.Cell, i int) int { return c.Column - i }); ok {
			text = string(cells[at].Text)
		}
		if b := &t.bound[i]; !b.filter.passes(text) {
			return b.left
		}
	}
	return nil
}

// cell reads a cell that is not empty: as it was read before, where that is remembered.
func (x *row[R]) cell(b *binding[R], q *quick[R], text []byte) error {
	switch {
	case !q.read:
		return nil
	case q.memo == nil || x.skip != nil:
		return x.take(b, string(text))
	case q.digits:
		if code, ok := q.number(text); ok && q.put(x.value, code) == nil {
			x.took(q.role, false)
			x.adds(q.adds, q.place, code)
			return nil
		}
	}
	p := q.memo.find(text)
	if p == nil {
		return x.learn(b, q.memo, string(text))
	}
	c := b.column
	switch p.does {
	case putsCode:
		if q.again != nil {
			q.again(x.value, p.code)
		} else if q.put(x.value, p.code) != nil {
			return x.take(b, string(text)) // for the fault
		}
		x.took(q.role, p.code == uint32(question.Yes))
		x.adds(q.adds, q.place, p.code)
		if q.role.tick && x.remember {
			x.seen = append(x.seen, c)
		}
	case saysMissing:
		x.misses(c, p.code)
	case saysNotAsked:
		x.left = append(x.left, c)
	case saysNotNamed:
		x.unnamed = append(x.unnamed, c)
	}
	return nil
}

// learn reads a cell, and remembers what its text means.
func (x *row[R]) learn(b *binding[R], m *memo, text string) error {
	x.said = meaning{}
	err := x.take(b, text)
	if err == nil {
		m.keep(text, x.said)
	}
	return err
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

// take reads a cell, or a member of JSON, as a mapping has it.
func (x *row[R]) take(b *binding[R], text string) error {
	if b.origin == csvCell {
		text = cell.Unguard(text)
	}
	if b.split != nil {
		return b.split.read(x, text)
	}
	c, by, literal := b.column, b.by, b.origin == jsonNumber
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
		case ok && m.Missing && mapping.Key(text) != "":
			x.said = meaning{saysMissing, b.missing.places[mapping.Key(text)]}
			x.misses(c, x.said.code)
			return nil
		case ok && m.Missing: // an empty one
			if c.Left != nil {
				x.left = append(x.left, c)
			}
			return nil
		case ok:
			text, by, literal = m.Means, numerals{notation: cell.Unknown}, false
		}
	}
	return x.read(c, text, shown, by, literal)
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
			x.said.does = saysNotAsked
		} else {
			x.unnamed = append(x.unnamed, c)
			x.said.does = saysNotNamed
		}
		return nil
	}
	settled := text
	if c.Numeric {
		settled, err = c.number(text, by, literal)
	}
	if err == nil {
		x.said, err = c.set(x.value, settled)
		err = asSpelled(err, settled, text)
	}
	if err != nil {
		return figure.Fault(c.Key, shown, c.ambiguous(settled, by, literal, err), "")
	}
	x.took(c.role, c.said != nil && c.said(x.value))
	x.adds(c.adds, c.place, x.said.code)
	if c.said != nil && x.remember {
		x.seen = append(x.seen, c)
	}
	return nil
}

// took notes that a column has been read; yes is that of a category of a question with ticks.
func (x *row[R]) took(r role, yes bool) {
	x.named = x.named || r.id
	x.answered = x.answered || r.answer
	if r.tick {
		said := saidNo
		if yes {
			said = saidYes
		}
		x.ticks[r.question] |= said
	}
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
	if !c.Numeric || literal || by.decimal != "" || !cell.Ambiguous(text) {
		return err
	}
	return ofSetting{enum.Because(err, twoReadings)}
}
