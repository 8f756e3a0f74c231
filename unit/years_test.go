package unit

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// "Over 15 years" is more than 15, "less than 15" less than 15, the last five years are 2007 and later (B12 2.3).
func TestAges(t *testing.T) {
	const now = 2011
	for year := FirstYear; year <= 2011; year++ {
		age := 2011 - year
		if OlderThan(15, now).Has(year) != (age > 15) || OlderThan(20, now).Has(year) != (age > 20) {
			t.Fatalf("a unit of %d is over 15 or 20 years old", year)
		}
		if YoungerThan(15, now).Has(year) != (age < 15) || YoungerThan(5, now).Has(year) != (year >= 2007) {
			t.Fatalf("a unit of %d is less than 15 or 5 years old", year)
		}
		if FoundedBetween(1990, 2009).Has(year) != (year/10 == 199 || year/10 == 200) {
			t.Fatalf("%d is in the 1990s or the first decade of the 2000s", year)
		}
	}
	if YoungerThan(5, now).Has(2012) || OlderThan(0, now).Has(2011) {
		t.Error("the year itself has age 0, the next has none")
	}
	for years, want := range map[Years]string{
		OlderThan(15, now): "-1995", YoungerThan(5, now): "2007-2011", FoundedBetween(1990, 2009): "1990-2009",
		{}: "none", OlderThan(250, now): "none", FoundedBetween(2000, 1999): "none", OlderThan(210, now): "-1800",
	} {
		if years.String() != want {
			t.Errorf("%s, want %s", years, want)
		}
	}
	var none Years
	for _, year := range []int{-1, 0, 1, FirstYear, 2011, LastYear, LastYear + 1} {
		if none.Has(year) {
			t.Errorf("the zero Years hold %d", year)
		}
	}
}

// Every year up to the given one lies in exactly one band, by its age.
func TestAgeBands(t *testing.T) {
	const now = 2011
	upper := []int{4, 10, 15, 20}
	bands, err := AgeBands(now, upper...)
	if err != nil || len(bands) != 5 {
		t.Fatal(bands, err)
	}
	for year := FirstYear; year <= 2011; year++ {
		want := 0
		for want < len(upper) && 2011-year > upper[want] {
			want++
		}
		for i, b := range bands {
			if b.Has(year) != (i == want) {
				t.Fatalf("%d is in band %d, want %d", year, i, want)
			}
		}
	}
	if bands, err := AgeBands(now); err != nil || len(bands) != 1 || !bands[0].Has(FirstYear) || !bands[0].Has(2011) {
		t.Errorf("without cut points: %v, %v", bands, err)
	}
	for _, bad := range [][]int{{5, 5}, {10, 4}, {-1}, {math.MinInt}, {math.MaxInt}, {math.MaxInt, math.MaxInt},
		{LastYear}} {
		if bands, err := AgeBands(now, bad...); !errors.Is(err, figure.ErrRange) || bands != nil {
			t.Errorf("%v: %v, %v", bad, bands, err)
		}
	}
}

// The ages that B12 2.3 prints, over units made so that they come out: 73 % of 79 are 58 units, 84 % of 31 are 26,
// 77 % of 13 are 10, 25 % of 24 are 6.
func TestFoundingShares(t *testing.T) {
	var f Founding
	old, young := OlderThan(15, 2011), YoungerThan(5, 2011)
	for u, units := range map[Type][2]int64{
		IntellectualDisability: {79, 58}, SocialEnterprise: {31, 5}, ProductionCentre: {13, 10}, MultiServiceCentre: {24, 6},
	} {
		for i := range units[0] {
			year := Year(2010)
			if i < units[1] {
				year = 1990
			}
			if err := f.Add(u, year); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, c := range []struct {
		unit  Type
		years Years
		want  string
	}{
		{IntellectualDisability, old, "73 %"}, {SocialEnterprise, young, "84 %"},
		{ProductionCentre, old, "77 %"}, {MultiServiceCentre, old, "25 %"},
	} {
		if got := f.Share(Of(c.unit), c.years).Percent(0).String(); got != c.want {
			t.Errorf("%s founded %s: %s, want %s", c.unit, c.years, got, c.want)
		}
	}
	if f.Count(Everyone, Years{math.MinInt, math.MaxInt}) != 147 {
		t.Error("years without bounds leave units out")
	}
}

// TestYearsOutsideTheLimitsAreNotWritten: they could not be read back, from text, JSON or a database; and what is no
// column of years is told as one of years.
func TestYearsOutsideTheLimitsAreNotWritten(t *testing.T) {
	for y, written := range map[Year]bool{
		0: true, FirstYear: true, LastYear: true, FirstYear - 1: false, LastYear + 1: false, 65535: false,
	} {
		_, inText := y.MarshalText()
		_, inJSON := y.MarshalJSON()
		_, inDatabase := y.Value()
		for _, err := range []error{inText, inJSON, inDatabase} {
			if (err == nil) != written || err != nil && !errors.Is(err, figure.ErrRange) {
				t.Errorf("%v: %v", y, err)
			}
		}
	}
	var y Year
	if err := y.Scan(1.5); !errors.Is(err, figure.ErrSyntax) || !strings.HasPrefix(err.Error(), "unit.Year: ") {
		t.Errorf("%v", err)
	}
}
