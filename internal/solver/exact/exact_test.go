package exact

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// edges are numbers at which sums, products and quotients stop to fit, and their neighbours.
var edges = []int64{
	0, 1, -1, 2, -2, 3, -3, 6, 7, -8, 1 << 31, -1 << 31, 1<<32 - 1, 3037000499, 3037000500, -3037000500,
	math.MaxInt64, math.MaxInt64 - 1, math.MaxInt64 / 2, math.MaxInt64/2 + 1,
	math.MinInt64, math.MinInt64 + 1, math.MinInt64 / 2, math.MinInt64/2 - 1,
}

// TestWholeNumbersFitOrSaySo: against math/big.
func TestWholeNumbersFitOrSaySo(t *testing.T) {
	for _, a := range edges {
		for _, b := range edges {
			x, y := big.NewInt(a), big.NewInt(b)
			for _, c := range []struct {
				name string
				got  func(a, b int64) (int64, bool)
				want *big.Int
			}{
				{"+", Add, new(big.Int).Add(x, y)},
				{"-", Sub, new(big.Int).Sub(x, y)},
				{"·", Mul, new(big.Int).Mul(x, y)},
			} {
				n, ok := c.got(a, b)
				if ok != c.want.IsInt64() || ok && n != c.want.Int64() {
					t.Errorf("%d %s %d = %d, %v, want %v", a, c.name, b, n, ok, c.want)
				}
			}
		}
	}
}

// TestFloorDivRoundsDown: a = q·b + r with 0 ≤ r < b, or b < r ≤ 0.
func TestFloorDivRoundsDown(t *testing.T) {
	for a := int64(-13); a <= 13; a++ {
		for b := int64(-5); b <= 5; b++ {
			if b == 0 {
				continue
			}
			q := FloorDiv(a, b)
			if r := a - q*b; b > 0 && (r < 0 || r >= b) || b < 0 && (r > 0 || r <= b) {
				t.Errorf("%d / %d = %d, rest %d", a, b, q, r)
			}
		}
	}
}

func TestGCDAgainstBig(t *testing.T) {
	for _, a := range edges {
		for _, b := range edges {
			if a == 0 && b == 0 {
				continue
			}
			want := new(big.Int).GCD(nil, nil, new(big.Int).Abs(big.NewInt(a)), new(big.Int).Abs(big.NewInt(b)))
			if got := GCD(a, b); want.IsInt64() && got != want.Int64() {
				t.Errorf("of %d and %d: %d, want %v", a, b, got, want)
			}
		}
	}
}

// lowest reports whether a ratio is in lowest terms with a positive denominator, as far as it fits.
func lowest(r figure.Ratio) bool {
	num, den, ok := r.Counts()
	return !ok || den > 0 && (num == 0 && den == 1 || num != 0 && GCD(num, den) == 1)
}

// TestRatiosAgainstBig: sums and products are those of math/big, in lowest terms, narrow or wide.
func TestRatiosAgainstBig(t *testing.T) {
	var all []figure.Ratio
	for _, n := range edges {
		for _, d := range []int64{1, 2, 3, 6, 1 << 31, math.MaxInt64, math.MaxInt64 - 1} {
			all = append(all, Reduced(n, d))
		}
	}
	r := rand.New(rand.NewPCG(7, 1))
	for range 2500 {
		x, y := all[r.IntN(len(all))], all[r.IntN(len(all))]
		for _, c := range []struct {
			name string
			got  figure.Ratio
			want *big.Rat
		}{
			{"+", Plus(x, y), new(big.Rat).Add(x.Rat(), y.Rat())},
			{"-", Minus(x, y), new(big.Rat).Sub(x.Rat(), y.Rat())},
			{"·", Times(x, y), new(big.Rat).Mul(x.Rat(), y.Rat())},
		} {
			if c.got.Rat().Cmp(c.want) != 0 || !lowest(c.got) {
				t.Fatalf("%v %s %v = %v, want %v in lowest terms", x, c.name, y, c.got, c.want)
			}
		}
	}
	if none := (figure.Ratio{}); !Plus(none, figure.Whole(3)).Equal(figure.Whole(3)) ||
		!Plus(figure.Whole(3), none).Equal(figure.Whole(3)) || !Times(none, figure.Whole(3)).Equal(figure.Whole(0)) {
		t.Error("no number counts as zero")
	}
	if got := Reduced(-6, 4); !got.Equal(figure.Of(-3, 2)) || !lowest(got) || !lowest(Reduced(0, 5)) {
		t.Errorf("-6/4 in lowest terms is %v", got)
	}
	if OfInt(nil).Defined() || !OfInt(big.NewInt(-7)).Equal(figure.Whole(-7)) {
		t.Error("nil is no number, and -7 is -7")
	}
}

// TestSimplestHasTheSmallestDenominator: found by trying denominators one after the other.
func TestSimplestHasTheSmallestDenominator(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 2))
	for range 2000 {
		lo := figure.Of(r.Int64N(401)-200, 1+r.Int64N(60))
		hi := lo.Add(figure.Of(1, 1+r.Int64N(60)))
		got := Simplest(lo, hi)
		_, den, _ := got.Lowest().Counts()
		for d := int64(1); d <= den; d++ {
			n := lo.Mul(figure.Whole(d)).Ceil().Int64()
			if inside := !hi.Less(figure.Of(n, d)); inside != (d == den) {
				t.Fatalf("from %v to %v: %v, but over %d: %v", lo, hi, got, d, inside)
			}
		}
	}
	for _, c := range []struct{ lo, hi, want figure.Ratio }{ // a whole number at the very end counts
		{figure.Of(1, 2), figure.Whole(1), figure.Whole(1)}, {figure.Whole(-1), figure.Of(-1, 2), figure.Whole(-1)},
		{figure.Of(1, 3), figure.Of(2, 3), figure.Of(1, 2)}, {figure.Of(-2, 3), figure.Of(-1, 3), figure.Of(-1, 2)},
	} {
		if got := Simplest(c.lo, c.hi); !got.Equal(c.want) {
			t.Errorf("from %v to %v: %v, want %v", c.lo, c.hi, got, c.want)
		}
	}
}

// TestBetweenLongNumbersTheGridIsCoarse: a number over a power of two that lies between, of which there are at most
// four
// steps from one end to the other.
func TestBetweenLongNumbersTheGridIsCoarse(t *testing.T) {
	long := figure.Of(1, math.MaxInt64).Mul(figure.Of(1, math.MaxInt64))
	for _, lo := range []figure.Ratio{long, figure.Whole(5).Add(long), figure.Whole(-5).Sub(long)} {
		for _, gap := range []figure.Ratio{figure.Whole(3), figure.Of(1, 3), figure.Of(1, 1<<40), long} {
			got := Simplest(lo, lo.Add(gap))
			den := got.Rat().Denom()
			steps := OfInt(den).Mul(gap)
			if got.Less(lo) || lo.Add(gap).Less(got) || den.TrailingZeroBits() != uint(den.BitLen()-1) ||
				den.BitLen() > 1 && figure.Whole(4).Less(steps) {
				t.Errorf("from %v, %v farther: %v, %v steps", lo, gap, got, steps)
			}
		}
	}
}

// TestWideIsWhatNoInt64Holds: at the largest, and one beyond.
func TestWideIsWhatNoInt64Holds(t *testing.T) {
	most := figure.Whole(math.MaxInt64)
	for _, c := range []struct {
		r    figure.Ratio
		wide bool
	}{
		{figure.Ratio{}, false}, {most, false}, {most.Add(figure.Whole(1)), true}, {figure.Of(1, math.MaxInt64), false},
		{figure.Of(1, math.MaxInt64).Mul(figure.Of(1, 2)), true},
	} {
		if got := IsWide(c.r); got != c.wide {
			t.Errorf("%v is wide: %v", c.r, got)
		}
	}
}

// TestEndsAtTheLimitStay: a denominator of maxBits bits and a number of 2^maxBits stay as they are, open ends too; one
// more bit moves outwards, and is closed.
func TestEndsAtTheLimitStay(t *testing.T) {
	over := func(bits uint) figure.Ratio { // 1 over the largest number of so many bits
		most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1))
		return figure.FromRat(new(big.Rat).SetFrac(big.NewInt(1), most))
	}
	at := figure.Between(over(maxBits), true, over(maxBits).Add(figure.Whole(1)), true)
	if got := Outward(at); !got.Equal(at) {
		t.Errorf("at the limit: %v", got)
	}
	lo, hi := over(maxBits+1), over(maxBits+1).Add(figure.Whole(1))
	got := Outward(figure.Between(lo, true, hi, true))
	step := figure.Whole(1).Div(power(maxBits/2, 1))
	if want := figure.Closed(figure.Whole(0), figure.Whole(1).Add(step)); !got.Equal(want) {
		t.Errorf("beyond the limit: %v, want %v", got, want)
	}
}
