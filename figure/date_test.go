package figure

import (
	"strings"
	"testing"
	"time"
)

// TestSpansOfDays: a span is from its first day to its last, takes the month and the year from its end, and is refused
// with the reason where the end is no day, does not exist, or is before the beginning.
func TestSpansOfDays(t *testing.T) {
	day := func(year int, month time.Month, day int) time.Time {
		return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	}
	for _, c := range []struct {
		in       string
		from, to time.Time
		refused  string
	}{
		{in: "1.9.2005", from: day(2005, 9, 1), to: day(2005, 9, 1)},
		{in: "1.-3.9.2005", from: day(2005, 9, 1), to: day(2005, 9, 3)},
		{in: "1.9.-3.10.2005", from: day(2005, 9, 1), to: day(2005, 10, 3)},
		{in: "1.9.2005-1.9.2005", from: day(2005, 9, 1), to: day(2005, 9, 1)},
		{in: "31.12.2004-1.1.2005", from: day(2004, 12, 31), to: day(2005, 1, 1)},
		{in: "2/2004", from: day(2004, 2, 1), to: day(2004, 2, 29)},
		{in: "2/2005", from: day(2005, 2, 1), to: day(2005, 2, 28)},
		{in: "12/1969", from: day(1969, 12, 1), to: day(1969, 12, 31)},
		{in: "joulukuussa 2005", from: day(2005, 12, 1), to: day(2005, 12, 31)},
		{in: "1 januari 2005", from: day(2005, 1, 1), to: day(2005, 1, 1)},
		{in: "29.2.2004", from: day(2004, 2, 29), to: day(2004, 2, 29)},
		{in: "29.2.2005", refused: "there is no such day"},
		{in: "31.9.2005", refused: "there is no such day"},
		{in: "13/2005", refused: "there is no such day"},
		{in: "0/2005", refused: "there is no such day"},
		{in: "1.9.2005-31.9.2005", refused: "there is no such day"},
		{in: "2.9.2005-1.9.2005", refused: "ends before it begins"},
		{in: "1.9.-", refused: "no last day"},
		{in: "1.9.-5", refused: "no last day"},
		{in: "1.9.2005-syksy", refused: "no last day"},
	} {
		p, err := Parse(c.in)
		from, to, ok := p.Dates()
		switch {
		case c.refused != "" && (err == nil || !strings.Contains(err.Error(), c.refused)):
			t.Errorf("%s: %v, %v; want %q", c.in, p, err, c.refused)
		case c.refused == "" && (err != nil || !ok || !from.Equal(c.from) || !to.Equal(c.to)):
			t.Errorf("%s is %v to %v, %v", c.in, from, to, err)
		}
	}
}
