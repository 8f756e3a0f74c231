package barometer2012

import (
	"testing"

	"github.com/socialemployment/barometer/figure/claim"
)

// TestAComparisonSpeaksEveryLanguage: what every figure is about that responses answer is told in Finnish and in
// Swedish,
// too, each in its own words; and nothing is translated that no such figure is about.
func TestAComparisonSpeaksEveryLanguage(t *testing.T) {
	left := len(unitSubjects) + len(fundingSubjects) + len(clientSubjects) + len(summarySubjects) +
		len(transitionSubjects)
	answered := map[string]bool{}
	for _, r := range rows {
		answered[r.ID] = r.Answer != nil
	}
	for _, r := range rows {
		if !answered[original[r.ID]] {
			continue
		}
		s := SubjectOf(claim.Claim{ID: r.ID, Subject: r.Subject})
		if s.Finnish == s.English || s.Swedish == s.English || s.Finnish == s.Swedish || s.Finnish == "" || s.Swedish == "" {
			t.Errorf("%s: %q", r.ID, s)
		}
		left--
	}
	if left != 0 {
		t.Errorf("%d translations too many", left)
	}
}
