package exact

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// Simplest returns the number from lo to hi with the smallest denominator, the highest there in the Stern-Brocot
// tree; lo is less than hi. Between long numbers the denominator is the smallest power of two that is surely fine
// enough.
func Simplest(lo, hi figure.Ratio) figure.Ratio {
	if IsWide(lo) || IsWide(hi) {
		return overPower(lo, hi)
	}
	n := lo.Ceil()
	if whole := figure.FromRat(new(big.Rat).SetInt(n)); !hi.Less(whole) {
		return whole
	}
	n.Sub(n, big.NewInt(1))
	base := figure.FromRat(new(big.Rat).SetInt(n))
	rest := Simplest(figure.Whole(1).Div(hi.Sub(base)), figure.Whole(1).Div(lo.Sub(base)))
	return base.Add(figure.Whole(1).Div(rest))
}

// overPower returns a number from lo to hi over a power of two.
func overPower(lo, hi figure.Ratio) figure.Ratio {
	gap := hi.Sub(lo).Rat()
	grid := new(big.Int).Lsh(big.NewInt(1), uint(max(0, gap.Denom().BitLen()-gap.Num().BitLen()+1)))
	n := lo.Mul(OfInt(grid)).Ceil()
	return figure.FromRat(new(big.Rat).SetFrac(n, grid))
}
