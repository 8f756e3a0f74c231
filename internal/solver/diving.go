package solver

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// dive is a diving heuristic: it looks for numbers with v at x, whole numbers are taken one by one, each next to what
// satisfies the linear rules, and where that does not lead on it gives up. What it finds is a witness; that it finds
// none says nothing.
func (s *solver) dive(b *box, v int32, x figure.Ratio) bool {
	return s.best != nil && !s.shallow &&
		s.steps.Try(&s.diving, s.gain, func() bool { return s.diveFrom(b, v, x) })
}

// diveFrom is dive without regard to its budget.
func (s *solver) diveFrom(b *box, v int32, x figure.Ratio) bool {
	c, mark := s.copyOf(b), len(s.trail)
	defer func() {
		s.trail = s.trail[:mark]
		s.drain()
		s.release(c)
	}()
	if !s.fix(c, v, x) {
		return false
	}
	fits := false
	for { // each turn takes one
		if !fits {
			if _, ok, settled := s.best.check(s, c, nil); !ok || !settled {
				return false
			}
		}
		w, open := s.unfixed(c)
		if !open {
			return s.completed(c)
		}
		if !s.fixNear(c, w, s.best.Values()[w]) {
			return false
		}
		fits = s.holds(c, s.best.Values())
	}
}

// fix makes v the number x; false when that cannot be.
func (s *solver) fix(c *box, v int32, x figure.Ratio) bool {
	return s.within(c, v, figure.Point(x), -1) && s.propagate(c)
}

// unfixed returns the first whole number that may still be several.
func (s *solver) unfixed(c *box) (v int32, open bool) {
	for i, u := range s.unknowns {
		if u.integer && c.lo[i] != c.hi[i] {
			return int32(i), true
		}
	}
	return 0, false
}

// holds reports whether the box leaves the values of the unknown whole numbers.
func (s *solver) holds(c *box, values []figure.Ratio) bool {
	for i, u := range s.unknowns {
		if u.integer && !s.interval(c, int32(i)).Contains(values[i]) {
			return false
		}
	}
	return true
}

// fixNear makes v one of the two whole numbers next to x, the nearer one if that can be.
func (s *solver) fixNear(c *box, v int32, x figure.Ratio) bool {
	first, second := x.Floor(), x.Ceil()
	if figure.Of(1, 2).Less(x.Sub(exact.OfInt(first))) {
		first, second = second, first
	}
	for _, n := range []*big.Int{first, second} {
		if !n.IsInt64() {
			return false
		}
		d, mark := s.copyOf(c), len(s.trail)
		ok := s.fix(d, v, figure.Whole(n.Int64()))
		if ok {
			c.become(d)
		} else {
			s.trail = s.trail[:mark]
			s.drain()
		}
		s.release(d)
		if ok || first.Cmp(second) == 0 {
			return ok
		}
	}
	return false
}

// fewSteps is how many steps the numbers that need not be whole may take when all others are known.
const fewSteps = 500

// completed looks for the numbers that need not be whole when all whole ones are known.
func (s *solver) completed(c *box) bool {
	defer s.steps.Limit(fewSteps)()
	found, _ := s.search(c, 1)
	return found == some
}
