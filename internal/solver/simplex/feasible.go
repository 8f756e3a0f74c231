package simplex

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// greedy is how many exchanges are chosen by how far they go. Those after them are chosen by the order of numbers:
// Bland's rule, which makes sure that it ends.
const greedy = 2000

// Feasible looks for values within all intervals, the first phase of the method; ok is false when there are none, and
// x is a number that shows it: it cannot come inside, however the free ones move. Settled is false when the steps were
// used up.
func (t *Tableau) Feasible(steps Steps) (x int32, ok, settled bool) {
	for c, y := range t.free {
		if sign := t.Outside(y); sign != 0 {
			t.move(c, t.end(y, sign))
		}
	}
	return t.comeInside(steps, false, func(l *line, sign int, fast bool) int { return t.entering(l, sign, fast) })
}

// comeInside exchanges dependent numbers that are outside for free ones until none is outside, or one cannot come
// inside. Closely chooses among those that are farthest outside by what the free ones do to them.
func (t *Tableau) comeInside(
	steps Steps, closely bool, enter func(l *line, sign int, fast bool) int,
) (x int32, ok, settled bool) {
	for exchanges := 0; ; exchanges++ {
		t.update()
		if !t.pay(steps) {
			return 0, true, false
		}
		x, sign := t.worst(exchanges < greedy, closely)
		if x < 0 {
			return 0, true, true
		}
		column := enter(t.lineOf(x), sign, exchanges < greedy)
		if column < 0 {
			return x, false, true
		}
		t.exchange(x, column, sign)
	}
}

// candidates is how many of the numbers that are farthest outside are looked at more closely.
const candidates = 8

// worst returns the dependent number that is farthest outside, closely: for what the free ones do to it, or the first
// that is outside at all, and on which side; -1 when none is.
func (t *Tableau) worst(farthest, closely bool) (x int32, sign int) {
	var far [candidates]outsider // the farthest first
	n := 0
	for x, c := range t.column {
		sign := 0
		if c < 0 {
			sign = t.Outside(int32(x))
		}
		if sign == 0 {
			continue
		}
		if !farthest {
			return int32(x), sign
		}
		o := outsider{int32(x), sign, t.distance(int32(x), sign)}
		at := n
		for at > 0 && far[at-1].by.Less(o.by) {
			at--
		}
		if at < candidates {
			n = min(n+1, candidates)
			copy(far[at+1:n], far[at:])
			far[at] = o
		}
	}
	best := outsider{x: -1}
	for _, o := range far[:n] {
		if closely && n > 1 {
			o.by = exact.Times(exact.Minus(t.value[o.x], t.end(o.x, o.sign)).Scale(int64(o.sign)), t.lineOf(o.x).slope())
		}
		if best.x < 0 || best.by.Less(o.by) {
			best = o
		}
	}
	return best.x, best.sign
}

// outsider is a number that is outside, on which side, and how far.
type outsider struct {
	x    int32
	sign int
	by   figure.Ratio
}

// distance returns how far a number is outside, a sum by its largest factor.
func (t *Tableau) distance(x int32, sign int) figure.Ratio {
	by := exact.Minus(t.value[x], t.end(x, sign)).Scale(int64(sign))
	if n := int32(len(t.lines)); x >= n {
		by = exact.Times(by, t.sums[x-n].scale)
	}
	return by
}

// entering returns the column of a free number that can move the line's number back inside, -1 for none: of the one on
// which the fewest others depend, or of the first.
func (t *Tableau) entering(l *line, sign int, fewest bool) int {
	best, count := -1, 0
	for c, y := range t.free {
		f := l.sign(c)
		if f == 0 || t.atEnd(y, -f*sign) {
			continue
		}
		n := 0
		if fewest {
			n = t.dependents(c)
		}
		if best < 0 || n < count || n == count && y < t.free[best] {
			best, count = c, n
		}
	}
	return best
}

// dependents counts the unknowns that move with the free number of a column.
func (t *Tableau) dependents(c int) (n int) {
	for v := range t.lines {
		if t.column[v] < 0 && t.lines[v].sign(c) != 0 {
			n++
		}
	}
	return n
}
