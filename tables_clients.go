package barometer

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// clientTables are the tables of B12 5.3: how many clients, in which services, whose, and how many expected.
var clientTables = []outline{
	table.Describe("clients.groups", "5.3",
		labels{"Asiakkaat ryhmittäin", "Klienter efter grupp", "Clients by main group"}, bundles(),
		perEdition("clients", clientLabel, table.AsCount, ofEveryone,
			func(r *Report, b bundle) figure.Figure { return b.in(r, unit.Everyone) }),
		table.Figures(table.AsGrowth, "growth", changeLabel, func(r *Report, b bundle) figure.Figure {
			return compared(b.growth(r.Comparison()))
		}),
		table.Figures(table.AsGrowth, "growth-per-unit", perUnitLabel, func(r *Report, b bundle) figure.Figure {
			return compared(b.meanGrowth(r.Comparison()))
		})).SumRow(moved, keys(between[:]), "clients"),
	table.Describe("clients.groups-by-type", "5.3",
		labels{"Asiakkaat ryhmittäin ja yksikkötyypeittäin", "Klienter efter grupp och enhetstyp",
			"Clients by main group and unit type"}, bundles(),
		perType(table.AsCount, func(r *Report, g unit.Group, b bundle) figure.Figure { return b.in(r, g) })).
		SumRow(moved, keys(between[:])).TotalColumn(everyone),
	table.DescribeBy("clients.by-type", "5.3.1",
		labels{"Asiakkaat yksikkötyypeittäin", "Klienter efter enhetstyp", "Clients by unit type"}, groups,
		perEdition("clients", clientLabel, table.AsCount, itself,
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.Total(g) }),
		table.Share("share", labels{"osuus kaikista", "andel av alla", "share of all"},
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.ShareOfAll(g) }),
		table.Figures(table.AsGrowth, "growth", changeLabel,
			func(r *Report, g unit.Group) figure.Figure { return compared(r.Comparison().Growth(g)) }),
		table.Figures(table.AsGrowth, "growth-per-unit", perUnitLabel,
			func(r *Report, g unit.Group) figure.Figure { return compared(r.Comparison().MeanGrowth(g)) })).
		TotalRow(everyone, "clients", "share"),
	table.DescribeBy("clients.services", "5.3.2",
		labels{"Asiakkaat palveluittain", "Klienter efter tjänst", "Clients by service"}, rowsOf(clients.Services()),
		table.Count("clients", clientLabel,
			func(r *Report, s clients.Service) figure.Figure { return r.Clients.In(unit.Everyone, s) }),
		table.Share("share", shareLabel,
			func(r *Report, s clients.Service) figure.Figure { return r.Clients.ShareIn(unit.Everyone, s) })),
	table.DescribeBy("clients.providers", "5.3.2",
		labels{"Asiakkaat palvelun rahoittajan mukaan", "Klienter efter tjänstens finansiär",
			"Clients by payer of the service"}, rowsOf(clients.Providers()),
		table.Count("clients", clientLabel,
			func(r *Report, p clients.Provider) figure.Figure {
				return r.Clients.In(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
			}),
		table.Share("share", shareLabel,
			func(r *Report, p clients.Provider) figure.Figure {
				return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
			})),
	partOfClients("clients.job-coach", "5.3.2", clients.JobCoach,
		labels{"Asiakkaat työhönvalmentajan palvelussa", "Klienter hos arbetstränare", "Clients of a job coach"}),
	partOfClients("clients.pension", "5.3.2", clients.Pension,
		labels{"Asiakkaat työkyvyttömyyseläkkeellä", "Klienter med invalidpension", "Clients on a disability pension"}),
	table.DescribeBy("clients.mean-by-type", "5.3.3",
		labels{"Asiakkaita yksikköä kohden", "Klienter per enhet", "Clients per unit"}, groups,
		perEdition("mean", labels{"keskiarvo", "medeltal", "mean"}, table.AsMean, itself,
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.Mean(g) }),
		table.Figures(table.AsGrowth, "growth", changeLabel,
			func(r *Report, g unit.Group) figure.Figure { return compared(r.Comparison().MeanGrowth(g)) })),
	grades("clients.trend", "5.3.4",
		labels{"Asiakasmäärien odotettu kehitys", "Klientantalens väntade utveckling",
			"Expected development of client numbers"},
		clients.TrendRows(), clients.Trends(), func(r *Report, row clients.TrendRow, a clients.Trend) figure.Figure {
			return r.Clients.Trend.In(unit.Everyone).Share(row, a)
		}),
	ofAll("clients.growing-groups", "5.3.4",
		labels{"Kasvavat asiakasryhmät", "Växande klientgrupper", "Client groups expected to grow"},
		clients.GrowingGroups(),
		func(r *Report, a clients.GrowingGroup) figure.Figure {
			return r.Clients.Growing.In(unit.Everyone).Share(a)
		}),
}

// bundle is one or more main groups, all of them when it has none.
type bundle struct {
	heading table.Heading
	groups  []clients.MainGroup
}

// moved is the key of the sum of the two main groups between which a service moved.
const moved = "work-activity+other-rehabilitative"

var between = [...]clients.MainGroup{clients.WorkActivity, clients.OtherRehabilitative}

// bundles are the main groups, the sum of the two between which a service moved, and all clients.
func bundles() table.Rows[bundle] {
	var all []bundle
	for m := range clients.MainGroups() {
		all = append(all, bundle{table.HeadingOf(m), []clients.MainGroup{m}})
	}
	both := labels{"työtoiminta ja muu kuntouttava tai valmentava toiminta",
		"arbetsverksamhet och annan rehabiliterande eller tränande verksamhet",
		"work activity and other rehabilitative or coaching activity"}
	return table.RowsOf(append(all,
		bundle{table.Heading{Key: moved, Labels: both}, between[:]},
		bundle{table.Heading{Key: "total", Labels: labels{"yhteensä", "totalt", "total"}}, nil}),
		func(b bundle) table.Heading { return b.heading })
}

// keys returns the keys of values.
func keys[A table.Labelled](values []A) (all []string) {
	for _, v := range values {
		all = append(all, v.String())
	}
	return all
}

// in returns the clients of a bundle in a group of units.
func (b bundle) in(r *Report, g unit.Group) figure.Figure {
	return b.of(r.Clients, r.Edition.Classification(), g)
}

// of returns the clients of a bundle in a group of units, by a classification.
func (b bundle) of(t *clients.Tally, c clients.Classification, g unit.Group) figure.Figure {
	if b.groups == nil {
		return t.Total(g)
	}
	return t.In(g, c.InGroup(b.groups...)...)
}

// noted returns a table of sums over services with a note for each edition that tells which of them nobody told.
func (r *Report) noted(t table.Table) table.Table {
	if t.ID != "clients.groups" && t.ID != "clients.groups-by-type" && t.ID != "clients.providers" {
		return t
	}
	for _, x := range []*Report{r.Before, r} {
		if x == nil || !assumes(t, x.Edition.Year(), x == r) {
			continue
		}
		var names []question.Name
		for _, s := range x.Clients.Untold(x.Edition.Classification().Services()...) {
			names = append(names, options.NameOf(&x.Edition.set, s))
		}
		if len(names) > 0 {
			t.Notes = append(slices.Clip(t.Notes), figure.LabelsOf(func(l figure.Language) string {
				return fmt.Sprintf(l.Of(untoldNote), x.Edition.Year(), l.Of(question.Listed(names)))
			}))
		}
	}
	return t
}

// assumes reports whether a figure of an edition's columns is marked as assumed; those without a year are of this one.
func assumes(t table.Table, year int, this bool) bool {
	for _, row := range t.Cells {
		for j, c := range t.Columns {
			if (c.Edition == year || c.Edition == 0 && this) && row[j].Figure.Marks.Has(figure.Assumed) {
				return true
			}
		}
	}
	return false
}

// untoldNote explains sums that are marked as assumed.
var untoldNote = labels{
	"§ %d: kukaan ei ilmoittanut asiakasmäärää: %s; summissa oletetaan, ettei niissä ole asiakkaita",
	"§ %d: ingen uppgav antalet klienter: %s; summorna antar att de saknar klienter",
	"§ %d: no unit told its clients: %s; sums assume that they have none",
}

// growth returns how the clients of a bundle grew.
func (b bundle) growth(c clients.Comparison) (figure.Figure, error) {
	if b.groups == nil {
		return c.Growth(unit.Everyone)
	}
	return c.GroupGrowth(unit.Everyone, b.groups...)
}

// meanGrowth returns how the clients of a bundle grew per unit.
func (b bundle) meanGrowth(c clients.Comparison) (figure.Figure, error) {
	if b.groups == nil {
		return c.MeanGrowth(unit.Everyone)
	}
	return c.GroupMeanGrowth(unit.Everyone, b.groups...)
}

// perUnitLabel names the growth of a mean: totals of two editions are of different numbers of units.
var perUnitLabel = labels{"muutos yksikköä kohden", "förändring per enhet", "change per unit"}

// partOfClients declares the table of a part of the clients, by unit type.
func partOfClients(id, section string, p clients.Part, title labels) outline {
	return table.DescribeBy(id, section, title, groups,
		table.Count("clients", clientLabel,
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.Part(g, p) }),
		table.Share("share-of-all",
			labels{"osuus kaikkien vastaajien asiakkaista", "andel av alla svarandes klienter",
				"share of all respondents' clients"},
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.PartShareOfAll(g, p) }),
		table.Share("share",
			labels{"osuus kysymykseen vastanneiden asiakkaista", "andel av klienterna hos dem som svarat",
				"share of the clients of those answering"},
			func(r *Report, g unit.Group) figure.Figure { return r.Clients.PartShare(g, p) })).
		TotalRow(everyone, "clients")
}
