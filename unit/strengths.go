package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Strength is what a unit sees as its own strength, coded from an open answer.
type Strength uint8

// The strengths of B12 12, in the order of the report; OtherStrength is ours.
const (
	_ Strength = iota
	StaffSkill
	ClientWorkSkill
	LongExperience
	KnowingClients
	ClientCentredServices
	FlexibleServices
	VersatileServices
	QualityCoaching
	Networks
	BusinessCooperation
	OtherStrength
)

var strengths = enum.New[Strength]("unit.Strength", "B12 12", []enum.Row{
	StaffSkill: enum.Value("staff-skill", enum.Labels{"henkilöstön ammattitaito",
		"personalens yrkeskunnande", "professional skill of the staff"},
		"henkilöstö").
		Short(enum.Labels{"ammattitaito", "yrkeskunn.", "staff skill"}).Ours(),
	ClientWorkSkill: enum.Value("client-work-skill", enum.Labels{"asiakastyön osaaminen",
		"kunnande i klientarbete", "skill in work with clients"},
		"asiakastyö").
		Short(enum.Labels{"asiakastyö", "klientarb.", "client work"}).Ours(),
	LongExperience: enum.Value("long-experience",
		enum.Labels{"pitkä kokemus", "lång erfarenhet", "long experience"}).Ours(),
	KnowingClients: enum.Value("knowing-clients",
		enum.Labels{"asiakkaiden tuntemus", "kännedom om klienterna", "knowing the clients"}).
		Short(enum.Labels{"as. tuntemus", "kännedom", "knowing cl."}).Ours(),
	ClientCentredServices: enum.Value("client-centred-services", enum.Labels{"asiakaslähtöiset palvelut",
		"klientorienterad service", "client-centred services"},
		"asiakaslähtöisyys").
		Short(enum.Labels{"as.lähtöisyys", "klientorient.", "cl.-centred"}).Ours(),
	FlexibleServices: enum.Value("flexible-services",
		enum.Labels{"joustavat palvelut", "flexibel service", "flexible services"},
		"joustavuus").
		Short(enum.Labels{"joustavuus", "flexibel", "flexible"}).Ours(),
	VersatileServices: enum.Value("versatile-services", enum.Labels{"monipuoliset palvelut",
		"mångsidig service", "versatile services"},
		"monipuolisuus").
		Short(enum.Labels{"monipuolis.", "mångsidig", "versatile"}).Ours(),
	QualityCoaching: enum.Value("quality-coaching", enum.Labels{"laadukas työvalmennus",
		"högklassig arbetsträning", "coaching of high quality"},
		"työvalmennuksen laatu").
		Short(enum.Labels{"valmennus", "träning", "coaching"}).Ours(),
	Networks: enum.Value("networks", enum.Labels{"verkostot", "nätverk", "networks"}).Ours(),
	BusinessCooperation: enum.Value("business-cooperation", enum.Labels{"yritysyhteistyö",
		"företagssamarbete", "cooperation with businesses"}).
		Short(enum.Labels{"yritykset", "företag", "businesses"}).Ours(),
	OtherStrength: enum.Value("other", enum.Labels{"muu vahvuus", "annan styrka", "other strength"},
		"muu", "annan").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
})

// Strengths yields the values in the order of their constants.
func Strengths() iter.Seq[Strength] { return strengths.All() }

// ParseStrength returns the value with the given key or label.
func ParseStrength(s string) (Strength, error) { return strengths.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Strength) Valid() bool                      { return strengths.Valid(s) }
func (s Strength) String() string                   { return strengths.String(s) }
func (s Strength) Label(l figure.Language) string   { return l.Of(strengths.Labels(s)) }
func (s Strength) Short(l figure.Language) string   { return l.Of(strengths.Short(s)) }
func (s Strength) MarshalText() ([]byte, error)     { return strengths.Text(s) }
func (s *Strength) UnmarshalText(text []byte) error { return strengths.Unmarshal(text, s) }
func (s *Strength) UnmarshalJSON(data []byte) error { return strengths.FromJSON(data, s) }
func (s Strength) Value() (driver.Value, error)     { return strengths.SQL(s) }
func (s *Strength) Scan(src any) error              { return strengths.Scan(src, s) }

// Need is what a unit sees as its challenge, or as in need of development, coded from an open answer.
type Need uint8

// The needs of B12 12; the chart's further categories are not printed, and OtherNeed is ours.
const (
	_ Need = iota
	SecuringFunding
	ServiceDevelopment
	MoreResources
	SkilledInstructors
	OtherNeed
)

var needs = enum.New[Need]("unit.Need", "B12 12", []enum.Row{
	SecuringFunding: enum.Value("securing-funding", enum.Labels{"rahoituksen turvaaminen",
		"tryggande av finansieringen", "securing the funding"},
		"rahoitus").
		Short(enum.Labels{"rahoitus", "finansiering", "funding"}).Ours(),
	ServiceDevelopment: enum.Value("service-development", enum.Labels{"palvelujen kehittäminen",
		"utveckling av servicen", "development of services"}).
		Short(enum.Labels{"palvelut", "service", "services"}).Ours(),
	MoreResources: enum.Value("more-resources", enum.Labels{"lisäresurssit", "mera resurser", "more resources"},
		"resurssit").Ours(),
	SkilledInstructors: enum.Value("skilled-instructors",
		enum.Labels{"osaavat ohjaajat", "kunniga handledare", "skilled instructors"},
		"ohjaajat").Ours(),
	OtherNeed: enum.Value("other", enum.Labels{"muu kehittämistarve", "annat utvecklingsbehov", "other need"},
		"muu", "annat").
		Short(enum.Labels{"muu", "annat", "other"}).Ours(),
})

// Needs yields the values in the order of their constants.
func Needs() iter.Seq[Need] { return needs.All() }

// ParseNeed returns the value with the given key or label.
func ParseNeed(s string) (Need, error) { return needs.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (n Need) Valid() bool                      { return needs.Valid(n) }
func (n Need) String() string                   { return needs.String(n) }
func (n Need) Label(l figure.Language) string   { return l.Of(needs.Labels(n)) }
func (n Need) Short(l figure.Language) string   { return l.Of(needs.Short(n)) }
func (n Need) MarshalText() ([]byte, error)     { return needs.Text(n) }
func (n *Need) UnmarshalText(text []byte) error { return needs.Unmarshal(text, n) }
func (n *Need) UnmarshalJSON(data []byte) error { return needs.FromJSON(data, n) }
func (n Need) Value() (driver.Value, error)     { return needs.SQL(n) }
func (n *Need) Scan(src any) error              { return needs.Scan(src, n) }
