package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// useRow is a row of the first table of T05 2 as printed.
type useRow struct {
	of             centres.PurchaseStatus
	centres, share string
}

func useRows() []useRow {
	return []useRow{
		{centres.UsedPurchased, "10", "41,7 %"},
		{centres.UsedOtherwise, "2", "8,3 %"},
		{centres.NotUsed, "8", "33,3 %"},
		{centres.Tendering, "4", "16,7 %"},
	}
}

// publishedUse returns the figures of T05 2 about the use of job coaching.
func publishedUse() (claims []claim.Claim) {
	var ids []string
	for _, r := range useRows() {
		id, name := "coaching.use."+r.of.String(), r.of.Label(figure.English)
		ids = append(ids, id)
		claims = append(claims,
			claim.Claim{ID: id, Section: "2", Subject: "centres by use of job coaching: " + name, Printed: figure.MustParse(r.centres)},
			claim.Claim{ID: id + ".share", Section: "2", Subject: "share of the centres by use of job coaching: " + name,
				Printed: figure.MustParse(r.share), From: claim.ShareOf(id, "coaching.answered")})
	}
	return append(claims,
		everyCentre("coaching.use.all", "2", "use of job coaching", ids...),
		claim.Claim{ID: "coaching.use.shares", Section: "2", Subject: "the four shares of the answers about use together, as printed",
			From: claim.SumOf("coaching.use.yes.share", "coaching.use.yes-not-purchased.share", "coaching.use.no.share", "coaching.use.tendering.share"),
			Note: "100,0 %"},
		claim.Claim{ID: "coaching.use.users", Section: "2", Subject: "centres that have used job coaching, bought or not",
			From: claim.SumOf("coaching.use.yes", "coaching.use.yes-not-purchased"), Note: "the base of T05 3, which asked only users"},
		claim.Claim{ID: "coaching.use.buyers", Section: "2", Subject: "centres that have bought job coaching, in the text",
			Printed: figure.MustParse("10"), From: claim.SameAs("coaching.use.yes")},
		claim.Claim{ID: "coaching.use.buyers.share", Section: "2", Subject: "share of the centres that have bought job coaching, in the text",
			Printed: figure.MustParse("41,7 %"), From: claim.SameAs("coaching.use.yes.share")},
		claim.Claim{ID: "coaching.use.coming", Section: "2", Subject: "centres that are tendering, or use coaching without buying it",
			Printed: figure.MustParse("kuusi"), From: claim.SumOf("coaching.use.yes-not-purchased", "coaching.use.tendering")},
		claim.Claim{ID: "coaching.use.coming.share", Section: "2", Subject: "share of the centres that are tendering, or use coaching without buying it",
			Printed: figure.MustParse("25 %"), From: claim.ShareOf("coaching.use.coming", "coaching.answered")},
		claim.Claim{ID: "coaching.use.untried.share", Section: "2", Subject: "share of the centres that have not tried coaching, in the text",
			Printed: figure.MustParse("33,3 %"), From: claim.SameAs("coaching.use.no.share"),
			Note: "the 8 that answered no; the 4 that were tendering had bought nothing yet either, and 12 of 24 are 50 %"},
		claim.Claim{ID: "coaching.use.tendering.reason", Section: "2", Subject: "centres that had not bought because they were tendering",
			Printed: figure.MustParse("Neljällä"), From: claim.SameAs("coaching.use.tendering")},
	)
}

// publishedForms returns the figures of T05 2 about the form of purchase.
func publishedForms() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.form.complementary", Section: "2", Subject: "buyers that bought in complementary form", Printed: figure.MustParse("6")},
		{ID: "coaching.form.public", Section: "2", Subject: "buyers that bought in public form", Printed: figure.MustParse("4")},
		{ID: "coaching.form.both", Section: "2", Subject: "buyers that bought in both forms", Printed: figure.MustParse("2")},
		{ID: "coaching.form.all", Section: "2", Subject: "buyers, as the three forms add up if each buyer stands in one row",
			Printed: figure.MustParse("10"), From: claim.SumOf("coaching.form.complementary", "coaching.form.public", "coaching.form.both"),
			Note: "printed beside the forms as the number of buyers. The two in both forms are most likely counted in the two rows above as " +
				"well: then 6 + 4 - 2 = 8 buyers told the form, and two did not, as the text says of some"},
		{ID: "coaching.form.complementary-only", Section: "2", Subject: "buyers that bought in complementary form alone, if those in both forms stand in its row",
			From: claim.DifferenceOf("coaching.form.complementary", "coaching.form.both")},
		{ID: "coaching.form.public-only", Section: "2", Subject: "buyers that bought in public form alone, if those in both forms stand in its row",
			From: claim.DifferenceOf("coaching.form.public", "coaching.form.both")},
		{ID: "coaching.form.told", Section: "2", Subject: "buyers that told the form, each counted once",
			From: claim.SumOf("coaching.form.complementary-only", "coaching.form.public-only", "coaching.form.both")},
		{ID: "coaching.form.untold", Section: "2", Subject: "buyers that did not tell the form", From: claim.DifferenceOf("coaching.use.yes", "coaching.form.told")},
	}
}

// publishedStart returns the figures of T05 2 about when the buyers started.
func publishedStart() []claim.Claim {
	year := "year of "
	return []claim.Claim{
		{ID: "coaching.start.first.year", Section: "2", Subject: year + "the first purchases, from its beginning", Printed: figure.MustParse("2004")},
		{ID: "coaching.start.spring.year", Section: "2", Subject: year + "the spring in which buyers started",
			Printed: figure.MustParse("2004"), From: claim.SameAs("coaching.start.first.year")},
		{ID: "coaching.start.spring", Section: "2", Subject: "buyers that started in that spring", Printed: figure.MustParse("neljä")},
		{ID: "coaching.start.autumn.year", Section: "2", Subject: year + "the autumn from which buyers started",
			Printed: figure.MustParse("2004"), From: claim.SameAs("coaching.start.first.year")},
		{ID: "coaching.start.autumn", Section: "2", Subject: "buyers that started from that autumn on", Printed: figure.MustParse("viisi")},
		{ID: "coaching.start.last.year", Section: "2", Subject: year + "the last start, at its beginning", Printed: figure.MustParse("2005")},
		{ID: "coaching.start.last", Section: "2", Subject: "buyers that started at the beginning of that year", Printed: figure.MustParse("Yksi")},
		{ID: "coaching.start.all", Section: "2", Subject: "all buyers, as the starts add up", Printed: figure.MustParse("10"),
			From: claim.SumOf("coaching.start.spring", "coaching.start.autumn", "coaching.start.last"),
			Note: "printed as the number of buyers, not beside the starts"},
	}
}
