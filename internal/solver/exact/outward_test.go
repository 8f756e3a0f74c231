package exact

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
		if got := Outward(c.in); !got.Equal(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	third := figure.Of(1, 3)
	long := figure.FromRat(new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil)))
	lo, hi := third.Add(long), third.Add(long).Add(one)
	got := Outward(figure.Between(lo, true, hi, true))
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
