package centres_test

import (
	"testing"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// TestRecompute shows that the survey of the synthetic centres prints as T05 does, but for the two shares that no
// centres can print so: 216.5 of 428 is 50.6 %, and 1 of 24 is 4.2 %.
func TestRecompute(t *testing.T) {
	clashing := map[string]bool{"coaching.staff.labour-administration.share": true, "coaching.need.no.share": true}
	claims := map[string]claim.Claim{}
	for _, c := range coaching2005.Claims() {
		claims[c.ID] = c
	}
	answers := coaching2005.Recompute(centres.SyntheticTally(), figure.N(37))
	seen := map[string]bool{}
	for _, a := range answers {
		c, ok := claims[a.ID]
		if !ok || seen[a.ID] {
			t.Errorf("%s: no claim, or answered twice", a.ID)
		}
		seen[a.ID] = true
		if !c.Printed.Defined() {
			continue
		}
		f := claim.Check(c, a, figure.Convention{})
		if reproduced := f.Verdict == claim.Reproduced; reproduced == clashing[a.ID] {
			t.Errorf("%s: printed %v, computed %v: %v", a.ID, c.Printed, f.Exact, f.Verdict)
		}
	}
	if len(answers) != 98 {
		t.Errorf("%d claims recomputed", len(answers))
	}
}
