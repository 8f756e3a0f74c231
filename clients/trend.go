package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Trend is how a unit expects a number of clients to develop over the next years.
type Trend uint8

// The answers of B12 5.3.4; TrendUnknown is ours and counts as an answer.
const (
	_ Trend = iota
	TrendGrows
	TrendUnchanged
	TrendDecreases
	TrendUnknown
)

var trends = enum.New[Trend]("clients.Trend", "B12 5.3.4", []enum.Row{
	TrendGrows:     enum.Value("grows", enum.Labels{"kasvaa", "ökar", "grows"}).Ours(),
	TrendUnchanged: enum.Value("unchanged", enum.Labels{"pysyy ennallaan", "oförändrat", "unchanged"}, "ennallaan").Ours(),
	TrendDecreases: enum.Value("decreases", enum.Labels{"vähenee", "minskar", "decreases"}).Ours(),
	TrendUnknown:   enum.Value("cannot-say", enum.Labels{"en osaa sanoa", "kan inte säga", "cannot say"}).Ours(),
})

// Trends yields the values in the order of their constants.
func Trends() iter.Seq[Trend] { return trends.All() }

// ParseTrend returns the value with the given key or label.
func ParseTrend(s string) (Trend, error) { return trends.Parse(s) }

// Valid reports whether t is a value; the zero value, "not stated", is not.
func (t Trend) Valid() bool { return trends.Valid(t) }

// String returns the key.
func (t Trend) String() string { return trends.String(t) }

// Label returns the name.
func (t Trend) Label(l figure.Language) string { return l.Of(trends.Labels(t)) }

// MarshalText returns the key.
func (t Trend) MarshalText() ([]byte, error) { return trends.Text(t) }

// UnmarshalText sets t from a key or label.
func (t *Trend) UnmarshalText(text []byte) error { return trends.Unmarshal(text, t) }

// Value returns the key, or NULL when not stated.
func (t Trend) Value() (driver.Value, error) { return trends.SQL(t) }

// Scan sets t from a database column of text.
func (t *Trend) Scan(src any) error { return trends.Scan(src, t) }
