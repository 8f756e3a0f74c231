package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Cause is a reason why a unit's clients stand weakly in the labour market.
type Cause uint8

// The reasons of B12 8; WeakPosition is a weak position otherwise, by little schooling say. From PhysicalIllness on
// they are ours.
const (
	_ Cause = iota
	IntellectualDisability
	MentalHealthProblem
	SubstanceAbuse
	SocialReasons
	LearningDifficulties
	WeakPosition
	PhysicalIllness
	Neuropsychiatric
	ImmigrantBackground
	LongTermUnemployment
	OtherCause
	numCauses
)

var causes = enum.New[Cause]("clients.Cause", "B12 8", []enum.Row{
	IntellectualDisability: enum.Value("intellectual-disability", enum.Labels{"kehitysvammaisuus", "utvecklingsstörning", "intellectual disability"}).Ours(),
	MentalHealthProblem:    enum.Value("mental-health-problem", enum.Labels{"mielenterveysongelma", "psykiska problem", "mental health problem"}, "mielenterveysongelmat").Ours(),
	SubstanceAbuse:         enum.Value("substance-abuse", enum.Labels{"päihdeongelma", "missbruk", "substance abuse"}, "päihdeongelmat").Ours(),
	SocialReasons:          enum.Value("social-reasons", enum.Labels{"sosiaaliset syyt", "sociala orsaker", "social reasons"}).Ours(),
	LearningDifficulties:   enum.Value("learning-difficulties", enum.Labels{"oppimisvaikeudet", "inlärningssvårigheter", "learning difficulties"}).Ours(),
	WeakPosition:           enum.Value("weak-position", enum.Labels{"muuten heikko työmarkkina-asema", "i övrigt svag ställning på arbetsmarknaden", "otherwise weak position in the labour market"}, "vähäinen koulutus").Ours(),
	PhysicalIllness:        enum.Value("physical-disability-or-illness", enum.Labels{"fyysinen vamma tai pitkäaikaissairaus", "fysisk funktionsnedsättning eller långtidssjukdom", "physical disability or long-term illness"}).Ours(),
	Neuropsychiatric:       enum.Value("neuropsychiatric-or-sensory", enum.Labels{"neuropsykiatrinen häiriö tai aistivamma", "neuropsykiatrisk eller sensorisk funktionsnedsättning", "neuropsychiatric or sensory impairment"}).Ours(),
	ImmigrantBackground:    enum.Value("immigrant-background", enum.Labels{"maahanmuuttajatausta", "invandrarbakgrund", "immigrant background"}).Ours(),
	LongTermUnemployment:   enum.Value("long-term-unemployment", enum.Labels{"pitkäaikaistyöttömyys", "långtidsarbetslöshet", "long-term unemployment"}).Ours(),
	OtherCause:             enum.Value("other", enum.Labels{"muu syy", "annan orsak", "other reason"}, "muu").Ours(),
})

// Causes yields the values in the order of their constants.
func Causes() iter.Seq[Cause] { return causes.All() }

// ParseCause returns the value with the given key or label.
func ParseCause(s string) (Cause, error) { return causes.Parse(s) }

// Valid reports whether c is a value; the zero value, "not stated", is not.
func (c Cause) Valid() bool { return causes.Valid(c) }

// String returns the key.
func (c Cause) String() string { return causes.String(c) }

// Label returns the name.
func (c Cause) Label(l figure.Language) string { return l.Of(causes.Labels(c)) }

// MarshalText returns the key.
func (c Cause) MarshalText() ([]byte, error) { return causes.Text(c) }

// UnmarshalText sets c from a key or label.
func (c *Cause) UnmarshalText(text []byte) error { return causes.Unmarshal(text, c) }

// Value returns the key, or NULL when not stated.
func (c Cause) Value() (driver.Value, error) { return causes.SQL(c) }

// Scan sets c from a database column of text.
func (c *Cause) Scan(src any) error { return causes.Scan(src, c) }
