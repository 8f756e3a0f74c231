package chart

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// data is what is drawn: bars, or groups of bars, each with a cell for every series.
type data struct {
	form   Form
	lang   figure.Language
	title  string
	bars   []bar
	series []series
	notes  []string
	desc   []string
	lo, hi figure.Ratio // the ends of all cells, also of those in other pictures of a chart that was split
	widest int          // characters of the longest text of a cell, of all pictures, too
	none   bool         // no cell of any picture has a figure
	kind   figure.Kind
	column table.Column // the first that is drawn
}

// series is a part of every bar, or a bar of every group.
type series struct{ label, short string }

// bar is a bar or a group of bars. The weight is of Sorted.
type bar struct {
	label, base string
	cells       []cell
	weight      figure.Ratio
}

// cell is a cell of the table: the ends of what it says, alike unless the answers leave it open, and its text.
type cell struct {
	lo, hi figure.Ratio
	text   string
	n      int64
	marks  figure.Marks
	over   figure.Denominator
}

func (c cell) defined() bool { return c.lo.Defined() && c.hi.Defined() }

// open reports whether the answers leave the cell open.
func (c cell) open() bool { return c.defined() && !c.lo.Equal(c.hi) }

func number(n int) string { return strconv.Itoa(n) }

// data puts the table in the order of the picture.
func (c Chart) data(l figure.Language) (*data, error) {
	columns, err := c.drawn()
	if err != nil {
		return nil, err
	}
	d := &data{form: c.Form, lang: l, title: c.title(l), column: c.Table.Columns[columns[0]]}
	d.kind, _ = d.column.Measure.Print()
	perRow := c.arrange(d, columns)
	if d.form == Stacked && !d.isWhole() {
		d.form = Grouped
	}
	d.numberLongNames()
	if n := len(d.bars) * len(d.series); n > MaxBars {
		return nil, figure.Fault("table", c.Table.ID, figure.ErrRange, "%d bars, at most %d", n, MaxBars)
	}
	d.caveats(c)
	d.extent()
	if c.to > 0 {
		d.bars = d.bars[min(c.from, len(d.bars)):min(c.to, len(d.bars))]
	}
	d.desc = c.described(columns, perRow, l)
	return d, nil
}

// years returns the editions of the columns.
func (c Chart) years(columns []int) (years []int) {
	for _, j := range columns {
		if year := c.Table.Columns[j].Edition; !slices.Contains(years, year) {
			years = append(years, year)
		}
	}
	return years
}

// arrange makes bars of the rows or of the columns, and returns how many bars a row has, 0 where the columns are bars.
func (c Chart) arrange(d *data, columns []int) (perRow int) {
	years := c.years(columns)
	switch {
	case c.Turned && c.Form != Sorted:
		c.byColumn(d, columns)
		return 0
	case c.Form == Stacked && len(years) > 1:
		c.byYear(d, columns, years)
		return len(years)
	}
	c.byRow(d, columns)
	return 1
}

// byColumn makes a bar of each column, whose parts are the rows.
func (c Chart) byColumn(d *data, columns []int) {
	for _, r := range c.Table.Rows {
		d.series = append(d.series, series{r.Label(d.lang), r.Short(d.lang)})
	}
	for _, j := range columns {
		b := bar{label: c.columnName(columns, j, table.Heading.Label, d.lang)}
		for i := range c.Table.Rows {
			b.cells = append(b.cells, c.cell(i, j, d.lang))
		}
		d.bars = append(d.bars, b)
	}
}

// byRow makes a bar of each row, whose parts are the columns.
func (c Chart) byRow(d *data, columns []int) {
	for _, j := range columns {
		d.series = append(d.series, series{
			c.columnName(columns, j, table.Heading.Label, d.lang), c.columnName(columns, j, table.Heading.Short, d.lang),
		})
	}
	for i, r := range c.Table.Rows {
		b := bar{label: r.Label(d.lang), weight: c.weight(i)}
		for _, j := range columns {
			b.cells = append(b.cells, c.cell(i, j, d.lang))
		}
		d.bars = append(d.bars, b)
	}
}

// byYear makes a bar of each row in each edition, whose parts are its columns: those of two editions are no whole.
func (c Chart) byYear(d *data, columns, years []int) {
	parts := map[string]map[int]int{} // columns by key and year
	var keys []string
	for _, j := range columns {
		k := c.Table.Columns[j]
		if parts[k.Key] == nil {
			parts[k.Key] = map[int]int{}
			keys = append(keys, k.Key)
			d.series = append(d.series, series{k.Label(d.lang), k.Short(d.lang)})
		}
		parts[k.Key][k.Edition] = j
	}
	for i, r := range c.Table.Rows {
		for _, year := range years {
			b := bar{label: r.Label(d.lang) + " " + strconv.Itoa(year)}
			for _, key := range keys {
				part := cell{text: figure.Printed{}.Format(d.lang)}
				if j, ok := parts[key][year]; ok {
					part = c.cell(i, j, d.lang)
				}
				b.cells = append(b.cells, part)
			}
			d.bars = append(d.bars, b)
		}
	}
}

// columnName returns the name of a column: the year alone where the columns drawn are one in several editions.
func (c Chart) columnName(
	columns []int, j int, name func(table.Heading, figure.Language) string, l figure.Language,
) string {
	k := c.Table.Columns[j]
	same := len(columns) > 1 && !slices.ContainsFunc(columns, func(i int) bool {
		return c.Table.Columns[i].Key != k.Key || c.Table.Columns[i].Edition == 0
	})
	switch {
	case same:
		return strconv.Itoa(k.Edition)
	case k.Edition != 0:
		return name(k.Heading, l) + " " + strconv.Itoa(k.Edition)
	}
	return name(k.Heading, l)
}

// weight returns how many units a row is of.
func (c Chart) weight(i int) figure.Ratio {
	if c.Form != Sorted || c.Weight == "" {
		return figure.Whole(1)
	}
	for j, k := range c.Table.Columns {
		if k.Key == c.Weight {
			return c.Table.Cells[i][j].Figure.Ratio
		}
	}
	return figure.Whole(1)
}

// cell returns a cell of the table.
func (c Chart) cell(i, j int, l figure.Language) cell {
	from := c.Table.Cells[i][j]
	f := from.Figure
	out := cell{
		lo: f.Ratio, hi: f.Ratio, text: c.Table.Print(i, j, l) + f.Marks.Symbols(), n: f.N, marks: f.Marks, over: f.Over,
	}
	switch {
	case from.Interval != nil:
		out.lo, _ = from.Interval.Lo()
		out.hi, _ = from.Interval.Hi()
	case !f.Defined():
		out.lo, out.hi, out.n = figure.Ratio{}, figure.Ratio{}, 0
	}
	return out
}

// isWhole reports whether every bar is a whole or a part of one, cut into parts that can be told apart.
func (d *data) isWhole() bool {
	if d.column.Measure != table.AsShare || len(d.series) > MaxParts {
		return false
	}
	for _, b := range d.bars {
		sum := figure.Whole(0)
		for _, c := range b.cells {
			if c.open() || c.lo.Sign() < 0 {
				return false
			}
			if c.defined() {
				sum = sum.Add(c.lo)
			}
		}
		if sum.Cmp(figure.Whole(1)) > 0 {
			return false
		}
	}
	return true
}

// extent finds the smallest and the largest number, 0 among them, and the longest text.
func (d *data) extent() {
	d.lo, d.hi, d.none = figure.Whole(0), figure.Whole(0), true
	d.cells(func(_, _ int, c *cell) bool {
		d.widest = max(d.widest, utf8.RuneCountInString(c.text))
		if c.defined() {
			d.none = false
			d.lo, d.hi = d.lo.Min(c.lo), d.hi.Max(c.hi)
		}
		return true
	})
}

// empty reports whether there is nothing to draw. The pictures of a chart that is split are empty together.
func (d *data) empty() bool { return d.none }

// cells yields every cell that is drawn.
func (d *data) cells(yield func(bar, series int, c *cell) bool) {
	for i := range d.bars {
		for j := range d.bars[i].cells {
			if !yield(i, j, &d.bars[i].cells[j]) {
				return
			}
		}
	}
}
