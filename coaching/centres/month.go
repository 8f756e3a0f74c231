package centres

import (
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wire"
)

// The years that a Month may lie in.
const (
	firstYear = 1990
	lastYear  = 2199
)

// Month is a month of a year, from January 1990 to December 2199. The zero Month is "not stated".
// Months compare with < and ==.
type Month uint16

const maxMonth = Month((lastYear - firstYear + 1) * 12)

// How a month is written, and which there are.
var (
	aMonth = figure.Labels{
		"tarvitaan kuukausi, esimerkiksi 2004-08", "en månad behövs, till exempel 2004-08",
		"a month such as 2004-08 is needed",
	}
	monthsFromTo = enum.Fill(figure.Labels{
		"tammikuusta %d joulukuuhun %d", "från januari %d till december %d", "from January %d to December %d",
	}, firstYear, lastYear)
)

// NewMonth returns the month of the year; one outside the limits is figure.ErrRange.
func NewMonth(year int, month time.Month) (Month, error) {
	if year < firstYear || year > lastYear || month < time.January || month > time.December {
		return 0, figure.Because(figure.ErrRange, monthsFromTo, "month %d of %d: from January %d to December %d", month, year,
			firstYear, lastYear)
	}
	return Month((year-firstYear)*12 + int(month)), nil
}

// ParseMonth reads "2004-08", or a month or day as figure.Parse reads it: "8/2004", "elokuu 2004", "1.9.2005".
func ParseMonth(s string) (Month, error) {
	if t, err := time.Parse("2006-01", s); err == nil {
		return NewMonth(t.Year(), t.Month())
	}
	p, err := figure.Parse(s)
	if err != nil {
		return 0, err
	}
	from, to, ok := p.Dates()
	if !ok || from.Year() != to.Year() || from.Month() != to.Month() {
		return 0, figure.Because(figure.ErrSyntax, aMonth, "")
	}
	return NewMonth(from.Year(), from.Month())
}

// Valid reports whether m is a month within the limits; "not stated" is not.
func (m Month) Valid() bool { return 0 < m && m <= maxMonth }

// Year returns the year, 0 when not stated.
func (m Month) Year() int {
	if m == 0 {
		return 0
	}
	return firstYear + int(m-1)/12
}

// Month returns the month of the year, 0 when not stated.
func (m Month) Month() time.Month {
	if m == 0 {
		return 0
	}
	return time.Month((m-1)%12 + 1)
}

// String returns "2004-08", "" when not stated.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year(), int(m.Month()))
}

// MarshalText returns "2004-08", "" when not stated, an error beyond the limits.
func (m Month) MarshalText() ([]byte, error) {
	if m > maxMonth {
		return nil, fmt.Errorf("coaching.Month: %w: %d", figure.ErrRange, uint16(m))
	}
	return []byte(m.String()), nil
}

// UnmarshalText reads what ParseMonth reads; "" is not stated. On error m is unchanged.
func (m *Month) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*m = 0
		return nil
	}
	parsed, err := ParseMonth(string(text))
	if err == nil {
		*m = parsed
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (m *Month) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, m) }

// Value returns "2004-08", or NULL when not stated.
func (m Month) Value() (driver.Value, error) { return wire.Value(m) }

// Scan sets m from a text column, or NULL.
func (m *Month) Scan(src any) error { return wire.Scan(src, m) }
