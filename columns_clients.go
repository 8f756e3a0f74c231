package barometer

import (
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
)

// clientColumns are the columns of B12 5, 7, 8 and 10. Of which services clients are, and how many, says which
// transitions there can be.
func clientColumns() columns {
	return slices.Concat(numberColumns(), referralColumns(), growthColumns(), obstacleColumns()).
		Affects("clients.*", "transitions.*")
}

// numberColumns are the numbers of clients, and why they come: B12 5.3 and 8.
func numberColumns() columns {
	return slices.Concat(
		sheet.Count("clients.total", figure.Labels{"asiakkaita yhteensä", "klienter totalt", "clients in all"},
			func(d *draft) *figure.Count { return &d.Clients.Total }),
		sheet.Value("clients.cause.first", figure.Labels{"yleisin syy", "vanligaste orsaken", "most common reason"},
			func(d *draft) *clients.Cause { return &d.Clients.First }),
		sheet.Value("clients.cause.second",
			figure.Labels{"toiseksi yleisin syy", "näst vanligaste orsaken", "second most common reason"},
			func(d *draft) *clients.Cause { return &d.Clients.Second }),
		sheet.Counts("clients", figure.Labels{"asiakkaita", "klienter", "clients"}, clients.Services(),
			func(d *draft, s clients.Service) *figure.Count { return &d.Clients.Services[s] }),
		sheet.Counts("clients", figure.Labels{"asiakkaista", "av klienterna", "of the clients"}, clients.Parts(),
			func(d *draft, p clients.Part) *figure.Count { return &d.Clients.Parts[p] }),
	)
}

// referralColumns are who sends clients, and who works with the unit: B12 5.1 and 5.2.
func referralColumns() columns {
	return slices.Concat(
		sheet.Grades("clients.referrers",
			figure.Labels{"lähettäjätahon merkitys", "hänvisande instansens betydelse", "importance of the referring body"},
			clients.Referrers(), clients.ParseImportance,
			func(d *draft) *question.Ratings[clients.Referrer, clients.Importance] { return &d.Clients.Importance }),
		sheet.Grades("clients.referrer-change",
			figure.Labels{"lähettäjätahon muutos", "förändring i hänvisningarna", "change in referrals"},
			clients.Referrers(), clients.ParseChange,
			func(d *draft) *question.Ratings[clients.Referrer, clients.Change] { return &d.Clients.Change }),
		sheet.Grades("clients.cooperation", figure.Labels{"yhteistyö", "samarbete", "cooperation"},
			clients.Partners(), clients.ParseExtent,
			func(d *draft) *question.Ratings[clients.Partner, clients.Extent] { return &d.Clients.Extent }),
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
		sheet.Value("coaching.offers",
			figure.Labels{"tarjoaa työhönvalmennusta", "erbjuder arbetsträning", "offers job coaching"},
			func(d *draft) *question.YesNo { return &d.Coaching.Offers }),
		sheet.Ticks("coaching.contents",
			figure.Labels{"työhönvalmennuksen sisältö", "arbetsträningens innehåll", "content of job coaching"},
			coaching.Contents(),
			func(d *draft) *question.Set[coaching.Content] { return &d.Coaching.Contents }),
	)).Affects("coaching.*")
}

// transitionColumns are the columns of B12 11: where clients went, in all and from each service.
func transitionColumns() columns {
	all := slices.Concat(
		movedColumns("transitions", figure.Labels{"siirtymä", "övergång", "transition"},
			func(d *draft) *transitions.Counts { return &d.Transitions.Moved }),
		sheet.Count("transitions.served",
			figure.Labels{"vuoden aikana palveltuja", "betjänade under året", "served during the year"},
			func(d *draft) *figure.Count { return &d.Transitions.Served }),
	)
	for s := range clients.Services() {
		title := figure.Labels{
			"siirtymä palvelusta " + s.Label(figure.Finnish),
			"övergång från " + s.Label(figure.Swedish),
			"transition from " + s.Label(figure.English),
		}
		all = append(all, movedColumns("transitions."+s.String(), title,
			func(d *draft) *transitions.Counts { return &d.Transitions.ByService[s] })...)
	}
	return all.Affects("transitions.*")
}

// movedColumns returns a column for each destination.
func movedColumns(section string, title figure.Labels, field func(*draft) *transitions.Counts) columns {
	return sheet.Counts(section, title, transitions.Destinations(),
		func(d *draft, to transitions.Destination) *figure.Count { return &field(d)[to] })
}
