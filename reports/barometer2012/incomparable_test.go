package barometer2012_test

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
)

// TestWhatWasPublishedStandsBesideWhatComparesOnly: the figures of payers, of social enterprises, of options that
// became a part of others, and of ranks among other options are refused beside 2026; figures of the same words are not.
func TestWhatWasPublishedStandsBesideWhatComparesOnly(t *testing.T) {
	report := barometer.NewTally(barometer.Edition2026(), barometer.Edition2011()).Report()
	refused := barometer2012.Incomparable(report)
	for _, id := range []string{
		"clients.provider.te-office.share", "clients.provider.kela.share", "clients.summary.provider.municipality.rank",
		"clients.service.intellectual-disability-activity.rank", "clients.service.social-welfare-work-activity.rank",
		"clients.disability-activity.share", "clients.te-office.named-three.rank", "unit.count.social-enterprise",
		"unit.founded.social-enterprise.recent", "funding.municipal-total", "funding.weighted.municipal",
		"funding.weighted.service-sales", "clients.referrers.municipality.lost", "clients.referrers.top-two",
		"transitions.workshop.practical-training.rank",
		// what the words of an id do not tell: social enterprises are among those ranked, or part of the figure
		"clients.per-instructor.fewer", "clients.outside.order", "unit.situation.multi-service-and-social-enterprise.good",
		"funding.product-sales.rank.social-enterprise", "unit.maintainer.production-and-mental-health.municipal",
	} {
		why, ok := refused[id]
		for l := range figure.Languages() {
			if !ok || l.Of(why) == "" {
				t.Errorf("%s compares with 2026 (%q)", id, why)
			}
		}
	}
	if why := refused["unit.count.social-enterprise"]; !strings.Contains(why.English, "372/2023") {
		t.Errorf("social enterprises: %s", why.English)
	}
	for _, id := range []string{
		"unit.answered", "unit.count.workshop", "clients.growth", "clients.mean.workshop", "clients.job-coach.share",
		"funding.weighted.product-sales", "clients.causes.mental-health-problem.share", "unit.staff.guidance",
		"transitions.open-employment.share", "unit.staff.guidance.service", "unit.outlook.unchanged.rank",
		"transitions.answered", "transitions.itemised",
	} {
		if why, ok := refused[id]; ok {
			t.Errorf("%s does not compare with 2026: %s", id, why.English)
		}
	}
	of2011 := barometer.NewTally(barometer.Edition2011(), barometer.Edition2006()).Report()
	if refused := barometer2012.Incomparable(of2011); len(refused) > 0 {
		t.Errorf("with itself: %v", refused)
	}
}
