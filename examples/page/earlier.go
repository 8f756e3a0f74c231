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
		moved := strings.Join(d.moved(p[0], p[1]), " ")
		switch {
		case moved == "":
		case len(pairs) == 1:
			text = append(text, moved)
		default:
			text = append(text, upper(d.table.Columns[p[1]].Label(d.lang))+". "+moved)
		}
	}
	if len(text) == 0 {
		text = append(text, d.lang.Of(noPairs))
	}
	return text
}

// mostSaid is how many characters of comparison stand open.
const mostSaid = 1200

// long reports whether lines are so long that they are folded away.
func long(lines []string) bool { return len(strings.Join(lines, "")) > mostSaid }

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

// mostNamed is how many rows or columns that do not compare are named, and not counted.
const mostNamed = 3

// compares says how much of the pairs compares, and names the rows or the columns that do not, where they are few; ""
// where there are no pairs.
func (d drawn) compares(pairs [][2]int) string {
	var yes, no int
	rows, columns := map[string][2]int{}, map[string][2]int{}
	for _, p := range pairs {
		column := d.table.Columns[p[1]].Label(d.lang)
		d.each(p[0], p[1], func(i int, compares bool) {
			row := d.table.Rows[i].Label(d.lang)
			x, y := rows[row], columns[column]
			if compares {
				yes, x[0], y[0] = yes+1, x[0]+1, y[0]+1
			} else {
				no, x[1], y[1] = no+1, x[1]+1, y[1]+1
			}
			rows[row], columns[column] = x, y
		})
	}
	switch {
	case yes+no == 0:
		return ""
	case yes == 0:
		return d.lang.Of(nothingCompares)
	case no == 0:
		return d.lang.Of(allCompares)
	}
	names := incomparable(rows, d.table.Rows, d.lang)
	if names == nil {
		var headings []table.Heading
		for _, p := range pairs {
			headings = append(headings, d.table.Columns[p[1]].Heading)
		}
		names = incomparable(columns, headings, d.lang)
	}
	if names == nil {
		return fmt.Sprintf(d.lang.Of(partCompares.Of(int64(yes))), yes, yes+no)
	}
	return fmt.Sprintf(d.lang.Of(someCompares), strings.Join(names, ", "))
}

// incomparable returns the headings under which nothing compares, where all compares under the others and they are few;
// counts are what compares and what does not.
func incomparable(counts map[string][2]int, headings []table.Heading, l figure.Language) (names []string) {
	for _, h := range headings {
		switch n := counts[h.Label(l)]; {
		case n[0] > 0 && n[1] > 0:
			return nil
		case n[1] > 0:
			names = append(names, h.Label(l))
		}
	}
	if len(names) > mostNamed {
		return nil
	}
	return names
}

// moved says which rows are larger, smaller, the same and not comparable; what is printed the same is told as the same
// figure, not as a movement.
func (d drawn) moved(before, now int) (text []string) {
	var up, down, near, same, not []string
	compared := 0
	d.each(before, now, func(i int, compares bool) {
		label := d.table.Rows[i].Label(d.lang)
		if !compares {
			not = append(not, label)
			return
		}
		compared++
		was, is := d.text(i, before), d.text(i, now)
		said := label + " (" + is + ")"
		if was != is {
			said = label + " (" + was + " → " + is + ")"
		}
		c := d.table.Cells[i][now].Figure.Ratio.Cmp(d.table.Cells[i][before].Figure.Ratio)
		switch {
		case c == 0:
			same = append(same, said)
		case d.table.Print(i, before, d.lang) == d.table.Print(i, now, d.lang):
			near = append(near, said)
		case c > 0:
			up = append(up, said)
		default:
			down = append(down, said)
		}
	})
	if compared == 0 && len(not) > 1 {
		not = []string{d.lang.Of(everyRow)}
	}
	for _, x := range []struct {
		words labels
		rows  []string
	}{{growing, up}, {shrinking, down}, {printedSame, near}, {staying, same}, {notCompared, not}} {
		if len(x.rows) > 0 {
			text = append(text, fmt.Sprintf(d.lang.Of(x.words), strings.Join(slices.Compact(x.rows), "; ")))
		}
	}
	return text
}
