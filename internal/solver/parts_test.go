package solver

import (
	"math/big"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// power returns sign · 2^n.
func power(n uint, sign int64) figure.Ratio {
	return figure.FromRat(new(big.Rat).SetInt(new(big.Int).Mul(big.NewInt(sign), new(big.Int).Lsh(big.NewInt(1), n))))
}

// TestOutwardEndsKeepWhatIsInside: an end beyond 2^maxBits becomes that power where numbers beyond it are left, and no end
// where none are; a long denominator moves outwards by less than a multiple of 2^-(maxBits/2); other ends stay.
func TestOutwardEndsKeepWhatIsInside(t *testing.T) {
	none, one, huge := figure.Ratio{}, figure.Whole(1), uint(maxBits+40)
	for name, c := range map[string]struct{ in, want figure.Interval }{
		"small":          {figure.Between(one, true, figure.Whole(2), true), figure.Between(one, true, figure.Whole(2), true)},
		"far above":      {figure.Between(power(huge, 1), true, none, false), figure.Closed(power(maxBits, 1), none)},
		"far below":      {figure.Between(none, false, power(huge, -1), true), figure.Closed(none, power(maxBits, -1))},
		"to far above":   {figure.Closed(one, power(huge, 1)), figure.Closed(one, none)},
		"from far below": {figure.Closed(power(huge, -1), one), figure.Closed(none, one)},
		"at the limit":   {figure.Closed(power(maxBits, -1), power(maxBits, 1)), figure.Closed(power(maxBits, -1), power(maxBits, 1))},
	} {
		if got := roundedOutward(c.in); !got.Equal(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	third := figure.Of(1, 3)
	long := figure.FromRat(new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil)))
	lo, hi := third.Add(long), third.Add(long).Add(one)
	got := roundedOutward(figure.Between(lo, true, hi, true))
	step := figure.FromRat(new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), maxBits/2)))
	below, openBelow := got.Lo()
	above, openAbove := got.Hi()
	if !below.Less(lo) || !lo.Sub(step).Less(below) || !hi.Less(above) || !above.Less(hi.Add(step)) || openBelow || openAbove {
		t.Errorf("%v", got)
	}
	if _, bits := below.BitLen(); bits > maxBits/2+1 {
		t.Errorf("a denominator of %d bits is left", bits)
	}
}

// TestOneSetOfUnknowns: statements join what they speak of, whichever order they come in.
func TestOneSetOfUnknowns(t *testing.T) {
	for name, c := range map[string]struct {
		n     int
		pairs [][2]int32
		one   bool
		first []int32
	}{
		"nothing":      {0, nil, false, nil},
		"a single one": {1, nil, true, []int32{0}},
		"two apart":    {2, nil, false, []int32{0, 1}},
		"two together": {2, [][2]int32{{1, 0}}, true, []int32{0, 0}},
		"the last out": {3, [][2]int32{{0, 1}}, false, []int32{0, 0, 2}},
		"a chain":      {4, [][2]int32{{2, 3}, {1, 2}, {0, 1}}, true, []int32{0, 0, 0, 0}},
		"two of two":   {4, [][2]int32{{1, 3}, {0, 2}}, false, []int32{0, 1, 0, 1}},
	} {
		d := make(disjointSets, c.n)
		for v := range d {
			d[v] = int32(v)
		}
		for _, p := range c.pairs {
			d.union(p[0], p[1])
		}
		if d.one() != c.one {
			t.Errorf("%s: one set %v", name, d.one())
		}
		for v, want := range c.first {
			if got := d.find(int32(v)); got != want {
				t.Errorf("%s: %d is in the set of %d, want %d", name, v, got, want)
			}
		}
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
