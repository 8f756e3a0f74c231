package barometer_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
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
		i := slices.IndexFunc(answers, func(a claim.Answer) bool { return a.ID == "unit.answered" })
		if i < 0 || !answers[i].Readings[0].Figures[0].Ratio.Equal(figure.Whole(2)) {
			t.Errorf("%s: of %d answers, units at %d", name, len(answers), i)
		}
	}
}

// TestEditionsForgotten: Editions told to the reader alone, or to Compute alone, gives no report of another year: the rows
// without a year are refused where they would be counted as 2011, and are of the edition computed where they can be.
func TestEditionsForgotten(t *testing.T) {
	next, err := unit.NewEdition(2026, "2026-12-31")
	if err != nil {
		t.Fatal(err)
	}
	choice := barometer.Editions(next, unit.Edition2011())
	const csv, lines = "unit.type\nworkshop\nworkshop\n", `{"unit.type":"workshop"}` + "\n" + `{"unit.type":"workshop"}`
	for name, responses := range map[string]iter.Seq2[barometer.Response, error]{
		"CSV":  barometer.ReadCSV(strings.NewReader(csv), choice),
		"JSON": barometer.ReadJSON(strings.NewReader(lines), choice),
	} {
		report, err := barometer.Compute(responses)
		for _, f := range figure.Faults(err) {
			if f.Path != "unit.edition" || f.Value != "2026" || !errors.Is(f, figure.ErrUnknown) {
				t.Errorf("%s: %v", name, f)
			}
		}
		if n := len(figure.Faults(err)); n != 2 || report.Unit.Units(unit.Everyone) != 0 {
			t.Errorf("%s: %d faults, %d units", name, n, report.Unit.Units(unit.Everyone))
		}
	}
	report, err := barometer.Compute(barometer.ReadCSV(strings.NewReader(csv)), choice)
	if err != nil || report.Unit.Units(unit.Everyone) != 2 {
		t.Errorf("Compute alone: %d units, %v", report.Unit.Units(unit.Everyone), err)
	}
}
