package barometer

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up whole responses, of the edition that is computed and of the one it is compared with. Adding is
// exact, its order does not matter, and merging tallies equals adding all their responses to one. The zero Tally is
// ready for 2011 beside 2006. It is for one goroutine at a time: several fill one each, to be merged. It must not be
// copied once it is in use, which "go vet" finds.
type Tally struct {
	notStored
	edition, earlier Edition // as given
	now, before      answers
	read             sheet.RowCount
}

// answers are the tallies of one edition.
type answers struct {
	unit        unit.Tally
	funding     funding.Tally
	clients     clients.Tally
	transitions transitions.Tally
	coaching    coaching.Tally
}

// NewTally returns an empty tally of an edition and the one before it; the zero Edition as the second is none, and as
// both 2011 beside 2006.
func NewTally(edition, before Edition) *Tally { return &Tally{edition: edition, earlier: before} }

// The editions that hold where none are given.
var edition2011, edition2006 = Edition2011(), Edition2006()

// editions returns the editions that are computed for those given.
func editions(edition, before Edition) (now, earlier Edition) {
	switch {
	case edition.Valid():
		return edition, before
	case before.Valid():
		return edition2011, before
	}
	return edition2011, edition2006
}

func (t *Tally) editions() (now, before Edition) { return editions(t.edition, t.earlier) }

// notStored gives a Tally its MarshalJSON, which returns figure.ErrNotStored: store the responses.
type notStored = question.NotStored

// Add counts a response. A faulty one is refused whole, with every fault named.
func (t *Tally) Add(r *Response) error {
	err := r.ValidateIn(t.editions())
	if err == nil {
		err = t.add(r)
	}
	t.read.Count(0, err)
	return err
}

// add counts a response that has been validated.
func (t *Tally) add(r *Response) error {
	now, before := t.editions()
	part := &t.before
	if e, _ := r.edition(now, before); e.Equal(now) {
		part = &t.now
	}
	return part.add(r)
}

// add counts a response that has been validated. Only a full tally can still refuse it, and the first package
// to be asked is full before any other.
func (a *answers) add(r *Response) error {
	ok := valid.Mark{}
	if err := a.unit.AddValid(ok, &r.Unit); err != nil {
		return err
	}
	return errors.Join(
		a.funding.AddValid(ok, r.Unit.Type, r.Funding, r.Clients.Clients()),
		a.clients.AddValid(ok, r.Unit.Type, &r.Clients, &r.Unit.Staff),
		a.transitions.AddValid(ok, r.Unit.Type, &r.Transitions, &r.Clients),
		a.coaching.AddValid(ok, r.Unit.Type, &r.Coaching),
	)
}

// Merge adds all responses of o, which must be of the same editions; on an error nothing is added.
func (t *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(t, o); err != nil {
		return err
	}
	now, before := t.editions()
	if otherNow, otherBefore := o.editions(); !now.Equal(otherNow) || !before.Equal(otherBefore) {
		return fmt.Errorf("%w: the tallies are of other editions", figure.ErrNotComparable)
	}
	err := errors.Join(question.Room(t.now.units(), o.now.units()), question.Room(t.before.units(), o.before.units()))
	if err != nil {
		return err
	}
	t.read = t.read.Plus(o.read)
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
	none := new(answers).report(Edition{})
	none.Before = &none
	before := t.before.report(earlier)
	before.Before = &none
	r := t.now.report(now)
	r.Before, r.Read = &before, t.read.Plus(sheet.RowCount{})
	return &r
}

func (a *answers) report(e Edition) Report {
	return Report{
		Edition: e, Unit: &a.unit, Funding: &a.funding, Clients: &a.clients,
		Transitions: &a.transitions, Coaching: &a.coaching,
	}
}
