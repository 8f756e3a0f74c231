package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// relaxProducts posts the McCormick inequalities: for every quotient or product of which one factor lies between
// known ends, the two linear inequalities that follow: they are all that a tableau can see of it.
func (s *solver) relaxProducts(b *box) {
	if s.mccormick {
		return
	}
	s.mccormick = true
	for at := range s.rules[:s.stated] {
		r := s.rules[at]
		p, ok := r.rule.(*product)
		if !ok || r.off || len(p.vars) != 3 {
			continue
		}
		for i := 1; i <= 2; i++ {
			f, other := p.factor(s, b, i), p.factor(s, b, 3-i)
			if !f.NonNegative() || !other.NonNegative() || p.shift != 0 && i == 2 {
				continue
			}
			why := r.why.clone().join(s.explainEnd(b, p.vars[3-i], lower).said)
			s.postBetween(p.vars[0], p.vars[3-i], f,
				why.clone().join(s.explainEnd(b, p.vars[i], lower).said), why.join(s.explainEnd(b, p.vars[i], upper).said))
		}
	}
}

// postBetween posts that x is between the ends of f times y, each with its reason; open ends count as closed.
func (s *solver) postBetween(x, y int32, f figure.Interval, least, most bitset) {
	if x == y {
		return
	}
	if lower.of(f).Defined() && lower.of(f).Sign() > 0 {
		s.postLinear(x, y, lower.of(f), figure.Closed(figure.Whole(0), figure.Ratio{}), least)
	}
	if upper.of(f).Defined() {
		s.postLinear(x, y, upper.of(f), figure.Closed(figure.Ratio{}, figure.Whole(0)), most)
	}
}

// postLinear posts that x less times·y lies in the span.
func (s *solver) postLinear(x, y int32, times figure.Ratio, span figure.Interval, why bitset) {
	l := newLinear([]figure.Ratio{figure.Whole(1), times.Neg()}, span).on([]int32{x, y}, s.unknowns)
	s.post(l, why)
}
