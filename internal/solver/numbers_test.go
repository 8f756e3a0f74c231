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
