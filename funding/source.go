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
// municipalities; ProductSales are sales of other products and services, the work done in the unit. From
// WellbeingServicesCounty on they are those that came later; an edition may have up to MaxOwn of its own, see
// OwnSource.
const (
	_ Source = iota
	Municipal
	ServiceSales
	ProductSales
	Projects
	Other
	WellbeingServicesCounty
	EmploymentArea
	Kela
	StateGrants
	numNamedSources
	numSources = numNamedSources + MaxOwn
)

// MaxOwn is the number of sources that an edition can have of its own.
const MaxOwn = 4

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
	WellbeingServicesCounty: enum.Value("wellbeing-services-county",
		enum.Labels{"hyvinvointialueen rahoitus", "finansiering från välfärdsområdet",
			"funding from the wellbeing services county"}, "hyvinvointialue", "välfärdsområde", "wellbeing services county").
		Short(enum.Labels{"hyvinv.alue", "välf.område", "county"}).From("611/2021").Ours(),
	EmploymentArea: enum.Value("employment-area",
		enum.Labels{"työllisyysalueen rahoitus", "finansiering från sysselsättningsområdet",
			"funding from the employment area"}, "työllisyysalue", "sysselsättningsområde", "employment area").
		Short(enum.Labels{"työll.alue", "syss.område", "empl. area"}).From("380/2023").Ours(),
	Kela: enum.Value("kela", enum.Labels{"Kelan rahoitus", "finansiering från FPA", "funding from Kela"}, "FPA").
		Short(enum.Labels{"Kela", "FPA", "Kela"}).From("ours").Ours(),
	StateGrants: enum.Value("state-and-stea-grants",
		enum.Labels{"valtion ja STEAn avustukset", "statens och STEA:s understöd", "state and STEA grants"},
		"STEA", "STEA-avustus", "valtionavustus").
		Short(enum.Labels{"avustukset", "understöd", "grants"}).From("ours").Ours(),
}).Own(MaxOwn, "own-source", enum.Labels{"oma tulolähde", "egen inkomstkälla", "own source of income"})

// OwnSource returns the n-th of the sources that an edition names for itself, the first being 1; none past MaxOwn. By
// itself it is called own-source-1.
func OwnSource(n int) Source { return sources.OwnValue(n) }

// Sources yields all sources that have a name of ours, in the order of their constants; options.Set.Sources yields
// those of one edition.
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
