package figure

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/internal/enum"
)

// Hearing says how far words of nearness reach: "noin 40 %", "a tenth". The zero value means Everyday.
type Hearing uint8

// The hearings. Everyday: halfway to the neighbouring round number, or rung of the ladder, so that 35,2 % is "noin 40
// %" and 5,0 % "joka kymmenes". Strict: no further than to the nearest tenth of the value, which is a twentieth of it
// to either side: "noin 40 %" is 38 to 42 %, "joka kymmenes" 9,5 to 10,5 %.
const (
	_ Hearing = iota
	Everyday
	Strict
)

var hearings = enum.New[Hearing]("figure.Hearing", "our own", []enum.Row{
	Everyday: enum.Value("everyday", enum.Labels{"arkinen", "vardaglig", "everyday"}).Ours(),
	Strict:   enum.Value("strict", enum.Labels{"tiukka", "strikt", "strict"}).Ours(),
})

// Hearings yields the hearings.
func Hearings() iter.Seq[Hearing] { return hearings.All() }

// ParseHearing returns the hearing with the given key or label.
func ParseHearing(s string) (Hearing, error) { return hearings.Parse(s) }

// Valid reports whether h is a stated hearing.
func (h Hearing) Valid() bool { return hearings.Valid(h) }

// String returns the key.
func (h Hearing) String() string { return hearings.String(h) }

// Label returns the name of the hearing.
func (h Hearing) Label(l Language) string { return l.Of(hearings.Labels(h)) }

// MarshalText returns the key.
func (h Hearing) MarshalText() ([]byte, error) { return hearings.Text(h) }

// UnmarshalText sets h from a key or label.
func (h *Hearing) UnmarshalText(text []byte) error { return hearings.Unmarshal(text, h) }

// UnmarshalJSON sets h from a JSON string; null is not stated.
func (h *Hearing) UnmarshalJSON(data []byte) error { return hearings.FromJSON(data, h) }

// Value returns the key, or NULL for the zero value.
func (h Hearing) Value() (driver.Value, error) { return hearings.SQL(h) }

// Scan sets h from a database column of text.
func (h *Hearing) Scan(src any) error { return hearings.Scan(src, h) }

// twentieth is half of the tenth of a value that Strict tells apart.
const twentieth = 20

// narrowed returns how far "noin x" reaches, half being how far it does in everyday speech.
func (h Hearing) narrowed(half, x Ratio) Ratio {
	if h != Strict || x.Sign() == 0 {
		return half
	}
	reach := x.Mul(Of(1, twentieth)).Lowest()
	return half.Min(reach.Max(reach.Neg()))
}

// around returns the shares that are heard as the fraction x.
func (h Hearing) around(x Ratio, l Ladder) Interval {
	everyday := l.Around(x)
	if h != Strict {
		return everyday
	}
	reach := x.Mul(Of(1, twentieth)).Lowest()
	return everyday.Intersect(Closed(x.Sub(reach), x.Add(reach)))
}
