package coaching

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
)

// Price is an amount of euros on a basis: 23 euros an hour. It is above zero, at most figure.MaxAmount, and has at
// most two decimals; value added tax is whatever the caller's prices have. The zero Price is "not stated". As text,
// in JSON and in a database it is "23 €/hour".
type Price struct {
	cents int64
	basis PriceBasis
}

// NewPrice returns the price of so many euros on the basis. Every fault is reported, with the paths "price" and
// "basis": an amount that is zero, negative, over the limit or has more than two decimals (figure.ErrRange), a basis
// that is not stated (figure.ErrMissing) or unknown (figure.ErrUnknown).
func NewPrice(euros decimal.Decimal, basis PriceBasis) (Price, error) {
	a, err := figure.NewAmount(euros)
	if err != nil {
		return Price{}, errors.Join(&figure.FieldError{Path: "price", Err: err}, stated("basis", basis))
	}
	return PriceOf(a, basis)
}

// PriceOf returns the price of an amount of euros on the basis, by the rules of NewPrice; an amount that was not given
// is figure.ErrMissing.
func PriceOf(euros figure.Amount, basis PriceBasis) (Price, error) {
	err := errors.Join(positive("price", euros, figure.MaxAmount*hundredth), stated("basis", basis))
	if err != nil {
		return Price{}, err
	}
	return Price{cents: euros.Hundredths(), basis: basis}, nil
}

// Given reports whether the price was stated.
func (p Price) Given() bool { return p.cents != 0 }

// Basis returns what the price is paid for, zero when it was not stated.
func (p Price) Basis() PriceBasis { return p.basis }

// Amount returns the amount, not given when the price was not stated.
func (p Price) Amount() figure.Amount {
	if !p.Given() {
		return figure.Amount{}
	}
	return figure.AmountOf(p.cents)
}

// Euros returns the amount, 0 when it was not stated.
func (p Price) Euros() decimal.Decimal { return decimal.New(p.cents, -2) }

// Ratio returns the amount in euros as an exact number, no number when it was not stated.
func (p Price) Ratio() figure.Ratio {
	if !p.Given() {
		return figure.Ratio{}
	}
	return amount(p.cents)
}

// Equal reports whether both are the same amount on the same basis, or both not stated.
func (p Price) Equal(o Price) bool { return p == o }

// String returns "23 €/hour", "" when not stated.
func (p Price) String() string {
	if !p.Given() {
		return ""
	}
	return fmt.Sprintf("%s €/%s", p.Euros(), p.basis)
}

// Buys returns how many units of another price this price pays for: 550 € a month buys 13.75 client-days at 40 € a
// client-day (T05 2). Either price not stated is figure.ErrMissing.
func (p Price) Buys(unit Price) (figure.Ratio, error) {
	if err := errors.Join(stated("price", p.basis), stated("unit price", unit.basis)); err != nil {
		return figure.Ratio{}, err
	}
	return p.Ratio().Div(unit.Ratio()), nil
}

// Times returns the price of a number of units: 69 hours at 23 € an hour are 1 587 € (T05 2). A quantity that is
// missing, zero or over the limit of an amount is refused.
func (p Price) Times(units figure.Amount) (figure.Ratio, error) {
	err := errors.Join(stated("price", p.basis), positive("units", units, figure.MaxAmount*hundredth))
	if err != nil {
		return figure.Ratio{}, err
	}
	return p.Ratio().Mul(amount(units.Hundredths())), nil
}

// hundredth is the number of hundredths in one.
const hundredth = 100

// amount returns so many hundredths as a number, a whole one without its denominator.
func amount(hundredths int64) figure.Ratio {
	if hundredths%hundredth == 0 {
		return figure.Whole(hundredths / hundredth)
	}
	return figure.Of(hundredths, hundredth)
}
