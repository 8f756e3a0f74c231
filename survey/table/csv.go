package table

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// frame is the header of a data frame: a record a cell. Marks follow, a column each.
var frame = []string{
	"table", "section", "row", "row_label", "column", "column_label", "edition", "measure", "value", "exact", "lo", "hi",
	"printed", "n", "over",
}

// WriteCSV writes the table as a data frame for programs: a record a cell, with semicolons, under names that are the
// same in every language. A record holds the ids and labels of the cell, the year of its edition, what it measures, its
// value as a plain decimal number with a point (a share of 1, no percentage), the exact ratio as "part/whole", the ends
// of a cell that is open, what is printed, the number n of respondents, what it is a share of, and a column for each
// mark, 1 where the figure has it. Text is guarded against being taken for a formula.
func (t Table) WriteCSV(w io.Writer, l figure.Language) error {
	return WriteCSV(w, l, slices.Values([]Table{t}))
}

// WriteCSV writes tables as one data frame.
func WriteCSV(w io.Writer, l figure.Language, tables iter.Seq[Table]) error {
	header := slices.Clone(frame)
	for m := range allMarks.All() {
		header = append(header, strings.ReplaceAll(m.String(), "-", "_"))
	}
	out := record.Append(nil, header)
	for t := range tables {
		if err := t.check(); err != nil {
			return err
		}
		for i := range t.Rows {
			for j := range t.Columns {
				out = record.Append(out, t.record(i, j, l))
			}
		}
	}
	return write(w, string(out))
}

// record returns the record of a cell.
func (t Table) record(i, j int, l figure.Language) []string {
	r, c, x := t.Rows[i], t.Columns[j], t.Cells[i][j]
	value, exact, lo, hi := x.numbers()
	year := t.year(c)
	if year == "0" {
		year = ""
	}
	cells := []string{
		cell.Guard(t.ID), cell.Guard(t.Section), cell.Guard(r.Key), cell.Guard(t.label(r, l)), cell.Guard(c.Key),
		cell.Guard(t.label(c.Heading, l)), year, c.Measure.String(), value, exact, lo, hi, guardValue(t.Print(i, j, l)),
		strconv.FormatInt(x.Figure.N, 10), x.Figure.Over.String(),
	}
	for m := range allMarks.All() {
		has := "0"
		if x.Figure.Marks.Has(m) {
			has = "1"
		}
		cells = append(cells, has)
	}
	return cells
}

// numbers returns a cell as plain numbers, and the exact ones; "" for what it has not.
func (c Cell) numbers() (value, exact, lo, hi string) {
	text := func(r figure.Ratio) string {
		if s := r.Exact(); s != nil {
			return *s
		}
		return ""
	}
	switch {
	case c.Interval != nil:
		a, _ := c.Interval.Lo()
		b, _ := c.Interval.Hi()
		return "", text(a) + ".." + text(b), plain(a), plain(b)
	case c.Figure.Defined():
		return plain(c.Figure.Ratio), text(c.Figure.Ratio), "", ""
	}
	return "", "", "", ""
}

// guardValue guards a cell that is not a plain number.
func guardValue(s string) string {
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || strings.Trim(digits, "0123456789,.% \u00a0\u2007\u2009\u202f") != "" {
		return cell.Guard(s)
	}
	return s
}

// WriteCSV writes the corner and the columns as a header, and a record for each row,
// with semicolons. Title and notes are left out, for every line is data. Text is
// guarded against being taken for a formula (cell.Guard), labels and headings
// always, cells unless they are plain numbers: -5,2 % stays as it is.
func (g Grid) WriteCSV(w io.Writer) error {
	if err := g.check(); err != nil {
		return err
	}
	return write(w, string(g.records(nil)))
}

// records appends the header and the rows.
func (g Grid) records(out []byte) []byte {
	out = record.Append(out, guarded(g.Corner, g.Columns, cell.Guard))
	for _, r := range g.Rows {
		out = record.Append(out, guarded(r.Label, r.Cells, guardValue))
	}
	return out
}

// guarded returns a label and its cells, guarded.
func guarded(label string, cells []string, guard func(string) string) []string {
	out := []string{cell.Guard(label)}
	for _, c := range cells {
		out = append(out, guard(c))
	}
	return out
}
