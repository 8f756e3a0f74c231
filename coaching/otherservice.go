package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// OtherService is another service that a centre buys.
type OtherService uint8

// The services of T05 4.3.
const (
	_ OtherService = iota
	GroupServices
	Rehabilitation
	WorkAbilityAssessments
	IntensiveCourses
	PsychologicalTests
	SpecialistConsultations
	OtherPurchased
)

var otherServices = enum.New[OtherService]("coaching.OtherService", "T05 4.3", []enum.Row{
	GroupServices:           enum.Value("group-services", enum.Labels{"ryhmämuotoiset palvelut", "grupptjänster", "group services"}, "ryhmäpalvelut").Ours(),
	Rehabilitation:          enum.Value("rehabilitation", enum.Labels{"kuntoutuspalvelut", "rehabiliteringstjänster", "rehabilitation"}).Ours(),
	WorkAbilityAssessments:  enum.Value("work-ability-assessments", enum.Labels{"työkykyselvitykset", "utredningar av arbetsförmågan", "work ability assessments"}).Ours(),
	IntensiveCourses:        enum.Value("intensive-courses", enum.Labels{"tehostetut koulutukset", "intensivkurser", "intensive courses"}).Ours(),
	PsychologicalTests:      enum.Value("psychological-tests", enum.Labels{"psykologiset tutkimukset", "psykologiska undersökningar", "psychological tests"}).Ours(),
	SpecialistConsultations: enum.Value("specialist-consultations", enum.Labels{"erikoislääkärikonsultaatiot", "specialistläkarkonsultationer", "consultations of specialist doctors"}).Ours(),
	OtherPurchased:          enum.Value("other", enum.Labels{"muu", "annan", "other"}, "muut").Ours(),
})

// OtherServices yields the values in the order of their constants.
func OtherServices() iter.Seq[OtherService] { return otherServices.All() }

// ParseOtherService returns the value with the given key or label.
func ParseOtherService(s string) (OtherService, error) { return otherServices.Parse(s) }

// Valid reports whether o is a value; the zero value, "not stated", is not.
func (o OtherService) Valid() bool { return otherServices.Valid(o) }

// String returns the key.
func (o OtherService) String() string { return otherServices.String(o) }

// Label returns the name.
func (o OtherService) Label(l figure.Language) string { return l.Of(otherServices.Labels(o)) }

// MarshalText returns the key.
func (o OtherService) MarshalText() ([]byte, error) { return otherServices.Text(o) }

// UnmarshalText sets o from a key or label.
func (o *OtherService) UnmarshalText(text []byte) error { return otherServices.Unmarshal(text, o) }

// Value returns the key, or NULL when not stated.
func (o OtherService) Value() (driver.Value, error) { return otherServices.SQL(o) }

// Scan sets o from a database column of text.
func (o *OtherService) Scan(src any) error { return otherServices.Scan(src, o) }
