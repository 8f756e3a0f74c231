package figure

import "math/big"

// bigLimit is MaxUnknown.
var bigLimit = big.NewInt(MaxUnknown)

// maxBits bounds the denominators of the ends that propagation works with.
const maxBits = 256

// coarse returns i with ends of very long denominators moved outwards a little, so that numbers cannot grow
// without end. Nothing of i is left out.
func coarse(i Interval) Interval {
	if i.lo.tooLong() {
		i.lo, i.loOpen = i.lo.outward(-1), false
	}
	if i.hi.tooLong() {
		i.hi, i.hiOpen = i.hi.outward(1), false
	}
	return i
}

func (r Ratio) tooLong() bool { return r.wide != nil && r.wide.Denom().BitLen() > maxBits }

// outward returns the multiple of 2^-(maxBits/2) next to r, below it for -1 and above for 1.
func (r Ratio) outward(sign int64) Ratio {
	grid := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), maxBits/2))
	scaled := fromRat(new(big.Rat).Mul(r.Rat(), grid))
	n := scaled.Floor()
	if sign > 0 {
		n = scaled.Ceil()
	}
	return fromRat(new(big.Rat).SetFrac(n, grid.Num()))
}
