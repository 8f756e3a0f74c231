package solver

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// tighten moves an end of v to its optimum under the linear rules, integers or not (optimality-based bound
// tightening), with the statements that this rests on; false when that leaves nothing.
func (s *solver) tighten(b *box, v int32, on side) bool {
	var end figure.Interval
	var why bitset
	if s.shallow || !s.steps.Try(&s.tightening, s.gain, func() (better bool) {
		end, why, better = s.linearEnd(b, v, on)
		return better
	}) {
		return true
	}
	s.post(newLinear([]figure.Ratio{figure.Whole(1)}, end).on([]int32{v}, s.unknowns), why)
	s.enqueue(int32(len(s.rules) - 1))
	return s.propagate(b)
}

// linearEnd returns the end that the linear rules leave of v, and what it rests on; better is whether the box
// leaves more.
func (s *solver) linearEnd(b *box, v int32, on side) (end figure.Interval, why bitset, better bool) {
	if s.best == nil && !s.prepare(b) {
		return end, nil, false
	}
	t := s.best
	t.within(s, b)
	if _, _, _, best := t.Optimum(v, on.sign(), &s.steps); !best {
		return end, nil, false
	}
	if t.Free(v) {
		return end, nil, false
	}
	because, open := t.explainOptimum(s, b, v, on.sign())
	why, end = because.said, on.from(t.Values()[v], open)
	if s.unknowns[v].integer {
		lo, hi, _ := end.Whole()
		end = figure.Closed(exact.OfInt(lo), exact.OfInt(hi))
	}
	now := s.interval(b, v)
	return end, why, !end.Intersect(now).Equal(now)
}

// prepare makes the tableau by which ends are tightened; where there is none, or it would be too large, nothing more
// is tried.
func (s *solver) prepare(b *box) bool {
	if len(s.unknowns)*s.stated <= maxCells {
		s.relaxProducts(b)
		s.best = s.newTableau(s.sums())
	}
	if s.best == nil {
		s.tightening.left = 0
	}
	return s.best != nil
}
