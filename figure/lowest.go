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
			return lowest(num, den)
		}
	}
	return r.Add(o)
}

func (r Ratio) minus(o Ratio) Ratio { return r.plus(o.Neg()) }

func (r Ratio) times(o Ratio) Ratio {
	if r.Sign() == 0 || o.Sign() == 0 {
		return Whole(0)
	}
	rNum, rDen, ok1 := r.Counts()
	oNum, oDen, ok2 := o.Counts()
	if ok1 && ok2 {
		g, h := gcd64(rNum, oDen), gcd64(oNum, rDen)
		num, ok1 := product64(rNum/g, oNum/h)
		den, ok2 := product64(rDen/h, oDen/g)
		if ok1 && ok2 {
			return Of(num, den)
		}
	}
	return r.Mul(o)
}

func (r Ratio) inverse() Ratio { return Whole(1).Div(r) }

func lowest(num, den int64) Ratio {
	if num == 0 {
		return Whole(0)
	}
	g := gcd64(num, den)
	return Of(num/g, den/g)
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
	return FromRat(new(big.Rat).SetInt(n))
}

// isWide reports whether r has a numerator or a denominator that no int64 holds.
func isWide(r Ratio) bool {
	_, _, narrow := r.Counts()
	return r.Defined() && !narrow
}
