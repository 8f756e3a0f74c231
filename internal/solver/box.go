package solver

import (
	"math"

	"github.com/socialemployment/barometer/figure"
)

// The ends of a whole number that has no bound.
const (
	noLo = math.MinInt64
	noHi = math.MaxInt64
)

// box holds what each unknown may still be. The last change of each end is remembered, for explanations.
type box struct {
	lo, hi []int64
	span   []figure.Interval // of unknowns that need not be whole numbers; nil when there are none
	last   []int32           // by unknown, its lower and its upper end: the index in the trail, -1 as declared
}

// interval returns what v may still be.
func (s *solver) interval(b *box, v int32) figure.Interval {
	if !s.unknowns[v].integer {
		return b.span[v]
	}
	return wholeSpan(b.lo[v], b.hi[v])
}

// wholeSpan returns the numbers from lo to hi, where noLo and noHi are no ends.
func wholeSpan(lo, hi int64) figure.Interval {
	var least, most figure.Ratio
	if lo != noLo {
		least = figure.Whole(lo)
	}
	if hi != noHi {
		most = figure.Whole(hi)
	}
	return figure.Closed(least, most)
}

// newBox returns a box that is to be filled.
func (s *solver) newBox() *box {
	if n := len(s.free); n > 0 {
		b := s.free[n-1]
		s.free = s.free[:n-1]
		return b
	}
	n := len(s.unknowns)
	ends := make([]int64, 2*n)
	b := &box{lo: ends[:n:n], hi: ends[n:], last: make([]int32, 2*n)}
	for _, u := range s.unknowns {
		if !u.integer {
			b.span = make([]figure.Interval, n)
			break
		}
	}
	return b
}

// copyOf returns a box that can be changed apart from b; release gives it back.
func (s *solver) copyOf(b *box) *box {
	c := s.newBox()
	c.become(b)
	return c
}

// become makes b the same as c.
func (b *box) become(c *box) {
	copy(b.lo, c.lo)
	copy(b.hi, c.hi)
	copy(b.last, c.last)
	copy(b.span, c.span)
}

func (s *solver) release(b *box) { s.free = append(s.free, b) }
