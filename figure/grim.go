package figure

import (
	"fmt"
	"math/big"
)

// Possible reports whether any number of n respondents has a share that prints as p: the GRIM test. It is exact; a
// figure is called impossible only when no whole number fits.
func Possible(p Printed, n int64, c Convention) bool { return !Parts(p, n, c).Empty() }

// RulesFor returns the rounding rules under which every one of the shares is possible over n respondents. None means
// that no single rule explains them all.
func RulesFor(n int64, shares ...Printed) []Rounding {
	var rules []Rounding
	for rule := range Roundings() {
		ok := true
		for _, p := range shares {
			ok = ok && Possible(p, n, Convention{Rounding: rule})
		}
		if ok {
			rules = append(rules, rule)
		}
	}
	return rules
}

// Split returns, for shares that are printed of the same n respondents, each of whom is in exactly one of them, the
// numbers of respondents that each share can stand for when all of them together must be n. One empty range, and then
// all are empty, means that the shares cannot be complementary.
func Split(n int64, c Convention, shares ...Printed) []Range {
	parts := make([]Range, len(shares))
	lo, hi, possible := new(big.Int), new(big.Int), true
	for i, p := range shares {
		parts[i] = Parts(p, n, c)
		lo.Add(lo, big.NewInt(parts[i].lo))
		hi.Add(hi, big.NewInt(parts[i].hi))
		possible = possible && !parts[i].Empty()
	}
	if !possible {
		return make([]Range, len(shares))
	}
	whole := big.NewInt(n)
	below := lo.Sub(whole, lo) // how much all parts together may lie above their least; less than 0 leaves none
	above := hi.Sub(hi, whole)
	for i, r := range parts {
		parts[i] = r.tightened(below, above)
	}
	return parts
}

// tightened returns the range when it may rise at most by up from its lower end and sink by down from its upper one.
func (r Range) tightened(up, down *big.Int) Range {
	lo, hi, width := r.lo, r.hi, big.NewInt(r.hi-r.lo)
	if up.Cmp(width) < 0 {
		hi = r.lo + up.Int64()
	}
	if down.Cmp(width) < 0 {
		lo = r.hi - down.Int64()
	}
	return NewRange(lo, hi)
}

// Balance compares printed shares of one whole with the whole.
type Balance struct {
	Printed Ratio    // their sum as printed
	Drift   Ratio    // how far that is above 1
	Band    Interval // the drifts that rounding alone explains
	Exact   Interval // what the exact shares can add up to
}

// Balanced returns the balance of shares that should add up to 1. k shares that were rounded half up at d decimals
// may be off by k/2 units of the last decimal, which is their band; a range or hedge widens it by what it leaves open.
// A range has no printed sum of its own: its middle counts. Percentage points are no shares: with one among them,
// nothing adds up to the whole.
func Balanced(c Convention, shares ...Printed) Balance {
	b, points := Balance{Printed: Whole(0), Exact: Point(Whole(0))}, false
	for _, p := range shares {
		b.Printed = b.Printed.Add(midpoint(p.lo.value, p.hi.value))
		b.Exact = b.Exact.Add(p.Interval(c))
		points = points || p.kind == Points
	}
	if points {
		b.Exact = nothing()
	}
	b.Drift = b.Printed.Sub(Whole(1))
	b.Band = Point(b.Printed).Sub(b.Exact)
	return b
}

// Possible reports whether the exact shares can add up to the whole: whether the drift lies in the band.
func (b Balance) Possible() bool { return b.Exact.Contains(Whole(1)) }

// String returns the sum with its drift and band: "sum 99.5%, drift −0.5%, band (−0.25%, 0.25%]: impossible".
func (b Balance) String() string {
	word := "possible"
	if !b.Possible() {
		word = "impossible"
	}
	return fmt.Sprintf("sum %s, drift %s, band %s: %s", shortest(b.Printed), shortest(b.Drift), inPercent(b.Band), word)
}

// inPercent returns an interval with its ends as percentages.
func inPercent(i Interval) string {
	left, right := "[", "]"
	if i.loOpen || !i.lo.Defined() {
		left = "("
	}
	if i.hiOpen || !i.hi.Defined() {
		right = ")"
	}
	return left + shortest(i.lo) + ", " + shortest(i.hi) + right
}

// shortest returns a percentage with as many decimals as it needs, the exact share where MaxDecimals are too few.
func shortest(x Ratio) string {
	for d := 0; d <= MaxDecimals; d++ {
		if _, exact := HalfUp.Round(x.Scale(100), d); exact {
			return Print(x, Percent, d, HalfUp).Format(English)
		}
	}
	return x.String()
}
