package question

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Certainty is how sure a span is of what it says.
type Certainty uint8

// Confirmed: read in the act, or in what else makes it valid. Secondary: read elsewhere. Unconfirmed: not found in any
// source.
const (
	_ Certainty = iota
	Confirmed
	Secondary
	Unconfirmed
)

var certainties = enum.New[Certainty]("question.Certainty", "ours", []enum.Row{
	Confirmed: enum.Value("confirmed",
		enum.Labels{"luettu säädöksestä", "läst i författningen", "read in the act"}, "A").Ours(),
	Secondary: enum.Value("secondary",
		enum.Labels{"toissijaisesta lähteestä", "ur en sekundär källa", "from a secondary source"}, "B").Ours(),
	Unconfirmed: enum.Value("unconfirmed",
		enum.Labels{"vahvistamatta", "obekräftad", "unconfirmed"}, "C").Ours(),
})

// Certainties yields the values in the order of their constants.
func Certainties() iter.Seq[Certainty] { return certainties.All() }

// ParseCertainty returns the value with the given key or label.
func ParseCertainty(s string) (Certainty, error) { return certainties.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (c Certainty) Valid() bool                      { return certainties.Valid(c) }
func (c Certainty) String() string                   { return certainties.String(c) }
func (c Certainty) Label(l figure.Language) string   { return l.Of(certainties.Labels(c)) }
func (c Certainty) MarshalText() ([]byte, error)     { return certainties.Text(c) }
func (c *Certainty) UnmarshalText(text []byte) error { return certainties.Unmarshal(text, c) }
func (c *Certainty) UnmarshalJSON(data []byte) error { return certainties.FromJSON(data, c) }
func (c Certainty) Value() (driver.Value, error)     { return certainties.SQL(c) }
func (c *Certainty) Scan(src any) error              { return certainties.Scan(src, c) }
