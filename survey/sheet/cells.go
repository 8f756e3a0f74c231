package sheet

import (
	"fmt"
	"io"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// cells reads rows of cells that another program has taken apart, within the limits.
type cells struct {
	next    func() ([]string, bool)
	limits  record.Limits
	columns int
	row     int
}

// header returns the first row.
func (c *cells) header() ([]string, error) {
	header, ok := c.next()
	c.row++
	switch {
	case !ok:
		return nil, fmt.Errorf("%w: there are no rows", record.ErrHeader)
	case int64(len(header)) > c.limits.Columns:
		over := record.OverLimit("the header", c.limits.Columns, "columns", "Columns")
		return nil, fmt.Errorf("%w: %w", record.ErrHeader, over)
	}
	c.columns = len(header)
	return header, c.check(header)
}

// read returns the next row that has cells, and its number; io.EOF after the last.
func (c *cells) read() ([]string, int, error) {
	cells, ok := c.next()
	for c.row++; ok && len(cells) == 0; c.row++ {
		cells, ok = c.next()
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
			return fmt.Errorf("cell %d: %w", i+1, err)
		}
	}
	return nil
}
