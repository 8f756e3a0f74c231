package centres

import (
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
)

// TestLimitsToTheLastHundredth: a centre states at most 10 000 days, 100 000 hours, 100 per cent, prices above 0 to
// MaxAmount, and MaxCount whole clients; each is accepted at its limit and refused one hundredth (or client) beyond.
func TestLimitsToTheLastHundredth(t *testing.T) {
	price := func(lo, hi int64) Centre { return Centre{Prices: ByBasis{coaching.PerDay: {lo, hi, true}}} }
	clients := func(hundredths int64) Centre { return Centre{Free: Persons{exactly(hundredths)}} }
	for name, x := range map[string]struct {
		sound, faulty Centre
		path          string
	}{
		"days": {Centre{DaysAClient: exactly(10_000_00)}, Centre{DaysAClient: exactly(10_000_01)},
			"coaching.days-a-client"},
		"hours": {Centre{HoursAClient: exactly(100_000_00)}, Centre{HoursAClient: exactly(100_000_01)},
			"coaching.hours-a-client"},
		"percent": {Centre{Benefiting: exactly(100_00)}, Centre{Benefiting: exactly(100_01)}, "coaching.benefiting"},
		"none":    {Centre{Benefiting: exactly(0)}, Centre{Benefiting: exactly(-1)}, "coaching.benefiting"},
		"a range": {Centre{Benefiting: Estimate{5, 5, true}}, Centre{Benefiting: Estimate{5, 4, true}},
			"coaching.benefiting"},
		"price":      {price(1, figure.MaxAmount*100), price(1, figure.MaxAmount*100+1), "coaching.price.day"},
		"no price":   {price(1, 1), price(0, 1), "coaching.price.day"},
		"one price":  {price(7, 7), price(7, 6), "coaching.price.day"},
		"clients":    {clients(figure.MaxCount * 100), clients(figure.MaxCount*100 + 100), "coaching.clients.free"},
		"half a one": {clients(300), clients(350), "coaching.clients.free"},
		"half above": {clients(300), Centre{Free: Persons{Estimate{300, 350, true}}}, "coaching.clients.free"},
		"started":    {Centre{Started: maxMonth}, Centre{Started: maxMonth + 1}, "coaching.started"},
		"bought":     {Centre{FirstPurchase: maxMonth}, Centre{FirstPurchase: maxMonth + 1}, "coaching.first-purchase"},
	} {
		if err := x.sound.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := x.faulty.Validate(); !errors.Is(err, figure.ErrRange) || len(paths(err)) != 1 || paths(err)[0] != x.path {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestBetweenNeedsTwoEndsThatDoNotFall: a range has both ends, which may be the same.
func TestBetweenNeedsTwoEndsThatDoNotFall(t *testing.T) {
	a, b, none := figure.AmountOf(100), figure.AmountOf(101), figure.Amount{}
	for _, x := range []struct {
		lo, hi figure.Amount
		err    error
	}{
		{a, b, nil}, {a, a, nil}, {b, a, figure.ErrRange},
		{none, b, figure.ErrMissing}, {a, none, figure.ErrMissing}, {none, none, figure.ErrMissing},
	} {
		e, err := Between(x.lo, x.hi)
		if !errors.Is(err, x.err) || e.Given() != (err == nil) ||
			err == nil && (!e.Lo().Equal(x.lo) || !e.Hi().Equal(x.hi)) {
			t.Errorf("%v to %v: %v, %v", x.lo, x.hi, e, err)
		}
	}
}

// TestEstimatesOfTextsToTheLargestAmount: a range ends at MaxAmount at most, of clients too, and begins at 0 at least.
func TestEstimatesOfTextsToTheLargestAmount(t *testing.T) {
	most := figure.N(figure.MaxAmount).String()
	above := figure.N(figure.MaxAmount + 1).String()
	for _, of := range []interface{ UnmarshalText([]byte) error }{new(Estimate), new(Persons)} {
		if err := of.UnmarshalText([]byte("1-" + most)); err != nil {
			t.Errorf("%T up to %s: %v", of, most, err)
		}
		if err := of.UnmarshalText([]byte("1-" + above)); !errors.Is(err, figure.ErrRange) {
			t.Errorf("%T up to %s: %v", of, above, err)
		}
	}
}

// TestAMonthIsOneMonth: days of two months, and of the same month of two years, are none.
func TestAMonthIsOneMonth(t *testing.T) {
	for text, want := range map[string]Month{
		"1.9.2005": monthOf("2005-09"), "9/2005": monthOf("2005-09"), "2199-12": maxMonth, "1990-01": 1,
		"2004-2005": 0, "2005": 0, "40": 0, "2200-01": 0, "1989-12": 0, "": 0,
	} {
		m, err := ParseMonth(text)
		if (err == nil) != (want != 0) || m != want {
			t.Errorf("%q: %v, %v", text, m, err)
		}
		if outside := text == "2200-01" || text == "1989-12"; want == 0 && errors.Is(err, figure.ErrRange) != outside {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestAnswersBesideEachUse: each answer that clashes with the use of coaching is refused, and is
// none by itself beside another use.
func TestAnswersBesideEachUse(t *testing.T) {
	bought := []Centre{
		{Forms: ticked(FormPublic)}, {FirstPurchase: 5}, {Scope: ticked(ScopeModules)}, {Purchased: PersonsOf(1)},
		{DaysAClient: exactly(1)}, {HoursAClient: exactly(1)}, {Prices: ByBasis{coaching.PerHour: exactly(1)}},
	}
	for i, c := range bought {
		for use, fine := range map[PurchaseStatus]bool{UsedPurchased: true, UsedOtherwise: false, NotUsed: false} {
			c.Use = use
			if err := c.Validate(); (err == nil) != fine || err != nil && !errors.Is(err, figure.ErrClash) {
				t.Errorf("%d, %v: %v", i, use, err)
			}
		}
	}
	used := []Centre{
		{Free: PersonsOf(1)}, {Package: question.Yes}, {Strengths: ticked(strengthResponsiveness)},
		{Weaknesses: ticked(weaknessNoStandard)}, {Benefits: ticked(benefitHiddenJobs)},
		{Problems: ticked(problemLabourMarket)},
	}
	for i, c := range used {
		for use, fine := range map[PurchaseStatus]bool{UsedPurchased: true, UsedOtherwise: true, NotUsed: false} {
			c.Use = use
			if err := c.Validate(); (err == nil) != fine || err != nil && !errors.Is(err, figure.ErrClash) {
				t.Errorf("experience %d, %v: %v", i, use, err)
			}
		}
	}
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one.
func TestMergeAddsEveryCounter(t *testing.T) {
	var ends []string // the smallest and the largest of both, and sums of estimates, which TestTallyOrder holds
	for _, q := range []string{"Prices", "Purchased", "Free", "Clients", "DaysAClient", "HoursAClient", "Benefiting",
		"Staff.by", "Staff.total"} {
		for _, e := range []string{"least", "most"} {
			ends = append(ends, q+"."+e+".lo", q+"."+e+".hi")
		}
	}
	sets := []string{"Use.unasked", "Kela.unasked", "Health.unasked", "Package.unasked", "Marketed.unasked",
		"Need.unasked", "Availability.unasked"}
	var named []string
	for _, m := range []string{"Forms", "Scope", "Reasons", "Strengths", "Weaknesses", "Benefits", "Problems", "Targets",
		"OtherServices", "Proposals"} {
		named = append(named, m+".named")
	}
	sumstest.Merges(t, new(Tally), new(Tally), (*Tally).Merge, slices.Concat(ends, sets, named)...)
}
