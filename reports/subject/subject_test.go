package subject

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// TestEverySubjectSpeaksEveryLanguage: what every figure of both reports is about is told in Finnish and in Swedish,
// too, each in its own words, once; and nothing is translated that no figure is about.
func TestEverySubjectSpeaksEveryLanguage(t *testing.T) {
	translations := 0
	for _, list := range lists {
		translations += len(list)
	}
	claims := slices.Concat(barometer2012.Claims(), coaching2005.Claims())
	if len(claims) != 513 || translations != len(claims) {
		t.Errorf("%d translations of %d claims", translations, len(claims))
	}
	for _, c := range claims {
		s := Of(c)
		if s.Finnish == s.English || s.Swedish == s.English || s.Finnish == s.Swedish || s.Finnish == "" || s.Swedish == "" {
			t.Errorf("%s: %q", c.ID, s)
		}
	}
	if got := Of(claim.Claim{ID: "own", Subject: "a subject of one's own"}); got != (figure.Labels{
		"a subject of one's own", "a subject of one's own", "a subject of one's own"}) {
		t.Errorf("%q", got)
	}
}
