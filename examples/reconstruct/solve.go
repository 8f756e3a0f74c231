package main

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// solution is what was found about a table.
type solution struct {
	tables   []system.Assignment
	complete bool // there are no others
	more     bool // there are others
	cells    map[place]span
	clash    []said
	minimal  bool // proved: without any one of the clash, the others stand
}

// span is what a cell can be; settled when both ends were proved to be reached.
type span struct {
	figure.Range
	settled bool
}

// solve finds the tables that fit, what each cell can be, and if nothing fits, why.
func solve(t crosstab, s settings) (found solution, err error) {
	p, err := problemOf(t, s)
	if err != nil {
		return found, err
	}
	if err = found.list(p, s.max); err != nil {
		return found, err
	}
	if len(found.tables) == 0 {
		err = found.explain(p)
	}
	if err == nil && len(found.clash) == 0 {
		found.bound(p)
	}
	return found, err
}

// list collects the tables that fit, at most so many.
func (f *solution) list(p *problem, most int) error {
	for a, err := range p.system.Enumerate() {
		switch {
		case errors.Is(err, figure.ErrBudget):
			return nil
		case err != nil:
			return err
		case len(f.tables) == most:
			f.more = true
			return nil
		}
		f.tables = append(f.tables, a)
	}
	f.complete = true
	return nil
}

// explain finds out why there is no table, or finds one after all.
func (f *solution) explain(p *problem) error {
	c, err := p.system.Contradiction()
	if err != nil && !errors.Is(err, figure.ErrBudget) {
		return err
	}
	f.minimal = c.Minimal
	for _, name := range c.Names() {
		f.clash = append(f.clash, p.says[name])
	}
	if f.complete || c.Found() {
		f.complete = true
		return nil
	}
	a, err := p.system.Witness()
	switch {
	case err == nil:
		f.tables = []system.Assignment{a}
	case errors.Is(err, figure.ErrBudget):
		return nil
	}
	return err
}

// bound finds what each cell can be: from the tables when they are all there are, else from the system.
func (f *solution) bound(p *problem) {
	f.cells = map[place]span{}
	if f.complete && len(f.tables) == 0 {
		return
	}
	if f.complete {
		for _, at := range p.table.places() {
			f.cells[at] = f.seen(at)
		}
		return
	}
	bounds, err := p.system.All()
	if err != nil {
		return
	}
	for i, at := range p.table.places() {
		f.cells[at] = span{bounds[i].Range(), bounds[i].Tight}
	}
}

// seen returns what a cell is in the tables.
func (f *solution) seen(at place) span {
	lo, hi := f.tables[0].Of(at.name()), f.tables[0].Of(at.name())
	for _, a := range f.tables {
		lo, hi = lo.Min(a.Of(at.name())), hi.Max(a.Of(at.name()))
	}
	least, _, _ := lo.Counts()
	most, _, _ := hi.Counts()
	return span{figure.NewRange(least, most), true}
}
