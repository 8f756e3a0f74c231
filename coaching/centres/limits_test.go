package centres

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
)

// TestLimitsToTheLastHundredth: a centre states at most 10 000 days, 100 000 hours, 100 per cent, prices above 0 to
// MaxAmount, and MaxCount whole clients; each is accepted at its limit and refused one hundredth (or client) beyond.
func TestLimitsToTheLastHundredth(t *testing.T) {
	price := func(lo, hi int64) Centre { return Centre{Prices: ByBasis{coaching.PerDay: {lo, hi, true}}} }
	staffed := func(n int64) Centre { return Centre{Staff: Staff{By: ByEmployer{Kela: figure.AmountOf(n)}}} }
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
		"price": {price(1, figure.MaxAmount*100), price(1, figure.MaxAmount*100+1), "coaching.price.day"},
		"staff": {staffed(figure.MaxAmount * 100), staffed(figure.MaxAmount*100 + 1), "coaching.staff.kela"},
		"all staff": {Centre{Staff: Staff{Total: figure.AmountOf(figure.MaxAmount * 100)}},
			Centre{Staff: Staff{Total: figure.AmountOf(figure.MaxAmount*100 + 1)}}, "coaching.staff.total"},
		"municipal": {Centre{}, Centre{Staff: Staff{OthersMunicipal: figure.AmountOf(figure.MaxAmount*100 + 1)}},
			"coaching.staff.others-municipal"},
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

// TestWhyAnswersAreRefused: what stands for nothing, and a centre that is none, are told so, with the limits.
func TestWhyAnswersAreRefused(t *testing.T) {
	_, month := NewMonth(2004, 13)
	_, before := NewMonth(1989, 12)
	for name, x := range map[string]struct {
		err  error
		want string
	}{
		"no centre": {(*Centre)(nil).Validate(), "no answers"},
		"no basis":  {(&Centre{Prices: ByBasis{exactly(700)}}).Validate(), "coaching.price = 7: "},
		"no employer": {(&Centre{Staff: Staff{By: ByEmployer{figure.AmountOf(700)}}}).Validate(),
			"coaching.staff = 7: unknown value: index 0 is no employer"},
		"per cent":      {(&Centre{Benefiting: exactly(100_01)}).Validate(), "from 0 to 100"},
		"clients":       {new(Persons).UnmarshalText([]byte("1-1000001")), "from 0 to 1000000"},
		"a month":       {month, "month 13 of 2004: from January 1990 to December 2199"},
		"a year":        {before, "month 12 of 1989: from January 1990 to December 2199"},
		"nothing":       {new(Tally).Merge(nil), "nothing to merge"},
		"an end":        {new(Estimate).UnmarshalText([]byte("1-1000000,01")), "from 0 to 1000000"},
		"two notations": {new(Estimate).UnmarshalText([]byte("0-1.250")), "it may be 1250"},
		"two of 9":      {new(Estimate).UnmarshalText([]byte("9.250-10.000")), "it may be 10000"},
		"a unit":        {new(Estimate).UnmarshalText([]byte("150–200 euroa")), "not a number"},
		"a unit of one": {new(Estimate).UnmarshalText([]byte("5-x")), "not a number"},
	} {
		if x.err == nil || !strings.Contains(x.err.Error(), x.want) {
			t.Errorf("%s: %v", name, x.err)
		}
	}
	for _, m := range []time.Month{0, 13} {
		if got, err := NewMonth(2004, m); err == nil {
			t.Errorf("month %d is %v", m, got)
		}
	}
}

// TestWhatIsReadReplacesAndWhatIsNotIsTold: a text of nothing is no month, and what JSON holds that cannot be read is
// told; what holds sums is not stored.
func TestWhatIsReadReplacesAndWhatIsNotIsTold(t *testing.T) {
	for _, none := range []string{`""`, "null"} {
		if m := monthOf("2004-08"); json.Unmarshal([]byte(none), &m) != nil || m != 0 || m.Month() != 0 {
			t.Errorf("%s is %v", none, m)
		}
	}
	m, e, p, by := monthOf("2004-08"), exactly(700), PersonsOf(7), ByEmployer{Kela: figure.AmountOf(700)}
	for _, x := range []struct {
		text string
		into json.Unmarshaler
	}{{`"2004"`, &m}, {`7`, &m}, {`-1`, &e}, {`true`, &e}, {`0.5`, &p}, {`-1`, &p}, {`{"nobody": 1}`, &by}, {`7`, &by}} {
		if err := json.Unmarshal([]byte(x.text), x.into); err == nil {
			t.Errorf("%s is read into %T", x.text, x.into)
		}
	}
	if m != monthOf("2004-08") || e != exactly(700) || p != PersonsOf(7) || by[Kela] != figure.AmountOf(700) {
		t.Errorf("changed: %v, %v, %v, %v", m, e, p, by)
	}
	for _, sums := range []any{Months{}, StaffTally{}, Quantity{}} {
		if _, err := json.Marshal(sums); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%T: %v", sums, err)
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
