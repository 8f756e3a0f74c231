package options

import (
	"database/sql/driver"
	"errors"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Question is a question of today, which B12 did not ask. An edition asks those that it is told to.
type Question uint8

// The questions. Region: the wellbeing services county, or another region, that a unit is in. Under30: how many of the
// clients are under 30 years of age. PersonYears: the working time of the staff by role. FollowUp: where those who
// moved on are three and six months later, as the official statistics count it after the end of a service.
const (
	_ Question = iota
	Region
	Under30
	PersonYears
	FollowUp
	numQuestions
)

var questions = enum.New[Question]("options.Question", "ours", []enum.Row{
	Region:  enum.Value("region", enum.Labels{"alue", "region", "region"}).Ours(),
	Under30: enum.Value("under-30", enum.Labels{"alle 30-vuotiaat", "under 30 år", "under 30 years"}).Ours(),
	PersonYears: enum.Value("person-years",
		enum.Labels{"henkilötyövuodet", "årsverken", "person-years"}).Ours(),
	FollowUp: enum.Value("follow-up",
		enum.Labels{"seuranta 3 ja 6 kuukauden jälkeen", "uppföljning efter 3 och 6 månader",
			"follow-up after 3 and 6 months"}).Ours(),
})

// Questions yields the values in the order of their constants.
func Questions() iter.Seq[Question] { return questions.All() }

// ParseQuestion returns the value with the given key or label.
func ParseQuestion(s string) (Question, error) { return questions.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (q Question) Valid() bool                      { return questions.Valid(q) }
func (q Question) String() string                   { return questions.String(q) }
func (q Question) Label(l figure.Language) string   { return l.Of(questions.Labels(q)) }
func (q Question) MarshalText() ([]byte, error)     { return questions.Text(q) }
func (q *Question) UnmarshalText(text []byte) error { return questions.Unmarshal(text, q) }
func (q *Question) UnmarshalJSON(data []byte) error { return questions.FromJSON(data, q) }
func (q Question) Value() (driver.Value, error)     { return questions.SQL(q) }
func (q *Question) Scan(src any) error              { return questions.Scan(src, q) }

// asked is a set of questions of today, a bit for each.
type asked uint8

// allQuestions are all of them.
const allQuestions asked = 1<<numQuestions - 2

func (a asked) has(q Question) bool { return a&(1<<q) != 0 }

// askedOf returns the questions of today that answers answer.
func askedOf(x Answers) (a asked) {
	if x.Unit.Region != "" {
		a |= 1 << Region
	}
	if x.Clients.Parts[clients.Under30].Given() {
		a |= 1 << Under30
	}
	if x.Unit.PersonYears.Given() {
		a |= 1 << PersonYears
	}
	if x.Transitions.After3.Given() || x.Transitions.After6.Given() {
		a |= 1 << FollowUp
	}
	return a
}

// refuse refuses answers to questions of today that are not among these: unseen says why.
func (a asked) refuse(x Answers, unseen error) error {
	answered := askedOf(x)
	var faults []error
	for q, path := range [numQuestions]string{
		Region: "unit.region", Under30: "clients.under-30", PersonYears: "unit.person-years", FollowUp: After3Months,
	} {
		if q := Question(q); answered.has(q) && !a.has(q) {
			if q == FollowUp && !x.Transitions.After3.Given() {
				path = After6Months
			}
			faults = append(faults, figure.Fault(path, "", unseen, ""))
		}
	}
	return errors.Join(faults...)
}

// Ask adds questions of today to those that the edition asks.
func (s *Set) Ask(questions ...Question) error {
	for _, q := range questions {
		if !q.Valid() {
			return figure.Fault("edition.asks", q, figure.ErrUnknown, "no question")
		}
		s.asks |= 1 << q
	}
	return nil
}

// Asks reports whether the edition asks a question of today.
func (s *Set) Asks(q Question) bool { return q.Valid() && s.asks.has(q) }
