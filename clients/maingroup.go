package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// MainGroup is the kind of activity that a service belongs to.
type MainGroup uint8

// The groups of B12 5.3. Which of them a service belongs to can differ between editions: Service.MainGroup.
// EmploymentContract is work in an employment relationship.
const (
	_ MainGroup = iota
	WorkActivity
	OtherRehabilitative
	EmploymentContract
)

var mainGroups = enum.New[MainGroup]("clients.MainGroup", "B12 5.3", []enum.Row{
	WorkActivity: enum.Value("work-activity", enum.Labels{"työtoiminta", "arbetsverksamhet", "work activity"}).Ours(),
	OtherRehabilitative: enum.Value("other-rehabilitative", enum.Labels{"muu kuntouttava tai valmentava toiminta", "annan rehabiliterande eller tränande verksamhet", "other rehabilitative or coaching activity"}, "muu kuntouttava toiminta").
		Short(enum.Labels{"muu kunt.", "annan reh.", "other reh."}).Ours(),
	EmploymentContract: enum.Value("employment-contract", enum.Labels{"työsuhteinen työllistäminen", "sysselsättning i anställningsförhållande", "work in an employment relationship"}, "työsuhteinen työ", "työsuhteinen työllistyminen").
		Short(enum.Labels{"työsuht.", "anställn.", "employed"}).Ours(),
})

// MainGroups yields the values in the order of their constants.
func MainGroups() iter.Seq[MainGroup] { return mainGroups.All() }

// ParseMainGroup returns the value with the given key or label.
func ParseMainGroup(s string) (MainGroup, error) { return mainGroups.Parse(s) }

// Valid reports whether m is a value; the zero value, "not stated", is not.
func (m MainGroup) Valid() bool { return mainGroups.Valid(m) }

// String returns the key.
func (m MainGroup) String() string { return mainGroups.String(m) }

// Label returns the name.
func (m MainGroup) Label(l figure.Language) string { return l.Of(mainGroups.Labels(m)) }

// Short returns a name for narrow columns.
func (m MainGroup) Short(l figure.Language) string { return l.Of(mainGroups.Short(m)) }

// MarshalText returns the key.
func (m MainGroup) MarshalText() ([]byte, error) { return mainGroups.Text(m) }

// UnmarshalText sets m from a key or label.
func (m *MainGroup) UnmarshalText(text []byte) error { return mainGroups.Unmarshal(text, m) }

// Value returns the key, or NULL when not stated.
func (m MainGroup) Value() (driver.Value, error) { return mainGroups.SQL(m) }

// Scan sets m from a database column of text.
func (m *MainGroup) Scan(src any) error { return mainGroups.Scan(src, m) }
