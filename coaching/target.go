package coaching

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
	Youth
	MentalHealthRehabilitees
	SubstanceRehabilitees
	ReducedAbility
	LowAbility
	LongTermUnemployed
	Shy
	Motivated
	OtherTarget
)

var targetGroups = enum.New[TargetGroup]("coaching.TargetGroup", "T05 4.2", []enum.Row{
	Youth:                    enum.Value("youth", enum.Labels{"nuoret", "unga", "young people"}).Ours(),
	MentalHealthRehabilitees: enum.Value("mental-health-rehabilitees", enum.Labels{"mielenterveyskuntoutujat", "mentalvårdsklienter", "mental health rehabilitees"}).Short(enum.Labels{"mielent.", "mentalv.", "mental h."}).Ours(),
	SubstanceRehabilitees:    enum.Value("substance-rehabilitees", enum.Labels{"päihdekuntoutujat", "personer i missbruksrehabilitering", "substance-abuse rehabilitees"}).Short(enum.Labels{"päihde", "missbruk", "substance"}).Ours(),
	ReducedAbility:           enum.Value("reduced-ability", enum.Labels{"vajaakuntoiset", "personer med nedsatt arbetsförmåga", "people with reduced working ability"}).Short(enum.Labels{"vajaakunt.", "nedsatt", "reduced"}).Ours(),
	LowAbility:               enum.Value("low-ability", enum.Labels{"heikkolahjaiset", "svagt begåvade", "people of low ability"}, "heikkolahjaisuus").Short(enum.Labels{"heikkolahj.", "svag beg.", "low abil."}).Ours(),
	LongTermUnemployed:       enum.Value("long-term-unemployed", enum.Labels{"pitkäaikaistyöttömät", "långtidsarbetslösa", "long-term unemployed"}, "pitkäaikaistyöttömyys").Short(enum.Labels{"pitkäaik.", "långtid", "long-term"}).Ours(),
	Shy:                      enum.Value("shy", enum.Labels{"arat", "blyga", "shy people"}, "arkuus").Ours(),
	Motivated:                enum.Value("motivated", enum.Labels{"motivoituneet", "motiverade", "motivated for the open labour market"}).Short(enum.Labels{"motiv.", "motiv.", "motivated"}).Ours(),
	OtherTarget:              enum.Value("other", enum.Labels{"muu", "annan", "other"}, "muut").Ours(),
})

// TargetGroups yields the values in the order of their constants.
func TargetGroups() iter.Seq[TargetGroup] { return targetGroups.All() }

// ParseTargetGroup returns the value with the given key or label.
func ParseTargetGroup(s string) (TargetGroup, error) { return targetGroups.Parse(s) }

// Valid reports whether t is a value; the zero value, "not stated", is not.
func (t TargetGroup) Valid() bool { return targetGroups.Valid(t) }

// String returns the key.
func (t TargetGroup) String() string { return targetGroups.String(t) }

// Label returns the name.
func (t TargetGroup) Label(l figure.Language) string { return l.Of(targetGroups.Labels(t)) }

// Short returns a name for narrow columns.
func (t TargetGroup) Short(l figure.Language) string { return l.Of(targetGroups.Short(t)) }

// MarshalText returns the key.
func (t TargetGroup) MarshalText() ([]byte, error) { return targetGroups.Text(t) }

// UnmarshalText sets t from a key or label.
func (t *TargetGroup) UnmarshalText(text []byte) error { return targetGroups.Unmarshal(text, t) }

// Value returns the key, or NULL when not stated.
func (t TargetGroup) Value() (driver.Value, error) { return targetGroups.SQL(t) }

// Scan sets t from a database column of text.
func (t *TargetGroup) Scan(src any) error { return targetGroups.Scan(src, t) }
