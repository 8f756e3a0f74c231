package coaching

import (
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// Why terms and prices are refused.
var (
	aboveZero = figure.Labels{
		"tarvitaan luku, joka on suurempi kuin nolla", "ett tal över noll behövs", "a number above zero is needed",
	}
	aboveToMost  = figure.Labels{"yli 0, enintään %s", "över 0, högst %s", "above 0, at most %s"}
	mustBeStated = figure.Labels{"se on kerrottava", "det måste anges", "it must be stated"}
	rangeRises   = figure.Labels{
		"välin lopun on oltava suurempi kuin alun", "intervallets slut ska vara större än dess början",
		"the range must rise",
	}
	offerName = figure.Labels{"tarjous tarvitsee nimen", "ett anbud behöver ett namn", "an offer needs a name"}
)

// positive refuses an amount that is missing, zero, or over a limit in hundredths.
func positive(path string, a figure.Amount, most int64) error {
	switch {
	case !a.Given():
		return figure.FaultBecause(path, "", figure.ErrMissing, aboveZero, "")
	case a.Hundredths() <= 0 || a.Hundredths() > most:
		return figure.FaultBecause(path, a, figure.ErrRange, enum.Fill(aboveToMost, decimal.New(most, -2)), "")
	}
	return nil
}

// stated refuses a value that is missing or beyond its enumeration.
func stated[A question.Category](path string, a A) error {
	switch {
	case a == 0:
		return figure.FaultBecause(path, "", figure.ErrMissing, mustBeStated, "")
	case !a.Valid():
		return figure.Fault(path, a, figure.ErrUnknown, "not one of the values")
	}
	return nil
}
