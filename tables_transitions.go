package barometer

import (
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// transitionTables are the tables of B12 11: where clients went. Services are put together as in the chart of B12 11.2,
// since few units answered for them one by one.
var transitionTables = []outline{
	table.DescribeBy("transitions.all", "11", labels{"Siirtymät", "Övergångar", "Transitions"},
		rowsOf(transitions.Destinations()),
		table.Count("clients", clientLabel,
			func(r *Report, d transitions.Destination) figure.Figure { return r.Transitions.Count(unit.Everyone, d) }),
		table.Share("share-of-stock",
			labels{"vuoden lopun asiakkaista", "av klienterna vid årets slut", "of clients at year end"},
			func(r *Report, d transitions.Destination) figure.Figure { return r.Transitions.Share(unit.Everyone, d) }),
		table.Share("share-of-served",
			labels{"vuoden aikana palvelluista", "av alla betjänade under året", "of everyone served"},
			func(r *Report, d transitions.Destination) figure.Figure {
				return r.Transitions.ShareOfServed(unit.Everyone, d)
			}),
		table.Share("proportion", labels{"kaikista siirtymistä", "av alla övergångar", "of all transitions"},
			func(r *Report, d transitions.Destination) figure.Figure {
				return r.Transitions.Proportion(unit.Everyone, d, transitions.Anywhere()...)
			})),
	byType("transitions.by-type", "11.1",
		labels{"Siirtymät yksikkötyypeittäin", "Övergångar efter enhetstyp", "Transitions by unit type"},
		table.AsShare, transitions.Destinations(),
		func(r *Report, g unit.Group, d transitions.Destination) figure.Figure {
			return r.Transitions.Share(g, d)
		}),
	byOrigin("transitions.by-service", "11.2",
		labels{"Siirtymät palveluittain", "Övergångar efter tjänst", "Transitions by service"},
		func(r *Report, d transitions.Destination, o transitions.Origin) figure.Figure {
			return r.Transitions.FromOrigin(unit.Everyone, o, d)
		}),
	byOrigin("transitions.by-service-served", "11.2",
		labels{"Siirtymät palveluittain, osuus vuoden aikana palvelluista",
			"Övergångar efter tjänst, andel av alla betjänade under året",
			"Transitions by service, as a share of everyone served"},
		func(r *Report, d transitions.Destination, o transitions.Origin) figure.Figure {
			return r.Transitions.FromOriginServed(unit.Everyone, o, d)
		}),
}

// byOrigin declares a table with a row a destination and a column for each kind of service of B12 11.2 that the edition
// has services of.
func byOrigin(
	id, section string, title labels, share func(*Report, transitions.Destination, transitions.Origin) figure.Figure,
) outline {
	return table.DescribeBy(id, section, title, rowsOf(transitions.Destinations()),
		across(table.AsShare, origins, share))
}

// origins returns the kinds of services that the edition has services of.
func origins(r *Report) table.Rows[transitions.Origin] {
	var all []transitions.Origin
	for o := range transitions.Origins() {
		if slices.ContainsFunc(o.Services(), func(s clients.Service) bool { return options.Offers(&r.Edition.set, s) }) {
			all = append(all, o)
		}
	}
	return table.RowsOf(all, table.HeadingOf[transitions.Origin])
}
