package figure

import "math"

// rule is one primitive condition on unknowns; every statement comes down to some.
type rule interface {
	// on returns the rule over the unknowns at the places that its own vars name.
	on(at []int32, unknowns []unknown) rule
	// scope returns the unknowns that the rule is about.
	scope() []int32
	// revise narrows the box by what the rule leaves possible; false when that is nothing.
	revise(s *solver, b *box, me int32) bool
	// holds reports whether the rule is satisfied by values.
	holds(values []Ratio) bool
	// needs calls use for every end from which the rule may have derived an end of v.
	needs(v int32, upper bool, use func(v int32, upper bool))
}

// The ends of a whole number that has no bound.
const (
	noLo = math.MinInt64
	noHi = math.MaxInt64
)

// box holds what each unknown may still be. The last change of each end is remembered, for explanations.
type box struct {
	lo, hi []int64
	span   []Interval // of unknowns that need not be whole numbers; nil when there are none
	last   []int32    // by unknown, its lower and its upper end: the place in the trail, -1 as declared
}

// entry is a change of one end of an unknown's box.
type entry struct {
	v     int32
	upper bool
	by    int32 // the rule; -1-level for a decision
	prev  int32 // the change of the same end before it
}

// end returns the place of an end in box.last.
func endOf(v int32, upper bool) int32 { return 2*v + int32(boolInt(upper)) }

// interval returns what v may still be.
func (s *solver) interval(b *box, v int32) Interval {
	if !s.unknowns[v].whole {
		return b.span[v]
	}
	var i Interval
	if b.lo[v] != noLo {
		i.lo = Whole(b.lo[v])
	}
	if b.hi[v] != noHi {
		i.hi = Whole(b.hi[v])
	}
	return i
}

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
func (s *solver) within(b *box, v int32, i Interval, by int32) bool {
	if !s.unknowns[v].whole {
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

func (s *solver) withinReal(b *box, v int32, i Interval, by int32) bool {
	old := b.span[v]
	now := old.Intersect(coarse(i))
	b.span[v] = now
	if now.lo.Cmp(old.lo) != 0 || now.loOpen != old.loOpen {
		s.changed(b, v, false, by)
	}
	if now.hi.Cmp(old.hi) != 0 || now.hiOpen != old.hiOpen {
		s.changed(b, v, true, by)
	}
	return s.alive(v, !now.Empty())
}

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
