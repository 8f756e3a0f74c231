package coaching2005

import (
	"slices"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// priceRows is section 2, the prices, and what one of them makes of another.
var priceRows = []row{
	{ID: "coaching.price.day", Section: "2", Printed: "n. 123 - 250",
		Subject: "price of a day, euros: from the smallest to the largest",
		Answer:  prices(coaching.PerDay)},
	{ID: "coaching.price.client.least", Section: "2", Printed: "200", Subject: "smallest price of a client, euros",
		Answer: open(func(s survey) centres.Span { return s.Price(coaching.PerClient).Min() })},
	{ID: "coaching.price.client.most", Section: "2", Printed: "2000", Subject: "largest price of a client, euros",
		Answer: open(func(s survey) centres.Span { return s.Price(coaching.PerClient).Max() })},
	{ID: "coaching.price.month", Section: "2", Printed: "550", Subject: "price of a month in one centre, euros",
		Answer: prices(coaching.PerMonth)},
	{ID: "coaching.price.client-day", Section: "2", Printed: "40",
		Subject: "price of a client's day in the same centre, euros",
		Answer:  prices(coaching.PerClientDay)},
	{ID: "coaching.price.hour.centres", Section: "2", Printed: "Yhdessä",
		Subject: "centres that told the price in working hours",
		Answer: one(func(s survey) figure.Figure {
			n := s.Price(coaching.PerHour).N()
			return askedOf(s, n, n)
		})},
	{ID: "coaching.price.hour", Section: "2", Printed: "23", Subject: "price told in working hours, euros",
		Note:   "printed per client; as it is told in working hours, it is read as the price of an hour",
		Answer: prices(coaching.PerHour)},
	{ID: "coaching.terms.client-days-a-month", Section: "2",
		Subject: "client-days that the price of a month pays for",
		From:    claim.ShareOf("coaching.price.month", "coaching.price.client-day")},
	{ID: "coaching.terms.clients-a-coach", Section: "2",
		Subject: "clients a coach serves on one day if the price of a client's day is to give that of a day",
		From:    claim.ShareOf("coaching.price.day", "coaching.price.client-day"),
		Note:    "prices of different centres"},
	{ID: "coaching.terms.hours-a-day", Section: "2",
		Subject: "hours a day if the price of an hour is to give that of a day",
		From:    claim.ShareOf("coaching.price.day", "coaching.price.hour"),
		Note:    "prices of different centres"},
	{ID: "coaching.terms.days-a-month", Section: "2",
		Subject: "days a month if the price of a day is to give that of a month",
		From:    claim.ShareOf("coaching.price.month", "coaching.price.day"),
		Note:    "2,2 to 4,5 days: the price of a month is most likely that of one client's month"},
	{ID: "coaching.price.client.by-days", Section: "2", Printed: "2000",
		Subject: "price of a client who is bought as many days as the report tells at most, euros",
		From:    claim.ProductOf("coaching.days.most", "coaching.price.client-day"),
		Note: "printed as the largest price of a client, not beside the days. Most likely the days and the price " +
			"of a client's day are of different centres; the prices of a client may also leave out centres that " +
			"tell theirs on another basis"},
	{ID: "coaching.price.client.by-hours", Section: "2",
		Subject: "price of a client who is bought as many hours as the report tells, euros",
		From:    claim.ProductOf("coaching.hours", "coaching.price.hour"),
		Note:    "inside the printed 200 to 2000 for a client"},
}

// clientRows is section 2, the numbers of clients.
var clientRows = []row{
	{ID: "coaching.clients.purchased", Section: "2", Printed: "arviolta n. 350",
		Subject: "clients in purchased coaching, estimated",
		Answer:  open(func(s survey) centres.Span { return s.Purchased.Sum() })},
	{ID: "coaching.clients.free", Section: "2", Printed: "arviolta 150-200",
		Subject: "clients in free coaching, estimated",
		Answer:  open(func(s survey) centres.Span { return s.Free.Sum() })},
	{ID: "coaching.clients.centre", Section: "2", Printed: "2-120",
		Subject: "clients of one centre, from the smallest to the largest",
		Answer:  fromTo(func(s survey) *centres.Quantity { return &s.Clients })},
	{ID: "coaching.clients.total", Section: "2", Printed: "n. 500", Subject: "clients in any form of coaching",
		From:   claim.SumOf("coaching.clients.purchased", "coaching.clients.free"),
		Note:   "the lower end of the sum; 350 + 200 would be 550",
		Answer: open(func(s survey) centres.Span { return s.Clients.Sum() })},
	{ID: "coaching.clients.mean", Section: "2", Subject: "clients in purchased coaching of a buyer, mean",
		From:   claim.ShareOf("coaching.clients.purchased", "coaching.use.yes"),
		Answer: open(func(s survey) centres.Span { return s.Purchased.Mean() })},
}

// quantities is section 2, the days and hours bought.
var quantities = []row{
	{ID: "coaching.days.least", Section: "2", Printed: "1-3", Subject: "days bought for a client, the smallest",
		Note:   "made up of single hours",
		Answer: open(func(s survey) centres.Span { return s.DaysAClient.Min() })},
	{ID: "coaching.days.most", Section: "2", Printed: "70", Subject: "days bought for a client in one centre",
		Answer: open(func(s survey) centres.Span { return s.DaysAClient.Max() })},
	{ID: "coaching.hours", Section: "2", Printed: "69", Subject: "hours bought for a client in one centre",
		Answer: open(func(s survey) centres.Span { return s.HoursAClient.Max() })},
}

// packages is section 2, coaching as part of a wider package.
var packages = []row{
	{ID: "coaching.package.buyers", Section: "2", Printed: "kuusi",
		Subject: "centres that made coaching part of a wider package",
		Answer:  packaged(func(s survey) int64 { return s.PackageBy(centres.UsedPurchased, question.Yes) })},
	{ID: "coaching.package.others", Section: "2", Printed: "yksi",
		Subject: "the same among those that used coaching without buying it",
		Answer:  packaged(func(s survey) int64 { return s.PackageBy(centres.UsedOtherwise, question.Yes) })},
	{ID: "coaching.package.rest", Section: "2", Printed: "17", Subject: "centres that did not, or did not answer",
		Answer: packaged(func(s survey) int64 { return s.Centres() - s.Package.Count(question.Yes) })},
	everyCentre("coaching.package.all", "2", "coaching in a package",
		"coaching.package.buyers", "coaching.package.others", "coaching.package.rest"),
	{ID: "coaching.package.measures", Section: "2", Printed: "lähes kaikkia",
		Subject: "share of the possible measures that were combined with coaching, in words"},
}

// packaged answers with centres by whether coaching was part of a package.
func packaged(n func(survey) int64) recompute {
	return one(func(s survey) figure.Figure { return askedOf(s, s.Package.Answering(), n(s)) })
}

// prices answers with the smallest and the largest price on a basis.
func prices(basis coaching.PriceBasis) recompute {
	return fromTo(func(s survey) *centres.Quantity { return s.Price(basis) })
}

// fromTo answers with the smallest and the largest of a quantity.
func fromTo(of func(survey) *centres.Quantity) recompute {
	return func(s survey) claim.Answer {
		return claim.AnswerOf("", slices.Concat(ends(of(s).Min()), ends(of(s).Max()))...)
	}
}
