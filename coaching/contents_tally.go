package coaching

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Answers are what an employment unit says of its job coaching in the barometer (B12 9.2). A field with its zero
// value was not answered. A unit that leaves Offers blank and names a content offers coaching; one that leaves it
// blank and says no to every content has not told whether it does, and stands in no base: neither of those that tell
// it, nor of those that tell what coaching consists of.
type Answers struct {
	Offers   question.YesNo        // whether the unit offers job coaching
	Contents question.Set[Content] // what it consists of, told by units that offer it
}

// Validate returns every fault of the answers, each a *figure.FieldError with the name of its column, or nil.
// Contents of a service that is not offered are figure.ErrClash; nil answers are figure.ErrMissing.
func (a *Answers) Validate() error {
	if a == nil {
		return figure.Fault("coaching", "", figure.ErrMissing, "no answers")
	}
	switch {
	case a.Offers != 0 && !a.Offers.Valid():
		return figure.Fault("coaching.offers", a.Offers, figure.ErrUnknown, "yes or no")
	case a.Offers == question.No && a.Contents.Len() > 0:
		return figure.FaultBecause("coaching.offers", a.Offers, figure.ErrClash, contentsTold, "")
	}
	return nil
}

// contentsTold is why a unit that offers no job coaching tells nothing of what it consists of.
var contentsTold = figure.Labels{
	"työhönvalmennuksen sisältö on kerrottu", "arbetsträningens innehåll anges", "the contents of job coaching are told",
}

// What a unit answers that only tells what its coaching consists of, and what one tells that offers none.
var (
	yes    = question.Yes
	untold question.Set[Content]
)

// Tally adds up the job coaching of employment units by unit type. The zero Tally is ready for use; adding is
// exact, and its order does not matter. It is for one goroutine at a time.
type Tally struct {
	Offers   unit.By[question.Single[question.YesNo]] // a unit that only told contents counts as offering
	Contents unit.By[question.Multi[Content]]         // of units that offer job coaching
}

// Add counts a unit of type u. Faulty answers are refused whole.
func (t *Tally) Add(u unit.Type, a *Answers) error {
	if err := errors.Join(u.Check(), a.Validate()); err != nil {
		return err
	}
	return t.AddValid(valid.Mark{}, u, a)
}

// AddValid is Add for answers that have been validated as a part of a whole response.
func (t *Tally) AddValid(ok valid.Mark, u unit.Type, a *Answers) error {
	offers, contents := &a.Offers, &a.Contents
	if a.Contents.Len() > 0 {
		offers = &yes
	}
	if *offers != question.Yes {
		contents = &untold
	}
	counted := t.counted()
	if err := question.RoomForOne(counted[:]); err != nil {
		return err
	}
	unit.AddSingle(ok, &t.Offers, u, offers)
	unit.AddMulti(ok, &t.Contents, u, contents)
	return nil
}

// Merge adds all units of o; the result equals adding them one by one.
func (t *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(t, o); err != nil {
		return err
	}
	counted, more := t.counted(), o.counted()
	if err := question.RoomInAll(counted[:], more[:]); err != nil {
		return err
	}
	return errors.Join(t.Offers.Merge(&o.Offers), t.Contents.Merge(&o.Contents))
}

// counted returns how many units each question has counted. They are alike, unless a field was filled from outside.
func (t *Tally) counted() [2]int64 {
	return [...]int64{t.Offers.Units(unit.Everyone), t.Contents.Units(unit.Everyone)}
}

// Carry lists the sums for the wire.
func (t *Tally) Carry(w *sums.Wire) {
	t.Offers.Carry(w)
	t.Contents.Carry(w)
	w.Check(t.Offers.Units(unit.Everyone) == t.Contents.Units(unit.Everyone),
		"questions with more or fewer units than others")
}

// Units returns the number of units in the group, whether they answered or not.
func (t *Tally) Units(g unit.Group) int64 { return t.Offers.Units(g) }

// Share returns the share of the units that offer job coaching, and told what it consists of, that named the
// content (B12 9.2).
func (t *Tally) Share(g unit.Group, c Content) figure.Figure {
	return t.Contents.In(g).ShareOf(c, figure.OverOffering)
}

// ShareOfAnswering returns the same units as a share of all that told whether they offer job coaching. Units that offer
// it and did not tell of the content count as not having it: the share is a lower bound then, and is marked
// figure.UnequalBases.
func (t *Tally) ShareOfAnswering(g unit.Group, c Content) figure.Figure {
	if !t.Share(g, c).Defined() {
		return figure.Figure{Over: figure.OverAnswering}
	}
	contents, offers := t.Contents.In(g), t.Offers.In(g)
	share := figure.Share(contents.Count(c), offers.Answering(), figure.OverAnswering)
	if contents.Asked(c) < offers.Count(question.Yes) {
		return share.With(figure.UnequalBases)
	}
	return share
}
