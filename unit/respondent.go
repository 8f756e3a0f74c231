package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Type is the type of a unit, the row key of nearly every table of the barometer.
type Type uint8

// The unit types of B12 2.1. SocialEnterprise is the registered social enterprise of the Act 1351/2003 (not
// the wider yhteiskunnallinen yritys). Other holds municipal employment units and units that offer work
// activity both to people with intellectual disabilities and to mental health rehabilitees. YouthOneStop is the Ohjaamo
// of today. An edition may have up to MaxOwn types of its own; see OwnType.
const (
	_ Type = iota
	IntellectualDisability
	Workshop
	SocialEnterprise
	MultiServiceCentre
	ProductionCentre
	MentalHealth
	Other
	YouthOneStop
	numNamedTypes
	numTypes = numNamedTypes + MaxOwn
)

// MaxOwn is the number of unit types, and of maintainers, that an edition can have of its own.
const MaxOwn = 4

var types = enum.New[Type]("unit.Type", "B12 2.1", []enum.Row{
	IntellectualDisability: enum.Value("intellectual-disability", enum.Labels{"kehitysvammaisten työtoimintayksikkö",
		"arbetsverksamhetsenhet för personer med utvecklingsstörning",
		"work activity unit for people with intellectual disabilities"},
		"kehitysvammaisten työtoimintayksiköt", "kehitysvammaisten työtoiminta", "KV").
		Short(enum.Labels{"kehitysv.", "utv.stör.", "ID unit"}).Ours(),
	Workshop: enum.Value("workshop", enum.Labels{"työpaja", "verkstad", "workshop"},
		"työpajat", "verkstäder", "arbetsverkstad", "workshops", "TP").
		Short(enum.Labels{"työpaja", "verkstad", "workshop"}),
	SocialEnterprise: enum.Value("social-enterprise",
		enum.Labels{"sosiaalinen yritys", "socialt företag", "social enterprise"},
		"sosiaaliset yritykset", "sociala företag", "social enterprises", "SE").
		Short(enum.Labels{"sos.yrit.", "soc.föret.", "soc. ent."}),
	MultiServiceCentre: enum.Value("multi-service-centre", enum.Labels{"työllistymisen monipalvelukeskus",
		"mångservicecenter för sysselsättning", "multi-service employment centre"},
		"työllistymisen monipalvelukeskukset", "monipalvelukeskus", "monipalvelukeskukset", "multi-service centres",
		"multi-service employment centres", "MSC").
		Short(enum.Labels{"monipalv.", "mångserv.", "multi-s."}).Ours(),
	ProductionCentre: enum.Value("production-centre",
		enum.Labels{"tuotannollinen työkeskus", "produktionsinriktat arbetscenter",
			"production-oriented work centre"}, "tuotannolliset työkeskukset", "työkeskus", "production centres",
		"production work centre", "production work centres", "TK").
		Short(enum.Labels{"työkeskus", "arb.center", "prod. c."}).Ours(),
	MentalHealth: enum.Value("mental-health", enum.Labels{"mielenterveyskuntoutujien työtoimintayksikkö",
		"arbetsverksamhetsenhet för mentalvårdsklienter", "work activity unit for mental health rehabilitees"},
		"mielenterveyskuntoutujien työtoimintayksiköt", "mielenterveyskuntoutujien työtoiminta", "MT").
		Short(enum.Labels{"mielent.", "mentalv.", "MH unit"}).Ours(),
	Other: enum.Value("other",
		enum.Labels{"muu", "annan", "other"}, "muut", "övriga").Short(enum.Labels{"muu", "annan", "other"}),
	YouthOneStop: enum.Value("youth-one-stop",
		enum.Labels{"Ohjaamo", "Navigatorn", "youth one-stop centre"},
		"Ohjaamot", "nuorten työllistymistä edistävä monialaisen tuen yhteispalvelu (Ohjaamo)",
		"sysselsättningsfrämjande samservice för unga inom det sektorsövergripande stödet").
		Short(enum.Labels{"Ohjaamo", "Navigatorn", "one-stop"}).From("381/2023 16 §").Ours(),
}).Own(MaxOwn, "own-type", enum.Labels{"oma tyyppi", "egen typ", "own type"})

// Types yields all unit types that have a name of ours, those of the report's table first; options.Set.Types those of
// one edition.
func Types() iter.Seq[Type] { return types.All() }

// OwnType returns the n-th of the types that an edition names for itself, the first being 1; none past MaxOwn. By
// itself it is called own-type-1.
func OwnType(n int) Type { return types.OwnValue(n) }

// ParseType returns the type with the given key, label (singular or plural, any case) or short label.
func ParseType(s string) (Type, error) { return types.Parse(s) }

// Valid reports whether t is a unit type; the zero value, "not stated", is not.
func (t Type) Valid() bool { return types.Valid(t) }

// Check returns the fault of an answer that has no unit type: figure.ErrMissing when t is not stated,
// figure.ErrUnknown when it is none.
func (t Type) Check() error {
	if t.Valid() {
		return nil
	}
	return figure.FaultBecause("unit.type", t, missing(t), everyAnswer, "")
}

// everyAnswer is why a type is needed.
var everyAnswer = figure.Labels{
	"jokaisella vastauksella on oltava yksikön tyyppi", "varje svar ska ha en typ av enhet",
	"every answer belongs to a unit type",
}

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t Type) String() string                   { return types.String(t) }
func (t Type) Label(l figure.Language) string   { return l.Of(types.Labels(t)) }
func (t Type) Short(l figure.Language) string   { return l.Of(types.Short(t)) }
func (t Type) MarshalText() ([]byte, error)     { return types.Text(t) }
func (t *Type) UnmarshalText(text []byte) error { return types.Unmarshal(text, t) }
func (t *Type) UnmarshalJSON(data []byte) error { return types.FromJSON(data, t) }
func (t Type) Value() (driver.Value, error)     { return types.SQL(t) }
func (t *Type) Scan(src any) error              { return types.Scan(src, t) }

// Maintainer is the most important owner, operator or background body of a unit; a unit names one.
type Maintainer uint8

// The maintainers. B12 2.2 names municipality, joint municipal authority, association and private company; it counts
// what a municipality maintains together with another body among the others, which is separate here. Foundations are
// separate as in the workshop statistics. From WellbeingServicesCounty on they are later than B12; an edition may have
// up to MaxOwn of its own, see OwnMaintainer.
const (
	_ Maintainer = iota
	Municipality
	JointMunicipalAuthority
	Association
	Foundation
	PrivateCompany
	JointOwnership
	OtherMaintainer
	WellbeingServicesCounty
	EmploymentArea
	Cooperative
	Parish
	numNamedMaintainers
)

var maintainers = enum.New[Maintainer]("unit.Maintainer", "B12 2.2", []enum.Row{
	Municipality: enum.Value("municipality",
		enum.Labels{"kunta", "kommun", "municipality"}, "kunnat", "kommuner", "municipalities"),
	JointMunicipalAuthority: enum.Value("joint-municipal-authority",
		enum.Labels{"kuntayhtymä", "samkommun", "joint municipal authority"}, "kuntayhtymät"),
	Association: enum.Value("association",
		enum.Labels{"järjestö", "organisation", "association"}, "järjestöt", "yhdistys", "förening"),
	Foundation: enum.Value("foundation",
		enum.Labels{"säätiö", "stiftelse", "foundation"}, "säätiöt").From("workshop statistics"),
	PrivateCompany: enum.Value("private-company",
		enum.Labels{"yksityinen yritys", "privat företag", "private company"}, "yritys", "yksityinen", "private"),
	JointOwnership: enum.Value("joint-ownership",
		enum.Labels{"yhteisesti ylläpidetty", "gemensamt upprätthållen", "jointly maintained"}).Ours(),
	OtherMaintainer: enum.Value("other", enum.Labels{"muu", "annan", "other"}),
	WellbeingServicesCounty: enum.Value("wellbeing-services-county",
		enum.Labels{"hyvinvointialue", "välfärdsområde", "wellbeing services county"},
		"hyvinvointialueet", "välfärdsområden", "wellbeing services counties").From("611/2021"),
	EmploymentArea: enum.Value("employment-area",
		enum.Labels{"työllisyysalue", "sysselsättningsområde", "employment area"},
		"työllisyysalueet", "sysselsättningsområden", "employment areas").From("380/2023"),
	Cooperative: enum.Value("cooperative",
		enum.Labels{"osuuskunta", "andelslag", "cooperative"}, "osuuskunnat", "cooperatives").From("ours").Ours(),
	Parish: enum.Value("parish",
		enum.Labels{"seurakunta", "församling", "parish"}, "seurakunnat", "seurakuntayhtymä", "parishes").
		From("ours").Ours(),
}).Own(MaxOwn, "own-maintainer", enum.Labels{"oma ylläpitäjä", "egen huvudman", "own maintainer"})

// OwnMaintainer returns the n-th of the maintainers that an edition names for itself, the first being 1; none past
// MaxOwn. By itself it is called own-maintainer-1.
func OwnMaintainer(n int) Maintainer { return maintainers.OwnValue(n) }

// Maintainers yields the values that have a name of ours, in the order of their constants; options.Set.Maintainers
// those of one edition.
func Maintainers() iter.Seq[Maintainer] { return maintainers.All() }

// ParseMaintainer returns the value with the given key or label.
func ParseMaintainer(s string) (Maintainer, error) { return maintainers.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (m Maintainer) Valid() bool { return maintainers.Valid(m) }

func (m Maintainer) String() string { return maintainers.String(m) }

func (m Maintainer) Label(l figure.Language) string { return l.Of(maintainers.Labels(m)) }

func (m Maintainer) MarshalText() ([]byte, error) { return maintainers.Text(m) }

func (m *Maintainer) UnmarshalText(text []byte) error { return maintainers.Unmarshal(text, m) }

func (m *Maintainer) UnmarshalJSON(data []byte) error { return maintainers.FromJSON(data, m) }

func (m Maintainer) Value() (driver.Value, error) { return maintainers.SQL(m) }

func (m *Maintainer) Scan(src any) error { return maintainers.Scan(src, m) }

// PublicSector returns the maintainers of 2011 that B12 2.2 speaks of together: municipalities and joint municipal
// authorities.
func PublicSector() []Maintainer { return []Maintainer{Municipality, JointMunicipalAuthority} }
