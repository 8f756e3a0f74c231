package barometer

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/render"
)

// Table is one table or chart of the report: an id that stays, the section of the report it stands in, rows and
// columns with keys and labels, and a cell for each row and column.
type Table struct {
	ID      string
	Section string
	Rows    []Heading
	Columns []Heading
	Cells   [][]Cell // by row, then column

	title labels
}

// Heading names a row or a column: by a key that stays and by labels. A column also tells what it measures and,
// where it is not the edition computed, the year of its edition.
type Heading struct {
	Key     string
	Edition int
	Measure figure.Measure

	labels, short labels
}

// Cell is a figure, or an interval when the answers leave the figure open; then the figure holds its base.
type Cell struct {
	Figure   figure.Figure
	Interval *figure.Interval
}

// Title returns the title in a language.
func (t Table) Title(l figure.Language) string { return t.title[l.Index()] }

// Label returns the label in a language.
func (h Heading) Label(l figure.Language) string { return h.labels[l.Index()] }

// Short returns the label for narrow columns.
func (h Heading) Short(l figure.Language) string {
	if s := h.short[l.Index()]; s != "" {
		return s
	}
	return h.Label(l)
}

// Print returns the cell of a row and column as it is printed, rounded half up once and without marks: "40 %",
// "30–35 %", "–".
func (t Table) Print(row, column int, l figure.Language) string {
	c := t.Cells[row][column]
	kind, decimals := t.Columns[column].Measure.Print()
	if c.Interval == nil {
		return c.Figure.Print(kind, decimals, figure.HalfUp).Format(l)
	}
	lo, _ := c.Interval.Lo()
	hi, _ := c.Interval.Hi()
	return figure.PrintRange(lo, hi, kind, decimals, figure.HalfUp).Format(l)
}

// Find returns the cell with the keys of a row and a column; ok is false when the table has none.
func (t Table) Find(row, column string) (c Cell, ok bool) {
	for i, r := range t.Rows {
		for j, k := range t.Columns {
			if r.Key == row && k.Key == column {
				return t.Cells[i][j], true
			}
		}
	}
	return Cell{}, false
}

// The parts of a table in JSON; a cell without a figure has a null exact and n 0.
type (
	tableJSON struct {
		ID      string        `json:"id"`
		Section string        `json:"section"`
		Title   string        `json:"title"`
		Rows    []headingJSON `json:"rows"`
		Columns []columnJSON  `json:"columns"`
		Cells   [][]cellJSON  `json:"cells"`
	}
	headingJSON struct {
		Key   string `json:"key"`
		Label string `json:"label"`
	}
	columnJSON struct {
		headingJSON
		Edition int            `json:"edition"`
		Measure figure.Measure `json:"measure"`
	}
	cellJSON struct {
		Exact   *string            `json:"exact"`
		Lo      *string            `json:"lo,omitempty"`
		Hi      *string            `json:"hi,omitempty"`
		LoOpen  *bool              `json:"lo_open,omitempty"`
		HiOpen  *bool              `json:"hi_open,omitempty"`
		Printed string             `json:"printed"`
		N       int64              `json:"n"`
		Over    figure.Denominator `json:"over"`
		Marks   []string           `json:"marks"`
	}
)

// WriteJSON writes the table as one JSON object and a line break. Exact values are "part/whole" as counted.
func (t Table) WriteJSON(w io.Writer, l figure.Language) error {
	if err := t.check(); err != nil {
		return err
	}
	out := tableJSON{ID: t.ID, Section: t.Section, Title: t.Title(l)}
	for _, r := range t.Rows {
		out.Rows = append(out.Rows, headingJSON{r.Key, r.Label(l)})
	}
	for _, c := range t.Columns {
		out.Columns = append(out.Columns, columnJSON{headingJSON{c.Key, c.Label(l)}, c.Edition, c.Measure})
	}
	for i := range t.Cells {
		row := []cellJSON{}
		for j, c := range t.Cells[i] {
			row = append(row, c.json(t.Print(i, j, l)))
		}
		out.Cells = append(out.Cells, row)
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(out)
}

func (c Cell) json(printed string) cellJSON {
	j := cellJSON{Printed: printed, N: c.Figure.N, Over: c.Figure.Over, Marks: c.Figure.Marks.Keys()}
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

// WriteCSV writes the table as CSV with semicolons: a line of column labels, then a line a row, figures as they
// are printed.
func (t Table) WriteCSV(w io.Writer, l figure.Language) error {
	return t.write(l, Heading.Label, func(g render.Grid) error { return render.CSV(w, g) })
}

func (t Table) write(l figure.Language, name func(Heading, figure.Language) string, out func(render.Grid) error) error {
	if err := t.check(); err != nil {
		return err
	}
	return out(t.grid(l, name))
}

// check refuses the table that Report.Table returns for an id that is none.
func (t Table) check() error {
	if t.Columns == nil {
		return figure.Fault("table", t.ID, figure.ErrUnknown, "no table has this id")
	}
	return nil
}

// grid returns the table as strings: marks stand behind the figures and are explained below, and the numbers of
// respondents stand where they are least in the way.
func (t Table) grid(l figure.Language, name func(Heading, figure.Language) string) render.Grid {
	g := render.Grid{Title: fmt.Sprintf("%s  %s  [%s]", t.Section, t.Title(l), t.ID)}
	for _, c := range t.Columns {
		label := name(c, l)
		if c.Edition != 0 {
			label += " " + strconv.Itoa(c.Edition)
		}
		g.Columns = append(g.Columns, label)
	}
	var marks figure.Marks
	for i, r := range t.Rows {
		row := render.Row{Label: r.Label(l)}
		for j, c := range t.Cells[i] {
			row.Cells = append(row.Cells, t.Print(i, j, l)+symbols(c.Figure.Marks))
			marks |= c.Figure.Marks
		}
		g.Rows = append(g.Rows, row)
	}
	t.bases(&g)
	for m := range marks.All() {
		g.Notes = append(g.Notes, symbols(m)+" "+m.Labels(l)[0])
	}
	return g
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

// bases puts the number of respondents behind each figure into the grid: once below when all are alike, as a
// last row when each column has one, as a last column when each row has, and else behind each figure.
func (t Table) bases(g *render.Grid) {
	columns, rows := make([]int64, len(t.Columns)), make([]int64, len(t.Rows))
	byColumn, byRow := true, true
	for i := range t.Cells {
		for j, c := range t.Cells[i] {
			if n := c.Figure.N; n != 0 {
				byColumn = byColumn && same(&columns[j], n)
				byRow = byRow && same(&rows[i], n)
			}
		}
	}
	switch {
	case byColumn && byRow && len(columns) > 0:
		g.Notes = append(g.Notes, "n = "+strconv.FormatInt(slices.Max(columns), 10))
	case byColumn:
		g.Rows = append(g.Rows, render.Row{Label: "n", Cells: digits(columns)})
	case byRow:
		g.Columns = append(g.Columns, "n")
		for i, n := range digits(rows) {
			g.Rows[i].Cells = append(g.Rows[i].Cells, n)
		}
	default:
		for i := range t.Cells {
			for j, c := range t.Cells[i] {
				g.Rows[i].Cells[j] += fmt.Sprintf(" (%d)", c.Figure.N)
			}
		}
	}
}

// same reports whether n is the number seen before, which is 0 at first.
func same(seen *int64, n int64) bool {
	if *seen == 0 {
		*seen = n
	}
	return *seen == n
}

func digits(numbers []int64) []string {
	text := make([]string, len(numbers))
	for i, n := range numbers {
		text[i] = strconv.FormatInt(n, 10)
	}
	return text
}
