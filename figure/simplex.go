package figure

import "math/big"

// tableau decides whether numbers, whole or not, can satisfy all linear rules at once, within the ends of a box: the
// simplex method in exact arithmetic. Every row says what one dependent number is as a sum of the free ones. The
// numbers are the unknowns and, after them, the sums of the linear rules.
type tableau struct {
	rules   []int32   // the rule of each sum
	free    []int32   // the free numbers, by column
	own     []int32   // the dependent numbers, by row
	at      []int32   // where a number stands: its column, or -1-row
	factor  [][]Ratio // by row and column
	value   []Ratio   // of every number
	span    []Interval
	unknown int // how many of the numbers are unknowns
	effort  int64
}

// maxCells bounds the size of a tableau.
const maxCells = 400_000

// newTableau returns the tableau of the rules that are not set aside; nil when there is none, or too much.
func (s *solver) newTableau() *tableau {
	t := &tableau{unknown: len(s.unknowns)}
	for i, r := range s.rules {
		if l, ok := r.rule.(*linear); ok && !r.off && len(l.vars) > 1 {
			t.rules = append(t.rules, int32(i))
		}
	}
	n := len(s.unknowns)
	if len(t.rules) == 0 || n*len(t.rules) > maxCells {
		return nil
	}
	t.span = make([]Interval, n+len(t.rules))
	t.value = make([]Ratio, n+len(t.rules))
	for v := range n {
		t.free, t.at = append(t.free, int32(v)), append(t.at, int32(v))
		t.value[v] = Whole(0)
	}
	for row, r := range t.rules {
		l := s.rules[r].rule.(*linear)
		t.own, t.at = append(t.own, int32(n+row)), append(t.at, int32(-1-row))
		factor, span := l.sharp()
		t.span[n+row], t.value[n+row] = span, Whole(0)
		line := make([]Ratio, n)
		for i, v := range l.vars {
			line[v] = factor[i]
		}
		t.factor = append(t.factor, line)
	}
	return t
}

// sharp returns the rule in whole numbers where it has that form: "less than 0" is "at most -1" there.
func (l *linear) sharp() ([]Ratio, Interval) {
	if l.coef == nil {
		return l.factor, l.span
	}
	factor := make([]Ratio, len(l.coef))
	for i, a := range l.coef {
		factor[i] = Whole(a)
	}
	var span Interval
	if l.lo != noLo {
		span.lo = Whole(l.lo)
	}
	if l.hi != noHi {
		span.hi = Whole(l.hi)
	}
	return factor, span
}

// outside returns -1 when the value of a number is below what it may be, +1 when above. Open ends count as closed,
// which leaves nothing out.
func (t *tableau) outside(x int32) int {
	i := t.span[x]
	switch {
	case i.lo.Defined() && t.value[x].Less(i.lo):
		return -1
	case i.hi.Defined() && i.hi.Less(t.value[x]):
		return 1
	}
	return 0
}

// check looks for values within the box; ok is false when there are none, and row is the sum that shows it; settled
// is false when the effort was too much.
func (t *tableau) check(s *solver, b *box) (row int, ok, settled bool) {
	for v := range t.unknown {
		t.span[v] = s.interval(b, int32(v))
		if side := t.outside(int32(v)); side != 0 && t.at[v] >= 0 {
			t.move(int32(v), t.span[v].at(side))
		}
	}
	for {
		s.left -= t.effort / 8
		if t.effort = 0; s.left <= 0 {
			return 0, true, false
		}
		row, side := t.worst()
		if row < 0 {
			return 0, true, true
		}
		column := t.entering(row, side)
		if column < 0 {
			return row, false, true
		}
		t.pivot(row, column, side)
	}
}

// at returns the end of an interval on a side.
func (i Interval) at(side int) Ratio {
	if side < 0 {
		return i.lo
	}
	return i.hi
}

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

// plus, minus, times and inverse are Add, Sub, Mul and 1/r in lowest terms, where nothing is kept as counted; no
// number counts as zero.
func (r Ratio) plus(o Ratio) Ratio {
	switch {
	case r.Sign() == 0:
		return o
	case o.Sign() == 0:
		return r
	case r.wide == nil && o.wide == nil:
		g := gcd64(r.den, o.den)
		a, ok1 := product64(r.num, o.den/g)
		b, ok2 := product64(o.num, r.den/g)
		den, ok3 := product64(r.den/g, o.den)
		num, ok4 := addInt(a, b)
		if ok1 && ok2 && ok3 && ok4 {
			return lowest(num, den)
		}
	}
	return combine(r, o, (*big.Rat).Add)
}

func (r Ratio) minus(o Ratio) Ratio { return r.plus(o.Neg()) }

func (r Ratio) times(o Ratio) Ratio {
	if r.Sign() == 0 || o.Sign() == 0 {
		return Whole(0)
	}
	if r.wide == nil && o.wide == nil {
		g, h := gcd64(r.num, o.den), gcd64(o.num, r.den)
		num, ok1 := product64(r.num/g, o.num/h)
		den, ok2 := product64(r.den/h, o.den/g)
		if ok1 && ok2 {
			return Ratio{num: num, den: den}
		}
	}
	return combine(r, o, (*big.Rat).Mul)
}

func (r Ratio) inverse() Ratio { return Whole(1).Div(r) }

func lowest(num, den int64) Ratio {
	if num == 0 {
		return Whole(0)
	}
	g := gcd64(num, den)
	return Ratio{num: num / g, den: den / g}
}

// gcd64 returns the greatest common divisor, positive, of two numbers that are not both zero.
func gcd64(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}
