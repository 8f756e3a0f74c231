package barometer

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// withoutCompanies are all units but the social enterprises, which live by sales.
var withoutCompanies = unit.Everyone.Without(unit.SocialEnterprise)

// meanWithoutCompanies is the column of all units but the social enterprises, where the edition, or the one beside it,
// has any: their register ended on 30 June 2023, and all units are without them since.
func meanWithoutCompanies(r *Report) []table.Columns[*Report, funding.Source] {
	has := func(e *Edition) bool { return options.Offers(&e.set, unit.SocialEnterprise) }
	if !has(&r.Edition) && !(r.later() && has(&r.Before.Edition)) {
		return nil
	}
	return []table.Columns[*Report, funding.Source]{table.Share("without-social-enterprises",
		labels{"ilman sosiaalisia yrityksiä", "utan sociala företag", "without social enterprises"},
		func(r *Report, s funding.Source) figure.Figure { return r.Funding.Mean(withoutCompanies, s) })}
}

// fundingTables are the tables of B12 3.
var fundingTables = []outline{
	table.DescribeBy("funding.mean", "3", labels{"Tulorahoituksen lähteet", "Inkomstkällor", "Sources of income"},
		rowsOf(funding.Sources()),
		table.Share("all", labels{"kaikki", "alla", "all"},
			func(r *Report, s funding.Source) figure.Figure { return r.Funding.Mean(unit.Everyone, s) }),
		table.Varying(meanWithoutCompanies),
		table.Share("weighted",
			labels{"asiakasmäärällä painotettu", "viktat med antalet klienter", "weighted by clients"},
			func(r *Report, s funding.Source) figure.Figure { return r.Funding.WeightedMean(unit.Everyone, s) })),
	byType("funding.by-type", "3",
		labels{"Tulorahoituksen lähteet yksikkötyypeittäin", "Inkomstkällor efter enhetstyp",
			"Sources of income by unit type"},
		table.AsShare, funding.Sources(),
		func(r *Report, g unit.Group, s funding.Source) figure.Figure { return r.Funding.Mean(g, s) }),
	table.DescribeBy("funding.spread", "3",
		labels{"Tulorahoituksen lähteiden vaihtelu", "Inkomstkällornas variation", "Spread of the sources of income"},
		distributions, spreadColumns()...),
	table.DescribeBy("funding.municipal-total", "3",
		labels{"Kuntasektorin osuus rahoituksesta", "Kommunsektorns andel av inkomsterna", "Municipal share of all income"},
		groups,
		table.Share("direct", labels{"suora", "direkt", "direct"},
			func(r *Report, g unit.Group) figure.Figure { return r.Funding.WeightedMean(g, funding.Municipal) }),
		table.Share("sales", labels{"palvelumyynti", "tjänsteförsäljning", "service sales"},
			func(r *Report, g unit.Group) figure.Figure { return r.Funding.WeightedMean(g, funding.ServiceSales) }),
		table.Cells(table.AsShare, "total", labels{"kunnat yhteensä", "kommunerna totalt", "municipal total"},
			func(r *Report, g unit.Group) table.Cell {
				return table.Open(r.Funding.WeightedMean(g, funding.Municipal, funding.ServiceSales), r.Funding.MunicipalTotal(g))
			})),
}

// situationTables are the tables of B12 4.
var situationTables = []outline{
	byType("unit.situation", "4", labels{"Taloudellinen tilanne", "Ekonomisk situation", "Economic situation"},
		table.AsShare, unit.Situations(),
		func(r *Report, g unit.Group, s unit.Situation) figure.Figure { return r.Unit.Situation.In(g).Share(s) }),
	ofAll("unit.outlook", "4",
		labels{"Talouden odotettu kehitys", "Väntad ekonomisk utveckling", "Economic outlook"}, unit.Outlooks(),
		func(r *Report, o unit.Outlook) figure.Figure { return r.Unit.Outlook.In(unit.Everyone).Share(o) }),
	byType("unit.outlook-by-type", "4",
		labels{"Talouden odotettu kehitys yksikkötyypeittäin", "Väntad ekonomisk utveckling efter enhetstyp",
			"Economic outlook by unit type"},
		table.AsShare, unit.Outlooks(),
		func(r *Report, g unit.Group, o unit.Outlook) figure.Figure { return r.Unit.Outlook.In(g).Share(o) }),
}

// distribution is that of one source of income within one group of units.
type distribution struct {
	heading table.Heading
	funding.Spread
}

// distributions returns a row for each source in each group.
func distributions(r *Report) table.Rows[distribution] {
	var rows []distribution
	for g := range groups(r).Values() {
		for s := range r.Edition.set.Sources() {
			rows = append(rows, distribution{pair(r.groupHeading(g), headingOf(&r.Edition, s)), r.Funding.Spread(g, s)})
		}
	}
	return table.RowsOf(rows, func(d distribution) table.Heading { return d.heading }).Of(unitType, typeLabel)
}

// spreadColumns are shares of the income of a unit first, from the smallest to the largest; the last columns are shares
// of the units, by how much of their income the source gives.
func spreadColumns() (all []table.Columns[*Report, distribution]) {
	for _, c := range []struct {
		key    string
		labels labels
		of     func(distribution) figure.Figure
	}{
		{"min", labels{"pienin", "minst", "min"}, func(d distribution) figure.Figure { return d.Min() }},
		{"lower-quartile", labels{"alakvartiili", "undre kvartil", "lower quartile"},
			func(d distribution) figure.Figure { return d.Quantile(figure.Of(1, 4)) }},
		{"median", labels{"mediaani", "median", "median"}, func(d distribution) figure.Figure { return d.Median() }},
		{"upper-quartile", labels{"yläkvartiili", "övre kvartil", "upper quartile"},
			func(d distribution) figure.Figure { return d.Quantile(figure.Of(3, 4)) }},
		{"max", labels{"suurin", "störst", "max"}, func(d distribution) figure.Figure { return d.Max() }},
		{"some", labels{"yksiköistä: >\u00a00", "av enheterna: >\u00a00", "of the units: >\u00a00"},
			func(d distribution) figure.Figure { return d.Above(figure.Whole(0)) }},
		{"below-half", labels{"yksiköistä: alle puolet", "av enheterna: under hälften", "of the units: below a half"},
			func(d distribution) figure.Figure { return d.Below(figure.Of(1, 2)) }},
		{"above-third",
			labels{"yksiköistä: yli kolmannes", "av enheterna: över en tredjedel", "of the units: above a third"},
			func(d distribution) figure.Figure { return d.Above(figure.Of(1, 3)) }},
		{"above-half", labels{"yksiköistä: yli puolet", "av enheterna: över hälften", "of the units: above a half"},
			func(d distribution) figure.Figure { return d.Above(figure.Of(1, 2)) }},
	} {
		all = append(all, table.Share(c.key, c.labels, func(_ *Report, d distribution) figure.Figure { return c.of(d) }))
	}
	return all
}

// pair names a row by two headings.
func pair(a, b table.Heading) table.Heading {
	return table.Heading{
		Key:    a.Key + "." + b.Key,
		Labels: figure.LabelsOf(func(l figure.Language) string { return a.Label(l) + ": " + b.Label(l) }),
	}
}
