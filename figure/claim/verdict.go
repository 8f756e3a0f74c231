package claim

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Verdict says how a printed figure stands to what determines it.
type Verdict uint8

// The verdicts. Reproduced: recomputed, it prints the same. Consistent: it is hedged, a range or rests on rounded
// figures, and admits what was recomputed. Inconsistent: it cannot be what was recomputed. Implied: an operand
// is not printed, and the interval says what must hold. Stated: an input, with nothing to check it against.
const (
	_ Verdict = iota
	Reproduced
	Consistent
	Inconsistent
	Implied
	Stated
)

var verdicts = enum.New[Verdict]("claim.Verdict", "our own", []enum.Row{
	Reproduced:   enum.Value("reproduced", enum.Labels{"toistuu", "återges", "reproduced"}).Ours(),
	Consistent:   enum.Value("consistent", enum.Labels{"sopii yhteen", "förenlig", "consistent"}).Ours(),
	Inconsistent: enum.Value("inconsistent", enum.Labels{"ristiriidassa", "oförenlig", "inconsistent"}).Ours(),
	Implied:      enum.Value("implied", enum.Labels{"seuraa muista", "följer av andra", "implied"}).Ours(),
	Stated:       enum.Value("stated", enum.Labels{"ilmoitettu", "uppgiven", "stated"}).Ours(),
})

// Verdicts yields the values in the order of their constants.
func Verdicts() iter.Seq[Verdict] { return verdicts.All() }

// ParseVerdict returns the value with the given key or label.
func ParseVerdict(s string) (Verdict, error) { return verdicts.Parse(s) }

// Valid reports whether v is a value; the zero value, "not stated", is not.
func (v Verdict) Valid() bool { return verdicts.Valid(v) }

// String returns the key.
func (v Verdict) String() string { return verdicts.String(v) }

// Label returns the name.
func (v Verdict) Label(l figure.Language) string { return l.Of(verdicts.Labels(v)) }

// MarshalText returns the key.
func (v Verdict) MarshalText() ([]byte, error) { return verdicts.Text(v) }

// UnmarshalText sets v from a key or label.
func (v *Verdict) UnmarshalText(text []byte) error { return verdicts.Unmarshal(text, v) }

// UnmarshalJSON sets v from a JSON string; null is not stated.
func (v *Verdict) UnmarshalJSON(data []byte) error { return verdicts.FromJSON(data, v) }

// Value returns the key, or NULL when not stated.
func (v Verdict) Value() (driver.Value, error) { return verdicts.SQL(v) }

// Scan sets v from a database column of text.
func (v *Verdict) Scan(src any) error { return verdicts.Scan(src, v) }
