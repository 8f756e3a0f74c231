package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
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

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Situation) Valid() bool { return situations.Valid(s) }

// String returns the key.
func (s Situation) String() string { return situations.String(s) }

// Label returns the name.
func (s Situation) Label(l figure.Language) string { return l.Of(situations.Labels(s)) }

// MarshalText returns the key.
func (s Situation) MarshalText() ([]byte, error) { return situations.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Situation) UnmarshalText(text []byte) error { return situations.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Situation) Value() (driver.Value, error) { return situations.SQL(s) }

// Scan sets s from a database column of text.
func (s *Situation) Scan(src any) error { return situations.Scan(src, s) }

// AtLeast returns the grade and all above it: Good.AtLeast() is the "at least good" of B12 4.
func (s Situation) AtLeast() []Situation { return grades(s, VeryGood) }

// AtMost returns the grade and all below it.
func (s Situation) AtMost() []Situation { return grades(Weak, s) }

// grades returns the values from lo to hi, none when either is not stated.
func grades[A Category](lo, hi A) (all []A) {
	for a := lo; a != 0 && a <= hi && hi.Valid(); a++ {
		all = append(all, a)
	}
	return all
}
