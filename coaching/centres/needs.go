package centres

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// TargetGroup is a group of clients that job coaching should be meant for.
type TargetGroup uint8

// The groups of T05 4.2.
const (
	_ TargetGroup = iota
	TargetYouth
	TargetMentalHealthRehabilitees
	TargetSubstanceRehabilitees
	TargetReducedAbility
	TargetLowAbility
	TargetLongTermUnemployed
	TargetShy
	TargetMotivated
	TargetOther
)

var targetGroups = enum.New[TargetGroup]("centres.TargetGroup", "T05 4.2", []enum.Row{
	TargetYouth: enum.Value("youth", enum.Labels{"nuoret", "unga", "young people"}).Ours(),
	TargetMentalHealthRehabilitees: enum.Value("mental-health-rehabilitees",
		enum.Labels{"mielenterveyskuntoutujat", "mentalvårdsklienter", "mental health rehabilitees"}).
		Short(enum.Labels{"mielent.", "mentalv.", "mental h."}).Ours(),
	TargetSubstanceRehabilitees: enum.Value("substance-rehabilitees",
		enum.Labels{"päihdekuntoutujat", "personer i missbruksrehabilitering", "substance-abuse rehabilitees"}).
		Short(enum.Labels{"päihde", "missbruk", "substance"}).Ours(),
	TargetReducedAbility: enum.Value("reduced-ability",
		enum.Labels{"vajaakuntoiset", "personer med nedsatt arbetsförmåga", "people with reduced working ability"}).
		Short(enum.Labels{"vajaakunt.", "nedsatt", "reduced"}).Ours(),
	TargetLowAbility: enum.Value("low-ability",
		enum.Labels{"heikkolahjaiset", "svagt begåvade", "people of low ability"}, "heikkolahjaisuus").
		Short(enum.Labels{"heikkolahj.", "svag beg.", "low abil."}).Ours(),
	TargetLongTermUnemployed: enum.Value("long-term-unemployed",
		enum.Labels{"pitkäaikaistyöttömät", "långtidsarbetslösa", "long-term unemployed"}, "pitkäaikaistyöttömyys").
		Short(enum.Labels{"pitkäaik.", "långtid", "long-term"}).Ours(),
	TargetShy: enum.Value("shy", enum.Labels{"arat", "blyga", "shy people"}, "arkuus").Ours(),
	TargetMotivated: enum.Value("motivated",
		enum.Labels{"motivoituneet", "motiverade", "motivated for the open labour market"}).
		Short(enum.Labels{"motiv.", "motiv.", "motivated"}).Ours(),
	TargetOther: enum.Value("other", enum.Labels{"muu", "annan", "other"}, "muut").Ours(),
})

// TargetGroups yields the values in the order of their constants.
func TargetGroups() iter.Seq[TargetGroup] { return targetGroups.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t TargetGroup) Valid() bool                      { return targetGroups.Valid(t) }
func (t TargetGroup) String() string                   { return targetGroups.String(t) }
func (t TargetGroup) Label(l figure.Language) string   { return l.Of(targetGroups.Labels(t)) }
func (t TargetGroup) Short(l figure.Language) string   { return l.Of(targetGroups.Short(t)) }
func (t TargetGroup) MarshalText() ([]byte, error)     { return targetGroups.Text(t) }
func (t *TargetGroup) UnmarshalText(text []byte) error { return targetGroups.Unmarshal(text, t) }
func (t *TargetGroup) UnmarshalJSON(data []byte) error { return targetGroups.FromJSON(data, t) }
func (t TargetGroup) Value() (driver.Value, error)     { return targetGroups.SQL(t) }
func (t *TargetGroup) Scan(src any) error              { return targetGroups.Scan(src, t) }

// Availability says whether enough job coaching is on offer in the area of a centre.
type Availability uint8

// The answers of T05 4.3.
const (
	_ Availability = iota
	AvailabilitySufficient
	AvailabilityTooLittle
)

var availabilities = enum.New[Availability]("centres.Availability", "T05 4.3", []enum.Row{
	AvailabilitySufficient: enum.Value("sufficient", enum.Labels{"riittävästi", "tillräckligt", "enough"}).Ours(),
	AvailabilityTooLittle:  enum.Value("too-little", enum.Labels{"liian vähän", "för litet", "too little"}).Ours(),
})

// Availabilities yields the values in the order of their constants.
func Availabilities() iter.Seq[Availability] { return availabilities.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (a Availability) Valid() bool                      { return availabilities.Valid(a) }
func (a Availability) String() string                   { return availabilities.String(a) }
func (a Availability) Label(l figure.Language) string   { return l.Of(availabilities.Labels(a)) }
func (a Availability) MarshalText() ([]byte, error)     { return availabilities.Text(a) }
func (a *Availability) UnmarshalText(text []byte) error { return availabilities.Unmarshal(text, a) }
func (a *Availability) UnmarshalJSON(data []byte) error { return availabilities.FromJSON(data, a) }
func (a Availability) Value() (driver.Value, error)     { return availabilities.SQL(a) }
func (a *Availability) Scan(src any) error              { return availabilities.Scan(src, a) }

// OtherService is another service that a centre buys.
type OtherService uint8

// The services of T05 4.3.
const (
	_ OtherService = iota
	ServiceGroup
	ServiceRehabilitation
	ServiceWorkAbilityAssessments
	ServiceIntensiveCourses
	ServicePsychologicalTests
	ServiceSpecialistConsultations
	ServiceOther
)

var otherServices = enum.New[OtherService]("centres.OtherService", "T05 4.3", []enum.Row{
	ServiceGroup: enum.Value("group-services",
		enum.Labels{"ryhmämuotoiset palvelut", "grupptjänster", "group services"}, "ryhmäpalvelut").Ours(),
	ServiceRehabilitation: enum.Value("rehabilitation",
		enum.Labels{"kuntoutuspalvelut", "rehabiliteringstjänster", "rehabilitation"}).Ours(),
	ServiceWorkAbilityAssessments: enum.Value("work-ability-assessments",
		enum.Labels{"työkykyselvitykset", "utredningar av arbetsförmågan", "work ability assessments"}).Ours(),
	ServiceIntensiveCourses: enum.Value("intensive-courses",
		enum.Labels{"tehostetut koulutukset", "intensivkurser", "intensive courses"}).Ours(),
	ServicePsychologicalTests: enum.Value("psychological-tests",
		enum.Labels{"psykologiset tutkimukset", "psykologiska undersökningar", "psychological tests"}).Ours(),
	ServiceSpecialistConsultations: enum.Value("specialist-consultations",
		enum.Labels{"erikoislääkärikonsultaatiot", "specialistläkarkonsultationer",
			"consultations of specialist doctors"}).Ours(),
	ServiceOther: enum.Value("other", enum.Labels{"muu", "annan", "other"}, "muut").Ours(),
})

// OtherServices yields the values in the order of their constants.
func OtherServices() iter.Seq[OtherService] { return otherServices.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (o OtherService) Valid() bool                      { return otherServices.Valid(o) }
func (o OtherService) String() string                   { return otherServices.String(o) }
func (o OtherService) Label(l figure.Language) string   { return l.Of(otherServices.Labels(o)) }
func (o OtherService) MarshalText() ([]byte, error)     { return otherServices.Text(o) }
func (o *OtherService) UnmarshalText(text []byte) error { return otherServices.Unmarshal(text, o) }
func (o *OtherService) UnmarshalJSON(data []byte) error { return otherServices.FromJSON(data, o) }
func (o OtherService) Value() (driver.Value, error)     { return otherServices.SQL(o) }
func (o *OtherService) Scan(src any) error              { return otherServices.Scan(src, o) }
