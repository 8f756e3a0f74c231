package simplex

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// Optimum looks for the values within all intervals that move an unknown farthest to the side of a sign. From where an
// optimum was found before, a few exchanges of the dual method lead there; else both phases of the primal method do.
// What it returns is as with Feasible, and best is whether the unknown can go no farther.
func (t *Tableau) Optimum(v int32, sign int, steps Steps) (x int32, ok, settled, best bool) {
	if t.dualFeasible(v, sign) {
		x, ok, settled = t.comeInside(steps, true,
			func(l *line, sign int, _ bool) int { return t.dualRatioTest(v, l, sign) })
		return x, ok, settled, ok && settled
	}
	if x, ok, settled = t.Feasible(steps); !ok || !settled {
		return x, ok, settled, false
	}
	return 0, true, true, t.Optimize(v, sign, steps)
}

// dualFeasible moves every free number that an unknown depends on to the end that moves it to the side of a sign, and
// the others inside; false where one has no such end.
func (t *Tableau) dualFeasible(v int32, sign int) bool {
	for c, y := range t.free {
		side := t.dependence(v, c) * sign
		if side == 0 {
			side = t.Outside(y)
		}
		if side == 0 {
			continue
		}
		end := t.end(y, side)
		if !end.Defined() {
			return false
		}
		if !t.value[y].Equal(end) {
			t.move(c, end)
		}
	}
	return true
}

// dependence returns the sign of what an unknown is by the free number of a column.
func (t *Tableau) dependence(v int32, c int) int {
	switch {
	case t.column[v] < 0:
		return t.lines[v].sign(c)
	case t.column[v] == int32(c):
		return 1
	}
	return 0
}

// price returns what an unknown is by the free number of a column that it depends on.
func (t *Tableau) price(v int32, c int) figure.Ratio {
	if t.column[v] < 0 {
		return t.lines[v].factor(c)
	}
	return figure.Whole(1)
}

// dualRatioTest returns the column of the free number by which the line's can come back inside with the least loss for
// v, of equals the one that need move least; -1 for none.
func (t *Tableau) dualRatioTest(v int32, l *line, sign int) int {
	best := -1
	var least, most figure.Ratio
	for c, y := range t.free {
		f := l.sign(c)
		if f == 0 || t.atEnd(y, -f*sign) {
			continue
		}
		by, loss := l.factor(c).Scale(int64(f)), figure.Whole(0)
		if d := t.dependence(v, c); d != 0 {
			loss = exact.Times(t.price(v, c).Scale(int64(d)), exact.Inverse(by))
		}
		t.cells += ratioCells
		if best < 0 || loss.Less(least) || loss.Equal(least) && most.Less(by) {
			best, least, most = c, loss, by
		}
	}
	return best
}

// Optimize moves an unknown as far to the side of a sign as sums and ends let it, from values within all intervals: the
// second phase of the primal method. It is false when nothing holds the unknown, or the steps are used up.
func (t *Tableau) Optimize(v int32, sign int, steps Steps) bool {
	for exchanges := 0; ; exchanges++ {
		t.update()
		if !t.pay(steps) {
			return false
		}
		column, move := t.improving(v, sign, exchanges < greedy)
		if column < 0 {
			return true
		}
		x, side, far := t.ratioTest(column, move)
		switch {
		case x >= 0:
			t.exchange(x, column, side)
		case far:
			return false
		default:
			t.move(column, t.end(t.free[column], move))
		}
	}
}

// improving returns a free number that can move an unknown to the side, and where it has to move; -1 for none. It is
// the one that moves it most (Dantzig's rule), or the first (Bland's rule).
func (t *Tableau) improving(v int32, sign int, most bool) (column, move int) {
	best := -1
	var fastest figure.Ratio
	for c, y := range t.free {
		f := t.dependence(v, c)
		if f == 0 || t.atEnd(y, f*sign) {
			continue
		}
		if !most {
			if best < 0 || y < t.free[best] {
				best, move = c, f*sign
			}
			continue
		}
		if by := t.price(v, c).Scale(int64(f)); best < 0 || fastest.Less(by) {
			best, move, fastest = c, f*sign, by
		}
	}
	return best, move
}

// ratioTest returns the dependent number that first reaches an end, and which, when the free number of a column moves
// to a side; -1 when that number reaches its own end before, and far when it does not reach one either.
func (t *Tableau) ratioTest(column, move int) (x int32, side int, far bool) {
	x = -1
	var least figure.Ratio
	if end := t.end(t.free[column], move); end.Defined() {
		least = exact.Times(exact.Minus(end, t.value[t.free[column]]), figure.Whole(int64(move)))
	}
	far = !least.Defined()
	for y, c := range t.column {
		if c >= 0 {
			continue
		}
		by := t.factor(int32(y), column).Scale(int64(move))
		end := t.end(int32(y), by.Sign())
		if by.Sign() == 0 || !end.Defined() {
			continue
		}
		t.cells += ratioCells
		step := exact.Times(exact.Minus(end, t.value[y]), exact.Inverse(by))
		if !least.Defined() || step.Less(least) {
			x, side, least = int32(y), by.Sign(), step
		}
	}
	return x, side, far
}

// factor returns what a number that is not free is by the free number of a column.
func (t *Tableau) factor(x int32, c int) figure.Ratio {
	switch n := int32(len(t.lines)); {
	case x >= n:
		return t.sums[x-n].factor(t, c)
	case t.lines[x].sign(c) == 0:
		return figure.Whole(0)
	}
	return t.lines[x].factor(c)
}
