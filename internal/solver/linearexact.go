package solver

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// reviseExact does what reviseIntegers does with exact ratios.
func (l *linear) reviseExact(s *solver, b *box, me int32) bool {
	if len(l.vars) == 1 {
		return s.within(b, l.vars[0], scaled(l.span, exact.Inverse(l.factor[0])), me)
	}
	least, most := &s.terms[lower], &s.terms[upper]
	below := least.of(l, s, b, lower) && upper.of(l.span).Defined()
	above := most.of(l, s, b, upper) && lower.of(l.span).Defined()
	if !below && !above {
		return true
	}
	for i := len(l.vars) - 1; i >= 0; i-- {
		var left figure.Interval
		if below {
			left = upper.from(least.leave(i, upper.of(l.span), upper.open(l.span)))
		}
		if above {
			lo, open := most.leave(i, lower.of(l.span), lower.open(l.span))
			hi, hiOpen := left.Hi()
			left = figure.Between(lo, open, hi, hiOpen)
		}
		if !s.within(b, l.vars[i], scaled(left, exact.Inverse(l.factor[i])), me) {
			return false
		}
	}
	return true
}

// terms are those of a sum at one end of it; no number stands for a term without an end.
type terms struct {
	own    []figure.Ratio
	open   []bool
	before []figure.Ratio // what those before each add up to
	after  figure.Ratio   // what those after the last that was asked for add up to
	opened int            // how many are open
}

// of sets the terms to those of a rule; false where two have no end, so that the others leave nothing of any.
func (t *terms) of(l *linear, s *solver, b *box, on side) bool {
	t.own, t.open, t.before, t.opened = t.own[:0], t.open[:0], t.before[:0], 0
	sum, free := figure.Whole(0), 0
	for i, v := range l.vars {
		f := l.factor[i]
		x, open := s.endAt(b, v, upperIf((on == upper) == (f.Sign() > 0)))
		if x = timesEnd(x, f); !x.Defined() {
			if free++; free > 1 {
				return false
			}
		}
		t.own, t.open, t.before = append(t.own, x), append(t.open, open), append(t.before, sum)
		t.opened += boolInt(open)
		sum = plusEnd(sum, x)
	}
	t.after = figure.Whole(0)
	return true
}

// leave returns what an end of the sum leaves for the term i when all others are as they are, from the last term on
// down to the first.
func (t *terms) leave(i int, end figure.Ratio, open bool) (left figure.Ratio, leftOpen bool) {
	left = plusEnd(end, plusEnd(t.before[i], t.after).Neg())
	t.after = plusEnd(t.after, t.own[i])
	return left, open || t.opened > boolInt(t.open[i])
}

// endAt returns an end of what v may be, and whether it is open.
func (s *solver) endAt(b *box, v int32, on side) (end figure.Ratio, open bool) {
	switch {
	case !s.unknowns[v].integer && on == lower:
		return b.span[v].Lo()
	case !s.unknowns[v].integer:
		return b.span[v].Hi()
	}
	if at, endless := on.limit(b, v); !endless {
		return figure.Whole(at), false
	}
	return figure.Ratio{}, false
}

// scaled is Scale of an interval that is not empty, with ends in lowest terms.
func scaled(i figure.Interval, by figure.Ratio) figure.Interval {
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if by.Sign() < 0 {
		lo, loOpen, hi, hiOpen = hi, hiOpen, lo, loOpen
	}
	return figure.Between(timesEnd(lo, by), loOpen, timesEnd(hi, by), hiOpen)
}

// timesEnd returns r·by, no number for none; a number by 1 stays as it is.
func timesEnd(r, by figure.Ratio) figure.Ratio {
	if !r.Defined() {
		return r
	}
	switch num, den, ok := by.Counts(); {
	case ok && num == den:
		return r
	case ok && num == -den:
		return r.Neg()
	}
	return exact.Times(r, by)
}

func plusEnd(r figure.Ratio, o figure.Ratio) figure.Ratio {
	if !r.Defined() || !o.Defined() {
		return figure.Ratio{}
	}
	return exact.Plus(r, o)
}
