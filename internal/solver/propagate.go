package solver

import (
	"math"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// propagate is bounds propagation: it narrows the box until no rule can narrow it further; false when that leaves
// nothing, and clash says where. It stops early, with what is true so far, when the budget is used up, or when ends
// creep on in very many small steps, as those of a > b > a would.
func (s *solver) propagate(b *box) bool {
	defer s.drain()
	most := len(s.trail) + creep*(len(s.unknowns)+8)
	if s.tableau != nil {
		most = len(s.trail) + 2*(len(s.unknowns)+8)
	}
	for head := 0; head < len(s.queue); head++ {
		if s.steps.Spent() || len(s.trail) > most {
			return true
		}
		r := s.queue[head]
		s.steps.Take(1)
		s.queued[r] = false
		s.clash = clash{v: -1, rule: r}
		if !s.rules[r].revise(s, b, r) {
			return false
		}
	}
	return true
}

// creep is how many changes for every unknown are made before propagation stops.
const creep = 12

func (s *solver) enqueue(r int32) {
	if !s.queued[r] && !s.rules[r].off {
		s.queued[r] = true
		s.queue = append(s.queue, r)
	}
}

// drain empties the queue.
func (s *solver) drain() {
	for _, r := range s.queue {
		s.queued[r] = false
	}
	s.queue = s.queue[:0]
}

// within narrows any unknown to the numbers in i; false when nothing is left.
func (s *solver) within(b *box, v int32, i figure.Interval, by int32) bool {
	if !s.unknowns[v].integer {
		return s.withinReal(b, v, i, by)
	}
	if lo, hi, ok := wholeEnds(i); ok {
		return (lo == noLo || s.raise(b, v, min(lo, MaxUnknown+1), by)) &&
			(hi == noHi || s.lower(b, v, max(hi, -MaxUnknown-1), by))
	}
	lo, hi, _ := i.Whole()
	if lo != nil && lo.Cmp(bigLimit) > 0 {
		return s.raise(b, v, MaxUnknown+1, by)
	}
	if hi != nil && hi.CmpAbs(bigLimit) > 0 && hi.Sign() < 0 {
		return s.lower(b, v, -MaxUnknown-1, by)
	}
	ok := true
	if lo != nil && lo.IsInt64() {
		ok = s.raise(b, v, lo.Int64(), by)
	}
	if ok && hi != nil && hi.IsInt64() {
		ok = s.lower(b, v, hi.Int64(), by)
	}
	return ok
}

// wholeEnds returns the outermost whole numbers of an interval, noLo and noHi where it has no end; ok is false where
// its ends are wide.
func wholeEnds(i figure.Interval) (lo, hi int64, ok bool) {
	low, lowOpen := i.Lo()
	high, highOpen := i.Hi()
	lo, hi = noLo, noHi
	if num, den, narrow := low.Counts(); narrow && num > math.MinInt64 {
		lo = -exact.FloorDiv(-num, den)
		if lowOpen && num%den == 0 && lo < math.MaxInt64 {
			lo++
		}
	} else if low.Defined() {
		return 0, 0, false
	}
	if num, den, narrow := high.Counts(); narrow && num > math.MinInt64 {
		hi = exact.FloorDiv(num, den)
		if highOpen && num%den == 0 {
			hi--
		}
	} else if high.Defined() {
		return 0, 0, false
	}
	return lo, hi, true
}

// raise lifts the lower end of a whole number; false when nothing is left.
func (s *solver) raise(b *box, v int32, lo int64, by int32) bool {
	if lo <= b.lo[v] || lo < -MaxUnknown {
		return true
	}
	b.lo[v] = lo
	s.changed(b, v, lower, by)
	return s.alive(v, lo <= b.hi[v] && lo <= MaxUnknown)
}

// lower sinks the upper end of a whole number; false when nothing is left.
func (s *solver) lower(b *box, v int32, hi int64, by int32) bool {
	if hi >= b.hi[v] || hi > MaxUnknown {
		return true
	}
	b.hi[v] = hi
	s.changed(b, v, upper, by)
	return s.alive(v, b.lo[v] <= hi && hi >= -MaxUnknown)
}

func (s *solver) withinReal(b *box, v int32, i figure.Interval, by int32) bool {
	if lo, hi := lower.of(i), upper.of(i); exact.IsWide(lo) || exact.IsWide(hi) {
		s.steps.Take(longStep)
	}
	old := b.span[v]
	if aroundAll(i, old) {
		return true
	}
	now := old.Intersect(exact.Outward(i))
	b.span[v] = now
	if lower.of(now).Cmp(lower.of(old)) != 0 || lower.open(now) != lower.open(old) {
		s.changed(b, v, lower, by)
	}
	if upper.of(now).Cmp(upper.of(old)) != 0 || upper.open(now) != upper.open(old) {
		s.changed(b, v, upper, by)
	}
	return s.alive(v, !now.Empty())
}

// aroundAll reports whether each end of i is none, outside that of o, or the same and closed: it takes nothing from o.
func aroundAll(i, o figure.Interval) bool {
	iLo, iLoOpen := i.Lo()
	oLo, _ := o.Lo()
	if iLo.Defined() {
		if c := iLo.Cmp(oLo); c > 0 || c == 0 && iLoOpen {
			return false
		}
	}
	iHi, iHiOpen := i.Hi()
	oHi, _ := o.Hi()
	if !iHi.Defined() {
		return true
	}
	c := oHi.Cmp(iHi)
	return oHi.Defined() && (c < 0 || c == 0 && !iHiOpen)
}

// longStep is how many steps more a number takes whose digits do not fit.
const longStep = 8

// changed notes the change of an end, and that the rules about the unknown are to be looked at again.
func (s *solver) changed(b *box, v int32, on side, by int32) {
	at := endOf(v, on)
	s.trail = append(s.trail, entry{v, on, by, b.last[at]})
	b.last[at] = int32(len(s.trail) - 1)
	for _, r := range s.about[v] {
		if !s.rules[r].once {
			s.enqueue(r)
		}
	}
}

// alive notes that nothing is left for v, unless ok.
func (s *solver) alive(v int32, ok bool) bool {
	if !ok {
		s.clash = clash{v: v}
	}
	return ok
}
