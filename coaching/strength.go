package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Strength is a strength of job coaching as its users see it.
type Strength uint8

// The strengths of T05 3.1, coded from open answers. The contents page of the report numbers the section 3.2.
const (
	_ Strength = iota
	IntensiveService
	WayToOpenMarket
	DirectContacts
	WorkplaceSupport
	WiderNetwork
	Responsiveness
	OtherStrength
)

var strengths = enum.New[Strength]("coaching.Strength", "T05 3.1", []enum.Row{
	IntensiveService: enum.Value("intensive-service", enum.Labels{"yksilöllinen, tiivis palvelu", "individuell, intensiv service", "individual, intensive service"}).Ours(),
	WayToOpenMarket:  enum.Value("way-to-open-market", enum.Labels{"tie avoimille työmarkkinoille", "väg till den öppna arbetsmarknaden", "a way to the open labour market"}).Ours(),
	DirectContacts:   enum.Value("direct-contacts", enum.Labels{"suorat yhteydet työnantajiin", "direkta arbetsgivarkontakter", "direct contacts with employers"}).Ours(),
	WorkplaceSupport: enum.Value("workplace-support", enum.Labels{"tuki työpaikalle", "stöd på arbetsplatsen", "support at the workplace"}).Ours(),
	WiderNetwork:     enum.Value("wider-network", enum.Labels{"laajeneva verkostoyhteistyö", "bredare nätverkssamarbete", "wider network"}).Ours(),
	Responsiveness:   enum.Value("responsiveness", enum.Labels{"reagointiherkkyys", "snabb reaktion", "responsiveness"}).Ours(),
	OtherStrength:    enum.Value("other", enum.Labels{"muu vahvuus", "annan styrka", "other strength"}, "muu").Ours(),
})

// Strengths yields the values in the order of their constants.
func Strengths() iter.Seq[Strength] { return strengths.All() }

// ParseStrength returns the value with the given key or label.
func ParseStrength(s string) (Strength, error) { return strengths.Parse(s) }

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Strength) Valid() bool { return strengths.Valid(s) }

// String returns the key.
func (s Strength) String() string { return strengths.String(s) }

// Label returns the name.
func (s Strength) Label(l figure.Language) string { return l.Of(strengths.Labels(s)) }

// MarshalText returns the key.
func (s Strength) MarshalText() ([]byte, error) { return strengths.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Strength) UnmarshalText(text []byte) error { return strengths.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Strength) Value() (driver.Value, error) { return strengths.SQL(s) }

// Scan sets s from a database column of text.
func (s *Strength) Scan(src any) error { return strengths.Scan(src, s) }
