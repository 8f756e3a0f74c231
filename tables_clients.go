package barometer

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// people are the tables of chapters 5, 7, 8 and 10: clients and the services they are in.
func people() []outline[*Report] {
	return []outline[*Report]{
		{"clients.referrers", "5.1", labels{"Tärkeät tai erittäin tärkeät lähettäjätahot", "Viktiga eller mycket viktiga hänvisande instanser", "Important or very important referring bodies"}, func(r *Report) Table {
			return byEdition(r, clients.Referrers(), func(r *Report, b clients.Referrer) figure.Figure { return r.Clients.Referring(unit.Everyone, b) })
		}},
		{"clients.referrers-by-type", "5.1", labels{"Tärkeät tai erittäin tärkeät lähettäjätahot yksikkötyypeittäin", "Viktiga eller mycket viktiga hänvisande instanser efter enhetstyp", "Important or very important referring bodies by unit type"}, func(r *Report) Table {
			return byType(clients.Referrers(), r.Clients.Referring)
		}},
		{"clients.referrer-change", "5.1", labels{"Lähettäjätahojen merkityksen odotettu muutos", "Väntad förändring i de hänvisande instansernas betydelse", "Expected change in the importance of referring bodies"}, referrerChange},
		{"clients.referrer-change-by-type", "5.1", labels{"Lähettäjätahojen merkityksen odotettu muutos yksikkötyypeittäin: kasvavat miinus vähenevät", "Väntad förändring i de hänvisande instansernas betydelse efter enhetstyp: ökar minus minskar", "Expected change in the importance of referring bodies by unit type: growing less decreasing"}, func(r *Report) Table {
			return byType(clients.Referrers(), r.Clients.ReferrerBalance).measuring(figure.AsPoints)
		}},
		{"clients.cooperation", "5.2", labels{"Yhteistyön määrä", "Samarbetets omfattning", "Amount of cooperation"}, func(r *Report) Table {
			return grades(clients.Partners(), clients.Extents(), func(p clients.Partner, e clients.Extent) figure.Figure {
				return r.Clients.Extent.In(unit.Everyone).Share(p, e)
			})
		}},
		{"clients.cooperation-change", "5.2", labels{"Yhteistyön määrän muutos", "Förändring i samarbetet", "Change in cooperation"}, cooperationChange},
		{"clients.groups", "5.3", labels{"Asiakkaat ryhmittäin", "Klienter efter grupp", "Clients by main group"}, groupsTable},
		{"clients.groups-by-type", "5.3", labels{"Asiakkaat ryhmittäin ja yksikkötyypeittäin", "Klienter efter grupp och enhetstyp", "Clients by main group and unit type"}, groupsByType},
		{"clients.by-type", "5.3.1", labels{"Asiakkaat yksikkötyypeittäin", "Klienter efter enhetstyp", "Clients by unit type"}, clientsByType},
		{"clients.services", "5.3.2", labels{"Asiakkaat palveluittain", "Klienter efter tjänst", "Clients by service"}, func(r *Report) Table {
			return fill(collect(clients.Services()), heading[clients.Service],
				count("clients", asiakkaita, func(s clients.Service) figure.Figure { return r.Clients.In(unit.Everyone, s) }),
				share("share", osuus, func(s clients.Service) figure.Figure { return r.Clients.ShareIn(unit.Everyone, s) }))
		}},
		{"clients.providers", "5.3.2", labels{"Asiakkaat palvelun rahoittajan mukaan", "Klienter efter tjänstens finansiär", "Clients by payer of the service"}, func(r *Report) Table {
			return fill(collect(clients.Providers()), heading[clients.Provider],
				count("clients", asiakkaita, func(p clients.Provider) figure.Figure {
					return r.Clients.In(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
				}),
				share("share", osuus, func(p clients.Provider) figure.Figure {
					return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
				}))
		}},
		{"clients.job-coach", "5.3.2", labels{"Asiakkaat työhönvalmentajan palvelussa", "Klienter hos arbetstränare", "Clients of a job coach"}, partTable(clients.JobCoach)},
		{"clients.pension", "5.3.2", labels{"Asiakkaat työkyvyttömyyseläkkeellä", "Klienter med invalidpension", "Clients on a disability pension"}, partTable(clients.Pension)},
		{"clients.mean-by-type", "5.3.3", labels{"Asiakkaita yksikköä kohden", "Klienter per enhet", "Clients per unit"}, meanByType},
		{"clients.trend", "5.3.4", labels{"Asiakasmäärien odotettu kehitys", "Klientantalens väntade utveckling", "Expected development of client numbers"}, func(r *Report) Table {
			return grades(clients.TrendRows(), clients.Trends(), func(row clients.TrendRow, a clients.Trend) figure.Figure {
				return r.Clients.Trend.In(unit.Everyone).Share(row, a)
			})
		}},
		{"clients.growing-groups", "5.3.4", labels{"Kasvavat asiakasryhmät", "Växande klientgrupper", "Client groups expected to grow"}, func(r *Report) Table {
			return multiple(clients.GrowingGroups(), r.Clients.Growing.In(unit.Everyone).Share)
		}},
		{"clients.per-instructor", "7", labels{"Asiakkaita ohjaajaa kohden", "Klienter per handledare", "Clients per instructor"}, perInstructor},
		{"clients.per-instructor-units", "7", labels{"Yksiköt ohjaajakohtaisen asiakasmäärän mukaan", "Enheterna efter klienter per handledare", "Units by clients per instructor"}, perInstructorUnits},
		{"clients.causes", "8", labels{"Heikon työmarkkina-aseman syyt", "Orsaker till svag arbetsmarknadsställning", "Reasons for a weak labour-market position"}, causes},
		{"clients.obstacles", "8", labels{"Työllistymisen esteet", "Hinder för sysselsättning", "Obstacles to employment"}, func(r *Report) Table {
			return grades(clients.Obstacles(), clients.Significances(), func(o clients.Obstacle, a clients.Significance) figure.Figure {
				return r.Clients.Obstacles.In(unit.Everyone).Share(o, a)
			})
		}},
		{"clients.outside", "9.3", labels{"Yksikön ulkopuolella työskentelevät asiakkaat", "Klienter som arbetar utanför enheten", "Clients working outside the unit"}, partTable(clients.Outside)},
		{"clients.statements", "10", labels{"Väittämät ohjauksesta", "Påståenden om handledning", "Statements on guidance"}, func(r *Report) Table {
			return grades(clients.Statements(), clients.Agreements(), func(s clients.Statement, a clients.Agreement) figure.Figure {
				return r.Clients.Statements.In(unit.Everyone).Share(s, a)
			})
		}},
	}
}

var (
	osuus      = labels{"osuus", "andel", "share"}
	asiakkaita = labels{"asiakkaita", "klienter", "clients"}
	muutos     = labels{"muutos", "förändring", "change"}
)

// grades returns the table with a row an item and a column a grade.
func grades[R, A labelled](rows iter.Seq[R], steps iter.Seq[A], share func(R, A) figure.Figure) Table {
	return fill(collect(rows), heading[R], perAnswer(steps, share)...)
}

// byType returns the table with a row a value and a column a unit type, all types last.
func byType[A labelled](values iter.Seq[A], share func(unit.Group, A) figure.Figure) Table {
	return fill(collect(values), heading[A], perType(share)...)
}

// measuring returns the table with another measure in every column.
func (t Table) measuring(m figure.Measure) Table {
	for i := range t.Columns {
		t.Columns[i].Measure = m
	}
	return t
}

// perType returns a column of shares for each unit type, all types last.
func perType[R any](share func(unit.Group, R) figure.Figure) (columns []series[R]) {
	all, named := groups()
	for _, g := range all {
		h := named(g)
		h.Measure = figure.AsShare
		columns = append(columns, series[R]{h, of(func(row R) figure.Figure { return share(g, row) })})
	}
	return columns
}

// multiple returns the table of a question with several answers.
func multiple[A category](answers iter.Seq[A], of func(A) figure.Figure) Table {
	return fill(collect(answers), heading[A], share("share", osuus, of))
}

func referrerChange(r *Report) Table {
	columns := perAnswer(clients.Changes(), func(b clients.Referrer, c clients.Change) figure.Figure {
		return r.Clients.Change.In(unit.Everyone).Share(b, c)
	})
	columns = append(columns, measured("balance", labels{"kasvavat −\u00a0vähenevät", "ökar −\u00a0minskar", "growing −\u00a0decreasing"}, figure.AsPoints,
		of(func(b clients.Referrer) figure.Figure { return r.Clients.ReferrerBalance(unit.Everyone, b) })))
	return fill(collect(clients.Referrers()), heading[clients.Referrer], columns...)
}

func cooperationChange(r *Report) Table {
	extent := func(least clients.Extent) func(*Report, clients.Partner) figure.Figure {
		return func(r *Report, p clients.Partner) figure.Figure {
			return r.Clients.Cooperating(unit.Everyone, p, least)
		}
	}
	return fill(collect(clients.Partners()), heading[clients.Partner], append(
		perEdition(r, "extensive", labels{"laajaa", "omfattande", "extensive"}, figure.AsShare, unit.Everyone, extent(clients.Extensive)),
		perEdition(r, "at-least-some", labels{"vähintään jonkin verran", "åtminstone något", "at least some"}, figure.AsShare, unit.Everyone, extent(clients.Some))...)...)
}

// compared is a figure of two editions that compare, or a mark that they do not.
func compared(f figure.Figure, err error) figure.Figure {
	if err != nil {
		return figure.Figure{Marks: figure.NotComparable}
	}
	return f
}

// bundle is one or more main groups, all of them when it has none.
type bundle struct {
	heading Heading
	groups  []clients.MainGroup
}

// bundles are the main groups, the sum of the two between which a service moved, and all clients.
func bundles() (all []bundle) {
	for m := range clients.MainGroups() {
		all = append(all, bundle{heading(m), []clients.MainGroup{m}})
	}
	return append(all,
		bundle{Heading{Key: "work-activity+other-rehabilitative", labels: labels{"työtoiminta ja muu kuntouttava tai valmentava toiminta", "arbetsverksamhet och annan rehabiliterande eller tränande verksamhet", "work activity and other rehabilitative or coaching activity"}},
			[]clients.MainGroup{clients.WorkActivity, clients.OtherRehabilitative}},
		bundle{Heading{Key: "total", labels: labels{"yhteensä", "totalt", "total"}}, nil})
}

// in returns the clients of a bundle in a group of units.
func (b bundle) in(r *Report, g unit.Group) figure.Figure {
	if b.groups == nil {
		return r.Clients.Total(g)
	}
	return r.Clients.In(g, r.Edition.Classification().InGroup(b.groups...)...)
}

// growth returns how the clients of a bundle grew.
func (b bundle) growth(r *Report) (figure.Figure, error) {
	if b.groups == nil {
		return r.Comparison().Growth(unit.Everyone)
	}
	return r.Comparison().GroupGrowth(unit.Everyone, b.groups...)
}

func groupsTable(r *Report) Table {
	columns := perEdition(r, "clients", asiakkaita, figure.AsCount, unit.Everyone, func(r *Report, b bundle) figure.Figure { return b.in(r, unit.Everyone) })
	columns = append(columns, measured("growth", muutos, figure.AsGrowth, of(func(b bundle) figure.Figure {
		return compared(b.growth(r))
	})))
	return fill(bundles(), func(b bundle) Heading { return b.heading }, columns...)
}

func groupsByType(r *Report) Table {
	all, named := groups()
	var columns []series[bundle]
	for _, g := range all {
		h := named(g)
		h.Measure = figure.AsCount
		columns = append(columns, series[bundle]{h, of(func(b bundle) figure.Figure { return b.in(r, g) })})
	}
	return fill(bundles(), func(b bundle) Heading { return b.heading }, columns...)
}

func clientsByType(r *Report) Table {
	all, named := groups()
	columns := byRound(r, "clients", asiakkaita, figure.AsCount, func(r *Report, g unit.Group) figure.Figure { return r.Clients.Total(g) })
	columns = append(columns,
		share("share", labels{"osuus kaikista", "andel av alla", "share of all"}, func(g unit.Group) figure.Figure { return r.Clients.ShareOfAll(g) }),
		measured("growth", muutos, figure.AsGrowth, of(func(g unit.Group) figure.Figure {
			return compared(r.Comparison().Growth(g))
		})))
	return fill(all, named, columns...)
}

func meanByType(r *Report) Table {
	all, named := groups()
	columns := byRound(r, "mean", labels{"keskiarvo", "medeltal", "mean"}, figure.AsMean, func(r *Report, g unit.Group) figure.Figure { return r.Clients.Mean(g) })
	return fill(all, named, append(columns, measured("growth", muutos, figure.AsGrowth, of(func(g unit.Group) figure.Figure {
		return compared(r.Comparison().MeanGrowth(g))
	})))...)
}

// byRound returns a column for each edition with a row a group of units, marked where that group does not
// compare.
func byRound(r *Report, key string, l labels, m figure.Measure, f func(*Report, unit.Group) figure.Figure) []series[unit.Group] {
	return perEdition(r, key, l, m, 0, func(e *Report, g unit.Group) figure.Figure {
		return f(e, g).With(r.Edition.Mark(r.Before.Edition, g))
	})
}

func partTable(p clients.Part) func(*Report) Table {
	return func(r *Report) Table {
		all, named := groups()
		return fill(all, named,
			count("clients", asiakkaita, func(g unit.Group) figure.Figure { return r.Clients.Part(g, p) }),
			share("share-of-all", labels{"osuus kaikkien vastaajien asiakkaista", "andel av alla svarandes klienter", "share of all respondents' clients"},
				func(g unit.Group) figure.Figure { return r.Clients.PartShareOfAll(g, p) }),
			share("share", labels{"osuus kysymykseen vastanneiden asiakkaista", "andel av klienterna hos dem som svarat", "share of the clients of those answering"},
				func(g unit.Group) figure.Figure { return r.Clients.PartShare(g, p) }))
	}
}

func perInstructor(r *Report) Table {
	all, named := groups()
	var columns []series[unit.Group]
	for by := range clients.Guidances() {
		columns = append(columns,
			measured(by.String()+".mean", suffixed(by, labels{"yksiköiden keskiarvo", "enheternas medeltal", "mean of units"}), figure.AsMean,
				of(func(g unit.Group) figure.Figure { return r.Clients.PerInstructor(g, by) })),
			measured(by.String()+".pooled", suffixed(by, labels{"kaikki yhteensä", "alla tillsammans", "pooled"}), figure.AsMean,
				of(func(g unit.Group) figure.Figure { return r.Clients.PerInstructorPooled(g, by) })))
	}
	return fill(all, named, columns...)
}

// suffixed returns the labels of a value with an addition.
func suffixed[A labelled](a A, addition labels) labels {
	return figure.LabelsOf(func(l figure.Language) string { return a.Label(l) + ", " + l.Of(addition) })
}

// perInstructorUnits lists the units themselves, so that a series of few is not marked.
func perInstructorUnits(r *Report) Table {
	series := r.Clients.Loads(unit.Everyone, clients.AllGuidance)
	var units int64
	for _, l := range series {
		units += l.Units
	}
	decimals := decimalsApart(series)
	return fill(series,
		func(l clients.Load) Heading {
			return Heading{Key: l.PerInstructor.String(), labels: decimal(l.PerInstructor, decimals)}
		},
		measured("clients-per-instructor", labels{"asiakkaita ohjaajaa kohden", "klienter per handledare", "clients per instructor"}, figure.AsMean,
			of(func(l clients.Load) figure.Figure { return figure.Figure{Ratio: l.PerInstructor, N: units} })),
		count("units", labels{"yksiköitä", "enheter", "units"}, func(l clients.Load) figure.Figure { return number(l.Units, units) }))
}

// decimalsApart returns how many decimals tell each number of a rising series from the next, at least one.
func decimalsApart(series []clients.Load) int {
	for decimals := 1; decimals < figure.MaxDecimals; decimals++ {
		var texts []string
		for _, l := range series {
			texts = append(texts, decimal(l.PerInstructor, decimals).English)
		}
		if len(slices.Compact(texts)) == len(series) {
			return decimals
		}
	}
	return figure.MaxDecimals
}

// decimal returns a number in the notation of each language.
func decimal(x figure.Ratio, decimals int) labels {
	return figure.LabelsOf(figure.Print(x, figure.Number, decimals, figure.HalfUp).Format)
}

func causes(r *Report) Table {
	return fill(collect(clients.Causes()), heading[clients.Cause],
		share("first", labels{"yleisin", "vanligast", "most common"}, func(c clients.Cause) figure.Figure { return r.Clients.CauseFirst(unit.Everyone, c) }),
		share("first-or-second", labels{"yleisin tai toiseksi yleisin", "vanligast eller näst vanligast", "first or second"}, func(c clients.Cause) figure.Figure { return r.Clients.CauseNamed(unit.Everyone, c) }),
		share("clients", labels{"asiakkaista", "av klienterna", "of the clients"}, func(c clients.Cause) figure.Figure { return r.Clients.CauseClients(unit.Everyone, c) }))
}

// perAnswer returns a column of shares for each value of an enumeration.
func perAnswer[R any, A labelled](answers iter.Seq[A], share func(R, A) figure.Figure) (columns []series[R]) {
	for a := range answers {
		h := heading(a)
		h.Measure = figure.AsShare
		columns = append(columns, series[R]{h, of(func(row R) figure.Figure { return share(row, a) })})
	}
	return columns
}
