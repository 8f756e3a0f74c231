package barometer

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
)

// clientColumns are the columns of B12 5, 7, 8 and 10.
func (f *form) clientColumns() columns {
	return slices.Concat(f.numberColumns(), f.referralColumns(), growthColumns(), obstacleColumns())
}

// numberColumns are the numbers of clients, and why they come: B12 5.3 and 8. Of which services clients are, and how
// many, says which transitions there can be.
func (f *form) numberColumns() columns {
	title := figure.Labels{"asiakkaita", "klienter", "clients"}
	return slices.Concat(
		sheet.Count("clients.total", figure.Labels{"asiakkaita yhteensä", "klienter totalt", "clients in all"},
			func(d *draft) *figure.Count { return &d.Clients.Total }).Affects("clients.*", "transitions.*"),
		sheet.Answer("clients.cause.first", figure.Labels{"yleisin syy", "vanligaste orsaken", "most common reason"},
			func(d *draft) *clients.Cause { return &d.Clients.First }).Affects("clients.cause.*"),
		sheet.Answer("clients.cause.second",
			figure.Labels{"toiseksi yleisin syy", "näst vanligaste orsaken", "second most common reason"},
			func(d *draft) *clients.Cause { return &d.Clients.Second }).Affects("clients.cause.*"),
		named[clients.Service](f, "clients", title, sheet.Counts("clients", title,
			options.ValuesIn[clients.Service](&f.Form),
			func(d *draft, s clients.Service) *figure.Count { return &d.Clients.Services[s] })).
			Parts().Affects("clients.*", "transitions.*"),
		sheet.Counts("clients", figure.Labels{"asiakkaista", "av klienterna", "of the clients"}, f.parts(),
			func(d *draft, p clients.Part) *figure.Count { return &d.Clients.Parts[p] }),
	)
}

// parts yields the parts of the clients that the form asks for.
func (f *form) parts() iter.Seq[clients.Part] {
	return func(yield func(clients.Part) bool) {
		for p := range clients.Parts() {
			if (p != clients.Under30 || f.Asks(options.Under30)) && !yield(p) {
				return
			}
		}
	}
}

// referralColumns are who sends clients, and who works with the unit: B12 5.1 and 5.2.
func (f *form) referralColumns() columns {
	importance := figure.Labels{"lähettäjätahon merkitys", "hänvisande instansens betydelse",
		"importance of the referring body"}
	change := figure.Labels{"lähettäjätahon muutos", "förändring i hänvisningarna", "change in referrals"}
	extent := figure.Labels{"yhteistyö", "samarbete", "cooperation"}
	return slices.Concat(
		named[clients.Referrer](f, "clients.referrers", importance, sheet.Grades("clients.referrers", importance,
			options.ValuesIn[clients.Referrer](&f.Form), clients.ParseImportance,
			func(d *draft) *question.Ratings[clients.Referrer, clients.Importance] { return &d.Clients.Importance })),
		named[clients.Referrer](f, "clients.referrer-change", change, sheet.Grades("clients.referrer-change", change,
			options.ValuesIn[clients.Referrer](&f.Form), clients.ParseChange,
			func(d *draft) *question.Ratings[clients.Referrer, clients.Change] { return &d.Clients.Change })),
		named[clients.Partner](f, "clients.cooperation", extent, sheet.Grades("clients.cooperation", extent,
			options.ValuesIn[clients.Partner](&f.Form), clients.ParseExtent,
			func(d *draft) *question.Ratings[clients.Partner, clients.Extent] { return &d.Clients.Extent })),
	)
}

// growthColumns are how the number of clients developed: B12 5.3.4.
func growthColumns() columns {
	return slices.Concat(
		sheet.Grades("clients.trend",
			figure.Labels{"asiakasmäärän kehitys", "utveckling av klientantalet", "trend of clients"},
			clients.TrendRows(), clients.ParseTrend,
			func(d *draft) *question.Ratings[clients.TrendRow, clients.Trend] { return &d.Clients.Trend }),
		sheet.Ticks("clients.growing-groups", figure.Labels{"kasvava ryhmä", "växande grupp", "growing group"},
			clients.GrowingGroups(),
			func(d *draft) *question.Set[clients.GrowingGroup] { return &d.Clients.Growing }),
	)
}

// obstacleColumns are what hinders employment, and what units agree with: B12 8 and 10.
func obstacleColumns() columns {
	return slices.Concat(
		sheet.Grades("clients.obstacles", figure.Labels{"työllistymisen este", "hinder för sysselsättning", "obstacle"},
			clients.Obstacles(), clients.ParseSignificance,
			func(d *draft) *question.Ratings[clients.Obstacle, clients.Significance] { return &d.Clients.Obstacles }),
		sheet.Grades("clients.statements", figure.Labels{"väittämä", "påstående", "statement"},
			clients.Statements(), clients.ParseAgreement,
			func(d *draft) *question.Ratings[clients.Statement, clients.Agreement] { return &d.Clients.Statements }),
	)
}

// coachingColumns are the columns of B12 9.2.
func coachingColumns() columns {
	return columns(slices.Concat(
		sheet.Answer("coaching.offers",
			figure.Labels{"tarjoaa työhönvalmennusta", "erbjuder arbetsträning", "offers job coaching"},
			func(d *draft) *question.YesNo { return &d.Coaching.Offers }),
		sheet.Ticks("coaching.contents",
			figure.Labels{"työhönvalmennuksen sisältö", "arbetsträningens innehåll", "content of job coaching"},
			coaching.Contents(),
			func(d *draft) *question.Set[coaching.Content] { return &d.Coaching.Contents }),
	)).Affects("coaching.*")
}

// transitionColumns are the columns of B12 11: where clients went, in all and from each service.
func (f *form) transitionColumns() columns {
	all := f.movedColumns("transitions", figure.Labels{"siirtymä", "övergång", "transition"},
		false, func(d *draft) *transitions.Counts { return &d.Transitions.Moved })
	served := sheet.Count("transitions.served",
		figure.Labels{"vuoden aikana palveltuja", "betjänade under året", "served during the year"},
		func(d *draft) *figure.Count { return &d.Transitions.Served })
	moved := len(all)
	for s := range options.ValuesIn[clients.Service](&f.Form) {
		name := options.NameIn(&f.Form, s)
		title := enum.Join(figure.Labels{"siirtymä palvelusta", "övergång från", "transition from"}, " ", name.Labels)
		all = append(all, f.movedColumns("transitions."+name.Key, title, !options.Shows(&f.Form, s),
			func(d *draft) *transitions.Counts { return &d.Transitions.ByService[s] })...)
	}
	all.Parts() // by service alone they stand for all services together
	return slices.Concat(all[:moved], served, all[moved:], f.followUpColumns()).Affects("transitions.*")
}

// followUpColumns are where those who moved on were later: a question of today.
func (f *form) followUpColumns() columns {
	if !f.Asks(options.FollowUp) {
		return nil
	}
	return slices.Concat(
		f.movedColumns(options.After3Months,
			figure.Labels{"3 kuukautta siirtymän jälkeen", "3 månader efter övergången", "3 months after the transition"},
			true, func(d *draft) *transitions.Counts { return &d.Transitions.After3 }).Parts(),
		f.movedColumns(options.After6Months,
			figure.Labels{"6 kuukautta siirtymän jälkeen", "6 månader efter övergången", "6 months after the transition"},
			true, func(d *draft) *transitions.Counts { return &d.Transitions.After6 }).Parts(),
	)
}

// movedColumns returns a column for each destination; those of a section that has no bare labels are found by whole
// labels alone.
func (f *form) movedColumns(
	section string, title figure.Labels, whole bool, field func(*draft) *transitions.Counts,
) columns {
	all := named[transitions.Destination](f, section, title,
		sheet.Counts(section, title, options.ValuesIn[transitions.Destination](&f.Form),
			func(d *draft, to transitions.Destination) *figure.Count { return &field(d)[to] }))
	for i := range all {
		if whole {
			all[i].Bare = figure.Labels{}
		}
	}
	return all
}
