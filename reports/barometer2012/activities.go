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
	{ID: "unit.activity.part", Section: "9.1", Printed: "toisessa",
		Subject: "part of the survey that asked for activities", From: claim.SameAs("unit.part2.number")},
	{ID: "unit.activity.tasks-outside", Section: "9.1", Printed: "noin puolella",
		Subject: "share of units that offer work tasks outside the unit",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Unit.Activities.In(unit.Everyone).Share(unit.TasksOutside)).As(answering).
				Or(ofPart2, r.Unit.Activities.InPart2(unit.Everyone).ShareOfEveryone(unit.TasksOutside))
		}},
	{ID: "unit.activity.multi-service-and-workshop.rank", Section: "9.1", Printed: "1.",
		Subject: "rank of multi-service centres and workshops among the types, the most versatile activities " +
			"first",
		Note: superlative + "; said of two types: before all others, each or both together",
		Answer: func(r *barometer.Report) claim.Answer {
			mean := measure(func(g unit.Group) figure.Figure { return r.Unit.Activities.In(g).Mean() })
			return answer(mean.ranks(unit.MultiServiceCentre, unit.Workshop)...).As(each).
				Or(pooled, mean.pooledRank(unit.MultiServiceCentre, unit.Workshop))
		}},
	{ID: "unit.activity.multi-service-and-workshop.offered", Section: "9.1", Printed: "lähes kaikkia",
		Subject: "share of the form's activities that are on offer in multi-service centres and workshops",
		Note:    "the report does not list the form's activities in full"},
	{ID: "unit.activity.production-centre.workshop-work.rank", Section: "9.1", Printed: "suurin",
		Subject: "rank of workshop work in production centres, the largest share first",
		Note:    "the largest among the activities of these units, or the largest among the types",
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(a unit.Activity) figure.Figure {
				return r.Unit.Activities.In(unit.Of(unit.ProductionCentre)).Share(a)
			}
			workshop := func(g unit.Group) figure.Figure { return r.Unit.Activities.In(g).Share(unit.WorkshopWork) }
			return answer(rank(unit.WorkshopWork, activities, share)).As("among the activities").
				Or("among the types", measure(workshop).ranks(unit.ProductionCentre)...)
		}},
	{ID: "coaching.contents.commonest.rank", Section: "9.2", Printed: "yleisimmin",
		Subject: "rank of guidance in the unit's own tasks and of life-management skills among the contents " +
			"of job coaching",
		Note: "said of two contents: each before all others",
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(c coaching.Content) figure.Figure { return r.Coaching.Share(unit.Everyone, c) }
			return answer(ranks(contents, share, coaching.GuidanceInOwnTasks, coaching.LifeManagement)...)
		}},
	{ID: "coaching.contents.support-at-workplace", Section: "9.2", Printed: "vajaassa puolessa",
		Subject: "share of units whose job coaching includes support at a workplace in the open labour market",
		Note:    "of units that offer job coaching, or of all that answered: the report says those answering",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Coaching.Share(unit.Everyone, coaching.SupportAtWorkplace)).As("over those offering").
				Or("over those answering", r.Coaching.ShareOfAnswering(unit.Everyone, coaching.SupportAtWorkplace))
		}},
	{ID: "unit.task.commonest.rank", Section: "9.3", Printed: "1.",
		Subject: "rank of property maintenance, cleaning, textile, wood, metal and kitchen work among the " +
			"tasks in units",
		Note: superlative + "; said of six tasks: each before all others",
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(t unit.Task) figure.Figure { return r.Unit.Tasks.In(unit.Everyone).Share(t) }
			return answer(ranks(tasks, share, unit.PropertyMaintenance, unit.Cleaning, unit.TextileWork, unit.WoodWork,
				unit.MetalWork, unit.KitchenWork)...)
		}},
	{ID: "unit.task.industrial-subcontracting", Section: "9.3", Printed: "noin puolessa",
		Subject: "share of units that do subcontracting for industry",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Unit.Tasks.In(unit.Everyone).Share(unit.IndustrialSubcontracting)).As(answering).
				Or(ofPart2, r.Unit.Tasks.InPart2(unit.Everyone).ShareOfEveryone(unit.IndustrialSubcontracting))
		}},
	{ID: "unit.task-outside.commonest.rank", Section: "9.3", Printed: "1.",
		Subject: "rank of property and yard work, kitchen work, cleaning, and shop work among the tasks " +
			"outside units",
		Note: superlative + "; said of four tasks: each before all others",
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(t unit.Task) figure.Figure { return r.Unit.TasksOutside.In(unit.Everyone).Share(t) }
			return answer(ranks(tasks, share, unit.PropertyMaintenance, unit.KitchenWork, unit.Cleaning,
				unit.Retail)...)
		}},
	{ID: "clients.outside", Section: "9.3",
		Subject: "clients working outside the units' premises, in the units answering"},
	{ID: "clients.outside.base", Section: "9.3", Subject: "all clients of the units answering"},
	{ID: "clients.outside.base.share", Section: "9.3",
		Subject: "share of all clients that are in the units answering",
		From:    claim.ShareOf("clients.outside.base", "clients.total")},
	{ID: "clients.outside.others.share", Section: "9.3",
		Subject: "share of all clients that are in the units not answering",
		From:    claim.RestOf("clients.outside.base.share")},
	{ID: "clients.outside.share", Section: "9.3", Printed: "noin viidennes",
		Subject: "share of all clients that work outside the units' premises",
		From:    claim.ShareOf("clients.outside", "clients.outside.base"),
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(outside(r, unit.Everyone)).As("over those answering").
				Or("over all units", r.Clients.PartShareOfAll(unit.Everyone, clients.Outside))
		}},
	{ID: "clients.outside.social-enterprise", Section: "9.3", Printed: "kaksi viidestä",
		Subject: "share of the clients of social enterprises that work outside",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.SocialEnterprise))
		})},
	{ID: "clients.outside.multi-service-centre", Section: "9.3", Printed: "viidennes",
		Subject: "share of the clients of multi-service centres that work outside",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.MultiServiceCentre))
		})},
	{ID: "clients.outside.order", Section: "9.3", Printed: "2.",
		Subject: "rank of multi-service centres beside social enterprises, by the share of clients working " +
			"outside",
		From: claim.RankOf("clients.outside.multi-service-centre", "clients.outside.social-enterprise"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return outside(r, unit.Of(unit.MultiServiceCentre)).
				Rank(outside(r, unit.Of(unit.SocialEnterprise)))
		})},
}

// outside returns the share of a group's clients that work outside the unit.
func outside(r *barometer.Report, g unit.Group) figure.Figure {
	return r.Clients.PartShare(g, clients.Outside)
}
