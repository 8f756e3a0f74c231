package figure

// Admits reports whether x can be printed as this figure: whether it lies in its interval. Over a known Base n, a
// fraction in words also admits the attainable k/n nearest to it on its side, even outside the interval: of 7
// respondents, 4 are "just over half". No figure admits no number, and only that.
func (p Printed) Admits(x Ratio, c Convention) bool {
	if in, ok := p.isNearest(&x, &c); ok {
		return in
	}
	if h, ok := p.inHalves(&c); ok {
		if in, ok := h.contains(x); ok {
			return in
		}
	}
	return p.admits(x, c)
}

// admits is Admits by the general rules.
func (p Printed) admits(x Ratio, c Convention) bool {
	if !p.Defined() || !x.Defined() {
		return p.Defined() == x.Defined()
	}
	if p.Interval(c).Contains(x) {
		return true
	}
	return p.byBase(c) && x.Scale(c.Base).IsWhole() && p.nearest(c.Base).Contains(x)
}

// IntervalOver returns the numbers that the figure stands for over n respondents or more: its interval, and with it,
// for a fraction in words, the attainable shares nearest to it on its side.
func (p Printed) IntervalOver(n int64, c Convention) Interval {
	if c.Base = max(n, 1); !p.byBase(c) {
		return p.Interval(c)
	}
	return p.Interval(c).Hull(p.nearest(c.Base))
}

// byBase reports whether the rule of the nearest attainable share applies.
func (p Printed) byBase(c Convention) bool {
	return p.InWords() && c.Base > 0 && c.Validate() == nil &&
		!(p.hedge == HedgeExact && p.lo.value.Equal(Whole(1)))
}

// nearest returns an interval whose multiples of 1/n are those nearest to the fraction on its side.
func (p Printed) nearest(n int64) Interval {
	x, step, half := p.lo.value, Of(1, n), Of(1, 2).Mul(Of(1, n))
	share := Closed(Whole(0), Whole(1))
	switch p.hedge {
	case HedgeJustOver, HedgeOver:
		return Between(x, true, x.Add(step), false).Intersect(share)
	case HedgeJustUnder, HedgeUnder:
		return Between(x.Sub(step), false, x, true).Intersect(share)
	case HedgeAtLeast:
		return HalfOpen(x, x.Add(step)).Intersect(share)
	case HedgeAtMost:
		return Between(x.Sub(step), true, x, false).Intersect(share)
	}
	return Closed(x.Sub(half), x.Add(half)).Intersect(share)
}

// IsWhole reports whether r is a whole number.
func (r Ratio) IsWhole() bool {
	if r.wide != nil {
		return r.wide.IsInt()
	}
	return r.den != 0 && r.num%r.den == 0
}
