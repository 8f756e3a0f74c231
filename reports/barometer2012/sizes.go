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
	{id: "clients.mean.edition-before", section: "5.3.3", printed: "2006",
		subject: "the year that the size of units is compared with", from: claim.SameAs("clients.edition-before")},
	{id: "clients.mean.multi-service-centre", section: "5.3.3", printed: "2.",
		subject: "place of the mean clients of a multi-service centre in 2011 beside 2006",
		answer: func(r *barometer.Report) claim.Answer {
			of := func(t *clients.Tally) figure.Figure { return t.Mean(unit.Of(unit.MultiServiceCentre)) }
			return answer(of(r.Clients).Place(of(r.Before.Clients)))
		}},
	{id: "clients.mean.workshop", section: "5.3.3", printed: "2.",
		subject: "place of the mean clients of a workshop in 2006 beside 2011",
		answer: func(r *barometer.Report) claim.Answer {
			of := func(t *clients.Tally) figure.Figure { return t.Mean(unit.Of(unit.Workshop)) }
			return answer(of(r.Before.Clients).Place(of(r.Clients)))
		}},
	{id: "clients.trend.from", section: "5.3.4", printed: "2012",
		subject: "first of the years over which the development of clients is judged",
		from:    claim.SameAs("unit.outlook.from")},
	{id: "clients.trend.to", section: "5.3.4", printed: "2014", subject: "last of those years",
		from: claim.SameAs("unit.outlook.to")},
	{id: "clients.trend.horizon", section: "5.3.4", printed: "kahden", subject: "years ahead that are judged",
		from: claim.DifferenceOf("clients.trend.to", "clients.trend.from"),
		note: "from one of the years to the other; counted with both ends they are three"},
	{id: "clients.trend.total.grows", section: "5.3.4", printed: "yli puolessa",
		subject: "share of units that expect all their clients to grow",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfAll, clients.TrendGrows)
		})},
	{id: "clients.trend.total.decreases", section: "5.3.4", printed: "joka kymmenes",
		subject: "share of units that expect all their clients to decrease",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfAll, clients.TrendDecreases)
		})},
	{id: "clients.trend.total.unchanged", section: "5.3.4",
		subject: "share of units that expect all their clients to stay as they are",
		from:    claim.RestOf("clients.trend.total.grows", "clients.trend.total.decreases"),
		note:    "never printed; with those that cannot say"},
	{id: "clients.trend.work-activity", section: "5.3.4", printed: "2.",
		subject: "place of work in an employment relationship beside work activity, by the share of units " +
			"expecting growth",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Place(trend(r, clients.TrendOfWorkActivity, clients.TrendGrows))
		})},
	{id: "clients.trend.other-rehabilitative", section: "5.3.4", printed: "2.",
		subject: "place of work in an employment relationship beside other rehabilitative or coaching " +
			"activity, by the share of units expecting growth",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Place(trend(r, clients.TrendOfOtherRehabilitative, clients.TrendGrows))
		})},
	{id: "clients.trend.employment-contract.grows", section: "5.3.4", printed: "1.",
		subject: "place of growth beside decrease in what units expect of work in an employment relationship",
		note:    "expected equally often: both have the first place",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows).
				Place(trend(r, clients.TrendOfEmploymentContract, clients.TrendDecreases))
		})},
	{id: "clients.trend.employment-contract.decreases", section: "5.3.4", printed: "1.",
		subject: "place of decrease beside growth in what units expect of work in an employment relationship",
		note:    "expected equally often: both have the first place",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendDecreases).
				Place(trend(r, clients.TrendOfEmploymentContract, clients.TrendGrows))
		})},
	{id: "clients.trend.employment-contract.unchanged", section: "5.3.4", printed: "noin puolet",
		subject: "share of units that expect the clients in an employment relationship to stay as they are",
		answer: one(func(r *barometer.Report) figure.Figure {
			return trend(r, clients.TrendOfEmploymentContract, clients.TrendUnchanged)
		})},
	{id: "clients.growing-groups.top-three", section: "5.3.4", printed: "1.",
		subject: "place of the least of substance-abuse rehabilitees, mental health rehabilitees and young " +
			"people, by the share of units that expect them to grow, beside every other group",
		answer: func(r *barometer.Report) claim.Answer {
			growing := func(g clients.GrowingGroup) figure.Figure { return r.Clients.Growing.In(unit.Everyone).Share(g) }
			named := []clients.GrowingGroup{
				clients.SubstanceAbuseRehabilitees, clients.MentalHealthRehabilitees, clients.YoungPeople,
			}
			lesser := least(growing(named[0]), growing(named[1]), growing(named[2]))
			return answer(lesser.Place(others(growingGroups, growing, named...)...))
		}},
}

// trend returns the share of units that expect such a trend of a group of clients.
func trend(r *barometer.Report, of clients.TrendRow, t clients.Trend) figure.Figure {
	return r.Clients.Trend.In(unit.Everyone).Share(of, t)
}
