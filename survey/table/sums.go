package table

import (
	"errors"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Sum says that a cell is the sum of others. Whoever hides a cell of a published table has to look at the sums that it
// is part of.
type Sum struct {
	Total Place
	Parts []Place
}

// Place is the row and the column of a cell, from 0.
type Place struct{ Row, Column int }

// TotalRow returns the description with a row that is the sum of all the others, in the columns with the keys, or in
// all columns.
func (d Description[S]) TotalRow(row string, columns ...string) Description[S] {
	return d.with(rule{total: row, within: columns})
}

// SumRow returns the description with a row that is the sum of the rows given, in the columns with the keys, or in all
// columns.
func (d Description[S]) SumRow(row string, parts []string, columns ...string) Description[S] {
	return d.with(rule{total: row, parts: parts, within: columns})
}

// TotalColumn returns the description with a column that in every row is the sum of the columns given, or of all the
// others.
func (d Description[S]) TotalColumn(column string, parts ...string) Description[S] {
	return d.with(rule{total: column, parts: parts, columns: true})
}

func (d Description[S]) with(r rule) Description[S] {
	d.sums = append(slices.Clone(d.sums), r)
	return d
}

// rule is a declared sum: of rows within columns, or of columns within rows; no parts are all others, nothing to be
// within is everything.
type rule struct {
	total         string
	parts, within []string
	columns       bool
}

// add adds the sums of the rule to the table. A key that the table does not have is a fault of the table.
func (r rule) add(t *Table) {
	var rows, columns []string
	for _, h := range t.Rows {
		rows = append(rows, h.Key)
	}
	for _, c := range t.Columns {
		columns = append(columns, c.Key)
	}
	lines, across := rows, columns
	if r.columns {
		lines, across = columns, rows
	}
	for _, key := range slices.Concat([]string{r.total}, r.parts) {
		if !slices.Contains(lines, key) {
			t.Fault = figure.Fault("table", t.ID, figure.ErrClash, "a sum has no row or column %s", key)
		}
	}
	for _, key := range r.within {
		if !slices.Contains(across, key) {
			t.Fault = figure.Fault("table", t.ID, figure.ErrClash, "a sum has no row or column %s", key)
		}
	}
	for at, key := range across {
		if len(r.within) == 0 || slices.Contains(r.within, key) {
			if s, ok := r.sum(lines, at); ok {
				t.Sums = append(t.Sums, s)
			}
		}
	}
}

// sum returns the sum along one row or column; it has no total where the table has none.
func (r rule) sum(lines []string, at int) (s Sum, ok bool) {
	for i, key := range lines {
		place := Place{Row: i, Column: at}
		if r.columns {
			place = Place{Row: at, Column: i}
		}
		switch {
		case key == r.total:
			s.Total, ok = place, true
		case r.parts == nil || slices.Contains(r.parts, key):
			s.Parts = append(s.Parts, place)
		}
	}
	return s, ok
}

// CheckSums returns an error for every declared sum that does not hold exactly. A cell without a figure adds nothing; a
// cell with an interval has no sum, and its total is a fault.
func (t Table) CheckSums() error {
	faults := []error{t.check()}
	if faults[0] != nil {
		return faults[0]
	}
	for _, s := range t.Sums {
		total, sum := t.Cells[s.Total.Row][s.Total.Column], figure.Whole(0)
		open := total.Interval != nil
		for _, p := range s.Parts {
			part := t.Cells[p.Row][p.Column]
			open = open || part.Interval != nil
			if part.Figure.Defined() {
				sum = sum.Add(part.Figure.Ratio)
			}
		}
		if open || total.Figure.Defined() && !total.Figure.Ratio.Equal(sum) || !total.Figure.Defined() && sum.Sign() != 0 {
			faults = append(faults, figure.Fault("table", t.ID, figure.ErrClash, "%s of %s is %v, its parts are %v",
				t.Columns[s.Total.Column].Key, t.Rows[s.Total.Row].Key, total.Figure, sum))
		}
	}
	return errors.Join(faults...)
}
