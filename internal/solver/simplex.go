package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// greedy is how many exchanges are chosen by how far they go. Those after them are chosen by the order of numbers:
// Bland's rule, which makes sure that it ends.
const greedy = 400

// check is the first phase of the simplex method for bounded variables: it looks for values within the box; ok is
// false when there are none, and row is the sum that shows it; settled is false when the effort was too much.
func (t *tableau) check(s *solver, b *box) (row int, ok, settled bool) {
	for v := range t.unknown {
		t.span[v] = s.interval(b, int32(v))
	}
	for _, x := range t.free {
		if sign := t.outside(x); sign != 0 {
			t.move(x, toward(sign).of(t.span[x]))
		}
	}
	for exchanges := 0; ; exchanges++ {
		more := s.steps.Take(t.effort / 8)
		if t.effort = 0; !more {
			return 0, true, false
		}
		row, sign := t.worst(exchanges < greedy)
		if row < 0 {
			return 0, true, true
		}
		column := t.entering(row, sign, exchanges < greedy)
		if column < 0 {
			return row, false, true
		}
		t.pivot(row, column, sign)
	}
}

// outside returns -1 when the value of a number is below what it may be, +1 when above. Open ends count as closed,
// which leaves nothing out.
func (t *tableau) outside(x int32) int {
	i := t.span[x]
	switch {
	case lower.of(i).Defined() && t.value[x].Less(lower.of(i)):
		return -1
	case upper.of(i).Defined() && upper.of(i).Less(t.value[x]):
		return 1
	}
	return 0
}

// worst returns the row of the dependent number that is farthest outside, or of the first that is outside at all, and
// on which side; -1 when none is.
func (t *tableau) worst(farthest bool) (row, sign int) {
	row = -1
	var most figure.Ratio
	for r, x := range t.own {
		if !farthest && row >= 0 && x > t.own[row] {
			continue
		}
		off := t.outside(x)
		if off == 0 {
			continue
		}
		by := minus(t.value[x], toward(off).of(t.span[x])).Scale(int64(off))
		if row < 0 || !farthest || most.Less(by) {
			row, sign, most = r, off, by
		}
	}
	return row, sign
}

// entering returns the column of a free number that can move the row's number back inside, -1 for none: of the one on
// which the fewest others depend, or of the first.
func (t *tableau) entering(row, sign int, fewest bool) int {
	best, count := -1, 0
	for c, x := range t.free {
		if !t.helps(row, c, sign) {
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
func (t *tableau) helps(row, column, sign int) bool {
	f := t.factor[row][column].Sign()
	if f == 0 {
		return false
	}
	x := t.free[column]
	if f*sign < 0 { // x has to grow
		end := upper.of(t.span[x])
		return !end.Defined() || t.value[x].Less(end)
	}
	return lower.of(t.span[x]).Less(t.value[x])
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
		if f := t.factor[r][t.position[x]]; f.Sign() != 0 {
			t.value[x2] = plus(t.value[x2], times(f, by))
			t.effort++
		}
	}
	t.value[x] = to
}

// pivot moves the row's number to its end, by way of the column's, and exchanges the two.
func (t *tableau) pivot(row, column, sign int) {
	leaving, entering := t.own[row], t.free[column]
	need := minus(toward(sign).of(t.span[leaving]), t.value[leaving])
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
	t.position[entering], t.position[leaving] = int32(-1-row), int32(column)
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
