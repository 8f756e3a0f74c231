package table

import (
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// byteOrderMark tells a spreadsheet that a file is UTF-8.
const byteOrderMark = "\ufeff"

// marksWord heads the columns of marks.
var marksWord = figure.Labels{"huomautukset", "anmärkningar", "marks"}

// WriteSpreadsheet writes tables as a CSV file that a Finnish spreadsheet opens right, whatever the language of its
// labels: with a byte order mark, semicolons, decimal commas, and no spaces within numbers. A table is its title, a
// header, and a line a row: the figures as they are printed, then the number n of respondents behind each, then its
// marks in words; its notes follow, and an empty line.
func WriteSpreadsheet(w io.Writer, l figure.Language, tables iter.Seq[Table]) error {
	out := []byte(byteOrderMark)
	first := true
	for t := range tables {
		if err := t.check(); err != nil {
			return err
		}
		if !first {
			out = append(out, '\n')
		}
		first = false
		g := t.sheet(l)
		out = record.Append(out, []string{cell.Guard(g.Title)})
		out = g.records(out)
		for _, n := range g.Notes {
			out = record.Append(out, []string{cell.Guard(n)})
		}
	}
	return write(w, string(out))
}

// sheet returns the table as a grid with one datum a cell. Which columns there are does not depend on what the cells
// hold.
func (t Table) sheet(l figure.Language) Grid {
	g := Grid{Title: strings.TrimSpace(t.Section + " " + l.Of(t.Title)), Corner: t.ID}
	blocks := []string{"", "n (" + l.Of(t.Counted) + "): ", l.Of(marksWord) + ": "}
	if t.Counted == (figure.Labels{}) {
		blocks = blocks[:1]
	}
	for _, before := range blocks {
		for _, c := range t.Columns {
			g.Columns = append(g.Columns, before+t.heading(c, l, before == ""))
		}
	}
	for i, r := range t.Rows {
		row := GridRow{Label: t.label(r, l)}
		for j := range t.Columns {
			row.Cells = append(row.Cells, inSpreadsheet(t.Columns[j].print(t.Cells[i][j])))
		}
		if len(blocks) > 1 {
			for _, c := range t.Cells[i] {
				row.Cells = append(row.Cells, strconv.FormatInt(c.Figure.N, 10))
			}
			for _, c := range t.Cells[i] {
				row.Cells = append(row.Cells, strings.Join(c.Figure.Marks.Labels(l), ", "))
			}
		}
		g.Rows = append(g.Rows, row)
	}
	for _, n := range t.Notes {
		g.Notes = append(g.Notes, l.Of(n))
	}
	return g
}

// heading is the label of a column with its year, and with the unit that its cells do not show.
func (t Table) heading(c Column, l figure.Language, unit bool) string {
	label := t.label(c.Heading, l)
	if c.Edition != 0 {
		label += " " + strconv.Itoa(c.Edition)
	}
	if unit && c.Measure == AsPoints {
		label += " (" + c.Measure.symbol(l) + ")"
	}
	return label
}

// inSpreadsheet returns a figure as a Finnish spreadsheet reads numbers; a range is a text.
func inSpreadsheet(p figure.Printed) string {
	s := p.Format(figure.Finnish)
	if p.IsRange() || !p.Defined() {
		return s
	}
	return strings.NewReplacer("\u00a0%-yks.", "", "\u00a0", "", "−", "-").Replace(s)
}
