package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
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
	IntellectualDisability: enum.Value("intellectual-disability",
		enum.Labels{"kehitysvammaisuus", "utvecklingsstörning", "intellectual disability"}).Ours(),
	MentalHealthProblem: enum.Value("mental-health-problem",
		enum.Labels{"mielenterveysongelma", "psykiska problem", "mental health problem"},
		"mielenterveysongelmat").Ours(),
	SubstanceAbuse: enum.Value("substance-abuse",
		enum.Labels{"päihdeongelma", "missbruk", "substance abuse"}, "päihdeongelmat").Ours(),
	SocialReasons: enum.Value("social-reasons",
		enum.Labels{"sosiaaliset syyt", "sociala orsaker", "social reasons"}).Ours(),
	LearningDifficulties: enum.Value("learning-difficulties",
		enum.Labels{"oppimisvaikeudet", "inlärningssvårigheter", "learning difficulties"}).Ours(),
	WeakPosition: enum.Value("weak-position",
		enum.Labels{"muuten heikko työmarkkina-asema", "i övrigt svag ställning på arbetsmarknaden",
			"otherwise weak position in the labour market"},
		"vähäinen koulutus").Ours(),
	PhysicalIllness: enum.Value("physical-disability-or-illness",
		enum.Labels{"fyysinen vamma tai pitkäaikaissairaus", "fysisk funktionsnedsättning eller långtidssjukdom",
			"physical disability or long-term illness"}).Ours(),
	Neuropsychiatric: enum.Value("neuropsychiatric-or-sensory",
		enum.Labels{"neuropsykiatrinen häiriö tai aistivamma", "neuropsykiatrisk eller sensorisk funktionsnedsättning",
			"neuropsychiatric or sensory impairment"}).Ours(),
	ImmigrantBackground: enum.Value("immigrant-background",
		enum.Labels{"maahanmuuttajatausta", "invandrarbakgrund", "immigrant background"}).Ours(),
	LongTermUnemployment: enum.Value("long-term-unemployment",
		enum.Labels{"pitkäaikaistyöttömyys", "långtidsarbetslöshet", "long-term unemployment"}).Ours(),
	OtherCause: enum.Value("other", enum.Labels{"muu syy", "annan orsak", "other reason"}, "muu").Ours(),
})

// Causes yields the values in the order of their constants.
func Causes() iter.Seq[Cause] { return causes.All() }

// ParseCause returns the value with the given key or label.
func ParseCause(s string) (Cause, error) { return causes.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (c Cause) Valid() bool                      { return causes.Valid(c) }
func (c Cause) String() string                   { return causes.String(c) }
func (c Cause) Label(l figure.Language) string   { return l.Of(causes.Labels(c)) }
func (c Cause) MarshalText() ([]byte, error)     { return causes.Text(c) }
func (c *Cause) UnmarshalText(text []byte) error { return causes.Unmarshal(text, c) }
func (c *Cause) UnmarshalJSON(data []byte) error { return causes.FromJSON(data, c) }
func (c Cause) Value() (driver.Value, error)     { return causes.SQL(c) }
func (c *Cause) Scan(src any) error              { return causes.Scan(src, c) }

// Obstacle is what can make it hard for clients to find work.
type Obstacle uint8

// The obstacles of B12 8. PersonRelated is a disability, an illness or another matter of the person.
const (
	_ Obstacle = iota
	PersonRelated
	EmployerPrejudice
	LabourMarketChallenges
	ServiceSystemFailure
)

var obstacles = enum.New[Obstacle]("clients.Obstacle", "B12 8", []enum.Row{
	PersonRelated: enum.Value("person-related",
		enum.Labels{"vamma, sairaus tai muu henkilöön liittyvä asia",
			"funktionsnedsättning, sjukdom eller annan sak som gäller personen",
			"disability, illness or another personal matter"}).Ours(),
	EmployerPrejudice: enum.Value("employer-prejudice",
		enum.Labels{"työnantajien ennakkoluulot", "arbetsgivarnas fördomar", "employers' prejudice"}).Ours(),
	LabourMarketChallenges: enum.Value("labour-market-challenges",
		enum.Labels{"työmarkkinoiden haasteet", "utmaningar på arbetsmarknaden",
			"challenges of the labour market"}).Ours(),
	ServiceSystemFailure: enum.Value("service-system-failure",
		enum.Labels{"palvelujärjestelmän toimimattomuus", "ett servicesystem som inte fungerar",
			"malfunctioning of the service system"}).Ours(),
})

// Obstacles yields the values in the order of their constants.
func Obstacles() iter.Seq[Obstacle] { return obstacles.All() }

// ParseObstacle returns the value with the given key or label.
func ParseObstacle(s string) (Obstacle, error) { return obstacles.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (o Obstacle) Valid() bool                      { return obstacles.Valid(o) }
func (o Obstacle) String() string                   { return obstacles.String(o) }
func (o Obstacle) Label(l figure.Language) string   { return l.Of(obstacles.Labels(o)) }
func (o Obstacle) MarshalText() ([]byte, error)     { return obstacles.Text(o) }
func (o *Obstacle) UnmarshalText(text []byte) error { return obstacles.Unmarshal(text, o) }
func (o *Obstacle) UnmarshalJSON(data []byte) error { return obstacles.FromJSON(data, o) }
func (o Obstacle) Value() (driver.Value, error)     { return obstacles.SQL(o) }
func (o *Obstacle) Scan(src any) error              { return obstacles.Scan(src, o) }

// Significance is how much an obstacle weighs.
type Significance uint8

// The steps, from the lowest. The report tells only of the uppermost; the scale is ours, and callers recode theirs.
const (
	_ Significance = iota
	NoSignificance
	MinorSignificance
	ModerateSignificance
	ConsiderableSignificance
	MostSignificant
)

var significances = enum.New[Significance]("clients.Significance", "B12 8", []enum.Row{
	NoSignificance: enum.Value("none",
		enum.Labels{"ei lainkaan merkittävä", "inte alls betydande", "not at all significant"}).Ours(),
	MinorSignificance: enum.Value("minor",
		enum.Labels{"vähän merkittävä", "föga betydande", "of minor significance"}).Ours(),
	ModerateSignificance: enum.Value("moderate",
		enum.Labels{"jonkin verran merkittävä", "något betydande", "moderately significant"}).Ours(),
	ConsiderableSignificance: enum.Value("considerable", enum.Labels{"merkittävä", "betydande", "significant"}).Ours(),
	MostSignificant: enum.Value("most-significant",
		enum.Labels{"merkittävin", "mest betydande", "most significant"}, "erittäin merkittävä").Ours(),
})

// Significances yields the values in the order of their constants.
func Significances() iter.Seq[Significance] { return significances.All() }

// ParseSignificance returns the value with the given key or label.
func ParseSignificance(s string) (Significance, error) { return significances.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Significance) Valid() bool                      { return significances.Valid(s) }
func (s Significance) String() string                   { return significances.String(s) }
func (s Significance) Label(l figure.Language) string   { return l.Of(significances.Labels(s)) }
func (s Significance) MarshalText() ([]byte, error)     { return significances.Text(s) }
func (s *Significance) UnmarshalText(text []byte) error { return significances.Unmarshal(text, s) }
func (s *Significance) UnmarshalJSON(data []byte) error { return significances.FromJSON(data, s) }
func (s Significance) Value() (driver.Value, error)     { return significances.SQL(s) }
func (s *Significance) Scan(src any) error              { return significances.Scan(src, s) }

// AtLeast returns the step and all above it.
func (s Significance) AtLeast() []Significance { return upTo(s, MostSignificant) }

// CauseFirst returns the share of the units answering that name the cause as the most common (B12 8).
func (t *Tally) CauseFirst(g unit.Group, c Cause) figure.Figure { return t.First.In(g).Share(c) }

// CauseNamed returns the share of the units answering that name the cause as the most common or the second most
// common (B12 8: about a half name mental health problems). A unit cannot name one cause twice. Where no unit names a
// second one, it was not asked.
func (t *Tally) CauseNamed(g unit.Group, c Cause) figure.Figure {
	if !c.Valid() || t.Second.In(unit.Everyone).Answering() == 0 {
		return figure.Figure{Over: figure.OverAnswering}
	}
	named := t.First.In(g).Count(c) + t.Second.In(g).Count(c)
	return figure.Share(named, t.First.In(g).Answering(), figure.OverAnswering)
}

// CauseClients returns the share of clients in units that name the cause first, over the units that told both: the
// survey did not ask each client's reason, so that a unit's clients are all put under its most common one (B12 8:
// people with intellectual disabilities are the largest group, mental health rehabilitees the second).
func (t *Tally) CauseClients(g unit.Group, c Cause) figure.Figure {
	if !c.Valid() {
		return figure.Figure{Over: figure.OverStock}
	}
	clients := func(c Cause) int64 {
		return t.pool(g, func(u *cell) int64 { return u.byCause[c] })
	}
	var all int64
	for i := range Causes() {
		all += clients(i)
	}
	return stock(clients(c), all, t.pool(g, func(u *cell) int64 { return u.naming }), figure.Assumed)
}

// CauseRank returns the rank of a cause in the order of CauseClients.
func (t *Tally) CauseRank(g unit.Group, c Cause) figure.Figure {
	return rankIn(Causes(), c, func(c Cause) figure.Figure { return t.CauseClients(g, c) })
}

// Hindering returns the share of the units grading an obstacle that find it most significant (B12 8).
func (t *Tally) Hindering(g unit.Group, o Obstacle) figure.Figure {
	return t.Obstacles.In(g).Share(o, MostSignificant)
}

// Agreeing returns the share of the units grading a statement that agree with it, wholly or in part (B12 10).
func (t *Tally) Agreeing(g unit.Group, s Statement) figure.Figure {
	return t.Statements.In(g).Share(s, Agree.AtLeast()...)
}
