package table

import (
	"io"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// WriteCSV writes the corner and the columns as a header, and a record for each row,
// with semicolons. Title and notes are left out, for every line is data. Text is
// guarded against being taken for a formula (cell.Guard), labels and headings
// always, cells unless they are plain numbers: -5,2 % stays as it is.
func (g Grid) WriteCSV(w io.Writer) error {
	if err := g.check(); err != nil {
		return err
	}
	out := record.Append(nil, guarded(g.Corner, g.Columns, cell.Guard))
	for _, r := range g.Rows {
		out = record.Append(out, guarded(r.Label, r.Cells, guardValue))
	}
	return write(w, string(out))
}

// guarded returns a label and its cells, guarded.
func guarded(label string, cells []string, guard func(string) string) []string {
	out := []string{cell.Guard(label)}
	for _, c := range cells {
		out = append(out, guard(c))
	}
	return out
}

// guardValue guards a cell that is not a plain number.
func guardValue(s string) string {
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || strings.Trim(digits, "0123456789,.% \u00a0\u2007\u2009\u202f") != "" {
		return cell.Guard(s)
	}
	return s
}
