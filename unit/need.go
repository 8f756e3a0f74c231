package unit

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Need is what a unit sees as its challenge, or as in need of development, coded from an open answer.
type Need uint8

// The needs of B12 12; the chart's further categories are not printed, and OtherNeed is ours.
const (
	_ Need = iota
	SecuringFunding
	ServiceDevelopment
	MoreResources
	SkilledInstructors
	OtherNeed
)

var needs = enum.New[Need]("unit.Need", "B12 12", []enum.Row{
	SecuringFunding: enum.Value("securing-funding", enum.Labels{"rahoituksen turvaaminen",
		"tryggande av finansieringen", "securing the funding"},
		"rahoitus").
		Short(enum.Labels{"rahoitus", "finansiering", "funding"}).Ours(),
	ServiceDevelopment: enum.Value("service-development", enum.Labels{"palvelujen kehittäminen",
		"utveckling av servicen", "development of services"}).
		Short(enum.Labels{"palvelut", "service", "services"}).Ours(),
	MoreResources: enum.Value("more-resources", enum.Labels{"lisäresurssit", "mera resurser", "more resources"},
		"resurssit").Ours(),
	SkilledInstructors: enum.Value("skilled-instructors", enum.Labels{"osaavat ohjaajat", "kunniga handledare", "skilled instructors"},
		"ohjaajat").Ours(),
	OtherNeed: enum.Value("other", enum.Labels{"muu kehittämistarve", "annat utvecklingsbehov", "other need"},
		"muu", "annat").
		Short(enum.Labels{"muu", "annat", "other"}).Ours(),
})

// Needs yields the values in the order of their constants.
func Needs() iter.Seq[Need] { return needs.All() }

// ParseNeed returns the value with the given key or label.
func ParseNeed(s string) (Need, error) { return needs.Parse(s) }

// Valid reports whether n is a value; the zero value, "not stated", is not.
func (n Need) Valid() bool { return needs.Valid(n) }

// String returns the key.
func (n Need) String() string { return needs.String(n) }

// Label returns the name.
func (n Need) Label(l figure.Language) string { return l.Of(needs.Labels(n)) }

// Short returns a name for narrow columns.
func (n Need) Short(l figure.Language) string { return l.Of(needs.Short(n)) }

// MarshalText returns the key.
func (n Need) MarshalText() ([]byte, error) { return needs.Text(n) }

// UnmarshalText sets n from a key or label.
func (n *Need) UnmarshalText(text []byte) error { return needs.Unmarshal(text, n) }

// Value returns the key, or NULL when not stated.
func (n Need) Value() (driver.Value, error) { return needs.SQL(n) }

// Scan sets n from a database column of text.
func (n *Need) Scan(src any) error { return needs.Scan(src, n) }
