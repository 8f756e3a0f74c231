package solver

import "github.com/socialemployment/barometer/figure"

// explainOptimum returns what holds an unknown on a side, the ends of the free numbers, and whether one of these
// ends is open, so that it cannot be reached.
func (t *tableau) explainOptimum(s *solver, b *box, v int32, sign int) (why reason, open bool) {
	s.mark()
	for x, f := range t.Dependence(v) {
		span := t.spanOf(s, b, x)
		open = open || f*sign > 0 && upper.open(span) || f*sign < 0 && lower.open(span)
		t.use(s, b, &why, x, toward(f*sign))
	}
	return s.trace(b, why), open
}

// explain returns the reason why a number cannot be inside, read off what it depends on as by the lemma of Farkas: its
// own end, and those of the free numbers.
func (t *tableau) explain(s *solver, b *box, x int32) reason {
	s.mark()
	var why reason
	sign := t.Outside(x)
	t.use(s, b, &why, x, toward(sign))
	for y, f := range t.Dependence(x) {
		t.use(s, b, &why, y, toward(-f*sign))
	}
	return s.trace(b, why)
}

// use adds an end of a number to what is to be explained: of an unknown that of the box, of a sum its rule.
func (t *tableau) use(s *solver, b *box, why *reason, x int32, on side) {
	if int(x) < t.unknown {
		s.need(b, int32(len(s.trail)), x, on)
	} else {
		why.said = why.said.join(s.rules[t.rules[int(x)-t.unknown]].why)
	}
}

// spanOf returns the interval of a number.
func (t *tableau) spanOf(s *solver, b *box, x int32) figure.Interval {
	if int(x) < t.unknown {
		return s.interval(b, x)
	}
	return t.sum[int(x)-t.unknown]
}
