package chart

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// drawn returns what is drawn: "label [weight]: text text", a bar each, and the labels of the series.
func drawn(t *testing.T, c Chart) (bars []string, series string) {
	t.Helper()
	d, err := c.data(figure.English)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range d.bars {
		line := b.label
		if b.weight.Defined() && !b.weight.Equal(figure.Whole(1)) {
			line += fmt.Sprintf(" [%v]", b.weight)
		}
		for _, x := range b.cells {
			line += " " + x.text
		}
		bars = append(bars, line)
	}
	for _, s := range d.series {
		series += "|" + s.label
	}
	return bars, series
}

// TestBarsAreOfRowsColumnsAndYears: which cells make which bar, by form: of a row, of a column where it is turned, and
// of a row and a year where parts of two years would be stacked.
func TestBarsAreOfRowsColumnsAndYears(t *testing.T) {
	plain := shares(table.AsShare, []int64{20, 10}, []int64{4, 8})
	dated := shares(table.AsShare, []int64{20, 10}, []int64{4, 8})
	for j := range dated.Columns {
		dated.Columns[j].Key, dated.Columns[j].Edition = "a", 2006+5*j
	}
	two := shares(table.AsShare, []int64{20, 10}, []int64{4, 8}, []int64{2, 6})
	two.Columns[1].Key, two.Columns[1].Labels = "a", same("a")
	two.Columns[0].Edition, two.Columns[1].Edition, two.Columns[2].Edition = 2006, 2011, 2011
	half := shares(table.AsShare, []int64{20}, []int64{4})
	half.Columns[0].Edition, half.Columns[1].Key, half.Columns[1].Labels = 2006, "a", same("a")
	alone := shares(table.AsShare, []int64{20, 10})
	alone.Columns[0].Edition = 2006
	for name, c := range map[string]struct {
		chart  Chart
		bars   []string
		series string
	}{
		"rows":                     {Chart{Table: plain}, []string{"row 1 50% 10%", "row 2 25% 20%"}, "|a|b"},
		"one column":               {Chart{Table: plain, Columns: []string{"b"}}, []string{"row 1 10%", "row 2 20%"}, "|b"},
		"a column of a year alone": {Chart{Table: alone}, []string{"row 1 50%", "row 2 25%"}, "|a 2006"},
		"of equal weight":          {Chart{Table: plain, Weight: "b"}, []string{"row 1 50% 10%", "row 2 25% 20%"}, "|a|b"},
		"turned":                   {Chart{Table: plain, Turned: true}, []string{"a 50% 25%", "b 10% 20%"}, "|row 1|row 2"},
		"years":                    {Chart{Table: dated}, []string{"row 1 50% 10%", "row 2 25% 20%"}, "|2006|2011"},
		"turned, of years": {
			Chart{Table: dated, Turned: true}, []string{"2006 50% 25%", "2011 10% 20%"}, "|row 1|row 2",
		},
		"stacked, of a year each": {
			Chart{Table: two, Form: Stacked},
			[]string{"row 1 2006 50% –", "row 1 2011 10% 5%", "row 2 2006 25% –", "row 2 2011 20% 15%"}, "|a|c",
		},
		"stacked, of one year": {
			Chart{Table: plain, Form: Stacked}, []string{"row 1 50% 10%", "row 2 25% 20%"}, "|a|b",
		},
		"one of them without a year": {Chart{Table: half}, []string{"row 1 50% 10%"}, "|a 2006|a"},
		"sorted": {
			Chart{Table: plain, Form: Sorted, Columns: []string{"a"}, Weight: "b"},
			[]string{"row 1 [1/10] 50%", "row 2 [1/5] 25%"}, "|a",
		},
		"sorted alike": {
			Chart{Table: plain, Form: Sorted, Columns: []string{"a"}}, []string{"row 1 50%", "row 2 25%"}, "|a",
		},
	} {
		bars, series := drawn(t, c.chart)
		for i := range bars {
			bars[i] = strings.NewReplacer("4/40", "1/10", "8/40", "1/5").Replace(bars[i])
		}
		if !slices.Equal(bars, c.bars) || series != c.series {
			t.Errorf("%s: %q, %s; want %q, %s", name, bars, series, c.bars, c.series)
		}
	}
}

// TestExtentOfAllCells: the scale holds 0 and every end of every cell, also of those in the other pictures of a chart
// that was split; where no cell has a figure nothing is drawn.
func TestExtentOfAllCells(t *testing.T) {
	open := shares(table.AsShare, []int64{20, 10})
	open.Cells[1][0] = table.Open(open.Cells[1][0].Figure, figure.Closed(figure.Of(1, 4), figure.Of(3, 4)))
	empty := shares(table.AsShare, []int64{1, 2})
	for i := range empty.Cells {
		empty.Cells[i][0] = table.Cell{Figure: figure.Figure{Ratio: figure.Of(0, 0), Over: figure.OverAnswering, N: 5}}
	}
	for name, c := range map[string]struct {
		chart  Chart
		lo, hi figure.Ratio
		empty  bool
		widest int
	}{
		"all above 0": {Chart{Table: shares(table.AsShare, []int64{20, 10})}, figure.Whole(0), figure.Of(1, 2), false, 3},
		"all below 0": {Chart{Table: shares(table.AsShare, []int64{-20, -10})}, figure.Of(-1, 2), figure.Whole(0), false, 4},
		"an open end": {Chart{Table: open}, figure.Whole(0), figure.Of(3, 4), false, 6},
		"its part": {
			Chart{Table: open, from: 0, to: 1, part: 1, parts: 2}, figure.Whole(0), figure.Of(3, 4), false, 6,
		},
		"nothing":       {Chart{Table: empty}, figure.Whole(0), figure.Whole(0), true, 1},
		"above a whole": {Chart{Table: shares(table.AsShare, []int64{80})}, figure.Whole(0), figure.Whole(2), false, 4},
	} {
		d, err := c.chart.data(figure.English)
		if err != nil || !d.lo.Equal(c.lo) || !d.hi.Equal(c.hi) || d.empty() != c.empty || d.widest != c.widest {
			t.Errorf("%s: %v to %v, empty %v, %d characters, %v", name, d.lo, d.hi, d.empty(), d.widest, err)
		}
		for _, b := range d.bars {
			for _, x := range b.cells {
				if c.empty && (x.n != 0 || x.defined()) {
					t.Errorf("%s: %+v", name, x)
				}
			}
		}
		if c.chart.to > 0 && len(d.bars) != 1 {
			t.Errorf("%s: %d bars", name, len(d.bars))
		}
	}
}
