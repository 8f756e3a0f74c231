package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Availability says whether enough job coaching is on offer in the area of a centre.
type Availability uint8

// The answers of T05 4.3.
const (
	_ Availability = iota
	Sufficient
	TooLittle
)

var availabilities = enum.New[Availability]("coaching.Availability", "T05 4.3", []enum.Row{
	Sufficient: enum.Value("sufficient", enum.Labels{"riittävästi", "tillräckligt", "enough"}).Ours(),
	TooLittle:  enum.Value("too-little", enum.Labels{"liian vähän", "för litet", "too little"}).Ours(),
})

// Availabilities yields the values in the order of their constants.
func Availabilities() iter.Seq[Availability] { return availabilities.All() }

// ParseAvailability returns the value with the given key or label.
func ParseAvailability(s string) (Availability, error) { return availabilities.Parse(s) }

// Valid reports whether a is a value; the zero value, "not stated", is not.
func (a Availability) Valid() bool { return availabilities.Valid(a) }

// String returns the key.
func (a Availability) String() string { return availabilities.String(a) }

// Label returns the name.
func (a Availability) Label(l figure.Language) string { return l.Of(availabilities.Labels(a)) }

// MarshalText returns the key.
func (a Availability) MarshalText() ([]byte, error) { return availabilities.Text(a) }

// UnmarshalText sets a from a key or label.
func (a *Availability) UnmarshalText(text []byte) error { return availabilities.Unmarshal(text, a) }

// Value returns the key, or NULL when not stated.
func (a Availability) Value() (driver.Value, error) { return availabilities.SQL(a) }

// Scan sets a from a database column of text.
func (a *Availability) Scan(src any) error { return availabilities.Scan(src, a) }
