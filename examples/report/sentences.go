package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// named is a cell of a table with the name that a sentence gives it.
type named struct {
	name, text string
	cell       table.Cell
}

// drawn says in sentences what a table, as it is drawn, shows.
type drawn struct {
	table   table.Table
	columns []int // those drawn; all, where the table is not
	lang    figure.Language
}

// newDrawn returns the table of a chart as it is drawn.
func newDrawn(c chart.Chart, ok bool, l figure.Language) drawn {
	d := drawn{table: c.Table, lang: l}
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

// text is a cell as it is printed, with its marks.
func (d drawn) text(i, j int) string {
	return d.table.Print(i, j, d.lang) + d.table.Cells[i][j].Figure.Marks.Symbols()
}

// The keys of rows and columns of everything together. A column named total may be one of several measures.
const (
	everyone = "everyone"
	total    = "total"
)

// totalRow and totalColumn report whether a row or a column is the sum of others, or everything together.
func (d drawn) totalRow(i int) bool {
	key := d.table.Rows[i].Key
	return key == everyone || key == total || slices.ContainsFunc(d.table.Sums, func(s table.Sum) bool {
		return s.Total.Row == i && len(s.Parts) > 0 && s.Parts[0].Row != i
	})
}

func (d drawn) totalColumn(j int) bool {
	return d.table.Columns[j].Key == everyone || slices.ContainsFunc(d.table.Sums, func(s table.Sum) bool {
		return s.Total.Column == j && len(s.Parts) > 0 && s.Parts[0].Column != j
	})
}

// column and row return the cells of a column by the names of rows, and of a row by the names of columns, totals left
// out.
func (d drawn) column(j int) (all []named) {
	for i, r := range d.table.Rows {
		if !d.totalRow(i) {
			all = append(all, named{r.Label(d.lang), d.text(i, j), d.table.Cells[i][j]})
		}
	}
	return all
}

func (d drawn) row(i int) (all []named) {
	for _, j := range d.columns {
		if !d.totalColumn(j) {
			all = append(all, named{d.columnName(j), d.text(i, j), d.table.Cells[i][j]})
		}
	}
	return all
}

// columnName is the label of a column with its year.
func (d drawn) columnName(j int) string {
	k := d.table.Columns[j]
	if k.Edition == 0 {
		return k.Label(d.lang)
	}
	return k.Label(d.lang) + " " + strconv.Itoa(k.Edition)
}

// extremes returns the largest and the smallest of the cells, each with how many share it; ok is false where none has a
// figure. A cell that the answers leave open is neither.
func extremes(cells []named) (most, least []named, ok bool) {
	for _, c := range cells {
		if c.cell.Interval != nil || !c.cell.Figure.Defined() {
			continue
		}
		x := c.cell.Figure.Ratio
		if len(most) == 0 || x.Cmp(most[0].cell.Figure.Ratio) > 0 {
			most = nil
		}
		if len(most) == 0 || x.Equal(most[0].cell.Figure.Ratio) {
			most = append(most, c)
		}
		if len(least) == 0 || x.Cmp(least[0].cell.Figure.Ratio) < 0 {
			least = nil
		}
		if len(least) == 0 || x.Equal(least[0].cell.Figure.Ratio) {
			least = append(least, c)
		}
	}
	return most, least, len(most) > 0
}

// names joins the names of cells that are equal, the first three of many.
func names(cells []named, l figure.Language) string {
	const shown = 3
	var all []string
	for _, c := range cells[:min(len(cells), shown)] {
		all = append(all, c.name)
	}
	text := strings.Join(all, ", ")
	if rest := len(cells) - shown; rest > 0 {
		text += fmt.Sprintf(l.Of(andMore), rest)
	}
	return text
}

// compared says which of the cells is the largest and which the smallest, in one of the forms for several, for equal
// ones and for one; "" where none has a figure.
func (d drawn) compared(cells []named, several, equal, one labels) string {
	most, least, ok := extremes(cells)
	switch {
	case !ok:
		return ""
	case len(most) == 1 && most[0].name == least[0].name && len(least) == 1:
		return fmt.Sprintf(d.lang.Of(one), most[0].name, most[0].text)
	case most[0].cell.Figure.Ratio.Equal(least[0].cell.Figure.Ratio):
		return fmt.Sprintf(d.lang.Of(equal), names(most, d.lang), most[0].text)
	}
	return fmt.Sprintf(d.lang.Of(several), names(most, d.lang), most[0].text, names(least, d.lang), least[0].text)
}

// sentence says which of the cells is the largest and which the smallest, as a sentence; item as a part of one.
func (d drawn) sentence(cells []named) string {
	return d.compared(cells, largestSmallest, allEqual, onlyOne)
}

func (d drawn) item(cells []named) string { return d.compared(cells, inLine, inLineEqual, inLineOne) }

// shows says what the table shows: the largest and the smallest, of the columns of the newest edition, and the totals.
// Where several columns are alike in kind, such as unit types, the items say it line by line.
func (d drawn) shows() (text, items []string) {
	switch one := d.newest(); {
	case len(d.table.Rows) <= 2 && len(d.table.Columns) > 1 && len(d.columns) < len(d.table.Columns):
		for i := range d.table.Rows {
			text = append(text, d.whole(i))
		}
	case len(one) == 1:
		text = append(text, d.sentence(d.column(one[0])))
		text = append(text, d.totals(one[0])...)
	case d.byGroup():
		for _, j := range d.columns {
			if d.totalColumn(j) {
				text = append(text, upper(d.columnName(j))+": "+d.item(d.column(j))+".")
			}
		}
		for i, r := range d.table.Rows {
			items = append(items, r.Label(d.lang)+": "+d.item(d.row(i)))
		}
	default:
		for _, j := range one {
			items = append(items, d.columnName(j)+": "+d.item(d.column(j)))
		}
	}
	items = slices.DeleteFunc(items, func(s string) bool { return strings.HasSuffix(s, ": ") })
	text = slices.DeleteFunc(text, func(s string) bool { return s == "" || strings.HasSuffix(s, ": .") })
	return text, items
}

// newest returns the columns drawn, of the newest edition where they have several.
func (d drawn) newest() (columns []int) {
	year := 0
	for _, j := range d.columns {
		year = max(year, d.table.Columns[j].Edition)
	}
	for _, j := range d.columns {
		if d.table.Columns[j].Edition == year {
			columns = append(columns, j)
		}
	}
	return columns
}

// byGroup reports whether the columns are groups of the same, with one for all together.
func (d drawn) byGroup() bool { return slices.ContainsFunc(d.columns, d.totalColumn) }

// whole says a row with all its cells: "part one: sent 531, answered 211, response rate 40 %".
func (d drawn) whole(i int) string {
	var cells []string
	for j := range d.table.Columns {
		cells = append(cells, d.columnName(j)+" "+d.text(i, j))
	}
	return upper(d.table.Rows[i].Label(d.lang)) + ": " + strings.Join(cells, ", ") + "."
}

// totals say the cells of a column that are everything together.
func (d drawn) totals(j int) (all []string) {
	for i, r := range d.table.Rows {
		if d.totalRow(i) {
			all = append(all, upper(r.Label(d.lang))+": "+d.text(i, j)+".")
		}
	}
	return all
}

// cells yields the cells that are drawn.
func (d drawn) cells(yield func(i, j int, c table.Cell)) {
	for i := range d.table.Rows {
		for _, j := range d.columns {
			yield(i, j, d.table.Cells[i][j])
		}
	}
}

// bases say how many units stand behind the figures, "" where there is no figure.
func (d drawn) bases() string {
	lo, hi := int64(0), int64(0)
	d.cells(func(_, _ int, c table.Cell) {
		if n := c.Figure.N; n > 0 && (c.Interval != nil || c.Figure.Defined()) {
			if lo == 0 {
				lo = n
			}
			lo, hi = min(lo, n), max(hi, n)
		}
	})
	switch {
	case hi == 0:
		return ""
	case lo == hi:
		return fmt.Sprintf(d.lang.Of(basedOn), strconv.FormatInt(hi, 10))
	}
	return fmt.Sprintf(d.lang.Of(basedOn), fmt.Sprintf("%d–%d", lo, hi))
}

// caveats say how many units stand behind the figures, which rows have no figure, and how many figures have each mark.
func (d drawn) caveats() (all []string) {
	bases := d.bases()
	if bases == "" {
		return []string{d.lang.Of(nothingAnswered)}
	}
	all = append(all, bases)
	var missing []string
	have, marks, figures := map[string]bool{}, map[figure.Marks]int{}, 0
	d.cells(func(i, _ int, c table.Cell) {
		name := d.table.Rows[i].Label(d.lang)
		if c.Interval == nil && !c.Figure.Defined() {
			missing = append(missing, name)
			return
		}
		have[name] = true
		figures++
		for m := range c.Figure.Marks.All() {
			marks[m]++
		}
	})
	missing = slices.Compact(slices.DeleteFunc(missing, func(name string) bool { return have[name] }))
	if len(missing) > 0 {
		all = append(all, fmt.Sprintf(d.lang.Of(noFigure), strings.Join(missing, ", ")))
	}
	for m := range (figure.SmallN | figure.NotComparable | figure.UnequalBases | figure.Assumed).All() {
		if marks[m] > 0 {
			all = append(all, fmt.Sprintf(d.lang.Of(marked), m.Symbols(), m.Labels(d.lang)[0], marks[m], figures))
		}
	}
	return all
}

// upper is a text with a capital letter first.
func upper(s string) string {
	for i, r := range s {
		return s[:i] + strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
