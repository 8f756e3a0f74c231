package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// share is a cell of k of n.
func share(k, n int64) table.Cell {
	return table.Cell{Figure: figure.Share(k, n, figure.OverAnswering)}
}

// same is a label in every language.
func same(s string) figure.Labels { return figure.Labels{s, s, s} }

// rowsOf returns a table of one column.
func rowsOf(m table.Measure, cells ...table.Cell) table.Table {
	_, decimals := m.Print()
	t := table.Table{ID: "made.up", Section: "1", Counted: same("units"), Columns: []table.Column{{
		Heading: table.Heading{Key: "share", Labels: same("share")}, Measure: m, Decimals: decimals,
	}}}
	for i, c := range cells {
		name := strings.Repeat("x", i+1)
		t.Rows = append(t.Rows, table.Heading{Key: name, Labels: same(name)})
		t.Cells = append(t.Cells, []table.Cell{c})
	}
	return t
}

// TestSentences: a sentence says what the figures do, and nothing of figures that are not there.
func TestSentences(t *testing.T) {
	interval := figure.Closed(figure.Of(1, 4), figure.Of(1, 2))
	open := table.Open(figure.Share(10, 40, figure.OverAnswering), interval)
	loss := table.Cell{Figure: figure.New(figure.Of(-18, 100), 76, figure.OverEarlier)}
	for name, c := range map[string]struct {
		table table.Table
		want  string
	}{
		"three": {rowsOf(table.AsShare, share(20, 40), share(10, 40), share(10, 40)),
			"Share: x (50%), xx (25%), xxx (25%). Units that the figure covers: 40. Shares: of those answering."},
		"one": {rowsOf(table.AsShare, share(40, 40)),
			"Share: x (100%). Units that the figure covers: 40. Shares: of those answering."},
		"none answered": {rowsOf(table.AsShare, table.Cell{}, table.Cell{}), "There are no figures."},
		"a gap": {rowsOf(table.AsShare, share(0, 40), table.Cell{}, share(40, 40)),
			"Share: x (0%), xxx (100%). Units that the figure covers: 40. Shares: of those answering. No figure: xx."},
		"left open": {rowsOf(table.AsShare, share(20, 40), open),
			"Share: x (50%), xx (25–50%). Units that the figure covers: 40. Shares: of those answering."},
		"a small base": {rowsOf(table.AsShare, share(3, 7), share(1, 7)),
			"Share: x (43%*), xx (14%*). Units that the figure covers: 7. Shares: of those answering. " +
				"*\u00a0small base: 2 of 2 figures."},
		"less than before": {rowsOf(table.AsGrowth, loss, share(10, 40)),
			"Share: x (−18%), xx (25%). Units that the figure covers: 40–76."},
		"many equal": {rowsOf(table.AsShare,
			share(10, 40), share(20, 80), share(10, 40), share(10, 40), share(10, 40), share(10, 40)),
			"Share: all are equal, 25%. Units that the figure covers: 40–80. Shares: of those answering."},
		"many, one left open": {rowsOf(table.AsShare,
			share(20, 40), open, share(10, 40), share(15, 40), share(15, 40), share(15, 40)),
			"Share: largest x (50%), smallest xxx (25%). Units that the figure covers: 40. Shares: of those answering."},
		"four alike": {rowsOf(table.AsShare,
			share(20, 40), share(0, 40), share(0, 40), share(0, 40), share(0, 40), share(10, 40)),
			"Share: largest x (50%), smallest xx, xxx, xxxx, xxxxx (0%). Units that the figure covers: 40. " +
				"Shares: of those answering."},
		"many alike": {rowsOf(table.AsShare,
			share(20, 40), share(0, 40), share(0, 40), share(0, 40), share(0, 40), share(0, 40)),
			"Share: largest x (50%), smallest xx, xxx, xxxx and 2 more (0%). Units that the figure covers: 40. " +
				"Shares: of those answering."},
	} {
		d := newDrawn(chart.Chart{Table: c.table}, true, figure.English)
		text, _ := d.shows()
		if diff := cmp.Diff(c.want, upper(strings.Join(append(text, d.caveats()...), " "))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestNothingNow: a table says that it has no figures of the edition where it has those of one before alone, and not
// where it has some that sentences do not tell apart.
func TestNothingNow(t *testing.T) {
	many := rowsOf(table.AsShare, make([]table.Cell, mostRows+1)...)
	for i := range many.Cells {
		many.Cells[i][0] = share(int64(i), 40)
	}
	many.Columns = append(many.Columns, many.Columns[0])
	for i := range many.Cells {
		many.Cells[i] = append(many.Cells[i], share(int64(i), 40))
	}
	many.Edition = table.Edition{Year: 2011}
	if text, items := newDrawn(chart.Chart{Table: many}, false, figure.English).shows(); len(text)+len(items) > 0 {
		t.Errorf("%q %v", text, items)
	}
	before := rowsOf(table.AsShare, share(1, 40))
	before.Edition, before.Columns[0].Edition = table.Edition{Year: 2026}, 2011
	text, _ := newDrawn(chart.Chart{Table: before}, true, figure.English).shows()
	if diff := cmp.Diff([]string{"There are no figures of 2026."}, text); diff != "" {
		t.Error(diff)
	}
}

// TestMoved: what is printed the same is not told as larger or smaller: 4.6 % and 5 % both print as 5 %.
func TestMoved(t *testing.T) {
	pair := rowsOf(table.AsShare, share(46, 1000), share(10, 40), share(30, 40), share(10, 40))
	pair.Columns = append(pair.Columns, pair.Columns[0])
	for i, c := range []table.Cell{share(50, 1000), share(20, 80), share(10, 40), share(20, 40)} {
		pair.Cells[i] = append(pair.Cells[i], c)
	}
	want := []string{
		"Larger: xxxx (25% → 50%).", "Smaller: xxx (75% → 25%).", "The same as printed: x (5%).", "The same: xx (25%).",
	}
	if diff := cmp.Diff(want, newDrawn(chart.Chart{Table: pair}, true, figure.English).moved(0, 1)); diff != "" {
		t.Error(diff)
	}
}

// TestSpread: of units in the order of size, the ends are told, and what half of them have at most: the third of five
// units has 3; of four, the second is the first that has half of them behind it.
func TestSpread(t *testing.T) {
	mean := func(k int64) table.Cell { return table.Cell{Figure: figure.New(figure.Whole(k), 40, 0)} }
	for want, cells := range map[string][]table.Cell{
		"Share: smallest 1.0, largest 9.0; at least half have at most 3.0.": {mean(9), mean(1), mean(2), mean(4), mean(3)},
		"Share: smallest 1.0, largest 8.0; at least half have at most 2.0.": {mean(1), mean(2), {}, mean(4), mean(8)},
		"":            {{}},
		"Share: 3.0.": {{}, mean(3)},
	} {
		d := newDrawn(chart.Chart{Table: rowsOf(table.AsMean, cells...), Form: chart.Sorted}, true, figure.English)
		if got := d.spread(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestSpreadOfClasses: where a row is of several units, the classes are told, and never the figure of a class as if it
// were that of its units: 7 and 97 of 110 units are in the first two.
func TestSpreadOfClasses(t *testing.T) {
	mean := func(k int64) table.Cell { return table.Cell{Figure: figure.New(figure.Whole(k), 110, 0)} }
	classes := rowsOf(table.AsMean, mean(6), mean(7), mean(9))
	units := table.Column{Heading: table.Heading{Key: "units", Labels: same("units")}, Measure: table.AsCount}
	classes.Columns = append(classes.Columns, units)
	for i, n := range []int64{7, 97, 6} {
		classes.Cells[i] = append(classes.Cells[i], table.Cell{Figure: table.Respondents(n, 110)})
	}
	d := newDrawn(chart.Chart{Table: classes, Form: chart.Sorted, Weight: "units"}, true, figure.English)
	want := "Share: lowest class x, highest xxx; at least half are in the class xx or lower."
	if got := d.spread(); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestByRow: a bar of a whole is told as it is drawn: a row with its parts where the rows are bars, and a column with
// its rows where the columns are.
func TestByRow(t *testing.T) {
	trend := rowsOf(table.AsShare, share(30, 40), share(20, 40))
	trend.Columns = append(trend.Columns, trend.Columns[0])
	trend.Columns[0].Labels, trend.Columns[1].Labels = same("grows"), same("decreases")
	trend.Cells[0], trend.Cells[1] = append(trend.Cells[0], share(10, 40)), append(trend.Cells[1], share(20, 40))
	for turned, want := range map[bool][]item{
		false: {{"x", "x", "grows (75%), decreases (25%)"}, {"xx", "xx", "grows (50%), decreases (50%)"}},
		true:  {{"share", "grows", "x (75%), xx (50%)"}, {"share", "decreases", "x (25%), xx (50%)"}},
	} {
		_, got := newDrawn(chart.Chart{Table: trend, Form: chart.Stacked, Turned: turned}, true, figure.English).shows()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("turned %v (-want +got):\n%s", turned, diff)
		}
	}
}

// TestBehind: behind a printed figure stand its counts, its base, what it is a share of, its marks and the interval of
// its digits. 79 of 250 is 32 % (B12 2.1).
func TestBehind(t *testing.T) {
	column := func(m table.Measure) table.Column {
		_, decimals := m.Print()
		return table.Column{Measure: m, Decimals: decimals}
	}
	for _, c := range []struct {
		column table.Column
		cell   table.Cell
		want   string
	}{
		{column(table.AsShare), table.Cell{Figure: figure.Share(79, 250, figure.OverFrame)},
			"79/250; n 250; kohderyhmästä; [31,5 %; 32,5 %)"},
		{column(table.AsShare), share(3, 7), "3/7; n 7; vastanneista; pieni vastaajamäärä; [42,5 %; 43,5 %)"},
		{column(table.AsCount), table.Cell{Figure: table.Respondents(211, 531)}, "211; n 531"},
		{column(table.AsMean), table.Cell{Figure: figure.New(figure.Of(67, 10), 40, figure.OverAnswering)},
			"67/10; n 40; vastanneista; [6,65; 6,75)"},
		{column(table.AsShare), table.Cell{}, ""},
		{column(table.AsShare), table.Open(figure.Share(211, 600, figure.OverFrame),
			figure.Closed(figure.Of(211, 700), figure.Of(211, 600))), "[211/700; 211/600]; n 600; kohderyhmästä"},
	} {
		got := strings.ReplaceAll(behind(c.column, c.cell, figure.Finnish), "\u00a0", " ")
		if got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// hostile are texts that would be more than text in a careless page.
var hostile = []string{
	"hospital", "<script>alert(1)</script>", `"><svg onload=x>`, "</section>", "&lt;b&gt;", "{{.}}",
	"\x00\x1b[31m", "-->", "]]>",
}

// FuzzPage: whatever the names and reasons on a page are, they are text: no tag and no attribute comes of them.
func FuzzPage(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	shown := func(s string) string {
		list := []string{s}
		var b strings.Builder
		err := page.Execute(&b, view{
			Lang: s, Title: s, Year: s, Reference: s, Warning: s, Words: map[string]string{"top": s}, Rows: list,
			Glance: []link{{s, s, s}}, Definitions: []definition{{s, s}}, Checks: []checkView{{s, s}},
			Comparison: comparison{s, list, []link{{s, s, s}}},
			Chapters: []chapter{{Number: s, Title: s, Published: []Published{{s, s, s, s, s}}, Verdicts: true,
				Tables: []tableView{{
					ID: s, Section: s, Title: s, Text: list, Items: []item{{s, s, s}}, Folded: true, Remark: s,
					Fault: s, Columns: []column{{s, s}}, Notes: list, Shorts: s,
					Rows: []rowView{{s, []cellView{{s, s}, {s, ""}}}}, Earlier: list, EarlierItems: list, EarlierTitle: s,
				}}}},
		})
		if err != nil {
			f.Fatal(err)
		}
		return b.String()
	}
	marks := func(text string) int {
		return strings.Count(text, "<") + strings.Count(text, ">") + strings.Count(text, `"`)
	}
	want := marks(shown("x"))
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		if got := marks(shown(s)); got != want {
			t.Errorf("%q brings %d marks into the page, not %d", s, got, want)
		}
	})
}
