package solver

import (
	"math"
	"math/big"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// toIntegers finds the form in whole numbers: the factors by their least common denominator, without a common
// divisor, and the ends of the span rounded inwards, since the sum is a whole number then.
func (l *linear) toIntegers() {
	coef, scale, ok := l.coefficients()
	if !ok {
		coef, scale, ok = l.longCoefficients()
	}
	if ok {
		l.integerSpan(coef, scale)
	}
}

// longCoefficients finds the coefficients, and by what the factors were multiplied; ok is false when they do not fit.
func (l *linear) longCoefficients() (coef []int64, by figure.Ratio, ok bool) {
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
		return nil, figure.Ratio{}, false
	}
	for _, n := range whole {
		if n.Div(n, common); !n.IsInt64() {
			return nil, figure.Ratio{}, false
		}
		coef = append(coef, n.Int64())
	}
	return coef, figure.FromRat(new(big.Rat).SetFrac(scale, common)), true
}

// coefficients is longCoefficients without long numbers; ok is false also where these are needed on the way.
func (l *linear) coefficients() (coef []int64, scale figure.Ratio, ok bool) {
	common, divisor := int64(1), int64(0)
	for _, f := range l.factor {
		num, den, fits := f.Counts()
		if !fits || num == math.MinInt64 {
			return nil, figure.Ratio{}, false
		}
		_, den, _ = exact.Reduced(num, den).Counts()
		if common, ok = exact.Mul(common, den/exact.GCD(common, den)); !ok {
			return nil, figure.Ratio{}, false
		}
	}
	coef = make([]int64, len(l.factor))
	for i, f := range l.factor {
		num, den, _ := f.Counts()
		num, den, _ = exact.Reduced(num, den).Counts()
		if coef[i], ok = exact.Mul(num, common/den); !ok || coef[i] == math.MinInt64 {
			return nil, figure.Ratio{}, false
		}
		divisor = exact.GCD(divisor, coef[i])
	}
	if divisor == 0 {
		return nil, figure.Ratio{}, false
	}
	for i := range coef {
		coef[i] /= divisor
	}
	return coef, exact.Reduced(common, divisor), true
}

func (l *linear) integerSpan(coef []int64, scale figure.Ratio) {
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
