package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// ray is a direction of the recession cone, in which solutions go on for ever: a step along it keeps every rule.
type ray []figure.Ratio

// unbounded answers whether there is a direction of the recession cone in which v goes on for ever to a side, and
// numbers to start from. None means that v has an end, whether it is known or not.
func (s *solver) unbounded(b *box, v int32, on side) answer {
	sign := on.sign()
	for _, r := range s.rays {
		if r[v].Sign() == sign {
			return s.startingPoint(b)
		}
	}
	if s.nonlinear(v) {
		return open
	}
	d := s.directions(b)
	if d.takes(s.witness, v, sign) {
		s.rays = append(s.rays, s.witness)
		return some
	}
	start, ok := d.root()
	found := none
	if ok {
		beyond := figure.Closed(figure.Whole(1), figure.Ratio{})
		if on == lower {
			beyond = beyond.Neg()
		}
		found, _ = d.solve(start, question{v, beyond}, d.steps.left/4)
	}
	s.steps = d.steps
	if found == none && d.incomplete {
		return open
	}
	if found != some {
		return found
	}
	s.rays = append(s.rays, d.witness)
	return s.startingPoint(b)
}

// takes reports whether numbers are themselves a direction that moves v to the side of a sign: where rules only relate
// numbers to one another, a multiple of what satisfies them does.
func (s *solver) takes(values []figure.Ratio, v int32, sign int) bool {
	if values == nil || values[v].Sign() != sign {
		return false
	}
	for w, x := range values {
		if !s.unknowns[w].Admits(x) {
			return false
		}
	}
	return s.violated(values) < 0
}

// nonlinear reports whether an unknown occurs in a rule that is not linear, so that no direction is known to move it.
func (s *solver) nonlinear(v int32) bool {
	for _, r := range s.about[v] {
		if _, straight := s.rules[r].rule.(*linear); !straight && !s.rules[r].off {
			return true
		}
	}
	return false
}

// startingPoint returns some when numbers that satisfy the rules are known or can be found; without them it is open
// what a direction is worth.
func (s *solver) startingPoint(b *box) answer {
	if s.witness == nil {
		s.solve(b, question{v: -1}, s.steps.left/2)
	}
	if s.witness == nil {
		return open
	}
	return some
}

// directions returns a solver for the steps that keep every rule: unknowns that lie between two ends, or occur in a
// rule that is not linear (incomplete), do not move, sums stay or move to the side that has no end.
func (s *solver) directions(b *box) *solver {
	d := &solver{about: make([][]int32, len(s.unknowns)), steps: s.steps, cursor: make([]int32, len(s.cursor))}
	d.steps.Take(int64(len(s.rules) / 4))
	for v, u := range s.unknowns {
		i := s.interval(b, int32(v))
		d.unknowns = append(d.unknowns, Unknown{integer: u.integer, lo: noLo, hi: noHi, span: recession(i)})
		if u.integer {
			d.unknowns[v].lo, d.unknowns[v].hi = recessionEnds(i)
		}
	}
	zero := figure.Point(figure.Whole(0))
	for _, r := range s.rules {
		if r.off {
			continue
		}
		if l, ok := r.rule.(*linear); ok {
			d.post(newLinear(l.factor, recession(l.span)).on(l.vars, d.unknowns), nil)
			continue
		}
		d.incomplete = true
		for _, v := range r.scope() {
			d.post(newLinear([]figure.Ratio{figure.Whole(1)}, zero).on([]int32{v}, d.unknowns), nil)
		}
	}
	d.stated = len(d.rules)
	return d
}

// recession returns the steps that keep a number of the interval in it however often they are taken.
func recession(i figure.Interval) figure.Interval {
	return wholeSpan(recessionEnds(i))
}

func recessionEnds(i figure.Interval) (lo, hi int64) {
	lo, hi = noLo, noHi
	if lower.of(i).Defined() {
		lo = 0
	}
	if upper.of(i).Defined() {
		hi = 0
	}
	return lo, hi
}
