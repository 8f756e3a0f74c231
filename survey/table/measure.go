package table

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Measure says what the figures of a column are, and with it how they are printed.
type Measure uint8

// The measures. AsShare: a part of a whole, printed as whole percent. AsCount: a whole number. AsMean: a quantity a
// unit or a person, printed with one decimal. AsGrowth: a change against an earlier edition, in whole percent.
// AsPoints: a share less another, in whole percentage points.
// AsAmount: a quantity with one decimal, such as person-years. AsEuros: printed with two decimals.
const (
	_ Measure = iota
	AsShare
	AsCount
	AsMean
	AsGrowth
	AsAmount
	AsEuros
	AsPoints
)

var measures = enum.New[Measure]("table.Measure", "our own", []enum.Row{
	AsShare:  enum.Value("share", enum.Labels{"osuus", "andel", "share"}).Ours(),
	AsCount:  enum.Value("count", enum.Labels{"lukumäärä", "antal", "count"}).Ours(),
	AsMean:   enum.Value("mean", enum.Labels{"keskiarvo", "medeltal", "mean"}).Ours(),
	AsGrowth: enum.Value("growth", enum.Labels{"muutos", "förändring", "change"}).Ours(),
	AsAmount: enum.Value("amount", enum.Labels{"määrä", "mängd", "amount"}).Ours(),
	AsEuros:  enum.Value("euros", enum.Labels{"euroa", "euro", "euros"}).Ours(),
	AsPoints: enum.Value("points", enum.Labels{"prosenttiyksikköä", "procentenheter", "percentage points"}).Ours(),
})

// Measures yields the values in the order of their constants.
func Measures() iter.Seq[Measure] { return measures.All() }

// ParseMeasure returns the value with the given key or label.
func ParseMeasure(s string) (Measure, error) { return measures.Parse(s) }

// Valid reports whether m is a value; the zero value, "not stated", is not.
func (m Measure) Valid() bool { return measures.Valid(m) }

// String returns the key.
func (m Measure) String() string { return measures.String(m) }

// Label returns the name.
func (m Measure) Label(l figure.Language) string { return l.Of(measures.Labels(m)) }

// MarshalText returns the key.
func (m Measure) MarshalText() ([]byte, error) { return measures.Text(m) }

// UnmarshalText sets m from a key or label.
func (m *Measure) UnmarshalText(text []byte) error { return measures.Unmarshal(text, m) }

// UnmarshalJSON sets m from a JSON string; null is not stated.
func (m *Measure) UnmarshalJSON(data []byte) error { return measures.FromJSON(data, m) }

// Value returns the key, or NULL when not stated.
func (m Measure) Value() (driver.Value, error) { return measures.SQL(m) }

// Scan sets m from a database column of text.
func (m *Measure) Scan(src any) error { return measures.Scan(src, m) }

// Print returns how figures of the measure are printed: their kind and decimals.
func (m Measure) Print() (figure.Kind, int) {
	switch m {
	case AsShare, AsGrowth:
		return figure.Percent, 0
	case AsPoints:
		return figure.Points, 0
	case AsMean, AsAmount:
		return figure.Number, 1
	case AsEuros:
		return figure.Number, 2
	}
	return figure.Number, 0
}

// hundredths reports whether figures of the measure are printed in hundredths: as percent, or in points.
func (m Measure) hundredths() bool {
	kind, _ := m.Print()
	return kind.Hundredths()
}

// scaled returns a ratio in the unit that figures of the measure are printed in.
func (m Measure) scaled(r figure.Ratio) figure.Ratio {
	if m.hundredths() {
		return r.Scale(100)
	}
	return r
}

// symbol returns the sign of the unit, "" where there is none.
func (m Measure) symbol(l figure.Language) string {
	switch m {
	case AsShare, AsGrowth:
		return "%"
	case AsPoints:
		return l.Of(figure.Labels{"%-yks.", "%-enh.", "pp"})
	case AsEuros:
		return "€"
	}
	return ""
}
