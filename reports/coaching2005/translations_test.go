package coaching2005

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// TestAComparisonSpeaksEveryLanguage: what every figure is about that responses answer is told in Finnish and in
// Swedish,
// too, each in its own words; and nothing is translated that no such figure is about.
func TestAComparisonSpeaksEveryLanguage(t *testing.T) {
	left := len(subjects)
	claims := Claims()
	for _, a := range Recompute(new(centres.Tally), figure.Count{}) {
		i := slices.IndexFunc(claims, func(c claim.Claim) bool { return c.ID == a.ID })
		s := SubjectOf(claims[i])
		if s.Finnish == s.English || s.Swedish == s.English || s.Finnish == s.Swedish || s.Finnish == "" || s.Swedish == "" {
			t.Errorf("%s: %q", a.ID, s)
		}
		left--
	}
	if left != 0 {
		t.Errorf("%d translations too many", left)
	}
}
