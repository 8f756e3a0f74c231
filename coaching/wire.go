package coaching

import (
	"database/sql/driver"
	"errors"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/wire"
)

// ParsePrice reads what Price.String returns, "23 €/hour": euros as figure.Amount reads them, and a basis by its key or
// label, by the rules of NewPrice.
func ParsePrice(s string) (Price, error) {
	number, rest, ok := strings.Cut(s, "/")
	number, euros := strings.CutSuffix(cell.Clean(number), "€")
	if !ok || !euros {
		return Price{}, figure.Fault("price", s, figure.ErrSyntax, "a price such as 23 €/hour is needed")
	}
	var a figure.Amount
	var basis PriceBasis
	err := errors.Join(
		figure.At("price", a.UnmarshalText([]byte(number))),
		figure.At("basis", basis.UnmarshalText([]byte(rest))),
	)
	if err != nil {
		return Price{}, err
	}
	return PriceOf(a, basis)
}

// MarshalText returns what String returns.
func (p Price) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads what ParsePrice reads; "" is not stated. On error p is unchanged.
func (p *Price) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Price{}
		return nil
	}
	read, err := ParsePrice(string(text))
	if err == nil {
		*p = read
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (p *Price) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, p) }

// Value returns what a database stores: the text, or NULL when not stated.
func (p Price) Value() (driver.Value, error) { return wire.Value(p) }

// Scan sets p from a database column of text, or NULL.
func (p *Price) Scan(src any) error { return wire.Scan(src, p) }

// MarshalJSON returns an object of values by term, {"hours-a-day": 7.5}; null when none is stated.
func (t Terms) MarshalJSON() ([]byte, error) {
	var values [numTerms]figure.Amount
	for term, value := range t.All() {
		values[term] = value
	}
	return wire.Marshal[Term](values[:])
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewTerms; labels will do for keys.
func (t *Terms) UnmarshalJSON(data []byte) error {
	var values [numTerms]figure.Amount
	if err := wire.Unmarshal[Term](data, values[:]); err != nil {
		return err
	}
	var read Terms
	var faults []error
	for term := range TermKinds() {
		var err error
		read, err = read.With(term, values[term])
		faults = append(faults, err)
	}
	err := errors.Join(faults...)
	if err == nil {
		*t = read
	}
	return err
}
