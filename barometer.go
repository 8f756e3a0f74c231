package barometer

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// MaxID bounds the bytes of a response's id.
const MaxID = 200

// Response is one unit's answers. A section, or a single answer, with its zero value was not answered, which is
// not zero.
type Response struct {
	ID          string // tells responses apart; may be empty
	Edition     int    // the year the answers describe; 0 is the edition that is computed
	Unit        unit.Answers
	Funding     funding.Mix
	Clients     clients.Answers
	Transitions transitions.Answers
	Coaching    coaching.Answers
}

// Validate returns every fault of the response as it stands by itself, each a *figure.FieldError whose path is
// the name of a column, or nil. A nil response is figure.ErrMissing.
func (r *Response) Validate() error {
	if r == nil {
		return figure.Fault("response", "", figure.ErrMissing, "no answers")
	}
	faults := [...]error{checkID(r.ID), checkYear(r.Edition), r.Unit.Validate(), r.Clients.Validate(), r.Transitions.Validate(&r.Clients), r.Coaching.Validate()}
	return errors.Join(faults[:]...)
}

// checkID refuses an id that would not be read back as it was written.
func checkID(id string) error {
	if err := cell.Text(id, MaxID); err != nil {
		return figure.Fault("unit.id", id, err, "")
	}
	if cell.Clean(id) != id || strings.Contains(id, "\r") {
		return figure.Fault("unit.id", id, figure.ErrSyntax, "no space at its ends, and no carriage return")
	}
	return nil
}

// checkYear refuses a year that no edition can have.
func checkYear(year int) error {
	if year != 0 && (year < unit.FirstYear || year > unit.LastYear) {
		return figure.Fault("unit.edition", year, figure.ErrRange, "from %d to %d", unit.FirstYear, unit.LastYear)
	}
	return nil
}

// ValidateIn returns every fault of the response as an answer to one of the editions: also a year that is none
// of theirs, and a founding year after the year that the answers describe.
func (r *Response) ValidateIn(now, before unit.Edition) error {
	if r == nil {
		return r.Validate()
	}
	return errors.Join(r.Validate(), r.checkEdition(now, before))
}

// checkEdition refuses a year of none of the editions, and one of founding after it.
func (r *Response) checkEdition(now, before unit.Edition) error {
	e, ok := r.edition(now, before)
	switch {
	case !ok:
		return figure.Fault("unit.edition", r.Edition, figure.ErrUnknown, "%s", told(now, before))
	case e.Valid() && int(r.Unit.Founded) > e.Year():
		return figure.Fault("unit.founded", r.Unit.Founded, figure.ErrClash, "after %d, which the answers describe", e.Year())
	}
	return nil
}

// told says which editions a response can answer.
func told(now, before unit.Edition) string {
	if !before.Valid() {
		return fmt.Sprintf("the edition is %d", now.Year())
	}
	return fmt.Sprintf("the editions are %d and %d, where Editions tells no others", now.Year(), before.Year())
}

// edition returns the edition that the response answers.
func (r *Response) edition(now, before unit.Edition) (unit.Edition, bool) {
	switch r.Edition {
	case 0, now.Year():
		return now, true
	case before.Year():
		return before, before.Valid()
	}
	return unit.Edition{}, false
}

// MarshalJSON returns the response as one flat JSON object whose members are the names of columns. A faulty one
// is refused: it could not be read back.
func (r Response) MarshalJSON() ([]byte, error) {
	if err := r.Validate(); err != nil {
		return nil, err
	}
	return book.Append(nil, draftOf(&r))
}

// UnmarshalJSON reads a flat JSON object with the names of columns, or their labels, as members. Every fault is
// reported, and on any of them the response is left as it was.
func (r *Response) UnmarshalJSON(data []byte) error {
	d, unread, err := object(data, book.Names(nil))
	if err != nil {
		return errors.Join(unread, err)
	}
	read, err := d.finish()
	if err = errors.Join(err, read.Validate()); unread != nil {
		return errors.Join(unread, apart(err, unread))
	}
	if err == nil {
		*r = read
	}
	return err
}

// Tally adds up whole responses, of the edition that is computed and of the one it is compared with. Adding is
// exact, its order does not matter, and merging tallies equals adding all their responses to one. The zero Tally is
// ready for the default editions; a Tally must not be copied once it is in use.
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

// standard are the options of a zero Tally; nothing changes them.
var standard = defaults()

// editions returns the editions of the tally. It changes nothing, so that a tally can be read by several at once.
func (t *Tally) editions() (now, before unit.Edition) {
	if t.options == nil {
		return standard.now, standard.before
	}
	return t.options.now, t.options.before
}

// MarshalJSON returns figure.ErrNotStored: store the responses.
func (Tally) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a response. A faulty one is refused whole, with every fault named.
func (t *Tally) Add(r *Response) error {
	now, before := t.editions()
	if err := r.ValidateIn(now, before); err != nil {
		return err
	}
	if e, _ := r.edition(now, before); e.Equal(now) {
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

// Merge adds all responses of o, which must be of the same editions; on an error nothing is added.
func (t *Tally) Merge(o *Tally) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	now, before := t.editions()
	if otherNow, otherBefore := o.editions(); !now.Equal(otherNow) || !before.Equal(otherBefore) {
		return fmt.Errorf("%w: the tallies are of other editions", figure.ErrNotComparable)
	}
	if err := errors.Join(unit.Room(t.now.units(), o.now.units()), unit.Room(t.before.units(), o.before.units())); err != nil {
		return err
	}
	return errors.Join(t.now.merge(&o.now), t.before.merge(&o.before))
}

func (a *answers) units() int64 { return a.unit.Units(unit.Everyone) }

// merge adds what is known to fit.
func (a *answers) merge(o *answers) error {
	return errors.Join(
		a.unit.Merge(&o.unit),
		a.funding.Merge(&o.funding),
		a.clients.Merge(&o.clients),
		a.transitions.Merge(&o.transitions),
		a.coaching.Merge(&o.coaching),
	)
}

// Report returns the report of what has been added. It shares the tally's sums: add nothing more while it is
// in use.
func (t *Tally) Report() *Report {
	now, earlier := t.editions()
	none := new(answers).report(unit.Edition{})
	none.Before = &none
	before := t.before.report(earlier)
	before.Before = &none
	r := t.now.report(now)
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
	Before      *Report            // the edition compared with; without responses when there were none, never nil
}

// Comparison returns the clients beside those of the edition compared with.
func (r *Report) Comparison() clients.Comparison {
	return clients.Comparison{Now: r.Clients, Before: r.Before.Clients, Edition: r.Edition, Earlier: r.Before.Edition}
}

// Check compares what the report's responses give with what was published, for every claim that is a function
// of responses, in the order of Published. What was published is of 2011 compared with 2006: for another edition there are no
// findings but figure.ErrNotComparable, and Recompute gives what stands beside it. It is an error when a package answers a
// claim that nobody published.
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

// asPublished returns an error unless the report is of the edition that was published, compared with the one before it if
// with any.
func (r *Report) asPublished() error {
	now, before, then := unit.Edition2011().Year(), unit.Edition2006().Year(), r.Before.Edition
	if r.Edition.Year() != now || then.Valid() && then.Year() != before {
		return fmt.Errorf("%w: what was published is of %d and %d, the report of %d", figure.ErrNotComparable, now, before, r.Edition.Year())
	}
	return nil
}

// Recompute returns what the report's responses give for the published claims that are functions of responses, in every
// reading of them; of any edition, also one that what was published is no verdict on.
func (r *Report) Recompute() []claim.Answer {
	return slices.Concat(
		unit.Recompute(r.Unit, r.Before.Unit, r.Edition, r.Before.Edition),
		funding.Recompute(r.Funding),
		clients.Recompute(r.Comparison()),
		transitions.Recompute(r.Transitions),
		coaching.Recompute(r.Coaching),
	)
}
