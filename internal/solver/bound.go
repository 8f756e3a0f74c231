package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// bound is one end of what an unknown may be.
type bound struct {
	at         figure.Ratio // no number: no end
	open       bool
	reached    bool   // numbers that satisfy all statements were found there
	infeasible bool   // no numbers satisfy them at all
	why        bitset // the statements that it rests on
}

// end names one end of an unknown.
type end struct {
	v  int32
	on side
}

// ends finds both ends of what v may be; false when nothing is possible, after which the box is of no more use.
func (s *solver) ends(b *box, v int32) (low, high bound, possible bool) {
	if low = s.end(b, v, lower); low.infeasible {
		return low, high, false
	}
	high = s.end(b, v, upper)
	return low, high, !high.infeasible
}

// end finds an end of what v may be within the box that is left so far.
func (s *solver) end(b *box, v int32, on side) bound {
	if !s.witnessed(b, v, on) && !s.tighten(b, v, on) {
		return bound{infeasible: true, why: s.explain(b).said}
	}
	why := s.explainEnd(b, v, on).said
	if s.unknowns[v].integer {
		return s.integerEnd(b, v, on, why)
	}
	return s.realEnd(b, v, on, why)
}

// witnessed reports whether a witness is known that has v at the end that the box leaves.
func (s *solver) witnessed(b *box, v int32, on side) bool {
	x := s.outermost(v, on)
	return x.Defined() && x.Equal(on.of(s.interval(b, v)))
}

// realEnd tries the end that is left so far; it is not moved beyond.
func (s *solver) realEnd(b *box, v int32, on side, why bitset) bound {
	e := bound{at: on.of(b.span[v]), open: on.open(b.span[v]), why: why}
	if !e.at.Defined() {
		e.reached = s.unbounded(b, v, on) == some
		return e
	}
	if e.open {
		return e
	}
	if s.witnessed(b, v, on) || s.dive(b, v, e.at) {
		e.reached = true
		return e
	}
	found, because := s.solve(b, question{v, figure.Point(e.at)}, s.steps.left/4)
	e.reached = found == some
	if found == none {
		e.infeasible, e.open, e.why = !because.levels.has(0), true, why.join(because.said)
	}
	return e
}

// integerEnd finds the end of an integer by exponential (galloping) search from the outside in: it tries the
// outermost number that is left so far, and if that is ruled out, whatever lies outside the outermost that a witness
// has, in steps that grow as long as witnesses are found. Where the box has no end, one is looked for only if there
// is one.
func (s *solver) integerEnd(b *box, v int32, on side, why bitset) bound {
	e := bound{why: why}
	at, endless := on.limit(b, v)
	if endless {
		if found := s.unbounded(b, v, on); found != none {
			e.reached = found == some
			return e
		}
	}
	last, _ := on.opposite().limit(b, v)
	best, has := integerOf(s.outermost(v, on))
	step, ahead := int64(1), int64(1)
	for to := at; !has || on.outside(at, best); {
		if on.outside(on.outermost(), at) && s.dive(b, v, figure.Whole(at)) {
			break
		}
		between := figure.Closed(figure.Whole(min(at, to)), figure.Whole(max(at, to)))
		if to != at {
			s.outward = &end{v, on}
		}
		found, because := s.solve(b, question{v, between}, s.steps.left/4)
		s.outward = nil
		switch {
		case found == some:
			best, has = integerOf(s.witness[v])
			step *= 2
		case found == open:
			if on.outside(on.outermost(), at) {
				e.at = figure.Whole(at)
			}
			return e
		case !because.levels.has(0) || !on.outside(to, last):
			e.infeasible = true
			return e
		default:
			e.why = e.why.join(because.said)
			at = on.inward(to, 1)
		}
		if to = on.opposite().outermost(); has {
			to = on.inner(at, on.inward(best, -step))
		} else if near := on.inward(at, ahead); on.outside(near, to) && on.outside(on.outermost(), at) {
			to, ahead = near, 4*ahead
		}
	}
	e.at, e.reached = figure.Whole(at), true
	return e
}

// integerOf returns the integer that x is, false for no number.
func integerOf(x figure.Ratio) (int64, bool) {
	n, _, _ := x.Counts()
	return n, x.Defined()
}
