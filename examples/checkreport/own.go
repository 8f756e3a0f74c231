package main

import (
	"strconv"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// own is a table that the library wrote as rows of a draft. The file tells the counts behind every share and mean;
// those that stand in columns of the table are taken from there.
type own struct {
	table.Table
	cells
	year  []int    // of every column
	links []behind // of every column
}

// behind tells which columns the figures of one follow from, -1 for none.
type behind struct {
	part, whole int  // columns of counts in the same row
	total       bool // the whole is the part's column in the row of everybody
	way         way
}

// ownTable returns the table of a dataset that the library wrote; ok is false for another source's.
func ownTable(c table.Cube, before string) (o *own, ok bool, err error) {
	t, err := c.Table()
	if err != nil || t.ID == "" {
		return nil, false, err
	}
	o = &own{Table: t, cells: cells{Cube: c, before: before, wholes: []int{wholeOf(c.Dimensions[0])}}}
	for _, column := range t.Columns {
		year := column.Edition
		if year == 0 {
			year = t.Edition.Year
		}
		o.year = append(o.year, year)
	}
	for j := range t.Columns {
		o.links = append(o.links, o.link(j))
	}
	return o, true, nil
}

// link finds the counts of the table that stand behind a column: those that do in most rows.
func (o *own) link(j int) behind {
	none := behind{part: -1, whole: -1}
	switch o.Columns[j].Measure {
	case table.AsShare:
		for k := range o.Columns {
			if !o.counts(k, o.year[j]) || !o.most(j, func(i int, part, _ int64) bool { return o.is(i, k, part) }) {
				continue
			}
			for whole := range o.Columns {
				if whole != k && o.counts(whole, o.year[j]) &&
					o.most(j, func(i int, _, n int64) bool { return o.is(i, whole, n) }) {
					return behind{part: k, whole: whole, way: byShare}
				}
			}
			all := o.wholes[0]
			total := all >= 0 && o.most(j, func(_ int, _, n int64) bool { return o.is(all, k, n) })
			return behind{part: k, whole: -1, total: total, way: byShare}
		}
	case table.AsGrowth:
		for k := range o.Columns {
			for before := range o.Columns {
				if o.year[before] < o.year[k] && o.Columns[before].Key == o.Columns[k].Key && o.year[k] == o.year[j] &&
					o.most(j, func(i int, _, _ int64) bool { return o.grows(i, j, k, before) }) {
					return behind{part: k, whole: before, way: byGrowth}
				}
			}
		}
	}
	return none
}

// counts reports whether a column is of counts in a year.
func (o *own) counts(k, year int) bool {
	return o.Columns[k].Measure == table.AsCount && o.year[k] == year
}

// most reports whether something holds of most of the figures of a column, as they were counted.
func (o *own) most(j int, holds func(i int, part, whole int64) bool) bool {
	right, all := 0, 0
	for i := range o.Rows {
		part, whole, ok := o.Cells[i][j].Figure.Ratio.Counts()
		if !ok {
			continue
		}
		if all++; holds(i, part, whole) {
			right++
		}
	}
	return 2*right > all
}

// is reports whether the cell of a row and column is a count of n.
func (o *own) is(i, j int, n int64) bool { return o.Cells[i][j].Figure.Ratio.Equal(figure.Whole(n)) }

// grows reports whether a growth is that from a column before to one now.
func (o *own) grows(i, j, now, before int) bool {
	from := o.Cells[i][before].Figure.Ratio
	return o.Cells[i][j].Figure.Ratio.Equal(o.Cells[i][now].Figure.Ratio.Sub(from).Div(from))
}

// rows returns a row for every figure that is printed; they are numbered after those before.
func (o *own) rows(before int, l figure.Language) (rows []row, err error) {
	if !l.Valid() {
		l = figure.English
	}
	for i := range o.Rows {
		for j := range o.Columns {
			if !o.printed(i, j) {
				continue
			}
			printed, err := figure.ParseIn(o.Print(i, j, l), l)
			if err != nil {
				return nil, err
			}
			x := row{number: before + len(rows) + 1, id: o.name(i, j), printed: printed}
			x.part, x.whole, x.way = o.behind(i, j)
			rows = append(rows, x)
		}
	}
	return rows, nil
}

// name names a cell.
func (o *own) name(i, j int) string {
	ids := []string{o.Rows[i].Key, o.Columns[j].Key}
	if len(o.Dimensions) > 2 {
		ids = append(ids, strconv.Itoa(o.year[j]))
	}
	return o.named(ids)
}

// behind returns what the figure in a cell follows from: cells where the columns link, else what was counted.
func (o *own) behind(i, j int) (part, whole []string, by way) {
	link, m := o.links[j], o.Columns[j].Measure
	n, of, counted := o.Cells[i][j].Figure.Ratio.Counts()
	if counted && (m == table.AsShare || m == table.AsMean) {
		part, whole, link.way = []string{strconv.FormatInt(n, 10)}, []string{strconv.FormatInt(of, 10)}, byShare
	}
	if k := link.part; o.stands(i, j, k, n) {
		part = []string{o.name(i, k)}
	}
	if k := link.whole; o.stands(i, j, k, of) {
		whole = []string{o.name(i, k)}
	}
	if all := o.wholes[0]; link.total && i != all && o.is(all, link.part, of) {
		whole = []string{o.name(all, link.part)}
	}
	if part == nil || whole == nil {
		return nil, nil, unsaid
	}
	return part, whole, link.way
}

// stands reports whether a figure in column j follows from the cell in column k: that holds what was counted, or
// should, for the same respondents stand behind both. Fewer may stand behind a share than behind its counts.
func (o *own) stands(i, j, k int, counted int64) bool {
	if k < 0 || !o.printed(i, k) {
		return false
	}
	if link := o.links[j]; link.way == byGrowth {
		k = link.part // those of before are others
	}
	return o.is(i, k, counted) || o.Cells[i][k].Figure.N == o.Cells[i][j].Figure.N
}

// printed reports whether a cell prints a figure.
func (o *own) printed(i, j int) bool {
	return o.Cells[i][j].Interval != nil || o.Cells[i][j].Figure.Defined()
}
