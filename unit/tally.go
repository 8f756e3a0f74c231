package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/valid"
)

// Tally adds up what units say of themselves: one tally a question, each with its own number of answers. The
// zero Tally is ready for use; adding is exact, and its order does not matter.
type Tally struct {
	Part2      Crosstab[YesNo]
	Maintainer Crosstab[Maintainer]
	Founded    Founding
	Situation  Crosstab[Situation]
	Outlook    Crosstab[Outlook]

	Staff        StaffTally
	Activities   Part2Multiple[Activity]
	Tasks        Part2Multiple[Task]
	TasksOutside Part2Multiple[Task]
	Strengths    Multiple[Strength]
	Needs        Multiple[Need]
}

// Add counts a unit. Faulty answers are refused whole, with every fault named.
func (t *Tally) Add(a *Answers) error {
	if err := a.Validate(); err != nil {
		return err
	}
	return t.AddValid(valid.Mark{}, a)
}

// AddValid is Add for answers that have been validated as a part of a whole response.
func (t *Tally) AddValid(_ valid.Mark, a *Answers) error {
	if err := Room(t.Units(Everyone), 1); err != nil {
		return err
	}
	t.Part2.add(a.Type, a.Part2)
	t.Maintainer.add(a.Type, a.Maintainer)
	t.Founded.add(a.Type, a.Founded)
	t.Situation.add(a.Type, a.Situation)
	t.Outlook.add(a.Type, a.Outlook)
	t.Staff.add(a.Type, &a.Staff)
	t.Activities.add(a.Type, a.Part2, a.Activities)
	t.Tasks.add(a.Type, a.Part2, a.Tasks)
	t.TasksOutside.add(a.Type, a.Part2, a.TasksOutside)
	t.Strengths.add(a.Type, a.Strengths)
	t.Needs.add(a.Type, a.Needs)
	return nil
}

// Merge adds all units of o; the result equals adding them one by one.
func (t *Tally) Merge(o *Tally) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(t.Units(Everyone), o.Units(Everyone)); err != nil {
		return err
	}
	t.Part2.merge(&o.Part2)
	t.Maintainer.merge(&o.Maintainer)
	t.Founded.merge(&o.Founded)
	t.Situation.merge(&o.Situation)
	t.Outlook.merge(&o.Outlook)
	t.Staff.merge(&o.Staff)
	t.Activities.merge(&o.Activities)
	t.Tasks.merge(&o.Tasks)
	t.TasksOutside.merge(&o.TasksOutside)
	t.Strengths.merge(&o.Strengths)
	t.Needs.merge(&o.Needs)
	return nil
}

// Units returns the number of units in the group that responded.
func (t *Tally) Units(g Group) int64 { return t.Part2.Units(g) }

// ResponseRate returns the share of the forms sent that came back (B12 1: 211 of 531 is 40 %). No figure when
// the number sent is not known.
func (t *Tally) ResponseRate(sent figure.Count) figure.Figure {
	answered := t.Units(Everyone)
	return figure.New(figure.Of(answered, sent.Int()), sent.Int(), figure.Sent)
}

// Part2Rate returns the share of the units of the first part that answered the second part too (B12 1: 75 of
// 211 is 36 %). A unit that was not told to have answered it counts as not answering.
func (t *Tally) Part2Rate() figure.Figure { return t.Part2.ShareOfEveryone(Everyone, Yes) }
