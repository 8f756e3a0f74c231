package question

import (
	"fmt"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// Day is a day of the calendar, without a time or a zone. The zero Day is none: an end of a span that is open. Its text
// is "2024-12-31", "" for none.
type Day struct{ date int32 } // the year, month and day in decimal digits: 20241231

// ParseDay returns the day of a date such as 2024-12-31.
func ParseDay(s string) (Day, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() == 0 {
		return Day{}, fmt.Errorf("%w: a date such as 2024-12-31 is needed", figure.ErrSyntax)
	}
	return dayOf(t), nil
}

// MustParseDay is ParseDay for the dates of a program's own: it panics where ParseDay returns an error.
func MustParseDay(s string) Day {
	d, err := ParseDay(s)
	if err != nil {
		panic(fmt.Sprintf("%q: %v", s, err))
	}
	return d
}

func dayOf(t time.Time) Day { return Day{int32(t.Year()*10000 + int(t.Month())*100 + t.Day())} }

// parts returns the year, the month and the day.
func (d Day) parts() (year, month, day int) {
	return int(d.date / 10000), int(d.date / 100 % 100), int(d.date % 100)
}

// IsZero reports whether d is no day.
func (d Day) IsZero() bool { return d.date == 0 }

// Year returns the year, 0 for no day.
func (d Day) Year() int { return int(d.date / 10000) }

// Before reports whether d is earlier than o.
func (d Day) Before(o Day) bool { return d.date < o.date }

// Equal reports whether both are the same day.
func (d Day) Equal(o Day) bool { return d == o }

// Next returns the day after, Prev the day before; none for no day.
func (d Day) Next() Day { return d.add(1) }

// Prev returns the day before, none for no day.
func (d Day) Prev() Day { return d.add(-1) }

func (d Day) add(days int) Day {
	if d.IsZero() {
		return d
	}
	year, month, day := d.parts()
	return dayOf(time.Date(year, time.Month(month), day+days, 0, 0, 0, 0, time.UTC))
}

// String returns the date, "2024-12-31".
func (d Day) String() string {
	if d.IsZero() {
		return ""
	}
	year, month, day := d.parts()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// Format returns the date as the Finnish and Swedish of Finland write it, "31.12.2024", which English readers there
// read too.
func (d Day) Format() string {
	if d.IsZero() {
		return "–"
	}
	year, month, day := d.parts()
	return fmt.Sprintf("%d.%d.%d", day, month, year)
}

// MarshalText returns the date, "" for none.
func (d Day) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what MarshalText returns.
func (d *Day) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Day{}
		return nil
	}
	read, err := ParseDay(string(text))
	if err == nil {
		*d = read
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (d *Day) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, d) }
