package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// reviseWide does the same with exact ratios.
func (l *linear) reviseWide(s *solver, b *box, me int32) bool {
	n := len(l.vars)
	own, before := make([]figure.Interval, n), make([]figure.Interval, n+1)
	before[0] = figure.Point(figure.Whole(0))
	for i, v := range l.vars {
		own[i] = scaled(s.interval(b, v), l.factor[i])
		before[i+1] = sumWith(before[i], own[i])
	}
	after := figure.Point(figure.Whole(0))
	for i := n - 1; i >= 0; i-- {
		left := sumWith(l.span, sumWith(before[i], after).Neg())
		if !s.within(b, l.vars[i], scaled(left, inverse(l.factor[i])), me) {
			return false
		}
		after = sumWith(after, own[i])
	}
	return true
}

// sumWith and scaled are Add and Scale of intervals that are not empty, with ends in lowest terms.
func sumWith(i figure.Interval, o figure.Interval) figure.Interval {
	return figure.Between(plusEnd(lowEnd(i), lowEnd(o)), lowOpen(i) || lowOpen(o), plusEnd(highEnd(i), highEnd(o)), highOpen(i) || highOpen(o))
}

func plusEnd(r figure.Ratio, o figure.Ratio) figure.Ratio {
	if !r.Defined() || !o.Defined() {
		return figure.Ratio{}
	}
	return plus(r, o)
}

func scaled(i figure.Interval, by figure.Ratio) figure.Interval {
	if by.Sign() < 0 {
		i, by = i.Neg(), by.Neg()
	}
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if lo.Defined() {
		lo = times(lo, by)
	}
	if hi.Defined() {
		hi = times(hi, by)
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}
