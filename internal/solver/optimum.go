package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// tighten moves an end of v to its optimum under the linear rules, integers or not (optimality-based bound
// tightening), with the statements that this rests on; false when that leaves nothing.
func (s *solver) tighten(b *box, v int32, on side) bool {
	var end figure.Interval
	var why bitset
	if s.shallow || !s.steps.Try(&s.tightening, s.gain, func() (better bool) {
		end, why, better = s.linearEnd(b, v, on)
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
func (s *solver) linearEnd(b *box, v int32, on side) (end figure.Interval, why bitset, better bool) {
	if s.best == nil && !s.prepare(b) {
		return end, nil, false
	}
	t := s.best
	if _, ok, settled := t.check(s, b); !ok || !settled || !t.optimize(s, v, on.sign()) || t.position[v] >= 0 {
		return end, nil, false
	}
	why, open := t.explainOptimum(s, b, int(-1-t.position[v]), on.sign())
	end = on.from(t.value[v], open)
	if s.unknowns[v].integer {
		lo, hi, _ := end.Whole()
		end = figure.Closed(ratioOf(lo), ratioOf(hi))
	}
	now := s.interval(b, v)
	return end, why, !end.Intersect(now).Equal(now)
}

// prepare makes the tableau by which ends are sharpened; where there is none, or it would be too large, nothing more
// is tried.
func (s *solver) prepare(b *box) bool {
	if len(s.unknowns)*s.stated <= maxCells {
		s.relaxProducts(b)
		s.best = s.newTableau(s.sums())
	}
	if s.best == nil {
		s.tightening.left = 0
	}
	return s.best != nil
}

// optimize moves v as far to a side as the rows and ends let it, from values that are within all of them: the primal
// simplex method for bounded variables, with Bland's rule; false when
// nothing holds it, or the steps are used up.
func (t *tableau) optimize(s *solver, v int32, sign int) bool {
	for {
		more := s.steps.Take(t.effort / 8)
		if t.effort = 0; !more {
			return false
		}
		column, move := t.improving(v, sign)
		if column < 0 {
			return true
		}
		row, rowSign, far := t.ratioTest(column, move)
		switch {
		case row >= 0:
			t.pivot(row, column, rowSign)
		case far:
			return false
		default:
			t.move(t.free[column], toward(move).of(t.span[t.free[column]]))
		}
	}
}

// improving returns the first free number (Bland's rule) that can move v to the side, and where it has to move; -1 for
// none.
func (t *tableau) improving(v int32, sign int) (column, move int) {
	if c := t.position[v]; c >= 0 {
		if t.atEnd(v, sign) {
			return -1, 0
		}
		return int(c), sign
	}
	line, best := t.factor[-1-t.position[v]], -1
	for c, x := range t.free {
		f := line[c].Sign() * sign
		if f != 0 && (best < 0 || x < t.free[best]) && !t.atEnd(x, f) {
			best, move = c, f
		}
	}
	return best, move
}

// atEnd reports whether a number is at its end on a side.
func (t *tableau) atEnd(x int32, sign int) bool {
	end := toward(sign).of(t.span[x])
	return end.Defined() && t.value[x].Equal(end)
}

// ratioTest returns the row whose number first reaches an end, and which, when the free number of a column moves to a
// side; -1 when that number reaches its own end before, and far when it does not reach one either.
func (t *tableau) ratioTest(column, move int) (row, rowSign int, far bool) {
	x, row := t.free[column], -1
	var least figure.Ratio
	if end := toward(move).of(t.span[x]); end.Defined() {
		least = times(minus(end, t.value[x]), figure.Whole(int64(move)))
	}
	far = !least.Defined()
	for r, y := range t.own {
		f := t.factor[r][column]
		d := f.Sign() * move
		if d == 0 {
			continue
		}
		end := toward(d).of(t.span[y])
		if !end.Defined() {
			continue
		}
		t.effort++
		step := times(times(minus(end, t.value[y]), inverse(f)), figure.Whole(int64(move)))
		if c := step.Cmp(least); !least.Defined() || c < 0 || c == 0 && row >= 0 && y < t.own[row] {
			row, rowSign, least = r, d, step
		}
	}
	return row, rowSign, far
}
