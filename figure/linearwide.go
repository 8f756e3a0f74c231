package figure

// reviseWide does the same with exact ratios.
func (l *linear) reviseWide(s *solver, b *box, me int32) bool {
	n := len(l.vars)
	own, before := make([]Interval, n), make([]Interval, n+1)
	before[0] = Point(Whole(0))
	for i, v := range l.vars {
		own[i] = s.interval(b, v).scaled(l.factor[i])
		before[i+1] = before[i].plus(own[i])
	}
	after := Point(Whole(0))
	for i := n - 1; i >= 0; i-- {
		left := l.span.plus(before[i].plus(after).Neg())
		if !s.within(b, l.vars[i], left.scaled(l.factor[i].inverse()), me) {
			return false
		}
		after = after.plus(own[i])
	}
	return true
}

// plus and scaled are Add and Scale of intervals that are not empty, with ends in lowest terms.
func (i Interval) plus(o Interval) Interval {
	return Interval{
		lo: i.lo.plusEnd(o.lo), loOpen: i.loOpen || o.loOpen,
		hi: i.hi.plusEnd(o.hi), hiOpen: i.hiOpen || o.hiOpen,
	}
}

func (r Ratio) plusEnd(o Ratio) Ratio {
	if !r.Defined() || !o.Defined() {
		return Ratio{}
	}
	return r.plus(o)
}

func (i Interval) scaled(by Ratio) Interval {
	if by.Sign() < 0 {
		i, by = i.Neg(), by.Neg()
	}
	if i.lo.Defined() {
		i.lo = i.lo.times(by)
	}
	if i.hi.Defined() {
		i.hi = i.hi.times(by)
	}
	return i
}
