package centres

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// category refuses a value beyond its enumeration; "not answered" is fine.
func category[A question.Category](path string, a A) error {
	if a != 0 && !a.Valid() {
		return figure.Fault(path, a, figure.ErrUnknown, "not one of the values")
	}
	return nil
}

// within refuses an estimate over a limit in hundredths; zero and "not answered" are fine.
func (e Estimate) within(path string, most int64) error {
	if e.lo < 0 || e.hi < e.lo || e.hi > most {
		return figure.FaultBecause(path, e, figure.ErrRange, enum.FromTo(0, figure.AmountOf(most)), "")
	}
	return nil
}

// wholeNumber is how persons are counted.
var wholeNumber = figure.Labels{"tarvitaan kokonaisluku", "ett heltal behövs", "a whole number is needed"}

// whole refuses persons over the limit of a count, and parts of one.
func (p Persons) whole(path string) error {
	if p.lo%hundredth != 0 || p.hi%hundredth != 0 {
		return figure.FaultBecause(path, p, figure.ErrRange, wholeNumber, "")
	}
	return p.within(path, figure.MaxCount*hundredth)
}
