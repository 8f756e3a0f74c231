package figure

import (
	"cmp"
	"fmt"
	"math"
	"math/big"
	"math/bits"
)

// Ratio is an exact number. It keeps counts as they were counted (79 of 250 stays 79/250) and compares by
// value. The zero Ratio is no number: it prints as "–", and arithmetic with it gives no number again.
//
// Numerator and denominator are int64; where a result does not fit, a wide form takes over, so that nothing
// ever wraps, saturates or is rounded. Use Equal or Cmp: the == of two Ratios does not compile.
type Ratio struct {
	_        [0]func()
	num, den int64
	wide     *big.Rat
}

// Of returns part/whole as counted. A whole of zero gives no number.
func Of(part, whole int64) Ratio {
	switch {
	case whole == 0:
		return Ratio{}
	case whole > 0:
		return Ratio{num: part, den: whole}
	case whole == math.MinInt64 || part == math.MinInt64:
		return fromRat(new(big.Rat).SetFrac(big.NewInt(part), big.NewInt(whole)))
	}
	return Ratio{num: -part, den: -whole}
}

// Whole returns the ratio n/1.
func Whole(n int64) Ratio { return Ratio{num: n, den: 1} }

// FromRat returns the ratio equal to r; nil gives no number.
func FromRat(r *big.Rat) Ratio {
	if r == nil {
		return Ratio{}
	}
	return fromRat(new(big.Rat).Set(r))
}

// fromRat takes ownership of r and returns it narrow where it fits.
func fromRat(r *big.Rat) Ratio {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return Ratio{num: r.Num().Int64(), den: r.Denom().Int64()}
	}
	return Ratio{wide: r}
}

// Defined reports whether r is a number.
func (r Ratio) Defined() bool { return r.den != 0 || r.wide != nil }

// Counts returns numerator and denominator as counted; ok is false for no number and for a wide ratio.
func (r Ratio) Counts() (part, whole int64, ok bool) { return r.num, r.den, r.den != 0 }

// Rat returns r as a new big.Rat in lowest terms, or nil for no number.
func (r Ratio) Rat() *big.Rat {
	switch {
	case r.wide != nil:
		return new(big.Rat).Set(r.wide)
	case r.den != 0:
		return big.NewRat(r.num, r.den)
	}
	return nil
}

// BitLen returns the lengths of numerator and denominator in bits, as counted; 0 for no number.
func (r Ratio) BitLen() (part, whole int) {
	if r.wide != nil {
		return r.wide.Num().BitLen(), r.wide.Denom().BitLen()
	}
	n := uint64(r.num)
	if r.num < 0 {
		n = -n
	}
	return bits.Len64(n), bits.Len64(uint64(r.den))
}

// Lowest returns r in lowest terms, for a number that no longer counts anything: 54/8 is 27/4.
func (r Ratio) Lowest() Ratio {
	if r.wide != nil || r.den == 0 || r.den == 1 {
		return r
	}
	if r.num == math.MinInt64 {
		return FromRat(r.Rat())
	}
	return lowest(r.num, r.den)
}

// view returns r as a big.Rat that must not be changed.
func (r Ratio) view() *big.Rat {
	if r.wide != nil {
		return r.wide
	}
	return r.Rat()
}

// Sign returns -1, 0 or +1; 0 also for no number.
func (r Ratio) Sign() int {
	if r.wide != nil {
		return r.wide.Sign()
	}
	switch {
	case r.num < 0:
		return -1
	case r.num > 0:
		return 1
	}
	return 0
}

// Cmp compares by value: -1, 0 or +1. No number sorts before every number.
func (r Ratio) Cmp(o Ratio) int {
	if !r.Defined() || !o.Defined() {
		return boolInt(r.Defined()) - boolInt(o.Defined())
	}
	if r.wide == nil && o.wide == nil {
		if r.den == o.den {
			return cmp.Compare(r.num, o.num)
		}
		return cmpProducts(r.num, o.den, o.num, r.den)
	}
	return r.view().Cmp(o.view())
}

// Equal reports whether r and o are the same number: 1/2 equals 50/100.
func (r Ratio) Equal(o Ratio) bool { return r.Cmp(o) == 0 }

// Less reports whether r is smaller than o.
func (r Ratio) Less(o Ratio) bool { return r.Cmp(o) < 0 }

// String returns "part/whole" as counted, the whole number alone where the whole is 1, "–" for no number.
func (r Ratio) String() string {
	switch {
	case r.wide != nil:
		return r.wide.RatString()
	case r.den == 0:
		return "–"
	case r.den == 1:
		return fmt.Sprint(r.num)
	}
	return fmt.Sprintf("%d/%d", r.num, r.den)
}

// Exact returns "part/whole" as counted, also for whole numbers, as it stands in JSON; nil for no number.
func (r Ratio) Exact() *string {
	var text string
	switch {
	case r.wide != nil:
		text = r.wide.String()
	case r.den == 0:
		return nil
	default:
		text = fmt.Sprintf("%d/%d", r.num, r.den)
	}
	return &text
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// cmpProducts compares a*b with c*d without overflow, for b, d > 0.
func cmpProducts(a, b, c, d int64) int {
	if (a < 0) != (c < 0) {
		return cmp.Compare(a, c)
	}
	if a < 0 { // both negative: compare the magnitudes, of which the largest is 1<<63, the other way round
		a, b, c, d = -c, d, -a, b
	}
	hi1, lo1 := bits.Mul64(uint64(a), uint64(b))
	hi2, lo2 := bits.Mul64(uint64(c), uint64(d))
	return cmp.Or(cmp.Compare(hi1, hi2), cmp.Compare(lo1, lo2))
}
