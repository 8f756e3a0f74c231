package solver

import (
	"cmp"
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Contradiction returns statements that cannot all be true, minimal in that leaving out any one of them, the others can
// (another set may have fewer). It is none when numbers were found that satisfy every statement, and ErrBudget when
// neither was settled.
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
	if near := s.near(p); near != nil {
		why.said = near
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

// Witness returns values that satisfy every statement. There are none: ErrClash; not settled: ErrBudget.
func (p *Problem) Witness() ([]figure.Ratio, error) {
	values := make([]figure.Ratio, len(p.Unknowns))
	for _, c := range p.components() {
		s := newSolver(&c.Problem)
		switch found, _ := s.ask(question{v: -1}); found {
		case none:
			return nil, contradictory()
		case open:
			return nil, undecided()
		}
		for i, v := range c.unknowns {
			values[v] = s.witness[i]
		}
	}
	return values, nil
}

// Bounds returns what the statements leave of an unknown: no number outside the interval is possible. Leaving out any
// one of the statements it names would widen it, unless the budget was used up before that was found out. Statements
// connected with the unknown that are found contradictory are ErrClash.
func (p *Problem) Bounds(v int32) (Bounds, error) {
	c, at := p.component(v)
	s := newSolver(&c.Problem)
	b, ok := s.root()
	if !ok {
		return Bounds{}, contradictory()
	}
	low, high, ok := s.ends(b, at)
	if !ok {
		return Bounds{}, contradictory()
	}
	why, _ := s.minimal(low.why.join(high.why), beyond(at, low, high)...)
	return c.bounds(at, low, high, why), nil
}

// All returns the bounds of every unknown as one question; nil for one that is connected with contradictory statements,
// of which there is ErrClash as well. Some of the statements that it names may not be needed.
func (p *Problem) All() ([]*Bounds, error) {
	all := make([]*Bounds, len(p.Unknowns))
	var err error
	for _, c := range p.components() {
		list, ok := c.all()
		if !ok {
			err = contradictory()
		}
		for i := range list {
			all[list[i].Unknown] = &list[i]
		}
	}
	return all, err
}

// all finds the bounds of the unknowns of a component; false when its statements are contradictory.
func (c component) all() ([]Bounds, bool) {
	s := newSolver(&c.Problem)
	b, ok := s.root()
	if !ok {
		return nil, false
	}
	s.watch()
	list := make([]Bounds, 0, len(c.unknowns))
	for v := range int32(len(c.unknowns)) {
		low, high, ok := s.ends(b, v)
		if !ok {
			return nil, false
		}
		list = append(list, c.bounds(v, low, high, low.why.join(high.why)))
	}
	return list, true
}

// bounds returns the bounds of an unknown of the component as one of the whole problem.
func (c component) bounds(v int32, low, high edge, why bitset) Bounds {
	return Bounds{
		Unknown:  c.unknowns[v],
		Interval: figure.Between(low.at, low.open, high.at, high.open),
		Because:  c.lift(why.list()),
		Tight:    low.reached && high.reached,
	}
}

// beyond asks whether v can lie outside its edges.
func beyond(v int32, low, high edge) (questions []question) {
	if low.at.Defined() {
		questions = append(questions, question{v, figure.Between(figure.Ratio{}, false, low.at, !low.open)})
	}
	if high.at.Defined() {
		questions = append(questions, question{v, figure.Between(high.at, !high.open, figure.Ratio{}, false)})
	}
	return questions
}

func contradictory() error {
	return fmt.Errorf("%w: the statements cannot all be true", figure.ErrClash)
}

func undecided() error {
	return fmt.Errorf("%w: no numbers were found that satisfy all statements, nor that there are none", figure.ErrBudget)
}

// question asks whether the chosen statements can be true with an unknown in an interval; v < 0 asks whether they
// can be true at all.
type question struct {
	v  int32
	in figure.Interval
}

// ask searches for numbers that answer the question. The reason of a failure may hold the decision of level 0 when
// it is about an unknown.
func (s *solver) ask(q question) (answer, reason) {
	b, ok := s.root()
	defer s.release(b)
	if !ok {
		return none, s.explain(b)
	}
	return s.solve(b, q, s.left)
}

// askAll returns none when all of the questions have that answer, and what the answers rest on together.
func (s *solver) askAll(questions []question) (result answer, said bitset) {
	for _, q := range questions {
		found, why := s.ask(q)
		if found != none {
			return found, nil
		}
		said = said.join(why.said)
	}
	return none, said
}
