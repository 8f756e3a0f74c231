package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedEconomy returns the figures of chapter 4: the present situation, and the outlook.
func publishedEconomy() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.situation.production-centre.place", Section: "4", Subject: "place of production centres among the types, the best economic situation first",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "unit.situation.production-centre.good", Section: "4", Subject: "share of production centres that judge their situation at least good",
			Printed: figure.MustParse("lähes puolet"), Base: "unit.count.production-centre"},
		{ID: "unit.situation.production-centre.moderate", Section: "4", Subject: "share of production centres that judge their situation at least moderate",
			Printed: figure.MustParse("miltei kaikki"), Base: "unit.count.production-centre"},
		{ID: "unit.situation.mental-health.place", Section: "4", Subject: "place of mental health units among the types by the share that judge their situation at most moderate",
			Printed: figure.MustParse("useimmin")},
		{ID: "unit.situation.multi-service-and-social-enterprise.place", Section: "4",
			Subject: "place of multi-service centres and social enterprises among the types by the share that judge their situation weak or passable",
			Printed: figure.MustParse("useimmin"), Note: "said of two types: before all others, each or both together"},
		{ID: "unit.situation.multi-service-and-social-enterprise.good", Section: "4",
			Subject: "share of multi-service centres and of social enterprises that judge their situation at least good",
			Printed: figure.MustParse("reilu kolmasosa"), Note: "said of two types, each or both together"},
		{ID: "unit.outlook.from", Section: "4", Subject: "first year of the outlook", Printed: figure.MustParse("2012")},
		{ID: "unit.outlook.to", Section: "4", Subject: "last year of the outlook", Printed: figure.MustParse("2014")},
		{ID: "unit.outlook.years", Section: "4", Subject: "years of the outlook", Printed: figure.MustParse("kahden vuoden"),
			From: claim.DifferenceOf("unit.outlook.to", "unit.outlook.from")},
		{ID: "unit.outlook.unchanged", Section: "4", Subject: "share of units that expect their economic situation to stay as it is",
			From: claim.RestOf("unit.outlook.improves", "unit.outlook.weakens"), Note: "not printed"},
		{ID: "unit.outlook.unchanged.place", Section: "4", Subject: "place of an unchanged situation among the outlooks, the commonest first",
			Printed: figure.MustParse("1."), From: claim.RankOf("unit.outlook.unchanged", "unit.outlook.improves", "unit.outlook.weakens"),
			Note: superlative},
		{ID: "unit.outlook.improves", Section: "4", Subject: "share of units that expect their economic situation to improve",
			Printed: figure.MustParse("noin joka kuudes"), Base: "unit.outlook.answered"},
		{ID: "unit.outlook.weakens", Section: "4", Subject: "share of units that expect their economic situation to weaken",
			Printed: figure.MustParse("joka kuudes"), Base: "unit.outlook.answered"},
		{ID: "unit.outlook.social-enterprise.place", Section: "4", Subject: "place of social enterprises among the types, the most positive outlook first",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "unit.outlook.chart-from", Section: "4", Subject: "first year in the title of the outlook's chart", Printed: figure.MustParse("2012"),
			From: claim.SameAs("unit.outlook.from")},
		{ID: "unit.outlook.chart-to", Section: "4", Subject: "last year in the title of the outlook's chart", Printed: figure.MustParse("2014"),
			From: claim.SameAs("unit.outlook.to")},
		{ID: "unit.outlook.answered", Section: "4", Subject: "units answering the question of the outlook",
			Printed: figure.MustParse("211"), From: claim.SameAs("unit.answered")},
	}
}
