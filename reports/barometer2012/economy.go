package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// economy is chapter 4, the economic situation and its outlook.
var economy = []row{
	{id: "unit.situation.production-centre.place", section: "4", printed: "1.",
		subject: "place of production centres among the types, the best economic situation first",
		note:    superlative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(situation(r, good()).places(unit.ProductionCentre)...).As("by the share at least good").
				Or("by the share at least moderate", situation(r, moderate()).places(unit.ProductionCentre)...)
		}},
	{id: "unit.situation.production-centre.good", section: "4", printed: "lähes puolet",
		subject: "share of production centres that judge their situation at least good",
		base:    "unit.count.production-centre",
		answer:  productionCentres(good())},
	{id: "unit.situation.production-centre.moderate", section: "4", printed: "miltei kaikki",
		subject: "share of production centres that judge their situation at least moderate",
		base:    "unit.count.production-centre",
		answer:  productionCentres(moderate())},
	{id: "unit.situation.mental-health.place", section: "4", printed: "useimmin",
		subject: "place of mental health units among the types by the share that judge their situation at most " +
			"moderate",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(situation(r, atMostModerate()).places(unit.MentalHealth)...)
		}},
	{id: "unit.situation.multi-service-and-social-enterprise.place", section: "4", printed: "useimmin",
		subject: "place of multi-service centres and social enterprises among the types by the share that " +
			"judge their situation weak or passable",
		note: "said of two types: before all others, each or both together",
		answer: func(r *barometer.Report) claim.Answer {
			poor := situation(r, atMostPassable())
			return answer(poor.places(unit.MultiServiceCentre, unit.SocialEnterprise)...).As(each).
				Or(pooled, poor.pooledPlace(unit.MultiServiceCentre, unit.SocialEnterprise))
		}},
	{id: "unit.situation.multi-service-and-social-enterprise.good", section: "4", printed: "reilu kolmasosa",
		subject: "share of multi-service centres and of social enterprises that judge their situation at least " +
			"good",
		note: "said of two types, each or both together",
		answer: func(r *barometer.Report) claim.Answer {
			at := situation(r, good())
			return answer(at.of(unit.MultiServiceCentre, unit.SocialEnterprise)...).As(each).
				Or(pooled, at(unit.Of(unit.MultiServiceCentre, unit.SocialEnterprise)))
		}},
	{id: "unit.outlook.from", section: "4", printed: "2012", subject: "first year of the outlook"},
	{id: "unit.outlook.to", section: "4", printed: "2014", subject: "last year of the outlook"},
	{id: "unit.outlook.years", section: "4", printed: "kahden vuoden", subject: "years of the outlook",
		from: claim.DifferenceOf("unit.outlook.to", "unit.outlook.from")},
	{id: "unit.outlook.unchanged", section: "4",
		subject: "share of units that expect their economic situation to stay as it is",
		from:    claim.RestOf("unit.outlook.improves", "unit.outlook.weakens"),
		note:    "not printed"},
	{id: "unit.outlook.unchanged.place", section: "4", printed: "1.",
		subject: "place of an unchanged situation among the outlooks, the commonest first",
		from:    claim.RankOf("unit.outlook.unchanged", "unit.outlook.improves", "unit.outlook.weakens"),
		note:    superlative,
		answer: func(r *barometer.Report) claim.Answer {
			of := func(o unit.Outlook) figure.Figure { return outlook(r, o)(unit.Everyone) }
			return answer(of(unit.Unchanged).Place(of(unit.Improves), of(unit.Weakens)))
		}},
	{id: "unit.outlook.improves", section: "4", printed: "noin joka kuudes",
		subject: "share of units that expect their economic situation to improve", base: "unit.outlook.answered",
		answer: one(func(r *barometer.Report) figure.Figure {
			return outlook(r, unit.Improves)(unit.Everyone)
		})},
	{id: "unit.outlook.weakens", section: "4", printed: "joka kuudes",
		subject: "share of units that expect their economic situation to weaken", base: "unit.outlook.answered",
		answer: one(func(r *barometer.Report) figure.Figure {
			return outlook(r, unit.Weakens)(unit.Everyone)
		})},
	{id: "unit.outlook.social-enterprise.place", section: "4", printed: "1.",
		subject: "place of social enterprises among the types, the most positive outlook first",
		note:    superlative,
		answer: func(r *barometer.Report) claim.Answer {
			balance := func(g unit.Group) figure.Figure {
				return r.Unit.Outlook.In(g).Balance([]unit.Outlook{unit.Improves}, []unit.Outlook{unit.Weakens})
			}
			return answer(outlook(r, unit.Improves).places(unit.SocialEnterprise)...).As("by the share that improves").
				Or("by the balance", measure(balance).places(unit.SocialEnterprise)...)
		}},
	{id: "unit.outlook.chart-from", section: "4", printed: "2012",
		subject: "first year in the title of the outlook's chart", from: claim.SameAs("unit.outlook.from")},
	{id: "unit.outlook.chart-to", section: "4", printed: "2014",
		subject: "last year in the title of the outlook's chart", from: claim.SameAs("unit.outlook.to")},
	{id: "unit.outlook.answered", section: "4", printed: "211",
		subject: "units answering the question of the outlook", from: claim.SameAs("unit.answered"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Unit.Outlook.In(unit.Everyone).Answering())
		})},
}

// The grades of the economic situation that B12 4 takes together.
func good() []unit.Situation     { return []unit.Situation{unit.Good, unit.VeryGood} }
func moderate() []unit.Situation { return []unit.Situation{unit.Moderate, unit.Good, unit.VeryGood} }
func atMostModerate() []unit.Situation {
	return []unit.Situation{unit.Weak, unit.Passable, unit.Moderate}
}
func atMostPassable() []unit.Situation { return []unit.Situation{unit.Weak, unit.Passable} }

// situation measures the share of units that give their situation one of the grades.
func situation(r *barometer.Report, grades []unit.Situation) measure {
	return func(g unit.Group) figure.Figure { return r.Unit.Situation.In(g).Share(grades...) }
}

// productionCentres answers with the share of production centres that give their situation one of the grades.
func productionCentres(grades []unit.Situation) recompute {
	return func(r *barometer.Report) claim.Answer {
		g := unit.Of(unit.ProductionCentre)
		return answer(r.Unit.Situation.In(g).Share(grades...)).As(answering).
			Or(allUnits, r.Unit.Situation.In(g).ShareOfEveryone(grades...))
	}
}

// outlook measures the share of units with the outlook.
func outlook(r *barometer.Report, o unit.Outlook) measure {
	return func(g unit.Group) figure.Figure { return r.Unit.Outlook.In(g).Share(o) }
}
