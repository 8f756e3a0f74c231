package table

import (
	"math/big"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// plainDecimals is the number of decimals of a plain number. Two ratios of less than a million respondents a side that
// round differently differ within so many.
const plainDecimals = 15

// plain returns a ratio as a plain decimal number, with a point and no separators: as many decimals as it has, at most
// plainDecimals. "" is no number.
func plain(r figure.Ratio) string {
	if !r.Defined() {
		return ""
	}
	if whole, by, ok := r.Counts(); ok && by == 1 {
		return big.NewInt(whole).String()
	}
	s := r.Rat().FloatString(plainDecimals)
	if s = strings.TrimRight(strings.TrimRight(s, "0"), "."); s == "-0" {
		return "0"
	}
	return s
}

// The bounds of a number that is read from JSON.
const (
	maxNumberDigits   = 60
	maxNumberExponent = 60
)

// readNumber returns the number that a JSON text stands for, exactly.
func readNumber(s string) (figure.Ratio, error) {
	digits, exponent, _ := strings.Cut(strings.ToLower(s), "e")
	fault := figure.Fault("", s, figure.ErrRange, "at most %d digits, and an exponent within %d", maxNumberDigits,
		maxNumberExponent)
	if len(digits) > maxNumberDigits || len(exponent) > 4 {
		return figure.Ratio{}, fault
	}
	r, ok := new(big.Rat).SetString(digits)
	if !ok {
		return figure.Ratio{}, figure.Fault("", s, figure.ErrSyntax, "no number")
	}
	if exponent == "" {
		return figure.FromRat(r), nil
	}
	power, ok := new(big.Int).SetString(strings.TrimPrefix(exponent, "+"), 10)
	if !ok || power.CmpAbs(big.NewInt(maxNumberExponent)) > 0 {
		return figure.Ratio{}, fault
	}
	scale := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), new(big.Int).Abs(power), nil))
	if power.Sign() < 0 {
		scale.Inv(scale)
	}
	return figure.FromRat(r.Mul(r, scale)), nil
}
