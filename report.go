package barometer

import (
	"errors"
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Report holds the answers to every question of one edition, chapter by chapter, and of the edition before it.
type Report struct {
	Edition     Edition
	Unit        *unit.Tally        // B12 1, 2, 4, 6, 9, 12
	Funding     *funding.Tally     // B12 3
	Clients     *clients.Tally     // B12 5, 7, 8, 9.3, 10
	Transitions *transitions.Tally // B12 11
	Coaching    *coaching.Tally    // B12 9.2
	Read        sheet.RowCount     // the rows that the report rests on, of both editions
	Before      *Report            // the edition compared with; without responses when there were none, never nil
}

// Comparison returns the clients beside those of the edition compared with.
func (r *Report) Comparison() clients.Comparison {
	return clients.Comparison{
		Now: r.Clients, Classification: r.Edition.Classification(),
		Before: r.Before.Clients, Earlier: r.Before.Edition.Classification(), Differ: r.Edition.Differ(r.Before.Edition),
	}
}

// Check compares what the report's responses give with what was published, for every claim that is a function of
// responses, in the order of Published. What was published is of 2011 compared with 2006: for another edition there are
// no findings but figure.ErrNotComparable, and Recompute gives what stands beside it. It is an error when a package
// answers a claim that nobody published.
func (r *Report) Check(by figure.Convention) ([]claim.Finding, error) {
	if err := r.asPublished(); err != nil {
		return nil, err
	}
	answered := map[string]claim.Answer{}
	for _, a := range r.Recompute() {
		answered[a.ID] = a
	}
	var findings []claim.Finding
	for _, c := range Published("") {
		if a, ok := answered[c.ID]; ok {
			findings = append(findings, claim.Check(c, a, by))
			delete(answered, c.ID)
		}
	}
	var faults []error
	for id := range answered {
		faults = append(faults, figure.Fault(id, "", figure.ErrUnknown, "recomputed, but not among the published figures"))
	}
	return findings, errors.Join(faults...)
}

// asPublished returns an error unless the report is of the edition that was published, compared with the one before it
// if with any.
func (r *Report) asPublished() error {
	now, before, then := Edition2011().Year(), Edition2006().Year(), r.Before.Edition
	if r.Edition.Year() != now || then.Valid() && then.Year() != before {
		return fmt.Errorf("%w: what was published is of %d and %d, the report of %d",
			figure.ErrNotComparable, now, before, r.Edition.Year())
	}
	return nil
}

// Recompute returns what the report's responses give for the published claims that are functions of responses, in every
// reading of them; of any edition, also one that what was published is no verdict on.
func (r *Report) Recompute() []claim.Answer {
	return slices.Concat(
		unit.Recompute(r.Unit, r.Before.Unit, r.Edition.Year(), r.Before.Edition.Year(), r.Edition.Sent(), r.Edition.Frame()),
		funding.Recompute(r.Funding),
		clients.Recompute(r.Comparison()),
		transitions.Recompute(r.Transitions, r.Edition.Classification()),
		coaching.Recompute(r.Coaching),
	)
}
