package chart

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// described returns the lines of the description: one for each bar, or group of bars, with every cell of its row or
// column; of columns that are not drawn, too, unless a split leaves them to the last picture. A row has so many bars,
// none where the columns are bars.
func (c Chart) described(drawn []int, perRow int, l figure.Language) (lines []string) {
	t := c.Table
	all := make([]int, len(t.Columns))
	for j := range all {
		all[j] = j
	}
	if perRow > 0 {
		for i, r := range t.Rows {
			if first := i * perRow; c.to > 0 && (first < c.from || first >= c.to) {
				continue
			}
			var cells []string
			for _, j := range all {
				cells = append(cells, c.said(i, j, c.columnName(all, j, table.Heading.Label, l), l))
			}
			lines = append(lines, line(r.Label(l))+". "+strings.Join(cells, "; "))
		}
		return lines
	}
	shown := drawn
	if c.to > 0 {
		shown = drawn[min(c.from, len(drawn)):min(c.to, len(drawn))]
	}
	if c.part == c.parts {
		for _, j := range all {
			if !slices.Contains(drawn, j) {
				shown = append(slices.Clone(shown), j)
			}
		}
	}
	for _, j := range shown {
		var cells []string
		for i, r := range t.Rows {
			cells = append(cells, c.said(i, j, r.Label(l), l))
		}
		lines = append(lines, line(c.columnName(all, j, table.Heading.Label, l))+". "+strings.Join(cells, "; "))
	}
	return lines
}

// said returns a cell in words: "municipality: 44 % (not comparable)".
func (c Chart) said(i, j int, name string, l figure.Language) string {
	text := line(name) + ": " + c.Table.Print(i, j, l)
	if marks := c.Table.Cells[i][j].Figure.Marks.Labels(l); len(marks) > 0 {
		text += " (" + strings.Join(marks, ", ") + ")"
	}
	return text
}

// line returns a text on one line.
func line(s string) string { return strings.Join(table.Wrap(s, len(s)+1, 0), " ") }

// caveats puts the numbers of respondents where they are least in the way, and adds the notes of the picture. What
// short names stand for is said by the first picture of a chart that is split, what numbers do by every one.
func (d *data) caveats(c Chart) {
	t, l := c.Table, d.lang
	var marks figure.Marks
	over, overs := figure.Denominator(0), 0
	d.cells(func(_, _ int, c *cell) bool {
		marks |= c.marks
		if c.defined() && c.over != over {
			over = c.over
			overs++
		}
		return true
	})
	if overs == 1 && d.kind.Hundredths() {
		d.notes = append(d.notes, "%: "+over.Label(l))
	}
	if t.Counted != (figure.Labels{}) {
		d.notes = append(d.notes, d.bases(t.Covers(l)))
	}
	d.notes = append(d.notes, c.tableNotes(l)...)
	if d.form == Grouped && d.naming().beside {
		d.notes = append(d.notes, d.shortened(c.part > 1)...)
	}
	for m := range marks.All() {
		d.notes = append(d.notes, m.Symbols()+" "+m.Labels(l)[0])
	}
}

// The notes of a table that a picture has room for, and the words in the place of more.
const noteLines = 8

var moreNotes = figure.Counted{
	One:  figure.Labels{"%d huomautus: ks. taulukko", "%d anmärkning: se tabellen", "%d note: see the table"},
	Many: figure.Labels{"%d huomautusta: ks. taulukko", "%d anmärkningar: se tabellen", "%d notes: see the table"},
}

// tableNotes returns the notes of the table, or says how many they are where they are long, or where an earlier
// picture of the chart has them.
func (c Chart) tableNotes(l figure.Language) (notes []string) {
	lines := 0
	for _, n := range c.Table.Notes {
		notes = append(notes, l.Of(n))
		lines += len(table.Wrap(l.Of(n), perLine+3, 0))
	}
	switch {
	case lines <= noteLines && (c.part <= 1 || len(notes) == 0):
		return notes
	}
	return []string{fmt.Sprintf(l.Of(moreNotes.Of(int64(len(notes)))), len(notes))}
}

// shortened explains the short names beside the bars, or the numbers in their place alone; of one in several editions
// once.
func (d *data) shortened(numbers bool) []string {
	var each []string
	for i, s := range d.series {
		if s.short == s.label || numbers && s.short != number(i+1) {
			continue
		}
		short, label := s.short, s.label
		if at := strings.LastIndexByte(label, ' '); at >= 0 && strings.HasSuffix(short, label[at:]) {
			short, label = strings.TrimSuffix(short, label[at:]), label[:at]
		}
		if said := short + " = " + label; !slices.Contains(each, said) {
			each = append(each, said)
		}
	}
	if len(each) == 0 {
		return nil
	}
	return []string{strings.Join(each, "; ")}
}

// bases puts the numbers of respondents and returns the note that says what they count.
func (d *data) bases(words string) string {
	perBar, barsAlike := d.alike(len(d.bars), func(i, _ int) int { return i })
	perSeries, seriesAlike := d.alike(len(d.series), func(_, j int) int { return j })
	switch {
	case barsAlike && seriesAlike && len(perBar) > 0:
		return "n = " + strconv.FormatInt(slices.Max(perBar), 10) + ": " + words
	case barsAlike:
		for i, n := range perBar {
			d.bars[i].base = "n\u00a0=\u00a0" + strconv.FormatInt(n, 10)
		}
	case seriesAlike:
		var each []string
		for j, n := range perSeries {
			each = append(each, d.series[j].short+":\u00a0"+strconv.FormatInt(n, 10))
		}
		return "n: " + words + ": " + strings.Join(each, "; ")
	default:
		d.cells(func(_, _ int, c *cell) bool {
			c.text += " (" + strconv.FormatInt(c.n, 10) + ")"
			return true
		})
		return "(n): " + words
	}
	return "n: " + words
}

// alike returns the number of respondents that the cells of each line have in common, 0 where there are none, and
// whether they have one. A line is a bar or a series, as at tells.
func (d *data) alike(lines int, at func(bar, series int) int) (common []int64, ok bool) {
	common, ok = make([]int64, lines), true
	d.cells(func(i, j int, c *cell) bool {
		have := &common[at(i, j)]
		ok = c.n == 0 || *have == 0 || c.n == *have
		*have = max(*have, c.n)
		return ok
	})
	return common, ok
}
