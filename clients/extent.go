package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Extent is how much a unit cooperates with a partner.
type Extent uint8

// The steps, from the lowest. The report names the upper two; the lower two are ours.
const (
	_ Extent = iota
	NoCooperation
	Little
	Some
	Extensive
)

var extents = enum.New[Extent]("clients.Extent", "B12 5.2", []enum.Row{
	NoCooperation: enum.Value("none", enum.Labels{"ei lainkaan", "inget", "none"}, "ei yhteistyötä").Ours(),
	Little:        enum.Value("little", enum.Labels{"vähän", "litet", "little"}).Ours(),
	Some:          enum.Value("some", enum.Labels{"jonkin verran", "i någon mån", "some"}).Ours(),
	Extensive:     enum.Value("extensive", enum.Labels{"laajaa", "omfattande", "extensive"}, "laaja").Ours(),
})

// Extents yields the values in the order of their constants.
func Extents() iter.Seq[Extent] { return extents.All() }

// ParseExtent returns the value with the given key or label.
func ParseExtent(s string) (Extent, error) { return extents.Parse(s) }

// Valid reports whether e is a value; the zero value, "not stated", is not.
func (e Extent) Valid() bool { return extents.Valid(e) }

// String returns the key.
func (e Extent) String() string { return extents.String(e) }

// Label returns the name.
func (e Extent) Label(l figure.Language) string { return l.Of(extents.Labels(e)) }

// MarshalText returns the key.
func (e Extent) MarshalText() ([]byte, error) { return extents.Text(e) }

// UnmarshalText sets e from a key or label.
func (e *Extent) UnmarshalText(text []byte) error { return extents.Unmarshal(text, e) }

// Value returns the key, or NULL when not stated.
func (e Extent) Value() (driver.Value, error) { return extents.SQL(e) }

// Scan sets e from a database column of text.
func (e *Extent) Scan(src any) error { return extents.Scan(src, e) }

// AtLeast returns the step and all above it: Some.AtLeast() is the "at least some" of B12 5.2.
func (e Extent) AtLeast() []Extent { return upTo(e, Extensive) }
