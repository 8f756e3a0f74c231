package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Importance is how much a referring body means to a unit, by the number of clients it refers.
type Importance uint8

// The steps, from the lowest. The report prints the upper two together; the names of the lower two are ours.
const (
	_ Importance = iota
	Unimportant
	SomewhatImportant
	Important
	VeryImportant
)

var importances = enum.New[Importance]("clients.Importance", "B12 5.1", []enum.Row{
	Unimportant:       enum.Value("not-important", enum.Labels{"ei merkitystä", "ingen betydelse", "not important"}).Ours(),
	SomewhatImportant: enum.Value("somewhat-important", enum.Labels{"jonkin verran tärkeä", "något viktig", "somewhat important"}).Ours(),
	Important:         enum.Value("important", enum.Labels{"tärkeä", "viktig", "important"}).Ours(),
	VeryImportant:     enum.Value("very-important", enum.Labels{"erittäin tärkeä", "mycket viktig", "very important"}).Ours(),
})

// Importances yields the values in the order of their constants.
func Importances() iter.Seq[Importance] { return importances.All() }

// ParseImportance returns the value with the given key or label.
func ParseImportance(s string) (Importance, error) { return importances.Parse(s) }

// Valid reports whether i is a value; the zero value, "not stated", is not.
func (i Importance) Valid() bool { return importances.Valid(i) }

// String returns the key.
func (i Importance) String() string { return importances.String(i) }

// Label returns the name.
func (i Importance) Label(l figure.Language) string { return l.Of(importances.Labels(i)) }

// MarshalText returns the key.
func (i Importance) MarshalText() ([]byte, error) { return importances.Text(i) }

// UnmarshalText sets i from a key or label.
func (i *Importance) UnmarshalText(text []byte) error { return importances.Unmarshal(text, i) }

// Value returns the key, or NULL when not stated.
func (i Importance) Value() (driver.Value, error) { return importances.SQL(i) }

// Scan sets i from a database column of text.
func (i *Importance) Scan(src any) error { return importances.Scan(src, i) }

// AtLeast returns the step and all above it: Important.AtLeast() are the two that B12 5.1 prints together.
func (i Importance) AtLeast() []Importance { return upTo(i, VeryImportant) }

// upTo returns the steps from lo to hi, none when lo is not stated.
func upTo[A ~uint8](lo, hi A) (steps []A) {
	for a := lo; a != 0 && a <= hi; a++ {
		steps = append(steps, a)
	}
	return steps
}
