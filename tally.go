package barometer

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up whole responses, of the edition that is computed and of the one it is compared with. Adding is
// exact, its order does not matter, and merging tallies equals adding all their responses to one. The zero Tally is
// ready for 2011 beside 2006; a response that names no year is then of no known edition. It is for one goroutine at a
// time: several fill one each, to be merged. It must not be copied once it is in use, which "go vet" finds.
type Tally struct {
	notStored
	edition, earlier Edition // as given
	now, before      answers
	undated          answers     // of which nobody tells the edition
	paired           panel.Pairs // nil where no panel was asked for
	read             reading.Count
}

// answers are the tallies of one edition.
type answers struct {
	unit        unit.Tally
	funding     funding.Tally
	clients     clients.Tally
	transitions transitions.Tally
	coaching    coaching.Tally
	offered     bool // the tallies know what the edition does not offer
}

// NewTally returns an empty tally of an edition and the one before it; the zero Edition as the second is none, and as
// both 2011 beside 2006. Two editions of one year are refused by Add.
func NewTally(edition, before Edition) *Tally { return &Tally{edition: edition, earlier: before} }

// NewPanelTally returns an empty tally like NewTally, which also keeps a hash of each id with its numbers of clients:
// its report has a Panel of the units that answered both editions. It takes panel.Max ids.
func NewPanelTally(edition, before Edition) *Tally {
	return &Tally{edition: edition, earlier: before, paired: panel.Pairs{}}
}

// editions returns the editions that the tally is of.
func (t *Tally) editions() editions { return editionsOf(&t.edition, &t.earlier) }

// notStored gives a Tally its MarshalJSON, which returns figure.ErrNotStored: store the responses.
type notStored = question.NotStored

// Add counts a response. A faulty one is refused whole, with every fault named.
func (t *Tally) Add(r *Response) error {
	err := t.editions().validate(r)
	if err == nil {
		err = t.add(r)
	}
	t.read.Row(0, err)
	return err
}

// add counts a response that has been validated.
func (t *Tally) add(r *Response) error {
	e := t.editions()
	if e.undated(r) {
		return t.undated.add(r, &Edition{})
	}
	part, of, now := &t.before, e.before, r.Edition == 0 || r.Edition == e.now.Year()
	if now {
		part, of = &t.now, e.now
	}
	err := t.paired.Room(1)
	if err == nil {
		err = part.add(r, of)
	}
	if err == nil {
		t.paired.Add(r.ID, r.Unit.Type, &r.Clients, now)
	}
	return err
}

// add counts a response to an edition that has been validated. Only a full tally can still refuse it, and the first
// package to be asked is full before any other.
func (a *answers) add(r *Response, e *Edition) error {
	ok := valid.Mark{}
	if !a.offered {
		a.offer(e)
	}
	if err := a.unit.AddValid(ok, &r.Unit); err != nil {
		return err
	}
	all := r.Clients.Clients()
	return errors.Join(
		a.funding.AddValid(ok, r.Unit.Type, &r.Funding, all),
		a.clients.AddValid(ok, r.Unit.Type, &r.Clients, all, &r.Unit.Staff),
		a.transitions.AddValid(ok, r.Unit.Type, &r.Transitions, &r.Clients.Services, all),
		a.coaching.AddValid(ok, r.Unit.Type, &r.Coaching),
	)
}

// Merge adds all responses of o, which must be of the same editions; on an error nothing is added.
func (t *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(t, o); err != nil {
		return err
	}
	if err := t.mergeable(o); err != nil {
		return err
	}
	err := errors.Join(t.paired.Room(len(o.paired)), question.RoomInAll(
		[]int64{t.now.units(), t.before.units(), t.undated.units()},
		[]int64{o.now.units(), o.before.units(), o.undated.units()}))
	if err != nil {
		return err
	}
	t.read = t.read.Plus(o.read)
	t.paired.Merge(o.paired)
	return errors.Join(t.now.merge(&o.now), t.before.merge(&o.before), t.undated.merge(&o.undated))
}

// mergeable refuses a tally of other editions, and one that keeps a panel where the other does not.
func (t *Tally) mergeable(o *Tally) error {
	into, from := t.editions(), o.editions()
	switch {
	case into.equal(from):
	case into.now.Equal(*from.now) && into.before.Equal(*from.before):
		return fmt.Errorf("%w: one of the tallies was told its editions, and counts responses without a year as of %v; "+
			"in the other, which was not, they are of none", figure.ErrNotComparable, into.now.Year())
	default:
		return fmt.Errorf("%w: the tallies are of other editions: %v beside %v, %v beside %v", figure.ErrNotComparable,
			into.now, into.before, from.now, from.before)
	}
	if (t.paired == nil) != (o.paired == nil) {
		return figure.Fault("tally", "", figure.ErrClash, "one of the tallies keeps a panel and the other does not")
	}
	return nil
}

func (a *answers) units() int64 { return a.unit.Units(unit.Everyone) }

// counted returns how many units each chapter has counted. They are alike, unless a field of a report was filled.
func (a *answers) counted() [4]int64 {
	all := unit.Everyone
	return [...]int64{a.funding.Units(all), a.clients.Units(all), a.transitions.Units(all), a.coaching.Units(all)}
}

// offer tells the tallies what the edition does not offer: it was on no form, and has no figure.
func (a *answers) offer(e *Edition) {
	a.funding.NotAsked(options.Left[funding.Source](&e.set)...)
	a.unit.NotAsked(options.Left[unit.Maintainer](&e.set)...)
	a.clients.NotAsked(options.Left[clients.Service](&e.set)...)
	a.transitions.NotAsked(options.Left[transitions.Destination](&e.set)...)
	a.offered = true
}

// merge adds what is known to fit.
func (a *answers) merge(o *answers) error {
	a.offered = a.offered || o.offered
	return errors.Join(
		a.unit.Merge(&o.unit),
		a.funding.Merge(&o.funding),
		a.clients.Merge(&o.clients),
		a.transitions.Merge(&o.transitions),
		a.coaching.Merge(&o.coaching),
	)
}

// Report returns the report of what has been added. It shares the tally's sums: add nothing more while it is
// in use. Responses that name no year, where no edition was given, are a report of the zero Edition: with no number of
// forms sent, no frame and no comparison. Beside responses of the edition that is computed they are refused.
func (t *Tally) Report() *Report {
	e, read := t.editions(), t.read.Plus(reading.Count{})
	none := new(answers).report(Edition{})
	none.Before = &none
	before, r := t.before.report(*e.before), t.now.report(*e.now)
	before.Before = &none
	switch undated, dated := t.undated.units(), t.now.units(); {
	case undated > 0 && dated > 0:
		read = read.Refuse(undated, e.refused(undated, dated))
	case undated > 0:
		r = t.undated.report(Edition{})
		if t.before.units() == 0 {
			before = none
		}
		read = read.With(reading.Note{
			About: NoEdition, Labels: whichEdition.Of(undated), Path: "unit.edition", Rows: undated,
		})
	}
	r.Before, r.Read = &before, read
	r.Panel = t.paired.Panel(r.Comparison())
	return &r
}

// fault is why the report leaves out what was added, if it does.
func (t *Tally) fault() error {
	if undated, dated := t.undated.units(), t.now.units(); undated > 0 && dated > 0 {
		return t.editions().refused(undated, dated)
	}
	return nil
}

// report returns the report of the answers.
func (a *answers) report(e Edition) Report {
	return Report{
		Edition: e, Unit: &a.unit, Funding: &a.funding, Clients: &a.clients,
		Transitions: &a.transitions, Coaching: &a.coaching,
	}
}
