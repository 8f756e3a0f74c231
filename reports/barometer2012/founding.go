package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// founding is chapter 2.3, the founding years: shares of units by age, and the ages and years that they are cut at.
var founding = []row{
	{ID: "unit.founded.first-year", Section: "2.3", Printed: "2006",
		Subject: "year of the survey after which the newest units were founded",
		From:    claim.SameAs("unit.first.year")},
	{ID: "unit.founded.recent", Section: "2.3", Printed: "noin neljännes",
		Subject: "share of units founded after the first survey, in 2007 or later", Base: "unit.answered",
		Answer: func(r *barometer.Report) claim.Answer {
			if !r.Before.Edition.Valid() {
				return claim.Answer{}
			}
			years := unit.FoundedBetween(r.Before.Edition.Year()+1, r.Edition.Year())
			return answer(founded(r, years)(unit.Everyone)).As("founded " + years.String())
		}},
	{ID: "unit.founded.old-age", Section: "2.3", Printed: "20 vuotta",
		Subject: "years of operation that the oldest units have passed"},
	{ID: "unit.founded.old", Section: "2.3", Printed: "noin kolmannes", Subject: "share of units over 20 years old",
		Base: "unit.answered",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.OlderThan(20, r.Edition.Year()))(unit.Everyone)
		})},
	{ID: "unit.founded.middle-age", Section: "2.3", Printed: "15 vuotta",
		Subject: "years under which the younger half of the units is"},
	{ID: "unit.founded.young", Section: "2.3", Printed: "noin puolet", Subject: "share of units under 15 years old",
		Base: "unit.answered",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.YoungerThan(15, r.Edition.Year()))(unit.Everyone)
		})},
	{ID: "unit.founded.intellectual-disability.age", Section: "2.3", Printed: "15 vuotta",
		Subject: "years ago that the older units for people with intellectual disabilities were founded, or more",
		From:    claim.SameAs("unit.founded.middle-age")},
	{ID: "unit.founded.intellectual-disability.over-15.units", Section: "2.3",
		Subject: "units for people with intellectual disabilities founded over 15 years ago",
		Note:    notPrinted},
	{ID: "unit.founded.intellectual-disability.over-15", Section: "2.3", Printed: "73 %",
		Subject: "share of units for people with intellectual disabilities founded over 15 years ago",
		From: claim.ShareOf("unit.founded.intellectual-disability.over-15.units",
			"unit.count.intellectual-disability"),
		Answer: overFifteen(unit.IntellectualDisability)},
	{ID: "unit.founded.intellectual-disability.rank", Section: "2.3", Printed: "1.",
		Subject: "rank of units for people with intellectual disabilities among the types, the oldest first",
		From: claim.RankOf("unit.founded.intellectual-disability.over-15",
			"unit.founded.production-centre.over-15", "unit.founded.multi-service-centre.over-15"),
		Note: superlative + "; by the shares printed beside it (58 of 79 units, 73 %, against 10 of 13, 77 %) " +
			"production centres are older: the text may count units, of which most old ones are of this type, " +
			"or mean ages over 20 years",
		Answer: func(r *barometer.Report) claim.Answer {
			over15, over20 := unit.OlderThan(15, r.Edition.Year()), unit.OlderThan(20, r.Edition.Year())
			number := func(g unit.Group) figure.Figure {
				return figure.New(figure.Whole(r.Unit.Founded.Count(g, over15)), r.Unit.Founded.Answering(g), 0)
			}
			return answer(founded(r, over15).ranks(unit.IntellectualDisability)...).As("by the share over 15 years").
				Or("by the share over 20 years", founded(r, over20).ranks(unit.IntellectualDisability)...).
				Or("by the number over 15 years", measure(number).ranks(unit.IntellectualDisability)...)
		}},
	{ID: "unit.founded.recent-years", Section: "2.3", Printed: "viiden",
		Subject: "years within which the newest social enterprises were founded", From: claim.SameAs("unit.years")},
	{ID: "unit.founded.social-enterprise.recent.units", Section: "2.3",
		Subject: "social enterprises founded in the last five years",
		Note:    notPrinted},
	{ID: "unit.founded.social-enterprise.recent", Section: "2.3", Printed: "84 %",
		Subject: "share of social enterprises founded in the last five years",
		From:    claim.ShareOf("unit.founded.social-enterprise.recent.units", "unit.count.social-enterprise"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.YoungerThan(5, r.Edition.Year()))(unit.Of(unit.SocialEnterprise))
		})},
	{ID: "unit.founded.social-enterprise.rank", Section: "2.3", Printed: "1.",
		Subject: "rank of social enterprises among the types, the newest first",
		Note:    superlative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(founded(r, unit.YoungerThan(5, r.Edition.Year())).ranks(unit.SocialEnterprise)...)
		}},
	{ID: "unit.founded.production-centre.age", Section: "2.3", Printed: "15",
		Subject: "age in years that most production centres have passed",
		From:    claim.SameAs("unit.founded.middle-age")},
	{ID: "unit.founded.production-centre.over-15.units", Section: "2.3",
		Subject: "production centres over 15 years old",
		Note:    notPrinted},
	{ID: "unit.founded.production-centre.over-15", Section: "2.3", Printed: "77 %",
		Subject: "share of production centres over 15 years old",
		From: claim.ShareOf("unit.founded.production-centre.over-15.units",
			"unit.count.production-centre"),
		Answer: overFifteen(unit.ProductionCentre)},
	{ID: "unit.founded.multi-service-centre.age", Section: "2.3", Printed: "15",
		Subject: "age in years that few multi-service centres have passed",
		From:    claim.SameAs("unit.founded.middle-age")},
	{ID: "unit.founded.multi-service-centre.over-15.units", Section: "2.3",
		Subject: "multi-service centres over 15 years old",
		Note:    notPrinted},
	{ID: "unit.founded.multi-service-centre.over-15", Section: "2.3", Printed: "25 %",
		Subject: "share of multi-service centres over 15 years old",
		From: claim.ShareOf("unit.founded.multi-service-centre.over-15.units",
			"unit.count.multi-service-centre"),
		Answer: overFifteen(unit.MultiServiceCentre)},
	{ID: "unit.founded.multi-service-centre.younger", Section: "2.3", Printed: "2.",
		Subject: "rank of multi-service centres beside production centres, the older first",
		From: claim.RankOf("unit.founded.multi-service-centre.over-15",
			"unit.founded.production-centre.over-15"),
		Note: lesser,
		Answer: func(r *barometer.Report) claim.Answer {
			over15 := founded(r, unit.OlderThan(15, r.Edition.Year()))
			return answer(over15(unit.Of(unit.MultiServiceCentre)).Rank(over15(unit.Of(unit.ProductionCentre))))
		}},
	{ID: "unit.founded.workshop.first-decade", Section: "2.3", Printed: "90",
		Subject: "earlier decade in which most workshops were founded, in two digits",
		Note:    "the 1990s"},
	{ID: "unit.founded.workshop.last-century", Section: "2.3", Printed: "2000",
		Subject: "century, by its first year, in which the later of these workshops were founded"},
	{ID: "unit.founded.workshop.last-decade", Section: "2.3", Printed: "ensimmäisellä",
		Subject: "rank of the later decade in that century",
		Note:    "2000 to 2009"},
	{ID: "unit.founded.workshop.1990-2009.units", Section: "2.3", Subject: "workshops founded from 1990 to 2009",
		Note: notPrinted},
	{ID: "unit.founded.workshop.1990-2009", Section: "2.3", Printed: "84 %",
		Subject: "share of workshops founded from 1990 to 2009",
		From:    claim.ShareOf("unit.founded.workshop.1990-2009.units", "unit.count.workshop"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.FoundedBetween(1990, 2009))(unit.Of(unit.Workshop))
		})},
}

// founded measures the share of units founded in the years.
func founded(r *barometer.Report, y unit.Years) measure {
	return func(g unit.Group) figure.Figure { return r.Unit.Founded.Share(g, y) }
}

// overFifteen answers with the share of a type founded over 15 years ago.
func overFifteen(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return founded(r, unit.OlderThan(15, r.Edition.Year()))(unit.Of(u))
	})
}
