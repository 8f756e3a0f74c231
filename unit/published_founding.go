package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// hidden marks a count behind a printed share; that all units of the type told their founding year is assumed.
const hidden = "not printed; over all units of the type that answered the survey"

// publishedFounding returns the figures of chapter 2.3: shares of units by age, and the ages and years that they are
// cut at.
func publishedFounding() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.founded.first-year", Section: "2.3", Subject: "year of the survey after which the newest units were founded",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.founded.recent", Section: "2.3", Subject: "share of units founded after the first survey, in 2007 or later",
			Printed: figure.MustParse("noin neljännes"), Base: "unit.answered"},
		{ID: "unit.founded.old-age", Section: "2.3", Subject: "years of operation that the oldest units have passed",
			Printed: figure.MustParse("20 vuotta")},
		{ID: "unit.founded.old", Section: "2.3", Subject: "share of units over 20 years old",
			Printed: figure.MustParse("noin kolmannes"), Base: "unit.answered"},
		{ID: "unit.founded.middle-age", Section: "2.3", Subject: "years under which the younger half of the units is",
			Printed: figure.MustParse("15 vuotta")},
		{ID: "unit.founded.young", Section: "2.3", Subject: "share of units under 15 years old",
			Printed: figure.MustParse("noin puolet"), Base: "unit.answered"},
		{ID: "unit.founded.intellectual-disability.age", Section: "2.3", Subject: "years ago that the older units for people with intellectual disabilities were founded, or more",
			Printed: figure.MustParse("15 vuotta"), From: claim.SameAs("unit.founded.middle-age")},
		{ID: "unit.founded.intellectual-disability.over-15.units", Section: "2.3", Subject: "units for people with intellectual disabilities founded over 15 years ago", Note: hidden},
		{ID: "unit.founded.intellectual-disability.over-15", Section: "2.3", Subject: "share of units for people with intellectual disabilities founded over 15 years ago",
			Printed: figure.MustParse("73 %"), From: claim.ShareOf("unit.founded.intellectual-disability.over-15.units", "unit.count.intellectual-disability")},
		{ID: "unit.founded.intellectual-disability.place", Section: "2.3", Subject: "place of units for people with intellectual disabilities among the types, the oldest first",
			Printed: figure.MustParse("1."),
			From:    claim.RankOf("unit.founded.intellectual-disability.over-15", "unit.founded.production-centre.over-15", "unit.founded.multi-service-centre.over-15"),
			Note: superlative + "; by the shares printed beside it (58 of 79 units, 73 %, against 10 of 13, 77 %) production centres are " +
				"older: the text may count units, of which most old ones are of this type, or mean ages over 20 years"},
		{ID: "unit.founded.recent-years", Section: "2.3", Subject: "years within which the newest social enterprises were founded",
			Printed: figure.MustParse("viiden"), From: claim.SameAs("unit.years")},
		{ID: "unit.founded.social-enterprise.recent.units", Section: "2.3", Subject: "social enterprises founded in the last five years", Note: hidden},
		{ID: "unit.founded.social-enterprise.recent", Section: "2.3", Subject: "share of social enterprises founded in the last five years",
			Printed: figure.MustParse("84 %"), From: claim.ShareOf("unit.founded.social-enterprise.recent.units", "unit.count.social-enterprise")},
		{ID: "unit.founded.social-enterprise.place", Section: "2.3", Subject: "place of social enterprises among the types, the newest first",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "unit.founded.production-centre.age", Section: "2.3", Subject: "age in years that most production centres have passed",
			Printed: figure.MustParse("15"), From: claim.SameAs("unit.founded.middle-age")},
		{ID: "unit.founded.production-centre.over-15.units", Section: "2.3", Subject: "production centres over 15 years old", Note: hidden},
		{ID: "unit.founded.production-centre.over-15", Section: "2.3", Subject: "share of production centres over 15 years old",
			Printed: figure.MustParse("77 %"), From: claim.ShareOf("unit.founded.production-centre.over-15.units", "unit.count.production-centre")},
		{ID: "unit.founded.multi-service-centre.age", Section: "2.3", Subject: "age in years that few multi-service centres have passed",
			Printed: figure.MustParse("15"), From: claim.SameAs("unit.founded.middle-age")},
		{ID: "unit.founded.multi-service-centre.over-15.units", Section: "2.3", Subject: "multi-service centres over 15 years old", Note: hidden},
		{ID: "unit.founded.multi-service-centre.over-15", Section: "2.3", Subject: "share of multi-service centres over 15 years old",
			Printed: figure.MustParse("25 %"), From: claim.ShareOf("unit.founded.multi-service-centre.over-15.units", "unit.count.multi-service-centre")},
		{ID: "unit.founded.multi-service-centre.younger", Section: "2.3", Subject: "place of multi-service centres beside production centres, the older first",
			Printed: figure.MustParse("2."), From: claim.RankOf("unit.founded.multi-service-centre.over-15", "unit.founded.production-centre.over-15"),
			Note: lesser},
		{ID: "unit.founded.workshop.first-decade", Section: "2.3", Subject: "earlier decade in which most workshops were founded, in two digits",
			Printed: figure.MustParse("90"), Note: "the 1990s"},
		{ID: "unit.founded.workshop.last-century", Section: "2.3", Subject: "century, by its first year, in which the later of these workshops were founded",
			Printed: figure.MustParse("2000")},
		{ID: "unit.founded.workshop.last-decade", Section: "2.3", Subject: "place of the later decade in that century",
			Printed: figure.MustParse("ensimmäisellä"), Note: "2000 to 2009"},
		{ID: "unit.founded.workshop.1990-2009.units", Section: "2.3", Subject: "workshops founded from 1990 to 2009", Note: hidden},
		{ID: "unit.founded.workshop.1990-2009", Section: "2.3", Subject: "share of workshops founded from 1990 to 2009",
			Printed: figure.MustParse("84 %"), From: claim.ShareOf("unit.founded.workshop.1990-2009.units", "unit.count.workshop")},
	}
}
