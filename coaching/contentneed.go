package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// ContentNeed is a need to develop the content of job coaching, and the means to it.
type ContentNeed uint8

// The rows of the second table of T05 5.
const (
	_ ContentNeed = iota
	NeedMoreKnowledge
	NeedInformation
	NeedTraining
	NeedNetworking
)

var contentNeeds = enum.New[ContentNeed]("coaching.ContentNeed", "T05 5", []enum.Row{
	NeedMoreKnowledge: enum.Value("more-information", enum.Labels{"lisätieto", "mer kunskap", "more information"}, "lisätietoja").Ours(),
	NeedInformation:   enum.Value("information", enum.Labels{"tiedotus", "information", "information"}, "tiedotusta").Ours(),
	NeedTraining:      enum.Value("training", enum.Labels{"koulutus", "utbildning", "training"}, "koulutusta").Ours(),
	NeedNetworking:    enum.Value("networking", enum.Labels{"tuki verkostoitumiseen", "stöd för nätverkande", "support for networking"}, "tukea verkostoitumiseen").Ours(),
})

// ContentNeeds yields the values in the order of their constants.
func ContentNeeds() iter.Seq[ContentNeed] { return contentNeeds.All() }

// ParseContentNeed returns the value with the given key or label.
func ParseContentNeed(s string) (ContentNeed, error) { return contentNeeds.Parse(s) }

// Valid reports whether c is a value; the zero value, "not stated", is not.
func (c ContentNeed) Valid() bool { return contentNeeds.Valid(c) }

// String returns the key.
func (c ContentNeed) String() string { return contentNeeds.String(c) }

// Label returns the name.
func (c ContentNeed) Label(l figure.Language) string { return l.Of(contentNeeds.Labels(c)) }

// MarshalText returns the key.
func (c ContentNeed) MarshalText() ([]byte, error) { return contentNeeds.Text(c) }

// UnmarshalText sets c from a key or label.
func (c *ContentNeed) UnmarshalText(text []byte) error { return contentNeeds.Unmarshal(text, c) }

// Value returns the key, or NULL when not stated.
func (c ContentNeed) Value() (driver.Value, error) { return contentNeeds.SQL(c) }

// Scan sets c from a database column of text.
func (c *ContentNeed) Scan(src any) error { return contentNeeds.Scan(src, c) }
