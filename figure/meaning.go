package figure

import "math/big"

// Interval returns the numbers that the figure stands for, in units of the exact value: a percentage is a share
// of 1, so "40 %" is [79/200, 81/200) under HalfUp. No figure says nothing: every number.
//
//   - A plain number or percentage: what rounds to it. HalfUp: from half a unit of the last decimal below
//     (included) to half a unit above (not included); mirrored below zero. HalfEven: both ends included when the last
//     digit is even, excluded when it is odd. RoundDown: from the number to the next one further from zero (not
//     included). RoundUp: from the next one nearer to zero (not included) to the number; 0 alone for 0.
//   - About (noin) a number: half a unit of its last non-zero digit to both sides, and what rounds to it:
//     "n. 350" is [345, 355), "noin 500" [450, 550), "noin 17 %" [16.5 %, 17.5 %).
//   - Just over, just under (reilu, vajaa) a number: the part of "about" above it, or below it, without itself.
//   - Over, under: open inequalities; at least, at most: closed ones, "at least about" from the lower end of "about".
//     They start from the number as printed.
//   - A range: from the lowest number of its lower end to the highest of its upper end, each read on its own.
//   - A fraction in words: about, or bare, what is nearer to it than to the neighbouring rungs of the ladder; just over
//     and just under the part of that above or below it; all bounded by 0 and 1. A bare "all" is exactly 1.
//   - By a Strict convention, no word reaches further than a twentieth of its value to either side.
//   - A fraction in digits with a whole over ten, "64/192", is what was counted, exactly; after a hedge, and up to
//     tenths, it is a fraction in words.
//   - A number in thousands or millions, "1,2 milj.": what rounds to it in those.
//   - A rank is itself; a date the days from its first to its last, counted from 1 January 1970.
func (p Printed) Interval(c Convention) Interval {
	if !p.IsRange() {
		return p.reading(p.lo, c)
	}
	return p.reading(p.lo, c).Hull(p.reading(p.hi, c))
}

// reading returns the numbers that one end of the figure stands for.
func (p Printed) reading(e end, c Convention) Interval {
	switch {
	case !p.Defined():
		return Interval{}
	case c.Validate() != nil:
		return nothing()
	case p.kind == Rank || p.kind == Date || p.counted:
		return Point(e.value)
	case p.kind == Fraction:
		return fraction(p.hedge, e.value, c)
	case p.hedge == HedgeExact:
		return e.rounded(p.kind, c.Rounding)
	}
	return hedged(p.hedge, e.value, e.about(p.kind, c))
}

// hedged returns what a hedge makes of x, which stands for the numbers in about with "noin".
func hedged(h Hedge, x Ratio, about Interval) Interval {
	switch h {
	case HedgeJustOver:
		return Between(x, true, about.hi, about.hiOpen)
	case HedgeJustUnder:
		return Between(about.lo, about.loOpen, x, true)
	case HedgeOver:
		return Between(x, true, Ratio{}, false)
	case HedgeUnder:
		return Between(Ratio{}, false, x, true)
	case HedgeAtLeast:
		return Closed(x, Ratio{})
	case HedgeAtMost:
		return Closed(Ratio{}, x)
	case HedgeAtLeastAbout:
		return Between(about.lo, about.loOpen, Ratio{}, false)
	case HedgeAtMostAbout:
		return Between(Ratio{}, false, about.hi, about.hiOpen)
	}
	return about
}

// fraction returns the shares that a fraction in words stands for.
func fraction(h Hedge, x Ratio, c Convention) Interval {
	if h == HedgeExact && x.Equal(Whole(1)) {
		return Point(x)
	}
	return hedged(h, x, c.around(x)).Intersect(Closed(Whole(0), Whole(1)))
}

// rounded returns the numbers that round to e.
func (e end) rounded(k Kind, rule Rounding) Interval {
	places := e.places(k)
	sign := e.value.Sign()
	switch {
	case rule > RoundUp:
		return nothing()
	case rule == RoundDown && sign == 0:
		return Between(e.shift(-2, places), true, e.shift(2, places), true)
	case rule == RoundDown:
		return outward(e.value, e.shift(2*int64(sign), places), sign)
	case rule == RoundUp && sign == 0:
		return Point(e.value)
	case rule == RoundUp:
		return outward(e.value, e.shift(2*int64(-sign), places), -sign)
	case rule == HalfEven:
		odd := e.units(k).Bit(0) == 1
		return Between(e.shift(-1, places), odd, e.shift(1, places), odd)
	case sign == 0:
		return Between(e.shift(-1, places), true, e.shift(1, places), true)
	}
	return outward(e.shift(-int64(sign), places), e.shift(int64(sign), places), sign)
}

// outward returns the numbers from near, which is included, to far, which is not; far lies above it, or below by sign.
func outward(near, far Ratio, sign int) Interval {
	if sign < 0 {
		return Between(far, true, near, false)
	}
	return HalfOpen(near, far)
}

// about returns the numbers that "noin" before e stands for: half a unit of the last non-zero digit to
// both sides, and whatever rounds to e.
func (e end) about(k Kind, c Convention) Interval {
	coarse, ten := e.units(k), big.NewInt(10)
	zeros := 0
	for coarse.Sign() != 0 {
		quotient, digit := new(big.Int).QuoRem(coarse, ten, new(big.Int))
		if digit.Sign() != 0 {
			break
		}
		coarse, zeros = quotient, zeros+1
	}
	half := unit(e.places(k)).Mul(fromRat(new(big.Rat).SetFrac(
		new(big.Int).Exp(ten, big.NewInt(int64(zeros)), nil), big.NewInt(2),
	)))
	half = c.narrowed(half, e.value)
	wide := Between(e.value.Sub(half), true, e.value.Add(half), true)
	if sign := e.value.Sign(); sign > 0 {
		wide.loOpen = false
	} else if sign < 0 {
		wide.hiOpen = false
	}
	return wide.Hull(e.rounded(k, c.Rounding))
}

// places returns the decimals of the exact value: two more than printed for a percentage, and for points; fewer for
// thousands and millions, of which the last digit may stand before the decimals.
func (e end) places(k Kind) int {
	places := int(e.decimals) - int(e.tens)
	if k.Hundredths() {
		places += 2
	}
	return places
}

// unit returns one unit of the last of so many decimals; of fewer than none, of a digit before them.
func unit(places int) Ratio {
	if places < 0 {
		return Whole(pow10(-places))
	}
	return Of(1, pow10(places))
}

// units returns the digits of e as a whole number: 417 for 41,7 %.
func (e end) units(k Kind) *big.Int {
	places := e.places(k)
	if num, den, ok := e.value.Counts(); ok && places >= 0 && den == pow10(places) {
		return big.NewInt(num)
	}
	return e.value.Div(unit(places)).Floor()
}

// shift returns the value moved by half units of its last decimal.
func (e end) shift(halves int64, places int) Ratio {
	num, den, ok := e.value.Counts()
	if double := num * 2; ok && places >= 0 && den == pow10(places) && double/2 == num {
		return Of(double, den*2).Add(Of(halves, den*2))
	}
	return e.value.Add(unit(places).Mul(Of(halves, 2)))
}
