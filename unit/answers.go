package unit

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Answers are what a unit says of itself. A field with its zero value was not answered, which is never zero.
type Answers struct {
	Type       Type           // needed: every answer belongs to a unit type
	Part2      question.YesNo // whether the unit answered the second part of the survey
	Maintainer Maintainer     // most important owner, operator or background body
	Founded    Year           // year the unit started
	Situation  Situation      // present economic situation
	Outlook    Outlook        // expected economic situation in the next years

	Staff        Staff                  // persons by role
	Activities   question.Set[Activity] // what clients may take part in; second part
	Tasks        question.Set[Task]     // work tasks in the unit; second part
	TasksOutside question.Set[Task]     // work tasks outside the unit; second part
	Strengths    question.Set[Strength] // coded open answers
	Needs        question.Set[Need]     // coded open answers

	Region      string      // the wellbeing services county, or another region; a question of today
	PersonYears PersonYears // working time by role; a question of today
}

// Validate returns every fault of the answers, each a *figure.FieldError with the name of its column, or nil. Nil
// answers are figure.ErrMissing.
func (a *Answers) Validate() error {
	if a == nil {
		return figure.Fault("unit", "", figure.ErrMissing, "no answers")
	}
	return errors.Join(
		a.Type.Check(),
		category("unit.part2", a.Part2),
		category("unit.maintainer", a.Maintainer),
		a.Founded.check(),
		category("unit.situation", a.Situation),
		category("unit.outlook", a.Outlook),
		a.Staff.check(),
		checkRegion(a.Region),
		a.PersonYears.check(),
	)
}

// missing tells a value that was not stated from one that is unknown.
func missing[A question.Category](a A) error {
	if a == 0 {
		return figure.ErrMissing
	}
	return figure.ErrUnknown
}

// category refuses a value beyond its enumeration; "not answered" is fine.
func category[A question.Category](path string, a A) error {
	if a != 0 && !a.Valid() {
		return figure.Fault(path, a, figure.ErrUnknown, "not a category of the question")
	}
	return nil
}
