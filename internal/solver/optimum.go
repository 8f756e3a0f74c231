package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// sharpen moves an end of v to where the linear rules leave it, whole numbers or not, with the statements that this
// rests on; false when that leaves nothing.
func (s *solver) sharpen(b *box, v int32, upper bool) bool {
	var end figure.Interval
	var why bitset
	if !s.spend(&s.sharp, func() (better bool) {
		end, why, better = s.linearEnd(b, v, upper)
		return better
	}) {
		return true
	}
	s.post(newLinear([]figure.Ratio{figure.Whole(1)}, end).on([]int32{v}, s.unknowns), why)
	s.enqueue(int32(len(s.rules) - 1))
	return s.propagate(b)
}

// linearEnd returns the end that the linear rules leave of v, and what it rests on; better tells whether the box
// leaves more.
func (s *solver) linearEnd(b *box, v int32, upper bool) (end figure.Interval, why bitset, better bool) {
	if s.best == nil && !s.prepare(b) {
		return end, nil, false
	}
	t, side := s.best, 2*boolInt(upper)-1
	if _, ok, settled := t.check(s, b); !ok || !settled || !t.push(s, v, side) || t.at[v] >= 0 {
		return end, nil, false
	}
	why, open := t.because(s, b, int(-1-t.at[v]), side)
	if end = figure.Between(t.value[v], open, figure.Ratio{}, false); upper {
		end = figure.Between(figure.Ratio{}, false, t.value[v], open)
	}
	if s.unknowns[v].integer {
		lo, hi, _ := end.Whole()
		end = figure.Closed(ratioOf(lo), ratioOf(hi))
	}
	now := s.interval(b, v)
	return end, why, !end.Intersect(now).Equal(now)
}

// prepare makes the tableau by which ends are sharpened; where there is none, or it would be too large, nothing more is
// tried.
func (s *solver) prepare(b *box) bool {
	if len(s.unknowns)*s.stated <= maxCells {
		s.relax(b)
		s.best = s.newTableau(s.sums())
	}
	if s.best == nil {
		s.sharp.left = 0
	}
	return s.best != nil
}

// push moves v as far to a side as the rows and ends let it, from values that are within all of them; false when
// nothing holds it, or the steps are used up.
func (t *tableau) push(s *solver, v int32, sign int) bool {
	for {
		s.left -= t.effort / 8
		if t.effort = 0; s.left <= 0 {
			return false
		}
		column, side := t.improving(v, sign)
		if column < 0 {
			return true
		}
		row, rowSide, far := t.blocking(column, side)
		switch {
		case row >= 0:
			t.pivot(row, column, rowSide)
		case far:
			return false
		default:
			t.move(t.free[column], at(t.span[t.free[column]], side))
		}
	}
}

// improving returns the first free number that can move v to the side, and where it has to move; -1 for none.
func (t *tableau) improving(v int32, sign int) (column, side int) {
	if c := t.at[v]; c >= 0 {
		if t.stands(v, sign) {
			return -1, 0
		}
		return int(c), sign
	}
	line, best := t.factor[-1-t.at[v]], -1
	for c, x := range t.free {
		f := line[c].Sign() * sign
		if f != 0 && (best < 0 || x < t.free[best]) && !t.stands(x, f) {
			best, side = c, f
		}
	}
	return best, side
}

// stands reports whether a number is at its end on a side.
func (t *tableau) stands(x int32, side int) bool {
	end := at(t.span[x], side)
	return end.Defined() && t.value[x].Equal(end)
}

// blocking returns the row whose number first reaches an end, and which, when the free number of a column moves to a
// side; -1 when that number reaches its own end before, and far when it does not reach one either.
func (t *tableau) blocking(column, side int) (row, rowSide int, far bool) {
	x, row := t.free[column], -1
	var least figure.Ratio
	if end := at(t.span[x], side); end.Defined() {
		least = times(minus(end, t.value[x]), figure.Whole(int64(side)))
	}
	far = !least.Defined()
	for r, y := range t.own {
		f := t.factor[r][column]
		d := f.Sign() * side
		if d == 0 {
			continue
		}
		end := at(t.span[y], d)
		if !end.Defined() {
			continue
		}
		t.effort++
		step := times(times(minus(end, t.value[y]), inverse(f)), figure.Whole(int64(side)))
		if c := step.Cmp(least); !least.Defined() || c < 0 || c == 0 && row >= 0 && y < t.own[row] {
			row, rowSide, least = r, d, step
		}
	}
	return row, rowSide, far
}

// because returns what holds a row's number on a side, the ends of the free numbers, and whether one of these ends is
// open, so that it cannot be reached.
func (t *tableau) because(s *solver, b *box, row, sign int) (why bitset, open bool) {
	s.mark()
	var sums bitset
	for c, x := range t.free {
		f := t.factor[row][c].Sign() * sign
		if f == 0 {
			continue
		}
		open = open || f > 0 && highOpen(t.span[x]) || f < 0 && lowOpen(t.span[x])
		if int(x) < t.unknown {
			s.need(b, int32(len(s.trail)), x, f > 0)
		} else {
			sums = sums.join(s.rules[t.rules[int(x)-t.unknown]].why)
		}
	}
	return s.trace(b, reason{said: sums}).said, open
}
