package record

import (
	"bytes"
	"fmt"
)

// leastCells is the number of cells from which a line within a cell is told from a row: text has a separator or none.
const leastCells = 3

// runsOver refuses a record of several lines where a line within a cell has as many cells as a row. It may be text, or
// a row that two stray quotes have swallowed: then it would be lost without a word. The fault of another record of
// several lines says which they are.
func (c *Cutter) runsOver(x Record, fault error) error {
	switch {
	case fault != nil:
		return fmt.Errorf("%w, in lines %d to %d", fault, x.Line, x.Line+x.lines-1)
	case c.columns < leastCells:
		return nil
	}
	line := x.Line
	for _, cell := range c.cells {
		for within, text := range bytes.Split(cell.Text, []byte{'\n'}) {
			if within > 0 {
				line++
			}
			if within > 0 && bytes.Count(text, []byte{c.sep}) == c.columns-1 {
				return fmt.Errorf("%w: what is within quotes in line %d has as many cells as a row: it may be text, or "+
					"rows that a stray quote has swallowed", ErrQuote, line)
			}
		}
	}
	return nil
}
