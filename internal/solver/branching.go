package solver

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
	"github.com/socialemployment/barometer/internal/solver/simplex"
)

// decide takes the next decision, and if there is none to take, looks at the one point that is left.
func (s *solver) decide(b *box, level int) (answer, reason) {
	v, found := s.pick(b)
	switch {
	case found && s.unknowns[v].integer:
		return s.branch(b, v, level, s.trisect(b, v), true)
	case found:
		return s.branch(b, v, level, samples(b.span[v]), false)
	}
	values := make([]figure.Ratio, len(s.unknowns))
	for v := range s.unknowns {
		values[v] = lower.of(s.interval(b, int32(v)))
	}
	if r := s.violated(values); r >= 0 {
		s.clash = clash{v: -1, rule: r}
		return none, s.explain(b)
	}
	return s.accept(values)
}

// branch tries the branches for v one by one; together they are all that v can be if exhaustive. A failure that does
// not rest on the decision taken here is returned at once (conflict-directed backjumping).
func (s *solver) branch(b *box, v int32, level int, branches []figure.Interval, exhaustive bool) (answer, reason) {
	var why reason
	result := none
	restore := s.keepBasis()
	for _, c := range branches {
		found, because := s.try(b, v, c, level)
		restore()
		switch {
		case found == some:
			return some, reason{}
		case found == open:
			result = open
		case !because.levels.has(level):
			return none, because
		default:
			why = why.join(because) // with this level, which no higher one asks about
		}
		if s.steps.Spent() {
			return open, reason{}
		}
	}
	if !exhaustive {
		result = open
	}
	return result, why
}

// keepBasis returns a function that brings the tableau back to where it is now, where an optimum is looked for: from
// there, that of another branch is a few exchanges away, and copying takes no longer than one of them.
func (s *solver) keepBasis() (restore func()) {
	t := s.tableau
	if t == nil || s.outward == nil {
		return func() {}
	}
	kept := new(simplex.Tableau)
	kept.Become(t.Tableau)
	return func() { t.Become(kept) }
}

// fewUnknowns is how many unknowns are copied and looked through in one step.
const fewUnknowns = 32

// try searches the part of the box in which v lies in the branch.
func (s *solver) try(b *box, v int32, branch figure.Interval, level int) (answer, reason) {
	s.steps.Take(1 + int64(len(s.unknowns)/fewUnknowns))
	c, mark := s.copyOf(b), len(s.trail)
	defer func() {
		s.trail = s.trail[:mark]
		s.drain()
		s.release(c)
	}()
	s.clip(c)
	if !s.within(c, v, branch, int32(-1-level)) {
		return none, s.explain(c)
	}
	return s.search(c, level+1)
}

// pick returns the unknown to be decided next: the whole number with the fewest values left, and when all of them
// are known, the first other number that is not.
func (s *solver) pick(b *box) (v int32, found bool) {
	best, fewest := int32(-1), uint64(0)
	for i, u := range s.unknowns {
		if lo, hi := b.lo[i], b.hi[i]; u.integer && lo < hi {
			if n := uint64(hi) - uint64(lo); best < 0 || n < fewest {
				best, fewest = int32(i), n
			}
		}
	}
	if best >= 0 {
		return best, true
	}
	for i := range b.span {
		if _, single := b.span[i].Single(); !s.unknowns[i].integer && !single {
			return int32(i), true
		}
	}
	return 0, false
}

// fractional returns an integer unknown whose value in the relaxation is not whole, the one with the fewest left: what
// branch and bound branches on.
func (t *tableau) fractional(s *solver, b *box) (v int32, found bool) {
	best := int32(-1)
	for i, u := range s.unknowns {
		if u.integer && !t.Values()[i].IsWhole() && (best < 0 || b.hi[i]-b.lo[i] < b.hi[best]-b.lo[best]) {
			best = int32(i)
		}
	}
	return best, best >= 0
}

// clip gives every whole number the ends that a system's numbers have at all. Rules that only relate numbers to one
// another can contradict one another without any end, and it takes ends for propagation to see that.
func (s *solver) clip(b *box) {
	for v, u := range s.unknowns {
		if u.integer && (b.lo[v] == noLo || b.hi[v] == noHi) {
			b.lo[v], b.hi[v] = max(b.lo[v], -MaxUnknown), min(b.hi[v], MaxUnknown)
			for _, r := range s.about[v] {
				s.enqueue(r)
			}
		}
	}
}

// trisect divides what a whole number may be into a value in its middle, what is below and what is above. In a very
// wide range that value is taken from its lower part, where numbers are smaller and rounding still leaves room.
func (s *solver) trisect(b *box, v int32) []figure.Interval {
	lo, hi := b.lo[v], b.hi[v]
	mid := lo + (hi-lo)/2
	if hi-lo > wide {
		mid = min(mid, max(wide/1000, 2*lo))
	}
	branches := []figure.Interval{figure.Point(figure.Whole(mid))}
	if lo < mid {
		branches = append(branches, figure.Closed(figure.Whole(lo), figure.Whole(mid-1)))
	}
	if mid < hi {
		branches = append(branches, figure.Closed(figure.Whole(mid+1), figure.Whole(hi)))
	}
	return branches
}

// wide is the width beyond which a range is searched from its lower part.
const wide = 1_000_000_000_000

// samples returns some numbers of an interval, simple ones first from its middle.
func samples(i figure.Interval) []figure.Interval {
	lo, hi := lower.of(i), upper.of(i)
	switch {
	case !lo.Defined() && !hi.Defined():
		lo, hi = figure.Whole(-1), figure.Whole(1)
	case !lo.Defined():
		lo = hi.Sub(figure.Whole(1))
	case !hi.Defined():
		hi = lo.Add(figure.Whole(1))
	}
	fifth := hi.Sub(lo).Mul(figure.Of(1, 5))
	var points []figure.Interval
	for _, k := range []int64{2, 1, 3} {
		from := lo.Add(fifth.Scale(k))
		points = append(points, figure.Point(exact.Simplest(from, from.Add(fifth))))
	}
	for _, end := range []figure.Ratio{lo, hi} {
		if i.Contains(end) {
			points = append(points, figure.Point(end))
		}
	}
	return points
}

// around divides an interval at a fractional value of the relaxation, the nearer half first.
func around(i figure.Interval, x figure.Ratio) []figure.Interval {
	below := figure.FromRat(new(big.Rat).SetInt(x.Floor()))
	branches := []figure.Interval{
		figure.Between(lower.of(i), false, below, false),
		figure.Between(below.Add(figure.Whole(1)), false, upper.of(i), false),
	}
	if figure.Of(1, 2).Less(x.Sub(below)) {
		branches[0], branches[1] = branches[1], branches[0]
	}
	return branches
}
