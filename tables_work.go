package barometer

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// work are the tables of chapters 6, 9, 11 and 12.
func work() []sheet {
	return []sheet{
		{"unit.staff", "6", labels{"Henkilöstö tehtävittäin", "Personal efter uppgift", "Staff by role"}, staff},
		{"unit.activities", "9.1", labels{"Toiminta yksiköissä", "Verksamhet i enheterna", "Activities on offer"}, func(r *Report) Table {
			return multiple(unit.Activities(), &r.Unit.Activities)
		}},
		{"unit.activities-by-type", "9.1", labels{"Toiminta yksikkötyypeittäin", "Verksamhet efter enhetstyp", "Activities by unit type"}, func(r *Report) Table {
			return byType(unit.Activities(), func(g unit.Group, a unit.Activity) figure.Figure { return r.Unit.Activities.Share(g, a) })
		}},
		{"coaching.contents", "9.2", labels{"Työhönvalmennuksen sisältö", "Arbetsträningens innehåll", "Contents of job coaching"}, func(r *Report) Table {
			return multiple(coaching.Contents(), r.Coaching)
		}},
		{"unit.tasks", "9.3", labels{"Työtehtävät yksiköissä", "Arbetsuppgifter i enheterna", "Work tasks in the units"}, func(r *Report) Table {
			return multiple(unit.Tasks(), &r.Unit.Tasks)
		}},
		{"unit.tasks-outside", "9.3", labels{"Työtehtävät yksikön ulkopuolella", "Arbetsuppgifter utanför enheten", "Work tasks outside the unit"}, func(r *Report) Table {
			return multiple(unit.Tasks(), &r.Unit.TasksOutside)
		}},
		{"transitions.all", "11", labels{"Siirtymät", "Övergångar", "Transitions"}, moved},
		{"transitions.by-type", "11.1", labels{"Siirtymät yksikkötyypeittäin", "Övergångar efter enhetstyp", "Transitions by unit type"}, func(r *Report) Table {
			return byType(transitions.Destinations(), func(g unit.Group, d transitions.Destination) figure.Figure { return r.Transitions.Share(g, d) })
		}},
		{"transitions.by-service", "11.2", labels{"Siirtymät palveluittain", "Övergångar efter tjänst", "Transitions by service"}, movedByService},
		{"unit.strengths", "12", labels{"Vahvuudet", "Styrkor", "Strengths"}, func(r *Report) Table {
			return multiple(unit.Strengths(), &r.Unit.Strengths)
		}},
		{"unit.needs", "12", labels{"Kehittämistarpeet ja haasteet", "Utvecklingsbehov och utmaningar", "Development needs and challenges"}, func(r *Report) Table {
			return multiple(unit.Needs(), &r.Unit.Needs)
		}},
	}
}

func staff(r *Report) Table {
	return fill(collect(unit.StaffRoles()), heading[unit.StaffRole],
		measured("persons", labels{"henkilöitä tehtävässä", "personer i uppgiften", "persons in the role"}, figure.AsAmount,
			of(func(a unit.StaffRole) figure.Figure { return r.Unit.Staff.Persons(unit.Everyone, a) })),
		share("share", labels{"osuus tehtävistä", "andel av uppgifterna", "share of role assignments"},
			func(a unit.StaffRole) figure.Figure { return r.Unit.Staff.Share(unit.Everyone, a) }))
}

func moved(r *Report) Table {
	return fill(collect(transitions.Destinations()), heading[transitions.Destination],
		count("clients", asiakkaita, func(d transitions.Destination) figure.Figure { return r.Transitions.Count(unit.Everyone, d) }),
		share("share-of-stock", labels{"vuoden lopun asiakkaista", "av klienterna vid årets slut", "of clients at year end"},
			func(d transitions.Destination) figure.Figure { return r.Transitions.Share(unit.Everyone, d) }),
		share("share-of-served", labels{"vuoden aikana palvelluista", "av alla betjänade under året", "of everyone served"},
			func(d transitions.Destination) figure.Figure { return r.Transitions.ShareOfServed(unit.Everyone, d) }),
		share("proportion", labels{"kaikista siirtymistä", "av alla övergångar", "of all transitions"},
			func(d transitions.Destination) figure.Figure { return r.Transitions.Proportion(unit.Everyone, d) }))
}

func movedByService(r *Report) Table {
	return fill(collect(transitions.Destinations()), heading[transitions.Destination],
		perAnswer(clients.Services(), func(d transitions.Destination, s clients.Service) figure.Figure {
			return r.Transitions.FromService(unit.Everyone, s, d)
		})...)
}
