package figure

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// MaxAmount bounds every amount that a respondent may give: persons, hours, euros.
const MaxAmount = 1_000_000

// perOne is the number of hundredths in one.
const perOne = 100

// Amount is a number from 0 to MaxAmount with at most two decimals that a respondent gave, or "not answered",
// which is its zero value and is not 0. It is kept in hundredths, so that sums stay whole numbers.
type Amount struct {
	hundredths int64
	given      bool
}

// NewAmount returns the amount d. A negative number, one over MaxAmount or one with more than two decimals is
// ErrRange; nothing is rounded.
func NewAmount(d decimal.Decimal) (Amount, error) {
	switch {
	case d.Exponent() > 6 || d.Exponent() < -20 || d.NumDigits() > 27: // before any arithmetic
		return Amount{}, fmt.Errorf("%w: an amount is a number from 0 to %d with at most two decimals", ErrRange, MaxAmount)
	case !d.Equal(d.Truncate(2)):
		return Amount{}, fmt.Errorf("%w: %s: at most two decimals", ErrRange, d)
	case d.IsNegative() || d.GreaterThan(decimal.New(MaxAmount, 0)):
		return Amount{}, fmt.Errorf("%w: %s: from 0 to %d", ErrRange, d, MaxAmount)
	}
	return AmountOf(d.Shift(2).IntPart()), nil
}

// AmountOf returns the amount of so many hundredths: AmountOf(250) is 2.5. Valid tells one outside the limits.
func AmountOf(hundredths int64) Amount { return Amount{hundredths: hundredths, given: true} }

// ParseAmount reads what Amount.UnmarshalText reads, in a language: "1,250" is 1250 in English. In Finnish and Swedish
// it stays refused: see ParseCount.
func ParseAmount(s string, l Language) (a Amount, err error) {
	err = a.read([]byte(s), answersIn(l))
	return a, err
}

// Get returns the number; ok is false when it was not answered.
func (a Amount) Get() (d decimal.Decimal, ok bool) { return a.Decimal(), a.given }

// Given reports whether the number was answered.
func (a Amount) Given() bool { return a.given }

// Hundredths returns the number in hundredths, 0 when it was not answered: for sums that name their own base.
func (a Amount) Hundredths() int64 { return a.hundredths }

// Decimal returns the number, 0 when it was not answered.
func (a Amount) Decimal() decimal.Decimal { return decimal.New(a.hundredths, -2) }

// Ratio returns the exact number, no number when it was not answered.
func (a Amount) Ratio() Ratio {
	if !a.given {
		return Ratio{}
	}
	return Of(a.hundredths, perOne)
}

// Valid reports whether the number, if given, is from 0 to MaxAmount.
func (a Amount) Valid() bool { return 0 <= a.hundredths && a.hundredths <= MaxAmount*perOne }

// Equal reports whether both are unanswered, or both the same number.
func (a Amount) Equal(o Amount) bool { return a == o }

// String returns the number with a decimal point and no zeros at its end, or "" when not answered.
func (a Amount) String() string {
	if !a.given {
		return ""
	}
	if a.hundredths%perOne == 0 {
		return digits(a.hundredths / perOne)
	}
	return a.Decimal().String()
}

// MarshalText returns what String returns. A number outside the limits is ErrRange, here and below: it could not be
// read back.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), a.check() }

// check returns the fault of a number outside the limits.
func (a Amount) check() error {
	if a.Valid() {
		return nil
	}
	return Because(ErrRange, enum.FromTo(0, MaxAmount), "%s", a)
}

// UnmarshalText reads digits with at most two decimals after a comma or a point, with spaces between groups of
// three if any, up to MaxAmount; "" is not answered. Further decimals are read where nothing is lost without them:
// "2.50000", "33.300000000000004". Exactly three are refused, because "1.250" and "1,250" may be 1250.
func (a *Amount) UnmarshalText(text []byte) error { return a.read(text, cell.Unknown) }

func (a *Amount) read(text []byte, by cell.Notation) error {
	if len(text) == 0 {
		*a = Amount{}
		return nil
	}
	n, err := by.Decimal(string(text), 2, MaxAmount*perOne)
	if err == nil {
		*a = AmountOf(n)
	}
	return err
}

// MarshalJSON returns a JSON number, or null when not answered.
func (a Amount) MarshalJSON() ([]byte, error) {
	if !a.given {
		return []byte("null"), nil
	}
	return a.MarshalText()
}

// UnmarshalJSON reads a JSON number, a text as UnmarshalText does, or null.
func (a *Amount) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*a = Amount{}
		return nil
	}
	return a.read(bytes.Trim(data, `"`), inJSON(data))
}

// Value returns what a database stores: the number as text, or NULL when not answered.
func (a Amount) Value() (driver.Value, error) {
	if !a.given {
		return nil, nil
	}
	return a.String(), a.check()
}

// Scan sets a from an integer or text column, or NULL; in text a point stands before decimals, as databases write it. A
// binary floating-point column is refused, for it does not hold a decimal number.
func (a *Amount) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*a = Amount{}
		return nil
	case int64:
		return a.UnmarshalText([]byte(strconv.FormatInt(src, 10)))
	case string:
		return a.read([]byte(src), cell.Wire)
	case []byte:
		return a.read(src, cell.Wire)
	}
	return fmt.Errorf("figure.Amount: %w: a database column of whole numbers or text is needed, not %T", ErrSyntax, src)
}
