package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

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

// Valid reports whether o is a value; the zero value, "not stated", is not.
func (o Outlook) Valid() bool { return outlooks.Valid(o) }

// String returns the key.
func (o Outlook) String() string { return outlooks.String(o) }

// Label returns the name.
func (o Outlook) Label(l figure.Language) string { return l.Of(outlooks.Labels(o)) }

// MarshalText returns the key.
func (o Outlook) MarshalText() ([]byte, error) { return outlooks.Text(o) }

// UnmarshalText sets o from a key or label.
func (o *Outlook) UnmarshalText(text []byte) error { return outlooks.Unmarshal(text, o) }

// Value returns the key, or NULL when not stated.
func (o Outlook) Value() (driver.Value, error) { return outlooks.SQL(o) }

// Scan sets o from a database column of text.
func (o *Outlook) Scan(src any) error { return outlooks.Scan(src, o) }
