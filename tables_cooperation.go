package barometer

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// referrerTables are the tables of B12 5.1: who sends the clients.
var referrerTables = []outline{
	byEdition("clients.referrers", "5.1",
		labels{"Tärkeät tai erittäin tärkeät lähettäjätahot", "Viktiga eller mycket viktiga hänvisande instanser",
			"Important or very important referring bodies"}, clients.Referrers(),
		func(r *Report, b clients.Referrer) figure.Figure { return r.Clients.Referring(unit.Everyone, b) }),
	byType("clients.referrers-by-type", "5.1",
		labels{"Tärkeät tai erittäin tärkeät lähettäjätahot yksikkötyypeittäin",
			"Viktiga eller mycket viktiga hänvisande instanser efter enhetstyp",
			"Important or very important referring bodies by unit type"}, table.AsShare, clients.Referrers(),
		func(r *Report, g unit.Group, b clients.Referrer) figure.Figure { return r.Clients.Referring(g, b) }),
	table.DescribeBy("clients.referrer-change", "5.1",
		labels{"Lähettäjätahojen merkityksen odotettu muutos", "Väntad förändring i de hänvisande instansernas betydelse",
			"Expected change in the importance of referring bodies"}, rowsOf(clients.Referrers()),
		table.Across(table.AsShare, clients.Changes(), func(r *Report, b clients.Referrer, c clients.Change) figure.Figure {
			return r.Clients.Change.In(unit.Everyone).Share(b, c)
		}),
		table.Figures(table.AsPoints, "balance",
			labels{"kasvavat −\u00a0vähenevät", "ökar −\u00a0minskar", "growing −\u00a0decreasing"},
			func(r *Report, b clients.Referrer) figure.Figure { return r.Clients.ReferrerBalance(unit.Everyone, b) })),
	byType("clients.referrer-change-by-type", "5.1",
		labels{"Lähettäjätahojen merkityksen odotettu muutos yksikkötyypeittäin: kasvavat miinus vähenevät",
			"Väntad förändring i de hänvisande instansernas betydelse efter enhetstyp: ökar minus minskar",
			"Expected change in the importance of referring bodies by unit type: growing less decreasing"},
		table.AsPoints, clients.Referrers(),
		func(r *Report, g unit.Group, b clients.Referrer) figure.Figure {
			return r.Clients.ReferrerBalance(g, b)
		}),
}

// cooperationTables are the tables of B12 5.2.
var cooperationTables = []outline{
	grades("clients.cooperation", "5.2",
		labels{"Yhteistyön määrä", "Samarbetets omfattning", "Amount of cooperation"},
		clients.Partners(), clients.Extents(), func(r *Report, p clients.Partner, e clients.Extent) figure.Figure {
			return r.Clients.Extent.In(unit.Everyone).Share(p, e)
		}),
	table.DescribeBy("clients.cooperation-change", "5.2",
		labels{"Yhteistyön määrän muutos", "Förändring i samarbetet", "Change in cooperation"},
		rowsOf(clients.Partners()),
		perEdition("extensive", labels{"laajaa", "omfattande", "extensive"},
			table.AsShare, ofEveryone, cooperating(clients.Extensive)),
		perEdition("at-least-some", labels{"vähintään jonkin verran", "åtminstone något", "at least some"},
			table.AsShare, ofEveryone, cooperating(clients.Some))),
}

// cooperating returns the share of the units that work with a partner at least so much.
func cooperating(least clients.Extent) func(*Report, clients.Partner) figure.Figure {
	return func(r *Report, p clients.Partner) figure.Figure {
		return r.Clients.Cooperating(unit.Everyone, p, least)
	}
}
