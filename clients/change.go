package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Change is how a unit expects the clients that a body refers to change over the next two years.
type Change uint8

// The steps, from the lowest. The report prints only the uppermost, growth by more than 25 %; the others mirror it.
const (
	_ Change = iota
	DecreasesOver25
	Decreases
	Unchanged
	Grows
	GrowsOver25
)

var changes = enum.New[Change]("clients.Change", "B12 5.1", []enum.Row{
	DecreasesOver25: enum.Value("decreases-over-25", enum.Labels{"vähenee yli 25\u00a0%", "minskar med över 25\u00a0%", "decreases by over 25\u00a0%"}).Ours(),
	Decreases:       enum.Value("decreases", enum.Labels{"vähenee", "minskar", "decreases"}).Ours(),
	Unchanged:       enum.Value("unchanged", enum.Labels{"pysyy ennallaan", "oförändrad", "unchanged"}, "ennallaan").Ours(),
	Grows:           enum.Value("grows", enum.Labels{"kasvaa", "ökar", "grows"}).Ours(),
	GrowsOver25:     enum.Value("grows-over-25", enum.Labels{"kasvaa yli 25\u00a0%", "ökar med över 25\u00a0%", "grows by over 25\u00a0%"}).Ours(),
})

// Changes yields the values in the order of their constants.
func Changes() iter.Seq[Change] { return changes.All() }

// ParseChange returns the value with the given key or label.
func ParseChange(s string) (Change, error) { return changes.Parse(s) }

// Valid reports whether c is a value; the zero value, "not stated", is not.
func (c Change) Valid() bool { return changes.Valid(c) }

// String returns the key.
func (c Change) String() string { return changes.String(c) }

// Label returns the name.
func (c Change) Label(l figure.Language) string { return l.Of(changes.Labels(c)) }

// MarshalText returns the key.
func (c Change) MarshalText() ([]byte, error) { return changes.Text(c) }

// UnmarshalText sets c from a key or label.
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(text, c) }

// Value returns the key, or NULL when not stated.
func (c Change) Value() (driver.Value, error) { return changes.SQL(c) }

// Scan sets c from a database column of text.
func (c *Change) Scan(src any) error { return changes.Scan(src, c) }

// Growing returns the steps of growth.
func Growing() []Change { return []Change{Grows, GrowsOver25} }

// Decreasing returns the steps of decrease.
func Decreasing() []Change { return []Change{Decreases, DecreasesOver25} }
