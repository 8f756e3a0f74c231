// Package exact is the arithmetic of package solver: sums and products of ratios in lowest terms, where nothing is kept
// as counted and no number counts as zero, and whole numbers that say when they do not fit.
package exact

import (
	"math/big"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
)

// Plus returns r + o in lowest terms.
func Plus(r figure.Ratio, o figure.Ratio) figure.Ratio {
	switch {
	case r.Sign() == 0:
		return o
	case o.Sign() == 0:
		return r
	}
	rNum, rDen, ok1 := r.Counts()
	oNum, oDen, ok2 := o.Counts()
	if ok1 && ok2 {
		g := GCD(rDen, oDen)
		a, ok1 := Mul(rNum, oDen/g)
		b, ok2 := Mul(oNum, rDen/g)
		den, ok3 := Mul(rDen/g, oDen)
		num, ok4 := Add(a, b)
		if ok1 && ok2 && ok3 && ok4 {
			return Reduced(num, den)
		}
	}
	return r.Add(o)
}

// Minus returns r - o.
func Minus(r figure.Ratio, o figure.Ratio) figure.Ratio { return Plus(r, o.Neg()) }

// Times returns r·o in lowest terms.
func Times(r figure.Ratio, o figure.Ratio) figure.Ratio {
	if r.Sign() == 0 || o.Sign() == 0 {
		return figure.Whole(0)
	}
	rNum, rDen, ok1 := r.Counts()
	oNum, oDen, ok2 := o.Counts()
	if ok1 && ok2 {
		g, h := GCD(rNum, oDen), GCD(oNum, rDen)
		num, ok1 := Mul(rNum/g, oNum/h)
		den, ok2 := Mul(rDen/h, oDen/g)
		if ok1 && ok2 {
			return figure.Of(num, den)
		}
	}
	return r.Mul(o)
}

// Inverse returns 1/r.
func Inverse(r figure.Ratio) figure.Ratio { return figure.Whole(1).Div(r) }

// Reduced returns num/den in lowest terms.
func Reduced(num, den int64) figure.Ratio {
	if num == 0 {
		return figure.Whole(0)
	}
	g := GCD(num, den)
	return figure.Of(num/g, den/g)
}

// GCD returns the greatest common divisor, positive, of two numbers that are not both zero, by Stein's algorithm.
func GCD(a, b int64) int64 {
	x, y := uint64(max(a, -a)), uint64(max(b, -b)) // of the least number, its magnitude
	if x == 0 || y == 0 {
		return int64(x | y)
	}
	twos := bits.TrailingZeros64(x | y)
	x >>= bits.TrailingZeros64(x)
	for y != 0 {
		y >>= bits.TrailingZeros64(y)
		x, y = min(x, y), max(x, y)-min(x, y)
	}
	return int64(x << twos)
}

// Add returns a + b; ok is false when it does not fit.
func Add(a, b int64) (n int64, ok bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

// Sub returns a - b; ok is false when it does not fit.
func Sub(a, b int64) (n int64, ok bool) {
	d := a - b
	return d, (d < a) == (b > 0)
}

// Mul returns a·b; ok is false when it does not fit.
func Mul(a, b int64) (p int64, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), int64(hi) == int64(lo)>>63
}

// FloorDiv returns the largest whole number not above a/b.
func FloorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// OfInt returns a whole number as a Ratio, no number for nil.
func OfInt(n *big.Int) figure.Ratio {
	if n == nil {
		return figure.Ratio{}
	}
	return figure.FromRat(new(big.Rat).SetInt(n))
}
