package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Activity is what a unit offers its clients to take part in.
type Activity uint8

// The activities of B12 9.1. Excursion, PairWork and CareerPlanning were named in open answers; further options
// of the form are not printed. TasksOutside are work tasks outside the unit; ClientCouncil is a council through
// which clients give feedback.
const (
	_ Activity = iota
	GroupActivity
	WorkshopWork
	IndividualDiscussion
	JobCoachSupport
	TasksOutside
	ClientCouncil
	Excursion
	PairWork
	CareerPlanning
	OtherActivity
)

var activities = enum.New[Activity]("unit.Activity", "B12 9.1", []enum.Row{
	GroupActivity: enum.Value("group-activity", "ryhmätoiminta", "gruppverksamhet", "group activity").Ours(),
	WorkshopWork:  enum.Value("workshop-work", "työpajatyöskentely", "verkstadsarbete", "workshop work").Ours(),
	IndividualDiscussion: enum.Value("individual-discussion", "yksilökeskustelut",
		"individuella samtal", "individual discussions",
		"yksilökeskustelu", "individuellt samtal", "individual discussion").
		Short("yksilökesk.", "samtal", "discussion").Ours(),
	JobCoachSupport: enum.Value("job-coach-support", "työhönvalmentajan tuki",
		"stöd av arbetstränare", "support of a job coach").
		Short("työhönvalm.", "arb.tränare", "job coach").Ours(),
	TasksOutside: enum.Value("tasks-outside", "työtehtävät yksikön ulkopuolella",
		"arbetsuppgifter utanför enheten", "work tasks outside the unit").
		Short("ulkopuol.", "utanför", "outside").Ours(),
	ClientCouncil: enum.Value("client-council", "asiakasraati", "klientråd", "client council").Ours(),
	Excursion: enum.Value("excursion", "retket ja tutustumiskäynnit", "utflykter och studiebesök", "trips and visits",
		"retket", "tutustumiskäynnit").
		Short("retket", "utflykter", "trips").Ours(),
	PairWork:       enum.Value("pair-work", "parityöskentely", "pararbete", "pair work").Ours(),
	CareerPlanning: enum.Value("career-planning", "urasuunnittelu", "karriärplanering", "career planning").Ours(),
	OtherActivity: enum.Value("other", "muu toiminta", "annan verksamhet", "other activity",
		"muu", "annan").
		Short("muu", "annan", "other").Ours(),
})

// Activities yields the values in the order of their constants.
func Activities() iter.Seq[Activity] { return activities.All() }

// ParseActivity returns the value with the given key or label.
func ParseActivity(s string) (Activity, error) { return activities.Parse(s) }

// Valid reports whether a is a value; the zero value, "not stated", is not.
func (a Activity) Valid() bool { return activities.Valid(a) }

// String returns the key.
func (a Activity) String() string { return activities.String(a) }

// Label returns the name.
func (a Activity) Label(l figure.Language) string { return activities.Label(a, l.Index()) }

// Short returns a name for narrow columns.
func (a Activity) Short(l figure.Language) string { return activities.Short(a, l.Index()) }

// MarshalText returns the key.
func (a Activity) MarshalText() ([]byte, error) { return activities.Text(a) }

// UnmarshalText sets a from a key or label.
func (a *Activity) UnmarshalText(text []byte) error { return activities.Unmarshal(text, a) }

// Value returns the key, or NULL when not stated.
func (a Activity) Value() (driver.Value, error) { return activities.SQL(a) }

// Scan sets a from a database column of text.
func (a *Activity) Scan(src any) error { return activities.Scan(src, a) }
