package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Term is an assumption that converts a price from one basis to another.
type Term uint8

// The terms. HoursADay and DaysAMonth are a coach's working hours a day and working days a month; ClientsACoach the
// clients a coach serves on one day; DaysAClient and HoursAClient what is bought for one client.
const (
	_ Term = iota
	HoursADay
	DaysAMonth
	ClientsACoach
	DaysAClient
	HoursAClient
	numTerms
)

var terms = enum.New[Term]("coaching.Term", "T05 2", []enum.Row{
	HoursADay: enum.Value("hours-a-day",
		enum.Labels{"tunteja päivässä", "timmar per dag", "hours a day"}, "tuntia päivässä", "h/pv").
		Short(enum.Labels{"h/pv", "h/dag", "h/day"}).Ours(),
	DaysAMonth: enum.Value("days-a-month",
		enum.Labels{"päiviä kuukaudessa", "dagar per månad", "days a month"}, "päivää kuukaudessa").
		Short(enum.Labels{"pv/kk", "dagar/mån", "d/month"}).Ours(),
	ClientsACoach: enum.Value("clients-a-coach",
		enum.Labels{"asiakkaita valmentajalla päivässä", "klienter per arbetstränare och dag", "clients a coach"},
		"asiakkaita valmentajalla", "asiakasta valmentajalla").
		Short(enum.Labels{"as./valm.", "klienter/tr.", "clients/coach"}).Ours(),
	DaysAClient: enum.Value("days-a-client",
		enum.Labels{"päiviä asiakkaalle", "dagar per klient", "days a client"}, "päivää asiakkaalle").
		Short(enum.Labels{"pv/as.", "dagar/klient", "d/client"}).Ours(),
	HoursAClient: enum.Value("hours-a-client",
		enum.Labels{"tunteja asiakkaalle", "timmar per klient", "hours a client"}, "tuntia asiakkaalle").
		Short(enum.Labels{"h/as.", "h/klient", "h/client"}).Ours(),
})

// TermKinds yields the values in the order of their constants.
func TermKinds() iter.Seq[Term] { return terms.All() }

// ParseTerm returns the value with the given key or label.
func ParseTerm(s string) (Term, error) { return terms.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t Term) Valid() bool                      { return terms.Valid(t) }
func (t Term) String() string                   { return terms.String(t) }
func (t Term) Label(l figure.Language) string   { return l.Of(terms.Labels(t)) }
func (t Term) Short(l figure.Language) string   { return l.Of(terms.Short(t)) }
func (t Term) MarshalText() ([]byte, error)     { return terms.Text(t) }
func (t *Term) UnmarshalText(text []byte) error { return terms.Unmarshal(text, t) }
func (t *Term) UnmarshalJSON(data []byte) error { return terms.FromJSON(data, t) }
func (t Term) Value() (driver.Value, error)     { return terms.SQL(t) }
func (t *Term) Scan(src any) error              { return terms.Scan(src, t) }
