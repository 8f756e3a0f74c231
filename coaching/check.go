package coaching

import (
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// positive refuses an amount that is missing, zero, or over a limit in hundredths.
func positive(path string, a figure.Amount, most int64) error {
	switch {
	case !a.Given():
		return figure.Fault(path, "", figure.ErrMissing, "a number above zero is needed")
	case a.Hundredths() <= 0 || a.Hundredths() > most:
		return figure.Fault(path, a, figure.ErrRange, "above 0, at most %s", decimal.New(most, -2))
	}
	return nil
}

// stated refuses a value that is missing or beyond its enumeration.
func stated[A question.Category](path string, a A) error {
	switch {
	case a == 0:
		return figure.Fault(path, "", figure.ErrMissing, "it must be stated")
	case !a.Valid():
		return figure.Fault(path, a, figure.ErrUnknown, "not one of the values")
	}
	return nil
}
