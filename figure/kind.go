package figure

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wording"
)

// Kind says what a printed figure is made of. The zero value: not stated.
type Kind uint8

// The kinds. Number: a count, an average, a price. Percent: a percentage. Fraction: a share in everyday words
// ("a good third"), or of counts in digits ("64/192"). Rank: where something comes in an order, 1 being the first and
// -1 the last. Date: a day, or a span of days. Points: a difference between percentages, in percentage points; its
// value is that of the shares, as a percentage's is.
const (
	Number   = Kind(wording.Number)
	Percent  = Kind(wording.Percent)
	Fraction = Kind(wording.Fraction)
	Rank     = Kind(wording.Rank)
	Date     = Kind(wording.Date)
	Points   = Date + 1 // Percent, until the words after it have been read
)

var kinds = enum.New[Kind]("figure.Kind", "our own", []enum.Row{
	Number: enum.Value("number", enum.Labels{"luku", "tal", "number"}).Ours(),
	Percent: enum.Value("percent", enum.Labels{"prosentti", "procent", "per cent"}, "percentage", "prosenttiosuus").
		Ours(),
	Fraction: enum.Value("fraction", enum.Labels{"murto-osa", "bråkdel", "fraction"}).Ours(),
	Rank:     enum.Value("rank", enum.Labels{"sija", "rang", "rank"}).Ours(),
	Date:     enum.Value("date", enum.Labels{"päivämäärä", "datum", "date"}).Ours(),
	Points: enum.Value("points", enum.Labels{"prosenttiyksikkö", "procentenhet", "percentage points"}, "percentage point",
		"prosenttiyksiköt", "procentenheter").
		Ours(),
})

// Hundredths reports whether figures of the kind are printed in hundredths of their value.
func (k Kind) Hundredths() bool { return k == Percent || k == Points }

// Kinds yields the kinds of printed figure.
func Kinds() iter.Seq[Kind] { return kinds.All() }

// Valid reports whether k is a stated kind.
func (k Kind) Valid() bool { return kinds.Valid(k) }

// String returns the key.
func (k Kind) String() string { return kinds.String(k) }

// Label returns the name of the kind.
func (k Kind) Label(l Language) string { return l.Of(kinds.Labels(k)) }

// MarshalText returns the key.
func (k Kind) MarshalText() ([]byte, error) { return kinds.Text(k) }

// UnmarshalText sets k from a key or label.
func (k *Kind) UnmarshalText(text []byte) error { return kinds.Unmarshal(text, k) }

// UnmarshalJSON sets k from a JSON string; null is not stated.
func (k *Kind) UnmarshalJSON(data []byte) error { return kinds.FromJSON(data, k) }

// Value returns the key, or NULL for the zero value.
func (k Kind) Value() (driver.Value, error) { return kinds.SQL(k) }

// Scan sets k from a database column of text.
func (k *Kind) Scan(src any) error { return kinds.Scan(src, k) }
