package solver

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// reach is the sum that a linear rule's terms can have at one end: the finite part, and how many terms have no
// end there.
type reach struct {
	sum  int64
	free int
}

// add adds a term; false when the sum does not fit.
func (r *reach) add(coef, x int64) bool {
	if x == noLo || x == noHi {
		r.free++
		return true
	}
	p, ok1 := exact.Mul(coef, x)
	sum, ok2 := exact.Add(r.sum, p)
	r.sum = sum
	return ok1 && ok2
}

// without returns what an end of the span leaves for the term coef·x when all others are at the reach; open is
// false when another term has no end there.
func (r reach) without(coef, x, end int64) (left int64, open, ok bool) {
	free, own := r.free, int64(0)
	if x == noLo || x == noHi {
		free--
	} else if own, ok = exact.Mul(coef, x); !ok {
		return 0, false, false
	}
	if free > 0 {
		return 0, false, true
	}
	rest, ok1 := exact.Sub(r.sum, own)
	left, ok2 := exact.Sub(end, rest)
	return left, true, ok1 && ok2
}

// revise narrows each unknown by what the others leave of the span.
func (l *linear) revise(s *solver, b *box, me int32) bool {
	if len(l.vars) == 0 {
		return l.span.Contains(figure.Whole(0))
	}
	if l.coef != nil {
		if l.lo > l.hi {
			return false // no whole number lies in the span
		}
		if least, most, ok := l.reaches(b); ok {
			if done, alive := l.reviseIntegers(s, b, me, least, most); done {
				return alive
			}
		}
	}
	return l.reviseExact(s, b, me)
}

// reaches returns the least and the most that the terms can add up to; ok is false when that does not fit.
func (l *linear) reaches(b *box) (least, most reach, ok bool) {
	ok = true
	for i, v := range l.vars {
		lo, hi := b.lo[v], b.hi[v]
		if l.coef[i] < 0 {
			lo, hi = hi, lo
		}
		ok = least.add(l.coef[i], lo) && ok
		ok = most.add(l.coef[i], hi) && ok
	}
	return least, most, ok
}

// reviseIntegers works in whole numbers; done is false when something does not fit.
func (l *linear) reviseIntegers(s *solver, b *box, me int32, least, most reach) (done, alive bool) {
	fromBelow := l.hi != noHi && least.free <= 1
	fromAbove := l.lo != noLo && most.free <= 1
	for i, v := range l.vars {
		a := l.coef[i]
		lo, hi := b.lo[v], b.hi[v]
		if a < 0 {
			lo, hi = hi, lo
		}
		if fromBelow {
			if left, open, ok := least.without(a, lo, l.hi); !ok {
				return false, true
			} else if open && !l.capped(s, b, me, v, a, left, a > 0) {
				return true, false
			}
		}
		if fromAbove {
			if left, open, ok := most.without(a, hi, l.lo); !ok {
				return false, true
			} else if open && !l.capped(s, b, me, v, a, left, a < 0) {
				return true, false
			}
		}
	}
	return true, true
}

// capped bounds v by a·v ≤ left (upper for a > 0, lower for a < 0) or a·v ≥ left.
func (l *linear) capped(s *solver, b *box, me, v int32, a, left int64, upper bool) bool {
	if upper {
		return s.lower(b, v, exact.FloorDiv(left, a), me)
	}
	return s.raise(b, v, -exact.FloorDiv(left, -a), me)
}
