package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// economy is chapter 4, the economic situation and its outlook.
var economy = []row{
	{ID: "unit.situation.production-centre.rank", Section: "4", Printed: "1.",
		Subject: "rank of production centres among the types, the best economic situation first",
		Note:    superlative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(situation(r, good()).ranks(unit.ProductionCentre)...).As("by the share at least good").
				Or("by the share at least moderate", situation(r, moderate()).ranks(unit.ProductionCentre)...)
		}},
	{ID: "unit.situation.production-centre.good", Section: "4", Printed: "lähes puolet",
		Subject: "share of production centres that judge their situation at least good",
		Base:    "unit.count.production-centre",
		Answer:  productionCentres(good())},
	{ID: "unit.situation.production-centre.moderate", Section: "4", Printed: "miltei kaikki",
		Subject: "share of production centres that judge their situation at least moderate",
		Base:    "unit.count.production-centre",
		Answer:  productionCentres(moderate())},
	{ID: "unit.situation.mental-health.rank", Section: "4", Printed: "useimmin",
		Subject: "rank of mental health units among the types by the share that judge their situation at most " +
			"moderate",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(situation(r, atMostModerate()).ranks(unit.MentalHealth)...)
		}},
	{ID: "unit.situation.multi-service-and-social-enterprise.rank", Section: "4", Printed: "useimmin",
		Subject: "rank of multi-service centres and social enterprises among the types by the share that " +
			"judge their situation weak or passable",
		Note: "said of two types: before all others, each or both together",
		Answer: func(r *barometer.Report) claim.Answer {
			poor := situation(r, atMostPassable())
			return answer(poor.ranks(unit.MultiServiceCentre, unit.SocialEnterprise)...).As(each).
				Or(pooled, poor.pooledRank(unit.MultiServiceCentre, unit.SocialEnterprise))
		}},
	{ID: "unit.situation.multi-service-and-social-enterprise.good", Section: "4", Printed: "reilu kolmasosa",
		Subject: "share of multi-service centres and of social enterprises that judge their situation at least " +
			"good",
		Note: "said of two types, each or both together",
		Answer: func(r *barometer.Report) claim.Answer {
			at := situation(r, good())
			return answer(at.of(unit.MultiServiceCentre, unit.SocialEnterprise)...).As(each).
				Or(pooled, at(unit.Of(unit.MultiServiceCentre, unit.SocialEnterprise)))
		}},
	{ID: "unit.outlook.from", Section: "4", Printed: "2012", Subject: "first year of the outlook"},
	{ID: "unit.outlook.to", Section: "4", Printed: "2014", Subject: "last year of the outlook"},
	{ID: "unit.outlook.years", Section: "4", Printed: "kahden vuoden", Subject: "years of the outlook",
		From: claim.DifferenceOf("unit.outlook.to", "unit.outlook.from")},
	{ID: "unit.outlook.unchanged", Section: "4",
		Subject: "share of units that expect their economic situation to stay as it is",
		From:    claim.RestOf("unit.outlook.improves", "unit.outlook.weakens"),
		Note:    "not printed"},
	{ID: "unit.outlook.unchanged.rank", Section: "4", Printed: "1.",
		Subject: "rank of an unchanged situation among the outlooks, the commonest first",
		From:    claim.RankOf("unit.outlook.unchanged", "unit.outlook.improves", "unit.outlook.weakens"),
		Note:    superlative,
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(o unit.Outlook) figure.Figure { return outlook(r, o)(unit.Everyone) }
			return answer(of(unit.Unchanged).Rank(of(unit.Improves), of(unit.Weakens)))
		}},
	{ID: "unit.outlook.improves", Section: "4", Printed: "noin joka kuudes",
		Subject: "share of units that expect their economic situation to improve", Base: "unit.outlook.answered",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return outlook(r, unit.Improves)(unit.Everyone)
		})},
	{ID: "unit.outlook.weakens", Section: "4", Printed: "joka kuudes",
		Subject: "share of units that expect their economic situation to weaken", Base: "unit.outlook.answered",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return outlook(r, unit.Weakens)(unit.Everyone)
		})},
	{ID: "unit.outlook.social-enterprise.rank", Section: "4", Printed: "1.",
		Subject: "rank of social enterprises among the types, the most positive outlook first",
		Note:    superlative,
		Answer: func(r *barometer.Report) claim.Answer {
			balance := func(g unit.Group) figure.Figure {
				return r.Unit.Outlook.In(g).Balance([]unit.Outlook{unit.Improves}, []unit.Outlook{unit.Weakens})
			}
			return answer(outlook(r, unit.Improves).ranks(unit.SocialEnterprise)...).As("by the share that improves").
				Or("by the balance", measure(balance).ranks(unit.SocialEnterprise)...)
		}},
	{ID: "unit.outlook.chart-from", Section: "4", Printed: "2012",
		Subject: "first year in the title of the outlook's chart", From: claim.SameAs("unit.outlook.from")},
	{ID: "unit.outlook.chart-to", Section: "4", Printed: "2014",
		Subject: "last year in the title of the outlook's chart", From: claim.SameAs("unit.outlook.to")},
	{ID: "unit.outlook.answered", Section: "4", Printed: "211",
		Subject: "units answering the question of the outlook", From: claim.SameAs("unit.answered"),
		Answer: one(func(r *barometer.Report) figure.Figure {
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
