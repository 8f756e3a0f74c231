package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// greedy is how many exchanges are chosen by how far they go. Those after them are chosen by the order of numbers,
// which makes sure that it ends.
const greedy = 400

// worst returns the row of the dependent number that is farthest outside, or of the first that is outside at all, and
// on which side; -1 when none is.
func (t *tableau) worst(farthest bool) (row, side int) {
	row = -1
	var most figure.Ratio
	for r, x := range t.own {
		if !farthest && row >= 0 && x > t.own[row] {
			continue
		}
		now := t.outside(x)
		if now == 0 {
			continue
		}
		off := minus(t.value[x], at(t.span[x], now)).Scale(int64(now))
		if row < 0 || !farthest || most.Less(off) {
			row, side, most = r, now, off
		}
	}
	return row, side
}

// entering returns the column of a free number that can move the row's number back inside, -1 for none: of the one on
// which the fewest others depend, or of the first.
func (t *tableau) entering(row, side int, fewest bool) int {
	best, count := -1, 0
	for c, x := range t.free {
		if !t.helps(row, c, side) {
			continue
		}
		n := 0
		if fewest {
			n = t.depend(c)
		}
		if best < 0 || n < count || n == count && x < t.free[best] {
			best, count = c, n
		}
	}
	return best
}

// helps reports whether a column's number can move so that the row's gets nearer to its span from that side.
func (t *tableau) helps(row, column, side int) bool {
	f := t.factor[row][column].Sign()
	if f == 0 {
		return false
	}
	x := t.free[column]
	if f*side < 0 { // x has to grow
		end := highEnd(t.span[x])
		return !end.Defined() || t.value[x].Less(end)
	}
	return lowEnd(t.span[x]).Less(t.value[x])
}

// depend counts the dependent numbers that move with a column's.
func (t *tableau) depend(column int) (n int) {
	for _, line := range t.factor {
		n += boolInt(line[column].Sign() != 0)
	}
	return n
}

// move changes a free number, and all that depend on it.
func (t *tableau) move(x int32, to figure.Ratio) {
	by := minus(to, t.value[x])
	for r, x2 := range t.own {
		if f := t.factor[r][t.at[x]]; f.Sign() != 0 {
			t.value[x2] = plus(t.value[x2], times(f, by))
			t.effort++
		}
	}
	t.value[x] = to
}

// pivot moves the row's number to its end, by way of the column's, and exchanges the two.
func (t *tableau) pivot(row, column, side int) {
	leaving, entering := t.own[row], t.free[column]
	need := minus(at(t.span[leaving], side), t.value[leaving])
	t.move(entering, plus(t.value[entering], times(need, inverse(t.factor[row][column]))))

	line := t.factor[row]
	inverse := inverse(line[column])
	for c := range line {
		if c != column && line[c].Sign() != 0 {
			line[c] = times(line[c], inverse).Neg()
		}
	}
	line[column] = inverse
	for r, other := range t.factor {
		if f := other[column]; r != row && f.Sign() != 0 {
			t.replace(other, line, column, f)
		}
	}
	t.own[row], t.free[column] = entering, leaving
	t.at[entering], t.at[leaving] = int32(-1-row), int32(column)
}

// replace puts the line of the exchanged number into another row.
func (t *tableau) replace(other, line []figure.Ratio, column int, f figure.Ratio) {
	for c, x := range line {
		if x.Sign() == 0 {
			continue
		}
		if t.effort++; c == column {
			other[c] = times(f, x)
		} else {
			other[c] = plus(other[c], times(f, x))
		}
	}
}

// explain returns the reason why a row's number cannot be inside: its own end, and those of the free numbers.
func (t *tableau) explain(s *solver, b *box, row int) reason {
	s.mark()
	var why reason
	end := int32(len(s.trail))
	side := t.outside(t.own[row])
	use := func(x int32, upper bool) {
		if int(x) < t.unknown {
			s.need(b, end, x, upper)
		} else {
			why.said = why.said.join(s.rules[t.rules[int(x)-t.unknown]].why)
		}
	}
	use(t.own[row], side > 0)
	for c, x := range t.free {
		if f := t.factor[row][c].Sign(); f != 0 {
			use(x, f*side < 0)
		}
	}
	return s.trace(b, why)
}

// fractional returns an unknown whole number whose value is not whole, the one with the fewest left.
func (t *tableau) fractional(s *solver, b *box) (v int32, found bool) {
	best := int32(-1)
	for i, u := range s.unknowns {
		if u.integer && !t.value[i].IsWhole() && (best < 0 || b.hi[i]-b.lo[i] < b.hi[best]-b.lo[best]) {
			best = int32(i)
		}
	}
	return best, best >= 0
}
