package figure

import (
	"database/sql/driver"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/wire"
)

// maxRatioDigits bounds the digits of a numerator or denominator that is read from text.
const maxRatioDigits = 1000

// parseRatio reads a ratio as UnmarshalText does.
func parseRatio(s string) (Ratio, error) {
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

// UnmarshalText sets r from a text such as "79/250", "-1/3" or "40", with its numerator and denominator kept; "" is no
// number. Nothing else is read: no spaces, decimals, exponents or plus signs, and no more than 1 000 digits a side.
func (r *Ratio) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*r = Ratio{}
		return nil
	}
	parsed, err := parseRatio(string(text))
	if err == nil {
		*r = parsed
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (r *Ratio) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, r) }

// Value returns what a database stores: the text, or NULL for no number.
func (r Ratio) Value() (driver.Value, error) { return wire.Value(r) }

// Scan sets r from a database column of text, or NULL.
func (r *Ratio) Scan(src any) error { return wire.Scan(src, r) }

// MarshalText returns a text that UnmarshalText reads back: the text as printed, "" for no figure. A computed figure
// with more digits than Parse reads is ErrRange.
func (p Printed) MarshalText() ([]byte, error) {
	if !p.Defined() {
		return []byte{}, nil
	}
	if q, err := parse(p.text, Finnish); err == nil && q.Equal(p) {
		return []byte(p.text), nil
	}
	text := p.format(plain)
	if q, err := parse(text, Finnish); err != nil || !q.Equal(p) {
		return nil, fmt.Errorf("figure %s: %w: more digits than are read back", text, ErrRange)
	}
	return []byte(text), nil
}

// UnmarshalText sets p from the text of a figure, as ParseIn does for Finnish; "" is no figure.
func (p *Printed) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Printed{}
		return nil
	}
	q, err := parse(string(text), Finnish)
	if err == nil {
		*p = q
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (p *Printed) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, p) }

// Value returns what a database stores: the text, or NULL for no figure.
func (p Printed) Value() (driver.Value, error) { return wire.Value(p) }

// Scan sets p from a database column of text, or NULL.
func (p *Printed) Scan(src any) error { return wire.Scan(src, p) }
