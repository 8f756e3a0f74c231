package unit

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
)

// Years is a range of founding years, both ends included. The zero Years holds none, for no year lies before
// FirstYear.
type Years struct{ From, To int }

// Years that an edition, and the founding of a unit, may lie in.
const (
	FirstYear = 1800
	LastYear  = 2199
)

// FoundedBetween returns the years from one to another: FoundedBetween(1990, 2009) are the 1990s and the first
// decade of the 2000s (B12 2.3).
func FoundedBetween(from, to int) Years { return Years{from, to} }

// OlderThan returns the founding years of units that were more than age years old in a year; a unit's age is that year
// less its founding year. An age below zero, or a year outside the limits, has none, here and below.
func OlderThan(age, year int) Years {
	if age < 0 || !possible(year) {
		return Years{}
	}
	return Years{FirstYear, year - age - 1}
}

// YoungerThan returns the founding years of units that were less than age years old: YoungerThan(5) of 2011
// are the years since 2007, after the survey of 2006.
func YoungerThan(age, year int) Years {
	if age < 0 || !possible(year) {
		return Years{}
	}
	return Years{year - age + 1, year}
}

// possible reports whether a year lies within the limits.
func possible(year int) bool { return FirstYear <= year && year <= LastYear }

// AgeBands returns the bands that the upper ages cut: AgeBands(2011, 4, 10, 15, 20) are the ages 0-4, 5-10,
// 11-15, 16-20 and over 20 in that year. Ages that do not rise, or that no unit can have, are an error, and so is a
// year outside the limits.
func AgeBands(year int, upper ...int) ([]Years, error) {
	if !possible(year) {
		return nil, figure.Fault("year", year, figure.ErrRange, "from %d to %d", FirstYear, LastYear)
	}
	bands, young := make([]Years, 0, len(upper)+1), 0
	for _, old := range upper {
		if old < young || old > LastYear-FirstYear {
			return nil, figure.Fault("age", old, figure.ErrRange, "cut points rise from 0 to at most %d", LastYear-FirstYear)
		}
		bands = append(bands, Years{year - old, year - young})
		young = old + 1
	}
	return append(bands, Years{FirstYear, year - young}), nil
}

// Has reports whether the year belongs to the range.
func (y Years) Has(year int) bool {
	return max(y.From, FirstYear) <= year && year <= min(y.To, LastYear)
}

// empty reports whether the range holds no year.
func (y Years) empty() bool { return max(y.From, FirstYear) > min(y.To, LastYear) }

// String returns "1990-2009", "-1990" for everything up to a year, "none" for a range without years.
func (y Years) String() string {
	if y.empty() {
		return "none"
	}
	if y.From <= FirstYear {
		return fmt.Sprintf("-%d", y.To)
	}
	return fmt.Sprintf("%d-%d", y.From, y.To)
}
