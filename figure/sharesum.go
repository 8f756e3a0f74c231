package figure

import (
	"maps"
	"slices"
)

// portion is a share in a sum: its place there, and the quotient that makes it one.
type portion struct {
	place int
	rule  int32
}

// overWholes posts what sums of shares say of their parts: the parts of shares that add up to at most 4/5 are together
// at most 4/5 of the whole. Unknowns in the sum that are no shares of that whole count by what they may be.
func (s *solver) overWholes(b *box) {
	for i := range s.rules[:s.stated] {
		l, ok := s.rules[i].rule.(*linear)
		if !ok || s.rules[i].off || len(l.vars) < 2 || len(l.vars) > maxTerms {
			continue
		}
		shares := s.portions(l)
		for _, w := range slices.Sorted(maps.Keys(shares)) {
			if len(shares[w]) > 1 {
				s.overWhole(b, int32(i), w, shares[w])
			}
		}
	}
}

// portions returns the shares in a sum by what they are shares of.
func (s *solver) portions(l *linear) map[int32][]portion {
	var of map[int32][]portion
	for i, v := range l.vars {
		if s.unknowns[v].whole {
			continue
		}
		for _, r := range s.about[v] {
			p, ok := s.rules[r].rule.(*product)
			if !ok || !p.quotient || s.rules[r].off || p.vars[1] != v {
				continue
			}
			if of == nil {
				of = map[int32][]portion{}
			}
			if list := of[p.vars[2]]; len(list) == 0 || list[len(list)-1].place != i {
				of[p.vars[2]] = append(list, portion{i, r})
			}
		}
	}
	return of
}

// overWhole posts the two inequalities of the parts of one whole, which is positive.
func (s *solver) overWhole(b *box, at, whole int32, shares []portion) {
	l := s.rules[at].rule.(*linear)
	in, why := l.span, s.rules[at].why.clone()
	var factors []Ratio
	var vars []int32
	taken := make([]bool, len(l.vars))
	for _, x := range shares {
		p, f := s.rules[x.rule].rule.(*product), l.factor[x.place]
		taken[x.place] = true
		vars, factors = append(vars, p.vars[0]), append(factors, f)
		in, why = in.plus(Point(f.times(Whole(p.shift)))), why.join(s.rules[x.rule].why)
	}
	below, above := why.clone(), why
	for i, v := range l.vars {
		if taken[i] {
			continue
		}
		in = in.plus(s.interval(b, v).scaled(l.factor[i]).Neg())
		up := l.factor[i].Sign() > 0
		above = above.join(s.explainEnd(b, v, up).said)
		below = below.join(s.explainEnd(b, v, !up).said)
	}
	vars = append(vars, whole)
	if in.lo.Defined() {
		s.postSum(vars, append(factors, in.lo.Neg()), Between(Whole(0), in.loOpen, Ratio{}, false), above)
	}
	if in.hi.Defined() {
		s.postSum(vars, append(factors, in.hi.Neg()), Between(Ratio{}, false, Whole(0), in.hiOpen), below)
	}
}

func (s *solver) postSum(vars []int32, factors []Ratio, span Interval, why bitset) {
	s.post(newLinear(slices.Clone(factors), span).on(vars, s.unknowns), why)
}
