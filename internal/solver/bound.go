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

// integerEnd finds the end of an integer by exponential (galloping) search from the outside in: it tries the outermost
// number that is left so far, and if that is ruled out, the numbers next to it, in a window that grows as long as they
// are ruled out. Where the box has no end, one is looked for only if there is one.
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
	w := newWindow(on, at, best, has)
	for to := at; !has || on.outside(at, best); to = w.from(at, best, has) {
		if on.outside(on.outermost(), at) && s.dive(b, v, figure.Whole(at)) {
			break
		}
		steps := s.steps.left
		found, because := s.outermostIn(end{v, on}, b, at, to, w.allowance(steps, at, to))
		switch {
		case found == some:
			best, has = integerOf(s.witness[v])
			w.found(at, to)
		case found == open && to != at && on.outside(on.outermost(), at):
			w.unsettled(at, to)
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
			w.ruledOut(steps - s.steps.left)
		}
	}
	e.at, e.reached = figure.Whole(at), true
	return e
}

// outermostIn looks for numbers with an unknown between two integers, as far out as it comes by the way.
func (s *solver) outermostIn(of end, b *box, at, to, allowance int64) (found answer, because reason) {
	if distance(at, to) > fewIntegers {
		s.outward = &of
		defer func() { s.outward = nil }()
	}
	return s.solve(b, question{of.v, figure.Closed(figure.Whole(min(at, to)), figure.Whole(max(at, to)))}, allowance)
}

// integerOf returns the integer that x is, false for no number.
func integerOf(x figure.Ratio) (int64, bool) {
	n, _, _ := x.Counts()
	return n, x.Defined()
}
