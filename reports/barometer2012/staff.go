package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// staff is chapters 6 and 7, the staff and the clients per instructor.
var staff = []row{
	{ID: "unit.staff.person", Section: "6", Printed: "yhden",
		Subject: "persons whose field of work may take in several tasks"},
	{ID: "unit.staff.tasks-of-a-person", Section: "6", Printed: "yksi",
		Subject: "tasks that one person may have more of"},
	{ID: "unit.staff.production-instruction", Section: "6", Printed: "noin puolet",
		Subject: "share of production and work-task instruction in the units' work",
		From:    claim.ShareOf("unit.staff.production-instruction.persons", "unit.staff.persons"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.ProductionInstruction)
		})},
	{ID: "unit.staff.guidance", Section: "6", Printed: "noin kolmannes",
		Subject: "share of service guidance and guidance to the labour market together",
		From:    claim.ShareOf("unit.staff.guidance.persons", "unit.staff.persons"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.ServiceGuidance, unit.LabourMarketGuidance)
		})},
	{ID: "unit.staff.persons", Section: "6", Subject: "persons over all tasks, each counted in every task of theirs",
		Note: "never printed; more than there are heads, as one person may have several tasks"},
	{ID: "unit.staff.production-instruction.persons", Section: "6",
		Subject: "persons instructing production and work tasks"},
	{ID: "unit.staff.guidance.persons", Section: "6",
		Subject: "persons in service guidance and in guidance to the labour market, counted in each"},
	{ID: "unit.staff.guidance.service", Section: "6", Printed: "viidestä ohjaajasta kolme",
		Subject: "share of service guidance within the two kinds of guidance",
		Answer:  withinGuidance(unit.ServiceGuidance)},
	{ID: "unit.staff.guidance.labour-market", Section: "6", Printed: "viidestä kaksi",
		Subject: "share of guidance to the labour market within the two kinds of guidance",
		From:    claim.RestOf("unit.staff.guidance.service"),
		Note:    "the five are named once in the report, for both parts",
		Answer:  withinGuidance(unit.LabourMarketGuidance)},
	{ID: "unit.staff.management-and-expert", Section: "6", Printed: "noin kuudennes",
		Subject: "share of management and expert tasks together",
		From:    claim.RestOf("unit.staff.production-instruction", "unit.staff.guidance"),
		Note:    "at their nominal values the three shares sum to 1, which leaves no weight to any other role",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.Management, unit.Expert)
		})},
	{ID: "clients.per-instructor.shown", Section: "7", Printed: "lähes koko",
		Subject: "share of the units answering that the chart of clients per instructor shows"},
	{ID: "clients.per-instructor.instructors", Section: "7", Printed: "yhtä",
		Subject: "instructors that the mean number of clients is told for"},
	{ID: "clients.per-instructor", Section: "7", Printed: "yhdeksän", Subject: "mean clients per instructor",
		Rounded: true, From: claim.ShareOf("clients.total", "clients.instructors"),
		Note: "whether instructors in production count, and whether units or clients are averaged, is not " +
			"told; the formula averages clients",
		Answer: byGuidance(func(of measure) figure.Figure { return of(unit.Everyone) })},
	{ID: "clients.instructors", Section: "7", Subject: "instructors of all clients, in persons",
		From: claim.SumOf("unit.staff.guidance.persons", "clients.instructors.production"),
		Note: "if the nine is all clients over all instructors; those in production may count or not"},
	{ID: "clients.instructors.production", Section: "7",
		Subject: "persons instructing production and work tasks that count as instructors"},
	{ID: "clients.instructors.production.share", Section: "7",
		Subject: "share of them in all who instruct production and work tasks",
		From:    claim.ShareOf("clients.instructors.production", "unit.staff.production-instruction.persons")},
	{ID: "clients.instructors.production.others.share", Section: "7",
		Subject: "share of those who do not count in all who instruct production and work tasks",
		From:    claim.RestOf("clients.instructors.production.share")},
	{ID: "clients.per-instructor.intellectual-disability", Section: "7", Printed: "pienin",
		Subject: "rank from the end of work activity units for people with intellectual disabilities among " +
			"unit types, by clients per instructor",
		Answer: byGuidance(func(of measure) figure.Figure {
			return lastRank(of(unit.Of(unit.IntellectualDisability)), of.rivals(unit.IntellectualDisability)...)
		})},
	{ID: "clients.per-instructor.fewer", Section: "7", Printed: "2.",
		Subject: "rank of the larger of social enterprises and production-oriented work centres beside the " +
			"least of workshops, multi-service centres and work activity units for mental health rehabilitees, " +
			"by clients per instructor",
		Answer: byGuidance(func(of measure) figure.Figure {
			two := most(of.of(unit.SocialEnterprise, unit.ProductionCentre)...)
			return two.Rank(least(of.of(unit.Workshop, unit.MultiServiceCentre, unit.MentalHealth)...))
		})},
}

// withinGuidance answers with the share of a role within the two kinds of guidance.
func withinGuidance(role unit.StaffRole) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return r.Unit.Staff.Within(unit.Everyone, role, unit.ServiceGuidance, unit.LabourMarketGuidance)
	})
}

// byGuidance answers in every reading of clients per instructor: by each choice of guiding roles, as the mean of units
// and pooled.
func byGuidance(of func(measure) figure.Figure) recompute {
	return func(r *barometer.Report) (a claim.Answer) {
		for _, by := range []clients.Guidance{clients.ClientGuidance, clients.AllGuidance} {
			units := func(g unit.Group) figure.Figure { return r.Clients.PerInstructor(g, by) }
			pool := func(g unit.Group) figure.Figure { return r.Clients.PerInstructorPooled(g, by) }
			a = a.Or(by.String()+", mean of units", of(units)).Or(by.String()+", "+pooled, of(pool))
		}
		return a
	}
}
