package solver

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// A number between two others is one, also between long ones.
func TestSimplestBetween(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 7))
	long := figure.Of(1, math.MaxInt64).Mul(figure.Of(1, math.MaxInt64))
	for range 2000 {
		lo := figure.Of(r.Int64N(2001)-1000, 1+r.Int64N(1000))
		hi := lo.Add(figure.Of(1, 1+r.Int64N(1000)))
		if r.IntN(2) == 0 {
			lo, hi = lo.Add(long), hi.Add(long.Scale(1+r.Int64N(1000)))
		}
		if x := exact.Simplest(lo, hi); !figure.Closed(lo, hi).Contains(x) {
			t.Fatalf("%v is not from %v to %v", x, lo, hi)
		}
		if x := exact.Simplest(lo, lo.Add(long)); !figure.Closed(lo, lo.Add(long)).Contains(x) {
			t.Fatalf("%v is not from %v to a little more", x, lo)
		}
	}
}

// The form of a sum in whole numbers is the same whether long numbers were used on the way or not.
func TestNarrowForms(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 7))
	wide := figure.Whole(math.MaxInt64).Add(figure.Whole(1))
	extremes := []figure.Ratio{
		figure.Whole(math.MinInt64), figure.Whole(math.MaxInt64), figure.Of(1, math.MaxInt64),
		figure.Of(math.MinInt64, 3), wide, figure.Whole(0),
	}
	both := 0
	for range 20_000 {
		l := &linear{}
		for range 1 + r.IntN(5) {
			f := figure.Of(r.Int64N(4001)-2000, 1+r.Int64N(1200))
			if r.IntN(12) == 0 {
				f = extremes[r.IntN(len(extremes))]
			}
			l.factor = append(l.factor, f)
		}
		coef, scale, ok := l.coefficients()
		want, wantScale, fits := l.longCoefficients()
		both += boolInt(ok && fits)
		if ok && (!fits || !slices.Equal(coef, want) || !scale.Equal(wantScale)) {
			t.Fatalf("%v: %v by %v, want %v by %v, %v", l.factor, coef, scale, want, wantScale, fits)
		}
	}
	if both < 10_000 {
		t.Errorf("only %d sums have both forms", both)
	}
}

// TestOutnumbered: of a number to which from least to most of three others are larger, what is left lies between the
// ends of those that are surely, or possibly, before it.
func TestOutnumbered(t *testing.T) {
	of := func(lo, hi int64) figure.Interval { return figure.Closed(figure.Whole(lo), figure.Whole(hi)) }
	others := func() []figure.Interval { return []figure.Interval{of(1, 4), of(6, 9), of(2, 5)} }
	none := figure.Ratio{}
	for _, c := range []struct {
		least, most int
		want        figure.Interval
	}{
		{0, 0, figure.Closed(figure.Whole(6), none)},                          // the first
		{1, 1, figure.Between(figure.Whole(2), false, figure.Whole(9), true)}, // one is larger
		{2, 2, figure.Between(figure.Whole(1), false, figure.Whole(5), true)}, // two are
		{3, 3, figure.Between(none, false, figure.Whole(4), true)},            // the last
		{0, 3, figure.Interval{}},                                             // anything
		{1, 2, figure.Between(figure.Whole(1), false, figure.Whole(9), true)}, // the second or third
		{0, 2, figure.Closed(figure.Whole(1), none)},                          // not the last
		{1, 3, figure.Between(none, false, figure.Whole(9), true)},            // not the first
	} {
		if got := outnumbered(others(), c.least, c.most); !got.Equal(c.want) {
			t.Errorf("%d to %d are larger: %v, want %v", c.least, c.most, got, c.want)
		}
	}
}

// TestAQuotientByNothingHoldsNever: 0 of 0 is no share, though 0 is any number times 0; a product of 0 is one.
func TestAQuotientByNothingHoldsNever(t *testing.T) {
	values := func(of ...int64) (all []figure.Ratio) {
		for _, n := range of {
			all = append(all, figure.Whole(n))
		}
		return all
	}
	quotient, times := &product{vars: []int32{0, 1, 2}, quotient: true}, &product{vars: []int32{0, 1, 2}}
	for _, c := range []struct {
		values         []figure.Ratio
		asShare, asSum bool
	}{
		{values(6, 3, 2), true, true}, {values(7, 3, 2), false, false}, {values(0, 3, 0), false, true},
		{values(0, 0, 0), false, true}, {values(0, 0, 5), true, true}, {values(-6, 3, -2), false, true},
	} {
		if got := quotient.holds(c.values); got != c.asShare {
			t.Errorf("%v as a quotient: %v", c.values, got)
		}
		if got := times.holds(c.values); got != c.asSum {
			t.Errorf("%v as a product: %v", c.values, got)
		}
	}
}
