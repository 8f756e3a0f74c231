package main

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// structure meets T05 0 and 1: centres started from January 2002 to September 2005; 216,5, 16,7, 148,8, 10 and 36
// persons; Kela full-time in 10, part-time in 6, not at all in 8; no health services in 10.
func structure(all sample) {
	deal(all, func(c *centres.Centre) *centres.Month { return &c.Started },
		quota[centres.Month]{1, month("2002-01")}, quota[centres.Month]{4, month("2003-03")},
		quota[centres.Month]{7, month("2004-01")},
		quota[centres.Month]{11, month("2004-10")}, quota[centres.Month]{1, month("2005-09")})
	deal(all.from(3), func(c *centres.Centre) *centres.KelaPresence { return &c.Kela },
		quota[centres.KelaPresence]{10, centres.KelaFullTime}, quota[centres.KelaPresence]{6, centres.KelaPartTime},
		quota[centres.KelaPresence]{8, centres.KelaNone})
	deal(all.from(7), func(c *centres.Centre) *question.YesNo { return &c.Health },
		quota[question.YesNo]{14, question.Yes}, quota[question.YesNo]{10, question.No})
	spread(all, centres.LabourAdministration, 216_50, 50)
	spread(all.from(7)[14:], centres.HealthServices, 0, 10)
	spread(all.from(7)[:14], centres.HealthServices, 16_70, 10)
	spread(all, centres.SocialWork, 148_80, 10)
	spread(all.from(13), centres.Kela, 0, 10)
	for _, c := range all.from(3)[:10] { // the table leaves no person for those with a part of one
		c.Staff.By[centres.Kela] = figure.AmountOf(1_00)
	}
	spread(all, centres.OtherEmployers, 36_00, 50)
}

// use meets T05 2: 10 buyers, 2 that use coaching without buying, 4 that are tendering, 8 that have not tried it; 6
// bought in complementary and 4 in public form, 2 of them in both; 4 started in spring 2004, 5 in autumn, 1 in 2005; 6
// buyers and 1 other had coaching in a package. The reasons not to buy are told without numbers.
func use(all sample) {
	deal(all, func(c *centres.Centre) *centres.PurchaseStatus { return &c.Use },
		quota[centres.PurchaseStatus]{10, centres.UsedPurchased},
		quota[centres.PurchaseStatus]{2, centres.UsedOtherwise},
		quota[centres.PurchaseStatus]{4, centres.Tendering}, quota[centres.PurchaseStatus]{8, centres.NotUsed})
	deal(all, func(c *centres.Centre) *centres.Month { return &c.FirstPurchase },
		quota[centres.Month]{1, month("2004-01")}, quota[centres.Month]{3, month("2004-04")},
		quota[centres.Month]{5, month("2004-09")}, quota[centres.Month]{1, month("2005-01")})
	forms := func(c *centres.Centre) *question.Set[centres.PurchaseForm] { return &c.Forms }
	form := func(forms ...centres.PurchaseForm) question.Set[centres.PurchaseForm] {
		return must(question.Ticked(forms...))
	}
	deal(all, forms, quota[question.Set[centres.PurchaseForm]]{4, form(centres.FormComplementary)},
		quota[question.Set[centres.PurchaseForm]]{2, form(centres.FormComplementary, centres.FormPublic)},
		quota[question.Set[centres.PurchaseForm]]{2, form(centres.FormPublic)})
	tick(all[:9], func(c *centres.Centre) *question.Set[centres.Scope] { return &c.Scope },
		quota[centres.Scope]{4, centres.ScopeModules}, quota[centres.Scope]{3,
			centres.ScopeFullTimeCoach}, quota[centres.Scope]{2, centres.ScopeOther})
	deal(all.from(2), func(c *centres.Centre) *question.YesNo { return &c.Package },
		quota[question.YesNo]{6, question.Yes}, quota[question.YesNo]{2, question.No}, quota[question.YesNo]{1,
			question.Yes})
	tickCodes(all[12:16], reasons, code{4, "tender-pending"})
	tickCodes(all[16:], reasons, code{5, "just-started"},
		code{3, "early-plans"},
		code{2, "own-guidance"}, code{1, "municipal-units"}, code{1, "developing-service"})
}

func reasons(c *centres.Centre) *question.Set[centres.Reason] { return &c.Reasons }

// prices meets T05 2: 123 to 250 euros a day, 200 to 2000 a client, 550 a month and 40 a client's day in one centre, 23
// an hour in one; about 350 clients in purchased and 150 to 200 in free coaching, 2 to 120 in a centre; 1 to 3 days of
// single hours, 70 days and 69 hours for a client.
func prices(all sample) {
	for i, n := range []uint32{120, 60, 40, 35, 25, 24, 22, 14, 8, 2} {
		all[i].Purchased = centres.PersonsOf(n)
	}
	all[7].Free, all[10].Free, all[11].Free = centres.PersonsOf(30), centres.PersonsOf(70), centres.PersonsOf(60)
	set := func(i int, euros int64, basis coaching.PriceBasis) {
		all[i].Prices[basis] = exactly(100 * euros)
	}
	set(0, 250, coaching.PerDay)
	set(2, 180, coaching.PerDay)
	set(6, 123, coaching.PerDay)
	set(1, 2000, coaching.PerClient)
	set(4, 900, coaching.PerClient)
	set(8, 200, coaching.PerClient)
	set(3, 550, coaching.PerMonth)
	set(3, 40, coaching.PerClientDay)
	set(5, 23, coaching.PerHour)
	all[0].DaysAClient, all[1].DaysAClient = exactly(30_00), exactly(70_00)
	all[8].DaysAClient, all[9].DaysAClient = exactly(3_00), exactly(2_00)
	all[5].HoursAClient = exactly(69_00)
}
