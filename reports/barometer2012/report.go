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
func Claims() []claim.Claim {
	all := rows()
	claims := make([]claim.Claim, len(all))
	for i, r := range all {
		claims[i] = r.claim()
	}
	return claims
}

// System returns all figures of the report as one system of statements: what they leave of those never printed.
func System(by figure.Convention) (*system.System, error) { return claim.SystemOf(Claims(), by) }

// Recompute returns what responses give for the claims that are functions of them, in every reading, in the order of
// Claims; of any edition, also one that the report is no verdict on. A claim that compares with the first survey is
// left out where there are no units to compare with.
func Recompute(report *barometer.Report) []claim.Answer {
	frozen := rows()
	byID := make(map[string]row, len(frozen))
	for _, r := range frozen {
		byID[r.id] = r
	}
	var all []claim.Answer
	for _, r := range frozen {
		of := answerOf(byID, r)
		if of == nil {
			continue
		}
		if a := of(report); len(a.Readings) > 0 {
			all = append(all, claim.Answer{ID: r.id, Readings: a.Readings})
		}
	}
	return all
}

// answerOf returns what answers the row: its own function, or that of the row it repeats.
func answerOf(rows map[string]row, r row) recompute {
	for r.answer == nil && r.from.Op() == claim.OpSame {
		r = rows[r.from.Operands()[0]]
	}
	return r.answer
}

// Check compares what the report's responses give with what B12 printed, for every claim that is a function of
// responses, in the order of Claims. B12 is of 2011, compared with 2006: for another edition there are no findings but
// figure.ErrNotComparable.
func Check(report *barometer.Report, by figure.Convention) ([]claim.Finding, error) {
	if err := isOf2011(report); err != nil {
		return nil, err
	}
	answers := map[string]claim.Answer{}
	for _, a := range Recompute(report) {
		answers[a.ID] = a
	}
	var findings []claim.Finding
	for _, c := range Claims() {
		if a, ok := answers[c.ID]; ok {
			findings = append(findings, claim.Check(c, a, by))
		}
	}
	return findings, nil
}

// isOf2011 returns an error unless the responses are of the edition that B12 reports, compared with the one before
// it if with any.
func isOf2011(r *barometer.Report) error {
	now, before, earlier := barometer.Edition2011().Year(), barometer.Edition2006().Year(), r.Before.Edition
	if r.Edition.Year() != now || earlier.Valid() && earlier.Year() != before {
		return fmt.Errorf("%w: what was published is of %d and %d, the report of %d", figure.ErrNotComparable, now,
			before, r.Edition.Year())
	}
	return nil
}
