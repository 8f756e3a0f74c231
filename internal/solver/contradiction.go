package solver

import (
	"cmp"
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Clash is a set of statements, by index, that cannot all be true; empty for none. It is minimal when it is proved that
// leaving out any one of them, the others can be true together; for Propagate and Refute, when propagation finds no
// contradiction in the others.
type Clash struct {
	Statements []int
	Minimal    bool
}

// Contradiction returns statements that cannot all be true, minimal in that leaving out any one of them, the others
// can (another set may have fewer). It is none when numbers were found that satisfy every statement, and ErrBudget
// when neither was settled.
func (p *Problem) Contradiction() (Clash, error) {
	var left error
	for _, c := range p.components() {
		core, minimal, err := c.contradiction()
		if len(core) > 0 {
			return Clash{c.lift(core), minimal}, nil
		}
		left = cmp.Or(left, err)
	}
	return Clash{}, left
}

// contradiction looks for a contradiction in a component.
func (p *Problem) contradiction() (core []int, minimal bool, err error) {
	s := newSolver(p)
	found, why := s.ask(question{v: -1})
	switch found {
	case some:
		return nil, false, nil
	case open:
		return nil, false, undecided()
	}
	if core := s.localCore(p); core != nil {
		why.said = core
	}
	said, minimal := s.minimal(why.said, question{v: -1})
	return said.list(), minimal, nil
}

// Clashes returns contradictions one after the other, and the statements that were taken out so that none is left: of
// each, its relations, or if it has none, all its statements. Where it was not settled within the budget that
// nothing more contradicts, the error is ErrBudget.
func (p *Problem) Clashes() (found []Clash, out []int, err error) {
	for _, c := range p.components() {
		more, without, left := c.clashes()
		for _, clash := range more {
			found = append(found, Clash{c.lift(clash.Statements), clash.Minimal})
		}
		out = append(out, c.lift(without)...)
		err = cmp.Or(err, left)
	}
	return found, out, err
}

// clashes is Clashes for a component.
func (p *Problem) clashes() (found []Clash, out []int, err error) {
	for {
		rest := p.without(out)
		clash, err := rest.Contradiction()
		if len(clash.Statements) == 0 {
			return found, out, err
		}
		clash.Statements = rest.lift(clash.Statements)
		found = append(found, clash)
		out = append(out, p.relations(clash.Statements)...)
	}
}

// relations returns those of the statements that are relations, or all if none is.
func (p *Problem) relations(statements []int) (list []int) {
	for _, n := range statements {
		if p.Statements[n].Relation {
			list = append(list, n)
		}
	}
	if list == nil {
		return statements
	}
	return list
}

func contradictory() error {
	return fmt.Errorf("%w: the statements cannot all be true", figure.ErrClash)
}

func undecided() error {
	return fmt.Errorf("%w: no numbers were found that satisfy all statements, nor that there are none", figure.ErrBudget)
}
