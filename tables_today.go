package barometer

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// todayTables are the tables of the questions of today, which an edition has that asks them.
var todayTables = []struct {
	options.Question
	tables []outline
}{
	{options.Region, []outline{
		table.DescribeBy("unit.region", "2", labels{"Yksiköt alueittain", "Enheterna efter region", "Units by region"},
			regions,
			table.Count("units", labels{"yksiköitä", "enheter", "units"},
				func(r *Report, region string) figure.Figure { return r.Unit.Regions.Count(region) }),
			table.Share("share", shareLabel,
				func(r *Report, region string) figure.Figure { return r.Unit.Regions.Share(region) })),
	}},
	{options.Under30, []outline{
		partOfClients("clients.under-30", "5.3", clients.Under30,
			labels{"Alle 30-vuotiaat asiakkaat", "Klienter under 30 år", "Clients under 30 years of age"}),
	}},
	{options.PersonYears, []outline{
		table.Describe("unit.person-years", "6",
			labels{"Henkilötyövuodet tehtävittäin", "Årsverken efter uppgift", "Person-years by role"},
			table.Each(unit.StaffRoles()),
			table.Figures(table.AsAmount, "person-years", labels{"henkilötyövuosia", "årsverken", "person-years"},
				func(r *Report, a unit.StaffRole) figure.Figure { return r.Unit.PersonYears.Total(unit.Everyone, a) }),
			table.Share("share", labels{"osuus henkilötyövuosista", "andel av årsverkena", "share of person-years"},
				func(r *Report, a unit.StaffRole) figure.Figure { return r.Unit.PersonYears.Share(unit.Everyone, a) })),
		table.DescribeBy("unit.person-years-by-type", "6",
			labels{"Henkilötyövuodet yksikkötyypeittäin", "Årsverken efter enhetstyp", "Person-years by unit type"}, groups,
			table.Figures(table.AsMean, "mean", labels{"yksikköä kohden", "per enhet", "per unit"},
				func(r *Report, g unit.Group) figure.Figure { return r.Unit.PersonYears.Mean(g) })),
	}},
	{options.FollowUp, []outline{
		table.DescribeBy("transitions.follow-up", "11",
			labels{"Missä siirtyneet ovat 3 ja 6 kuukauden kuluttua", "Var de som gick vidare är efter 3 och 6 månader",
				"Where those who moved on are after 3 and 6 months"}, rowsOf(transitions.Destinations()),
			table.Share("year", labels{"vuoden siirtymistä", "av årets övergångar", "of the year's transitions"},
				func(r *Report, d transitions.Destination) figure.Figure {
					return r.Transitions.Proportion(unit.Everyone, d, transitions.Anywhere()...)
				}),
			table.Count("after-3-months", labels{"3 kk: asiakkaita", "3 mån: klienter", "3 months: clients"},
				func(r *Report, d transitions.Destination) figure.Figure {
					return r.Transitions.After3(unit.Everyone, d)
				}),
			table.Share("share-after-3-months", labels{"3 kk: osuus", "3 mån: andel", "3 months: share"},
				func(r *Report, d transitions.Destination) figure.Figure {
					return r.Transitions.After3Share(unit.Everyone, d)
				}),
			table.Count("after-6-months", labels{"6 kk: asiakkaita", "6 mån: klienter", "6 months: clients"},
				func(r *Report, d transitions.Destination) figure.Figure {
					return r.Transitions.After6(unit.Everyone, d)
				}),
			table.Share("share-after-6-months", labels{"6 kk: osuus", "6 mån: andel", "6 months: share"},
				func(r *Report, d transitions.Destination) figure.Figure {
					return r.Transitions.After6Share(unit.Everyone, d)
				})),
	}},
}

// regions returns a row for each region that a unit named.
func regions(r *Report) table.Rows[string] {
	return table.RowsOf(r.Unit.Regions.All(), func(name string) table.Heading {
		return table.Heading{Key: name, Labels: figure.Labels{name, name, name}}
	})
}
