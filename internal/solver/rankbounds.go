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
		slices.SortFunc(others, func(i, o figure.Interval) int { return compareLo(o, i) })
		lo, loOpen = others[most].Lo()
	}
	if least > 0 && least <= len(others) {
		slices.SortFunc(others, func(i, o figure.Interval) int { return compareLo(i.Neg(), o.Neg()) })
		hi, hiOpen = upper.of(others[least-1]), true
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}

// compareLo compares lower ends; none is the smallest, and an open one larger than the same closed.
func compareLo(i figure.Interval, o figure.Interval) int {
	switch {
	case !lower.of(i).Defined() || !lower.of(o).Defined():
		return boolInt(lower.of(i).Defined()) - boolInt(lower.of(o).Defined())
	case lower.of(i).Equal(lower.of(o)):
		return boolInt(lower.open(i)) - boolInt(lower.open(o))
	}
	return lower.of(i).Cmp(lower.of(o))
}
