package coaching2005

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// Tables yields the tables of T05, by its sections; sent is the number of forms sent, if it is known. Shares have one
// decimal, as T05 prints them; its response rate is whole.
func Tables(s *centres.Tally, sent figure.Count) iter.Seq[table.Table] {
	return catalogue.All(survey{s, sent})
}

// Table returns the table with the id; writing a table whose id is none is an error.
func Table(s *centres.Tally, sent figure.Count, id string) table.Table {
	return catalogue.Table(survey{s, sent}, id)
}

// survey is the answers with the number of forms sent.
type survey struct {
	*centres.Tally
	sent figure.Count
}

type (
	labels  = figure.Labels
	outline = table.Description[survey]
)

var answering = labels{"keskuksia", "center", "centres"}

// catalogue is every table of T05.
var catalogue = table.Catalogue[survey]{Counted: answering, Tables: []outline{
	table.Describe("coaching.response", "0", labels{"Vastausprosentti", "Svarsfrekvens", "Response rate"},
		table.One("centres",
			labels{"työvoiman palvelukeskukset", "servicecenter för arbetskraft", "labour force service centres"}),
		table.Count("asked", labels{"lähetetty", "utsända", "sent"},
			func(s survey, _ table.Heading) figure.Figure { return table.Respondents(s.sent.Int(), s.sent.Int()) }),
		table.Count("answered", labels{"vastasi", "besvarade", "answered"},
			func(s survey, _ table.Heading) figure.Figure {
				return table.Respondents(s.Centres(), max(s.sent.Int(), s.Centres()))
			}),
		table.Share("share", labels{"vastausprosentti", "svarsprocent", "response rate"},
			func(s survey, _ table.Heading) figure.Figure { return s.ResponseRate(s.sent) })),
	starts("coaching.started", "0", labels{"Toiminta alkanut", "Verksamheten började", "Start of operation"},
		years, func(s survey) *centres.Months { return &s.Started }),
	table.Describe("coaching.staff", "1",
		labels{"Henkilöstö hallinnonaloittain", "Personal efter förvaltning", "Staff by administration"},
		table.Each(centres.Administrations()),
		table.Figures(table.AsAmount, "person-years", labels{"henkilötyövuotta", "årsverken", "person-years"},
			func(s survey, a centres.Administration) figure.Figure { return s.Staff.Sum(a) }),
		shares(labels{"osuus", "andel", "share"},
			func(s survey, a centres.Administration) figure.Figure { return s.Staff.Share(a) })),
	table.Describe("coaching.municipal-staff", "1",
		labels{"Kunnan osuus henkilöstöstä", "Kommunens andel av personalen", "Municipal share of the staff"},
		table.One("municipal", labels{"kunta", "kommunen", "municipality"}),
		table.Cells(table.AsShare, "share", labels{"osuus", "andel", "share"}, municipalStaff).Decimals(1)),
	numbers("coaching.staff-total", "1",
		labels{"Henkilöstö yhteensä, keskusten oma luku", "Personal totalt, centrens egen siffra",
			"Staff in all, as the centres state it"},
		table.AsAmount, table.AsAmount, ownTotal),
	single("coaching.kela", "1", labels{"Kelan edustus", "FPA:s representation", "Presence of Kela"},
		centres.KelaPresences(), kelaQuestion),
	single("coaching.health", "1",
		labels{"Terveystoimen edustus", "Hälsovårdens representation", "Presence of health services"},
		question.YesNos(), healthQuestion),
	single("coaching.use", "2", labels{"Työhönvalmennuksen käyttö ja osto", "Användning och köp av arbetsträning",
		"Use and purchase of job coaching"},
		centres.PurchaseStatuses(), useQuestion),
	table.Describe("coaching.forms", "2", labels{"Ostomuoto", "Köpform", "Form of purchase"},
		choices(centres.PurchaseForms(), "both", labels{"kumpanakin", "bägge", "both"}),
		table.Count("centres", answering, func(s survey, c choice[centres.PurchaseForm]) figure.Figure {
			n, of := buying(s, c.answer)
			if of == 0 {
				return figure.Figure{}
			}
			return table.Respondents(n, of)
		}),
		shares(labels{"ostaneista", "av köparna", "of the buyers"},
			func(s survey, c choice[centres.PurchaseForm]) figure.Figure {
				n, of := buying(s, c.answer)
				return figure.Share(n, of, figure.OverEveryone)
			})),
	starts("coaching.first-purchase", "2", labels{"Ensimmäinen osto", "Första köpet", "First purchase"},
		seasons, func(s survey) *centres.Months { return &s.FirstPurchase }),
	ticks("coaching.scope", "2", labels{"Ostetut kokonaisuudet", "Köpta helheter", "What was bought"},
		centres.Scopes(), func(s survey) *question.Multi[centres.Scope] { return &s.Scope }),
	table.Describe("coaching.prices", "2",
		labels{"Työhönvalmennuksen hinnat, euroa", "Arbetsträningens priser, euro", "Prices of job coaching, euros"},
		table.Each(coaching.PriceBases()), // those of different centres have no sum
		means(table.AsEuros, table.AsEuros, survey.Price)),
	numbers("coaching.clients", "2",
		labels{"Työhönvalmennuksen asiakkaat", "Klienter i arbetsträning", "Clients in job coaching"},
		table.AsCount, table.AsMean, coached),
	table.Describe("coaching.lengths", "2",
		labels{"Asiakkaalle ostettu määrä", "Köpt mängd per klient", "Bought for a client"}, lengths, // means have no sum
		means(table.AsAmount, table.AsAmount, func(s survey, q quantity) *centres.Quantity { return q.of(s) })),
	single("coaching.package", "2", labels{"Työhönvalmennus osana palvelukokonaisuutta",
		"Arbetsträning som del av en helhet", "Coaching as part of a package"},
		question.YesNos(), func(s survey) *question.Single[question.YesNo] { return &s.Package }),
	ticks("coaching.reasons", "2",
		labels{"Syyt olla ostamatta", "Orsaker att inte köpa", "Reasons for not buying"},
		centres.Reasons(), func(s survey) *question.Multi[centres.Reason] { return &s.Reasons }),
	ticks("coaching.strengths", "3.1", labels{"Vahvuudet", "Styrkor", "Strengths"},
		centres.Strengths(), func(s survey) *question.Multi[centres.Strength] { return &s.Strengths }),
	ticks("coaching.weaknesses", "3.2", labels{"Heikkoudet", "Svagheter", "Weaknesses"},
		centres.Weaknesses(), func(s survey) *question.Multi[centres.Weakness] { return &s.Weaknesses }),
	ticks("coaching.benefits", "3.3", labels{"Hyödyt", "Nytta", "Benefits"},
		centres.Benefits(), func(s survey) *question.Multi[centres.Benefit] { return &s.Benefits }),
	ticks("coaching.problems", "3.4", labels{"Ongelmat", "Problem", "Problems"},
		centres.Problems(), func(s survey) *question.Multi[centres.Problem] { return &s.Problems }),
	single("coaching.marketing", "4", labels{"Palvelun tuottajien markkinointi", "Producenternas marknadsföring",
		"Marketing by the providers"},
		question.YesNos(), marketedQuestion),
	single("coaching.need", "4.1",
		labels{"Työhönvalmennuksen tarve", "Behovet av arbetsträning", "Need for job coaching"},
		question.YesNos(), needQuestion),
	table.Describe("coaching.benefiting", "4.1",
		labels{"Asiakkaista hyötyisi", "Klienter som skulle ha nytta", "Clients who would benefit"},
		table.One("benefiting", labels{"osuus keskuksen asiakkaista", "andel av centrets klienter",
			"share of a centre's clients"}),
		benefit("mean", labels{"keskiarvo", "medeltal", "mean"}, (*centres.Quantity).Mean),
		benefit("min", labels{"pienin", "minst", "min"}, (*centres.Quantity).Min),
		benefit("max", labels{"suurin", "störst", "max"}, (*centres.Quantity).Max)),
	ticks("coaching.targets", "4.2", labels{"Kohderyhmät", "Målgrupper", "Target groups"},
		centres.TargetGroups(), func(s survey) *question.Multi[centres.TargetGroup] { return &s.Targets }),
	single("coaching.availability", "4.3",
		labels{"Palvelun saatavuus", "Tillgång till tjänsten", "Availability of the service"},
		centres.Availabilities(), func(s survey) *question.Single[centres.Availability] { return &s.Availability }),
	ticks("coaching.other-services", "4.3",
		labels{"Muut ostopalvelut", "Andra köpta tjänster", "Other purchased services"},
		centres.OtherServices(), func(s survey) *question.Multi[centres.OtherService] { return &s.OtherServices }),
	battery("coaching.regional-needs", "5",
		labels{"Alueelliset kehittämistarpeet", "Regionala utvecklingsbehov", "Regional development needs"},
		centres.RegionalNeeds(),
		func(s survey) *question.Battery[centres.RegionalNeed, question.YesNo] { return &s.Regional }),
	battery("coaching.content-needs", "5",
		labels{"Sisällön kehittämistarpeet", "Innehållsliga utvecklingsbehov", "Development needs of the content"},
		centres.ContentNeeds(),
		func(s survey) *question.Battery[centres.ContentNeed, question.YesNo] { return &s.Content }),
	ticks("coaching.proposals", "5", labels{"Ehdotukset kehittäjälle", "Förslag till utvecklaren",
		"Proposals to the developing body"},
		centres.Proposals(), func(s survey) *question.Multi[centres.Proposal] { return &s.Proposals }),
}}

// shares declares a column of shares as T05 prints them.
func shares[R any](l labels, f func(survey, R) figure.Figure) table.Columns[survey, R] {
	return table.Share("share", l, f).Decimals(1)
}

func municipalStaff(s survey, _ table.Heading) table.Cell {
	return table.Open(s.Staff.Share(centres.HealthServices, centres.SocialWork), s.Staff.Municipal())
}

// buying returns the centres that buy in a form, or, without one, those that buy in both, and the buyers that were
// asked about it; the former are in the rows of the forms as well.
func buying(s survey, form centres.PurchaseForm) (n, of int64) {
	if form == 0 {
		return s.BothForms(), s.FormBuyers(slices.Collect(centres.PurchaseForms())...)
	}
	return s.Forms.Count(form), s.FormBuyers(form)
}
