// Package compare puts the table of an earlier edition of a survey beside that of a later one, where answer options
// have come, gone, split or merged between them: what compares stands side by side, what compares as a sum is summed,
// what compares with a caveat is marked, and of what does not compare there is no figure, but a note that says why.
package compare

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// Link is a question.Link of rows or columns, by their names in either edition.
type Link struct {
	Before, Now []question.Name
	How         question.Likeness
	Why         figure.Labels
}

// Tables are a table of two editions, and what compares in them.
type Tables struct {
	Now, Before   table.Table
	Year, Earlier int    // the years of the editions
	Rows, Columns []Link // what is in no link is linked with itself

	Adds    bool          // the figure of two rows together is the sum of theirs
	Whole   bool          // but only where all of them were asked about
	Change  bool          // the columns compare the editions themselves
	Refused figure.Labels // why nothing compares, where nothing does

	// Mark returns the marks of the figures of a row and a column, some of whose respondents do not mean the same in both;
	// nil for none.
	Mark func(row, column string) figure.Marks
}

// Beside returns the later table with the columns of the earlier one beside its own, the sums that compare as further
// rows, and what compares and why as notes. Where a column compares the editions itself, it stands alone.
func (c *Tables) Beside() table.Table {
	t := c.Now
	sums := c.sums()
	t.Columns, t.Cells, t.Sums = nil, make([][]table.Cell, len(t.Rows)+len(sums)), nil
	at := make([]int, len(c.Now.Columns)) // where a column is now, -1 for nowhere
	for j, column := range c.Now.Columns {
		at[j] = -1
		growth := c.compares(column)
		if column.Edition == c.Earlier && !c.Change {
			continue
		}
		if !growth {
			was := column
			was.Edition, column.Edition = c.Earlier, c.Year
			t.Columns = append(t.Columns, was)
			c.fill(t.Cells, sums, func(rows []string) table.Cell { return c.cellBefore(rows, column.Key) })
		}
		at[j] = len(t.Columns)
		t.Columns = append(t.Columns, column)
		c.fill(t.Cells, sums, func(rows []string) table.Cell { return c.cellNow(rows, j, growth) })
	}
	for _, s := range sums {
		t.Rows = append(t.Rows, table.Heading{Key: joinKeys(s.Now), Labels: joinLabels(s.Now)})
	}
	for _, s := range c.Now.Sums {
		if x, ok := movedSum(s, at); ok && c.keeps(t, s, x) {
			t.Sums = append(t.Sums, x)
		}
	}
	t.Notes = append(slices.Clone(t.Notes), c.notes()...)
	return t
}

// Unlike reports whether the rows or columns do not compare.
func (l Link) Unlike() bool { return l.How == question.Unlike }

// movedSum returns a sum of cells whose columns have moved; none where a column is gone.
func movedSum(s table.Sum, at []int) (table.Sum, bool) {
	x := table.Sum{Total: table.Place{Row: s.Total.Row, Column: at[s.Total.Column]}}
	ok := x.Total.Column >= 0
	for _, p := range s.Parts {
		ok = ok && at[p.Column] >= 0
		x.Parts = append(x.Parts, table.Place{Row: p.Row, Column: at[p.Column]})
	}
	return x, ok
}

// keeps reports whether the cells of a sum have the figures in the table that they had in that of one edition: where
// one does not compare, the others are not all of the sum.
func (c *Tables) keeps(t table.Table, was, is table.Sum) bool {
	kept := func(from, to table.Place) bool {
		return !c.Now.Cells[from.Row][from.Column].Figure.Defined() || t.Cells[to.Row][to.Column].Figure.Defined()
	}
	for i := range is.Parts {
		if !kept(was.Parts[i], is.Parts[i]) {
			return false
		}
	}
	return kept(was.Total, is.Total)
}

// fill appends a cell to every row: those of the table, then those of sums.
func (c *Tables) fill(cells [][]table.Cell, sums []Link, cell func(rows []string) table.Cell) {
	for i, row := range c.Now.Rows {
		cells[i] = append(cells[i], cell([]string{row.Key}))
	}
	for i, s := range sums {
		var keys []string
		for _, n := range s.Now {
			keys = append(keys, n.Key)
		}
		k := len(c.Now.Rows) + i
		cells[k] = append(cells[k], cell(keys))
	}
}

// compares reports whether a column compares the editions itself.
func (c *Tables) compares(column table.Column) bool {
	return c.Change || column.Measure == table.AsGrowth
}

// sums returns the links of rows that compare as a sum and are several rows now.
func (c *Tables) sums() (all []Link) {
	for _, l := range c.Rows {
		if l.How == question.AlikeAsSum && len(l.Now) > 1 && c.Adds {
			all = append(all, l)
		}
	}
	return all
}

// link returns the link of rows or columns that are named so; what is in no link is linked with itself.
func link(links []Link, keys []string) Link {
	for _, l := range links {
		if has(l.Now, keys[0]) {
			if len(keys) < len(l.Now) {
				l.How = question.Unlike // a part of what compares as a sum
			}
			return l
		}
	}
	return Link{Before: []question.Name{{Key: keys[0]}}, How: question.Alike}
}

// cellBefore returns the figure of the edition before that stands beside that of rows and a column, or a mark that
// there is none.
func (c *Tables) cellBefore(rows []string, column string) table.Cell {
	row, of := link(c.Rows, rows), link(c.Columns, []string{column})
	if c.Refused != (figure.Labels{}) || row.Unlike() || of.Unlike() || len(of.Before) != 1 {
		return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
	}
	var parts []table.Cell
	for _, n := range row.Before {
		if cell, ok := c.Before.Find(n.Key, of.Before[0].Key); ok {
			parts = append(parts, cell)
		}
	}
	marks := c.mark(rows[0], column)
	if row.How == question.AlikeMarked || of.How == question.AlikeMarked {
		marks |= figure.NotComparable
	}
	return total(parts, marks, c.Whole)
}

// cellNow returns the figure of rows in a column of the table; one that compares the editions has none where they do
// not.
func (c *Tables) cellNow(rows []string, j int, growth bool) table.Cell {
	if l := link(c.Rows, rows); growth && (l.Unlike() || c.Refused != (figure.Labels{})) || growth && len(rows) > 1 {
		return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
	}
	var parts []table.Cell
	for i, row := range c.Now.Rows {
		if slices.Contains(rows, row.Key) {
			parts = append(parts, c.Now.Cells[i][j])
		}
	}
	if growth {
		return parts[0]
	}
	return total(parts, c.mark(rows[0], c.Now.Columns[j].Key), c.Whole)
}

// mark returns the marks of the figures of a row and a column.
func (c *Tables) mark(row, column string) figure.Marks {
	if c.Mark == nil {
		return 0
	}
	return c.Mark(row, column)
}

// total returns the sum of cells over the same units, with the marks; one cell as it is. Without a figure in any of
// them there is none, and over different units, or with an interval, there is no sum; nor, of a whole, where one is
// missing.
func total(cells []table.Cell, marks figure.Marks, whole bool) table.Cell {
	if len(cells) == 1 {
		x := cells[0]
		if x.Figure.Defined() || x.Interval != nil {
			x.Figure = x.Figure.With(marks)
		}
		return x
	}
	var sum figure.Figure
	for _, x := range cells {
		switch {
		case x.Interval != nil:
			return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
		case !x.Figure.Defined() && whole:
			return table.Cell{}
		case !x.Figure.Defined():
			continue
		case !sum.Defined():
			sum = x.Figure
			continue
		case x.Figure.N != sum.N || x.Figure.Over != sum.Over:
			return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
		}
		added := x.Figure.Ratio.Add(sum.Ratio)
		sum = figure.Figure{Ratio: added, N: sum.N, Over: sum.Over, Marks: sum.Marks | x.Figure.Marks}
	}
	if sum.Defined() {
		sum = sum.With(marks)
	}
	return table.Cell{Figure: sum}
}

// has reports whether names hold the key.
func has(names []question.Name, key string) bool {
	return slices.ContainsFunc(names, func(n question.Name) bool { return n.Key == key })
}

// joinKeys and joinLabels name a sum.
func joinKeys(names []question.Name) string {
	var keys []string
	for _, n := range names {
		keys = append(keys, n.Key)
	}
	return strings.Join(keys, "+")
}

func joinLabels(names []question.Name) figure.Labels {
	return figure.LabelsOf(func(l figure.Language) string {
		var all []string
		for _, n := range names {
			all = append(all, l.Of(n.Labels))
		}
		return strings.Join(all, " + ")
	})
}
