package barometer

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// obstacleTables are the tables of B12 8: why clients are far from the labour market.
var obstacleTables = []outline{
	table.Describe("clients.causes", "8",
		labels{"Heikon työmarkkina-aseman syyt", "Orsaker till svag arbetsmarknadsställning",
			"Reasons for a weak labour-market position"}, table.Each(clients.Causes()),
		table.Share("first", labels{"yleisin", "vanligast", "most common"},
			func(r *Report, c clients.Cause) figure.Figure { return r.Clients.CauseFirst(unit.Everyone, c) }),
		table.Share("first-or-second",
			labels{"yleisin tai toiseksi yleisin", "vanligast eller näst vanligast", "first or second"},
			func(r *Report, c clients.Cause) figure.Figure { return r.Clients.CauseNamed(unit.Everyone, c) }),
		table.Share("clients", labels{"asiakkaista", "av klienterna", "of the clients"},
			func(r *Report, c clients.Cause) figure.Figure { return r.Clients.CauseClients(unit.Everyone, c) })),
	grades("clients.obstacles", "8",
		labels{"Työllistymisen esteet", "Hinder för sysselsättning", "Obstacles to employment"},
		clients.Obstacles(), clients.Significances(),
		func(r *Report, o clients.Obstacle, a clients.Significance) figure.Figure {
			return r.Clients.Obstacles.In(unit.Everyone).Share(o, a)
		}),
}

// activityTables are the tables of B12 9: what the units do, in the house and outside.
var activityTables = []outline{
	ofAll("unit.activities", "9.1",
		labels{"Toiminta yksiköissä", "Verksamhet i enheterna", "Activities on offer"}, unit.Activities(),
		func(r *Report, a unit.Activity) figure.Figure { return r.Unit.Activities.In(unit.Everyone).Share(a) }),
	byType("unit.activities-by-type", "9.1",
		labels{"Toiminta yksikkötyypeittäin", "Verksamhet efter enhetstyp", "Activities by unit type"},
		table.AsShare, unit.Activities(),
		func(r *Report, g unit.Group, a unit.Activity) figure.Figure { return r.Unit.Activities.In(g).Share(a) }),
	ofAll("coaching.contents", "9.2",
		labels{"Työhönvalmennuksen sisältö", "Arbetsträningens innehåll", "Contents of job coaching"},
		coaching.Contents(),
		func(r *Report, c coaching.Content) figure.Figure { return r.Coaching.Share(unit.Everyone, c) }),
	partOfClients("clients.outside", "9.3", clients.Outside,
		labels{"Yksikön ulkopuolella työskentelevät asiakkaat", "Klienter som arbetar utanför enheten",
			"Clients working outside the unit"}),
	ofAll("unit.tasks", "9.3",
		labels{"Työtehtävät yksiköissä", "Arbetsuppgifter i enheterna", "Work tasks in the units"}, unit.Tasks(),
		func(r *Report, a unit.Task) figure.Figure { return r.Unit.Tasks.In(unit.Everyone).Share(a) }),
	ofAll("unit.tasks-outside", "9.3",
		labels{"Työtehtävät yksikön ulkopuolella", "Arbetsuppgifter utanför enheten", "Work tasks outside the unit"},
		unit.Tasks(),
		func(r *Report, a unit.Task) figure.Figure { return r.Unit.TasksOutside.In(unit.Everyone).Share(a) }),
}

// guidanceTables are the tables of B12 10.
var guidanceTables = []outline{
	grades("clients.statements", "10",
		labels{"Väittämät ohjauksesta", "Påståenden om handledning", "Statements on guidance"},
		clients.Statements(), clients.Agreements(),
		func(r *Report, s clients.Statement, a clients.Agreement) figure.Figure {
			return r.Clients.Statements.In(unit.Everyone).Share(s, a)
		}),
}

// developmentTables are the tables of B12 12: strengths and needs.
var developmentTables = []outline{
	ofAll("unit.strengths", "12", labels{"Vahvuudet", "Styrkor", "Strengths"}, unit.Strengths(),
		func(r *Report, a unit.Strength) figure.Figure { return r.Unit.Strengths.In(unit.Everyone).Share(a) }),
	ofAll("unit.needs", "12",
		labels{"Kehittämistarpeet ja haasteet", "Utvecklingsbehov och utmaningar", "Development needs and challenges"},
		unit.Needs(),
		func(r *Report, a unit.Need) figure.Figure { return r.Unit.Needs.In(unit.Everyone).Share(a) }),
}
