package sheet

import (
	"errors"
	"fmt"
	"io"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// cells reads rows of cells that another program has taken apart, within the limits.
type cells struct {
	pull    func() ([]string, bool)
	limits  record.Limits
	columns int
	row     int
}

// header returns the first row.
func (c *cells) header() ([]string, error) {
	header, ok := c.pull()
	c.row++
	switch {
	case !ok:
		return nil, record.ErrNoRows
	case int64(len(header)) > c.limits.Columns:
		over := record.OverLimit("the header", c.limits.Columns, "columns", "Columns")
		return nil, fmt.Errorf("%w: %w", record.ErrHeader, over)
	}
	c.columns = len(header)
	return header, c.check(header)
}

// read returns the next row that has cells, and its number; io.EOF after the last.
func (c *cells) read() ([]string, int, error) {
	cells, ok := c.pull()
	for c.row++; ok && len(cells) == 0; c.row++ {
		cells, ok = c.pull()
	}
	if !ok {
		return nil, 0, io.EOF
	}
	if int64(c.row-1) > c.limits.Rows {
		return nil, 0, record.OverLimit("the file", c.limits.Rows, "rows", "Rows")
	}
	err := c.check(cells)
	if err == nil && len(cells) > c.columns {
		err = fmt.Errorf("%w: %d, but the header has %d", record.ErrCells, len(cells), c.columns)
	}
	if err != nil {
		return nil, c.row, &record.RowError{Row: c.row, Line: c.row, Err: err}
	}
	return cells, c.row, nil
}

// check refuses cells that are too long, or no text.
func (c *cells) check(row []string) error {
	for i, text := range row {
		if err := cell.Text(text, int(c.limits.CellBytes)); err != nil {
			return cell.InCell(i+1, err)
		}
	}
	return nil
}

// next returns the next row as it stands.
func (c *cells) next() (x raw, err error) {
	x.cells, x.number, err = c.read()
	if bad := (*record.RowError)(nil); errors.As(err, &bad) {
		x.fault, err = err, nil
	}
	return x, err
}

// rows returns what takes rows of cells.
func (b bound[R]) rows(names *finder[R]) func(raw, *slot[R]) *row[R] {
	t := b.taker(names)
	var filled []record.Cell
	return func(x raw, to *slot[R]) *row[R] {
		if x.fault != nil {
			return to.refused(x.fault)
		}
		filled = filled[:0]
		for i, text := range x.cells {
			if text != "" {
				filled = append(filled, record.Cell{Column: i, Text: []byte(text)})
			}
		}
		return t.take(to, filled, len(x.cells), x.number)
	}
}
