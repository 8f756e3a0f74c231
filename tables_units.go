package barometer

import (
	"cmp"
	"fmt"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// respondents are the tables of chapters 1 to 4.
func respondents() []outline[*Report] {
	return []outline[*Report]{
		{"unit.response", "1", labels{"Vastausprosentti", "Svarsfrekvens", "Response rate"}, response},
		{"unit.coverage", "2.1", labels{"Vastaajien edustavuus", "Täckning av målgruppen", "Coverage of the target group"}, coverage},
		{"unit.maintainer", "2.2", labels{"Tärkein ylläpitäjä", "Viktigaste huvudman", "Most important maintainer"}, func(r *Report) Table {
			return byEdition(r, unit.Maintainers(), func(r *Report, m unit.Maintainer) figure.Figure { return r.Unit.Maintainer.In(unit.Everyone).Share(m) })
		}},
		{"unit.maintainer-by-type", "2.2", labels{"Ylläpitäjä yksikkötyypeittäin", "Huvudman efter enhetstyp", "Maintainer by unit type"}, func(r *Report) Table {
			return byType(unit.Maintainers(), func(g unit.Group, m unit.Maintainer) figure.Figure { return r.Unit.Maintainer.In(g).Share(m) })
		}},
		{"unit.age", "2.3", labels{"Yksiköiden ikä", "Enheternas ålder", "Age of the units"}, age},
		{"unit.age-by-type", "2.3", labels{"Yksiköiden ikä yksikkötyypeittäin", "Enheternas ålder efter enhetstyp", "Age of the units by unit type"}, ageByType},
		{"funding.mean", "3", labels{"Tulorahoituksen lähteet", "Inkomstkällor", "Sources of income"}, fundingMean},
		{"funding.by-type", "3", labels{"Tulorahoituksen lähteet yksikkötyypeittäin", "Inkomstkällor efter enhetstyp", "Sources of income by unit type"}, func(r *Report) Table {
			return byType(funding.Sources(), func(g unit.Group, s funding.Source) figure.Figure { return r.Funding.Mean(g, s) })
		}},
		{"funding.spread", "3", labels{"Tulorahoituksen lähteiden vaihtelu", "Inkomstkällornas variation", "Spread of the sources of income"}, fundingSpread},
		{"funding.municipal-total", "3", labels{"Kuntasektorin osuus rahoituksesta", "Kommunsektorns andel av inkomsterna", "Municipal share of all income"}, municipalTotal},
		{"unit.situation", "4", labels{"Taloudellinen tilanne", "Ekonomisk situation", "Economic situation"}, func(r *Report) Table {
			return byType(unit.Situations(), func(g unit.Group, s unit.Situation) figure.Figure { return r.Unit.Situation.In(g).Share(s) })
		}},
		{"unit.outlook", "4", labels{"Talouden odotettu kehitys", "Väntad ekonomisk utveckling", "Economic outlook"}, func(r *Report) Table {
			return fill(collect(unit.Outlooks()), heading[unit.Outlook],
				share("share", labels{"osuus", "andel", "share"}, func(o unit.Outlook) figure.Figure { return r.Unit.Outlook.In(unit.Everyone).Share(o) }))
		}},
		{"unit.outlook-by-type", "4", labels{"Talouden odotettu kehitys yksikkötyypeittäin", "Väntad ekonomisk utveckling efter enhetstyp", "Economic outlook by unit type"}, func(r *Report) Table {
			return byType(unit.Outlooks(), func(g unit.Group, o unit.Outlook) figure.Figure { return r.Unit.Outlook.In(g).Share(o) })
		}},
	}
}

// share is a column of shares, count one of counts.
func share[R any](key string, l labels, f func(R) figure.Figure) series[R] {
	return measured(key, l, figure.AsShare, of(f))
}

func count[R any](key string, l labels, f func(R) figure.Figure) series[R] {
	return measured(key, l, figure.AsCount, of(f))
}

// part is one of the two parts of the survey: how many units were asked and how many answered.
type part struct {
	heading         Heading
	asked, answered int64
	rate            figure.Figure
}

func response(r *Report) Table {
	units := r.Unit.Units(unit.Everyone)
	second := r.Unit.Part2.In(unit.Everyone).Count(question.Yes)
	parts := []part{
		{Heading{Key: "part-1", labels: labels{"ensimmäinen osa", "del ett", "part one"}}, r.Edition.Sent().Int(), units, r.Unit.ResponseRate(r.Edition.Sent())},
		{Heading{Key: "part-2", labels: labels{"toinen osa", "del två", "part two"}}, units, second, r.Unit.Part2Rate()},
	}
	return fill(parts, func(p part) Heading { return p.heading },
		count("asked", labels{"lähetetty", "utsända", "sent"}, func(p part) figure.Figure { return number(p.asked, p.asked) }),
		count("answered", labels{"vastasi", "besvarade", "answered"}, func(p part) figure.Figure { return number(p.answered, max(p.asked, p.answered)) }),
		share("share", labels{"vastausprosentti", "svarsprocent", "response rate"}, func(p part) figure.Figure { return p.rate }))
}

// number is a count of respondents with its base. It tells itself how many they are, and is not marked for being
// small.
func number(k, n int64) figure.Figure {
	return figure.Figure{Ratio: figure.Whole(k), N: n}
}

// open returns the cell of a figure that the answers leave open: the interval in its place, over its base and with its
// marks; the figure where there is none.
func open(f figure.Figure, i figure.Interval) Cell {
	if !f.Defined() {
		return Cell{Figure: f}
	}
	f.Ratio = figure.Ratio{}
	return Cell{Figure: f, Interval: &i}
}

// covered is a row of the table of coverage. The estimate is a given of the frame, whatever the answers: where no unit
// answered, the row rests on the units estimated.
type covered struct {
	heading         Heading
	estimate, share Cell
	answered        figure.Figure
}

func coverage(r *Report) Table {
	all, named := groups()
	rows := make([]covered, len(all))
	for i, g := range all {
		rows[i] = coveredIn(r.Edition.Frame(), g, r.Unit.Units(g))
		rows[i].heading = named(g)
	}
	return fill(rows, func(c covered) Heading { return c.heading },
		measured("estimate", labels{"arvio", "uppskattning", "estimate"}, figure.AsCount, func(c covered) Cell { return c.estimate }),
		count("answered", labels{"vastasi", "besvarade", "answered"}, func(c covered) figure.Figure { return c.answered }),
		measured("share", labels{"osuus ryhmästä", "andel av gruppen", "share of the type"}, figure.AsShare, func(c covered) Cell { return c.share }))
}

// coveredIn returns the row of a group of which so many units answered: of one type, or of all types, whose number was
// estimated as a range.
func coveredIn(f Frame, g unit.Group, units int64) covered {
	if lo, hi := f.Total(); g == unit.Everyone && lo > 0 {
		n, total := cmp.Or(units, int64(lo)), f.TotalCoverage(units)
		least, _ := total.Lo()
		return covered{
			estimate: open(number(int64(lo), n), figure.Closed(figure.Whole(int64(lo)), figure.Whole(int64(hi)))),
			answered: number(units, n),
			share:    open(figure.New(least, n, figure.Frame), total),
		}
	}
	t, _ := g.Single()
	estimate := f.Estimate(t).Int()
	n := cmp.Or(units, estimate)
	c := covered{answered: number(units, n), share: Cell{Figure: f.Coverage(t, units)}}
	if estimate > 0 {
		c.estimate = Cell{Figure: number(estimate, n)}
	}
	return c
}

// cutAges are the upper ages of the bands of the age tables: under 5 years is after the survey of 2006.
var cutAges = [...]int{4, 10, 15, 20}

// bands returns the age bands of an edition with their headings: "0–4", "over 20".
func bands(e Edition) ([]unit.Years, func(unit.Years) Heading) {
	years, err := unit.AgeBands(e.Year(), cutAges[:]...)
	if err != nil {
		return nil, nil
	}
	return years, func(y unit.Years) Heading {
		old, young := e.Year()-y.From, e.Year()-y.To
		if y.From <= unit.FirstYear {
			return Heading{Key: fmt.Sprintf("over-%d", young-1), labels: each(labels{"yli %d v", "över %d år", "over %d years"}, young-1)}
		}
		return Heading{Key: fmt.Sprintf("%d-%d", young, old), labels: each(labels{"%d–%d v", "%d–%d år", "%d–%d years"}, young, old)}
	}
}

// each returns the labels with numbers put in.
func each(l labels, numbers ...any) labels {
	return figure.LabelsOf(func(in figure.Language) string { return fmt.Sprintf(in.Of(l), numbers...) })
}

func age(r *Report) Table {
	years, named := bands(r.Edition)
	return fill(years, named, share("share", labels{"osuus", "andel", "share"},
		func(y unit.Years) figure.Figure { return r.Unit.Founded.Share(unit.Everyone, y) }))
}

func ageByType(r *Report) Table {
	years, named := bands(r.Edition)
	return fill(years, named, perType(func(g unit.Group, y unit.Years) figure.Figure { return r.Unit.Founded.Share(g, y) })...)
}

func fundingMean(r *Report) Table {
	rest := unit.Everyone.Without(unit.SocialEnterprise)
	return fill(collect(funding.Sources()), heading[funding.Source],
		share("all", labels{"kaikki", "alla", "all"}, func(s funding.Source) figure.Figure { return r.Funding.Mean(unit.Everyone, s) }),
		share("without-social-enterprises", labels{"ilman sosiaalisia yrityksiä", "utan sociala företag", "without social enterprises"},
			func(s funding.Source) figure.Figure { return r.Funding.Mean(rest, s) }),
		share("weighted", labels{"asiakasmäärällä painotettu", "viktat med antalet klienter", "weighted by clients"},
			func(s funding.Source) figure.Figure { return r.Funding.WeightedMean(unit.Everyone, s) }))
}

// slice is the distribution of one source within one group of units.
type slice struct {
	group   unit.Group
	source  funding.Source
	heading Heading
	spread  funding.Spread
}

// fundingSpread tells shares of the income of a unit first, from the smallest to the largest; the last columns are shares
// of the units, by how much of their income the source gives.
func fundingSpread(r *Report) Table {
	var rows []slice
	all, named := groups()
	for _, g := range all {
		for s := range funding.Sources() {
			rows = append(rows, slice{g, s, pair(named(g), heading(s)), r.Funding.Spread(g, s)})
		}
	}
	return fill(rows, func(s slice) Heading { return s.heading },
		share("min", labels{"pienin", "minst", "min"}, func(s slice) figure.Figure { return s.spread.Min() }),
		share("lower-quartile", labels{"alakvartiili", "undre kvartil", "lower quartile"}, func(s slice) figure.Figure { return s.spread.Quantile(figure.Of(1, 4)) }),
		share("median", labels{"mediaani", "median", "median"}, func(s slice) figure.Figure { return s.spread.Median() }),
		share("upper-quartile", labels{"yläkvartiili", "övre kvartil", "upper quartile"}, func(s slice) figure.Figure { return s.spread.Quantile(figure.Of(3, 4)) }),
		share("max", labels{"suurin", "störst", "max"}, func(s slice) figure.Figure { return s.spread.Max() }),
		share("some", labels{"yksiköistä: >\u00a00", "av enheterna: >\u00a00", "of the units: >\u00a00"}, func(s slice) figure.Figure { return s.spread.Above(figure.Whole(0)) }),
		share("below-half", labels{"yksiköistä: alle puolet", "av enheterna: under hälften", "of the units: below a half"}, func(s slice) figure.Figure { return s.spread.Below(figure.Of(1, 2)) }),
		share("above-third", labels{"yksiköistä: yli kolmannes", "av enheterna: över en tredjedel", "of the units: above a third"}, func(s slice) figure.Figure { return s.spread.Above(figure.Of(1, 3)) }),
		share("above-half", labels{"yksiköistä: yli puolet", "av enheterna: över hälften", "of the units: above a half"}, func(s slice) figure.Figure { return s.spread.Above(figure.Of(1, 2)) }))
}

// pair names a row by two headings.
func pair(a, b Heading) Heading {
	return Heading{
		Key:    a.Key + "." + b.Key,
		labels: figure.LabelsOf(func(l figure.Language) string { return a.Label(l) + ": " + b.Label(l) }),
	}
}

func municipalTotal(r *Report) Table {
	all, named := groups()
	return fill(all, named,
		share("direct", labels{"suora", "direkt", "direct"}, func(g unit.Group) figure.Figure { return r.Funding.WeightedMean(g, funding.Municipal) }),
		share("sales", labels{"palvelumyynti", "tjänsteförsäljning", "service sales"}, func(g unit.Group) figure.Figure { return r.Funding.WeightedMean(g, funding.ServiceSales) }),
		measured("total", labels{"kunnat yhteensä", "kommunerna totalt", "municipal total"}, figure.AsShare, func(g unit.Group) Cell {
			return open(r.Funding.WeightedMean(g, funding.Municipal), r.Funding.MunicipalTotal(g))
		}))
}

// work are the tables of chapters 6, 9, 11 and 12.
func work() []outline[*Report] {
	return []outline[*Report]{
		{"unit.staff", "6", labels{"Henkilöstö tehtävittäin", "Personal efter uppgift", "Staff by role"}, staff},
		{"unit.activities", "9.1", labels{"Toiminta yksiköissä", "Verksamhet i enheterna", "Activities on offer"}, func(r *Report) Table {
			return multiple(unit.Activities(), r.Unit.Activities.In(unit.Everyone).Share)
		}},
		{"unit.activities-by-type", "9.1", labels{"Toiminta yksikkötyypeittäin", "Verksamhet efter enhetstyp", "Activities by unit type"}, func(r *Report) Table {
			return byType(unit.Activities(), func(g unit.Group, a unit.Activity) figure.Figure { return r.Unit.Activities.In(g).Share(a) })
		}},
		{"coaching.contents", "9.2", labels{"Työhönvalmennuksen sisältö", "Arbetsträningens innehåll", "Contents of job coaching"}, func(r *Report) Table {
			return multiple(coaching.Contents(), func(c coaching.Content) figure.Figure {
				return r.Coaching.Share(unit.Everyone, c)
			})
		}},
		{"unit.tasks", "9.3", labels{"Työtehtävät yksiköissä", "Arbetsuppgifter i enheterna", "Work tasks in the units"}, func(r *Report) Table {
			return multiple(unit.Tasks(), r.Unit.Tasks.In(unit.Everyone).Share)
		}},
		{"unit.tasks-outside", "9.3", labels{"Työtehtävät yksikön ulkopuolella", "Arbetsuppgifter utanför enheten", "Work tasks outside the unit"}, func(r *Report) Table {
			return multiple(unit.Tasks(), r.Unit.TasksOutside.In(unit.Everyone).Share)
		}},
		{"transitions.all", "11", labels{"Siirtymät", "Övergångar", "Transitions"}, moved},
		{"transitions.by-type", "11.1", labels{"Siirtymät yksikkötyypeittäin", "Övergångar efter enhetstyp", "Transitions by unit type"}, func(r *Report) Table {
			return byType(transitions.Destinations(), func(g unit.Group, d transitions.Destination) figure.Figure { return r.Transitions.Share(g, d) })
		}},
		{"transitions.by-service", "11.2", labels{"Siirtymät palveluittain", "Övergångar efter tjänst", "Transitions by service"}, movedByService},
		{"unit.strengths", "12", labels{"Vahvuudet", "Styrkor", "Strengths"}, func(r *Report) Table {
			return multiple(unit.Strengths(), r.Unit.Strengths.In(unit.Everyone).Share)
		}},
		{"unit.needs", "12", labels{"Kehittämistarpeet ja haasteet", "Utvecklingsbehov och utmaningar", "Development needs and challenges"}, func(r *Report) Table {
			return multiple(unit.Needs(), r.Unit.Needs.In(unit.Everyone).Share)
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
			func(d transitions.Destination) figure.Figure {
				return r.Transitions.Proportion(unit.Everyone, d, transitions.Anywhere()...)
			}))
}

// movedByService puts services together as the chart of B12 11.2 does, so few units having told them one by one.
func movedByService(r *Report) Table {
	return fill(collect(transitions.Destinations()), heading[transitions.Destination],
		perAnswer(transitions.Origins(), func(d transitions.Destination, o transitions.Origin) figure.Figure {
			return r.Transitions.FromOrigin(unit.Everyone, o, d)
		})...)
}
