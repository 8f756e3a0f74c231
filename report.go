package barometer

import (
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up whole responses, of the edition that is computed and of the one it is compared with. Adding is
// exact, its order does not matter, and merging tallies equals adding all their responses to one.
type Tally struct {
	options     *options
	now, before answers
}

// answers are the tallies of one edition.
type answers struct {
	unit        unit.Tally
	funding     funding.Tally
	clients     clients.Tally
	transitions transitions.Tally
	coaching    coaching.Tally
}

// NewTally returns an empty tally; of the options only Editions matters to it.
func NewTally(choices ...Option) *Tally { return &Tally{options: defaults(choices...)} }

// Add counts a response. A faulty one is refused whole, with every fault named.
func (t *Tally) Add(r *Response) error {
	if err := r.ValidateIn(t.options.now, t.options.before); err != nil {
		return err
	}
	if e, _ := r.edition(t.options.now, t.options.before); e.Equal(t.options.now) {
		return t.now.add(r)
	}
	return t.before.add(r)
}

// add counts a response that has been validated. Only a full tally can still refuse it, and the first package
// to be asked is full before any other.
func (a *answers) add(r *Response) error {
	if err := a.unit.Add(&r.Unit); err != nil {
		return err
	}
	return errors.Join(
		a.funding.Add(r.Unit.Type, r.Funding, r.Clients.Clients()),
		a.clients.Add(r.Unit.Type, &r.Clients, &r.Unit.Staff),
		a.transitions.Add(r.Unit.Type, &r.Transitions, &r.Clients),
		a.coaching.Add(r.Unit.Type, &r.Coaching),
	)
}

// Merge adds all responses of o, which must be of the same editions.
func (t *Tally) Merge(o *Tally) error {
	if !t.options.now.Equal(o.options.now) || !t.options.before.Equal(o.options.before) {
		return fmt.Errorf("%w: the tallies are of other editions", figure.ErrNotComparable)
	}
	return errors.Join(t.now.merge(&o.now), t.before.merge(&o.before))
}

func (a *answers) merge(o *answers) error {
	if err := a.unit.Merge(&o.unit); err != nil {
		return err
	}
	return errors.Join(
		a.funding.Merge(&o.funding),
		a.clients.Merge(&o.clients),
		a.transitions.Merge(&o.transitions),
		a.coaching.Merge(&o.coaching),
	)
}

// Report returns the report of what has been added. It shares the tally's sums: add nothing more while it is
// in use.
func (t *Tally) Report() *Report {
	before := t.before.report(t.options.before)
	r := t.now.report(t.options.now)
	r.Before = &before
	return &r
}

func (a *answers) report(e unit.Edition) Report {
	return Report{
		Edition: e, Unit: &a.unit, Funding: &a.funding, Clients: &a.clients,
		Transitions: &a.transitions, Coaching: &a.coaching,
	}
}

// Report holds the answers to every question of one edition, chapter by chapter, and of the edition before it.
type Report struct {
	Edition     unit.Edition
	Unit        *unit.Tally        // B12 1, 2, 4, 6, 9, 12
	Funding     *funding.Tally     // B12 3
	Clients     *clients.Tally     // B12 5, 7, 8, 9.3, 10
	Transitions *transitions.Tally // B12 11
	Coaching    *coaching.Tally    // B12 9.2
	Before      *Report            // the edition compared with; without responses when there were none
}

// Compute reads responses to their end and returns the report of all that are sound, and every fault, joined.
// The report is there even when there are faults.
func Compute(responses iter.Seq2[Response, error], choices ...Option) (*Report, error) {
	t := NewTally(choices...)
	var faults []error
	for r, err := range responses {
		if err == nil {
			err = t.Add(&r)
		}
		if err != nil {
			faults = append(faults, err)
		}
	}
	return t.Report(), errors.Join(faults...)
}

// Published returns every claim of a report, "B12" or "T05", in the order of the packages; of both for "".
func Published(report string) []figure.Claim {
	all := slices.Concat(unit.Published(), funding.Published(), clients.Published(), transitions.Published(), coaching.Published())
	return slices.DeleteFunc(all, func(c figure.Claim) bool { return report != "" && c.Report != report })
}

// Check compares what the report's responses give with what was published, for every claim that is a function
// of responses, in the order of Published. It is an error when a package answers a claim that nobody published.
func (r *Report) Check(by figure.Convention) ([]figure.Finding, error) {
	answered := map[string]figure.Answer{}
	for _, a := range r.recompute() {
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

// recompute gathers what the packages recompute.
func (r *Report) recompute() []figure.Answer {
	return slices.Concat(
		unit.Recompute(r.Unit, r.Before.Unit, r.Edition, r.Before.Edition),
		funding.Recompute(r.Funding),
		clients.Recompute(r.Clients, r.Before.Clients, r.Edition, r.Before.Edition),
		transitions.Recompute(r.Transitions),
		coaching.Recompute(r.Coaching),
	)
}
