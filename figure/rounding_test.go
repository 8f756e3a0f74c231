package figure

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"testing"
)

// Every ratio with a denominator up to 200 rounds as the definition of its rule says: the candidates are the
// two whole numbers of units around it, and the nearer one wins.
func TestRoundAgainstDefinition(t *testing.T) {
	for d := int64(1); d <= 200; d++ {
		for n := -2 * d; n <= 2*d; n++ {
			for decimals := range 3 {
				for rule := range Roundings() {
					checkRound(t, rule, n, d, decimals)
				}
			}
		}
	}
}

func checkRound(t *testing.T, rule Rounding, n, d int64, decimals int) {
	t.Helper()
	scaled := n * int64(math.Pow10(decimals)) // units of the last decimal, as scaled/d
	low := scaled / d
	if scaled%d != 0 && scaled < 0 {
		low--
	}
	below, above := scaled-low*d, (low+1)*d-scaled // distances to both candidates, times d
	want := low
	switch {
	case below == 0:
	case rule == RoundDown:
		want = low + boolInt64(scaled < 0)
	case rule == RoundUp:
		want = low + boolInt64(scaled > 0)
	case above < below, above == below && upAtTie(rule, low, scaled):
		want = low + 1
	}
	units, exact := rule.Round(Of(n, d), decimals)
	if units.Int64() != want || exact != (below == 0) {
		t.Fatalf("%s rounds %d/%d to %d decimals as %v, %v; want %d", rule, n, d, decimals, units, exact, want)
	}
}

// upAtTie reports whether a tie between low and low+1 goes to low+1.
func upAtTie(rule Rounding, low, scaled int64) bool {
	if rule == HalfEven {
		return low%2 != 0
	}
	return scaled > 0
}

func boolInt64(b bool) int64 { return int64(boolInt(b)) }

func TestRoundFarAway(t *testing.T) {
	huge := FromRat(new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 200)))
	for _, c := range []struct {
		x        Ratio
		decimals int
		want     string
	}{
		{Of(211, 531).Scale(100), 0, "40"},                          // B12 1
		{Of(75, 211).Scale(100), 0, "36"},                           // B12 1
		{Of(24, 37).Scale(100), 0, "65"},                            // T05 0
		{Of(math.MaxInt64, 2), 0, "4611686018427387904"},            // ...03,5
		{Of(math.MinInt64, 2), 0, "-4611686018427387904"},           // exactly
		{Of(math.MinInt64, math.MaxInt64), 9, "-1000000000"},        // -1 and a little
		{Of(math.MaxInt64, 1), 9, "9223372036854775807000000000"},   // past int64 on the way
		{huge, 0, new(big.Int).Lsh(big.NewInt(1), 200).String()},    // wide
		{Whole(1).Div(huge), MaxDecimals, "0"},                      // nearly nothing
		{Of(-1, 2).Add(Whole(1).Div(huge)), 0, "0"},                 // just above the tie
		{Of(-1, 2).Sub(Whole(1).Div(huge)), 0, "-1"},                // just below it
		{Of(5_000_000_000_000_000, 10_000_000_000_000_001), 0, "0"}, // just under a half: twice rounded it is 1
		{Of(4449, 100), 0, "44"}, {Of(4450, 100), 0, "45"},          // once rounded
		{Of(-25, 10), 0, "-3"}, {Of(25, 10), 0, "3"}, {Of(0, 7), 5, "0"}, // away from zero
	} {
		got, _ := HalfUp.Round(c.x, c.decimals)
		if got.String() != c.want {
			t.Errorf("%v rounds to %v, want %s", c.x, got, c.want)
		}
	}
	for _, decimals := range []int{-1, MaxDecimals + 1, math.MinInt, math.MaxInt} {
		if got, exact := HalfUp.Round(Of(1, 3), decimals); got != nil || exact {
			t.Errorf("rounded to %d decimals: %v", decimals, got)
		}
	}
	if got, exact := HalfUp.Round(Ratio{}, 0); got != nil || exact {
		t.Errorf("no number rounds to %v", got)
	}
	if got, _ := Rounding(0).Round(Of(5, 2), 0); got.Int64() != 3 {
		t.Errorf("the zero rule rounds 5/2 to %v", got)
	}
}

// Rounding does not change what is rounded.
func TestRoundLeavesRatio(t *testing.T) {
	x := FromRat(new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 100), big.NewInt(3)))
	before := x.String()
	HalfUp.Round(x, 2)
	if x.String() != before {
		t.Errorf("%s became %s", before, x)
	}
}

// The percentages of counts up to 300 print the same digits as long division does, which rounds no value in
// between (float64 misses some: 1/8 at no decimals).
func TestPercentByLongDivision(t *testing.T) {
	for whole := int64(1); whole <= 300; whole++ {
		for part := int64(0); part <= whole; part++ {
			tenths := 1000 * part / whole
			if 2*(1000*part%whole) >= whole {
				tenths++
			}
			want := fmt.Sprintf("%d,%d %%", tenths/10, tenths%10)
			if got := Share(part, whole, OverAnswering).Percent(1).String(); got != want {
				t.Fatalf("%d of %d prints %s, want %s", part, whole, got, want)
			}
		}
	}
}

func FuzzRound(f *testing.F) {
	f.Add(int64(211), int64(531), 2, uint8(1))
	f.Add(int64(math.MinInt64), int64(-1), 9, uint8(2))
	f.Fuzz(func(t *testing.T, n, d int64, decimals int, rule uint8) {
		x := Of(n, d)
		units, exact := Rounding(rule%4).Round(x, decimals)
		if units == nil {
			if x.Defined() && decimals >= 0 && decimals <= MaxDecimals {
				t.Fatalf("%v does not round to %d decimals", x, decimals)
			}
			return
		}
		unit, _ := new(big.Rat).SetString("1e-" + strconv.Itoa(decimals))
		off := new(big.Rat).Mul(new(big.Rat).SetInt(units), unit)
		off.Abs(off.Sub(off, x.Rat())).Quo(off, unit)
		half := big.NewRat(1, 2)
		if exact != (off.Sign() == 0) || off.Cmp(big.NewRat(1, 1)) >= 0 ||
			Rounding(rule%4) != RoundDown && off.Cmp(half) > 0 {
			t.Errorf("%v rounds to %v at %d decimals: off by %v units", x, units, decimals, off)
		}
	})
}
