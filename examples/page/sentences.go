package page

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// drawn says in sentences what a table, as it is drawn, shows.
type drawn struct {
	table   table.Table
	chart   chart.Chart // the zero Chart where the table is not drawn
	columns []int       // those drawn; all that measure as the first, where the table is not
	lang    figure.Language
}

// newDrawn returns the table of a chart as it is drawn.
func newDrawn(c chart.Chart, ok bool, l figure.Language) drawn {
	d := drawn{table: c.Table, lang: l}
	if ok {
		d.chart = c
	}
	for j, k := range c.Table.Columns {
		switch {
		case ok && k.Key == c.Weight, ok && len(c.Columns) > 0 && !slices.Contains(c.Columns, k.Key):
		case len(d.columns) > 0 && k.Measure != c.Table.Columns[d.columns[0]].Measure:
		default:
			d.columns = append(d.columns, j)
		}
	}
	return d
}

// mostRows is how many rows of a table that is not drawn sentences tell apart.
const mostRows = 12

// item is what is said of a row or a column.
type item struct{ Key, Name, Text string }

// shows says what the table shows: all cells of a row or a column where they are few, otherwise the largest and the
// smallest, of the newest edition. Where there are several rows or columns to be told, the items say it line by line.
func (d drawn) shows() (text []string, items []item) {
	newest := d.newest()
	switch {
	case len(newest) == 0:
	case d.chart.Form == chart.Sorted:
		text = append(text, d.spread())
	case len(d.table.Rows) <= 2 && len(d.table.Columns) > 1 && len(d.columns) < len(d.table.Columns):
		for i, r := range d.table.Rows {
			text = append(text, colon(upper(r.Label(d.lang)), d.whole(i)))
		}
	case len(newest) == 1:
		j := newest[0]
		text = append(text, colon(upper(d.columnName(j)), d.says(d.column(j))))
		for i, r := range d.table.Rows {
			if d.totalRow(i) && d.has(i, j) {
				text = append(text, colon(upper(r.Label(d.lang)), d.text(i, j)))
			}
		}
	case d.byGroup():
		for _, j := range newest {
			if d.totalColumn(j) {
				text = append(text, colon(upper(d.columnName(j)), d.says(d.column(j))))
			}
		}
		items = d.rowItems(d.row)
	case d.chart.Form == chart.Stacked && !d.chart.Turned:
		items = d.rowItems(d.row)
	default:
		for _, j := range newest {
			said := joined(d.says(d.column(j)), d.totals(j))
			items = append(items, item{d.table.Columns[j].Key, d.columnName(j), said})
		}
	}
	if d.chart.Table.ID == "" && len(d.table.Rows) > mostRows {
		items = nil
	}
	items = slices.DeleteFunc(items, func(i item) bool { return i.Text == "" })
	text = slices.DeleteFunc(text, func(s string) bool { return s == "" })
	if d.bases() != "" && !d.figuresNow() {
		text = append(text, d.nothingNow())
	}
	return text, items
}

// nothingNow says that there are figures of an earlier edition alone.
func (d drawn) nothingNow() string { return fmt.Sprintf(d.lang.Of(noneOfNow), d.table.Edition.Year) }

// figuresNow reports whether a cell of the edition computed has a figure.
func (d drawn) figuresNow() bool {
	for i := range d.table.Rows {
		if slices.ContainsFunc(d.newest(), func(j int) bool { return d.has(i, j) }) {
			return true
		}
	}
	return false
}

// rowItems says every row.
func (d drawn) rowItems(cells func(i int) []named) (items []item) {
	for i, r := range d.table.Rows {
		items = append(items, item{r.Key, r.Label(d.lang), d.says(cells(i))})
	}
	return items
}

// glance is the main point of the table: what is said of the row or column with the key, or what is said first.
func (d drawn) glance(key string, text []string, items []item) string {
	for _, i := range items {
		if key == i.Key || key == "" && len(text) == 0 {
			return colon(upper(i.Name), i.Text)
		}
	}
	return strings.Join(text, " ")
}

// colon is a sentence of a name and what is said of it, "" where that is nothing.
func colon(name, said string) string {
	if said == "" {
		return ""
	}
	return name + ": " + said + "."
}

// joined joins what is said of the same thing.
func joined(parts ...string) string {
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, "; ")
}

// few is how many cells are so few that a sentence tells all of them.
const few = 5

// says lists the cells where they are few, and tells the largest and the smallest of many; "" where none has a figure.
func (d drawn) says(cells []named) string {
	cells = slices.DeleteFunc(cells, func(c named) bool { return c.cell.Interval == nil && !c.cell.Figure.Defined() })
	most, least, ok := extremes(cells)
	switch {
	case len(cells) <= few || !ok:
		var each []string
		for _, c := range cells[:min(len(cells), few)] {
			each = append(each, c.name+" ("+c.text+")")
		}
		return strings.Join(each, ", ")
	case most[0].cell.Figure.Ratio.Equal(least[0].cell.Figure.Ratio):
		return fmt.Sprintf(d.lang.Of(allEqual), most[0].text)
	}
	return fmt.Sprintf(d.lang.Of(largestSmallest), names(most, d.lang), most[0].text, names(least, d.lang), least[0].text)
}

// spread says how far the units of a sorted chart are apart, and what half of them have at most.
func (d drawn) spread() string {
	weight := func(i int) figure.Ratio {
		for j, k := range d.table.Columns {
			if k.Key == d.chart.Weight {
				return d.table.Cells[i][j].Figure.Ratio
			}
		}
		return figure.Whole(1)
	}
	j := d.columns[0]
	var rows []int
	all := figure.Whole(0)
	for i := range d.table.Rows {
		if d.table.Cells[i][j].Figure.Defined() && weight(i).Sign() > 0 {
			rows, all = append(rows, i), all.Add(weight(i))
		}
	}
	if len(rows) == 0 {
		return ""
	}
	slices.SortFunc(rows, func(x, y int) int {
		return d.table.Cells[x][j].Figure.Ratio.Cmp(d.table.Cells[y][j].Figure.Ratio)
	})
	if len(rows) == 1 {
		return colon(upper(d.columnName(j)), d.text(rows[0], j))
	}
	half, sum := all.Div(figure.Whole(2)), figure.Whole(0)
	middle := rows[len(rows)-1]
	for _, i := range rows {
		if sum = sum.Add(weight(i)); !sum.Less(half) {
			middle = i
			break
		}
	}
	words, name := fromTo, func(i int) string { return d.text(i, j) }
	if d.chart.Weight != "" { // a row is of several units, which its figure does not tell apart
		words, name = fromToClass, func(i int) string { return d.table.Rows[i].Label(d.lang) }
	}
	said := fmt.Sprintf(d.lang.Of(words), name(rows[0]), name(rows[len(rows)-1]), name(middle))
	return colon(upper(d.columnName(j)), said)
}

// newest returns the columns drawn that are of the edition computed.
func (d drawn) newest() (columns []int) {
	for _, j := range d.columns {
		if year := d.table.Columns[j].Edition; year == 0 || year == d.table.Edition.Year {
			columns = append(columns, j)
		}
	}
	return columns
}

// byGroup reports whether the columns are groups of the same, with one for all together.
func (d drawn) byGroup() bool { return slices.ContainsFunc(d.columns, d.totalColumn) }

// whole says all cells of a row: "sent 531, answered 211, response rate 40 %".
func (d drawn) whole(i int) string {
	var cells []string
	for j := range d.table.Columns {
		if d.has(i, j) {
			cells = append(cells, d.columnName(j)+" ("+d.text(i, j)+")")
		}
	}
	return strings.Join(cells, ", ")
}

// totals say the cells of a column that are everything together.
func (d drawn) totals(j int) string {
	var all []string
	for i, r := range d.table.Rows {
		if d.totalRow(i) && d.has(i, j) {
			all = append(all, r.Label(d.lang)+" ("+d.text(i, j)+")")
		}
	}
	return strings.Join(all, ", ")
}

// cells yields the cells that are drawn.
func (d drawn) cells(yield func(i, j int, c table.Cell)) {
	for i := range d.table.Rows {
		for _, j := range d.columns {
			yield(i, j, d.table.Cells[i][j])
		}
	}
}

// upper is a text with a capital letter first.
func upper(s string) string {
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
