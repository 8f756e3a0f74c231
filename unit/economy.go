package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// Situation is how a unit judges its present economic situation.
type Situation uint8

// The grades, from the lowest. VeryGood is implied by the words "at least good" of B12 4.
const (
	_ Situation = iota
	Weak
	Passable
	Moderate
	Good
	VeryGood
)

var situations = enum.New[Situation]("unit.Situation", "B12 4", []enum.Row{
	Weak:     enum.Value("weak", enum.Labels{"heikko", "svag", "weak"}),
	Passable: enum.Value("passable", enum.Labels{"välttävä", "hjälplig", "passable"}),
	Moderate: enum.Value("moderate", enum.Labels{"kohtalainen", "någorlunda", "moderate"}),
	Good:     enum.Value("good", enum.Labels{"hyvä", "god", "good"}),
	VeryGood: enum.Value("very-good", enum.Labels{"erittäin hyvä", "mycket god", "very good"}).Ours(),
})

// Situations yields the values in the order of their constants.
func Situations() iter.Seq[Situation] { return situations.All() }

// ParseSituation returns the value with the given key or label.
func ParseSituation(s string) (Situation, error) { return situations.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Situation) Valid() bool                      { return situations.Valid(s) }
func (s Situation) String() string                   { return situations.String(s) }
func (s Situation) Label(l figure.Language) string   { return l.Of(situations.Labels(s)) }
func (s Situation) MarshalText() ([]byte, error)     { return situations.Text(s) }
func (s *Situation) UnmarshalText(text []byte) error { return situations.Unmarshal(text, s) }
func (s *Situation) UnmarshalJSON(data []byte) error { return situations.FromJSON(data, s) }
func (s Situation) Value() (driver.Value, error)     { return situations.SQL(s) }
func (s *Situation) Scan(src any) error              { return situations.Scan(src, s) }

// AtLeast returns the grade and all above it: Good.AtLeast() is the "at least good" of B12 4.
func (s Situation) AtLeast() []Situation { return grades(s, VeryGood) }

// AtMost returns the grade and all below it.
func (s Situation) AtMost() []Situation { return grades(Weak, s) }

// grades returns the values from lo to hi, none when either is not stated.
func grades[A question.Category](lo, hi A) (all []A) {
	for a := lo; a != 0 && a <= hi && hi.Valid(); a++ {
		all = append(all, a)
	}
	return all
}

// Outlook is how a unit expects its economic situation to develop over the next years.
type Outlook uint8

// The outlooks of B12 4; CannotSay is ours and counts as an answer.
const (
	_ Outlook = iota
	Improves
	Unchanged
	Weakens
	CannotSay
)

var outlooks = enum.New[Outlook]("unit.Outlook", "B12 4", []enum.Row{
	Improves:  enum.Value("improves", enum.Labels{"paranee", "förbättras", "improves"}),
	Unchanged: enum.Value("unchanged", enum.Labels{"pysyy ennallaan", "oförändrad", "unchanged"}, "ennallaan"),
	Weakens:   enum.Value("weakens", enum.Labels{"heikkenee", "försämras", "weakens"}, "heikentyy"),
	CannotSay: enum.Value("cannot-say", enum.Labels{"en osaa sanoa", "kan inte säga", "cannot say"}).Ours(),
})

// Outlooks yields the values in the order of their constants.
func Outlooks() iter.Seq[Outlook] { return outlooks.All() }

// ParseOutlook returns the value with the given key or label.
func ParseOutlook(s string) (Outlook, error) { return outlooks.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (o Outlook) Valid() bool                      { return outlooks.Valid(o) }
func (o Outlook) String() string                   { return outlooks.String(o) }
func (o Outlook) Label(l figure.Language) string   { return l.Of(outlooks.Labels(o)) }
func (o Outlook) MarshalText() ([]byte, error)     { return outlooks.Text(o) }
func (o *Outlook) UnmarshalText(text []byte) error { return outlooks.Unmarshal(text, o) }
func (o *Outlook) UnmarshalJSON(data []byte) error { return outlooks.FromJSON(data, o) }
func (o Outlook) Value() (driver.Value, error)     { return outlooks.SQL(o) }
func (o *Outlook) Scan(src any) error              { return outlooks.Scan(src, o) }
