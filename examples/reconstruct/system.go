package main

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// place is a cell of a table.
type place struct{ row, column int }

// name returns the name of the unknown in a cell.
func (p place) name() string { return fmt.Sprintf("%d,%d", p.row, p.column) }

// said is one thing that a table says: what a cell prints, or that a row or a column adds up to its total.
type said struct {
	at      place // a column of -1: the row adds up; a row of -1: the column does
	printed figure.Printed
}

// problem is a table as a system of statements, and what each of them says.
type problem struct {
	table  crosstab
	system *system.System
	says   map[string]said
	errs   []error
}

// problemOf returns the system of a table: an unknown for every cell, a statement for every figure and every sum.
func problemOf(t crosstab, s settings) (*problem, error) {
	p := &problem{table: t, system: &system.System{Budget: s.budget}, says: map[string]said{}}
	for _, at := range t.places() {
		p.errs = append(p.errs, p.system.Whole(at.name(), figure.RangeFrom(0)))
	}
	for _, at := range t.places() {
		p.state(at, s)
	}
	for r := range t.rows.names {
		p.sum(said{at: place{r, -1}}, t.columns, func(c int) place { return place{r, c} })
	}
	for c := range t.columns.names {
		p.sum(said{at: place{-1, c}}, t.rows, func(r int) place { return place{r, c} })
	}
	return p, errors.Join(p.errs...)
}

// places returns the cells of a table, row by row.
func (t crosstab) places() (list []place) {
	for r := range t.rows.names {
		for c := range t.columns.names {
			list = append(list, place{r, c})
		}
	}
	return list
}

// base returns the cell that the share in a cell is of.
func (t crosstab) base(at place, of base) place {
	if of != ofRow {
		at.row = t.rows.total
	}
	if of != ofColumn {
		at.column = t.columns.total
	}
	return at
}

// state adds the statements of a cell.
func (p *problem) state(at place, s settings) {
	e := p.table.cells[at.row][at.column]
	if e.count.Defined() {
		p.add(said{at, e.count}, func(st system.Statement) system.Statement {
			if n, exact := counted(e.count); exact {
				return st.Equals(at.name(), n)
			}
			return st.By(s.by).Is(at.name(), e.count)
		})
	}
	if e.share.Defined() {
		p.add(said{at, e.share}, func(st system.Statement) system.Statement {
			return st.By(s.by).Quotient(at.name(), p.table.base(at, s.of).name(), e.share)
		})
	}
}

// counted returns the count that a figure without hedge prints.
func counted(p figure.Printed) (n int64, ok bool) {
	x, ok := p.Point()
	if !ok {
		return 0, false
	}
	n, _, ok = x.Counts()
	return n, ok
}

// sum states that the cells of a row or column add up to its total, if there is one.
func (p *problem) sum(x said, a axis, at func(int) place) {
	if a.total < 0 {
		return
	}
	var parts []string
	for i := range a.names {
		if i != a.total {
			parts = append(parts, at(i).name())
		}
	}
	p.add(x, func(st system.Statement) system.Statement { return st.Sum(at(a.total).name(), parts...) })
}

// add adds what a table says to the system.
func (p *problem) add(x said, state func(system.Statement) system.Statement) {
	name := fmt.Sprintf("%d", len(p.says))
	p.says[name] = x
	p.errs = append(p.errs, p.system.Add(state(system.Say(name, ""))))
}
