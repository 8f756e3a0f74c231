package figure

import (
	"math/big"
	"math/bits"
)

// narrow finds the form in whole numbers: the factors by their least common denominator, without a common
// divisor, and the ends of the span rounded inwards, since the sum is a whole number then.
func (l *linear) narrow() {
	scale := big.NewInt(1)
	for _, f := range l.factor {
		d := f.Rat().Denom()
		scale.Mul(scale, new(big.Int).Div(d, new(big.Int).GCD(nil, nil, scale, d)))
	}
	common := new(big.Int)
	whole := make([]*big.Int, len(l.factor))
	for i, f := range l.factor {
		r := f.Rat()
		whole[i] = r.Num().Mul(r.Num(), new(big.Int).Div(scale, r.Denom()))
		common.GCD(nil, nil, common, new(big.Int).Abs(whole[i]))
	}
	if common.Sign() == 0 {
		return
	}
	coef := make([]int64, len(whole))
	for i, n := range whole {
		if n.Div(n, common); !n.IsInt64() {
			return
		}
		coef[i] = n.Int64()
	}
	l.narrowSpan(coef, fromRat(new(big.Rat).SetFrac(scale, common)))
}

func (l *linear) narrowSpan(coef []int64, scale Ratio) {
	lo, hi, _ := l.span.Scale(scale).Whole()
	l.lo, l.hi = noLo, noHi
	if lo != nil {
		if !lo.IsInt64() {
			return
		}
		l.lo = lo.Int64()
	}
	if hi != nil {
		if !hi.IsInt64() {
			return
		}
		l.hi = hi.Int64()
	}
	l.coef = coef
}

// product64 returns a·b; ok is false when it does not fit.
func product64(a, b int64) (p int64, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), int64(hi) == int64(lo)>>63
}
