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
	GroupActivity: enum.Value("group-activity", enum.Labels{"ryhmätoiminta", "gruppverksamhet", "group activity"}).Ours(),
	WorkshopWork:  enum.Value("workshop-work", enum.Labels{"työpajatyöskentely", "verkstadsarbete", "workshop work"}).Ours(),
	IndividualDiscussion: enum.Value("individual-discussion", enum.Labels{"yksilökeskustelut",
		"individuella samtal", "individual discussions"},
		"yksilökeskustelu", "individuellt samtal", "individual discussion").
		Short(enum.Labels{"yksilökesk.", "samtal", "discussion"}).Ours(),
	JobCoachSupport: enum.Value("job-coach-support", enum.Labels{"työhönvalmentajan tuki",
		"stöd av arbetstränare", "support of a job coach"}).
		Short(enum.Labels{"työhönvalm.", "arb.tränare", "job coach"}).Ours(),
	TasksOutside: enum.Value("tasks-outside", enum.Labels{"työtehtävät yksikön ulkopuolella",
		"arbetsuppgifter utanför enheten", "work tasks outside the unit"}).
		Short(enum.Labels{"ulkopuol.", "utanför", "outside"}).Ours(),
	ClientCouncil: enum.Value("client-council", enum.Labels{"asiakasraati", "klientråd", "client council"}).Ours(),
	Excursion: enum.Value("excursion", enum.Labels{"retket ja tutustumiskäynnit", "utflykter och studiebesök", "trips and visits"},
		"retket", "tutustumiskäynnit").
		Short(enum.Labels{"retket", "utflykter", "trips"}).Ours(),
	PairWork:       enum.Value("pair-work", enum.Labels{"parityöskentely", "pararbete", "pair work"}).Ours(),
	CareerPlanning: enum.Value("career-planning", enum.Labels{"urasuunnittelu", "karriärplanering", "career planning"}).Ours(),
	OtherActivity: enum.Value("other", enum.Labels{"muu toiminta", "annan verksamhet", "other activity"},
		"muu", "annan").
		Short(enum.Labels{"muu", "annan", "other"}).Ours(),
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
func (a Activity) Label(l figure.Language) string { return l.Of(activities.Labels(a)) }

// Short returns a name for narrow columns.
func (a Activity) Short(l figure.Language) string { return l.Of(activities.Short(a)) }

// MarshalText returns the key.
func (a Activity) MarshalText() ([]byte, error) { return activities.Text(a) }

// UnmarshalText sets a from a key or label.
func (a *Activity) UnmarshalText(text []byte) error { return activities.Unmarshal(text, a) }

// Value returns the key, or NULL when not stated.
func (a Activity) Value() (driver.Value, error) { return activities.SQL(a) }

// Scan sets a from a database column of text.
func (a *Activity) Scan(src any) error { return activities.Scan(src, a) }
