package barometer

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/render"
	"github.com/socialemployment/barometer/unit"
)

// Table is one table or chart of the report: an id that stays, the section of the report it stands in, rows and
// columns with keys and labels, and a cell for each row and column.
type Table struct {
	ID      string
	Section string
	Rows    []Heading
	Columns []Heading
	Cells   [][]Cell // by row, then column

	title, counted labels // counted: what the number n of a figure counts
}

// Heading names a row or a column: by a key that stays and by labels. A column also tells what it measures and,
// where it is not the edition computed, the year of its edition.
type Heading struct {
	Key     string
	Edition int
	Measure figure.Measure

	labels, short labels
	finer         int // decimals beyond those of the measure
}

// Cell is a figure, or an interval when the answers leave the figure open; then the figure holds its base.
type Cell struct {
	Figure   figure.Figure
	Interval *figure.Interval
}

// Title returns the title in a language.
func (t Table) Title(l figure.Language) string { return l.Of(t.title) }

// Label returns the label in a language.
func (h Heading) Label(l figure.Language) string { return l.Of(h.labels) }

// Short returns the label for narrow columns.
func (h Heading) Short(l figure.Language) string {
	if s := l.Of(h.short); s != "" {
		return s
	}
	return h.Label(l)
}

// Print returns the cell of a row and column as it is printed, rounded half up once and without marks: "40 %",
// "30–35 %", "–". What is not in the table is "–", too.
func (t Table) Print(row, column int, l figure.Language) string {
	c, ok := t.at(row, column)
	if !ok {
		return figure.Printed{}.Format(l)
	}
	kind, decimals := t.Columns[column].Measure.Print()
	decimals += t.Columns[column].finer
	if c.Interval == nil {
		return c.Figure.Print(kind, decimals, figure.HalfUp).Format(l)
	}
	lo, _ := c.Interval.Lo()
	hi, _ := c.Interval.Hi()
	return figure.PrintRange(lo, hi, kind, decimals, figure.HalfUp).Format(l)
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

// MarshalJSON returns figure.ErrNotStored, as that of Table.
func (Heading) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// WriteJSON writes the table as one JSON object and a line break. Exact values are "part/whole" as counted.
func (t Table) WriteJSON(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	return render.JSON(w, t.document(l, figure.Marks.Keys))
}

// document returns the table with its figures as they are printed and their marks by the names given.
func (t Table) document(l figure.Language, marks func(figure.Marks) []string) render.Document {
	d := render.Document{ID: t.ID, Section: t.Section, Title: t.Title(l)}
	for _, c := range t.Columns {
		d.Columns = append(d.Columns, render.Column{Name: c.name(l), Edition: c.Edition, Measure: c.Measure.String()})
	}
	for i, r := range t.Rows {
		d.Rows = append(d.Rows, r.name(l))
		var row []render.Cell
		for j, c := range t.Cells[i] {
			row = append(row, c.json(t.Print(i, j, l), marks(c.Figure.Marks)))
		}
		d.Cells = append(d.Cells, row)
	}
	return d
}

func (h Heading) name(l figure.Language) render.Name {
	return render.Name{Key: h.Key, Label: h.Label(l)}
}

func (c Cell) json(printed string, marks []string) render.Cell {
	j := render.Cell{Printed: printed, N: c.Figure.N, Over: c.Figure.Over.String(), Marks: marks}
	if c.Interval == nil {
		if c.Figure.Defined() {
			j.Exact = c.Figure.Ratio.Exact()
		}
		return j
	}
	lo, loOpen := c.Interval.Lo()
	hi, hiOpen := c.Interval.Hi()
	j.Lo, j.LoOpen, j.Hi, j.HiOpen = lo.Exact(), &loOpen, hi.Exact(), &hiOpen
	return j
}

// TextWidth is the number of characters that a table in text form is never wider than.
const TextWidth = 100

// WriteText writes the table as aligned text, at most TextWidth characters wide.
func (t Table) WriteText(w io.Writer, l figure.Language) error {
	return t.write(l, Heading.Short, func(g render.Grid) error { return render.Text(w, g, TextWidth) })
}

// WriteMarkdown writes the table in Markdown.
func (t Table) WriteMarkdown(w io.Writer, l figure.Language) error {
	return t.write(l, Heading.Label, func(g render.Grid) error { return render.Markdown(w, g) })
}

// WriteCSV writes the table as CSV with semicolons: a line with the table's id and the labels of the columns, then a
// line a row. A cell holds one datum: the label, the figure of each column as it is printed, then for each the number n
// of units, or centres, behind it, then for each its marks in words, with commas between. A table has the same columns
// whatever was answered. WriteJSON has the exact values.
func (t Table) WriteCSV(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	d := t.document(l, func(m figure.Marks) []string { return m.Labels(l) })
	return render.CSV(w, d.Data("n ("+l.Of(t.counted)+")", l.Of(labels{"huomautukset", "anmärkningar", "marks"})))
}

func (t Table) write(l figure.Language, name func(Heading, figure.Language) string, out func(render.Grid) error) error {
	if err := t.check(); err != nil {
		return err
	}
	return out(t.grid(l, name))
}

// check refuses the table that Report.Table returns for an id that is none, and one whose cells are not its own.
func (t Table) check() error {
	if t.Columns == nil {
		return figure.Fault("table", t.ID, figure.ErrUnknown, "no table has this id")
	}
	odd := func(row []Cell) bool { return len(row) != len(t.Columns) }
	if len(t.Cells) != len(t.Rows) || slices.ContainsFunc(t.Cells, odd) {
		return figure.Fault("table", t.ID, figure.ErrClash, "the cells do not match the rows and columns")
	}
	return nil
}

// grid returns the table as strings: marks stand behind the figures, the numbers of respondents where they are least
// in the way, and both are explained below, as is every short label.
func (t Table) grid(l figure.Language, name func(Heading, figure.Language) string) render.Grid {
	g := render.Grid{ID: t.ID, Title: t.Section + " " + t.Title(l)}
	var legend []string
	for _, c := range t.Columns {
		label := name(c, l)
		if label != c.Label(l) {
			legend = append(legend, label+" = "+c.Label(l))
		}
		if c.Edition != 0 {
			label += " " + strconv.Itoa(c.Edition)
		}
		g.Columns = append(g.Columns, label)
	}
	var marks figure.Marks
	bases := make([][]int64, len(t.Rows))
	for i, r := range t.Rows {
		row := render.Row{Label: r.Label(l)}
		for j, c := range t.Cells[i] {
			row.Cells = append(row.Cells, t.Print(i, j, l)+symbols(c.Figure.Marks))
			marks |= c.Figure.Marks
			bases[i] = append(bases[i], c.base())
		}
		g.Rows = append(g.Rows, row)
	}
	for m := range marks.All() {
		g.Notes = append(g.Notes, symbols(m)+" "+m.Labels(l)[0])
	}
	if len(legend) > 0 {
		g.Notes = append(g.Notes, strings.Join(legend, "; "))
	}
	return g.WithBases(bases, fmt.Sprintf(l.Of(labels{"%s, joita luku koskee", "%s som siffran gäller", "%s that the figure covers"}), l.Of(t.counted)))
}

// base returns the respondents behind the cell, 0 when it holds no figure.
func (c Cell) base() int64 {
	if c.Interval == nil && !c.Figure.Defined() {
		return 0
	}
	return c.Figure.N
}

// symbols returns the signs of the marks that stand behind a figure.
func symbols(m figure.Marks) (s string) {
	for one := range m.All() {
		s += map[figure.Marks]string{
			figure.SmallN: "*", figure.NotComparable: "†", figure.UnequalBases: "‡", figure.Assumed: "§",
		}[one]
	}
	return s
}

// series is a column of a table: its heading and the cell of each row.
type series[R any] struct {
	heading Heading
	cell    func(R) Cell
}

// measured returns a series with the key, labels and measure.
func measured[R any](key string, l labels, m figure.Measure, cell func(R) Cell) series[R] {
	return series[R]{Heading{Key: key, Measure: m, labels: l}, cell}
}

// fill returns the table with the rows and, for each series, a column.
func fill[R any](rows []R, heading func(R) Heading, columns ...series[R]) Table {
	var t Table
	for _, c := range columns {
		t.Columns = append(t.Columns, c.heading)
	}
	for _, r := range rows {
		t.Rows = append(t.Rows, heading(r))
		var cells []Cell
		for _, c := range columns {
			cells = append(cells, c.cell(r))
		}
		t.Cells = append(t.Cells, cells)
	}
	return t
}

// heading names a value of an enumeration.
func heading[A labelled](a A) Heading {
	h := Heading{Key: a.String(), labels: figure.LabelsOf(a.Label)}
	if s, ok := any(a).(interface{ Short(figure.Language) string }); ok {
		h.short = figure.LabelsOf(s.Short)
	}
	return h
}

// everyone names the row or column of all unit types together.
func everyone() Heading {
	return Heading{Key: "everyone", labels: labels{"kaikki", "alla", "all"}}
}

// groups are the unit types one by one, then all together, with their headings.
func groups() (all []unit.Group, named func(unit.Group) Heading) {
	for t := range unit.Types() {
		all = append(all, unit.Of(t))
	}
	return append(all, unit.Everyone), func(g unit.Group) Heading {
		if t, one := g.Single(); one {
			return heading(t)
		}
		return everyone()
	}
}
