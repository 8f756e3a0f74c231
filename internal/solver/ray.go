package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// ray is a direction in which solutions go on for ever: a step along it keeps every rule.
type ray []figure.Ratio

// endless tells whether there is a direction in which v grows (upper) or sinks for ever, and numbers to start
// from. None means that v has an end, whether it is known or not.
func (s *solver) endless(b *box, v int32, upper bool) answer {
	sign := 2*boolInt(upper) - 1
	for _, r := range s.rays {
		if r[v].Sign() == sign {
			return s.startingPoint(b)
		}
	}
	if s.crooked(v) {
		return open
	}
	d := s.directions(b)
	start, ok := d.root()
	found := none
	if ok {
		beyond := figure.Closed(figure.Whole(1), figure.Ratio{})
		if !upper {
			beyond = beyond.Neg()
		}
		found, _ = d.solve(start, question{v, beyond}, d.left/4)
	}
	s.left = d.left
	if found == none && d.loose {
		return open
	}
	if found != some {
		return found
	}
	s.rays = append(s.rays, d.witness)
	return s.startingPoint(b)
}

// crooked reports whether an unknown stands in a rule that is not linear, so that no direction is known to move it.
func (s *solver) crooked(v int32) bool {
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
		s.solve(b, question{v: -1}, s.left/2)
	}
	if s.witness == nil {
		return open
	}
	return some
}

// directions returns a solver for the steps that keep every rule: unknowns that lie between two ends, or stand in a
// rule that is not linear (loose), do not move, sums stay or move to the side that has no end.
func (s *solver) directions(b *box) *solver {
	d := &solver{about: make([][]int32, len(s.unknowns)), left: s.left - int64(len(s.rules)/4), cursor: make([]int32, len(s.cursor))}
	for v, u := range s.unknowns {
		i := s.interval(b, int32(v))
		d.unknowns = append(d.unknowns, Unknown{integer: u.integer, lo: noLo, hi: noHi, span: still(i)})
		if u.integer {
			d.unknowns[v].lo, d.unknowns[v].hi = stillWhole(i)
		}
	}
	zero := figure.Point(figure.Whole(0))
	for _, r := range s.rules {
		if r.off {
			continue
		}
		if l, ok := r.rule.(*linear); ok {
			d.post((&linear{vars: places(len(l.vars)), factor: l.factor, span: still(l.span)}).on(l.vars, d.unknowns), nil)
			continue
		}
		d.loose = true
		for _, v := range r.scope() {
			d.post((&linear{vars: places(1), factor: []figure.Ratio{figure.Whole(1)}, span: zero}).on([]int32{v}, d.unknowns), nil)
		}
	}
	d.stated = len(d.rules)
	return d
}

// still returns the steps that keep a number of the interval in it however often they are taken.
func still(i figure.Interval) figure.Interval {
	return wholeSpan(stillWhole(i))
}

func stillWhole(i figure.Interval) (lo, hi int64) {
	lo, hi = noLo, noHi
	if lowEnd(i).Defined() {
		lo = 0
	}
	if highEnd(i).Defined() {
		hi = 0
	}
	return lo, hi
}
