package figure

import (
	"math/big"
	"strings"

	"github.com/socialemployment/barometer/internal/wording"
)

// Printed is a figure as a report prints it: a value or a range, the decimals kept ("4,0 %" is not "4 %"), the
// word that hedges it, and its kind. It stands for a set of numbers, which Interval gives and Admits tests. The
// zero Printed is no figure; it prints as "–".
//
// Two figures are compared with Equal, by what they say: "41.7%" equals "41,7 %". Their == does not compile.
type Printed struct {
	_       [0]func()
	text    string // as parsed; "" for a computed figure
	lo, hi  end    // equal unless the figure is a range
	kind    Kind
	hedge   Hedge
	solid   bool // no separators between thousands
	counted bool // a fraction that is exactly the counts it is of: "64/192"
}

// end is one printed number. The value is exact: 41,7 % is 417/1000, with as many digits as were printed.
type end struct {
	value    Ratio
	decimals uint8
	tens     uint8 // the power of ten that it is printed in: 6 for "1,2 milj."
}

// Print rounds x once, by the rule, to the decimals given (0 to MaxDecimals) and returns the figure as it would be
// printed; Percent and Points multiply by 100 first. A Fraction is worded after the standard ladder, a Rank must be
// whole. What cannot be printed so (no number, a date) is no figure.
func Print(x Ratio, k Kind, decimals int, rule Rounding) Printed {
	switch k {
	case Number:
		return printUnits(x, k, decimals, decimals, rule)
	case Percent, Points:
		return printUnits(x.Scale(100), k, decimals, decimals+2, rule)
	case Fraction:
		return printFraction(x)
	case Rank:
		if n, whole := rule.Round(x, 0); whole && n.Sign() != 0 && n.CmpAbs(big.NewInt(wording.MaxRank)) <= 0 {
			return single(Rank, HedgeExact, end{value: Whole(n.Int64())})
		}
	}
	return Printed{}
}

// printUnits rounds x to units of 10^-decimals; the value has its unit at 10^-places.
func printUnits(x Ratio, k Kind, decimals, places int, rule Rounding) Printed {
	units, _ := rule.Round(x, decimals)
	if units == nil {
		return Printed{}
	}
	e := end{value: ofUnits(units, places), decimals: uint8(decimals)}
	return single(k, HedgeExact, e)
}

// PrintRange rounds both ends once, by the rule, and returns the range as it would be printed: "30 - 35 %". Ends
// that print the same, or of which one is missing, are printed as one figure; ends that fall are exchanged. Only
// numbers, percentages and points have a range: two fractions in words, or two ranks, are no figure.
func PrintRange(lo, hi Ratio, k Kind, decimals int, rule Rounding) Printed {
	low, high := Print(lo, k, decimals, rule), Print(hi, k, decimals, rule)
	switch {
	case !low.Defined():
		return high
	case !high.Defined() || low.Equal(high):
		return low
	case k != Number && !k.Hundredths():
		return Printed{}
	case high.lo.value.Less(low.lo.value):
		low, high = high, low
	}
	low.hi = high.lo
	return low
}

// ofUnits returns units/10^places, with its denominator kept where it fits.
func ofUnits(units *big.Int, places int) Ratio {
	if units.IsInt64() {
		return Of(units.Int64(), pow10(places))
	}
	return fromRat(new(big.Rat).SetFrac(units, big.NewInt(pow10(places))))
}

func single(k Kind, h Hedge, e end) Printed { return Printed{kind: k, hedge: h, lo: e, hi: e} }

// Defined reports whether there is a figure.
func (p Printed) Defined() bool { return p.kind != 0 }

// Kind returns what the figure is made of, 0 for no figure.
func (p Printed) Kind() Kind { return p.kind }

// Hedge returns the hedge, Exact for a figure without one, 0 for no figure.
func (p Printed) Hedge() Hedge { return p.hedge }

// Ordinal reports whether the figure is a rank in digits ("2."), not in words ("toiseksi eniten").
func (p Printed) Ordinal() bool { return p.kind == Rank && strings.HasSuffix(p.String(), ".") }

// InWords reports whether the figure is a fraction as words tell it, "a third" or "1/3": not "64/192", which was
// counted.
func (p Printed) InWords() bool { return p.kind == Fraction && !p.counted }

// Decimals returns the number of decimals printed, before a word such as "milj."; of a range, the larger one.
func (p Printed) Decimals() int { return int(max(p.lo.decimals, p.hi.decimals)) }

// IsRange reports whether the figure is a range, such as "30 - 35 %" or a span of days.
func (p Printed) IsRange() bool { return p.Defined() && !p.lo.value.Equal(p.hi.value) }

// Nominal returns the number that the digits or words name, regardless of hedge and rounding: 2/5 for "about
// 40 %". A range, and no figure, name no single number.
func (p Printed) Nominal() Ratio {
	if p.IsRange() {
		return Ratio{}
	}
	return p.lo.value
}

// Ends returns the two ends of a range as figures of their own, or the figure itself twice.
func (p Printed) Ends() (lo, hi Printed) {
	if !p.IsRange() {
		return p, p
	}
	return single(p.kind, p.hedge, p.lo), single(p.kind, p.hedge, p.hi)
}

// Like returns x as the figure would print it: of its kind, rounded once to its decimals, in its thousands or millions
// ("2,2 milj."), with separators where it has some.
func (p Printed) Like(x Ratio, rule Rounding) Printed {
	scale := Whole(pow10(int(p.lo.tens)))
	q := Print(x.Div(scale), p.kind, p.Decimals(), rule).Beside(p)
	if p.lo.tens > 0 && q.Defined() {
		q.lo = end{value: q.lo.value.Mul(scale), decimals: q.lo.decimals, tens: p.lo.tens}
		q.hi = q.lo
	}
	return q
}

// Beside returns the figure as it would be printed beside another one: without separators between thousands where that
// one has none, as no year has, and as B12 prints "1640".
func (p Printed) Beside(other Printed) Printed {
	p.solid = other.solid || ungrouped(other.text)
	return p
}

// ungrouped reports whether a text has more than three digits in a row, decimals aside.
func ungrouped(text string) bool {
	row, decimals := 0, false
	for _, r := range text {
		switch digit := '0' <= r && r <= '9'; {
		case digit && !decimals:
			if row++; row > 3 {
				return true
			}
		case !digit:
			row, decimals = 0, r == ',' || r == '.'
		}
	}
	return false
}

// Point reads a whole number printed without hedge as a count: exactly as many as were counted, not a number that
// was rounded. ok is false for anything else; ranks are counts, too.
func (p Printed) Point() (count Ratio, ok bool) {
	ok = (p.kind == Number || p.kind == Rank) && p.hedge == HedgeExact && !p.IsRange() && p.Decimals() == 0 &&
		p.lo.tens == 0
	if !ok {
		return Ratio{}, false
	}
	return p.lo.value, true
}

// Equal reports whether both say the same: kind, hedge, values and decimals. The notation does not matter.
func (p Printed) Equal(o Printed) bool {
	return p.kind == o.kind && p.hedge == o.hedge && p.counted == o.counted && p.lo.equal(o.lo) && p.hi.equal(o.hi)
}

func (e end) equal(o end) bool {
	return e.decimals == o.decimals && e.tens == o.tens && e.value.Equal(o.value)
}

// String returns the text as it was parsed, trimmed. A computed figure is written in Finnish with ordinary
// spaces: "60 %", "1 640", "39,7 %".
func (p Printed) String() string {
	if p.text != "" {
		return p.text
	}
	return p.format(plain)
}
