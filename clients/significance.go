package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Significance is how much an obstacle weighs.
type Significance uint8

// The steps, from the lowest. The report tells only of the uppermost; the scale is ours, and callers recode theirs.
const (
	_ Significance = iota
	NoSignificance
	MinorSignificance
	ModerateSignificance
	ConsiderableSignificance
	MostSignificant
)

var significances = enum.New[Significance]("clients.Significance", "B12 8", []enum.Row{
	NoSignificance:           enum.Value("none", enum.Labels{"ei lainkaan merkittävä", "inte alls betydande", "not at all significant"}).Ours(),
	MinorSignificance:        enum.Value("minor", enum.Labels{"vähän merkittävä", "föga betydande", "of minor significance"}).Ours(),
	ModerateSignificance:     enum.Value("moderate", enum.Labels{"jonkin verran merkittävä", "något betydande", "moderately significant"}).Ours(),
	ConsiderableSignificance: enum.Value("considerable", enum.Labels{"merkittävä", "betydande", "significant"}).Ours(),
	MostSignificant:          enum.Value("most-significant", enum.Labels{"merkittävin", "mest betydande", "most significant"}, "erittäin merkittävä").Ours(),
})

// Significances yields the values in the order of their constants.
func Significances() iter.Seq[Significance] { return significances.All() }

// ParseSignificance returns the value with the given key or label.
func ParseSignificance(s string) (Significance, error) { return significances.Parse(s) }

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Significance) Valid() bool { return significances.Valid(s) }

// String returns the key.
func (s Significance) String() string { return significances.String(s) }

// Label returns the name.
func (s Significance) Label(l figure.Language) string { return l.Of(significances.Labels(s)) }

// MarshalText returns the key.
func (s Significance) MarshalText() ([]byte, error) { return significances.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Significance) UnmarshalText(text []byte) error { return significances.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Significance) Value() (driver.Value, error) { return significances.SQL(s) }

// Scan sets s from a database column of text.
func (s *Significance) Scan(src any) error { return significances.Scan(src, s) }

// AtLeast returns the step and all above it.
func (s Significance) AtLeast() []Significance { return upTo(s, MostSignificant) }
