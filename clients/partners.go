package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Partner is a body that a unit cooperates with.
type Partner uint8

// The partners of B12 5.2; from WithKela on they are ours, and from WithCounty on later than B12. An edition may have
// up to MaxOwn of its own, see OwnPartner.
const (
	_ Partner = iota
	WithSocialServices
	WithTEOffice
	WithLabourForceCentre
	WithSpecialCareDistrict
	WithHealthServices
	WithDisabilityOrganisations
	WithKela
	WithEmployers
	WithSchools
	WithOtherUnits
	WithOthers
	WithCounty
	WithEmploymentAuthority
	WithMultiSectoralService
	WithMultiSectoralSupport
	WithYouthOneStop
	numNamedPartners
)

var partners = enum.New[Partner]("clients.Partner", "B12 5.2", []enum.Row{
	WithSocialServices: enum.Value("municipal-social-services",
		enum.Labels{"kunnan sosiaalitoimi", "kommunens socialväsen", "municipal social services"}, "sosiaalitoimi").
		Short(enum.Labels{"sos.toimi", "socialv.", "social s."}),
	WithTEOffice: enum.Value("te-office",
		enum.Labels{"TE-toimisto", "arbets- och näringsbyrå", "TE office"}, "TE-toimistot", "TE-byrå"),
	WithLabourForceCentre: enum.Value("labour-force-service-centre",
		enum.Labels{"työvoiman palvelukeskus", "servicecenter för arbetskraft", "labour force service centre"},
		"työvoiman palvelukeskukset", "TYP").
		Short(enum.Labels{"TYP", "SAC", "LFC"}).Ours(),
	WithSpecialCareDistrict: enum.Value("special-care-district",
		enum.Labels{"erityishuollon kuntayhtymä", "samkommun för specialomsorger", "joint authority for special care"},
		"erityishuollon kuntayhtymät", "erityishuoltopiiri", "specialomsorgsdistrikt", "special care district").
		Short(enum.Labels{"erit.huolto", "spec.oms.", "special c."}).Ours(),
	WithHealthServices: enum.Value("municipal-health-services",
		enum.Labels{"kunnan terveystoimi", "kommunens hälsoväsen", "municipal health services"}, "terveystoimi").
		Short(enum.Labels{"terv.toimi", "hälsov.", "health s."}),
	WithDisabilityOrganisations: enum.Value("national-disability-organisations",
		enum.Labels{"valtakunnalliset vammaisjärjestöt", "riksomfattande handikapporganisationer",
			"national disability organisations"}).
		Short(enum.Labels{"vammaisj.", "handik.org.", "disab. org."}).Ours(),
	WithKela:      enum.Value("kela", enum.Labels{"Kela", "FPA", "Kela"}).Ours(),
	WithEmployers: enum.Value("employers", enum.Labels{"työnantajat", "arbetsgivare", "employers"}, "yritykset").Ours(),
	WithSchools:   enum.Value("schools", enum.Labels{"oppilaitokset", "läroanstalter", "schools"}).Ours(),
	WithOtherUnits: enum.Value("other-units",
		enum.Labels{"muut työllistämisyksiköt", "andra sysselsättningsenheter", "other employment units"}).
		Short(enum.Labels{"muut yks.", "andra enh.", "other units"}).Ours(),
	WithOthers: enum.Value("other", enum.Labels{"muu taho", "annan instans", "other body"}, "muu").Ours(),
	WithCounty: enum.Value("wellbeing-services-county",
		enum.Labels{"hyvinvointialue", "välfärdsområde", "wellbeing services county"}).
		Short(enum.Labels{"hyvinv.alue", "välf.område", "county"}).From("611/2021"),
	WithEmploymentAuthority: enum.Value("employment-authority", employmentAuthority,
		"työvoimaviranomainen", "arbetskraftsmyndighet", "employment authority", "työllisyysalue",
		"sysselsättningsområde", "employment area").
		Short(enum.Labels{"työv.viran.", "arb.kr.mynd.", "empl. auth."}).From("380/2023 3 §"),
	WithMultiSectoralService: enum.Value("multi-sectoral-joint-service", multiSectoralService,
		"TYP (1369/2014)").Short(enum.Labels{"TYP 2015", "TYP 2015", "TYP 2015"}).From("1369/2014"),
	WithMultiSectoralSupport: enum.Value("multi-sectoral-support", multiSectoralSupport, "monialainen tuki",
		"multi-sectoral support").
		Short(enum.Labels{"monial. tuki", "sekt.stöd", "multi-s. s."}).From("381/2023 2 §").Ours(),
	WithYouthOneStop: enum.Value("youth-one-stop", youthOneStop, "Ohjaamo", "Navigatorn", "youth one-stop centre").
		Short(enum.Labels{"Ohjaamo", "Navigatorn", "one-stop"}).From("381/2023 16 §").Ours(),
}).Own(MaxOwn, "own-partner", enum.Labels{"oma yhteistyötaho", "egen samarbetspart", "own partner"})

// OwnPartner returns the n-th of the partners that an edition names for itself, the first being 1; none past MaxOwn. By
// itself it is called own-partner-1.
func OwnPartner(n int) Partner { return partners.OwnValue(n) }

// Partners yields all partners that have a name of ours, in the order of their constants; options.Set.Partners yields
// those of one edition.
func Partners() iter.Seq[Partner] { return partners.All() }

// ParsePartner returns the value with the given key or label.
func ParsePartner(s string) (Partner, error) { return partners.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p Partner) Valid() bool                      { return partners.Valid(p) }
func (p Partner) String() string                   { return partners.String(p) }
func (p Partner) Label(l figure.Language) string   { return l.Of(partners.Labels(p)) }
func (p Partner) Short(l figure.Language) string   { return l.Of(partners.Short(p)) }
func (p Partner) MarshalText() ([]byte, error)     { return partners.Text(p) }
func (p *Partner) UnmarshalText(text []byte) error { return partners.Unmarshal(text, p) }
func (p *Partner) UnmarshalJSON(data []byte) error { return partners.FromJSON(data, p) }
func (p Partner) Value() (driver.Value, error)     { return partners.SQL(p) }
func (p *Partner) Scan(src any) error              { return partners.Scan(src, p) }

// Extent is how much a unit cooperates with a partner.
type Extent uint8

// The steps, from the lowest. The report names the upper two; the lower two are ours.
const (
	_ Extent = iota
	NoCooperation
	Little
	Some
	Extensive
)

var extents = enum.New[Extent]("clients.Extent", "B12 5.2", []enum.Row{
	NoCooperation: enum.Value("none", enum.Labels{"ei lainkaan", "inget", "none"}, "ei yhteistyötä").Ours(),
	Little:        enum.Value("little", enum.Labels{"vähän", "litet", "little"}).Ours(),
	Some:          enum.Value("some", enum.Labels{"jonkin verran", "i någon mån", "some"}).Ours(),
	Extensive:     enum.Value("extensive", enum.Labels{"laajaa", "omfattande", "extensive"}, "laaja").Ours(),
})

// Extents yields the values in the order of their constants.
func Extents() iter.Seq[Extent] { return extents.All() }

// ParseExtent returns the value with the given key or label.
func ParseExtent(s string) (Extent, error) { return extents.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (e Extent) Valid() bool                      { return extents.Valid(e) }
func (e Extent) String() string                   { return extents.String(e) }
func (e Extent) Label(l figure.Language) string   { return l.Of(extents.Labels(e)) }
func (e Extent) MarshalText() ([]byte, error)     { return extents.Text(e) }
func (e *Extent) UnmarshalText(text []byte) error { return extents.Unmarshal(text, e) }
func (e *Extent) UnmarshalJSON(data []byte) error { return extents.FromJSON(data, e) }
func (e Extent) Value() (driver.Value, error)     { return extents.SQL(e) }
func (e *Extent) Scan(src any) error              { return extents.Scan(src, e) }

// AtLeast returns the step and all above it: Some.AtLeast() is the "at least some" of B12 5.2.
func (e Extent) AtLeast() []Extent { return upTo(e, Extensive) }
