package solver

import (
	"math/big"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

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

// watch makes the solver remember the outermost values of every witness it meets.
func (s *solver) watch() {
	s.least, s.most = make([]figure.Ratio, len(s.unknowns)), make([]figure.Ratio, len(s.unknowns))
	s.seen = func(values []figure.Ratio) {
		for v, x := range values {
			if !s.least[v].Defined() || x.Less(s.least[v]) {
				s.least[v] = x
			}
			s.most[v] = s.most[v].Max(x)
		}
	}
}

// outermost returns the outermost value of v that a witness has, no number when none is known.
func (s *solver) outermost(v int32, on side) figure.Ratio {
	switch {
	case s.seen == nil:
		return figure.Ratio{}
	case on == lower:
		return s.least[v]
	}
	return s.most[v]
}

// violated returns a rule that the values do not satisfy, -1 when they satisfy all.
func (s *solver) violated(values []figure.Ratio) int32 {
	for r := range s.rules {
		if !s.rules[r].off && !s.rules[r].holds(values) {
			return int32(r)
		}
	}
	return -1
}

// inside reports whether the numbers that need not be whole lie in the box, open ends being outside.
func (s *solver) inside(b *box, values []figure.Ratio) bool {
	for v := range b.span {
		if !s.unknowns[v].integer && !b.span[v].Contains(values[v]) {
			return false
		}
	}
	return true
}

// accept keeps values that satisfy every rule.
func (s *solver) accept(values []figure.Ratio) (answer, reason) {
	s.witness = slices.Clone(values[:len(s.unknowns)])
	if s.seen != nil {
		s.seen(s.witness)
	}
	return some, reason{}
}

// integerMultiple returns the smallest multiple of values that is whole, nil when that does not satisfy the rules.
// Rules that only relate numbers to one another are satisfied by a multiple of whatever satisfies them. Without it a
// contradiction in one of the 10 000 tables of TestRandomTables is not proved minimal.
func (s *solver) integerMultiple(b *box, values []figure.Ratio) []figure.Ratio {
	common := big.NewInt(1)
	for v, x := range values {
		if s.unknowns[v].integer && !x.IsWhole() {
			d := x.Rat().Denom()
			common.Mul(common, d.Div(d, new(big.Int).GCD(nil, nil, common, d)))
		}
		if common.Cmp(bigLimit) > 0 {
			return nil
		}
	}
	list := make([]figure.Ratio, len(values))
	for v, x := range values {
		list[v] = x.Scale(common.Int64())
		if s.unknowns[v].integer && !s.interval(b, int32(v)).Contains(list[v]) {
			return nil
		}
	}
	if !s.inside(b, list) || s.violated(list) >= 0 {
		return nil
	}
	return list
}
