package figure

import (
	"database/sql/driver"
	"iter"
	"math/big"

	"github.com/socialemployment/barometer/internal/enum"
)

// Rounding is a rule for dropping decimals, applied once to an exact ratio. The zero value means HalfUp.
type Rounding uint8

// The rounding rules. HalfUp rounds ties away from zero, HalfEven to the even neighbour, RoundDown towards zero,
// RoundUp away from zero.
const (
	_ Rounding = iota
	HalfUp
	HalfEven
	RoundDown
	RoundUp
)

var roundings = enum.New[Rounding]("figure.Rounding", "our own", []enum.Row{
	HalfUp:    enum.Value("half-up", enum.Labels{"puolikkaat ylös", "halvor uppåt", "ties away from zero"}).Ours(),
	HalfEven:  enum.Value("half-even", enum.Labels{"puolikkaat parilliseen", "halvor till jämnt", "ties to even"}).Ours(),
	RoundDown: enum.Value("down", enum.Labels{"katkaisu", "avkortning", "truncation"}).Ours(),
	RoundUp:   enum.Value("up", enum.Labels{"ylöspäin", "uppåt", "rounding up"}).Ours(),
})

// Roundings yields the rounding rules.
func Roundings() iter.Seq[Rounding] { return roundings.All() }

// Valid reports whether r is a stated rule.
func (r Rounding) Valid() bool { return roundings.Valid(r) }

// String returns the key.
func (r Rounding) String() string { return roundings.String(r) }

// Label returns the name of the rule.
func (r Rounding) Label(l Language) string { return l.Of(roundings.Labels(r)) }

// MarshalText returns the key.
func (r Rounding) MarshalText() ([]byte, error) { return roundings.Text(r) }

// UnmarshalText sets r from a key or label.
func (r *Rounding) UnmarshalText(text []byte) error { return roundings.Unmarshal(text, r) }

// UnmarshalJSON sets r from a JSON string; null is not stated.
func (r *Rounding) UnmarshalJSON(data []byte) error { return roundings.FromJSON(data, r) }

// Value returns the key, or NULL for the zero value.
func (r Rounding) Value() (driver.Value, error) { return roundings.SQL(r) }

// Scan sets r from a database column of text.
func (r *Rounding) Scan(src any) error { return roundings.Scan(src, r) }

// MaxDecimals bounds the decimals a figure is rounded to or printed with.
const MaxDecimals = 9

// Round returns the whole number of units of the last decimal that x rounds to, and whether that was exact:
// HalfUp.Round(Of(211, 531).Scale(100), 0) is 40, false. It is nil for no number, decimals beyond
// 0-MaxDecimals, and a rule that is none.
func (r Rounding) Round(x Ratio, decimals int) (units *big.Int, exact bool) {
	if !x.Defined() || decimals < 0 || decimals > MaxDecimals || r > RoundUp {
		return nil, false
	}
	scaled := x.Scale(pow10(decimals)).Rat()
	quotient, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
	if rest.Sign() == 0 {
		return quotient, true
	}
	if r.awayFromZero(quotient, rest, scaled.Denom()) {
		quotient.Add(quotient, big.NewInt(int64(scaled.Sign())))
	}
	return quotient, false
}

// awayFromZero decides on the rest of a division truncated towards zero.
func (r Rounding) awayFromZero(quotient, rest, divisor *big.Int) bool {
	if r == RoundDown || r == RoundUp {
		return r == RoundUp
	}
	twice := new(big.Int).Abs(rest)
	half := twice.Lsh(twice, 1).Cmp(divisor)
	return half > 0 || half == 0 && (r != HalfEven || quotient.Bit(0) == 1)
}
