package claim_test

import (
	"maps"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// triedForms tries whole numbers of the ten buyers for who bought in which form: six in the complementary form, four in
// the public one, two of them in both, which is counted in either row (T05 2).
func triedForms() map[string]*reach {
	var complementary, public, told, untold reach
	for a := range int64(11) {
		for b := range 11 - a {
			for both := range 11 - a - b {
				if a+both == 6 && b+both == 4 && both == 2 {
					complementary.see(a)
					public.see(b)
					told.see(a + b + both)
					untold.see(10 - a - b - both)
				}
			}
		}
	}
	return map[string]*reach{"coaching.form.complementary-only": &complementary, "coaching.form.public-only": &public,
		"coaching.form.told": &told, "coaching.form.untold": &untold}
}

// triedSums tries the sums of T05 that have one value: 24 centres of which 10 have no health services (1), 10 and 2
// users, 69 hours at 23 euros (2).
func triedSums() map[string]*reach {
	var health, users, price reach
	health.see(24 - 10)
	users.see(10 + 2)
	price.see(69 * 23)
	return map[string]*reach{
		"coaching.health.some":           &health,
		"coaching.use.users":             &users,
		"coaching.price.client.by-hours": &price,
	}
}

// staffT05 tries whole hundredths of persons for the staff of T05 1: 216,5 and 16,7 and 148,8 are rounded, 10 and 36
// are not, all are 428, and at least about 45 %, from 44,5 % on, are municipal, with some or all of the 36. The ends
// that rounding leaves out are told as such.
func staffT05() map[string]figure.Interval {
	var least, municipal, others reach
	for labour := int64(21_645); labour < 21_655; labour++ {
		for health := int64(1665); health < 1675; health++ {
			social := 42_800 - 1000 - 3600 - labour - health
			if social < 14_875 || social >= 14_885 {
				continue
			}
			least.see(health + social)
			for o := range int64(3601) {
				if 1000*(health+social+o) >= 445*42_800 {
					municipal.see(health + social + o)
					others.see(o)
				}
			}
		}
	}
	of := func(r reach, add, whole int64) figure.Interval {
		return figure.Closed(figure.Of(r.lo+add, whole), figure.Of(r.hi+add, whole))
	}
	// less than a step further down, for labour under 216,55
	below := func(i figure.Interval, step figure.Ratio) figure.Interval {
		lo, _ := i.Lo()
		hi, _ := i.Hi()
		return figure.Between(lo.Sub(step), true, hi, false)
	}
	step := figure.Of(1, 42_800)
	part := of(others, 0, 3600)
	return map[string]figure.Interval{
		"coaching.staff.municipal.least":        below(of(least, 0, 42_800), step),
		"coaching.staff.municipal.most":         below(of(least, 3600, 42_800), step),
		"coaching.staff.municipal.persons":      of(municipal, 0, 100),
		"coaching.staff.others-municipal":       of(others, 0, 100),
		"coaching.staff.others-municipal.share": part,
		"coaching.staff.others-elsewhere.share": figure.Point(figure.Whole(1)).Sub(part),
		// 50,05 to 50,15 % as printed, and the other four of 428.
		"coaching.staff.shares": below(
			of(least, 4600, 42_800),
			step,
		).Add(figure.HalfOpen(figure.Of(5005, 10_000), figure.Of(5015, 10_000))),
	}
}

// sharesT05 are the other shares, means and terms that T05 hides, by arithmetic with the ends of what it prints.
func sharesT05() map[string]figure.Interval {
	of := figure.Of
	day := figure.HalfOpen(of(245, 2), figure.Whole(255)) // about 123 to 250 euros
	return map[string]figure.Interval{
		"coaching.use.shares":                figure.Point(of(10+2+8+4, 24)),
		"coaching.terms.client-days-a-month": figure.Point(of(550, 40)),
		"coaching.terms.clients-a-coach":     day.Scale(of(1, 40)),
		"coaching.terms.hours-a-day":         day.Scale(of(1, 23)),
		"coaching.terms.days-a-month":        figure.Between(of(550, 255), true, of(550*2, 245), false),
		"coaching.clients.mean":              figure.HalfOpen(of(345, 10), of(355, 10)), // about 350, of 10 buyers
		"coaching.need.shares": figure.HalfOpen(
			of(14+9, 24).Add(of(405, 10_000)),
			of(14+9, 24).Add(of(415, 10_000)),
		),
	}
}

// The clients of T05 2 by trying whole numbers: about 350, an estimate of 150 to 200, of which both ends are rounded to
// tens, and about 500 in all.
func TestSurveyClients(t *testing.T) {
	var bought, free, all reach
	for a := int64(345); a < 355; a++ {
		for b := int64(145); b < 205; b++ {
			if n := a + b; n >= 450 && n < 550 {
				bought.see(a)
				free.see(b)
				all.see(n)
			}
		}
	}
	s := left(t, "T05")
	for id, r := range map[string]reach{"coaching.clients.purchase" +
		"d": bought, "coaching.clients.free": free, "coaching.clients.total": all} {
		if b, err := s.Bounds(id); err != nil || !b.Range().Interval().Equal(r.interval()) {
			t.Errorf("%v, %v, by trying %v", b, err, r.interval())
		}
	}
}

// Of every quantity that a report uses and never prints, what follows is what trying or arithmetic gives; whole numbers
// with two ends are proved tight.
func TestEveryHiddenFigure(t *testing.T) {
	if testing.Short() {
		t.Skip("a long trial of whole numbers")
	}
	tried, shares := map[string]*reach{}, map[string]figure.Interval{}
	for _, m := range []map[string]*reach{triedTotals(), triedServices(), triedUnits(), triedStaff(), triedOutside(),
		triedRest(), triedForms(), triedSums()} {
		maps.Copy(tried, m)
	}
	for _, m := range []map[string]figure.Interval{sharesB12(), staffT05(), sharesT05()} {
		maps.Copy(shares, m)
	}
	for _, report := range []string{"B12", "T05"} {
		bounds := map[string]system.Bounds{}
		all, err := left(t, report).All()
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range all {
			bounds[b.Name] = b
		}
		for _, c := range published(report) {
			if c.Printed.Defined() {
				continue
			}
			b, r, want := bounds[c.ID], tried[c.ID], shares[c.ID]
			switch _, known := shares[c.ID]; {
			case r == nil && !known:
				t.Errorf("%v: nothing was tried", b)
			case r != nil && (!b.Tight || !b.Interval.Equal(r.interval())):
				t.Errorf("%v, by trying %v", b, r.interval())
			case r == nil && !b.Interval.Equal(want):
				t.Errorf("%v, by arithmetic %v", b, want)
			}
		}
	}
}
