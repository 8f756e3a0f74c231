package table

import (
	"io"
	"slices"
	"strconv"
	"strings"
)

// document is a table as one JSON object.
type document struct {
	ID      string       `json:"id"`
	Section string       `json:"section"`
	Title   string       `json:"title"`
	Rows    []jsonName   `json:"rows"`
	Columns []jsonColumn `json:"columns"`
	Cells   [][]jsonCell `json:"cells"`
	Notes   []string     `json:"notes,omitempty"`
}

// jsonName is the key and the label of a row.
type jsonName struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// jsonColumn is a column's name, the year of its edition, 0 for the table's own, and what it measures.
type jsonColumn struct {
	jsonName
	Edition int    `json:"edition"`
	Measure string `json:"measure"`
}

// jsonCell is one figure: exact as "part/whole", or the ends of an interval; without either there is no figure.
type jsonCell struct {
	Exact   *string  `json:"exact"`
	Lo      *string  `json:"lo,omitempty"`
	Hi      *string  `json:"hi,omitempty"`
	LoOpen  *bool    `json:"lo_open,omitempty"`
	HiOpen  *bool    `json:"hi_open,omitempty"`
	Printed string   `json:"printed"`
	N       int64    `json:"n"`
	Over    string   `json:"over"`
	Marks   []string `json:"marks"`
}

// data returns the table as a grid with one datum a cell: the figures as they are printed, in a column each; behind
// them, in as many columns again, the respondents behind each figure, and then its marks. The latter are headed by the
// words given, before the figure's own heading. Which columns there are does not depend on what the cells hold.
func (d document) data(respondents, marks string) Grid {
	g := Grid{Corner: d.ID}
	for _, before := range []string{"", respondents + ": ", marks + ": "} {
		for _, c := range d.Columns {
			g.Columns = append(g.Columns, before+c.heading())
		}
	}
	for i, name := range d.Rows {
		var figures, n, caveats []string
		for _, c := range d.Cells[i] {
			figures, n = append(figures, c.Printed), append(n, strconv.FormatInt(c.N, 10))
			caveats = append(caveats, strings.Join(c.Marks, ", "))
		}
		g.Rows = append(g.Rows, GridRow{name.Label, slices.Concat(figures, n, caveats)})
	}
	return g
}

// heading is the label with the year of the edition, if the column has one.
func (c jsonColumn) heading() string {
	if c.Edition == 0 {
		return c.Label
	}
	return c.Label + " " + strconv.Itoa(c.Edition)
}

// write writes the document on one line.
func (d document) write(w io.Writer) error {
	if d.Rows == nil { // an empty list, not null
		d.Rows, d.Cells = []jsonName{}, [][]jsonCell{}
	}
	return writeJSON(w, d)
}
