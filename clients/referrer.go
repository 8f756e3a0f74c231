package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Referrer is a body that refers clients to a unit.
type Referrer uint8

// The referring bodies of B12 5.1; from ByYouthServices on they are ours, after later surveys of workshops. In 2011
// the labour force service centre was a common office of the TE office, the municipality and Kela.
const (
	_ Referrer = iota
	ByMunicipality
	ByTEOffice
	ByLabourForceCentre
	ByKela
	ByHealthCentre
	BySpecialisedCare
	ByThirdSector
	ByYouthServices
	BySchool
	ByOwnInitiative
	ByInsurer
	ByOther
)

var referrers = enum.New[Referrer]("clients.Referrer", "B12 5.1", []enum.Row{
	ByMunicipality: enum.Value("municipality", enum.Labels{"kunta", "kommun", "municipality"}, "kunnat", "kuntasektori"),
	ByTEOffice:     enum.Value("te-office", enum.Labels{"TE-toimisto", "arbets- och näringsbyrå", "TE office"}, "TE-toimistot", "TE-byrå"),
	ByLabourForceCentre: enum.Value("labour-force-service-centre", enum.Labels{"työvoiman palvelukeskus", "servicecenter för arbetskraft", "labour force service centre"}, "työvoiman palvelukeskukset", "TYP").
		Short(enum.Labels{"TYP", "SAC", "LFC"}).Ours(),
	ByKela:         enum.Value("kela", enum.Labels{"Kela", "FPA", "Kela"}),
	ByHealthCentre: enum.Value("health-centre", enum.Labels{"terveyskeskus", "hälsocentral", "health centre"}, "terveyskeskukset"),
	BySpecialisedCare: enum.Value("specialised-health-care", enum.Labels{"erikoissairaanhoito", "specialsjukvård", "specialised health care"}).
		Short(enum.Labels{"erik.sair.", "spec.vård", "spec. care"}),
	ByThirdSector: enum.Value("third-sector", enum.Labels{"järjestö tai muu kolmannen sektorin toimija", "organisation eller annan aktör i tredje sektorn", "association or other third-sector body"}, "järjestöt", "kolmas sektori").
		Short(enum.Labels{"järjestö", "organis.", "3rd sector"}).Ours(),
	ByYouthServices: enum.Value("youth-services", enum.Labels{"nuorisotoimi", "ungdomsväsen", "youth services"}).Ours(),
	BySchool:        enum.Value("school", enum.Labels{"oppilaitos", "läroanstalt", "school"}, "oppilaitokset").Ours(),
	ByOwnInitiative: enum.Value("own-initiative", enum.Labels{"oma tai läheisen aloite", "eget eller närståendes initiativ", "own initiative or that of someone close"}).
		Short(enum.Labels{"oma aloite", "eget init.", "own init."}).Ours(),
	ByInsurer: enum.Value("insurer", enum.Labels{"vakuutus- tai eläkelaitos", "försäkrings- eller pensionsanstalt", "insurer or pension provider"}).
		Short(enum.Labels{"vakuutus", "försäkring", "insurer"}).Ours(),
	ByOther: enum.Value("other", enum.Labels{"muu taho", "annan instans", "other body"}, "muu").Ours(),
})

// Referrers yields the values in the order of their constants.
func Referrers() iter.Seq[Referrer] { return referrers.All() }

// ParseReferrer returns the value with the given key or label.
func ParseReferrer(s string) (Referrer, error) { return referrers.Parse(s) }

// Valid reports whether r is a value; the zero value, "not stated", is not.
func (r Referrer) Valid() bool { return referrers.Valid(r) }

// String returns the key.
func (r Referrer) String() string { return referrers.String(r) }

// Label returns the name.
func (r Referrer) Label(l figure.Language) string { return l.Of(referrers.Labels(r)) }

// Short returns a name for narrow columns.
func (r Referrer) Short(l figure.Language) string { return l.Of(referrers.Short(r)) }

// MarshalText returns the key.
func (r Referrer) MarshalText() ([]byte, error) { return referrers.Text(r) }

// UnmarshalText sets r from a key or label.
func (r *Referrer) UnmarshalText(text []byte) error { return referrers.Unmarshal(text, r) }

// Value returns the key, or NULL when not stated.
func (r Referrer) Value() (driver.Value, error) { return referrers.SQL(r) }

// Scan sets r from a database column of text.
func (r *Referrer) Scan(src any) error { return referrers.Scan(src, r) }
