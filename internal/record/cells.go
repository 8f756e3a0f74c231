package record

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math/bits"
	"slices"

	"github.com/socialemployment/barometer/internal/cell"
)

// Cell is a cell of a record that is not empty.
type Cell struct {
	Column int    // from 0
	Text   []byte // without quotes
}

// Cutter cuts the records of one file into cells. Several may work at once, one for each goroutine.
type Cutter struct {
	limits  Limits
	columns int // of the header
	sep     byte
	cells   []Cell
	bare    []byte // the texts of quoted cells
}

// Cells returns the cells of a record that are not empty, in order; they are valid until the next call, and as long as
// the record is. A *RowError is a fault of the record.
func (c *Cutter) Cells(x Record) ([]Cell, error) {
	n, err := 0, x.fault
	if err == nil {
		n, err = c.cut(x.raw)
	}
	if err == nil && n != c.columns {
		err = fmt.Errorf("%w: %d, but the header has %d", ErrCells, n, c.columns)
	}
	if x.lines > 1 {
		err = c.runsOver(x, err)
	}
	if err != nil {
		return nil, &RowError{Row: x.Row, Line: x.Line, Err: err}
	}
	return c.cells, nil
}

// cut cuts a record, whose quotes have been followed, and returns how many cells it has. It checks its text and the
// length of its cells.
func (c *Cutter) cut(raw []byte) (n int, err error) {
	if err := checkEncoding(raw); err != nil {
		return 0, err
	}
	c.cells = c.cells[:0]
	if line := content(raw); bytes.IndexByte(line, '"') >= 0 {
		n = c.quoted(line)
	} else {
		n = c.plain(line)
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return 0, c.nul()
	}
	if int64(len(raw)) > c.limits.CellBytes {
		for _, x := range c.cells {
			if int64(len(x.Text)) > c.limits.CellBytes {
				return 0, OverLimit(fmt.Sprintf("cell %d", x.Column+1), c.limits.CellBytes, "bytes", "CellBytes")
			}
		}
	}
	return n, nil
}

// nul returns the fault of the first cell with a NUL; other characters are for the columns to judge.
func (c *Cutter) nul() error {
	i := slices.IndexFunc(c.cells, func(x Cell) bool { return bytes.IndexByte(x.Text, 0) >= 0 })
	return cell.InCell(c.cells[i].Column+1, cell.Text(c.cells[i].Text, len(c.cells[i].Text)))
}

// quoted cuts a record with quotes, at their ends or at separators: a quote within quotes is doubled, and a line ends
// with a line feed alone, as encoding/csv has it.
func (c *Cutter) quoted(line []byte) (n int) {
	c.bare = slices.Grow(c.bare[:0], len(line)) // cells point into it: it must not move
	for {
		var text []byte
		if len(line) > 0 && line[0] == '"' {
			text, line = c.unquoted(line[1:])
		} else {
			end := bytes.IndexByte(line, c.sep)
			if end < 0 {
				end = len(line)
			}
			text, line = line[:end], line[end:]
		}
		if len(text) > 0 {
			c.cells = append(c.cells, Cell{n, text})
		}
		if n++; len(line) == 0 {
			return n
		}
		line = line[1:] // the separator
	}
}

// unquoted returns the text up to the closing quote, and what follows that.
func (c *Cutter) unquoted(line []byte) (text, rest []byte) {
	start := len(c.bare)
	for {
		end := bytes.IndexByte(line, '"')
		part := line[:end]
		for cr := bytes.IndexByte(part, '\r'); cr >= 0; cr = bytes.IndexByte(part, '\r') {
			c.bare = append(c.bare, part[:cr]...)
			if cr+1 == len(part) || part[cr+1] != '\n' {
				c.bare = append(c.bare, '\r')
			}
			part = part[cr+1:]
		}
		c.bare = append(c.bare, part...)
		line = line[end+1:]
		if len(line) == 0 || line[0] != '"' {
			return c.bare[start:], line
		}
		c.bare = append(c.bare, '"')
		line = line[1:]
	}
}

// block is how many bytes are looked at together, a bit for each.
const block = 64

// plain cuts a line without quotes, 64 bytes at a time: cells begin and end where bytes that are separators and bytes
// that are none meet, so that a run of empty cells costs as much as one.
func (c *Cutter) plain(line []byte) (n int) {
	start, column := -1, 0 // of the cell that the block before has left open
	for base := 0; base <= len(line); base += block {
		var seps uint64
		if len(line)-base >= block {
			seps = separators64((*[block]byte)(line[base:]), c.sep)
		} else {
			var last [block]byte
			rest := copy(last[:], line[base:])
			seps = separators64(&last, c.sep) | ^uint64(0)<<rest // the line ends like a cell
		}
		before := ^seps << 1 // the byte before is of a cell
		if start >= 0 {
			before |= 1
		}
		begin, end := ^seps&^before, seps&before
		for ; end != 0; end &= end - 1 {
			if start < 0 {
				at := bits.TrailingZeros64(begin)
				start, column = base+at, n+bits.OnesCount64(seps&(1<<at-1))
				begin &= begin - 1
			}
			c.cells = append(c.cells, Cell{column, line[start : base+bits.TrailingZeros64(end)]})
			start = -1
		}
		if begin != 0 {
			at := bits.TrailingZeros64(begin)
			start, column = base+at, n+bits.OnesCount64(seps&(1<<at-1))
		}
		n += bits.OnesCount64(seps)
	}
	return n - (block - 1 - len(line)%block) // without the separators after the one that ends the line
}

// separators64 returns a bit for each of 64 bytes, set for the separator.
func separators64(text *[block]byte, sep byte) (found uint64) {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	const gather = 0x0102040810204080 // brings the lowest bits of eight bytes together in the highest byte
	all := ones * uint64(sep)
	for i := 0; i < block; i += 8 {
		x := binary.LittleEndian.Uint64(text[i:]) ^ all // a byte is 0 for the separator
		zero := ^((x&^high + ^uint64(high)) | x) & high
		found |= zero >> 7 * gather >> 56 << i
	}
	return found
}
