package main

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// structure meets T05 0 and 1: centres started from January 2002 to September 2005; 216,5, 16,7, 148,8, 10 and 36
// persons; Kela full-time in 10, part-time in 6, not at all in 8; no health services in 10.
func structure(all centres) {
	deal(all, func(c *coaching.Centre) *coaching.Month { return &c.Started },
		quota[coaching.Month]{1, month("2002-01")}, quota[coaching.Month]{4, month("2003-03")}, quota[coaching.Month]{7, month("2004-01")},
		quota[coaching.Month]{11, month("2004-10")}, quota[coaching.Month]{1, month("2005-09")})
	deal(all.from(3), func(c *coaching.Centre) *coaching.KelaPresence { return &c.Kela },
		quota[coaching.KelaPresence]{10, coaching.KelaFullTime}, quota[coaching.KelaPresence]{6, coaching.KelaPartTime},
		quota[coaching.KelaPresence]{8, coaching.KelaNone})
	deal(all.from(7), func(c *coaching.Centre) *question.YesNo { return &c.Health },
		quota[question.YesNo]{14, question.Yes}, quota[question.YesNo]{10, question.No})
	spread(all, coaching.LabourAdministration, 216_50, 50)
	spread(all.from(7)[14:], coaching.HealthServices, 0, 10)
	spread(all.from(7)[:14], coaching.HealthServices, 16_70, 10)
	spread(all, coaching.SocialWork, 148_80, 10)
	spread(all.from(13), coaching.Kela, 0, 10)
	for _, c := range all.from(3)[:10] { // the table leaves no person for those with a part of one
		c.Staff.By[coaching.Kela] = figure.AmountOf(1_00)
	}
	spread(all, coaching.Others, 36_00, 50)
}

// use meets T05 2: 10 buyers, 2 that use coaching without buying, 4 that are tendering, 8 that have not tried it; 6
// bought in complementary and 4 in public form, 2 of them in both; 4 started in spring 2004, 5 in autumn, 1 in 2005; 6
// buyers and 1 other had coaching in a package. The reasons not to buy are told without numbers.
func use(all centres) {
	deal(all, func(c *coaching.Centre) *coaching.PurchaseStatus { return &c.Use },
		quota[coaching.PurchaseStatus]{10, coaching.UsedPurchased}, quota[coaching.PurchaseStatus]{2, coaching.UsedOtherwise},
		quota[coaching.PurchaseStatus]{4, coaching.Tendering}, quota[coaching.PurchaseStatus]{8, coaching.NotUsed})
	deal(all, func(c *coaching.Centre) *coaching.Month { return &c.FirstPurchase },
		quota[coaching.Month]{1, month("2004-01")}, quota[coaching.Month]{3, month("2004-04")},
		quota[coaching.Month]{5, month("2004-09")}, quota[coaching.Month]{1, month("2005-01")})
	forms := func(c *coaching.Centre) *question.Set[coaching.PurchaseForm] { return &c.Forms }
	form := func(forms ...coaching.PurchaseForm) question.Set[coaching.PurchaseForm] {
		return must(question.Ticked(forms...))
	}
	deal(all, forms, quota[question.Set[coaching.PurchaseForm]]{4, form(coaching.Complementary)},
		quota[question.Set[coaching.PurchaseForm]]{2, form(coaching.Complementary, coaching.Public)},
		quota[question.Set[coaching.PurchaseForm]]{2, form(coaching.Public)})
	tick(all[:9], func(c *coaching.Centre) *question.Set[coaching.Scope] { return &c.Scope },
		quota[coaching.Scope]{4, coaching.Modules}, quota[coaching.Scope]{3, coaching.FullTimeCoach}, quota[coaching.Scope]{2, coaching.OtherScope})
	deal(all.from(2), func(c *coaching.Centre) *question.YesNo { return &c.Package },
		quota[question.YesNo]{6, question.Yes}, quota[question.YesNo]{2, question.No}, quota[question.YesNo]{1, question.Yes})
	tick(all[12:16], reasons, quota[coaching.Reason]{4, coaching.TenderPending})
	tick(all[16:], reasons, quota[coaching.Reason]{5, coaching.JustStarted}, quota[coaching.Reason]{3, coaching.EarlyPlans},
		quota[coaching.Reason]{2, coaching.OwnGuidance}, quota[coaching.Reason]{1, coaching.MunicipalUnits}, quota[coaching.Reason]{1, coaching.DevelopingService})
}

func reasons(c *coaching.Centre) *question.Set[coaching.Reason] { return &c.Reasons }

// prices meets T05 2: 123 to 250 euros a day, 200 to 2000 a client, 550 a month and 40 a client's day in one centre, 23
// an hour in one; about 350 clients in purchased and 150 to 200 in free coaching, 2 to 120 in a centre; 1 to 3 days of
// single hours, 70 days and 69 hours for a client.
func prices(all centres) {
	for i, n := range []uint32{120, 60, 40, 35, 25, 24, 22, 14, 8, 2} {
		all[i].Purchased = figure.N(n)
	}
	all[7].Free, all[10].Free, all[11].Free = figure.N(30), figure.N(70), figure.N(60)
	set := func(i int, euros int64, basis coaching.PriceBasis) {
		all[i].Prices[basis] = must(coaching.PriceOf(figure.AmountOf(100*euros), basis))
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
	all[0].DaysAClient, all[1].DaysAClient = figure.AmountOf(30_00), figure.AmountOf(70_00)
	all[8].DaysAClient, all[9].DaysAClient = figure.AmountOf(3_00), figure.AmountOf(2_00)
	all[5].HoursAClient = figure.AmountOf(69_00)
}
