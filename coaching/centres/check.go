package centres

import (
	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// category refuses a value beyond its enumeration; "not answered" is fine.
func category[A question.Category](path string, a A) error {
	if a != 0 && !a.Valid() {
		return figure.Fault(path, a, figure.ErrUnknown, "not one of the values")
	}
	return nil
}

// within refuses an amount over a limit in hundredths; zero and "not answered" are fine.
func within(path string, a figure.Amount, most int64) error {
	if a.Hundredths() < 0 || a.Hundredths() > most {
		return figure.Fault(path, a, figure.ErrRange, "from 0 to %s", decimal.New(most, -2))
	}
	return nil
}

// count refuses a count over its limit; "not answered" is fine.
func count(path string, c figure.Count) error {
	if !c.Valid() {
		return figure.Fault(path, c, figure.ErrRange, "at most %d", figure.MaxCount)
	}
	return nil
}
