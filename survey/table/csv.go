package table

import (
	"encoding/csv"
	"io"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
)

// WriteCSV writes the corner and the columns as a header, and a record for each row,
// with semicolons. Title and notes are left out, for every line is data. Text is
// guarded against being taken for a formula (cell.Guard), labels and headings
// always, cells unless they are plain numbers: -5,2 % stays as it is.
func (g Grid) WriteCSV(w io.Writer) error {
	if err := g.check(); err != nil {
		return err
	}
	var b strings.Builder
	c := csv.NewWriter(&b)
	c.Comma = ';'
	if err := c.Write(record(g.Corner, g.Columns, cell.Guard)); err != nil {
		return err
	}
	for _, r := range g.Rows {
		if err := c.Write(record(r.Label, r.Cells, guardValue)); err != nil {
			return err
		}
	}
	c.Flush()
	if err := c.Error(); err != nil {
		return err
	}
	return write(w, b.String())
}

// record is a label and its cells, guarded.
func record(label string, cells []string, guard func(string) string) []string {
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
