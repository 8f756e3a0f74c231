package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// activitiesAndTasks is chapter 9, the activities, job coaching and tasks.
var activitiesAndTasks = []row{
	{id: "unit.activity.part", section: "9.1", printed: "toisessa",
		subject: "part of the survey that asked for activities", from: claim.SameAs("unit.part2.number")},
	{id: "unit.activity.tasks-outside", section: "9.1", printed: "noin puolella",
		subject: "share of units that offer work tasks outside the unit",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Unit.Activities.In(unit.Everyone).Share(unit.TasksOutside)).As(answering).
				Or(ofPart2, r.Unit.Activities.InPart2(unit.Everyone).ShareOfEveryone(unit.TasksOutside))
		}},
	{id: "unit.activity.multi-service-and-workshop.place", section: "9.1", printed: "1.",
		subject: "place of multi-service centres and workshops among the types, the most versatile activities " +
			"first",
		note: superlative + "; said of two types: before all others, each or both together",
		answer: func(r *barometer.Report) claim.Answer {
			mean := measure(func(g unit.Group) figure.Figure { return r.Unit.Activities.In(g).Mean() })
			return answer(mean.places(unit.MultiServiceCentre, unit.Workshop)...).As(each).
				Or(pooled, mean.pooledPlace(unit.MultiServiceCentre, unit.Workshop))
		}},
	{id: "unit.activity.multi-service-and-workshop.offered", section: "9.1", printed: "lähes kaikkia",
		subject: "share of the form's activities that are on offer in multi-service centres and workshops",
		note:    "the report does not list the form's activities in full"},
	{id: "unit.activity.production-centre.workshop-work.place", section: "9.1", printed: "suurin",
		subject: "place of workshop work in production centres, the largest share first",
		note:    "the largest among the activities of these units, or the largest among the types",
		answer: func(r *barometer.Report) claim.Answer {
			share := func(a unit.Activity) figure.Figure {
				return r.Unit.Activities.In(unit.Of(unit.ProductionCentre)).Share(a)
			}
			workshop := func(g unit.Group) figure.Figure { return r.Unit.Activities.In(g).Share(unit.WorkshopWork) }
			return answer(place(unit.WorkshopWork, activities, share)).As("among the activities").
				Or("among the types", measure(workshop).places(unit.ProductionCentre)...)
		}},
	{id: "coaching.contents.commonest.place", section: "9.2", printed: "yleisimmin",
		subject: "place of guidance in the unit's own tasks and of life-management skills among the contents " +
			"of job coaching",
		note: "said of two contents: each before all others",
		answer: func(r *barometer.Report) claim.Answer {
			share := func(c coaching.Content) figure.Figure { return r.Coaching.Share(unit.Everyone, c) }
			return answer(places(contents, share, coaching.GuidanceInOwnTasks, coaching.LifeManagement)...)
		}},
	{id: "coaching.contents.support-at-workplace", section: "9.2", printed: "vajaassa puolessa",
		subject: "share of units whose job coaching includes support at a workplace in the open labour market",
		note:    "of units that offer job coaching, or of all that answered: the report says those answering",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Coaching.Share(unit.Everyone, coaching.SupportAtWorkplace)).As("over those offering").
				Or("over those answering", r.Coaching.ShareOfAnswering(unit.Everyone, coaching.SupportAtWorkplace))
		}},
	{id: "unit.task.commonest.place", section: "9.3", printed: "1.",
		subject: "place of property maintenance, cleaning, textile, wood, metal and kitchen work among the " +
			"tasks in units",
		note: superlative + "; said of six tasks: each before all others",
		answer: func(r *barometer.Report) claim.Answer {
			share := func(t unit.Task) figure.Figure { return r.Unit.Tasks.In(unit.Everyone).Share(t) }
			return answer(places(tasks, share, unit.PropertyMaintenance, unit.Cleaning, unit.TextileWork, unit.WoodWork,
				unit.MetalWork, unit.KitchenWork)...)
		}},
	{id: "unit.task.industrial-subcontracting", section: "9.3", printed: "noin puolessa",
		subject: "share of units that do subcontracting for industry",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Unit.Tasks.In(unit.Everyone).Share(unit.IndustrialSubcontracting)).As(answering).
				Or(ofPart2, r.Unit.Tasks.InPart2(unit.Everyone).ShareOfEveryone(unit.IndustrialSubcontracting))
		}},
	{id: "unit.task-outside.commonest.place", section: "9.3", printed: "1.",
		subject: "place of property and yard work, kitchen work, cleaning, and shop work among the tasks " +
			"outside units",
		note: superlative + "; said of four tasks: each before all others",
		answer: func(r *barometer.Report) claim.Answer {
			share := func(t unit.Task) figure.Figure { return r.Unit.TasksOutside.In(unit.Everyone).Share(t) }
			return answer(places(tasks, share, unit.PropertyMaintenance, unit.KitchenWork, unit.Cleaning, unit.Retail)...)
		}},
	{id: "clients.outside", section: "9.3",
		subject: "clients working outside the units' premises, in the units answering"},
	{id: "clients.outside.base", section: "9.3", subject: "all clients of the units answering"},
	{id: "clients.outside.base.share", section: "9.3",
		subject: "share of all clients that are in the units answering",
		from:    claim.ShareOf("clients.outside.base", "clients.total")},
	{id: "clients.outside.others.share", section: "9.3",
		subject: "share of all clients that are in the units not answering",
		from:    claim.RestOf("clients.outside.base.share")},
	{id: "clients.outside.share", section: "9.3", printed: "noin viidennes",
		subject: "share of all clients that work outside the units' premises",
		from:    claim.ShareOf("clients.outside", "clients.outside.base"),
		answer: func(r *barometer.Report) claim.Answer {
			return answer(outside(r, unit.Everyone)).As("over those answering").
				Or("over all units", r.Clients.PartShareOfAll(unit.Everyone, clients.Outside))
		}},
	{id: "clients.outside.social-enterprise", section: "9.3", printed: "kaksi viidestä",
		subject: "share of the clients of social enterprises that work outside",
		answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.SocialEnterprise))
		})},
	{id: "clients.outside.multi-service-centre", section: "9.3", printed: "viidennes",
		subject: "share of the clients of multi-service centres that work outside",
		answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.MultiServiceCentre))
		})},
	{id: "clients.outside.order", section: "9.3", printed: "2.",
		subject: "place of multi-service centres beside social enterprises, by the share of clients working " +
			"outside",
		from: claim.RankOf("clients.outside.multi-service-centre", "clients.outside.social-enterprise"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.MultiServiceCentre)).
				Place(outside(r, unit.Of(unit.SocialEnterprise)))
		})},
}

// outside returns the share of a group's clients that work outside the unit.
func outside(r *barometer.Report, g unit.Group) figure.Figure {
	return r.Clients.PartShare(g, clients.Outside)
}
