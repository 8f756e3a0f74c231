package figure

// worst returns the row of the first dependent number that is outside, and on which side; the order of numbers
// makes sure that it ends.
func (t *tableau) worst() (row, side int) {
	row = -1
	for r, x := range t.own {
		if row < 0 || x < t.own[row] {
			if now := t.outside(x); now != 0 {
				row, side = r, now
			}
		}
	}
	return row, side
}

// entering returns the column of the first free number that can move the row's number back inside, -1 for none.
func (t *tableau) entering(row, side int) int {
	best := -1
	for c, x := range t.free {
		f := t.factor[row][c].Sign()
		if f == 0 || best >= 0 && x > t.free[best] {
			continue
		}
		up := f*side < 0 // whether x has to grow
		end := t.span[x].lo
		if up {
			end = t.span[x].hi
		}
		if !end.Defined() || up && t.value[x].Less(end) || !up && end.Less(t.value[x]) {
			best = c
		}
	}
	return best
}

// move changes a free number, and all that depend on it.
func (t *tableau) move(x int32, to Ratio) {
	by := to.minus(t.value[x])
	for r, x2 := range t.own {
		if f := t.factor[r][t.at[x]]; f.Sign() != 0 {
			t.value[x2] = t.value[x2].plus(f.times(by))
			t.effort++
		}
	}
	t.value[x] = to
}

// pivot moves the row's number to its end, by way of the column's, and exchanges the two.
func (t *tableau) pivot(row, column, side int) {
	leaving, entering := t.own[row], t.free[column]
	need := t.span[leaving].at(side).minus(t.value[leaving])
	t.move(entering, t.value[entering].plus(need.times(t.factor[row][column].inverse())))

	line := t.factor[row]
	inverse := line[column].inverse()
	for c := range line {
		if c != column && line[c].Sign() != 0 {
			line[c] = line[c].times(inverse).Neg()
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
func (t *tableau) replace(other, line []Ratio, column int, f Ratio) {
	for c, x := range line {
		if x.Sign() == 0 {
			continue
		}
		if t.effort++; c == column {
			other[c] = f.times(x)
		} else {
			other[c] = other[c].plus(f.times(x))
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
		if u.whole && !t.value[i].isWhole() && (best < 0 || b.hi[i]-b.lo[i] < b.hi[best]-b.lo[best]) {
			best = int32(i)
		}
	}
	return best, best >= 0
}
