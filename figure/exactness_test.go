package figure

import (
	"math"
	"math/big"
	"testing"
)

// extremes are numbers at which int64 ends and fast rules with it, and their neighbours.
var extremes = []int64{0, 1, 2, 3, 1<<31 - 1, 1 << 31, 1<<31 + 1, math.MaxInt64 - 1, math.MaxInt64, math.MinInt64,
	math.MinInt64 + 1, -1, -2, -1 << 31}

// TestRatiosAgainstBig: every operation on ratios at the limits is that of math/big.
func TestRatiosAgainstBig(t *testing.T) {
	var all []Ratio
	for _, n := range extremes {
		for _, d := range []int64{1, 2, 3, 1<<31 - 1, 1 << 31, math.MaxInt64} {
			all = append(all, Of(n, d))
		}
	}
	same := func(what string, got Ratio, want *big.Rat) {
		t.Helper()
		if got.Rat().Cmp(want) != 0 {
			t.Errorf("%s is %v, want %v", what, got, want)
		}
	}
	for i, r := range all {
		if got, want := r.Floor(), new(big.Int).Div(r.Rat().Num(), r.Rat().Denom()); got.Cmp(want) != 0 {
			t.Errorf("floor of %v: %v, want %v", r, got, want)
		}
		if got, want := r.Ceil(), new(big.Int).Neg(new(big.Int).Div(r.Neg().Rat().Num(),
			r.Rat().Denom())); got.Cmp(want) != 0 {
			t.Errorf("ceiling of %v: %v, want %v", r, got, want)
		}
		same("-"+r.String(), r.Neg(), new(big.Rat).Neg(r.Rat()))
		same("lowest "+r.String(), r.Lowest(), r.Rat())
		if r.IsWhole() != r.Rat().IsInt() || r.Sign() != r.Rat().Sign() {
			t.Errorf("%v: whole %v, sign %d", r, r.IsWhole(), r.Sign())
		}
		for _, o := range all[:i+1] {
			if got, want := r.Cmp(o), r.Rat().Cmp(o.Rat()); got != want || o.Cmp(r) != -want {
				t.Errorf("%v compared with %v: %d, want %d", r, o, got, want)
			}
			same(r.String()+" + "+o.String(), r.Add(o), new(big.Rat).Add(r.Rat(), o.Rat()))
			same(r.String()+" - "+o.String(), r.Sub(o), new(big.Rat).Sub(r.Rat(), o.Rat()))
			same(r.String()+" · "+o.String(), r.Mul(o), new(big.Rat).Mul(r.Rat(), o.Rat()))
			if o.Sign() != 0 {
				same(r.String()+" / "+o.String(), r.Div(o), new(big.Rat).Quo(r.Rat(), o.Rat()))
			}
		}
	}
}

// TestCountsAreKept: what was counted over one whole stays as it was counted, also when nothing is added or the sign
// changes.
func TestCountsAreKept(t *testing.T) {
	for _, c := range []struct {
		got  Ratio
		want string
	}{
		{Of(3, 24).Add(Of(4, 24)), "7/24"}, {Of(3, 24).Add(Of(0, 24)), "3/24"}, {Of(0, 24).Add(Of(3, 24)), "3/24"},
		{Of(3, 24).Sub(Of(3, 24)), "0/24"}, {Of(3, 24).Neg(), "-3/24"}, {Of(3, 24).Scale(2), "6/24"},
		{Of(3, 24).Scale(-1), "-3/24"}, {Whole(-1).Mul(Of(3, 24)), "-3/24"}, {Whole(6).Div(Whole(24)), "6/24"},
		{Of(-3, -24), "3/24"}, {Of(54, 8).Lowest(), "27/4"}, {Of(-54, 8).Lowest(), "-27/4"},
	} {
		if got := c.got.String(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// TestIntervalsAbove: all numbers of one are larger than all of the other; ends that meet are, where one is open.
func TestIntervalsAbove(t *testing.T) {
	of := func(lo int64, loOpen bool, hi int64, hiOpen bool) Interval {
		return Between(Whole(lo), loOpen, Whole(hi), hiOpen)
	}
	for _, c := range []struct {
		i, o Interval
		want bool
	}{
		{of(3, false, 4, false), of(1, false, 2, false), true}, {of(2, false, 4, false), of(1, false, 2, false), false},
		{of(2, true, 4, false), of(1, false, 2, false), true}, {of(2, false, 4, false), of(1, false, 2, true), true},
		{of(1, false, 2, false), of(3, false, 4, false), false}, {Interval{}, of(1, false, 2, false), false},
		{of(3, false, 4, false), Interval{}, false}, {Closed(Whole(3), Ratio{}), Closed(Ratio{}, Whole(2)), true},
	} {
		if got := c.i.Above(c.o); got != c.want {
			t.Errorf("%v above %v: %v", c.i, c.o, got)
		}
	}
}

// TestIntervalsEqual: the same numbers, however an end that is missing is told; each of the four parts matters.
func TestIntervalsEqual(t *testing.T) {
	one := Between(Whole(1), true, Whole(2), false)
	for _, o := range []Interval{Between(Whole(0), true, Whole(2), false), Between(Whole(1), false, Whole(2), false),
		Between(Whole(1), true, Whole(3), false), Between(Whole(1), true, Whole(2), true), {}, nothing(),
		Closed(Whole(1), Ratio{}), Closed(Ratio{}, Whole(2))} {
		if one.Equal(o) || o.Equal(one) {
			t.Errorf("%v equals %v", one, o)
		}
	}
	for _, pair := range [][2]Interval{{one, Between(Of(2, 2), true, Of(4, 2), false)}, {{}, Between(Ratio{}, true,
		Ratio{}, true)},
		{nothing(), Closed(Whole(5), Whole(4))}, {Closed(Whole(1), Ratio{}), Between(Whole(1), false, Ratio{}, true)}} {
		if !pair[0].Equal(pair[1]) {
			t.Errorf("%v is not %v", pair[0], pair[1])
		}
	}
}

// TestSharesOfLargeWholes: where the fast rules end, parts, sums and wholes are what the general rules leave.
func TestSharesOfLargeWholes(t *testing.T) {
	for _, n := range []int64{1<<31 - 1, 1 << 31, 1<<31 + 1, 1 << 40} {
		for _, text := range []string{"0 %", "17 %", "39,7 %", "100 %", "2,5"} {
			p, c := MustParse(text), Convention{}
			if got, want := Parts(p, n, c), p.parts(n, c); !got.Equal(want) || got.Empty() && text != "2,5" {
				t.Errorf("%s of %d: %v, want %v", text, n, got, want)
			}
			if got, want := Sums(p, n, c), p.sums(n, c); !got.Equal(want) || got.Empty() {
				t.Errorf("sums of %s over %d: %v, want %v", text, n, got, want)
			}
		}
	}
	for _, c := range []struct {
		text string
		part int64
		want Range
	}{ // a part of none is of any whole where it prints as 0
		{"0 %", 0, RangeFrom(1)}, {"5 %", 0, Range{}}, {"18 %", 2812, NewRange(15201, 16068)},
		{"50 %", 1, NewRange(2, 2)}, {"100 %", 3, NewRange(3, 3)}, {"120 %", 6, NewRange(5, 5)}, {"-50 %", 1, Range{}},
		{"5 %-yks.", 1, Range{}},
	} {
		if got := Wholes(MustParse(c.text), c.part, Convention{}); !got.Equal(c.want) {
			t.Errorf("%d is %s of %v, want %v", c.part, c.text, got, c.want)
		}
	}
}

// TestSplitAtTheWhole: shares that can add up to all of n, by a respondent too many, too few, or one that nobody has.
func TestSplitAtTheWhole(t *testing.T) {
	for _, c := range []struct {
		n      int64
		shares []string
		want   []Range
	}{
		{10, []string{"60 %", "40 %"}, []Range{NewRange(6, 6), NewRange(4, 4)}},
		{10, []string{"60 %", "50 %"}, []Range{{}, {}}}, {10, []string{"60 %", "30 %"}, []Range{{}, {}}},
		{24, []string{"4,1 %", "95,9 %"}, []Range{{}, {}}},
		{1000, []string{"60 %", "40 %"}, []Range{NewRange(596, 604), NewRange(396, 404)}},
		{1000, []string{"60 %", "39 %"}, []Range{{}, {}}},
	} {
		var shares []Printed
		for _, s := range c.shares {
			shares = append(shares, MustParse(s))
		}
		got := Split(c.n, Convention{}, shares...)
		for i, r := range got {
			if c.want[i].Empty() != r.Empty() || !c.want[i].Empty() && !r.Equal(c.want[i]) {
				t.Errorf("%v of %d: %v, want %v", c.shares, c.n, got, c.want)
				break
			}
		}
	}
}

// TestBalanceOfShares: three shares of 33 % lack 1 %, which rounding explains by up to 1,5 %; points add up to nothing.
func TestBalanceOfShares(t *testing.T) {
	third := MustParse("33 %")
	b := Balanced(Convention{}, third, third, third)
	if !b.Printed.Equal(Of(99, 100)) || !b.Drift.Equal(Of(-1, 100)) || !b.Possible() ||
		!b.Exact.Equal(HalfOpen(Of(975, 1000), Of(1005, 1000))) || !b.Band.Equal(Between(Of(-15, 1000), true, Of(15, 1000),
		false)) {
		t.Errorf("%v: printed %v, exact %v, band %v", b, b.Printed, b.Exact, b.Band)
	}
	if b := Balanced(Convention{}, third, MustParse("67 %-yks.")); b.Possible() || !b.Exact.Empty() {
		t.Errorf("with points: %v", b)
	}
	for x, want := range map[int64]string{1e11: "0.000000001%", 1e12: "1/1000000000000", 100: "1%"} {
		if got := shortest(Of(1, x)); got != want {
			t.Errorf("1/%d: %s, want %s", x, got, want)
		}
	}
}

// TestBitLengths: of both parts as counted, whatever the sign; none of no number.
func TestBitLengths(t *testing.T) {
	for _, c := range []struct {
		r          Ratio
		part, over int
	}{
		{Of(5, 8), 3, 4}, {Of(-5, 8), 3, 4}, {Of(0, 8), 0, 4}, {Whole(math.MinInt64), 64, 1}, {Ratio{}, 0, 0},
		{Whole(math.MaxInt64).Scale(-4), 65, 1}, {Of(1, math.MaxInt64).Mul(Of(1, 4)), 1, 65},
	} {
		if part, over := c.r.BitLen(); part != c.part || over != c.over {
			t.Errorf("%v: %d and %d bits, want %d and %d", c.r, part, over, c.part, c.over)
		}
	}
}
