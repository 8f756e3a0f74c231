package barometer

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Published returns every claim of a report, "B12" or "T05", in the order of its sections; of both for "".
func Published(report string) []figure.Claim {
	all := slices.Concat(unit.Published(), funding.Published(), clients.Published(), transitions.Published(), coaching.Published())
	all = slices.DeleteFunc(all, func(c figure.Claim) bool { return report != "" && c.Report != report })
	slices.SortStableFunc(all, func(a, b figure.Claim) int {
		return cmp.Or(cmp.Compare(a.Report, b.Report), order(a.Section)-order(b.Section))
	})
	return all
}

// System returns all figures of a report as one system of statements: what they leave of those never printed.
func System(report string, by figure.Convention) (*figure.System, error) {
	return figure.SystemOf(Published(report), by)
}

// Check compares what the report's responses give with what was published, for every claim that is a function
// of responses, in the order of Published. What was published is of 2011 compared with 2006: for another edition there are no
// findings but figure.ErrNotComparable, and Recompute gives what stands beside it. It is an error when a package answers a
// claim that nobody published.
func (r *Report) Check(by figure.Convention) ([]figure.Finding, error) {
	if err := r.published(); err != nil {
		return nil, err
	}
	answered := map[string]figure.Answer{}
	for _, a := range r.Recompute() {
		answered[a.ID] = a
	}
	var findings []figure.Finding
	for _, c := range Published("") {
		if a, ok := answered[c.ID]; ok {
			findings = append(findings, figure.Check(c, a, by))
			delete(answered, c.ID)
		}
	}
	var faults []error
	for id := range answered {
		faults = append(faults, figure.Fault(id, "", figure.ErrUnknown, "recomputed, but not among the published figures"))
	}
	return findings, errors.Join(faults...)
}

// published returns an error unless the report is of the edition that was published, compared with the one before it if
// with any.
func (r *Report) published() error {
	now, before, then := unit.Edition2011().Year(), unit.Edition2006().Year(), r.Before.Edition
	if r.Edition.Year() != now || then.Valid() && then.Year() != before {
		return fmt.Errorf("%w: what was published is of %d and %d, the report of %d", figure.ErrNotComparable, now, before, r.Edition.Year())
	}
	return nil
}

// Recompute returns what the report's responses give for the published claims that are functions of responses, in every
// reading of them; of any edition, also one that what was published is no verdict on.
func (r *Report) Recompute() []figure.Answer {
	return slices.Concat(
		unit.Recompute(r.Unit, r.Before.Unit, r.Edition, r.Before.Edition),
		funding.Recompute(r.Funding),
		clients.Recompute(r.Comparison()),
		transitions.Recompute(r.Transitions),
		coaching.Recompute(r.Coaching),
	)
}
