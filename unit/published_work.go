package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedStaff returns the figures of chapter 6. All are shares of role assignments.
func publishedStaff() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.staff.person", Section: "6", Subject: "persons whose field of work may take in several tasks", Printed: figure.MustParse("yhden")},
		{ID: "unit.staff.tasks-of-a-person", Section: "6", Subject: "tasks that one person may have more of", Printed: figure.MustParse("yksi")},
		{ID: "unit.staff.production-instruction", Section: "6", Subject: "share of production and work-task instruction in the units' work",
			Printed: figure.MustParse("noin puolet"), From: claim.ShareOf("unit.staff.production-instruction.persons", "unit.staff.persons")},
		{ID: "unit.staff.guidance", Section: "6", Subject: "share of service guidance and guidance to the labour market together",
			Printed: figure.MustParse("noin kolmannes"), From: claim.ShareOf("unit.staff.guidance.persons", "unit.staff.persons")},
		{ID: "unit.staff.persons", Section: "6", Subject: "persons over all tasks, each counted in every task of theirs",
			Note: "never printed; more than there are heads, as one person may have several tasks"},
		{ID: "unit.staff.production-instruction.persons", Section: "6", Subject: "persons instructing production and work tasks"},
		{ID: "unit.staff.guidance.persons", Section: "6", Subject: "persons in service guidance and in guidance to the labour market, counted in each"},
		{ID: "unit.staff.guidance.service", Section: "6", Subject: "share of service guidance within the two kinds of guidance",
			Printed: figure.MustParse("viidestä ohjaajasta kolme")},
		{ID: "unit.staff.guidance.labour-market", Section: "6", Subject: "share of guidance to the labour market within the two kinds of guidance",
			Printed: figure.MustParse("viidestä kaksi"), From: claim.RestOf("unit.staff.guidance.service"),
			Note: "the five are named once in the report, for both parts"},
		{ID: "unit.staff.management-and-expert", Section: "6", Subject: "share of management and expert tasks together",
			Printed: figure.MustParse("noin kuudennes"),
			From:    claim.RestOf("unit.staff.production-instruction", "unit.staff.guidance"),
			Note:    "at their nominal values the three shares sum to 1, which leaves no weight to any other role"},
	}
}

// publishedWork returns the figures of chapters 9.1, 9.3 (tasks) and 12.
func publishedWork() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.activity.part", Section: "9.1", Subject: "part of the survey that asked for activities",
			Printed: figure.MustParse("toisessa"), From: claim.SameAs("unit.part2.number")},
		{ID: "unit.activity.tasks-outside", Section: "9.1", Subject: "share of units that offer work tasks outside the unit",
			Printed: figure.MustParse("noin puolella")},
		{ID: "unit.activity.multi-service-and-workshop.place", Section: "9.1",
			Subject: "place of multi-service centres and workshops among the types, the most versatile activities first",
			Printed: figure.MustParse("1."), Note: superlative + "; said of two types: before all others, each or both together"},
		{ID: "unit.activity.multi-service-and-workshop.offered", Section: "9.1",
			Subject: "share of the form's activities that are on offer in multi-service centres and workshops",
			Printed: figure.MustParse("lähes kaikkia"), Note: "the report does not list the form's activities in full"},
		{ID: "unit.activity.production-centre.workshop-work.place", Section: "9.1", Subject: "place of workshop work in production centres, the largest share first",
			Printed: figure.MustParse("suurin"), Note: "the largest among the activities of these units, or the largest among the types"},
		{ID: "unit.task.commonest.place", Section: "9.3",
			Subject: "place of property maintenance, cleaning, textile, wood, metal and kitchen work among the tasks in units",
			Printed: figure.MustParse("1."), Note: superlative + "; said of six tasks: each before all others"},
		{ID: "unit.task.industrial-subcontracting", Section: "9.3", Subject: "share of units that do subcontracting for industry",
			Printed: figure.MustParse("noin puolessa")},
		{ID: "unit.task-outside.commonest.place", Section: "9.3",
			Subject: "place of property and yard work, kitchen work, cleaning, and shop work among the tasks outside units",
			Printed: figure.MustParse("1."), Note: superlative + "; said of four tasks: each before all others"},
		{ID: "unit.strength.staff-skill.place", Section: "12", Subject: "place of the staff's professional skill among the strengths, the most often named first",
			Printed: figure.MustParse("useimmin")},
	}
}
