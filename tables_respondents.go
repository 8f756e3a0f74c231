package barometer

import (
	"cmp"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// respondentTables are the tables of B12 1 and 2: who answered, whose the units are, how old.
var respondentTables = []outline{
	table.DescribeBy("unit.response", "1", labels{"Vastausprosentti", "Svarsfrekvens", "Response rate"}, parts,
		table.Count("asked", labels{"lähetetty", "utsända", "sent"},
			func(_ *Report, p part) figure.Figure { return table.Respondents(p.asked, p.asked) }),
		table.Count("answered", labels{"vastasi", "besvarade", "answered"},
			func(_ *Report, p part) figure.Figure { return table.Respondents(p.answered, max(p.asked, p.answered)) }),
		table.Share("share", labels{"vastausprosentti", "svarsprocent", "response rate"},
			func(_ *Report, p part) figure.Figure { return p.rate })),
	table.DescribeBy("unit.coverage", "2.1",
		labels{"Vastaajien edustavuus", "Täckning av målgruppen", "Coverage of the target group"}, coverage,
		table.Cells(table.AsCount, "estimate", labels{"arvio", "uppskattning", "estimate"},
			func(_ *Report, c covered) table.Cell { return c.estimate }),
		table.Count("answered", labels{"vastasi", "besvarade", "answered"},
			func(_ *Report, c covered) figure.Figure { return c.answered }),
		table.Cells(table.AsShare, "share", labels{"osuus ryhmästä", "andel av gruppen", "share of the type"},
			func(_ *Report, c covered) table.Cell { return c.share })).TotalRow(everyone, "answered"),
	byEdition("unit.maintainer", "2.2",
		labels{"Tärkein ylläpitäjä", "Viktigaste huvudman", "Most important maintainer"}, unit.Maintainers(),
		func(r *Report, m unit.Maintainer) figure.Figure { return r.Unit.Maintainer.In(unit.Everyone).Share(m) }),
	byType("unit.maintainer-by-type", "2.2",
		labels{"Ylläpitäjä yksikkötyypeittäin", "Huvudman efter enhetstyp", "Maintainer by unit type"},
		table.AsShare, unit.Maintainers(),
		func(r *Report, g unit.Group, m unit.Maintainer) figure.Figure {
			return r.Unit.Maintainer.In(g).Share(m)
		}),
	table.DescribeBy("unit.age", "2.3", labels{"Yksiköiden ikä", "Enheternas ålder", "Age of the units"}, bands,
		table.Share("share", shareLabel,
			func(r *Report, b band) figure.Figure { return r.Unit.Founded.Share(unit.Everyone, b.Years) })),
	table.DescribeBy("unit.age-by-type", "2.3",
		labels{"Yksiköiden ikä yksikkötyypeittäin", "Enheternas ålder efter enhetstyp", "Age of the units by unit type"},
		bands, perType(table.AsShare,
			func(r *Report, g unit.Group, b band) figure.Figure { return r.Unit.Founded.Share(g, b.Years) })),
}

// part is one of the two parts of the survey: how many units were asked and how many answered.
type part struct {
	heading         table.Heading
	asked, answered int64
	rate            figure.Figure
}

func parts(r *Report) table.Rows[part] {
	units := r.Unit.Units(unit.Everyone)
	asked, second := units, r.Unit.Part2.In(unit.Everyone).Count(question.Yes)
	if r.Unit.Part2.In(unit.Everyone).Answering() == 0 {
		asked = 0 // nobody tells of a second part: it was not held
	}
	sent := r.Edition.Sent()
	return table.RowsOf([]part{
		{table.Heading{Key: "part-1", Labels: labels{"ensimmäinen osa", "del ett", "part one"}},
			sent.Int(), units, r.Unit.ResponseRate(sent)},
		{table.Heading{Key: "part-2", Labels: labels{"toinen osa", "del två", "part two"}},
			asked, second, r.Unit.Part2Rate()},
	}, func(p part) table.Heading { return p.heading })
}

// covered is a row of the table of coverage. The estimate is a given of the frame, whatever the answers: where no unit
// answered, the row rests on the units estimated.
type covered struct {
	group           unit.Group
	estimate, share table.Cell
	answered        figure.Figure
}

func coverage(r *Report) table.Rows[covered] {
	var rows []covered
	for g := range groups(r).Values() {
		rows = append(rows, coveredIn(r.Edition.Frame(), g, r.Unit.Units(g)))
	}
	return table.RowsOf(rows, func(c covered) table.Heading { return r.groupHeading(c.group) }).
		Of("unit-type", typeLabel)
}

// coveredIn returns the row of a group of which so many units answered: of one type, or of all types, whose number was
// estimated as a range.
func coveredIn(f Frame, g unit.Group, units int64) covered {
	if lo, hi := f.Total(); g == unit.Everyone && lo > 0 {
		n, total := cmp.Or(units, int64(lo)), f.TotalCoverage(units)
		least, _ := total.Lo()
		between := figure.Closed(figure.Whole(int64(lo)), figure.Whole(int64(hi)))
		return covered{
			group:    g,
			estimate: table.Open(table.Respondents(int64(lo), n), between),
			answered: table.Respondents(units, n),
			share:    table.Open(figure.New(least, n, figure.OverFrame), total),
		}
	}
	t, _ := g.Single()
	estimate := f.Estimate(t).Int()
	n := cmp.Or(units, estimate)
	c := covered{group: g, answered: table.Respondents(units, n), share: table.Cell{Figure: f.Coverage(t, units)}}
	if estimate > 0 {
		c.estimate = table.Cell{Figure: table.Respondents(estimate, n)}
	}
	return c
}

// cutAges are the upper ages of the bands of the age tables: under 5 years is after the survey of 2006.
var cutAges = [...]int{4, 10, 15, 20}

// band is a row of the tables of age: the youngest and the oldest age, -1 for none, and the founding years; none where
// the edition is not known.
type band struct {
	young, old int
	unit.Years
}

// bands returns a row for each age band of the edition: "0–4", "over 20".
func bands(r *Report) table.Rows[band] {
	var all []band
	years := make([]unit.Years, len(cutAges)+1)
	if cut, err := unit.AgeBands(r.Edition.Year(), cutAges[:]...); err == nil && r.Edition.Valid() {
		years = cut
	}
	young := 0
	for i, old := range cutAges {
		all = append(all, band{young, old, years[i]})
		young = old + 1
	}
	return table.RowsOf(append(all, band{young, -1, years[len(cutAges)]}), band.heading)
}

func (b band) heading() table.Heading {
	if b.old < 0 {
		return table.Heading{
			Key:    fmt.Sprintf("over-%d", b.young-1),
			Labels: each(labels{"yli %d v", "över %d år", "over %d years"}, b.young-1),
		}
	}
	return table.Heading{
		Key:    fmt.Sprintf("%d-%d", b.young, b.old),
		Labels: each(labels{"%d–%d v", "%d–%d år", "%d–%d years"}, b.young, b.old),
	}
}

// each returns the labels with numbers put in.
func each(l labels, numbers ...any) labels {
	return figure.LabelsOf(func(in figure.Language) string { return fmt.Sprintf(in.Of(l), numbers...) })
}
