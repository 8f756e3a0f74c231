package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// raise lifts the lower end of a whole number; false when nothing is left.
func (s *solver) raise(b *box, v int32, lo int64, by int32) bool {
	if lo <= b.lo[v] || lo < -MaxUnknown {
		return true
	}
	b.lo[v] = lo
	s.changed(b, v, false, by)
	return s.alive(v, lo <= b.hi[v] && lo <= MaxUnknown)
}

// lower sinks the upper end of a whole number; false when nothing is left.
func (s *solver) lower(b *box, v int32, hi int64, by int32) bool {
	if hi >= b.hi[v] || hi > MaxUnknown {
		return true
	}
	b.hi[v] = hi
	s.changed(b, v, true, by)
	return s.alive(v, b.lo[v] <= hi && hi >= -MaxUnknown)
}

// within narrows any unknown to the numbers in i; false when nothing is left.
func (s *solver) within(b *box, v int32, i figure.Interval, by int32) bool {
	if !s.unknowns[v].integer {
		return s.withinReal(b, v, i, by)
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

func (s *solver) withinReal(b *box, v int32, i figure.Interval, by int32) bool {
	old := b.span[v]
	if i = coarse(i); isWide(lowEnd(i)) || isWide(highEnd(i)) {
		s.left -= longStep
	}
	now := old.Intersect(i)
	b.span[v] = now
	if lowEnd(now).Cmp(lowEnd(old)) != 0 || lowOpen(now) != lowOpen(old) {
		s.changed(b, v, false, by)
	}
	if highEnd(now).Cmp(highEnd(old)) != 0 || highOpen(now) != highOpen(old) {
		s.changed(b, v, true, by)
	}
	return s.alive(v, !now.Empty())
}

// longStep is how many steps more a number takes whose digits do not fit.
const longStep = 8

// changed notes the change of an end, and that the rules about the unknown are to be looked at again.
func (s *solver) changed(b *box, v int32, upper bool, by int32) {
	at := endOf(v, upper)
	s.trail = append(s.trail, entry{v, upper, by, b.last[at]})
	b.last[at] = int32(len(s.trail) - 1)
	for _, r := range s.about[v] {
		s.enqueue(r)
	}
}

// alive notes that nothing is left for v, unless ok.
func (s *solver) alive(v int32, ok bool) bool {
	if !ok {
		s.clash = clash{v: v}
	}
	return ok
}
