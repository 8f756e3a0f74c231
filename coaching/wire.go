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

// Value returns what a database stores: the text, or NULL when not stated.
func (p Price) Value() (driver.Value, error) { return wire.Value(p) }

// Scan sets p from a database column of text, or NULL.
func (p *Price) Scan(src any) error { return wire.Scan(src, p) }

// MarshalJSON returns an object of euros by basis, {"hour": 23}; null when no price was stated.
func (l PriceList) MarshalJSON() ([]byte, error) {
	if err := l.validate(); err != nil {
		return nil, err
	}
	var euros [numBases]figure.Amount
	for b, p := range l {
		if p.Given() {
			euros[b] = figure.AmountOf(p.cents)
		}
	}
	return wire.Marshal[PriceBasis](euros[:])
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewPrice; labels will do for keys.
func (l *PriceList) UnmarshalJSON(data []byte) error {
	var euros [numBases]figure.Amount
	if err := wire.Unmarshal[PriceBasis](data, euros[:]); err != nil {
		return err
	}
	var read PriceList
	var faults []error
	for b := range PriceBases() {
		if euros[b].Given() {
			var err error
			read[b], err = PriceOf(euros[b], b)
			faults = append(faults, err)
		}
	}
	err := errors.Join(faults...)
	if err == nil {
		*l = read
	}
	return err
}

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

// MarshalJSON returns an object of person-years by employer, {"social-work": 2.5}; null when no employer has a number.
func (e ByEmployer) MarshalJSON() ([]byte, error) { return wire.Marshal[Administration](e[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (e *ByEmployer) UnmarshalJSON(data []byte) error {
	return wire.Unmarshal[Administration](data, e[:])
}
