package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// sizes is chapters 5.3.3 and 5.3.4, the size of units and the expected development of clients.
var sizes = []row{
	{ID: "clients.mean.edition-before", Section: "5.3.3", Printed: "2006",
		Subject: "the year that the size of units is compared with", From: claim.SameAs("clients.edition-before")},
	{ID: "clients.mean.multi-service-centre", Section: "5.3.3", Printed: "2.",
		Subject: "rank of the mean clients of a multi-service centre in 2011 beside 2006",
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(t *clients.Tally) figure.Figure { return t.Mean(unit.Of(unit.MultiServiceCentre)) }
			return answer(of(r.Clients).Rank(of(r.Before.Clients)))
		}},
	{ID: "clients.mean.workshop", Section: "5.3.3", Printed: "2.",
		Subject: "rank of the mean clients of a workshop in 2006 beside 2011",
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(t *clients.Tally) figure.Figure { return t.Mean(unit.Of(unit.Workshop)) }
			return answer(of(r.Before.Clients).Rank(of(r.Clients)))
		}},
	{ID: "clients.trend.from", Section: "5.3.4", Printed: "2012",
		Subject: "first of the years over which the development of clients is judged",
		From:    claim.SameAs("unit.outlook.from")},
	{ID: "clients.trend.to", Section: "5.3.4", Printed: "2014", Subject: "last of those years",
		From: claim.SameAs("unit.outlook.to")},
	{ID: "clients.trend.horizon", Section: "5.3.4", Printed: "kahden", Subject: "years ahead that are judged",
		From: claim.DifferenceOf("clients.trend.to", "clients.trend.from"),
		Note: "from one of the years to the other; counted with both ends they are three"},
	{ID: "clients.trend.total.grows", Section: "5.3.4", Printed: "yli puolessa",
		Subject: "share of units that expect all their clients to grow",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfAll, clients.TrendGrows)
		})},
	{ID: "clients.trend.total.decreases", Section: "5.3.4", Printed: "joka kymmenes",
		Subject: "share of units that expect all their clients to decrease",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfAll, clients.TrendDecreases)
		})},
	{ID: "clients.trend.total.unchanged", Section: "5.3.4",
		Subject: "share of units that expect all their clients to stay as they are",
		From:    claim.RestOf("clients.trend.total.grows", "clients.trend.total.decreases"),
		Note:    "never printed; with those that cannot say"},
	{ID: "clients.trend.work-activity", Section: "5.3.4", Printed: "2.",
		Subject: "rank of work in an employment relationship beside work activity, by the share of units " +
			"expecting growth",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Rank(trend(r, clients.TrendOfWorkActivity, clients.TrendGrows))
		})},
	{ID: "clients.trend.other-rehabilitative", Section: "5.3.4", Printed: "2.",
		Subject: "rank of work in an employment relationship beside other rehabilitative or coaching " +
			"activity, by the share of units expecting growth",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Rank(trend(r, clients.TrendOfOtherRehabilitative, clients.TrendGrows))
		})},
	{ID: "clients.trend.employment-contract.grows", Section: "5.3.4", Printed: "1.",
		Subject: "rank of growth beside decrease in what units expect of work in an employment relationship",
		Note:    "expected equally often: both have the first rank",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Rank(trend(r, clients.TrendOfEmploymentContract, clients.TrendDecreases))
		})},
	{ID: "clients.trend.employment-contract.decreases", Section: "5.3.4", Printed: "1.",
		Subject: "rank of decrease beside growth in what units expect of work in an employment relationship",
		Note:    "expected equally often: both have the first rank",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendDecreases).
				Rank(trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows))
		})},
	{ID: "clients.trend.employment-contract.unchanged", Section: "5.3.4", Printed: "noin puolet",
		Subject: "share of units that expect the clients in an employment relationship to stay as they are",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendUnchanged)
		})},
	{ID: "clients.growing-groups.top-three", Section: "5.3.4", Printed: "1.",
		Subject: "rank of the least of substance-abuse rehabilitees, mental health rehabilitees and young " +
			"people, by the share of units that expect them to grow, beside every other group",
		Answer: func(r *barometer.Report) claim.Answer {
			growing := func(g clients.GrowingGroup) figure.Figure { return r.Clients.Growing.In(unit.Everyone).Share(g) }
			named := []clients.GrowingGroup{
				clients.SubstanceAbuseRehabilitees, clients.MentalHealthRehabilitees, clients.YoungPeople,
			}
			lesser := least(growing(named[0]), growing(named[1]), growing(named[2]))
			return answer(lesser.Rank(others(growingGroups, growing, named...)...))
		}},
}

// trend returns the share of units that expect such a trend of a group of clients.
func trend(r *barometer.Report, of clients.TrendRow, t clients.Trend) figure.Figure {
	return r.Clients.Trend.In(unit.Everyone).Share(of, t)
}
