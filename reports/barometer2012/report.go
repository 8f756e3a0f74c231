package barometer2012

import (
	"fmt"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
)

// Claims returns every figure that B12 prints, and the quantities that they rest on and that it never prints, in the
// order of its sections.
func Claims() []claim.Claim { return report.Claims() }

// System returns all figures of the report as one system of statements: what they leave of those never printed.
func System(by figure.Convention) (*system.System, error) { return claim.SystemOf(Claims(), by) }

// Recompute returns what responses give for the claims that are functions of them, in every reading, in the order of
// Claims; of any edition, also one that the report is no verdict on. A claim that compares with the first survey is
// left out where there are no units to compare with.
func Recompute(responses *barometer.Report) []claim.Answer { return report.Recompute(responses) }

// Check compares what the responses give with what B12 printed, for every claim that is a function of responses, in
// the order of Claims. B12 is of 2011, compared with 2006: for another edition there are no findings but
// figure.ErrNotComparable.
func Check(responses *barometer.Report, by figure.Convention) ([]claim.Finding, error) {
	if err := isOf2011(responses); err != nil {
		return nil, err
	}
	return report.Check(responses, by), nil
}

// isOf2011 returns an error unless the responses are of the edition that B12 reports, compared with the one before
// it if with any.
func isOf2011(r *barometer.Report) error {
	now, before, earlier := barometer.Edition2011().Year(), barometer.Edition2006().Year(), r.Before.Edition
	if !r.Edition.Valid() {
		return fmt.Errorf("%w: what was published is of %d; nobody told of which year the responses are",
			figure.ErrNotComparable, now)
	}
	if r.Edition.Year() != now || earlier.Valid() && earlier.Year() != before {
		return fmt.Errorf("%w: what was published is of %d and %d, the report of %d", figure.ErrNotComparable, now,
			before, r.Edition.Year())
	}
	return nil
}
