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
	{id: "transitions.year", section: "11", printed: "2011", subject: "year of the transitions that were asked for",
		from: claim.SameAs("unit.year")},
	{id: "transitions.chart.flow-year", section: "11", printed: "2011",
		subject: "year of the transitions in the chart", from: claim.SameAs("unit.year")},
	{id: "transitions.chart.stock-year", section: "11", printed: "2011",
		subject: "year at whose end the clients in the chart are counted", from: claim.SameAs("unit.year")},
	{id: "transitions.answered", section: "11", printed: "69", subject: "units that told their transitions",
		answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Transitions.Answering(unit.Everyone))
		})},
	{id: "transitions.open-employment.flow-year", section: "11", printed: "2011",
		subject: "year in which clients moved on to open employment", from: claim.SameAs("unit.year")},
	{id: "transitions.open-employment", section: "11", printed: "525",
		subject: "clients who moved on to employment in the open labour market",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Transitions.Count(unit.Everyone, transitions.OpenEmployment)
		})},
	{id: "transitions.stock", section: "11",
		subject: "clients at the year's end of the units that told their transitions",
		note:    "not printed; 525 of them being 9 %, there are 5 527 to 6 176"},
	{id: "transitions.open-employment.share", section: "11", printed: "9 %",
		subject: "those who moved on to open employment, as a share of the clients at the year's end",
		from:    claim.ShareOf("transitions.open-employment", "transitions.stock"),
		note:    "a flow during the year over the stock at its end: the report says that the true share is smaller",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Transitions.Share(unit.Everyone, transitions.OpenEmployment)
		})},
	{id: "transitions.open-employment.stock-year", section: "11", printed: "2011",
		subject: "year at whose end the clients that they are a share of are counted",
		from:    claim.SameAs("unit.year")},
	{id: "transitions.back-to-basic-services", section: "11", subject: "clients who went back to basic services",
		note: "not printed; at least as many as to open employment, for it is the commonest transition"},
	{id: "transitions.back-to-basic-services.place", section: "11", printed: "yleisin",
		subject: "place of the return to basic services among the transitions, the commonest first",
		from:    claim.RankOf("transitions.back-to-basic-services", "transitions.open-employment"),
		answer: func(r *barometer.Report) claim.Answer {
			to := func(d transitions.Destination) figure.Figure { return r.Transitions.Count(unit.Everyone, d) }
			return answer(place(transitions.BackToBasicServices, destinations, to))
		}},
	{id: "transitions.types.place", section: "11.1", printed: "eniten",
		subject: "place of multi-service centres, workshops and social enterprises among the types, the most " +
			"transitions first",
		note: "said of three types: each before all others",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.Anywhere()...).
				places(unit.MultiServiceCentre, unit.Workshop, unit.SocialEnterprise)...)
		}},
	{id: "transitions.multi-service-centre.back-to-basic-services.place", section: "11.1", printed: "useimmin",
		subject: "place of multi-service centres among the types by returns to basic services",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.BackToBasicServices).
				places(unit.MultiServiceCentre)...)
		}},
	{id: "transitions.multi-service-centre.open-employment.place", section: "11.1", printed: "1.",
		subject: "place of multi-service centres among the types by transitions to work",
		note:    comparative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.OpenEmployment).
				places(unit.MultiServiceCentre)...)
		}},
	{id: "transitions.workshop.practical-training.place", section: "11.1", printed: "1.",
		subject: "place of workshops among the types by transitions to practical training",
		note:    comparative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.PracticalTraining).
				places(unit.Workshop)...)
		}},
	{id: "transitions.workshop.work-try-out.place", section: "11.1", printed: "1.",
		subject: "place of workshops among the types by transitions to work try-outs",
		note:    comparative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.WorkTryOut).
				places(unit.Workshop)...)
		}},
	{id: "transitions.workshop.education.place", section: "11.1", printed: "1.",
		subject: "place of workshops among the types by transitions to education",
		note:    comparative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.Education).
				places(unit.Workshop)...)
		}},
	{id: "transitions.types", section: "11.1", printed: "kolmesta",
		subject: "unit types from which transitions are commonest"},
	{id: "transitions.itemised", section: "11.2", printed: "31",
		subject: "units that told their transitions by service",
		answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Transitions.Itemising(unit.Everyone))
		})},
	{id: "transitions.training-and-subsidy.open-employment.place", section: "11.2", printed: "useimmin",
		subject: "place of practical or preparatory training and of pay-subsidised work among the services by " +
			"transitions to work",
		note: "said of two services: each before all others; of job coaching the report draws no conclusion",
		answer: func(r *barometer.Report) claim.Answer {
			of := leaving(r, transitions.OpenEmployment)
			two := []transitions.Origin{transitions.Training, transitions.PaySubsidisedWork}
			return answer(places(origins, of, two...)...).As("among all services").
				Or("job coaching left out", places(originsButJobCoaching, of, two...)...)
		}},
	{id: "transitions.work-try-out.open-employment.place", section: "11.2", printed: "yleisin",
		subject: "place of work among the transitions from work try-outs, the commonest first",
		answer: func(r *barometer.Report) claim.Answer {
			to := func(d transitions.Destination) figure.Figure {
				return r.Transitions.FromOrigin(unit.Everyone, transitions.TryOut, d)
			}
			return answer(place(transitions.OpenEmployment, destinations, to))
		}},
	{id: "transitions.rehabilitative-work-activity.interrupted.place", section: "11.2", printed: "1.",
		subject: "place of rehabilitative work activity among the services by interruptions",
		note:    comparative,
		answer: func(r *barometer.Report) claim.Answer {
			return answer(place(transitions.RehabilitativeWork, origins, leaving(r, transitions.Interrupted)))
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
