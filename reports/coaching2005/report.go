package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Claims returns every figure that T05 prints, and the quantities that they rest on and that it never prints, in the
// order of its sections.
func Claims() []claim.Claim { return report.Claims() }

// Recompute returns what the answers of centres give for the claims that are functions of them, in every reading, in
// the order of Claims; sent is the number of forms sent, if it is known.
func Recompute(s *centres.Tally, sent figure.Count) []claim.Answer {
	return report.Recompute(survey{s, sent})
}

// Check compares what the answers of centres give with what T05 printed, for every printed figure that is a function of
// them, in the order of Claims.
func Check(s *centres.Tally, sent figure.Count, by figure.Convention) []claim.Finding {
	return report.Check(survey{s, sent}, by)
}
