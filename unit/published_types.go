package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// typeRow is a row of the table of B12 2.1 as printed; a type without an estimate has no share.
type typeRow struct {
	of                     Type
	estimate, count, share string
}

func typeRows() []typeRow {
	return []typeRow{
		{IntellectualDisability, "250", "79", "32 %"},
		{Workshop, "275", "38", "14 %"},
		{SocialEnterprise, "168", "31", "18 %"},
		{MultiServiceCentre, "40", "24", "60 %"},
		{ProductionCentre, "50", "13", "26 %"},
		{MentalHealth, "90", "7", "8 %"},
		{Other, "-", "19", "-"},
	}
}

// publishedTypes returns the figures of chapter 2.1: the table, and the year that the text compares with.
func publishedTypes() (claims []claim.Claim) {
	var estimates, counts []string
	for _, r := range typeRows() {
		key := r.of.String()
		name := r.of.Label(figure.English)
		count := claim.Claim{ID: "unit.count." + key, Section: "2.1", Subject: "units answering: " + name, Printed: figure.MustParse(r.count)}
		claims, counts = append(claims, count), append(counts, count.ID)
		if r.share == "-" {
			continue
		}
		estimate := claim.Claim{ID: "unit.frame." + key, Section: "2.1", Subject: "estimated units in the country: " + name, Printed: figure.MustParse(r.estimate)}
		claims, estimates = append(claims, estimate), append(estimates, estimate.ID)
		claims = append(claims, claim.Claim{ID: "unit.coverage." + key, Section: "2.1", Subject: "share of the estimated units that answered: " + name,
			Printed: figure.MustParse(r.share), From: claim.ShareOf(count.ID, estimate.ID)})
	}
	return append(claims,
		claim.Claim{ID: "unit.answered.table", Section: "2.1", Subject: "units answering, all types",
			Printed: figure.MustParse("211"), From: claim.SumOf(counts...)},
		claim.Claim{ID: "unit.frame.total.table", Section: "2.1", Subject: "estimated units in the country, all types",
			Printed: figure.MustParse("600 - 700"), From: claim.SumOf(estimates...),
			Note: "the six estimates alone pass the total, and 211 of them would be 24 %, not 30 - 35 %. Most likely the total was " +
				"estimated for itself: a multi-service centre consists of several units, and only in some activity centres is work " +
				"the main activity"},
		claim.Claim{ID: "unit.coverage.total", Section: "2.1", Subject: "share of all estimated units that answered; the lower end from the higher estimate",
			Printed: figure.MustParse("30 - 35 %"), From: claim.ShareOf("unit.answered.table", "unit.frame.total.table")},
		claim.Claim{ID: "unit.types.first-year", Section: "2.1", Subject: "year with which the number of units of each type is compared",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		claim.Claim{ID: "unit.types.fewer", Section: "2.1",
			Subject: "place of this survey beside the first by units answering, in each type but multi-service centres and social enterprises",
			Printed: figure.MustParse("2."), Note: lesser},
	)
}
