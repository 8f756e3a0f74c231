package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// founding is chapter 2.3, the founding years: shares of units by age, and the ages and years that they are cut at.
var founding = []row{
	{id: "unit.founded.first-year", section: "2.3", printed: "2006",
		subject: "year of the survey after which the newest units were founded",
		from:    claim.SameAs("unit.first.year")},
	{id: "unit.founded.recent", section: "2.3", printed: "noin neljännes",
		subject: "share of units founded after the first survey, in 2007 or later", base: "unit.answered",
		answer: func(r *barometer.Report) claim.Answer {
			if !r.Before.Edition.Valid() {
				return claim.Answer{}
			}
			years := unit.FoundedBetween(r.Before.Edition.Year()+1, r.Edition.Year())
			return answer(founded(r, years)(unit.Everyone)).As("founded " + years.String())
		}},
	{id: "unit.founded.old-age", section: "2.3", printed: "20 vuotta",
		subject: "years of operation that the oldest units have passed"},
	{id: "unit.founded.old", section: "2.3", printed: "noin kolmannes", subject: "share of units over 20 years old",
		base: "unit.answered",
		answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.OlderThan(20, r.Edition.Year()))(unit.Everyone)
		})},
	{id: "unit.founded.middle-age", section: "2.3", printed: "15 vuotta",
		subject: "years under which the younger half of the units is"},
	{id: "unit.founded.young", section: "2.3", printed: "noin puolet", subject: "share of units under 15 years old",
		base: "unit.answered",
		answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.YoungerThan(15, r.Edition.Year()))(unit.Everyone)
		})},
	{id: "unit.founded.intellectual-disability.age", section: "2.3", printed: "15 vuotta",
		subject: "years ago that the older units for people with intellectual disabilities were founded, or more",
		from:    claim.SameAs("unit.founded.middle-age")},
	{id: "unit.founded.intellectual-disability.over-15.units", section: "2.3",
		subject: "units for people with intellectual disabilities founded over 15 years ago",
		note:    notPrinted},
	{id: "unit.founded.intellectual-disability.over-15", section: "2.3", printed: "73 %",
		subject: "share of units for people with intellectual disabilities founded over 15 years ago",
		from: claim.ShareOf("unit.founded.intellectual-disability.over-15.units",
			"unit.count.intellectual-disability"),
		answer: overFifteen(unit.IntellectualDisability)},
	{id: "unit.founded.intellectual-disability.place", section: "2.3", printed: "1.",
		subject: "place of units for people with intellectual disabilities among the types, the oldest first",
		from: claim.RankOf("unit.founded.intellectual-disability.over-15",
			"unit.founded.production-centre.over-15", "unit.founded.multi-service-centre.over-15"),
		note: superlative + "; by the shares printed beside it (58 of 79 units, 73 %, against 10 of 13, 77 %) " +
			"production centres are older: the text may count units, of which most old ones are of this type, " +
			"or mean ages over 20 years",
		answer: func(r *barometer.Report) claim.Answer {
			over15, over20 := unit.OlderThan(15, r.Edition.Year()), unit.OlderThan(20, r.Edition.Year())
			number := func(g unit.Group) figure.Figure {
				return figure.New(figure.Whole(r.Unit.Founded.Count(g, over15)), r.Unit.Founded.Answering(g), 0)
			}
			return answer(founded(r, over15).places(unit.IntellectualDisability)...).As("by the share over 15 years").
				Or("by the share over 20 years", founded(r, over20).places(unit.IntellectualDisability)...).
				Or("by the number over 15 years", measure(number).places(unit.IntellectualDisability)...)
		}},
	{id: "unit.founded.recent-years", section: "2.3", printed: "viiden",
		subject: "years within which the newest social enterprises were founded", from: claim.SameAs("unit.years")},
	{id: "unit.founded.social-enterprise.recent.units", section: "2.3",
		subject: "social enterprises founded in the last five years",
		note:    notPrinted},
	{id: "unit.founded.social-enterprise.recent", section: "2.3", printed: "84 %",
		subject: "share of social enterprises founded in the last five years",
		from:    claim.ShareOf("unit.founded.social-enterprise.recent.units", "unit.count.social-enterprise"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return founded(r, unit.YoungerThan(5, r.Edition.Year()))(unit.Of(unit.SocialEnterprise))
		})},
	{id: "unit.founded.social-enterprise.place", section: "2.3", printed: "1.",
		subject: "place of social enterprises among the types, the newest first",
		note:    superlative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(founded(r, unit.YoungerThan(5, r.Edition.Year())).places(unit.SocialEnterprise)...)
		}},
	{id: "unit.founded.production-centre.age", section: "2.3", printed: "15",
		subject: "age in years that most production centres have passed",
		from:    claim.SameAs("unit.founded.middle-age")},
	{id: "unit.founded.production-centre.over-15.units", section: "2.3",
		subject: "production centres over 15 years old",
		note:    notPrinted},
	{id: "unit.founded.production-centre.over-15", section: "2.3", printed: "77 %",
		subject: "share of production centres over 15 years old",
		from: claim.ShareOf("unit.founded.production-centre.over-15.units",
			"unit.count.production-centre"),
		answer: overFifteen(unit.ProductionCentre)},
	{id: "unit.founded.multi-service-centre.age", section: "2.3", printed: "15",
		subject: "age in years that few multi-service centres have passed",
		from:    claim.SameAs("unit.founded.middle-age")},
	{id: "unit.founded.multi-service-centre.over-15.units", section: "2.3",
		subject: "multi-service centres over 15 years old",
		note:    notPrinted},
	{id: "unit.founded.multi-service-centre.over-15", section: "2.3", printed: "25 %",
		subject: "share of multi-service centres over 15 years old",
		from: claim.ShareOf("unit.founded.multi-service-centre.over-15.units",
			"unit.count.multi-service-centre"),
		answer: overFifteen(unit.MultiServiceCentre)},
	{id: "unit.founded.multi-service-centre.younger", section: "2.3", printed: "2.",
		subject: "place of multi-service centres beside production centres, the older first",
		from: claim.RankOf("unit.founded.multi-service-centre.over-15",
			"unit.founded.production-centre.over-15"),
		note: lesser,
		answer: func(r *barometer.Report) claim.Answer {
			over15 := founded(r, unit.OlderThan(15, r.Edition.Year()))
			return answer(over15(unit.Of(unit.MultiServiceCentre)).Place(over15(unit.Of(unit.ProductionCentre))))
		}},
	{id: "unit.founded.workshop.first-decade", section: "2.3", printed: "90",
		subject: "earlier decade in which most workshops were founded, in two digits",
		note:    "the 1990s"},
	{id: "unit.founded.workshop.last-century", section: "2.3", printed: "2000",
		subject: "century, by its first year, in which the later of these workshops were founded"},
	{id: "unit.founded.workshop.last-decade", section: "2.3", printed: "ensimmäisellä",
		subject: "place of the later decade in that century",
		note:    "2000 to 2009"},
	{id: "unit.founded.workshop.1990-2009.units", section: "2.3", subject: "workshops founded from 1990 to 2009",
		note: notPrinted},
	{id: "unit.founded.workshop.1990-2009", section: "2.3", printed: "84 %",
		subject: "share of workshops founded from 1990 to 2009",
		from:    claim.ShareOf("unit.founded.workshop.1990-2009.units", "unit.count.workshop"),
		answer: one(func(r *barometer.Report) figure.Figure {
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
