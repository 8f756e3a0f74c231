package solver

// explainOptimum returns what holds a row's number on a side, the ends of the free numbers, and whether one of these
// ends is open, so that it cannot be reached.
func (t *tableau) explainOptimum(s *solver, b *box, row, sign int) (why bitset, open bool) {
	s.mark()
	var sums bitset
	for c, x := range t.free {
		f := t.factor[row][c].Sign() * sign
		if f == 0 {
			continue
		}
		open = open || f > 0 && upper.open(t.span[x]) || f < 0 && lower.open(t.span[x])
		if int(x) < t.unknown {
			s.need(b, int32(len(s.trail)), x, upperIf(f > 0))
		} else {
			sums = sums.join(s.rules[t.rules[int(x)-t.unknown]].why)
		}
	}
	return s.trace(b, reason{said: sums}).said, open
}

// explain returns the reason why a row's number cannot be inside, read off the row as by the lemma of Farkas: its own
// end, and those of the free numbers.
func (t *tableau) explain(s *solver, b *box, row int) reason {
	s.mark()
	var why reason
	end := int32(len(s.trail))
	sign := t.outside(t.own[row])
	use := func(x int32, on side) {
		if int(x) < t.unknown {
			s.need(b, end, x, on)
		} else {
			why.said = why.said.join(s.rules[t.rules[int(x)-t.unknown]].why)
		}
	}
	use(t.own[row], toward(sign))
	for c, x := range t.free {
		if f := t.factor[row][c].Sign(); f != 0 {
			use(x, toward(-f*sign))
		}
	}
	return s.trace(b, why)
}
