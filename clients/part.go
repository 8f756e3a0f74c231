package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Part is a part of a unit's clients that the survey counts across services.
type Part uint8

// The parts. JobCoach: clients in the service of a job coach who supports employment in the open labour market, at
// the year's end. Pension: clients whose basic income is a disability pension. Outside: clients who work outside
// the unit's own premises.
const (
	_ Part = iota
	JobCoach
	Pension
	Outside
	numParts
)

var parts = enum.New[Part]("clients.Part", "B12 5.3.2, 9.3", []enum.Row{
	JobCoach: enum.Value("job-coach", enum.Labels{"työhönvalmentajan palvelussa", "klienter hos arbetstränare", "clients of a job coach"}, "työhönvalmentajan asiakkaat").Ours(),
	Pension:  enum.Value("pension", enum.Labels{"työkyvyttömyyseläkkeellä", "klienter med invalidpension", "clients on a disability pension"}, "työkyvyttömyyseläkeläiset").Ours(),
	Outside:  enum.Value("outside", enum.Labels{"työskentelee yksikön ulkopuolella", "arbetar utanför enheten", "working outside the unit"}, "yksikön ulkopuolella").Ours(),
})

// Parts yields the values in the order of their constants.
func Parts() iter.Seq[Part] { return parts.All() }

// ParsePart returns the value with the given key or label.
func ParsePart(s string) (Part, error) { return parts.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p Part) Valid() bool { return parts.Valid(p) }

// String returns the key.
func (p Part) String() string { return parts.String(p) }

// Label returns the name.
func (p Part) Label(l figure.Language) string { return l.Of(parts.Labels(p)) }

// MarshalText returns the key.
func (p Part) MarshalText() ([]byte, error) { return parts.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *Part) UnmarshalText(text []byte) error { return parts.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p Part) Value() (driver.Value, error) { return parts.SQL(p) }

// Scan sets p from a database column of text.
func (p *Part) Scan(src any) error { return parts.Scan(src, p) }
