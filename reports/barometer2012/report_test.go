package barometer2012_test

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// reportOf returns the report of tallies, of 2011 where no edition is given, with empty ones where there are none.
func reportOf(now, before barometer.Report) *barometer.Report {
	if !now.Edition.Valid() {
		now.Edition = barometer.Edition2011()
	}
	fill(&now)
	fill(&before)
	now.Before = &before
	return &now
}

func fill(r *barometer.Report) {
	r.Unit = cmp.Or(r.Unit, new(unit.Tally))
	r.Funding = cmp.Or(r.Funding, new(funding.Tally))
	r.Clients = cmp.Or(r.Clients, new(clients.Tally))
	r.Transitions = cmp.Or(r.Transitions, new(transitions.Tally))
	r.Coaching = cmp.Or(r.Coaching, new(coaching.Tally))
}

// of returns the answers to the claims of a chapter's package.
func of(prefix string, r *barometer.Report) []claim.Answer {
	return slices.DeleteFunc(barometer2012.Recompute(r), func(a claim.Answer) bool {
		return !strings.HasPrefix(a.ID, prefix)
	})
}

// claims returns the claims by id.
func claims() map[string]claim.Claim {
	byID := map[string]claim.Claim{}
	for _, c := range barometer2012.Claims() {
		byID[c.ID] = c
	}
	return byID
}

// synthetic returns the report of the invented responses of examples/barometer.
func synthetic(t testing.TB) *barometer.Report {
	t.Helper()
	file, err := os.Open("../../examples/barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	report, err := new(barometer.Reader).CSV(file).Compute()
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// TestCheck: the synthetic responses reproduce every claim that is a function of responses; without responses none is.
func TestCheck(t *testing.T) {
	for name, c := range map[string]struct {
		report      *barometer.Report
		all, agreed int
	}{
		"synthetic": {synthetic(t), 222, 222},
		"none":      {reportOf(barometer.Report{}, barometer.Report{Edition: barometer.Edition2006()}), 218, 0},
	} {
		findings, err := barometer2012.Check(c.report, figure.Convention{})
		if err != nil || len(findings) != c.all {
			t.Errorf("%s: %d findings, %v", name, len(findings), err)
		}
		agreed := 0
		for _, f := range findings {
			if f.Verdict != claim.Inconsistent {
				agreed++
			} else if name == "synthetic" {
				t.Errorf("%s: printed %s, recomputed %v: %s", f.Claim.ID, f.Claim.Printed, f.Exact, f.Note)
			}
		}
		if agreed != c.agreed {
			t.Errorf("%s: %d of %d agree", name, agreed, len(findings))
		}
	}
}

// TestCheckMiss: responses that are too few miss the claim about them.
func TestCheckMiss(t *testing.T) {
	var few unit.Tally
	if err := few.Add(&unit.Answers{Type: unit.Workshop}); err != nil {
		t.Fatal(err)
	}
	findings, err := barometer2012.Check(reportOf(barometer.Report{Unit: &few}, barometer.Report{}), figure.Convention{})
	i := slices.IndexFunc(findings, func(f claim.Finding) bool { return f.Claim.ID == "unit.answered" })
	if err != nil || i < 0 || findings[i].Verdict != claim.Inconsistent {
		t.Errorf("finding %d, %v", i, err)
	}
}

// TestNothing: without responses there is no figure but that none of those in the frame answered, and nothing panics.
func TestNothing(t *testing.T) {
	for _, a := range barometer2012.Recompute(reportOf(barometer.Report{}, barometer.Report{})) {
		for _, r := range a.Readings {
			for _, f := range r.Figures {
				if f.Defined() && f.Over != figure.OverSent && f.Over != figure.OverFrame {
					t.Errorf("%s: %v", a.ID, f)
				}
			}
		}
	}
}

// TestFrozen: the list has the length that the report gives it, is in the order of its sections, and no caller can
// change it for others.
func TestFrozen(t *testing.T) {
	all := barometer2012.Claims()
	printed := 0
	for _, c := range all {
		if c.Printed.Defined() {
			printed++
		}
	}
	if len(all) != 368 || printed != 318 {
		t.Errorf("%d claims, %d printed", len(all), printed)
	}
	all[0].ID = "changed"
	if barometer2012.Claims()[0].ID == "changed" {
		t.Error("a caller changed the claims")
	}
}
