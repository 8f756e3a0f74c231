package coaching2005

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedPrices returns the prices of T05 2, and what one of them makes of another.
func publishedPrices() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.price.day", Section: "2", Subject: "price of a day, euros: from the smallest to the largest", Printed: figure.MustParse("n. 123 - 250")},
		{ID: "coaching.price.client.least", Section: "2", Subject: "smallest price of a client, euros", Printed: figure.MustParse("200")},
		{ID: "coaching.price.client.most", Section: "2", Subject: "largest price of a client, euros", Printed: figure.MustParse("2000")},
		{ID: "coaching.price.month", Section: "2", Subject: "price of a month in one centre, euros", Printed: figure.MustParse("550")},
		{ID: "coaching.price.client-day", Section: "2", Subject: "price of a client's day in the same centre, euros", Printed: figure.MustParse("40")},
		{ID: "coaching.price.hour.centres", Section: "2", Subject: "centres that told the price in working hours", Printed: figure.MustParse("Yhdessä")},
		{ID: "coaching.price.hour", Section: "2", Subject: "price told in working hours, euros", Printed: figure.MustParse("23"),
			Note: "printed per client; as it is told in working hours, it is read as the price of an hour"},
		{ID: "coaching.terms.client-days-a-month", Section: "2", Subject: "client-days that the price of a month pays for",
			From: claim.ShareOf("coaching.price.month", "coaching.price.client-day")},
		{ID: "coaching.terms.clients-a-coach", Section: "2", Subject: "clients a coach serves on one day if the price of a client's day is to give that of a day",
			From: claim.ShareOf("coaching.price.day", "coaching.price.client-day"), Note: "prices of different centres"},
		{ID: "coaching.terms.hours-a-day", Section: "2", Subject: "hours a day if the price of an hour is to give that of a day",
			From: claim.ShareOf("coaching.price.day", "coaching.price.hour"), Note: "prices of different centres"},
		{ID: "coaching.terms.days-a-month", Section: "2", Subject: "days a month if the price of a day is to give that of a month",
			From: claim.ShareOf("coaching.price.month", "coaching.price.day"),
			Note: "2,2 to 4,5 days: the price of a month is most likely that of one client's month"},
		{ID: "coaching.price.client.by-days", Section: "2", Subject: "price of a client who is bought as many days as the report tells at most, euros",
			Printed: figure.MustParse("2000"), From: claim.ProductOf("coaching.days.most", "coaching.price.client-day"),
			Note: "printed as the largest price of a client, not beside the days. Most likely the days and the price of a client's day are " +
				"of different centres; the prices of a client may also leave out centres that tell theirs on another basis"},
		{ID: "coaching.price.client.by-hours", Section: "2", Subject: "price of a client who is bought as many hours as the report tells, euros",
			From: claim.ProductOf("coaching.hours", "coaching.price.hour"), Note: "inside the printed 200 to 2000 for a client"},
	}
}

// publishedClients returns the numbers of clients in T05 2.
func publishedClients() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.clients.purchased", Section: "2", Subject: "clients in purchased coaching, estimated", Printed: figure.MustParse("arviolta n. 350")},
		{ID: "coaching.clients.free", Section: "2", Subject: "clients in free coaching, estimated", Printed: figure.MustParse("arviolta 150-200")},
		{ID: "coaching.clients.centre", Section: "2", Subject: "clients of one centre, from the smallest to the largest", Printed: figure.MustParse("2-120")},
		{ID: "coaching.clients.total", Section: "2", Subject: "clients in any form of coaching", Printed: figure.MustParse("n. 500"),
			From: claim.SumOf("coaching.clients.purchased", "coaching.clients.free"),
			Note: "the lower end of the sum; 350 + 200 would be 550"},
		{ID: "coaching.clients.mean", Section: "2", Subject: "clients in purchased coaching of a buyer, mean",
			From: claim.ShareOf("coaching.clients.purchased", "coaching.use.yes")},
	}
}

// publishedQuantities returns the days and hours bought, T05 2.
func publishedQuantities() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.days.least", Section: "2", Subject: "days bought for a client, the smallest", Printed: figure.MustParse("1-3"),
			Note: "made up of single hours"},
		{ID: "coaching.days.most", Section: "2", Subject: "days bought for a client in one centre", Printed: figure.MustParse("70")},
		{ID: "coaching.hours", Section: "2", Subject: "hours bought for a client in one centre", Printed: figure.MustParse("69")},
	}
}

// publishedPackages returns the figures of T05 2 about coaching as part of a wider package.
func publishedPackages() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.package.buyers", Section: "2", Subject: "centres that made coaching part of a wider package", Printed: figure.MustParse("kuusi")},
		{ID: "coaching.package.others", Section: "2", Subject: "the same among those that used coaching without buying it", Printed: figure.MustParse("yksi")},
		{ID: "coaching.package.rest", Section: "2", Subject: "centres that did not, or did not answer", Printed: figure.MustParse("17")},
		everyCentre("coaching.package.all", "2", "coaching in a package", "coaching.package.buyers", "coaching.package.others", "coaching.package.rest"),
		{ID: "coaching.package.measures", Section: "2", Subject: "share of the possible measures that were combined with coaching, in words",
			Printed: figure.MustParse("lähes kaikkia")},
	}
}
