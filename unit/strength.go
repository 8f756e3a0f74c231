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
	LongExperience: enum.Value("long-experience", enum.Labels{"pitkä kokemus", "lång erfarenhet", "long experience"}).Ours(),
	KnowingClients: enum.Value("knowing-clients", enum.Labels{"asiakkaiden tuntemus", "kännedom om klienterna", "knowing the clients"}).
		Short(enum.Labels{"as. tuntemus", "kännedom", "knowing cl."}).Ours(),
	ClientCentredServices: enum.Value("client-centred-services", enum.Labels{"asiakaslähtöiset palvelut",
		"klientorienterad service", "client-centred services"},
		"asiakaslähtöisyys").
		Short(enum.Labels{"as.lähtöisyys", "klientorient.", "cl.-centred"}).Ours(),
	FlexibleServices: enum.Value("flexible-services", enum.Labels{"joustavat palvelut", "flexibel service", "flexible services"},
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

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Strength) Valid() bool { return strengths.Valid(s) }

// String returns the key.
func (s Strength) String() string { return strengths.String(s) }

// Label returns the name.
func (s Strength) Label(l figure.Language) string { return l.Of(strengths.Labels(s)) }

// Short returns a name for narrow columns.
func (s Strength) Short(l figure.Language) string { return l.Of(strengths.Short(s)) }

// MarshalText returns the key.
func (s Strength) MarshalText() ([]byte, error) { return strengths.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Strength) UnmarshalText(text []byte) error { return strengths.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Strength) Value() (driver.Value, error) { return strengths.SQL(s) }

// Scan sets s from a database column of text.
func (s *Strength) Scan(src any) error { return strengths.Scan(src, s) }
