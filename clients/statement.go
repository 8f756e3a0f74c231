package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Statement is what a unit agrees or disagrees with about guiding clients to the open labour market.
type Statement uint8

// The statements of B12 10, in our words: staff have enough skills; the setting of goals supports moving to work;
// the clients can be employed in the open labour market; it has suitable jobs for them; staff are enough in
// number; measures and services last long enough.
const (
	_ Statement = iota
	StaffSkilled
	GoalsSupportWork
	ClientsEmployable
	SuitableJobs
	EnoughStaff
	LongEnough
)

var statements = enum.New[Statement]("clients.Statement", "B12 10", []enum.Row{
	StaffSkilled:      enum.Value("staff-skilled", enum.Labels{"henkilöstöllä on riittävä osaaminen", "personalen har tillräckligt kunnande", "staff have enough skills"}).Ours(),
	GoalsSupportWork:  enum.Value("goals-support-work", enum.Labels{"tavoitteet tukevat työelämään siirtymistä", "målen stöder övergång till arbetslivet", "goals support moving to work"}).Ours(),
	ClientsEmployable: enum.Value("clients-employable", enum.Labels{"asiakkaat ovat työllistettävissä avoimille työmarkkinoille", "klienterna kan få arbete på den öppna arbetsmarknaden", "clients are employable in the open labour market"}).Ours(),
	SuitableJobs:      enum.Value("suitable-jobs", enum.Labels{"avoimilla työmarkkinoilla on sopivia työpaikkoja", "det finns lämpliga jobb på den öppna arbetsmarknaden", "the open labour market has suitable jobs"}).Ours(),
	EnoughStaff:       enum.Value("enough-staff", enum.Labels{"henkilöstöä on riittävästi", "det finns tillräckligt med personal", "there are enough staff"}).Ours(),
	LongEnough:        enum.Value("long-enough", enum.Labels{"toimenpiteet ja palvelut ovat riittävän pitkiä", "åtgärderna och tjänsterna är tillräckligt långa", "measures and services last long enough"}).Ours(),
})

// Statements yields the values in the order of their constants.
func Statements() iter.Seq[Statement] { return statements.All() }

// ParseStatement returns the value with the given key or label.
func ParseStatement(s string) (Statement, error) { return statements.Parse(s) }

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Statement) Valid() bool { return statements.Valid(s) }

// String returns the key.
func (s Statement) String() string { return statements.String(s) }

// Label returns the name.
func (s Statement) Label(l figure.Language) string { return l.Of(statements.Labels(s)) }

// MarshalText returns the key.
func (s Statement) MarshalText() ([]byte, error) { return statements.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Statement) UnmarshalText(text []byte) error { return statements.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Statement) Value() (driver.Value, error) { return statements.SQL(s) }

// Scan sets s from a database column of text.
func (s *Statement) Scan(src any) error { return statements.Scan(src, s) }
