package figure

// reviseWide does the same with exact ratios.
func (l *linear) reviseWide(s *solver, b *box, me int32) bool {
	n := len(l.vars)
	own, before := make([]Interval, n), make([]Interval, n+1)
	before[0] = Point(Whole(0))
	for i, v := range l.vars {
		own[i] = s.interval(b, v).scaled(l.factor[i])
		before[i+1] = before[i].sumWith(own[i])
	}
	after := Point(Whole(0))
	for i := n - 1; i >= 0; i-- {
		left := l.span.sumWith(before[i].sumWith(after).Neg())
		if !s.within(b, l.vars[i], left.scaled(l.factor[i].inverse()), me) {
			return false
		}
		after = after.sumWith(own[i])
	}
	return true
}

// sumWith and scaled are Add and Scale of intervals that are not empty, with ends in lowest terms.
func (i Interval) sumWith(o Interval) Interval {
	return Between(i.lo.plusEnd(o.lo), i.loOpen || o.loOpen, i.hi.plusEnd(o.hi), i.hiOpen || o.hiOpen)
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
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if lo.Defined() {
		lo = lo.times(by)
	}
	if hi.Defined() {
		hi = hi.times(by)
	}
	return Between(lo, loOpen, hi, hiOpen)
}
