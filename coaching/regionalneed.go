package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// RegionalNeed is a need to develop job coaching in the area of a centre, and the means to it.
type RegionalNeed uint8

// The rows of the first table of T05 5.
const (
	_ RegionalNeed = iota
	RegionalTraining
	RegionalInformation
	RegionalOther
)

var regionalNeeds = enum.New[RegionalNeed]("coaching.RegionalNeed", "T05 5", []enum.Row{
	RegionalTraining:    enum.Value("training", enum.Labels{"koulutus", "utbildning", "training"}).Ours(),
	RegionalInformation: enum.Value("information", enum.Labels{"tiedotus", "information", "information"}).Ours(),
	RegionalOther:       enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muuta").Ours(),
})

// RegionalNeeds yields the values in the order of their constants.
func RegionalNeeds() iter.Seq[RegionalNeed] { return regionalNeeds.All() }

// ParseRegionalNeed returns the value with the given key or label.
func ParseRegionalNeed(s string) (RegionalNeed, error) { return regionalNeeds.Parse(s) }

// Valid reports whether r is a value; the zero value, "not stated", is not.
func (r RegionalNeed) Valid() bool { return regionalNeeds.Valid(r) }

// String returns the key.
func (r RegionalNeed) String() string { return regionalNeeds.String(r) }

// Label returns the name.
func (r RegionalNeed) Label(l figure.Language) string { return l.Of(regionalNeeds.Labels(r)) }

// MarshalText returns the key.
func (r RegionalNeed) MarshalText() ([]byte, error) { return regionalNeeds.Text(r) }

// UnmarshalText sets r from a key or label.
func (r *RegionalNeed) UnmarshalText(text []byte) error { return regionalNeeds.Unmarshal(text, r) }

// Value returns the key, or NULL when not stated.
func (r RegionalNeed) Value() (driver.Value, error) { return regionalNeeds.SQL(r) }

// Scan sets r from a database column of text.
func (r *RegionalNeed) Scan(src any) error { return regionalNeeds.Scan(src, r) }
