package figure

import "math"

// Wholes returns the whole numbers N, from 1 up, of which part is printed as p by a convention, whose Base is not used
// because every N is a base of its own: 2812 clients being "18 %" leaves 15201 to 16068 clients in all.
//
// The part of a whole is not larger than it, so N is at least part where p is a percentage up to 100 % or a fraction
// in words; a larger percentage and a plain number are quotients, and N may be smaller. Percentage points are no share
// of anything: no N has them, nor have Parts and Sums.
func Wholes(p Printed, part int64, c Convention) Range {
	if !p.Defined() || p.kind == Points {
		return Range{}
	}
	wholes := quotients(Whole(part), p.Interval(c))
	if c.Base = 1; p.byBase(c) {
		wholes = wholes.Hull(p.nearestWholes(part))
	}
	least := int64(1)
	if p.isShare() {
		least = max(least, part)
	}
	return wholesIn(wholes, least)
}

// isShare reports whether the figure is the share of a part in its whole.
func (p Printed) isShare() bool {
	return p.kind == Fraction || p.kind == Percent && !Whole(1).Less(p.hi.value)
}

// quotients returns the positive numbers N for which part/N lies in i.
func quotients(part Ratio, i Interval) Interval {
	if part.Sign() < 0 {
		part, i = part.Neg(), i.Neg()
	}
	positive := Between(Whole(0), true, Ratio{}, false)
	if part.Sign() == 0 {
		if i.Contains(part) {
			return positive
		}
		return nothing()
	}
	return Point(part).Div(i.Intersect(positive))
}

// nearestWholes returns the numbers N for which part/N is, of all shares over N, nearest to the fraction on its side.
func (p Printed) nearestWholes(part int64) Interval {
	x := p.lo.value
	at := func(k Ratio) Ratio { return k.Div(x) }
	k, one, half := Whole(part), Whole(1), Of(1, 2)
	switch p.hedge {
	case HedgeJustOver, HedgeOver:
		return HalfOpen(at(k.Sub(one)), at(k))
	case HedgeJustUnder, HedgeUnder:
		return Between(at(k), true, at(k.Add(one)), false)
	case HedgeAtLeast:
		return Between(at(k.Sub(one)), true, at(k), false)
	case HedgeAtMost:
		return HalfOpen(at(k), at(k.Add(one)))
	}
	return Closed(at(k.Sub(half)), at(k.Add(half)))
}

// Parts returns the numbers k from 0 to whole whose share k/whole is printed as p by a convention, whose Base is the
// whole. None means that the figure is impossible: no number of 24 respondents is "4,1 %" of them.
func Parts(p Printed, whole int64, c Convention) Range {
	if whole < 1 || !p.Defined() || p.kind == Points {
		return Range{}
	}
	if h, ok := p.inHalves(&c); ok {
		if r, ok := h.wholes(whole, 0); ok {
			return r.Intersect(NewRange(0, whole))
		}
	}
	return p.parts(whole, c)
}

// parts is Parts by the general rules.
func (p Printed) parts(whole int64, c Convention) Range {
	shares := p.Interval(c)
	if c.Base = whole; p.byBase(c) {
		shares = shares.Hull(p.nearest(whole))
	}
	return wholesIn(shares.Scale(Whole(whole)), 0).Intersect(NewRange(0, whole))
}

// Sums returns the whole numbers S for which the mean S/n is printed as p: the totals that a printed average of n
// respondents leaves possible. They may be negative only where p is printed so, as a mean change is: "-0,08" of 40 is a
// total of -3; counts are not, and "0,0" has totals from 0 up. None means that the average is impossible.
func Sums(p Printed, n int64, c Convention) Range {
	if n < 1 || !p.Defined() || p.kind == Points {
		return Range{}
	}
	if h, ok := p.inHalves(&c); ok {
		if r, ok := h.wholes(n, p.leastSum()); ok {
			return r
		}
	}
	return p.sums(n, c)
}

// sums is Sums by the general rules.
func (p Printed) sums(n int64, c Convention) Range {
	return wholesIn(p.Interval(c).Scale(Whole(n)), p.leastSum())
}

// leastSum returns what a total is at least.
func (p *Printed) leastSum() int64 {
	if p.lo.value.Sign() < 0 {
		return math.MinInt64
	}
	return 0
}
