package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Benefit is what job coaching has been good for.
type Benefit uint8

// The benefits of T05 3.3, coded from open answers.
const (
	_ Benefit = iota
	OpenEmployment
	HiddenJobs
	ProblemsRevealed
	AbilitiesRevealed
	OtherBenefit
)

var benefits = enum.New[Benefit]("coaching.Benefit", "T05 3.3", []enum.Row{
	OpenEmployment:    enum.Value("open-employment", enum.Labels{"työllistyminen avoimille työmarkkinoille", "sysselsättning på den öppna arbetsmarknaden", "employment in the open labour market"}).Ours(),
	HiddenJobs:        enum.Value("hidden-jobs", enum.Labels{"piilotyöpaikkojen löytyminen", "dolda arbetsplatser", "hidden vacancies found"}).Ours(),
	ProblemsRevealed:  enum.Value("problems-revealed", enum.Labels{"todelliset ongelmat esiin", "verkliga problem synliga", "real problems revealed"}).Ours(),
	AbilitiesRevealed: enum.Value("abilities-revealed", enum.Labels{"vahvuudet ja kehittämiskohteet esiin", "styrkor och utvecklingsbehov synliga", "strengths and needs revealed"}).Ours(),
	OtherBenefit:      enum.Value("other", enum.Labels{"muu hyöty", "annan nytta", "other benefit"}, "muu").Ours(),
})

// Benefits yields the values in the order of their constants.
func Benefits() iter.Seq[Benefit] { return benefits.All() }

// ParseBenefit returns the value with the given key or label.
func ParseBenefit(s string) (Benefit, error) { return benefits.Parse(s) }

// Valid reports whether b is a value; the zero value, "not stated", is not.
func (b Benefit) Valid() bool { return benefits.Valid(b) }

// String returns the key.
func (b Benefit) String() string { return benefits.String(b) }

// Label returns the name.
func (b Benefit) Label(l figure.Language) string { return l.Of(benefits.Labels(b)) }

// MarshalText returns the key.
func (b Benefit) MarshalText() ([]byte, error) { return benefits.Text(b) }

// UnmarshalText sets b from a key or label.
func (b *Benefit) UnmarshalText(text []byte) error { return benefits.Unmarshal(text, b) }

// Value returns the key, or NULL when not stated.
func (b Benefit) Value() (driver.Value, error) { return benefits.SQL(b) }

// Scan sets b from a database column of text.
func (b *Benefit) Scan(src any) error { return benefits.Scan(src, b) }
