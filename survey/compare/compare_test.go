package compare

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// TestTotalOfCells: figures add up over the same units only; one by itself stays as it is, what has no figure is left out,
// or leaves none where the whole was asked about, and marks of any part are marks of the sum.
func TestTotalOfCells(t *testing.T) {
	of := func(part, n int64, marks ...figure.Marks) table.Cell {
		return table.Cell{Figure: figure.New(figure.Of(part, 100), n, figure.OverStock, marks...)}
	}
	other := table.Cell{Figure: figure.New(figure.Of(1, 100), 50, figure.OverAnswering)}
	open := table.Open(figure.New(figure.Of(1, 3), 50, figure.OverStock), figure.Closed(figure.Of(1, 3), figure.Of(1, 2)))
	none, refused := table.Cell{}, table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
	for name, c := range map[string]struct {
		cells     []table.Cell
		marks     figure.Marks
		whole     bool
		want      table.Cell
		wantMarks figure.Marks
	}{
		"nothing":              {nil, figure.NotComparable, false, none, 0},
		"none alone":           {[]table.Cell{none}, figure.NotComparable, false, none, 0},
		"one":                  {[]table.Cell{of(3, 50)}, figure.NotComparable, false, of(3, 50), figure.NotComparable},
		"an interval alone":    {[]table.Cell{open}, figure.NotComparable, false, open, figure.NotComparable},
		"two":                  {[]table.Cell{of(3, 50), of(4, 50)}, 0, false, of(7, 50), 0},
		"three":                {[]table.Cell{of(3, 50), of(4, 50), of(5, 50)}, 0, true, of(12, 50), 0},
		"two with a mark":      {[]table.Cell{of(3, 50), of(4, 50)}, figure.NotComparable, false, of(7, 50), figure.NotComparable},
		"a mark of the second": {[]table.Cell{of(3, 50), of(4, 50, figure.Assumed)}, 0, false, of(7, 50), figure.Assumed},
		"a mark of the first":  {[]table.Cell{of(3, 50, figure.Assumed), of(4, 50)}, 0, false, of(7, 50), figure.Assumed},
		"one of two":           {[]table.Cell{none, of(4, 50)}, 0, false, of(4, 50), 0},
		"the other of two":     {[]table.Cell{of(4, 50), none}, 0, false, of(4, 50), 0},
		"one of a whole":       {[]table.Cell{of(4, 50), none}, 0, true, none, 0},
		"other units":          {[]table.Cell{of(3, 50), of(4, 51)}, 0, false, refused, figure.NotComparable},
		"over something else":  {[]table.Cell{of(3, 50), other}, 0, false, refused, figure.NotComparable},
		"with an interval":     {[]table.Cell{of(3, 50), open}, 0, false, refused, figure.NotComparable},
	} {
		got := total(c.cells, c.marks, c.whole)
		if got.Figure.Defined() != c.want.Figure.Defined() || !got.Figure.Ratio.Equal(c.want.Figure.Ratio) ||
			got.Figure.N != c.want.Figure.N || got.Figure.Over != c.want.Figure.Over || got.Figure.Marks != c.wantMarks ||
			(got.Interval == nil) != (c.want.Interval == nil) {
			t.Errorf("%s: %v, %v; want %v, %v", name, got.Figure, got.Figure.Marks, c.want.Figure, c.wantMarks)
		}
	}
}

// TestLinkOfSome: rows are linked as they are named; a part of what compares as a sum does not compare, the whole of it
// does, and what no link names is alike with itself.
func TestLinkOfSome(t *testing.T) {
	names := func(keys ...string) (all []question.Name) {
		for _, k := range keys {
			all = append(all, question.Name{Key: k})
		}
		return all
	}
	links := []Link{
		{names("a"), names("a"), question.Alike, figure.Labels{}},
		{names("b", "c"), names("d", "e"), question.AlikeAsSum, figure.Labels{}},
	}
	for _, c := range []struct {
		keys   []string
		before string
		how    question.Likeness
	}{
		{[]string{"a"}, "a", question.Alike},
		{[]string{"d"}, "b+c", question.Unlike},
		{[]string{"e"}, "b+c", question.Unlike},
		{[]string{"d", "e"}, "b+c", question.AlikeAsSum},
		{[]string{"x"}, "x", question.Alike},
	} {
		if l := link(links, c.keys); joinKeys(l.Before) != c.before || l.How != c.how {
			t.Errorf("%v: %v, %v", c.keys, joinKeys(l.Before), l.How)
		}
	}
}

// TestNamesOfSeveral: a sum is named by all of its parts.
func TestNamesOfSeveral(t *testing.T) {
	a := question.Name{Key: "a", Labels: figure.Labels{"a-fi", "a-sv", "a-en"}}
	b := question.Name{Key: "b", Labels: figure.Labels{"b-fi", "b-sv", "b-en"}}
	c := question.Name{Key: "c", Labels: figure.Labels{"c-fi", "c-sv", "c-en"}}
	all := []question.Name{a, b, c}
	if got := joinKeys(all); got != "a+b+c" {
		t.Errorf("keys: %s", got)
	}
	if got := joinLabels(all); got != (figure.Labels{"a-fi + b-fi + c-fi", "a-sv + b-sv + c-sv", "a-en + b-en + c-en"}) {
		t.Errorf("labels: %v", got)
	}
}

// TestMovedSums: a sum of cells goes with its columns, and is left out where the column of its total or of a part is gone.
func TestMovedSums(t *testing.T) {
	s := table.Sum{Total: table.Place{Row: 2, Column: 1}, Parts: []table.Place{{Row: 0, Column: 1}, {Row: 1, Column: 0}}}
	for name, c := range map[string]struct {
		at []int
		ok bool
	}{
		"all there": {[]int{0, 3}, true}, "no total": {[]int{0, -1}, false}, "no part": {[]int{-1, 0}, false},
		"at the start": {[]int{1, 0}, true},
	} {
		x, ok := movedSum(s, c.at)
		if ok != c.ok || ok && (x.Total != table.Place{Row: 2, Column: c.at[1]} ||
			!slices.Equal(x.Parts, []table.Place{{Row: 0, Column: c.at[1]}, {Row: 1, Column: c.at[0]}})) {
			t.Errorf("%s: %v, %v", name, x, ok)
		}
	}
}
