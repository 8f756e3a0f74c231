package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// moves is chapter 11, the transitions.
var moves = []row{
	{ID: "transitions.year", Section: "11", Printed: "2011", Subject: "year of the transitions that were asked for",
		From: claim.SameAs("unit.year")},
	{ID: "transitions.chart.flow-year", Section: "11", Printed: "2011",
		Subject: "year of the transitions in the chart", From: claim.SameAs("unit.year")},
	{ID: "transitions.chart.stock-year", Section: "11", Printed: "2011",
		Subject: "year at whose end the clients in the chart are counted", From: claim.SameAs("unit.year")},
	{ID: "transitions.answered", Section: "11", Printed: "69", Subject: "units that told their transitions",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Transitions.Answering(unit.Everyone))
		})},
	{ID: "transitions.open-employment.flow-year", Section: "11", Printed: "2011",
		Subject: "year in which clients moved on to open employment", From: claim.SameAs("unit.year")},
	{ID: "transitions.open-employment", Section: "11", Printed: "525",
		Subject: "clients who moved on to employment in the open labour market",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Transitions.Count(unit.Everyone, transitions.OpenEmployment)
		})},
	{ID: "transitions.stock", Section: "11",
		Subject: "clients at the year's end of the units that told their transitions",
		Note:    "not printed; 525 of them being 9 %, there are 5 527 to 6 176"},
	{ID: "transitions.open-employment.share", Section: "11", Printed: "9 %",
		Subject: "those who moved on to open employment, as a share of the clients at the year's end",
		From:    claim.ShareOf("transitions.open-employment", "transitions.stock"),
		Note:    "a flow during the year over the stock at its end: the report says that the true share is smaller",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Transitions.Share(unit.Everyone, transitions.OpenEmployment)
		})},
	{ID: "transitions.open-employment.stock-year", Section: "11", Printed: "2011",
		Subject: "year at whose end the clients that they are a share of are counted",
		From:    claim.SameAs("unit.year")},
	{ID: "transitions.back-to-basic-services", Section: "11", Subject: "clients who went back to basic services",
		Note: "not printed; at least as many as to open employment, for it is the commonest transition"},
	{ID: "transitions.back-to-basic-services.rank", Section: "11", Printed: "yleisin",
		Subject: "rank of the return to basic services among the transitions, the commonest first",
		From:    claim.RankOf("transitions.back-to-basic-services", "transitions.open-employment"),
		Answer: func(r *barometer.Report) claim.Answer {
			to := func(d transitions.Destination) figure.Figure { return r.Transitions.Count(unit.Everyone, d) }
			return answer(rank(transitions.BackToBasicServices, destinations, to))
		}},
	{ID: "transitions.types.rank", Section: "11.1", Printed: "eniten",
		Subject: "rank of multi-service centres, workshops and social enterprises among the types, the most " +
			"transitions first",
		Note: "said of three types: each before all others",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.Anywhere()...).
				ranks(unit.MultiServiceCentre, unit.Workshop, unit.SocialEnterprise)...)
		}},
	{ID: "transitions.multi-service-centre.back-to-basic-services.rank", Section: "11.1", Printed: "useimmin",
		Subject: "rank of multi-service centres among the types by returns to basic services",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.BackToBasicServices).
				ranks(unit.MultiServiceCentre)...)
		}},
	{ID: "transitions.multi-service-centre.open-employment.rank", Section: "11.1", Printed: "1.",
		Subject: "rank of multi-service centres among the types by transitions to work",
		Note:    comparative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.OpenEmployment).
				ranks(unit.MultiServiceCentre)...)
		}},
	{ID: "transitions.workshop.practical-training.rank", Section: "11.1", Printed: "1.",
		Subject: "rank of workshops among the types by transitions to practical training",
		Note:    comparative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.PracticalTraining).
				ranks(unit.Workshop)...)
		}},
	{ID: "transitions.workshop.work-try-out.rank", Section: "11.1", Printed: "1.",
		Subject: "rank of workshops among the types by transitions to work try-outs",
		Note:    comparative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.WorkTryOut).
				ranks(unit.Workshop)...)
		}},
	{ID: "transitions.workshop.education.rank", Section: "11.1", Printed: "1.",
		Subject: "rank of workshops among the types by transitions to education",
		Note:    comparative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.Education).
				ranks(unit.Workshop)...)
		}},
	{ID: "transitions.types", Section: "11.1", Printed: "kolmesta",
		Subject: "unit types from which transitions are commonest"},
	{ID: "transitions.itemised", Section: "11.2", Printed: "31",
		Subject: "units that told their transitions by service",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Transitions.Itemising(unit.Everyone))
		})},
	{ID: "transitions.training-and-subsidy.open-employment.rank", Section: "11.2", Printed: "useimmin",
		Subject: "rank of practical or preparatory training and of pay-subsidised work among the services by " +
			"transitions to work",
		Note: "said of two services: each before all others; of job coaching the report draws no conclusion",
		Answer: func(r *barometer.Report) claim.Answer {
			of := leaving(r, transitions.OpenEmployment)
			two := []transitions.Origin{transitions.Training, transitions.PaySubsidisedWork}
			return answer(ranks(origins, of, two...)...).As("among all services").
				Or("job coaching left out", ranks(originsButJobCoaching, of, two...)...)
		}},
	{ID: "transitions.work-try-out.open-employment.rank", Section: "11.2", Printed: "yleisin",
		Subject: "rank of work among the transitions from work try-outs, the commonest first",
		Answer: func(r *barometer.Report) claim.Answer {
			to := func(d transitions.Destination) figure.Figure {
				return r.Transitions.FromOrigin(unit.Everyone, transitions.TryOut, d)
			}
			return answer(rank(transitions.OpenEmployment, destinations, to))
		}},
	{ID: "transitions.rehabilitative-work-activity.interrupted.rank", Section: "11.2", Printed: "1.",
		Subject: "rank of rehabilitative work activity among the services by interruptions",
		Note:    comparative,
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(rank(transitions.RehabilitativeWork, origins, leaving(r, transitions.Interrupted)))
		}},
}

// moving measures the clients who moved on to the destinations, to any where none is named, as a share of the clients
// at the year's end, as in the report's charts.
func moving(r *barometer.Report, to ...transitions.Destination) measure {
	return func(g unit.Group) figure.Figure { return r.Transitions.Share(g, to...) }
}

// leaving returns the transitions from an origin to the destination.
func leaving(r *barometer.Report, to transitions.Destination) func(transitions.Origin) figure.Figure {
	return func(o transitions.Origin) figure.Figure { return r.Transitions.FromOrigin(unit.Everyone, o, to) }
}
