package page

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// comparison is what compares with the edition before, and what does not.
type comparison struct {
	Title  string
	Text   []string
	Tables []link
}

// reasons adds why figures do not compare, each once.
func (c *comparison) reasons(all []string) {
	for _, s := range all {
		if !slices.Contains(c.Text, s) {
			c.Text = append(c.Text, s)
		}
	}
}

// head names the edition before, and says how many tables have its figures.
func (c *comparison) head(year int, l figure.Language) {
	if year == 0 {
		return
	}
	c.Title = fmt.Sprintf(l.Of(compareWord), year)
	words := someEarlier
	if len(c.Tables) == 0 {
		words = noEarlier
	}
	c.Text = append([]string{fmt.Sprintf(l.Of(words), year)}, c.Text...)
}

// reasons say why figures of the table do not compare.
func (p Page) reasons(t table.Table, l figure.Language) (text []string) {
	var marks figure.Marks
	for i := range t.Cells {
		for _, c := range t.Cells[i] {
			marks |= c.Figure.Marks
		}
	}
	if marks.Has(figure.NotComparable) && p.Differ != nil {
		for _, why := range p.Differ(t) {
			text = append(text, upper(l.Of(why)))
		}
	}
	if marks.Has(figure.UnequalBases) {
		text = append(text, l.Of(otherUnits))
	}
	return text
}

// earlier says what of a table compares with the edition before, and what does not.
func (d drawn) earlier(pairs [][2]int) (text []string) {
	for _, p := range pairs {
		name := ""
		if len(pairs) > 1 {
			name = upper(d.table.Columns[p[1]].Label(d.lang)) + ". "
		}
		text = append(text, name+strings.Join(d.moved(p[0], p[1]), " "))
	}
	return text
}

// pairs returns the columns of the year, each with that of the newest edition that has its key.
func (d drawn) pairs(year int) (all [][2]int) {
	for j, k := range d.table.Columns {
		if k.Edition != year || year == 0 {
			continue
		}
		for i := len(d.table.Columns) - 1; i > j; i-- {
			if o := d.table.Columns[i]; o.Key == k.Key && o.Edition > year {
				all = append(all, [2]int{j, i})
				break
			}
		}
	}
	return all
}

// each yields the rows that have a figure in both columns, and whether these compare.
func (d drawn) each(before, now int, yield func(i int, compares bool)) {
	for i := range d.table.Rows {
		a, b := d.table.Cells[i][before].Figure, d.table.Cells[i][now].Figure
		if a.Defined() && b.Defined() {
			yield(i, !(a.Marks | b.Marks).Has(figure.NotComparable))
		}
	}
}

// compares says which rows compare, in all pairs of columns, and which do not; "" where there are none.
func (d drawn) compares(pairs [][2]int) string {
	var yes, no []string
	for _, p := range pairs {
		d.each(p[0], p[1], func(i int, compares bool) {
			if label := d.table.Rows[i].Label(d.lang); compares {
				yes = append(yes, label)
			} else if !slices.Contains(no, label) {
				no = append(no, label)
			}
		})
	}
	switch {
	case len(yes) == 0 && len(no) == 0:
		return ""
	case len(yes) == 0:
		return d.lang.Of(nothingCompares)
	case len(no) == 0:
		return d.lang.Of(allCompares)
	}
	return fmt.Sprintf(d.lang.Of(someCompares), strings.Join(no, ", "))
}

// moved says which rows are larger, smaller, the same and not comparable.
func (d drawn) moved(before, now int) (text []string) {
	var up, down, same, not []string
	compared := 0
	d.each(before, now, func(i int, compares bool) {
		label := d.table.Rows[i].Label(d.lang)
		if !compares {
			not = append(not, label)
			return
		}
		compared++
		said := fmt.Sprintf("%s (%s → %s)", label, d.text(i, before), d.text(i, now))
		switch d.table.Cells[i][now].Figure.Ratio.Cmp(d.table.Cells[i][before].Figure.Ratio) {
		case 1:
			up = append(up, said)
		case -1:
			down = append(down, said)
		default:
			same = append(same, said)
		}
	})
	if compared == 0 && len(not) > 1 {
		not = []string{d.lang.Of(everyRow)}
	}
	if compared == 0 && len(not) == 0 {
		return []string{d.lang.Of(noPairs)}
	}
	for _, x := range []struct {
		words labels
		rows  []string
	}{{growing, up}, {shrinking, down}, {staying, same}, {notCompared, not}} {
		if len(x.rows) > 0 {
			text = append(text, fmt.Sprintf(d.lang.Of(x.words), strings.Join(slices.Compact(x.rows), "; ")))
		}
	}
	return text
}
