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
	{id: "unit.staff.person", section: "6", printed: "yhden",
		subject: "persons whose field of work may take in several tasks"},
	{id: "unit.staff.tasks-of-a-person", section: "6", printed: "yksi",
		subject: "tasks that one person may have more of"},
	{id: "unit.staff.production-instruction", section: "6", printed: "noin puolet",
		subject: "share of production and work-task instruction in the units' work",
		from:    claim.ShareOf("unit.staff.production-instruction.persons", "unit.staff.persons"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.ProductionInstruction)
		})},
	{id: "unit.staff.guidance", section: "6", printed: "noin kolmannes",
		subject: "share of service guidance and guidance to the labour market together",
		from:    claim.ShareOf("unit.staff.guidance.persons", "unit.staff.persons"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.ServiceGuidance, unit.LabourMarketGuidance)
		})},
	{id: "unit.staff.persons", section: "6", subject: "persons over all tasks, each counted in every task of theirs",
		note: "never printed; more than there are heads, as one person may have several tasks"},
	{id: "unit.staff.production-instruction.persons", section: "6",
		subject: "persons instructing production and work tasks"},
	{id: "unit.staff.guidance.persons", section: "6",
		subject: "persons in service guidance and in guidance to the labour market, counted in each"},
	{id: "unit.staff.guidance.service", section: "6", printed: "viidestä ohjaajasta kolme",
		subject: "share of service guidance within the two kinds of guidance",
		answer:  withinGuidance(unit.ServiceGuidance)},
	{id: "unit.staff.guidance.labour-market", section: "6", printed: "viidestä kaksi",
		subject: "share of guidance to the labour market within the two kinds of guidance",
		from:    claim.RestOf("unit.staff.guidance.service"),
		note:    "the five are named once in the report, for both parts",
		answer:  withinGuidance(unit.LabourMarketGuidance)},
	{id: "unit.staff.management-and-expert", section: "6", printed: "noin kuudennes",
		subject: "share of management and expert tasks together",
		from:    claim.RestOf("unit.staff.production-instruction", "unit.staff.guidance"),
		note:    "at their nominal values the three shares sum to 1, which leaves no weight to any other role",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Unit.Staff.Share(unit.Everyone, unit.Management, unit.Expert)
		})},
	{id: "clients.per-instructor.shown", section: "7", printed: "lähes koko",
		subject: "share of the units answering that the chart of clients per instructor shows"},
	{id: "clients.per-instructor.instructors", section: "7", printed: "yhtä",
		subject: "instructors that the mean number of clients is told for"},
	{id: "clients.per-instructor", section: "7", printed: "yhdeksän", subject: "mean clients per instructor",
		rounded: true, from: claim.ShareOf("clients.total", "clients.instructors"),
		note: "whether instructors in production count, and whether units or clients are averaged, is not " +
			"told; the formula averages clients",
		answer: byGuidance(func(of measure) figure.Figure { return of(unit.Everyone) })},
	{id: "clients.instructors", section: "7", subject: "instructors of all clients, in persons",
		from: claim.SumOf("unit.staff.guidance.persons", "clients.instructors.production"),
		note: "if the nine is all clients over all instructors; those in production may count or not"},
	{id: "clients.instructors.production", section: "7",
		subject: "persons instructing production and work tasks that count as instructors"},
	{id: "clients.instructors.production.share", section: "7",
		subject: "share of them in all who instruct production and work tasks",
		from:    claim.ShareOf("clients.instructors.production", "unit.staff.production-instruction.persons")},
	{id: "clients.instructors.production.others.share", section: "7",
		subject: "share of those who do not count in all who instruct production and work tasks",
		from:    claim.RestOf("clients.instructors.production.share")},
	{id: "clients.per-instructor.intellectual-disability", section: "7", printed: "pienin",
		subject: "place from the end of work activity units for people with intellectual disabilities among " +
			"unit types, by clients per instructor",
		answer: byGuidance(func(of measure) figure.Figure {
			return lastPlace(of(unit.Of(unit.IntellectualDisability)), of.rivals(unit.IntellectualDisability)...)
		})},
	{id: "clients.per-instructor.fewer", section: "7", printed: "2.",
		subject: "place of the larger of social enterprises and production-oriented work centres beside the " +
			"least of workshops, multi-service centres and work activity units for mental health rehabilitees, " +
			"by clients per instructor",
		answer: byGuidance(func(of measure) figure.Figure {
			two := most(of.of(unit.SocialEnterprise, unit.ProductionCentre)...)
			return two.Place(least(of.of(unit.Workshop, unit.MultiServiceCentre, unit.MentalHealth)...))
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
