package table

import (
	"encoding/json"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// dataset is a table in JSON-stat 2.0 (json-stat.org/full): a cube of rows, columns and, where the table is of an
// edition, years.
type dataset struct {
	Version   string               `json:"version,omitempty"`
	Class     string               `json:"class"`
	Label     string               `json:"label"`
	ID        []string             `json:"id"`
	Size      []int                `json:"size"`
	Role      map[string][]string  `json:"role"`
	Dimension map[string]dimension `json:"dimension"`
	Value     []*json.Number       `json:"value"`
	Status    map[string]string    `json:"status,omitempty"`
	Extension extension            `json:"extension"`
}

type dimension struct {
	Label    string   `json:"label"`
	Category category `json:"category"`
}

type category struct {
	Index []string            `json:"index"`
	Label map[string]string   `json:"label"`
	Unit  map[string]jsonUnit `json:"unit,omitempty"`
}

type jsonUnit struct {
	Label    string `json:"label"`
	Symbol   string `json:"symbol,omitempty"`
	Decimals int    `json:"decimals"`
}

// extension is what JSON-stat has no member for: what is needed to have the table again, the exact ratio, n and the
// printed form of every value, and the names of its statuses.
type extension struct {
	Status  statusLabels  `json:"status"`
	Table   tableMember   `json:"table"`
	Exact   []*string     `json:"exact"`
	N       []int64       `json:"n"`
	Over    []string      `json:"over"`
	Printed []string      `json:"printed"`
	Range   []*rangeCells `json:"range,omitempty"`
}

type statusLabels struct {
	Label map[string]string `json:"label"`
}

// tableMember is the table without its cells; Columns are in their order, which the cube does not keep.
type tableMember struct {
	ID        string         `json:"id"`
	Section   string         `json:"section"`
	Counted   string         `json:"counted"`
	Edition   int            `json:"edition,omitempty"`
	Reference string         `json:"reference,omitempty"`
	Columns   []columnMember `json:"columns"`
}

type columnMember struct {
	Key      string `json:"key"`
	Edition  int    `json:"edition"`
	Measure  string `json:"measure"`
	Decimals int    `json:"decimals"`
	Rounding string `json:"rounding"`
}

// rangeCells are the ends of a cell that the answers leave open.
type rangeCells struct {
	Lo     *string `json:"lo"`
	Hi     *string `json:"hi"`
	LoOpen bool    `json:"lo_open"`
	HiOpen bool    `json:"hi_open"`
}

// The ids of the dimensions where nothing tells what they are, and of the years.
const (
	rowDimension    = "row"
	columnDimension = "column"
	yearDimension   = "edition"
)

// The statuses of values besides the marks.
const (
	statusNone   = "no-figure"
	statusRange  = "range"
	statusAbsent = "not-in-table"
	statusJoin   = "+" // between several
)

// statusWords are what those statuses mean.
var statusWords = map[string]figure.Labels{
	statusNone:   {"ei lukua", "ingen siffra", "no figure"},
	statusRange:  {"vaihteluväli", "intervall", "range"},
	statusAbsent: {"ei taulukossa", "inte i tabellen", "not in the table"},
}

// dimensionLabels are the names of the dimensions where nothing tells what they are, and of the years.
var dimensionLabels = map[string]figure.Labels{
	rowDimension:    {"rivi", "rad", "row"},
	columnDimension: {"sarake", "kolumn", "column"},
	yearDimension:   {"vuosi", "år", "year"},
}

// WriteJSONStat writes the table as a dataset of JSON-stat 2.0 and a line break. Its dimensions are the rows, the
// columns (the metric, with a unit each) and, where the table is of an edition, the years. Values are plain numbers,
// shares in percent; a value without a figure is null. The status names the marks of a figure ("small-base"), what a
// null is, and in extension.status its words. The extension holds the exact ratio, the number n of respondents and the
// printed form of every value. ReadJSONStat has the table again.
func (t Table) WriteJSONStat(w io.Writer, l figure.Language) error {
	d, err := t.dataset(l)
	if err != nil {
		return err
	}
	d.Version = "2.0"
	return writeJSON(w, d)
}

// WriteCollection writes tables as a collection of JSON-stat 2.0, each an item of it. The extension, which may be nil,
// is what the collection as a whole rests on.
func WriteCollection(w io.Writer, l figure.Language, label string, extension any, tables iter.Seq[Table]) error {
	type link struct {
		Item []dataset `json:"item"`
	}
	items := []dataset{}
	for t := range tables {
		d, err := t.dataset(l)
		if err != nil {
			return err
		}
		items = append(items, d)
	}
	return writeJSON(w, struct {
		Version   string `json:"version"`
		Class     string `json:"class"`
		Label     string `json:"label"`
		Link      link   `json:"link"`
		Extension any    `json:"extension,omitempty"`
	}{"2.0", "collection", label, link{items}, extension})
}

// writeJSON writes a value on one line.
func writeJSON(w io.Writer, v any) error {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return err
	}
	return write(w, b.String())
}

// cube says where the cells of a table are in a dataset.
type cube struct {
	rows, columns, years []string
	place                map[[2]string]int // of a column's key and year: its place in the table
}

// cube returns the cube of the table, whose rows have a key each, and its columns a key a year.
func (t Table) cube() (c cube, err error) {
	c = cube{[]string{}, []string{}, []string{}, map[[2]string]int{}} // lists, be they empty
	for _, r := range t.Rows {
		if slices.Contains(c.rows, r.Key) {
			return c, figure.Fault("table", t.ID, figure.ErrClash, "two rows have the key %s", r.Key)
		}
		c.rows = append(c.rows, r.Key)
	}
	for j, column := range t.Columns {
		at := [2]string{column.Key, t.year(column)}
		if _, twice := c.place[at]; twice {
			return c, figure.Fault("table", t.ID, figure.ErrClash, "two columns have the key %s", strings.Join(at[:], " "))
		}
		c.place[at] = j
		if !slices.Contains(c.columns, column.Key) {
			c.columns = append(c.columns, column.Key)
		}
		if !slices.Contains(c.years, at[1]) {
			c.years = append(c.years, at[1])
		}
	}
	slices.Sort(c.years)
	return c, nil
}

// year returns the year of a column, "0" where there is none.
func (t Table) year(c Column) string {
	if c.Edition != 0 {
		return strconv.Itoa(c.Edition)
	}
	return strconv.Itoa(t.Edition.Year)
}

// timeless reports whether no column is of a year.
func (c cube) timeless() bool { return len(c.years) == 1 && c.years[0] == "0" }

// dataset returns the table as a dataset.
func (t Table) dataset(l figure.Language) (d dataset, err error) {
	if err := t.check(); err != nil {
		return d, err
	}
	c, err := t.cube()
	if err != nil {
		return d, err
	}
	d = dataset{
		Class: "dataset", Label: l.Of(t.Title), Role: map[string][]string{}, Dimension: map[string]dimension{},
		Value: []*json.Number{}, Status: map[string]string{},
		Extension: extension{
			Status: statusLabels{map[string]string{}}, Table: t.member(l), Exact: []*string{}, N: []int64{}, Over: []string{},
			Printed: []string{},
		},
	}
	d.dimensions(t, c, l)
	for i := range t.Rows {
		for _, key := range c.columns {
			for _, year := range c.years {
				d.add(t, i, c.column(key, year), l)
			}
		}
	}
	return d, nil
}

// column returns the place of a column, -1 for none.
func (c cube) column(key, year string) int {
	if j, ok := c.place[[2]string{key, year}]; ok {
		return j
	}
	return -1
}

// member returns the table without its cells.
func (t Table) member(l figure.Language) tableMember {
	m := tableMember{
		ID: t.ID, Section: t.Section, Counted: l.Of(t.Counted), Edition: t.Edition.Year, Reference: t.Edition.Date,
		Columns: []columnMember{},
	}
	for _, c := range t.Columns {
		m.Columns = append(m.Columns, columnMember{c.Key, c.Edition, c.Measure.String(), c.Decimals, c.rule().String()})
	}
	return m
}

// dimensions describes the dimensions of the table.
func (d *dataset) dimensions(t Table, c cube, l figure.Language) {
	rows, columns := t.Of, Heading{}
	if len(t.Columns) > 0 {
		columns = t.Columns[0].Of
	}
	rowLabels, columnLabels, units := map[string]string{}, map[string]string{}, map[string]jsonUnit{}
	for _, r := range t.Rows {
		rowLabels[r.Key] = t.label(r, l)
	}
	for _, x := range t.Columns {
		columnLabels[x.Key] = t.label(x.Heading, l)
		units[x.Key] = jsonUnit{x.Measure.Label(l), x.Measure.symbol(l), x.Decimals}
		if x.Of.Key != columns.Key {
			columns = Heading{}
		}
	}
	if columns.Key == rows.Key {
		columns = Heading{}
	}
	d.dimension(named(rows, rowDimension), category{Index: c.rows, Label: rowLabels}, l)
	d.dimension(named(columns, columnDimension), category{c.columns, columnLabels, units}, l)
	d.Role["metric"] = d.ID[1:]
	if !c.timeless() {
		years := map[string]string{}
		for _, y := range c.years {
			years[y] = y
		}
		d.dimension(named(Heading{}, yearDimension), category{Index: c.years, Label: years}, l)
		d.Role["metric"], d.Role["time"] = d.ID[1:2], d.ID[2:]
	}
}

// named returns what is known of a dimension, or the name that it has when nothing is.
func named(h Heading, otherwise string) Heading {
	if h.Key == "" {
		return Heading{Key: otherwise, Labels: dimensionLabels[otherwise]}
	}
	return h
}

func (d *dataset) dimension(h Heading, c category, l figure.Language) {
	d.ID, d.Size = append(d.ID, h.Key), append(d.Size, len(c.Index))
	d.Dimension[h.Key] = dimension{h.Label(l), c}
}

// add adds a cell; a column below 0 is one that the table does not have.
func (d *dataset) add(t Table, row, column int, l figure.Language) {
	e, at := &d.Extension, len(d.Value)
	var value *json.Number
	var exact *string
	var ends *rangeCells
	var x figure.Figure
	statuses, printed := []string{statusAbsent}, ""
	if column >= 0 {
		cell := t.Cells[row][column]
		x, printed, statuses = cell.Figure, t.Print(row, column, l), cell.Figure.Marks.Keys()
		switch number := json.Number(t.Columns[column].value(cell)); {
		case cell.Interval != nil:
			ends, statuses = cell.ends(), append(statuses, statusRange)
		case number == "":
			statuses = append(statuses, statusNone)
		default:
			value = &number
		}
		if x.Defined() {
			exact = x.Ratio.Exact()
		}
	}
	if len(statuses) > 0 {
		d.Status[strconv.Itoa(at)] = strings.Join(statuses, statusJoin)
		for _, s := range statuses {
			e.Status.Label[s] = statusLabel(s, l)
		}
	}
	if ends != nil && e.Range == nil {
		e.Range = make([]*rangeCells, at)
	}
	if e.Range != nil {
		e.Range = append(e.Range, ends)
	}
	d.Value, e.Exact, e.N = append(d.Value, value), append(e.Exact, exact), append(e.N, x.N)
	e.Over, e.Printed = append(e.Over, x.Over.String()), append(e.Printed, printed)
}

// ends returns the ends of an open cell.
func (c Cell) ends() *rangeCells {
	lo, loOpen := c.Interval.Lo()
	hi, hiOpen := c.Interval.Hi()
	return &rangeCells{lo.Exact(), hi.Exact(), loOpen, hiOpen}
}

// statusLabel returns what a status means.
func statusLabel(s string, l figure.Language) string {
	if words, ok := statusWords[s]; ok {
		return l.Of(words)
	}
	for m := range figure.Marks(allMarks).All() {
		if m.Keys()[0] == s {
			return m.Labels(l)[0]
		}
	}
	return s
}

// allMarks is every mark.
const allMarks = figure.SmallN | figure.NotComparable | figure.UnequalBases | figure.Assumed
