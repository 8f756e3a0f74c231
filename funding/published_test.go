package funding

import (
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// Claims name this package and report, once each, and a caller cannot change them for others.
func TestPublished(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Published() {
		if c.Report != "B12" || !strings.HasPrefix(c.ID, "funding.") || c.Subject == "" || c.Section != "3" && c.Section != "13" || seen[c.ID] {
			t.Errorf("%+v", c)
		}
		seen[c.ID] = true
	}
	Published()[0].ID = "changed"
	if len(seen) < 24 || Published()[0].ID == "changed" {
		t.Errorf("%d claims", len(seen))
	}
}

// Every share and rank of B12 3 that responses give is answered, once and under the id of a claim, whether there are
// responses or not.
func TestRecomputeAnswersClaims(t *testing.T) {
	claimed := map[string]bool{}
	for _, c := range Published() {
		claimed[c.ID] = true
	}
	for _, tally := range []*Tally{new(Tally), nominal(t), tallied(t, randomResponses(t, 9, 300))} {
		var answered []string
		for _, a := range Recompute(tally) {
			answered = append(answered, a.ID)
			if len(a.Readings) == 0 || len(a.Readings[0].Figures) == 0 || !claimed[a.ID] {
				t.Errorf("%s has no figure or no claim", a.ID)
			}
		}
		slices.Sort(answered)
		if n := len(answered); n < 24 || len(slices.Compact(answered)) != n {
			t.Errorf("answered %q", answered)
		}
	}
}

// At the nominal shares the weighted figures hold, but for two: a third is not "a good third", nor a fifth "a small
// fifth".
func TestRecomputeNominal(t *testing.T) {
	wrong := map[string]bool{"funding.weighted.municipal": true, "funding.weighted.service-sales": true}
	answers := map[string]claim.Answer{}
	for _, a := range Recompute(nominal(t)) {
		answers[a.ID] = a
	}
	for _, c := range Published() {
		id := strings.TrimSuffix(c.ID, ".summary")
		a, answered := answers[c.ID]
		if !answered || !strings.HasPrefix(id, "funding.weighted.") && id != "funding.municipal-total" {
			continue
		}
		f := claim.Check(c, a, figure.Convention{})
		if agrees := f.Verdict != claim.Inconsistent; agrees == wrong[id] {
			t.Errorf("%s: %v is %s", c.ID, f.Exact, f.Verdict)
		}
	}
}

// The two bases of a share: production centres with municipal money over those that answered and over all.
func TestRecomputeBothBases(t *testing.T) {
	tally := new(Tally)
	for i := range 13 {
		var m Mix
		if i < 10 {
			m = mixOf(t, []Hundredths{{Municipal: whole}, {ProductSales: whole}}[i%2])
		}
		if err := tally.Add(unit.ProductionCentre, m, figure.Count{}); err != nil {
			t.Fatal(err)
		}
	}
	i := slices.IndexFunc(Recompute(tally), func(a claim.Answer) bool { return a.ID == "funding.having.municipal.production-centre" })
	readings := Recompute(tally)[i].Readings
	if len(readings) != 2 || !readings[0].Figures[0].Equal(figure.Share(5, 10, figure.Answering)) ||
		!readings[1].Figures[0].Equal(figure.Share(5, 13, figure.Everyone)) {
		t.Errorf("%+v", readings)
	}
}
