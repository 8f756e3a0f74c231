package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Problem is a problem met in using job coaching.
type Problem uint8

// The problems of T05 3.4, coded from open answers.
const (
	_ Problem = iota
	LateEvidence
	NoOneEmployed
	LittleGuidance
	HardTendering
	AssessmentSkills
	LittleSupportAtWork
	AdministrationUnknown
	NetworkUnfamiliar
	LabourMarket
	OtherProblem
)

var problems = enum.New[Problem]("coaching.Problem", "T05 3.4", []enum.Row{
	LateEvidence:          enum.Value("late-evidence", enum.Labels{"näyttö vaikuttavuudesta viipyy", "belägg för effekter dröjer", "evidence of effects comes late"}).Ours(),
	NoOneEmployed:         enum.Value("no-one-employed", enum.Labels{"työllistymisistä ei vielä kokemusta", "ingen har ännu sysselsatts", "nobody employed so far"}).Ours(),
	LittleGuidance:        enum.Value("little-guidance", enum.Labels{"ohjeet riittämättömiä", "otillräckliga anvisningar", "too few instructions"}).Ours(),
	HardTendering:         enum.Value("hard-tendering", enum.Labels{"kilpailutus vaikeaa", "upphandlingen svår", "tendering is difficult"}).Ours(),
	AssessmentSkills:      enum.Value("assessment-skills", enum.Labels{"arviointiammattitaito", "bedömningskompetensen", "assessment skills"}).Ours(),
	LittleSupportAtWork:   enum.Value("little-support-at-work", enum.Labels{"työllistyjän tukeminen vähäistä", "litet stöd till den som får arbete", "too little support for those who found work"}).Ours(),
	AdministrationUnknown: enum.Value("administration-unknown", enum.Labels{"työvoimahallinnon käytännöt vieraita", "förvaltningens praxis obekant", "providers do not know the administration"}).Ours(),
	NetworkUnfamiliar:     enum.Value("network-unfamiliar", enum.Labels{"verkostotyö vierasta", "nätverksarbete obekant", "network of actors is unfamiliar"}).Ours(),
	LabourMarket:          enum.Value("labour-market", enum.Labels{"työmarkkinatilanne", "läget på arbetsmarknaden", "labour market"}).Ours(),
	OtherProblem:          enum.Value("other", enum.Labels{"muu ongelma", "annat problem", "other problem"}, "muu").Ours(),
})

// Problems yields the values in the order of their constants.
func Problems() iter.Seq[Problem] { return problems.All() }

// ParseProblem returns the value with the given key or label.
func ParseProblem(s string) (Problem, error) { return problems.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p Problem) Valid() bool { return problems.Valid(p) }

// String returns the key.
func (p Problem) String() string { return problems.String(p) }

// Label returns the name.
func (p Problem) Label(l figure.Language) string { return l.Of(problems.Labels(p)) }

// MarshalText returns the key.
func (p Problem) MarshalText() ([]byte, error) { return problems.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *Problem) UnmarshalText(text []byte) error { return problems.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p Problem) Value() (driver.Value, error) { return problems.SQL(p) }

// Scan sets p from a database column of text.
func (p *Problem) Scan(src any) error { return problems.Scan(src, p) }
