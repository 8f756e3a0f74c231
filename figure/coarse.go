package figure

import "math/big"

// bigLimit is MaxUnknown.
var bigLimit = big.NewInt(MaxUnknown)

// maxBits bounds the denominators of the ends that propagation works with.
const maxBits = 256

// coarse returns i with ends of very long denominators moved outwards a little, and very large ends to 2^maxBits or,
// outwards, left out, so that numbers cannot grow without end. Nothing of i is left out.
func coarse(i Interval) Interval {
	lo, loOpen := i.Lo()
	hi, hiOpen := i.Hi()
	if lo.tooLong() {
		lo, loOpen = lo.outward(-1), false
	}
	if hi.tooLong() {
		hi, hiOpen = hi.outward(1), false
	}
	if lo.tooLarge() {
		lo, loOpen = lo.inLimits(1), false
	}
	if hi.tooLarge() {
		hi, hiOpen = hi.inLimits(-1), false
	}
	return Between(lo, loOpen, hi, hiOpen)
}

func (r Ratio) tooLong() bool { return isWide(r) && r.Rat().Denom().BitLen() > maxBits }

// tooLarge reports whether r lies beyond 2^maxBits, on either side of zero.
func (r Ratio) tooLarge() bool {
	return isWide(r) && r.Rat().Num().BitLen() > maxBits+r.Rat().Denom().BitLen()
}

// inLimits returns what is left of a number that is too large, as an end of which numbers of the sign are beyond it:
// 2^maxBits with that sign, and no end for a number of the other.
func (r Ratio) inLimits(sign int) Ratio {
	if r.Sign() != sign {
		return Ratio{}
	}
	most := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), maxBits))
	if sign < 0 {
		most.Neg(most)
	}
	return FromRat(most)
}

// outward returns the multiple of 2^-(maxBits/2) next to r, below it for -1 and above for 1.
func (r Ratio) outward(sign int64) Ratio {
	grid := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), maxBits/2))
	scaled := FromRat(new(big.Rat).Mul(r.Rat(), grid))
	n := scaled.Floor()
	if sign > 0 {
		n = scaled.Ceil()
	}
	return FromRat(new(big.Rat).SetFrac(n, grid.Num()))
}
