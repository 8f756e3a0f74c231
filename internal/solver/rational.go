package solver

import (
	"math/big"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
)

// floorDiv returns the largest whole number not above a/b.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func subInt(a, b int64) (int64, bool) {
	d := a - b
	return d, (d < a) == (b > 0)
}

// sumWith and scaled are Add and Scale of intervals that are not empty, with ends in lowest terms.
func sumWith(i figure.Interval, o figure.Interval) figure.Interval {
	return figure.Between(
		plusEnd(lower.of(i), lower.of(o)), lower.open(i) || lower.open(o),
		plusEnd(upper.of(i), upper.of(o)), upper.open(i) || upper.open(o))
}

func plusEnd(r figure.Ratio, o figure.Ratio) figure.Ratio {
	if !r.Defined() || !o.Defined() {
		return figure.Ratio{}
	}
	return plus(r, o)
}

func scaled(i figure.Interval, by figure.Ratio) figure.Interval {
	if by.Sign() < 0 {
		i, by = i.Neg(), by.Neg()
	}
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if lo.Defined() {
		lo = times(lo, by)
	}
	if hi.Defined() {
		hi = times(hi, by)
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}

// plus, minus, times and inverse are Add, Sub, Mul and 1/r in lowest terms, where nothing is kept as counted; no
// number counts as zero.
func plus(r figure.Ratio, o figure.Ratio) figure.Ratio {
	switch {
	case r.Sign() == 0:
		return o
	case o.Sign() == 0:
		return r
	}
	rNum, rDen, ok1 := r.Counts()
	oNum, oDen, ok2 := o.Counts()
	if ok1 && ok2 {
		g := gcd64(rDen, oDen)
		a, ok1 := product64(rNum, oDen/g)
		b, ok2 := product64(oNum, rDen/g)
		den, ok3 := product64(rDen/g, oDen)
		num, ok4 := addInt(a, b)
		if ok1 && ok2 && ok3 && ok4 {
			return reduced(num, den)
		}
	}
	return r.Add(o)
}

func minus(r figure.Ratio, o figure.Ratio) figure.Ratio { return plus(r, o.Neg()) }

func times(r figure.Ratio, o figure.Ratio) figure.Ratio {
	if r.Sign() == 0 || o.Sign() == 0 {
		return figure.Whole(0)
	}
	rNum, rDen, ok1 := r.Counts()
	oNum, oDen, ok2 := o.Counts()
	if ok1 && ok2 {
		g, h := gcd64(rNum, oDen), gcd64(oNum, rDen)
		num, ok1 := product64(rNum/g, oNum/h)
		den, ok2 := product64(rDen/h, oDen/g)
		if ok1 && ok2 {
			return figure.Of(num, den)
		}
	}
	return r.Mul(o)
}

func inverse(r figure.Ratio) figure.Ratio { return figure.Whole(1).Div(r) }

func reduced(num, den int64) figure.Ratio {
	if num == 0 {
		return figure.Whole(0)
	}
	g := gcd64(num, den)
	return figure.Of(num/g, den/g)
}

// gcd64 returns the greatest common divisor, positive, of two numbers that are not both zero.
func gcd64(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return max(a, -a)
}

// ratioOf returns a whole number as a Ratio, no number for nil.
func ratioOf(n *big.Int) figure.Ratio {
	if n == nil {
		return figure.Ratio{}
	}
	return figure.FromRat(new(big.Rat).SetInt(n))
}

// isWide reports whether r has a numerator or a denominator that no int64 holds.
func isWide(r figure.Ratio) bool {
	_, _, narrow := r.Counts()
	return r.Defined() && !narrow
}

func addInt(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

// product64 returns a·b; ok is false when it does not fit.
func product64(a, b int64) (p int64, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), int64(hi) == int64(lo)>>63
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
