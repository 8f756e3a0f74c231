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
	StaffSkilled: enum.Value("staff-skilled",
		enum.Labels{"henkilöstöllä on riittävä osaaminen", "personalen har tillräckligt kunnande",
			"staff have enough skills"}).Ours(),
	GoalsSupportWork: enum.Value("goals-support-work",
		enum.Labels{"tavoitteet tukevat työelämään siirtymistä", "målen stöder övergång till arbetslivet",
			"goals support moving to work"}).Ours(),
	ClientsEmployable: enum.Value("clients-employable",
		enum.Labels{"asiakkaat ovat työllistettävissä avoimille työmarkkinoille",
			"klienterna kan få arbete på den öppna arbetsmarknaden",
			"clients are employable in the open labour market"}).Ours(),
	SuitableJobs: enum.Value("suitable-jobs",
		enum.Labels{"avoimilla työmarkkinoilla on sopivia työpaikkoja",
			"det finns lämpliga jobb på den öppna arbetsmarknaden", "the open labour market has suitable jobs"}).Ours(),
	EnoughStaff: enum.Value("enough-staff",
		enum.Labels{"henkilöstöä on riittävästi", "det finns tillräckligt med personal",
			"there are enough staff"}).Ours(),
	LongEnough: enum.Value("long-enough",
		enum.Labels{"toimenpiteet ja palvelut ovat riittävän pitkiä", "åtgärderna och tjänsterna är tillräckligt långa",
			"measures and services last long enough"}).Ours(),
})

// Statements yields the values in the order of their constants.
func Statements() iter.Seq[Statement] { return statements.All() }

// ParseStatement returns the value with the given key or label.
func ParseStatement(s string) (Statement, error) { return statements.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Statement) Valid() bool                      { return statements.Valid(s) }
func (s Statement) String() string                   { return statements.String(s) }
func (s Statement) Label(l figure.Language) string   { return l.Of(statements.Labels(s)) }
func (s Statement) MarshalText() ([]byte, error)     { return statements.Text(s) }
func (s *Statement) UnmarshalText(text []byte) error { return statements.Unmarshal(text, s) }
func (s *Statement) UnmarshalJSON(data []byte) error { return statements.FromJSON(data, s) }
func (s Statement) Value() (driver.Value, error)     { return statements.SQL(s) }
func (s *Statement) Scan(src any) error              { return statements.Scan(src, s) }

// Agreement is how far a unit agrees with a statement.
type Agreement uint8

// The steps, from the lowest. The report prints no scale; this one is ours, and callers recode theirs.
const (
	_ Agreement = iota
	StronglyDisagree
	Disagree
	NeitherAgrees
	Agree
	StronglyAgree
)

var agreements = enum.New[Agreement]("clients.Agreement", "B12 10", []enum.Row{
	StronglyDisagree: enum.Value("strongly-disagree",
		enum.Labels{"täysin eri mieltä", "helt av annan åsikt", "strongly disagree"}).Ours(),
	Disagree: enum.Value("disagree",
		enum.Labels{"jokseenkin eri mieltä", "delvis av annan åsikt", "disagree"}, "eri mieltä").Ours(),
	NeitherAgrees: enum.Value("neither",
		enum.Labels{"ei samaa eikä eri mieltä", "varken av samma eller annan åsikt",
			"neither agree nor disagree"}).Ours(),
	Agree: enum.Value("agree",
		enum.Labels{"jokseenkin samaa mieltä", "delvis av samma åsikt", "agree"}, "samaa mieltä").Ours(),
	StronglyAgree: enum.Value("strongly-agree",
		enum.Labels{"täysin samaa mieltä", "helt av samma åsikt", "strongly agree"}).Ours(),
})

// Agreements yields the values in the order of their constants.
func Agreements() iter.Seq[Agreement] { return agreements.All() }

// ParseAgreement returns the value with the given key or label.
func ParseAgreement(s string) (Agreement, error) { return agreements.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (a Agreement) Valid() bool                      { return agreements.Valid(a) }
func (a Agreement) String() string                   { return agreements.String(a) }
func (a Agreement) Label(l figure.Language) string   { return l.Of(agreements.Labels(a)) }
func (a Agreement) MarshalText() ([]byte, error)     { return agreements.Text(a) }
func (a *Agreement) UnmarshalText(text []byte) error { return agreements.Unmarshal(text, a) }
func (a *Agreement) UnmarshalJSON(data []byte) error { return agreements.FromJSON(data, a) }
func (a Agreement) Value() (driver.Value, error)     { return agreements.SQL(a) }
func (a *Agreement) Scan(src any) error              { return agreements.Scan(src, a) }

// AtLeast returns the step and all above it: Agree.AtLeast() are those who agree.
func (a Agreement) AtLeast() []Agreement { return upTo(a, StronglyAgree) }
