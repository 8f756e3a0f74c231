package figure

import (
	"math"
	"math/big"
	"testing"
)

// Membership is decided here on a grid of twelfths from -5 to 5, by comparing fractions and nothing else; the
// intervals have whole ends from -3 to 3, so that every one of them has grid points inside, at and outside its ends.
const (
	gridStep = 12
	gridEnd  = 5 * gridStep
)

// bounds is an interval as the tests know it, in twelfths.
type bounds struct {
	lo, hi         int64
	loOpen, hiOpen bool
	noLo, noHi     bool
}

func (b bounds) interval() Interval {
	lo, hi := Of(b.lo, gridStep), Of(b.hi, gridStep)
	if b.noLo {
		lo = Ratio{}
	}
	if b.noHi {
		hi = Ratio{}
	}
	return Between(lo, b.loOpen, hi, b.hiOpen)
}

func (b bounds) has(x int64) bool {
	return (b.noLo || x > b.lo || x == b.lo && !b.loOpen) && (b.noHi || x < b.hi || x == b.hi && !b.hiOpen)
}

// allBounds returns every interval with whole ends, open, closed or none, the empty ones included.
func allBounds(least, most int64) (all []bounds) {
	for lo := least - 1; lo <= most; lo++ {
		for hi := least; hi <= most+1; hi++ {
			for flags := range 4 {
				all = append(all, bounds{
					lo: lo * gridStep, hi: hi * gridStep, loOpen: flags&1 != 0, hiOpen: flags&2 != 0,
					noLo: lo < least, noHi: hi > most,
				})
			}
		}
	}
	return all
}

func grid(yield func(int64) bool) {
	for x := int64(-gridEnd); x <= gridEnd; x++ {
		if !yield(x) {
			return
		}
	}
}

func at(x int64) Ratio { return Of(x, gridStep) }

func TestIntervalMembership(t *testing.T) {
	for _, b := range allBounds(-3, 3) {
		i, empty := b.interval(), true
		for x := range grid {
			if i.Contains(at(x)) != b.has(x) {
				t.Fatalf("%v and %v", i, at(x))
			}
			empty = empty && !b.has(x)
		}
		if i.Empty() != empty {
			t.Fatalf("%v is empty: %v, want %v", i, i.Empty(), empty)
		}
		if x, ok := i.Single(); ok != (b.lo == b.hi && !b.loOpen && !b.hiOpen && !b.noLo && !b.noHi) ||
			ok && !x.Equal(at(b.lo)) {
			t.Fatalf("%v is the single number %v, %v", i, x, ok)
		}
		if i.Contains(Ratio{}) {
			t.Fatalf("%v contains no number", i)
		}
		checkWhole(t, b)
	}
}

// checkWhole counts the whole numbers of an interval one by one.
func checkWhole(t *testing.T, b bounds) {
	t.Helper()
	lo, hi, ok := b.interval().Whole()
	if (lo == nil) != b.noLo || (hi == nil) != b.noHi {
		t.Fatalf("whole numbers of %v run from %v to %v", b.interval(), lo, hi)
	}
	any := false
	for n := int64(-5); n <= 5; n++ {
		inside := b.has(n * gridStep)
		any = any || inside
		if !ok && inside {
			t.Fatalf("%v has no whole number, but %d", b.interval(), n)
		}
		told := (lo == nil || lo.Cmp(big.NewInt(n)) <= 0) && (hi == nil || hi.Cmp(big.NewInt(n)) >= 0)
		if ok && told != inside {
			t.Fatalf("%d lies in %v: %v, told %v", n, b.interval(), inside, told)
		}
	}
	if ok != any {
		t.Fatalf("%v has whole numbers: %v", b.interval(), ok)
	}
}

func TestIntervalSets(t *testing.T) {
	all := allBounds(-2, 2)
	for _, a := range all {
		for _, b := range all {
			checkSets(t, a, b)
		}
	}
}

func checkSets(t *testing.T, a, b bounds) {
	t.Helper()
	i, o := a.interval(), b.interval()
	both, hull := i.Intersect(o), i.Hull(o)
	equal, reach := true, span(a, b)
	for x := range grid {
		if both.Contains(at(x)) != (a.has(x) && b.has(x)) {
			t.Fatalf("%v in both %v and %v, which is %v", at(x), i, o, both)
		}
		if hull.Contains(at(x)) != (reach[0] <= x && x <= reach[1]) {
			t.Fatalf("%v in the hull of %v and %v, which is %v", at(x), i, o, hull)
		}
		equal = equal && a.has(x) == b.has(x)
	}
	if i.Equal(o) != equal {
		t.Fatalf("%v equals %v: %v", i, o, i.Equal(o))
	}
}

// span returns the first and the last grid point that belongs to either; a hull has all points in between.
func span(a, b bounds) [2]int64 {
	reach := [2]int64{gridEnd + 1, -gridEnd - 1}
	for x := range grid {
		if a.has(x) || b.has(x) {
			reach[0], reach[1] = min(reach[0], x), max(reach[1], x)
		}
	}
	return reach
}

// No sum, difference or product of numbers of two intervals is left out, and no quotient.
func TestIntervalArithmeticIsSound(t *testing.T) {
	all := allBounds(-1, 2)
	for _, a := range all {
		for _, b := range all {
			i, o := a.interval(), b.interval()
			sum, difference, product, quotient := i.Add(o), i.Sub(o), i.Mul(o), i.Div(o)
			for x := int64(-2 * gridStep); x <= 3*gridStep; x += 3 {
				for y := int64(-2 * gridStep); y <= 3*gridStep; y += 3 {
					if !a.has(x) || !b.has(y) {
						continue
					}
					v, w := at(x), at(y)
					if !sum.Contains(v.Add(w)) || !difference.Contains(v.Sub(w)) || !product.Contains(v.Mul(w)) ||
						y != 0 && !quotient.Contains(v.Div(w)) {
						t.Fatalf("%v and %v of %v and %v: %v, %v, %v, %v", v, w, i, o, sum, difference, product, quotient)
					}
				}
			}
		}
	}
}

// For numbers that are not negative the results are tight: their ends, and numbers just inside, are attained.
func TestIntervalArithmeticIsTight(t *testing.T) {
	var all []bounds
	for _, b := range allBounds(0, 3) {
		if !b.noLo {
			all = append(all, b)
		}
	}
	for _, a := range all {
		for _, b := range all {
			i, o := a.interval(), b.interval()
			tight(t, "+", i, o, i.Add(o), func(z, x Ratio) Ratio { return z.Sub(x) }, func(z, y Ratio) Ratio { return z.Sub(y) })
			tight(t, "-", i, o, i.Sub(o), func(z, x Ratio) Ratio { return x.Sub(z) }, func(z, y Ratio) Ratio { return z.Add(y) })
			tight(t, "·", i, o, i.Mul(o), Ratio.Div, Ratio.Div)
			tight(t, "/", i, o, i.Div(o), func(z, x Ratio) Ratio { return x.Div(z) }, func(z, y Ratio) Ratio { return z.Mul(y) })
		}
	}
}

// So are quotients of any numbers, but by divisors on both sides of zero: -120 of 24 is -5 and nothing else.
func TestIntervalDivIsTight(t *testing.T) {
	if q := Point(Whole(-120)).Div(Point(Whole(24))); !q.Equal(Point(Whole(-5))) {
		t.Errorf("-120 / 24 = %v", q)
	}
	quotients := 0
	for _, a := range allBounds(-2, 1) {
		for _, b := range allBounds(-2, 2) {
			i, o := a.interval(), b.interval()
			if o.Contains(at(-1)) && o.Contains(at(1)) ||
				o.Intersect(Between(Ratio{}, false, Whole(0), true)).
					Empty() ==
					o.Intersect(Between(Whole(0), true, Ratio{}, false)).
						Empty() {
				continue
			}
			quotients++
			tight(t, "/", i, o, i.Div(o), func(z, x Ratio) Ratio { return x.Div(z) }, func(z, y Ratio) Ratio { return z.Mul(y) })
		}
	}
	if quotients < 100 {
		t.Errorf("only %d quotients", quotients)
	}
}

// tight checks that numbers at and near the ends of a result come from a number of each interval: second gives the
// other number from the result and the first, first the one from the result and the second.
func tight(t *testing.T, op string, i, o, result Interval, second, first func(z, x Ratio) Ratio) {
	t.Helper()
	if i.Empty() || o.Empty() {
		if !result.Empty() {
			t.Fatalf("%v %s %v = %v", i, op, o, result)
		}
		return
	}
	for _, z := range nearEnds(result, Of(1, 1000)) {
		found := false
		for _, x := range nearEnds(i, Of(1, 100_000)) {
			found = found || o.Contains(second(z, x)) || z.Sign() == 0 && op == "·" && x.Sign() == 0
		}
		for _, y := range nearEnds(o, Of(1, 100_000)) {
			found = found || i.Contains(first(z, y)) && (op != "/" || y.Sign() != 0) ||
				z.Sign() == 0 && op == "·" && y.Sign() == 0
		}
		if !found {
			t.Fatalf("%v %s %v = %v, but %v is out of reach", i, op, o, result, z)
		}
	}
}

// nearEnds returns numbers of an interval at its ends, a little inside, and far out where there is no end.
func nearEnds(i Interval, little Ratio) (numbers []Ratio) {
	lo, _ := i.Lo()
	hi, _ := i.Hi()
	for _, x := range []Ratio{lo, lo.Add(little), hi, hi.Sub(little), Whole(0), Whole(1), Whole(-1), Whole(50),
		Whole(-50)} {
		if i.Contains(x) {
			numbers = append(numbers, x)
		}
	}
	return numbers
}

func TestIntervalScale(t *testing.T) {
	for _, b := range allBounds(-2, 2) {
		for _, r := range []Ratio{Of(3, 2), Of(-3, 2), Whole(0)} {
			i := b.interval()
			scaled := i.Scale(r)
			for x := range grid {
				y := at(x)
				if want := b.has(x); r.Sign() != 0 && scaled.Contains(y.Mul(r)) != want {
					t.Fatalf("%v · %v = %v and %v", i, r, scaled, y.Mul(r))
				}
			}
			if r.Sign() == 0 && scaled.Contains(Whole(0)) == i.Empty() || r.Sign() == 0 && scaled.Contains(Whole(1)) {
				t.Fatalf("%v · 0 = %v", i, scaled)
			}
		}
		if got := b.interval().Scale(Ratio{}); !b.interval().Empty() && !got.Equal(Interval{}) {
			t.Fatalf("%v times no number is %v", b.interval(), got)
		}
	}
}

func TestIntervalString(t *testing.T) {
	for _, c := range []struct {
		i    Interval
		want string
	}{
		{HalfOpen(Of(79, 2), Of(81, 2)), "[79/2, 81/2)"},
		{Between(Whole(0), true, Whole(1), false), "(0, 1]"},
		{Interval{}, "(−∞, ∞)"},
		{Closed(Whole(0), Ratio{}), "[0, ∞)"},
		{Point(Of(1, 3)), "[1/3, 1/3]"},
		{HalfOpen(Whole(1), Whole(1)), "∅"},
	} {
		if c.i.String() != c.want {
			t.Errorf("%s, want %s", c.i, c.want)
		}
	}
	if lo, open := HalfOpen(Whole(1), Whole(2)).Lo(); !lo.Equal(Whole(1)) || open {
		t.Error("the lower end of a half-open interval belongs to it")
	}
	if hi, open := HalfOpen(Whole(1), Whole(2)).Hi(); !hi.Equal(Whole(2)) || !open {
		t.Error("the upper end of a half-open interval does not belong to it")
	}
}

// TestWholesOfFarIntervals: an interval that ends below the least number, or begins beyond what int64 holds, holds
// none; one that ends beyond has no end.
func TestWholesOfFarIntervals(t *testing.T) {
	far := FromRat(new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 80)))
	for name, c := range map[string]struct{ got, want Range }{
		"far below":        {wholesIn(Closed(Ratio{}, far.Neg()), 0), Range{}},
		"just below":       {wholesIn(Closed(Whole(-5), Whole(-1)), 0), Range{}},
		"to the least":     {wholesIn(Closed(Whole(-5), Whole(3)), 3), NewRange(3, 3)},
		"from the least":   {wholesIn(Closed(Whole(3), Whole(5)), 3), NewRange(3, 5)},
		"above the least":  {wholesIn(Closed(Whole(4), Whole(5)), 3), NewRange(4, 5)},
		"far above":        {wholesIn(Closed(far, Ratio{}), 0), Range{}},
		"from far to far":  {wholesIn(Closed(far.Neg(), far), 2), RangeFrom(2)},
		"without an end":   {wholesIn(Closed(Whole(7), Ratio{}), 2), RangeFrom(7)},
		"between two":      {wholesIn(Closed(Of(1, 3), Of(2, 3)), 0), Range{}},
		"of no interval":   {wholesIn(nothing(), 0), Range{}},
		"the last of them": {wholesIn(Closed(Whole(math.MaxInt64), Ratio{}), 0), RangeFrom(math.MaxInt64)},
	} {
		if !c.got.Equal(c.want) {
			t.Errorf("%s: %v, want %v", name, c.got, c.want)
		}
	}
}

// TestQuotientsOfClosedIntervals: by numbers above zero, the least and the most are quotients of ends.
func TestQuotientsOfClosedIntervals(t *testing.T) {
	ends := []Ratio{Whole(-2), Of(-1, 2), Whole(0), Of(1, 2), Whole(1), Whole(3)}
	for i, lo := range ends {
		for _, hi := range ends[i:] {
			for j, least := range ends[3:] {
				for _, most := range ends[3+j:] {
					want := Point(lo.Div(least))
					for _, q := range []Ratio{lo.Div(most), hi.Div(least), hi.Div(most)} {
						want = want.Hull(Point(q))
					}
					if got := Closed(lo, hi).Div(Closed(least, most)); !got.Equal(want) {
						t.Errorf("%v over %v: %v, want %v", Closed(lo, hi), Closed(least, most), got, want)
					}
				}
			}
		}
	}
}
