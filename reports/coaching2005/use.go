package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// use is section 2, the use of job coaching.
var use = []row{
	{ID: "coaching.use.yes", Section: "2", Printed: "10", Subject: "centres by use of job coaching: yes, purchased",
		Answer: using(centres.UsedPurchased)},
	{ID: "coaching.use.yes.share", Section: "2", Printed: "41,7 %",
		Subject: "share of the centres by use of job coaching: yes, purchased",
		From:    claim.ShareOf("coaching.use.yes", "coaching.answered"),
		Answer:  usingShare(centres.UsedPurchased)},
	{ID: "coaching.use.yes-not-purchased", Section: "2", Printed: "2",
		Subject: "centres by use of job coaching: yes, not purchased",
		Answer:  using(centres.UsedOtherwise)},
	{ID: "coaching.use.yes-not-purchased.share", Section: "2", Printed: "8,3 %",
		Subject: "share of the centres by use of job coaching: yes, not purchased",
		From:    claim.ShareOf("coaching.use.yes-not-purchased", "coaching.answered"),
		Answer:  usingShare(centres.UsedOtherwise)},
	{ID: "coaching.use.no", Section: "2", Printed: "8", Subject: "centres by use of job coaching: no",
		Answer: using(centres.NotUsed)},
	{ID: "coaching.use.no.share", Section: "2", Printed: "33,3 %",
		Subject: "share of the centres by use of job coaching: no",
		From:    claim.ShareOf("coaching.use.no", "coaching.answered"),
		Answer:  usingShare(centres.NotUsed)},
	{ID: "coaching.use.tendering", Section: "2", Printed: "4",
		Subject: "centres by use of job coaching: tendering under way",
		Answer:  using(centres.Tendering)},
	{ID: "coaching.use.tendering.share", Section: "2", Printed: "16,7 %",
		Subject: "share of the centres by use of job coaching: tendering under way",
		From:    claim.ShareOf("coaching.use.tendering", "coaching.answered"),
		Answer:  usingShare(centres.Tendering)},
	everyCentre("coaching.use.all", "2", "use of job coaching",
		"coaching.use.yes", "coaching.use.yes-not-purchased", "coaching.use.no", "coaching.use.tendering"),
	{ID: "coaching.use.shares", Section: "2",
		Subject: "the four shares of the answers about use together, as printed",
		From: claim.SumOf("coaching.use.yes.share", "coaching.use.yes-not-purchased.share", "coaching.use.no.share",
			"coaching.use.tendering.share"),
		Note: "100,0 %"},
	{ID: "coaching.use.users", Section: "2", Subject: "centres that have used job coaching, bought or not",
		From:   claim.SumOf("coaching.use.yes", "coaching.use.yes-not-purchased"),
		Note:   "the base of T05 3, which asked only users",
		Answer: ofUsers(survey.Users)},
	{ID: "coaching.use.buyers", Section: "2", Printed: "10",
		Subject: "centres that have bought job coaching, in the text",
		From:    claim.SameAs("coaching.use.yes"),
		Answer:  ofUsers(survey.Buyers)},
	{ID: "coaching.use.buyers.share", Section: "2", Printed: "41,7 %",
		Subject: "share of the centres that have bought job coaching, in the text",
		From:    claim.SameAs("coaching.use.yes.share")},
	{ID: "coaching.use.coming", Section: "2", Printed: "kuusi",
		Subject: "centres that are tendering, or use coaching without buying it",
		From:    claim.SumOf("coaching.use.yes-not-purchased", "coaching.use.tendering"),
		Answer:  using(centres.UsedOtherwise, centres.Tendering)},
	{ID: "coaching.use.coming.share", Section: "2", Printed: "25 %",
		Subject: "share of the centres that are tendering, or use coaching without buying it",
		From:    claim.ShareOf("coaching.use.coming", "coaching.answered"),
		Answer:  usingShare(centres.UsedOtherwise, centres.Tendering)},
	{ID: "coaching.use.untried.share", Section: "2", Printed: "33,3 %",
		Subject: "share of the centres that have not tried coaching, in the text",
		From:    claim.SameAs("coaching.use.no.share"),
		Note: "the 8 that answered no; the 4 that were tendering had bought nothing yet either, and 12 of 24 " +
			"are 50 %"},
	{ID: "coaching.use.tendering.reason", Section: "2", Printed: "Neljällä",
		Subject: "centres that had not bought because they were tendering",
		From:    claim.SameAs("coaching.use.tendering")},
}

// forms is section 2, the form of purchase.
var forms = []row{
	{ID: "coaching.form.complementary", Section: "2", Printed: "6",
		Subject: "buyers that bought in complementary form",
		Answer:  inForm(centres.FormComplementary)},
	{ID: "coaching.form.public", Section: "2", Printed: "4", Subject: "buyers that bought in public form",
		Answer: inForm(centres.FormPublic)},
	{ID: "coaching.form.both", Section: "2", Printed: "2", Subject: "buyers that bought in both forms",
		Answer: one(func(s survey) figure.Figure { return askedOf(s, s.Forms.Answering(), s.BothForms()) })},
	{ID: "coaching.form.all", Section: "2", Printed: "10",
		Subject: "buyers, as the three forms add up if each buyer stands in one row",
		From:    claim.SumOf("coaching.form.complementary", "coaching.form.public", "coaching.form.both"),
		Note: "printed beside the forms as the number of buyers. The two in both forms are most likely counted " +
			"in the two rows above as well: then 6 + 4 - 2 = 8 buyers told the form, and two did not, as the " +
			"text says of some"},
	{ID: "coaching.form.complementary-only", Section: "2",
		Subject: "buyers that bought in complementary form alone, if those in both forms stand in its row",
		From:    claim.DifferenceOf("coaching.form.complementary", "coaching.form.both")},
	{ID: "coaching.form.public-only", Section: "2",
		Subject: "buyers that bought in public form alone, if those in both forms stand in its row",
		From:    claim.DifferenceOf("coaching.form.public", "coaching.form.both")},
	{ID: "coaching.form.told", Section: "2", Subject: "buyers that told the form, each counted once",
		From: claim.SumOf("coaching.form.complementary-only", "coaching.form.public-only", "coaching.form.both")},
	{ID: "coaching.form.untold", Section: "2", Subject: "buyers that did not tell the form",
		From: claim.DifferenceOf("coaching.use.yes", "coaching.form.told")},
}

// start is section 2, when the buyers started.
var start = []row{
	{ID: "coaching.start.first.year", Section: "2", Printed: "2004",
		Subject: "year of the first purchases, from its beginning",
		Answer:  one(func(s survey) figure.Figure { return year(s, s.FirstPurchase.First()) })},
	{ID: "coaching.start.spring.year", Section: "2", Printed: "2004",
		Subject: "year of the spring in which buyers started",
		From:    claim.SameAs("coaching.start.first.year"),
		Answer:  unanswered},
	{ID: "coaching.start.spring", Section: "2", Printed: "neljä", Subject: "buyers that started in that spring",
		Answer: bought(func(m *centres.Months) centres.Period { return centres.Spring(m.First().Year()) })},
	{ID: "coaching.start.autumn.year", Section: "2", Printed: "2004",
		Subject: "year of the autumn from which buyers started",
		From:    claim.SameAs("coaching.start.first.year"),
		Answer:  unanswered},
	{ID: "coaching.start.autumn", Section: "2", Printed: "viisi", Subject: "buyers that started from that autumn on",
		Answer: bought(func(m *centres.Months) centres.Period { return centres.Autumn(m.First().Year()) })},
	{ID: "coaching.start.last.year", Section: "2", Printed: "2005",
		Subject: "year of the last start, at its beginning",
		Answer:  one(func(s survey) figure.Figure { return year(s, s.FirstPurchase.Last()) })},
	{ID: "coaching.start.last", Section: "2", Printed: "Yksi",
		Subject: "buyers that started at the beginning of that year",
		Answer:  bought(func(m *centres.Months) centres.Period { return centres.WholeYear(m.Last().Year()) })},
	{ID: "coaching.start.all", Section: "2", Printed: "10", Subject: "all buyers, as the starts add up",
		From: claim.SumOf("coaching.start.spring", "coaching.start.autumn", "coaching.start.last"),
		Note: "printed as the number of buyers, not beside the starts",
		Answer: bought(func(m *centres.Months) centres.Period {
			return centres.Period{From: m.First(), To: m.Last()}
		})},
}

// using answers with the centres of some uses of job coaching.
func using(any ...centres.PurchaseStatus) recompute {
	return chose(useQuestion, any...)
}

// ofUsers answers with centres that used or bought coaching, as their use or their form of purchase tells.
func ofUsers(n func(survey) int64) recompute {
	return one(func(s survey) figure.Figure { return askedOf(s, s.Use.Answering()+s.Forms.Answering(), n(s)) })
}

// bought answers with the centres that first bought in a period.
func bought(in func(*centres.Months) centres.Period) recompute {
	return one(func(s survey) figure.Figure {
		m := &s.FirstPurchase
		return askedOf(s, m.Answering(), m.Count(in(m)))
	})
}

// usingShare answers with their share of all centres.
func usingShare(any ...centres.PurchaseStatus) recompute {
	return one(func(s survey) figure.Figure { return s.Use.ShareOfEveryone(any...) })
}

// inForm answers with the buyers in a form of purchase: with those in both forms, or without them.
func inForm(f centres.PurchaseForm) recompute {
	return func(s survey) claim.Answer {
		return claim.AnswerOf("", askedOf(s, s.Forms.Asked(f), s.Forms.Count(f))).As("with those in both forms").
			Or("in this form only", askedOf(s, s.Forms.Asked(f), s.OnlyForm(f)))
	}
}

// year returns the year of a first purchase.
func year(s survey, m centres.Month) figure.Figure {
	return figure.New(figure.Whole(int64(m.Year())), s.FirstPurchase.Answering(), 0)
}

// unanswered is for the year of a season: the season is counted in that year.
func unanswered(survey) claim.Answer { return claim.Answer{} }
