package main

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
	kind, decimals := m.Print()
	_ = kind
	t := table.Table{ID: "made.up", Section: "1", Columns: []table.Column{{
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
			"Largest: x (50%). Smallest: xx, xxx (25%). Units behind the figures: 40."},
		"equal": {rowsOf(table.AsShare, share(10, 40), share(20, 80)),
			"All are equal: 25%. Units behind the figures: 40–80."},
		"one":           {rowsOf(table.AsShare, share(40, 40)), "X: 100%. Units behind the figures: 40."},
		"none answered": {rowsOf(table.AsShare, table.Cell{}, table.Cell{}), "Nobody answered this."},
		"a gap": {rowsOf(table.AsShare, share(0, 40), table.Cell{}, share(40, 40)),
			"Largest: xxx (100%). Smallest: x (0%). Units behind the figures: 40. No figure: xx."},
		"left open": {rowsOf(table.AsShare, share(20, 40), open, share(10, 40)),
			"Largest: x (50%). Smallest: xxx (25%). Units behind the figures: 40."},
		"a small base": {rowsOf(table.AsShare, share(3, 7), share(1, 7)),
			"Largest: x (43%*). Smallest: xx (14%*). Units behind the figures: 7. * small base: 2 of 2 figures."},
		"less than before": {rowsOf(table.AsGrowth, loss, share(10, 40)),
			"Largest: xx (25%). Smallest: x (−18%). Units behind the figures: 40–76."},
		"many alike": {rowsOf(table.AsShare,
			share(20, 40), share(0, 40), share(0, 40), share(0, 40), share(0, 40), share(0, 40)),
			"Largest: x (50%). Smallest: xx, xxx, xxxx and 2 more (0%). Units behind the figures: 40."},
	} {
		d := newDrawn(chart.Chart{Table: c.table}, true, figure.English)
		text, _ := d.shows()
		if diff := cmp.Diff(c.want, upper(strings.Join(append(text, d.caveats()...), " "))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
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
