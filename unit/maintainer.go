package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Maintainer is the most important owner, operator or background body of a unit; a unit names one.
type Maintainer uint8

// The maintainers. B12 2.2 names municipality, joint municipal authority, association and private company; it counts
// what a municipality maintains together with another body among the others, which is separate here. Foundations are
// separate as in the workshop statistics. From WellbeingServicesCounty on they are later than B12; an edition may have up
// to MaxOwn of its own, see OwnMaintainer.
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

// Maintainers yields the values that have a name of ours, in the order of their constants; Edition.Maintainers those of
// one edition.
func Maintainers() iter.Seq[Maintainer] { return maintainers.All() }

// ParseMaintainer returns the value with the given key or label.
func ParseMaintainer(s string) (Maintainer, error) { return maintainers.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (m Maintainer) Valid() bool                      { return maintainers.Valid(m) }
func (m Maintainer) String() string                   { return maintainers.String(m) }
func (m Maintainer) Label(l figure.Language) string   { return l.Of(maintainers.Labels(m)) }
func (m Maintainer) MarshalText() ([]byte, error)     { return maintainers.Text(m) }
func (m *Maintainer) UnmarshalText(text []byte) error { return maintainers.Unmarshal(text, m) }
func (m *Maintainer) UnmarshalJSON(data []byte) error { return maintainers.FromJSON(data, m) }
func (m Maintainer) Value() (driver.Value, error)     { return maintainers.SQL(m) }
func (m *Maintainer) Scan(src any) error              { return maintainers.Scan(src, m) }

// PublicSector returns the maintainers of 2011 that B12 2.2 speaks of together: municipalities and joint municipal
// authorities.
func PublicSector() []Maintainer { return []Maintainer{Municipality, JointMunicipalAuthority} }
