package simplex

import (
	"math"
	"math/big"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// line says what a number that is not free is as a sum of the free ones, by column: num[c]/den of each. Lines are kept
// fraction-free, over one denominator and in lowest terms, so that an exchange takes one greatest common divisor a line
// and not one a cell. Where an int64 does not hold them, they are wide.
type line struct {
	num  []int64
	den  int64 // > 0
	most int64 // no num and no den is larger, whatever its sign
	wide *wideLine
}

// wideLine is a line in long numbers.
type wideLine struct {
	num []*big.Int
	den *big.Int
}

// become makes the line the same as another, apart from it.
func (l *line) become(o *line) {
	l.num, l.den, l.most, l.wide = append(l.num[:0], o.num...), o.den, o.most, nil
	if o.wide != nil {
		l.wide = &wideLine{num: make([]*big.Int, len(o.wide.num)), den: new(big.Int).Set(o.wide.den)}
		for c, n := range o.wide.num {
			l.wide.num[c] = new(big.Int).Set(n)
		}
	}
}

// sign returns the sign of the factor in a column.
func (l *line) sign(c int) int {
	if l.wide != nil {
		return l.wide.num[c].Sign()
	}
	switch n := l.num[c]; {
	case n > 0:
		return 1
	case n < 0:
		return -1
	}
	return 0
}

// factor returns the factor in a column.
func (l *line) factor(c int) figure.Ratio {
	if l.wide != nil {
		return figure.FromRat(new(big.Rat).SetFrac(l.wide.num[c], l.wide.den))
	}
	return exact.Reduced(l.num[c], l.den)
}

// slope returns 1 over the largest factor, or over 1 if that is larger.
func (l *line) slope() figure.Ratio {
	if l.wide == nil {
		return exact.Reduced(l.den, l.most)
	}
	most := l.wide.den
	for _, n := range l.wide.num {
		if n.CmpAbs(most) > 0 {
			most = n
		}
	}
	return figure.FromRat(new(big.Rat).SetFrac(l.wide.den, new(big.Int).Abs(most)))
}

// solveFor turns the line around: what was in the column depends now, and what depended takes the column.
func (l *line) solveFor(c int) {
	if l.wide != nil {
		l.wide.solveFor(c)
		return
	}
	pivot := l.num[c]
	if l.num[c] = l.den; pivot > 0 {
		for i := range l.num {
			l.num[i] = -l.num[i]
		}
		l.num[c], l.den = l.den, pivot
		return
	}
	l.num[c], l.den = -l.den, -pivot
}

func (w *wideLine) solveFor(c int) {
	pivot := w.num[c]
	w.num[c] = w.den
	if w.den = new(big.Int).Abs(pivot); pivot.Sign() < 0 {
		w.num[c] = new(big.Int).Neg(w.num[c])
		return
	}
	for i, n := range w.num {
		if i != c {
			w.num[i] = new(big.Int).Neg(n)
		}
	}
}

// put replaces what is in a column by the line that says what it is now.
func (l *line) put(by *line, c int) {
	if l.wide != nil || by.wide != nil || !l.putNarrow(by, c) {
		l.putWide(by.long(), c)
	}
}

// cost is how many cells a line has, where long numbers count for many.
func (l *line) cost() int64 {
	if l.wide != nil {
		return int64(len(l.wide.num)) * wideCells
	}
	return int64(len(l.num))
}

// wideCells is how many cells of a line are worked through in the time that a long number takes.
const wideCells = 16

// putNarrow is put where all that it comes to fits; false, and nothing done, where that is not certain.
func (l *line) putNarrow(by *line, c int) bool {
	g := exact.GCD(l.num[c], by.den)
	scale, factor := by.den/g, l.num[c]/g
	if !sumFits(l.most, scale, by.most, factor) {
		return false
	}
	l.num[c] = 0
	l.den *= scale
	for i, n := range by.num {
		l.num[i] = l.num[i]*scale + factor*n
	}
	l.reduce()
	return true
}

// reduce brings the line into lowest terms.
func (l *line) reduce() {
	g := l.den
	l.most = l.den
	for _, n := range l.num {
		if l.most = max(l.most, n, -n); g != 1 && n != 0 {
			g = exact.GCD(g, n)
		}
	}
	if g != 1 {
		for i := range l.num {
			l.num[i] /= g
		}
		l.den, l.most = l.den/g, l.most/g
	}
}

// sumFits reports whether a·b + c·d certainly fits, a and c being positive.
func sumFits(a, b, c, d int64) bool {
	x, ok1 := exact.Mul(a, b)
	y, ok2 := exact.Mul(c, max(d, -d))
	return ok1 && ok2 && x <= math.MaxInt64/2 && y <= math.MaxInt64/2
}

// putWide is put in long numbers.
func (l *line) putWide(by *wideLine, c int) {
	w := l.long()
	var left, right, factor, scale big.Int
	common := left.GCD(nil, nil, right.Abs(w.num[c]), by.den)
	scale.Quo(by.den, common)
	factor.Quo(w.num[c], common)
	w.num[c].SetInt64(0)
	for i, n := range w.num {
		left.Mul(n, &scale)
		n.Add(&left, right.Mul(&factor, by.num[i]))
	}
	left.Mul(w.den, &scale)
	w.den.Set(&left)
	*l = w.line()
}

// long returns the line in long numbers: itself where it is wide.
func (l *line) long() *wideLine {
	if l.wide != nil {
		return l.wide
	}
	w := &wideLine{num: make([]*big.Int, len(l.num)), den: big.NewInt(l.den)}
	for i, n := range l.num {
		w.num[i] = big.NewInt(n)
	}
	return w
}

// line returns the line in lowest terms, narrow where it fits.
func (w *wideLine) line() line {
	w.reduce()
	l := line{num: make([]int64, len(w.num)), den: w.den.Int64(), most: w.den.Int64()}
	fits := w.den.IsInt64()
	for i, n := range w.num {
		if fits = fits && n.IsInt64() && n.Int64() != math.MinInt64; !fits {
			return line{wide: w}
		}
		l.num[i] = n.Int64()
		l.most = max(l.most, l.num[i], -l.num[i])
	}
	return l
}

// reduce brings the line into lowest terms.
func (w *wideLine) reduce() {
	var common, rest big.Int
	common.Set(w.den)
	for _, n := range w.num {
		switch {
		case n.Sign() == 0:
		case common.IsInt64() && common.Int64() == 1:
			return
		case common.IsInt64():
			common.SetInt64(exact.GCD(common.Int64(), rest.Rem(n, &common).Int64()))
		default:
			common.GCD(nil, nil, &common, rest.Abs(n))
		}
	}
	for _, n := range append(w.num, w.den) {
		rest.Quo(n, &common)
		n.Set(&rest)
	}
}
