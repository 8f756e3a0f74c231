package barometer2012_test

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/unit"
)

// At the nominal shares the weighted figures hold, but for two: a third is not "a good third", nor a fifth "a small
// fifth".
func TestRecomputeNominal(t *testing.T) {
	wrong := map[string]bool{"funding.weighted.municipal": true, "funding.weighted.service-sales": true}
	tally := new(funding.Tally)
	for i := range int64(3) { // a third, a fifth, a quarter, a sixth and the rest, in all
		mix := mixOf(t, 3333+i/2, 2000, 2500, 1667-i/2, 500)
		if err := tally.Add(unit.Workshop, mix, figure.N(50)); err != nil {
			t.Fatal(err)
		}
	}
	answers := map[string]claim.Answer{}
	for _, a := range of("funding.", reportOf(barometer.Report{Funding: tally}, barometer.Report{})) {
		answers[a.ID] = a
	}
	for _, c := range barometer2012.Claims() {
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
	tally := new(funding.Tally)
	for i := range 13 {
		var m funding.Mix
		if i < 10 {
			m = mixOf(t, []int64{10_000, 0}[i%2], 0, []int64{0, 10_000}[i%2], 0, 0)
		}
		if err := tally.Add(unit.ProductionCentre, m, figure.Count{}); err != nil {
			t.Fatal(err)
		}
	}
	all := of("funding.having.municipal.production-centre", reportOf(barometer.Report{Funding: tally}, barometer.Report{}))
	readings := all[0].Readings
	if len(readings) != 2 || !readings[0].Figures[0].Equal(figure.Share(5, 10, figure.OverAnswering)) ||
		!readings[1].Figures[0].Equal(figure.Share(5, 13, figure.OverEveryone)) {
		t.Errorf("%+v", readings)
	}
}

// mixOf returns a mix of hundredths of a percent, in the order of the sources.
func mixOf(t testing.TB, municipal, service, product, projects, other int64) funding.Mix {
	t.Helper()
	m, err := funding.NewMixHundredths(funding.Hundredths{funding.Municipal: municipal, funding.ServiceSales: service,
		funding.ProductSales: product, funding.Projects: projects, funding.Other: other})
	if err != nil {
		t.Fatal(err)
	}
	return m
}
