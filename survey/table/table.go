package table

import (
	"io"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Table is one table or chart of a report: an id that stays, the section of the report that it is in, rows and columns
// with keys and labels, and a cell for each row and column.
type Table struct {
	ID      string
	Section string
	Title   figure.Labels
	Counted figure.Labels // what the number n of a figure counts: "units"; empty where no n is known, nor written
	Edition Edition       // the one computed
	Of      Heading       // what the rows are, where they are of one kind: unit types, say
	Rows    []Heading
	Columns []Column
	Cells   [][]Cell        // by row, then column
	Sums    []Sum           // the cells that are the sum of others
	Notes   []figure.Labels // what should be known of the cells, written below text and Markdown

	Naming Naming
	Fault  error // in the declaration of a sum, which no writer writes
}

// Cell is a figure, or an interval when the answers leave the figure open; then the figure holds its base.
type Cell struct {
	Figure   figure.Figure
	Interval *figure.Interval
}

// Open returns the cell of a figure that the answers leave open: the interval in its place, over its base and with its
// marks; the figure where there is none.
func Open(f figure.Figure, i figure.Interval) Cell {
	if !f.Defined() {
		return Cell{Figure: f}
	}
	f.Ratio = figure.Ratio{}
	return Cell{Figure: f, Interval: &i}
}

// Respondents returns a count of k respondents over the n of its base. It says itself how many they are, and is not
// marked for being small.
func Respondents(k, n int64) figure.Figure { return figure.Figure{Ratio: figure.Whole(k), N: n} }

// base returns the respondents behind the cell, 0 when it holds no figure.
func (c Cell) base() int64 {
	if c.Interval == nil && !c.Figure.Defined() {
		return 0
	}
	return c.Figure.N
}

// Print returns the cell of a row and column as it is printed, rounded once and without marks: "40 %", "30–35 %", "–".
// What is not in the table is "–", too.
func (t Table) Print(row, column int, l figure.Language) string {
	c, ok := t.at(row, column)
	if !ok {
		return figure.Printed{}.Format(l)
	}
	return t.Columns[column].print(c).Format(l)
}

// at returns the cell of a row and column.
func (t Table) at(row, column int) (c Cell, ok bool) {
	if row < 0 || row >= len(t.Cells) || column < 0 || column >= min(len(t.Columns), len(t.Cells[row])) {
		return c, false
	}
	return t.Cells[row][column], true
}

// Find returns the cell with the keys of a row and a column, of the edition computed where there is a column for each;
// ok is false when the table has none.
func (t Table) Find(row, column string) (c Cell, ok bool) {
	for i, r := range t.Rows {
		for j, k := range t.Columns { // the earlier edition comes first
			if r.Key == row && k.Key == column {
				c, ok = t.at(i, j)
			}
		}
	}
	return c, ok
}

// MarshalJSON returns figure.ErrNotStored: store the responses, and write tables with WriteJSON, in a language.
func (Table) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// TextWidth is the number of characters that a table in text form is never wider than.
const TextWidth = 100

// WriteText writes the table as aligned text, at most TextWidth characters wide.
func (t Table) WriteText(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	return t.grid(l, t.Naming != Long).WriteText(w, TextWidth)
}

// WriteMarkdown writes the table in Markdown.
func (t Table) WriteMarkdown(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	return t.grid(l, t.Naming == Short).WriteMarkdown(w)
}

// WriteJSON writes the table as one JSON object and a line break. Exact values are "part/whole" as counted, plain ones
// decimal numbers, of a share parts of 1.
func (t Table) WriteJSON(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	return writeJSON(w, t.document(l))
}

// check refuses the table that Catalogue.Table returns for an id that is none, one whose cells are not its own, and one
// with a cell that would print as no figure beside a number of respondents.
func (t Table) check() error {
	if t.Fault != nil {
		return t.Fault
	}
	if t.Columns == nil {
		return figure.Fault("table", t.ID, figure.ErrUnknown, "no table has this id")
	}
	odd := func(row []Cell) bool { return len(row) != len(t.Columns) }
	if len(t.Cells) != len(t.Rows) || slices.ContainsFunc(t.Cells, odd) {
		return figure.Fault("table", t.ID, figure.ErrClash, "the cells do not match the rows and columns")
	}
	for i, row := range t.Cells {
		for j, c := range row {
			if why := t.Columns[j].odd(c); why != "" {
				return figure.Fault("table "+t.ID+", "+t.Rows[i].Key+", "+t.Columns[j].Key, c.Figure.N, figure.ErrClash, "%s", why)
			}
		}
	}
	return nil
}

// odd returns why a cell is none of the column's: nobody stands behind a figure that there is not, and a count is no
// share.
func (c Column) odd(x Cell) string {
	switch {
	case x.Interval != nil:
		return ""
	case !x.Figure.Defined() && x.Figure.N != 0:
		return "respondents, but no figure"
	case x.Figure.Defined() && !c.print(x).Defined():
		return "a count, where a share is printed"
	}
	return ""
}
