package table

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// covers says what the number n of respondents is: "units that the figure covers".
var covers = figure.Labels{", joita luku koskee", " som siffran gäller", " that the figure covers"}

// Covers says in words what the number n of a figure counts: "units that the figure covers".
func (t Table) Covers(l figure.Language) string { return l.Of(t.Counted) + l.Of(covers) }

// grid returns the table as strings: marks stand behind the figures, the numbers of respondents where they are least
// in the way, and both are explained below, as is every short label.
func (t Table) grid(l figure.Language, short bool) Grid {
	g := Grid{ID: t.ID, Title: t.Section + " " + l.Of(t.Title)}
	name := Heading.Label
	if short {
		name = Heading.Short
	}
	var legend []string
	for _, c := range t.Columns {
		label := name(c.Heading, l)
		if label != c.Label(l) {
			if text := label + " = " + c.Label(l); !slices.Contains(legend, text) {
				legend = append(legend, text)
			}
		}
		if c.Edition != 0 {
			label += " " + strconv.Itoa(c.Edition)
		}
		g.Columns = append(g.Columns, label)
	}
	var marks figure.Marks
	bases := make([][]int64, len(t.Rows))
	for i, r := range t.Rows {
		row := GridRow{Label: t.label(r, l)}
		for j, c := range t.Cells[i] {
			row.Cells = append(row.Cells, t.Print(i, j, l)+c.Figure.Marks.Symbols())
			marks |= c.Figure.Marks
			bases[i] = append(bases[i], c.base())
		}
		g.Rows = append(g.Rows, row)
	}
	for m := range marks.All() {
		g.Notes = append(g.Notes, m.Symbols()+" "+m.Labels(l)[0])
	}
	for _, n := range t.Notes {
		g.Notes = append(g.Notes, l.Of(n))
	}
	if len(legend) > 0 {
		g.Notes = append(g.Notes, strings.Join(legend, "; "))
	}
	if t.Counted == (figure.Labels{}) {
		return g // nothing is known of respondents
	}
	return g.withBases(bases, t.Covers(l))
}

// document returns the table with its figures as they are printed.
func (t Table) document(l figure.Language) document {
	d := document{
		ID: t.ID, Section: t.Section, Title: l.Of(t.Title), Edition: t.Edition.Year, Reference: t.Edition.Date,
		Rows: []jsonName{}, Columns: []jsonColumn{}, Cells: [][]jsonCell{}, // lists, be they empty
	}
	for _, n := range t.Notes {
		d.Notes = append(d.Notes, l.Of(n))
	}
	for _, c := range t.Columns {
		d.Columns = append(d.Columns, jsonColumn{jsonName{c.Key, t.label(c.Heading, l)}, c.Edition, c.Measure.String()})
	}
	for i, r := range t.Rows {
		d.Rows = append(d.Rows, jsonName{r.Key, t.label(r, l)})
		row := []jsonCell{}
		for j, c := range t.Cells[i] {
			row = append(row, c.json(t.Print(i, j, l)))
		}
		d.Cells = append(d.Cells, row)
	}
	return d
}

func (c Cell) json(printed string) jsonCell {
	j := jsonCell{Printed: printed, N: c.Figure.N, Over: c.Figure.Over.String(), Marks: c.Figure.Marks.Keys()}
	if c.Interval == nil {
		if c.Figure.Defined() {
			value := json.Number(plain(c.Figure.Ratio))
			j.Exact, j.Value = c.Figure.Ratio.Exact(), &value
		}
		return j
	}
	lo, loOpen := c.Interval.Lo()
	hi, hiOpen := c.Interval.Hi()
	j.Lo, j.LoOpen, j.Hi, j.HiOpen = lo.Exact(), &loOpen, hi.Exact(), &hiOpen
	return j
}
