package unit

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
)

// Tally adds up what units say of themselves: one tally a question, each with its own number of answers. The
// zero Tally is ready for use; adding is exact, and its order does not matter. It is for one goroutine at a time, and
// must not be copied once it is in use, which "go vet" finds.
type Tally struct {
	Part2      By[question.Single[question.YesNo]]
	Maintainer By[question.Single[Maintainer]]
	Founded    Founding
	Situation  By[question.Single[Situation]]
	Outlook    By[question.Single[Outlook]]

	Staff        StaffTally
	Activities   Part2[question.Multi[Activity]]
	Tasks        Part2[question.Multi[Task]]
	TasksOutside Part2[question.Multi[Task]]
	Strengths    By[question.Multi[Strength]]
	Needs        By[question.Multi[Need]]

	Regions     Regions
	PersonYears PersonYearsTally
}

// Add counts a unit. Faulty answers are refused whole, with every fault named.
func (t *Tally) Add(a *Answers) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return t.AddValid(valid.Mark{}, a)
}

// AddValid is Add for answers that have been validated as a part of a whole response.
func (t *Tally) AddValid(ok valid.Mark, a *Answers) error {
	counted := t.counted()
	if err := question.RoomForOne(counted[:]); err != nil {
		return err
	}
	if err := t.Regions.room(a.Region); err != nil {
		return err
	}
	t.Regions.add(a.Region)
	t.PersonYears.add(a.Type, &a.PersonYears)
	t.Founded.add(a.Type, a.Founded)
	t.Staff.add(a.Type, &a.Staff)
	t.addAnswers(ok, a)
	return nil
}

// addAnswers counts the answers to the questions held by unit type.
func (t *Tally) addAnswers(ok valid.Mark, a *Answers) {
	AddSingle(ok, &t.Part2, a.Type, &a.Part2)
	AddSingle(ok, &t.Maintainer, a.Type, &a.Maintainer)
	AddSingle(ok, &t.Situation, a.Type, &a.Situation)
	AddSingle(ok, &t.Outlook, a.Type, &a.Outlook)
	addPart2(ok, &t.Activities, a.Type, a.Part2, &a.Activities)
	addPart2(ok, &t.Tasks, a.Type, a.Part2, &a.Tasks)
	addPart2(ok, &t.TasksOutside, a.Type, a.Part2, &a.TasksOutside)
	AddMulti(ok, &t.Strengths, a.Type, &a.Strengths)
	AddMulti(ok, &t.Needs, a.Type, &a.Needs)
}

// questions is the number of the tally's questions.
const questions = 13

// counted returns how many units each question has counted. They are alike, unless a field was filled from outside.
func (t *Tally) counted() [questions]int64 {
	all := Everyone
	return [questions]int64{
		t.Part2.Units(all), t.Maintainer.Units(all), t.Founded.Units(all), t.Situation.Units(all), t.Outlook.Units(all),
		t.Staff.Units(all), t.Activities.Units(all), t.Tasks.Units(all), t.TasksOutside.Units(all),
		t.Strengths.Units(all), t.Needs.Units(all), t.Regions.total, t.PersonYears.units,
	}
}

// NotAsked says that no unit's form had the maintainers, such as those that an edition does not offer: a share of them
// has no figure, and is not 0 %.
func (t *Tally) NotAsked(maintainers ...Maintainer) {
	for u := range Everyone.All() {
		t.Maintainer.by.At(u).NotAsked(maintainers...)
	}
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
	if err := t.Regions.mergeable(&o.Regions); err != nil {
		return err
	}
	return errors.Join(
		t.Regions.Merge(&o.Regions),
		t.PersonYears.Merge(&o.PersonYears),
		t.Part2.Merge(&o.Part2),
		t.Maintainer.Merge(&o.Maintainer),
		t.Founded.Merge(&o.Founded),
		t.Situation.Merge(&o.Situation),
		t.Outlook.Merge(&o.Outlook),
		t.Staff.Merge(&o.Staff),
		t.Activities.Merge(&o.Activities),
		t.Tasks.Merge(&o.Tasks),
		t.TasksOutside.Merge(&o.TasksOutside),
		t.Strengths.Merge(&o.Strengths),
		t.Needs.Merge(&o.Needs),
	)
}

// Carry lists the sums for the wire.
func (t *Tally) Carry(w *sums.Wire) {
	for _, of := range []carried{
		&t.Part2, &t.Maintainer, &t.Founded, &t.Situation, &t.Outlook, &t.Staff, &t.Activities, &t.Tasks, &t.TasksOutside,
		&t.Strengths, &t.Needs, &t.Regions, &t.PersonYears,
	} {
		of.Carry(w)
	}
	for _, n := range t.counted() {
		w.Check(n == t.Units(Everyone), "questions with more or fewer units than others")
	}
}

// carried is a part of a tally that lists its sums for the wire.
type carried interface{ Carry(*sums.Wire) }

// Units returns the number of units in the group that responded.
func (t *Tally) Units(g Group) int64 { return t.Part2.Units(g) }

// ResponseRate returns the share of the forms sent that came back (B12 1: 211 of 531 is 40 %). No figure when
// the number sent is not known, or smaller than the number that came back.
func (t *Tally) ResponseRate(sent figure.Count) figure.Figure {
	answered := t.Units(Everyone)
	if sent.Int() < answered {
		return figure.Figure{Over: figure.OverSent}
	}
	return figure.New(figure.Of(answered, sent.Int()), sent.Int(), figure.OverSent)
}

// Part2Rate returns the share of the units of the first part that answered the second part too (B12 1: 75 of
// 211 is 36 %). A unit that did not say whether it answered the second part counts as not answering.
func (t *Tally) Part2Rate() figure.Figure { return t.Part2.In(Everyone).ShareOfEveryone(question.Yes) }
