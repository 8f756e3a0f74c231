package exact

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// maxBits bounds the denominators of the ends that propagation works with.
const maxBits = 256

// Outward returns i with ends of very long denominators moved outwards a little, and very large ends to
// 2^maxBits or, outwards, left out, so that numbers cannot grow without end. Nothing of i is left out.
func Outward(i figure.Interval) figure.Interval {
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if !IsWide(lo) && !IsWide(hi) {
		return i
	}
	if longDenominator(lo) {
		lo, loOpen = multiple(lo, -1), false
	}
	if longDenominator(hi) {
		hi, hiOpen = multiple(hi, 1), false
	}
	if tooLarge(lo) {
		lo, loOpen = inLimits(lo, 1), false
	}
	if tooLarge(hi) {
		hi, hiOpen = inLimits(hi, -1), false
	}
	return figure.Between(lo, loOpen, hi, hiOpen)
}

func longDenominator(r figure.Ratio) bool {
	_, den := r.BitLen()
	return den > maxBits
}

// tooLarge reports whether r lies beyond 2^maxBits, on either side of zero.
func tooLarge(r figure.Ratio) bool {
	num, den := r.BitLen()
	return num > maxBits+den
}

// inLimits returns what is left of a number that is too large, as an end of which numbers of the sign are beyond it:
// 2^maxBits with that sign, and no end for a number of the other.
func inLimits(r figure.Ratio, sign int) figure.Ratio {
	if r.Sign() != sign {
		return figure.Ratio{}
	}
	most := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), maxBits))
	if sign < 0 {
		most.Neg(most)
	}
	return figure.FromRat(most)
}

// multiple returns the multiple of 2^-(maxBits/2) next to r, below it for -1 and above for 1.
func multiple(r figure.Ratio, sign int64) figure.Ratio {
	grid := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), maxBits/2))
	scaled := figure.FromRat(new(big.Rat).Mul(r.Rat(), grid))
	n := scaled.Floor()
	if sign > 0 {
		n = scaled.Ceil()
	}
	return figure.FromRat(new(big.Rat).SetFrac(n, grid.Num()))
}

// IsWide reports whether r has a numerator or a denominator that no int64 holds.
func IsWide(r figure.Ratio) bool {
	_, _, narrow := r.Counts()
	return r.Defined() && !narrow
}
