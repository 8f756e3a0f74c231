package page

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// named is a cell of a table with the name that a sentence gives it.
type named struct {
	name, text string
	cell       table.Cell
}

// text is a cell as it is printed, with its marks.
func (d drawn) text(i, j int) string {
	return d.table.Print(i, j, d.lang) + d.table.Cells[i][j].Figure.Marks.Symbols()
}

// has reports whether a cell has a figure, or a range of it.
func (d drawn) has(i, j int) bool {
	c := d.table.Cells[i][j]
	return c.Interval != nil || c.Figure.Defined()
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

// column and row return the cells of a column by the names of rows, and of a row by the names of the newest columns,
// totals left out.
func (d drawn) column(j int) (all []named) {
	for i, r := range d.table.Rows {
		if !d.totalRow(i) {
			all = append(all, named{r.Label(d.lang), d.text(i, j), d.table.Cells[i][j]})
		}
	}
	return all
}

func (d drawn) row(i int) (all []named) {
	for _, j := range d.newest() {
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

// shortName is the short label of a column with its year, "" where it is the label itself.
func (d drawn) shortName(j int) string {
	k := d.table.Columns[j]
	switch short := k.Short(d.lang); {
	case short == k.Label(d.lang):
		return ""
	case k.Edition != 0:
		return short + " " + strconv.Itoa(k.Edition)
	default:
		return short
	}
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

// names joins the names of cells that are equal, the first three of more than four.
func names(cells []named, l figure.Language) string {
	shown := 3
	if len(cells) == shown+1 { // a name is as short as "one more"
		shown++
	}
	var all []string
	for _, c := range cells[:min(len(cells), shown)] {
		all = append(all, c.name)
	}
	text := strings.Join(all, ", ")
	if rest := len(cells) - shown; rest > 0 {
		text += fmt.Sprintf(l.Of(andMore.Of(int64(rest))), rest)
	}
	return text
}
