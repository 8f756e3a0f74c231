package figure

import "slices"

// squeeze bounds x by the others without telling which of them are before it: if at most k are larger, x is not
// below the k+1st largest of their lower ends, and if at least k are, it is below the kth largest of their upper ends.
// Counted from the smallest, the same holds of the other ends.
func (r *ranking) squeeze(s *solver, b *box, me, x int32, others []int32, place Interval) bool {
	down := place.hi.Defined() && place.hi.Sign() < 0
	if down {
		place = place.Neg()
	}
	least, most, ok := place.Intersect(Closed(Whole(1), Whole(int64(len(others))+1))).Whole()
	if !ok || place.lo.Sign() <= 0 {
		return true
	}
	of := make([]Interval, len(others))
	for i, o := range others {
		if of[i] = s.interval(b, o); down {
			of[i] = of[i].Neg()
		}
	}
	left := outnumbered(of, int(least.Int64())-1, int(most.Int64())-1)
	if down {
		left = left.Neg()
	}
	return s.within(b, x, left, me)
}

// outnumbered returns what is left of a number to which from least to most of the others are larger.
func outnumbered(others []Interval, least, most int) Interval {
	var lo, hi Ratio
	loOpen, hiOpen := false, false
	if most < len(others) {
		slices.SortFunc(others, func(i, o Interval) int { return o.compareLo(i) })
		lo, loOpen = others[most].Lo()
	}
	if least > 0 && least <= len(others) {
		slices.SortFunc(others, func(i, o Interval) int { return i.Neg().compareLo(o.Neg()) })
		hi, hiOpen = others[least-1].hi, true
	}
	return Between(lo, loOpen, hi, hiOpen)
}

// compareLo compares lower ends; none is the smallest, and an open one larger than the same closed.
func (i Interval) compareLo(o Interval) int {
	switch {
	case !i.lo.Defined() || !o.lo.Defined():
		return boolInt(i.lo.Defined()) - boolInt(o.lo.Defined())
	case i.lo.Equal(o.lo):
		return boolInt(i.loOpen) - boolInt(o.loOpen)
	}
	return i.lo.Cmp(o.lo)
}
