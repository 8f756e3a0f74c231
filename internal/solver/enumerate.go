package solver

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
)

// Enumerate yields all values that satisfy every statement, each once. Unknowns that need not be integers get one of
// their possible values. When the budget is used up before the end, the last that is yielded is ErrBudget.
func (p *Problem) Enumerate() iter.Seq2[[]figure.Ratio, error] {
	return func(yield func([]figure.Ratio, error) bool) {
		s := newSolver(p)
		if b, ok := s.root(); ok {
			s.clip(b)
			s.enumerate(b, 0, yield)
		}
	}
}

// enumerate yields what satisfies the rules within a box that has been propagated; false to stop.
func (s *solver) enumerate(b *box, level int, yield func([]figure.Ratio, error) bool) bool {
	if s.steps.Spent() || level > maxDepth {
		yield(nil, undecided())
		return false
	}
	v, found := s.pick(b)
	if !found || !s.unknowns[v].integer {
		return s.enumerateReal(b, level, yield)
	}
	for _, half := range halves(b.lo[v], b.hi[v]) {
		if !s.enumerateIn(b, v, half, level, yield) {
			return false
		}
	}
	return true
}

// enumerateIn does so within the part of a box in which v lies in the half.
func (s *solver) enumerateIn(
	b *box, v int32, half figure.Interval, level int, yield func([]figure.Ratio, error) bool,
) bool {
	s.steps.Take(1)
	c, mark := s.copyOf(b), len(s.trail)
	alive := s.within(c, v, half, int32(-1-level)) && s.propagate(c)
	more := !alive || s.enumerate(c, level+1, yield)
	s.drain()
	s.trail = s.trail[:mark]
	s.release(c)
	return more
}

// enumerateReal finds the other unknowns when all whole numbers are known.
func (s *solver) enumerateReal(b *box, level int, yield func([]figure.Ratio, error) bool) bool {
	switch found, _ := s.search(b, level); found {
	case some:
		return yield(s.witness, nil)
	case open:
		yield(nil, undecided())
		return false
	}
	return true
}

// halves divides a range of whole numbers in two, the lower half first.
func halves(lo, hi int64) [2]figure.Interval {
	mid := lo + (hi-lo)/2
	return [2]figure.Interval{
		figure.Closed(figure.Whole(lo), figure.Whole(mid)),
		figure.Closed(figure.Whole(mid+1), figure.Whole(hi)),
	}
}
