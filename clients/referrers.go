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
// the labour force service centre was a common office of the TE office, the municipality and Kela. From
// ByMultiSectoralService on they are those that came later; an edition may have up to MaxOwn of its own, see
// OwnReferrer.
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
	ByMultiSectoralService
	ByMultiSectoralSupport
	ByYouthOneStop
	ByMunicipalTrial
	ByEmploymentAuthority
	ByCountySocialServices
	ByCountyHealthServices
	ByOutreachYouthWork
	ByPensionInsurer
	numNamedReferrers
)

var referrers = enum.New[Referrer]("clients.Referrer", "B12 5.1", []enum.Row{
	ByMunicipality: enum.Value("municipality",
		enum.Labels{"kunta", "kommun", "municipality"}, "kunnat", "kuntasektori"),
	ByTEOffice: enum.Value("te-office",
		enum.Labels{"TE-toimisto", "arbets- och näringsbyrå", "TE office"}, "TE-toimistot", "TE-byrå"),
	ByLabourForceCentre: enum.Value("labour-force-service-centre",
		enum.Labels{"työvoiman palvelukeskus", "servicecenter för arbetskraft", "labour force service centre"},
		"työvoiman palvelukeskukset", "TYP").
		Short(enum.Labels{"TYP", "SAC", "LFC"}).Ours(),
	ByKela: enum.Value("kela", enum.Labels{"Kela", "FPA", "Kela"}),
	ByHealthCentre: enum.Value("health-centre",
		enum.Labels{"terveyskeskus", "hälsocentral", "health centre"}, "terveyskeskukset"),
	BySpecialisedCare: enum.Value("specialised-health-care",
		enum.Labels{"erikoissairaanhoito", "specialsjukvård", "specialised health care"}).
		Short(enum.Labels{"erik.sair.", "spec.vård", "spec. care"}),
	ByThirdSector: enum.Value("third-sector",
		enum.Labels{"järjestö tai muu kolmannen sektorin toimija", "organisation eller annan aktör i tredje sektorn",
			"association or other third-sector body"},
		"järjestöt", "kolmas sektori").
		Short(enum.Labels{"järjestö", "organis.", "3rd sector"}).Ours(),
	ByYouthServices: enum.Value("youth-services", enum.Labels{"nuorisotoimi", "ungdomsväsen", "youth services"}).Ours(),
	BySchool:        enum.Value("school", enum.Labels{"oppilaitos", "läroanstalt", "school"}, "oppilaitokset").Ours(),
	ByOwnInitiative: enum.Value("own-initiative",
		enum.Labels{"oma tai läheisen aloite", "eget eller närståendes initiativ",
			"own initiative or that of someone close"}).
		Short(enum.Labels{"oma aloite", "eget init.", "own init."}).Ours(),
	ByInsurer: enum.Value("insurer",
		enum.Labels{"vakuutus- tai eläkelaitos", "försäkrings- eller pensionsanstalt", "insurer or pension provider"}).
		Short(enum.Labels{"vakuutus", "försäkring", "insurer"}).Ours(),
	ByOther: enum.Value("other", enum.Labels{"muu taho", "annan instans", "other body"}, "muu").Ours(),
	ByMultiSectoralService: enum.Value("multi-sectoral-joint-service", multiSectoralService,
		"TYP (1369/2014)").Short(enum.Labels{"TYP 2015", "TYP 2015", "TYP 2015"}).From("1369/2014"),
	ByMultiSectoralSupport: enum.Value("multi-sectoral-support", multiSectoralSupport, "monialainen tuki",
		"multi-sectoral support").
		Short(enum.Labels{"monial. tuki", "sekt.stöd", "multi-s. s."}).From("381/2023 2 §").Ours(),
	ByYouthOneStop: enum.Value("youth-one-stop", youthOneStop, "Ohjaamo", "Navigatorn", "youth one-stop centre",
		"nuorten työllistymistä edistävä monialaisen tuen yhteispalvelu").
		Short(enum.Labels{"Ohjaamo", "Navigatorn", "one-stop"}).From("381/2023 16 §").Ours(),
	ByMunicipalTrial: enum.Value("municipal-employment-trial",
		enum.Labels{"työllisyyden edistämisen kuntakokeilu", "kommunförsök som gäller främjande av sysselsättningen",
			"municipal trial on employment"}, "kuntakokeilu").
		Short(enum.Labels{"kuntakok.", "kom.försök", "trial"}).From("1269/2020"),
	ByEmploymentAuthority: enum.Value("employment-authority", employmentAuthority,
		"työvoimaviranomainen", "arbetskraftsmyndighet", "employment authority", "työllisyysalue",
		"sysselsättningsområde", "employment area").
		Short(enum.Labels{"työv.viran.", "arb.kr.mynd.", "empl. auth."}).From("380/2023 3 §"),
	ByCountySocialServices: enum.Value("county-social-services",
		enum.Labels{"hyvinvointialueen sosiaalipalvelut", "välfärdsområdets socialservice",
			"social services of the wellbeing services county"}, "hyvinvointialue", "välfärdsområde",
		"wellbeing services county").
		Short(enum.Labels{"hva sos.", "vo social", "county soc."}).From("612/2021").Ours(),
	ByCountyHealthServices: enum.Value("county-health-services",
		enum.Labels{"hyvinvointialueen terveyspalvelut", "välfärdsområdets hälsoservice",
			"health services of the wellbeing services county"}).
		Short(enum.Labels{"hva terv.", "vo hälsa", "county health"}).From("612/2021").Ours(),
	ByOutreachYouthWork: enum.Value("outreach-youth-work",
		enum.Labels{"etsivä nuorisotyö", "uppsökande ungdomsarbete", "outreach youth work"}).
		Short(enum.Labels{"etsivä nt.", "uppsök. ua", "outreach"}).From("ours").Ours(),
	ByPensionInsurer: enum.Value("pension-insurer",
		enum.Labels{"työeläkelaitos", "arbetspensionsanstalt", "earnings-related pension provider"}).
		Short(enum.Labels{"työeläkel.", "arb.pension", "pension ins."}).From("395/2006"),
}).Own(MaxOwn, "own-referrer", enum.Labels{"oma lähettäjätaho", "egen hänvisande instans", "own referring body"})

// The names of bodies that refer clients and that units work with.
var (
	multiSectoralService = enum.Labels{"työllistymistä edistävä monialainen yhteispalvelu (TYP)",
		"sektorsövergripande samservice som främjar sysselsättningen (TYP)",
		"multi-sectoral joint service promoting employment (TYP)"}
	multiSectoralSupport = enum.Labels{"työllistymistä edistävä monialaisen tuen yhteistoimintamalli",
		"samarbetsmodellen för sektorsövergripande stöd som främjar sysselsättningen",
		"cooperation model for multi-sectoral support promoting employment"}
	youthOneStop = enum.Labels{"nuorten työllistymistä edistävä monialaisen tuen yhteispalvelu (Ohjaamo)",
		"sysselsättningsfrämjande samservice för unga inom det sektorsövergripande stödet",
		"joint service for young people within multi-sectoral support"}
	employmentAuthority = enum.Labels{"työvoimaviranomainen (työllisyysalue)",
		"arbetskraftsmyndighet (sysselsättningsområde)", "employment authority (employment area)"}
)

// OwnReferrer returns the n-th of the referring bodies that an edition names for itself, the first being 1; none past
// MaxOwn. By itself it is called own-referrer-1.
func OwnReferrer(n int) Referrer { return referrers.OwnValue(n) }

// Referrers yields all bodies that have a name of ours, in the order of their constants; options.Set.Referrers yields
// those of one edition.
func Referrers() iter.Seq[Referrer] { return referrers.All() }

// ParseReferrer returns the value with the given key or label.
func ParseReferrer(s string) (Referrer, error) { return referrers.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (r Referrer) Valid() bool                      { return referrers.Valid(r) }
func (r Referrer) String() string                   { return referrers.String(r) }
func (r Referrer) Label(l figure.Language) string   { return l.Of(referrers.Labels(r)) }
func (r Referrer) Short(l figure.Language) string   { return l.Of(referrers.Short(r)) }
func (r Referrer) MarshalText() ([]byte, error)     { return referrers.Text(r) }
func (r *Referrer) UnmarshalText(text []byte) error { return referrers.Unmarshal(text, r) }
func (r *Referrer) UnmarshalJSON(data []byte) error { return referrers.FromJSON(data, r) }
func (r Referrer) Value() (driver.Value, error)     { return referrers.SQL(r) }
func (r *Referrer) Scan(src any) error              { return referrers.Scan(src, r) }

// Importance is how much a referring body means to a unit, by the number of clients it refers.
type Importance uint8

// The steps, from the lowest. The report prints the upper two together; the names of the lower two are ours.
const (
	_ Importance = iota
	Unimportant
	SomewhatImportant
	Important
	VeryImportant
)

var importances = enum.New[Importance]("clients.Importance", "B12 5.1", []enum.Row{
	Unimportant: enum.Value("not-important",
		enum.Labels{"ei merkitystä", "ingen betydelse", "not important"}).Ours(),
	SomewhatImportant: enum.Value("somewhat-important",
		enum.Labels{"jonkin verran tärkeä", "något viktig", "somewhat important"}).Ours(),
	Important: enum.Value("important", enum.Labels{"tärkeä", "viktig", "important"}).Ours(),
	VeryImportant: enum.Value("very-important",
		enum.Labels{"erittäin tärkeä", "mycket viktig", "very important"}).Ours(),
})

// Importances yields the values in the order of their constants.
func Importances() iter.Seq[Importance] { return importances.All() }

// ParseImportance returns the value with the given key or label.
func ParseImportance(s string) (Importance, error) { return importances.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (i Importance) Valid() bool                      { return importances.Valid(i) }
func (i Importance) String() string                   { return importances.String(i) }
func (i Importance) Label(l figure.Language) string   { return l.Of(importances.Labels(i)) }
func (i Importance) MarshalText() ([]byte, error)     { return importances.Text(i) }
func (i *Importance) UnmarshalText(text []byte) error { return importances.Unmarshal(text, i) }
func (i *Importance) UnmarshalJSON(data []byte) error { return importances.FromJSON(data, i) }
func (i Importance) Value() (driver.Value, error)     { return importances.SQL(i) }
func (i *Importance) Scan(src any) error              { return importances.Scan(src, i) }

// AtLeast returns the step and all above it: Important.AtLeast() are the two that B12 5.1 prints together.
func (i Importance) AtLeast() []Importance { return upTo(i, VeryImportant) }

// upTo returns the steps from lo to hi, none when lo is not stated.
func upTo[A ~uint8](lo, hi A) (steps []A) {
	for a := lo; a != 0 && a <= hi; a++ {
		steps = append(steps, a)
	}
	return steps
}

// Change is how a unit expects the clients that a body refers to change over the next two years.
type Change uint8

// The steps, from the lowest. The report prints only the uppermost, growth by more than 25 %; the others mirror it.
const (
	_ Change = iota
	DecreasesOver25
	Decreases
	Unchanged
	Grows
	GrowsOver25
)

var changes = enum.New[Change]("clients.Change", "B12 5.1", []enum.Row{
	DecreasesOver25: enum.Value("decreases-over-25",
		enum.Labels{"vähenee yli 25\u00a0%", "minskar med över 25\u00a0%", "decreases by over 25\u00a0%"}).Ours(),
	Decreases: enum.Value("decreases", enum.Labels{"vähenee", "minskar", "decreases"}).Ours(),
	Unchanged: enum.Value("unchanged",
		enum.Labels{"pysyy ennallaan", "oförändrad", "unchanged"}, "ennallaan").Ours(),
	Grows: enum.Value("grows", enum.Labels{"kasvaa", "ökar", "grows"}).Ours(),
	GrowsOver25: enum.Value("grows-over-25",
		enum.Labels{"kasvaa yli 25\u00a0%", "ökar med över 25\u00a0%", "grows by over 25\u00a0%"}).Ours(),
})

// Changes yields the values in the order of their constants.
func Changes() iter.Seq[Change] { return changes.All() }

// ParseChange returns the value with the given key or label.
func ParseChange(s string) (Change, error) { return changes.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (c Change) Valid() bool                      { return changes.Valid(c) }
func (c Change) String() string                   { return changes.String(c) }
func (c Change) Label(l figure.Language) string   { return l.Of(changes.Labels(c)) }
func (c Change) MarshalText() ([]byte, error)     { return changes.Text(c) }
func (c *Change) UnmarshalText(text []byte) error { return changes.Unmarshal(text, c) }
func (c *Change) UnmarshalJSON(data []byte) error { return changes.FromJSON(data, c) }
func (c Change) Value() (driver.Value, error)     { return changes.SQL(c) }
func (c *Change) Scan(src any) error              { return changes.Scan(src, c) }

// Growing returns the steps of growth.
func Growing() []Change { return []Change{Grows, GrowsOver25} }

// Decreasing returns the steps of decrease.
func Decreasing() []Change { return []Change{Decreases, DecreasesOver25} }
