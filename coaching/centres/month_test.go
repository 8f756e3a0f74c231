package centres

import (
	"testing"
	"time"

	"github.com/socialemployment/barometer/figure"
)

func TestMonth(t *testing.T) {
	for text, want := range map[string]string{
		"2004-08": "2004-08", "8/2004": "2004-08", "elokuu 2004": "2004-08", "1.9.2005": "2005-09",
		"12. - 30.1.2012": "2012-01", "1990-01": "1990-01", "2199-12": "2199-12",
	} {
		m, err := ParseMonth(text)
		if err != nil || m.String() != want || !m.Valid() {
			t.Errorf("%s: %v, %v", text, m, err)
		}
		var scanned Month
		v, _ := m.Value()
		if err := scanned.Scan(v); err != nil || scanned != m {
			t.Errorf("%s from a database: %v, %v", text, scanned, err)
		}
	}
	for _, text := range []string{"2004", "2004-13", "1989-12", "2200-01", "23.8. – 19.9.2012", "kevät 2004",
		"40 %", "2004-8-1"} {
		if m, err := ParseMonth(text); err == nil {
			t.Errorf("%q is read as %v", text, m)
		}
	}
	if m, err := NewMonth(2004, time.August); err != nil || m.Year() != 2004 || m.Month() != time.August {
		t.Errorf("%v, %v", m, err)
	}
	var zero Month
	if err := zero.UnmarshalText(nil); err != nil || zero.Valid() || zero.String() != "" || zero.Year() != 0 {
		t.Error("the zero month is stated")
	}
	if _, err := (maxMonth + 1).MarshalText(); err == nil {
		t.Error("a month beyond the limits has a text")
	}
	if err := zero.Scan(int64(3)); err == nil {
		t.Error("a number is read as a month")
	}
}

func TestPeriods(t *testing.T) {
	for year := firstYear; year <= lastYear; year += 19 {
		spring, autumn, whole := Spring(year), Autumn(year), WholeYear(year)
		for m := Month(1); m <= maxMonth; m++ {
			if whole.Has(m) != (m.Year() == year) || whole.Has(m) != (spring.Has(m) || autumn.Has(m)) ||
				spring.Has(m) && autumn.Has(m) {
				t.Fatalf("%v in %d", m, year)
			}
		}
	}
	if p := Spring(1); p.Has(1) || p.Has(0) {
		t.Error("a year beyond the limits has a spring")
	}
	c := syntheticTally().FirstPurchase
	if first, last := c.First(), c.Last(); first.String() != "2004-01" || last.String() != "2005-01" ||
		c.Answering() != 10 {
		t.Errorf("%v to %v", first, last)
	}
}

// TestMonthsToTheirEnds: January 1990 and December 2199 are counted as all others, a period of one month is one, and no
// month is none.
func TestMonthsToTheirEnds(t *testing.T) {
	for _, only := range []Month{1, 2, maxMonth - 1, maxMonth, 0} {
		var c Months
		c.add(only)
		if c.First() != only || c.Last() != only {
			t.Errorf("%v: from %v to %v", only, c.First(), c.Last())
		}
		if f := c.Share(Period{only, only}); f.Defined() != (only != 0) || only != 0 && !f.Ratio.Equal(figure.Whole(1)) {
			t.Errorf("%v: %v", only, f)
		}
	}
	if none := new(Months); none.First() != 0 || none.Last() != 0 {
		t.Error("nobody stated a month")
	}
	c := syntheticTally().Started // 24 centres
	for p, defined := range map[Period]bool{
		{}: false, {0, 1}: true, {2, 1}: false, {maxMonth, maxMonth + 9}: true, {maxMonth + 1, maxMonth + 9}: false,
	} {
		if f := c.Share(p); f.Defined() != defined || f.Over != figure.OverAnswering {
			t.Errorf("%d to %d: %v", p.From, p.To, f)
		}
	}
}

// FuzzMonth shows that no text panics, and that what is read is written and read again as the same month.
func FuzzMonth(f *testing.F) {
	for _, text := range []string{"2004-08", "elokuu 2004", "12. - 30.1.2012", "0/0", "9999-99"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMonth(text)
		if (err == nil) != m.Valid() {
			t.Fatalf("%q is %v, %v", text, m, err)
		}
		if again, err2 := ParseMonth(m.String()); err == nil && (err2 != nil || again != m) {
			t.Fatalf("%q is %v, read again %v, %v", text, m, again, err2)
		}
	})
}
