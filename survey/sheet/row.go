package sheet

import (
	"errors"
	"hash/maphash"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
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

	left []*Column[R] // said not to have been on its form
}

// tick is what a row holds of a question with ticks.
type tick uint8

const (
	saidNo tick = 1 << iota
	saidYes
)

// seed makes the prints of rows.
var seed = maphash.MakeSeed()

// bound are the columns of a file in its order, nil for one that is left out.
type bound[R any] []*Column[R]

// source returns the rows whose cells read returns; nil for a file without columns.
func (b bound[R]) source(read func() ([]string, int, error), names *finder[R]) source[R] {
	if b == nil {
		return nil
	}
	var hash maphash.Hash
	hash.SetSeed(seed)
	ticks, absent := names.book.ticks(), names.book.absent(b)
	return func() (row[R], error) {
		cells, number, err := read()
		if err != nil {
			return row[R]{}, err
		}
		clear(ticks)
		x, faults := row[R]{number: number, value: new(R), ticks: ticks}, capped{}
		for i, text := range cells {
			if c := b[i]; c != nil && text != "" {
				faults.add(x.read(c, cell.Unguard(text)))
			}
		}
		if !x.named {
			hash.Reset()
			for i, text := range cells {
				if b[i] != nil {
					hash.WriteString(text)
				}
				hash.WriteByte(0)
			}
			x.print = hash.Sum64()
		}
		x.leave(absent, true)
		x.unread = faults.join()
		return x, nil
	}
}

// absent returns the options of questions that the columns do not have.
func (b *Book[R]) absent(columns bound[R]) (absent []*Column[R]) {
	there := make([]bool, len(b.columns))
	for _, c := range columns {
		if c != nil {
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

// leave tells the respondent of the options that were not on its form, or that it does not name.
func (x *row[R]) leave(absent []*Column[R], known bool) {
	for _, c := range absent {
		c.Left(x.value, known)
	}
	for _, c := range x.left {
		c.Left(x.value, true)
	}
}

// read reads one cell; an empty one is not answered.
func (x *row[R]) read(c *Column[R], text string) error {
	if text = cell.Clean(text); text == "" {
		return nil
	}
	if c.notAsked(text) {
		x.left = append(x.left, c)
		return nil
	}
	if err := c.Set(x.value, text); err != nil {
		return figure.Fault(c.Key, text, err, "")
	}
	x.named = x.named || c.Unique
	x.answered = x.answered || !c.Unique && !c.Needed && !c.About
	if c.said != nil {
		said := saidNo
		if c.said(x.value) {
			said = saidYes
		}
		x.ticks[c.tick] |= said
	}
	return nil
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
