package figure

import (
	"database/sql/driver"
	"math/big"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/wire"
)

// maxRatioDigits bounds the digits of a numerator or denominator that is read from text.
const maxRatioDigits = 1000

// ParseRatio returns the ratio written as "79/250", "-1/3" or "40", with its numerator and denominator kept. Nothing
// else is read: no spaces, decimals, exponents or plus signs, and no more than 1 000 digits a side.
func ParseRatio(s string) (Ratio, error) {
	part, whole, divided := strings.Cut(s, "/")
	if !divided {
		whole = "1"
	}
	if !plainDigits(strings.TrimPrefix(part, "-")) || !plainDigits(whole) || strings.Trim(whole, "0") == "" {
		return Ratio{}, Fault("ratio", s, ErrSyntax, "a number such as 79/250 is needed")
	}
	n, err1 := strconv.ParseInt(part, 10, 64)
	d, err2 := strconv.ParseInt(whole, 10, 64)
	if err1 == nil && err2 == nil {
		return Of(n, d), nil
	}
	num, _ := new(big.Int).SetString(part, 10)
	den, _ := new(big.Int).SetString(whole, 10)
	return fromRat(new(big.Rat).SetFrac(num, den)), nil
}

func plainDigits(s string) bool {
	return s != "" && len(s) <= maxRatioDigits && strings.Trim(s, "0123456789") == ""
}

// MarshalText returns "part/whole" as counted, also for whole numbers, "" for no number.
func (r Ratio) MarshalText() ([]byte, error) {
	if text := r.Exact(); text != nil {
		return []byte(*text), nil
	}
	return []byte{}, nil
}

// UnmarshalText sets r from a text that ParseRatio reads; "" is no number.
func (r *Ratio) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Ratio{}
		return nil
	}
	parsed, err := ParseRatio(string(text))
	if err == nil {
		*r = parsed
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (r *Ratio) UnmarshalJSON(data []byte) error { return wire.Text(data, r) }

// Value returns what a database stores: the text, or NULL for no number.
func (r Ratio) Value() (driver.Value, error) { return wire.Value(r) }

// Scan sets r from a database column of text, or NULL.
func (r *Ratio) Scan(src any) error { return wire.Scan(src, r) }
