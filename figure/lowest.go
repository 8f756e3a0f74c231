package figure

import "math/big"

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

// ratioOf returns a whole number as a Ratio, no number for nil.
func ratioOf(n *big.Int) Ratio {
	if n == nil {
		return Ratio{}
	}
	return fromRat(new(big.Rat).SetInt(n))
}
