package barometer_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// TestCheckOtherEdition: what was published is a verdict on no edition but its own, and on that one compared with another
// year than 2006 neither; what the responses give stands there all the same.
func TestCheckOtherEdition(t *testing.T) {
	edition := func(year int) unit.Edition {
		e, err := unit.NewEdition(year, fmt.Sprintf("%d-12-31", year))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	for name, c := range map[string]struct {
		now, before unit.Edition
		comparable  bool
	}{
		"as published":  {unit.Edition2011(), unit.Edition2006(), true},
		"alone":         {unit.Edition2011(), unit.Edition{}, true},
		"next":          {edition(2026), unit.Edition2011(), false},
		"earlier":       {unit.Edition2006(), unit.Edition{}, false},
		"other earlier": {unit.Edition2011(), edition(2001), false},
	} {
		report, err := barometer.Compute(barometer.ReadCSV(strings.NewReader("unit.type\nworkshop\nworkshop\n"),
			barometer.Editions(c.now, c.before)), barometer.Editions(c.now, c.before))
		if err != nil {
			t.Fatal(err)
		}
		findings, err := report.Check(figure.Convention{})
		if c.comparable && (err != nil || len(findings) < 200) || !c.comparable && (!errors.Is(err, figure.ErrNotComparable) || findings != nil) {
			t.Errorf("%s: %d findings, %v", name, len(findings), err)
		}
		answers := report.Recompute()
		i := slices.IndexFunc(answers, func(a figure.Answer) bool { return a.ID == "unit.answered" })
		if i < 0 || !answers[i].Readings[0].Figures[0].Ratio.Equal(figure.Whole(2)) {
			t.Errorf("%s: of %d answers, units at %d", name, len(answers), i)
		}
	}
}
