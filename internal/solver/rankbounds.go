package solver

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// boundByOrder bounds x by the others without telling which of them are before it: if at most k are larger, x is not
// below the k+1st largest of their lower ends, and if at least k are, it is below the kth largest of their upper ends.
// Counted from the smallest, the same holds of the other ends.
func (r *ranking) boundByOrder(s *solver, b *box, me, x int32, others []int32, rank figure.Interval) bool {
	down := upper.of(rank).Defined() && upper.of(rank).Sign() < 0
	if down {
		rank = rank.Neg()
	}
	least, most, ok := wholeEnds(rank.Intersect(figure.Closed(figure.Whole(1), figure.Whole(int64(len(others))+1))))
	if !ok || least > most || lower.of(rank).Sign() <= 0 {
		return true
	}
	of, _ := s.scratch(len(others))
	for i, o := range others {
		if of[i] = s.interval(b, o); down {
			of[i] = of[i].Neg()
		}
	}
	left := outnumbered(of, int(least)-1, int(most)-1)
	if down {
		left = left.Neg()
	}
	return s.within(b, x, left, me)
}

// outnumbered returns what is left of a number to which from least to most of the others are larger.
func outnumbered(others []figure.Interval, least, most int) figure.Interval {
	var lo, hi figure.Ratio
	loOpen, hiOpen := false, false
	if most < len(others) {
		lo, loOpen = lower.nth(others, most).Lo()
	}
	if least > 0 && least <= len(others) {
		hi, hiOpen = upper.of(*upper.nth(others, least-1)), true
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}

// nth returns the interval of which the end on this side is larger than those of all others but n.
func (d side) nth(of []figure.Interval, n int) *figure.Interval {
	var room [32]*figure.Interval
	order := room[:0]
	for i := range of {
		order = append(order, &of[i])
	}
	slices.SortFunc(order, func(i, o *figure.Interval) int { return d.compare(o, i) })
	return order[n]
}

// compare compares the ends of intervals on this side: none is the outermost, and an open one is farther in than the
// same closed.
func (d side) compare(i, o *figure.Interval) int {
	x, y := d.of(*i), d.of(*o)
	switch {
	case !x.Defined() || !y.Defined():
		return d.sign() * (boolInt(y.Defined()) - boolInt(x.Defined()))
	case x.Equal(y):
		return d.sign() * (boolInt(d.open(*o)) - boolInt(d.open(*i)))
	}
	return x.Cmp(y)
}
