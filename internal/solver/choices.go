package solver

import (
	"math/big"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

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

// choices divides what a whole number may be into a value in its middle, what is below and what is above. In a very
// wide range that value is taken from its lower part, where numbers are smaller and rounding still leaves room.
func (s *solver) choices(b *box, v int32) []figure.Interval {
	lo, hi := b.lo[v], b.hi[v]
	mid := lo + (hi-lo)/2
	if hi-lo > wide {
		mid = min(mid, max(wide/1000, 2*lo))
	}
	parts := []figure.Interval{figure.Point(figure.Whole(mid))}
	if lo < mid {
		parts = append(parts, figure.Closed(figure.Whole(lo), figure.Whole(mid-1)))
	}
	if mid < hi {
		parts = append(parts, figure.Closed(figure.Whole(mid+1), figure.Whole(hi)))
	}
	return parts
}

// wide is the width beyond which a range is searched from its lower part.
const wide = 1_000_000_000_000

// samples returns some numbers of an interval, simple ones first from its middle.
func samples(i figure.Interval) []figure.Interval {
	lo, hi := lowEnd(i), highEnd(i)
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
		points = append(points, figure.Point(simplest(from, from.Add(fifth))))
	}
	for _, end := range []figure.Ratio{lo, hi} {
		if i.Contains(end) {
			points = append(points, figure.Point(end))
		}
	}
	return points
}

// simplest returns the number from lo to hi with the smallest denominator; lo is less than hi. Between long numbers
// the denominator is the smallest power of two that is surely fine enough.
func simplest(lo, hi figure.Ratio) figure.Ratio {
	if isWide(lo) || isWide(hi) {
		return overPower(lo, hi)
	}
	n := lo.Ceil()
	if whole := figure.FromRat(new(big.Rat).SetInt(n)); !hi.Less(whole) {
		return whole
	}
	n.Sub(n, big.NewInt(1))
	base := figure.FromRat(new(big.Rat).SetInt(n))
	rest := simplest(figure.Whole(1).Div(hi.Sub(base)), figure.Whole(1).Div(lo.Sub(base)))
	return base.Add(figure.Whole(1).Div(rest))
}

// overPower returns a number from lo to hi over a power of two.
func overPower(lo, hi figure.Ratio) figure.Ratio {
	gap := hi.Sub(lo).Rat()
	grid := new(big.Int).Lsh(big.NewInt(1), uint(max(0, gap.Denom().BitLen()-gap.Num().BitLen()+1)))
	n := lo.Mul(ratioOf(grid)).Ceil()
	return figure.FromRat(new(big.Rat).SetFrac(n, grid))
}

// violated returns a rule that the values do not satisfy, -1 when they satisfy all.
func (s *solver) violated(values []figure.Ratio) int32 {
	for r := range s.rules {
		if !s.rules[r].off && !s.rules[r].holds(values) {
			return int32(r)
		}
	}
	return -1
}

// inside reports whether the numbers that need not be whole lie in the box, open ends being outside.
func (s *solver) inside(b *box, values []figure.Ratio) bool {
	for v := range b.span {
		if !s.unknowns[v].integer && !b.span[v].Contains(values[v]) {
			return false
		}
	}
	return true
}

// accept keeps values that satisfy every rule.
func (s *solver) accept(values []figure.Ratio) (answer, reason) {
	s.witness = slices.Clone(values[:len(s.unknowns)])
	if s.seen != nil {
		s.seen(s.witness)
	}
	return some, reason{}
}
