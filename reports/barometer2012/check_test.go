package barometer2012_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/unit"
)

// TestCheckOtherEdition: what was published is a verdict on no edition but its own, and on that one compared with
// another year than 2006 neither; what the responses give stands there all the same.
func TestCheckOtherEdition(t *testing.T) {
	edition := func(year int) barometer.Edition {
		e, err := barometer.NewEdition(year, fmt.Sprintf("%d-12-31", year))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	for name, c := range map[string]struct {
		now, before barometer.Edition
		comparable  bool
	}{
		"as published":  {barometer.Edition2011(), barometer.Edition2006(), true},
		"alone":         {barometer.Edition2011(), barometer.Edition{}, true},
		"next":          {edition(2026), barometer.Edition2011(), false},
		"earlier":       {barometer.Edition2006(), barometer.Edition{}, false},
		"other earlier": {barometer.Edition2011(), edition(2001), false},
	} {
		reader := barometer.Reader{Edition: c.now, Before: c.before}
		report, err := reader.CSV(strings.NewReader("unit.type\nworkshop\nworkshop\n")).Compute()
		if err != nil {
			t.Fatal(err)
		}
		findings, err := barometer2012.Check(report, figure.Convention{})
		if c.comparable && (err != nil || len(findings) < 200) ||
			!c.comparable && (!errors.Is(err, figure.ErrNotComparable) || findings != nil) {
			t.Errorf("%s: %d findings, %v", name, len(findings), err)
		}
		answers := barometer2012.Recompute(report)
		i := slices.IndexFunc(answers, func(a claim.Answer) bool { return a.ID == "unit.answered" })
		if i < 0 || !answers[i].Readings[0].Figures[0].Ratio.Equal(figure.Whole(2)) {
			t.Errorf("%s: of %d answers, units at %d", name, len(answers), i)
		}
	}
}

// TestEditionForgotten: responses that a reader of another edition has read carry its year, so that a tally of 2011
// refuses them; the reader's own tally counts them.
func TestEditionForgotten(t *testing.T) {
	next, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		t.Fatal(err)
	}
	reader := barometer.Reader{Edition: next, Before: barometer.Edition2011()}
	const csv, lines = "unit.type\nworkshop\nworkshop\n", `{"unit.type":"workshop"}` + "\n" + `{"unit.type":"workshop"}`
	for name, responses := range map[string]*barometer.Responses{
		"CSV":  reader.CSV(strings.NewReader(csv)),
		"JSON": reader.JSON(strings.NewReader(lines)),
	} {
		var forgotten barometer.Tally
		own := reader.Tally()
		for r, err := range responses.All() {
			f := figure.Faults(forgotten.Add(&r))
			if len(f) != 1 || f[0].Path != "unit.edition" || f[0].Value != "2026" || !errors.Is(f[0], figure.ErrUnknown) {
				t.Errorf("%s: %v", name, f)
			}
			if err = errors.Join(err, own.Add(&r)); err != nil {
				t.Error(err)
			}
		}
		for n, tally := range map[int64]*barometer.Tally{0: &forgotten, 2: own} {
			want := reading.Count{Rows: 2, Counted: n, Refused: 2 - n}
			r := tally.Report()
			if want.Reasons = r.Read.Reasons; r.Unit.Units(unit.Everyone) != n || !r.Read.Equal(want) {
				t.Errorf("%s: %d units, %v", name, r.Unit.Units(unit.Everyone), r.Read)
			}
		}
	}
}
