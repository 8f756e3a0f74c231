package funding

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Source is where a unit's income comes from.
type Source uint8

// The sources of B12 3. The report names four; the shares it prints leave room for a fifth, Other.
// Municipal is direct municipal funding; ServiceSales are sales of employment services, some of them to
// municipalities; ProductSales are sales of other products and services, the work done in the unit.
const (
	_ Source = iota
	Municipal
	ServiceSales
	ProductSales
	Projects
	Other
	numSources
)

var sources = enum.New[Source]("funding.Source", "B12 3", []enum.Row{
	Municipal: enum.Value("municipal",
		enum.Labels{"kuntasektorin suora rahoitus", "direkt kommunal finansiering", "direct municipal funding"},
		"kunta", "kuntaraha", "kuntarahoitus").
		Short(enum.Labels{"suora kuntaraha", "kommunal", "municipal"}),
	ServiceSales: enum.Value("service-sales",
		enum.Labels{"työllistämispalvelujen myynti", "försäljning av sysselsättningstjänster",
			"sales of employment services"},
		"työllistämispalvelujen myyntitulot").
		Short(enum.Labels{"palvelumyynti", "tjänster", "service sales"}).Ours(),
	ProductSales: enum.Value("product-sales",
		enum.Labels{"muiden tuotteiden ja palvelujen myynti", "försäljning av andra produkter och tjänster",
			"sales of other products and services"},
		"työsuoritukset", "muiden tuotteiden ja palvelujen myyntitulot").
		Short(enum.Labels{"muu myynti", "annan förs.", "product sales"}).Ours(),
	Projects: enum.Value("projects",
		enum.Labels{"projektirahoitus", "projektfinansiering", "project funding"}, "projektit", "projekti").
		Short(enum.Labels{"projektit", "projekt", "projects"}),
	Other: enum.Value("other", enum.Labels{"muu tulo", "annan inkomst", "other income"}, "muu", "muut", "muut tulot").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// Sources yields the values in the order of their constants.
func Sources() iter.Seq[Source] { return sources.All() }

// ParseSource returns the value with the given key or label.
func ParseSource(s string) (Source, error) { return sources.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Source) Valid() bool                      { return sources.Valid(s) }
func (s Source) String() string                   { return sources.String(s) }
func (s Source) Label(l figure.Language) string   { return l.Of(sources.Labels(s)) }
func (s Source) Short(l figure.Language) string   { return l.Of(sources.Short(s)) }
func (s Source) MarshalText() ([]byte, error)     { return sources.Text(s) }
func (s *Source) UnmarshalText(text []byte) error { return sources.Unmarshal(text, s) }
func (s *Source) UnmarshalJSON(data []byte) error { return sources.FromJSON(data, s) }
func (s Source) Value() (driver.Value, error)     { return sources.SQL(s) }
func (s *Source) Scan(src any) error              { return sources.Scan(src, s) }
