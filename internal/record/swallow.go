package record

import (
	"fmt"
	"strings"
)

// leastCells is the number of cells from which a line within a cell is told from a row: text has a separator or none.
const leastCells = 3

// runsOver refuses a record of several lines where a line within a cell has as many cells as a row. It may be text, or
// a row that two stray quotes have swallowed: then it would be lost without a word. The fault of another record of
// several lines says which they are.
func (r *Reader) runsOver(fields []string, s span, line int) error {
	switch {
	case s.lines < 2:
		return s.fault
	case s.fault != nil:
		return fmt.Errorf("%w, in lines %d to %d", s.fault, line, line+s.lines-1)
	case len(r.header) < leastCells:
		return nil
	}
	for _, field := range fields {
		for within, text := range strings.Split(field, "\n") {
			if within > 0 {
				line++
			}
			if within > 0 && strings.Count(text, string(r.sep)) == len(r.header)-1 {
				return fmt.Errorf("%w: what is within quotes in line %d has as many cells as a row: it may be text, or "+
					"rows that a stray quote has swallowed", ErrQuote, line)
			}
		}
	}
	return nil
}
