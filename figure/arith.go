package figure

import (
	"math"
	"math/big"
	"math/bits"
)

// Add returns r + o. Ratios over one whole keep it: 3/24 + 4/24 is 7/24.
func (r Ratio) Add(o Ratio) Ratio {
	if r.den == o.den && r.den != 0 {
		if sum, ok := addInt(r.num, o.num); ok {
			return Ratio{num: sum, den: r.den}
		}
	}
	if r.narrow() && o.narrow() {
		return lowest(r.num*o.den+o.num*r.den, r.den*o.den)
	}
	return combine(r, o, (*big.Rat).Add)
}

// Sub returns r - o.
func (r Ratio) Sub(o Ratio) Ratio { return r.Add(o.Neg()) }

// Neg returns -r.
func (r Ratio) Neg() Ratio {
	if r.wide != nil || r.num == math.MinInt64 {
		return fromRat(new(big.Rat).Neg(r.Rat()))
	}
	return Ratio{num: -r.num, den: r.den}
}

// Mul returns r · o.
func (r Ratio) Mul(o Ratio) Ratio {
	if r.den != 0 && o.den != 0 {
		num, ok1 := mulInt(r.num, o.num)
		den, ok2 := mulInt(r.den, o.den)
		if ok1 && ok2 {
			return Ratio{num: num, den: den}
		}
	}
	return combine(r, o, (*big.Rat).Mul)
}

// Div returns r / o; division by zero gives no number. Whole numbers divide to a ratio as counted.
func (r Ratio) Div(o Ratio) Ratio {
	if o.Sign() == 0 {
		return Ratio{}
	}
	if r.den == 1 && o.den == 1 {
		return Of(r.num, o.num)
	}
	if r.narrow() && o.narrow() {
		num, den := r.num*o.den, r.den*o.num
		if den < 0 {
			num, den = -num, -den
		}
		return lowest(num, den)
	}
	if q, ok := quotient(r, o); ok {
		return q
	}
	return combine(r, o, (*big.Rat).Quo)
}

// quotient returns r / o in lowest terms; false where that does not fit without what cancels out.
func quotient(r, o Ratio) (q Ratio, ok bool) {
	if r.den == 0 || o.den == 0 || r.num == math.MinInt64 || o.num == math.MinInt64 {
		return q, false
	}
	nums := int64(gcd(uint64(max(r.num, -r.num)), uint64(max(o.num, -o.num))))
	dens := int64(gcd(uint64(r.den), uint64(o.den)))
	num, ok1 := mulInt(r.num/nums, o.den/dens)
	den, ok2 := mulInt(r.den/dens, o.num/nums)
	if !ok1 || !ok2 || num == math.MinInt64 || den == math.MinInt64 {
		return q, false
	}
	if den < 0 {
		num, den = -num, -den
	}
	return lowest(num, den), true
}

// Scale returns r · n.
func (r Ratio) Scale(n int64) Ratio { return r.Mul(Whole(n)) }

// Min returns the smaller of r and o; no number is smaller than any.
func (r Ratio) Min(o Ratio) Ratio {
	if o.Less(r) {
		return o
	}
	return r
}

// Max returns the larger of r and o; no number only when neither is one.
func (r Ratio) Max(o Ratio) Ratio {
	if r.Less(o) {
		return o
	}
	return r
}

// Floor returns the largest whole number not above r, nil for no number.
func (r Ratio) Floor() *big.Int {
	if !r.Defined() {
		return nil
	}
	if r.den != 0 {
		return big.NewInt(floor(r.num, r.den))
	}
	x := r.view()
	return new(big.Int).Div(x.Num(), x.Denom()) // Euclidean with a positive divisor: rounds towards -∞
}

// Ceil returns the smallest whole number not below r, nil for no number.
func (r Ratio) Ceil() *big.Int {
	if !r.Defined() {
		return nil
	}
	return new(big.Int).Neg(r.Neg().Floor())
}

// narrow reports whether products of its parts with those of another such number fit an int64, and their sum.
func (r Ratio) narrow() bool { return r.den != 0 && isNarrow(r.num) && isNarrow(r.den) }

// lowest returns num/den in lowest terms, for den > 0.
func lowest(num, den int64) Ratio {
	g := gcd(uint64(max(num, -num)), uint64(den))
	if g == 1 {
		return Ratio{num: num, den: den}
	}
	return Ratio{num: num / int64(g), den: den / int64(g)}
}

// gcd returns the greatest common divisor by Stein's algorithm, for b > 0.
func gcd(a, b uint64) uint64 {
	if a == 0 {
		return b
	}
	twos := bits.TrailingZeros64(a | b)
	a >>= bits.TrailingZeros64(a)
	for b != 0 {
		b >>= bits.TrailingZeros64(b)
		a, b = min(a, b), max(a, b)-min(a, b)
	}
	return a << twos
}

func combine(r, o Ratio, op func(z, x, y *big.Rat) *big.Rat) Ratio {
	if !r.Defined() || !o.Defined() {
		return Ratio{}
	}
	return fromRat(op(new(big.Rat), r.view(), o.view()))
}

func addInt(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

func mulInt(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	p := a * b
	return p, p/b == a && !(b == -1 && a == math.MinInt64)
}
