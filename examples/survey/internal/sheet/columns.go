package sheet

import (
	"slices"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

type (
	labels  = [enum.Languages]string
	columns = []column.Column[Row]
)

// book lists the columns in the order of the report's chapters; labels are our own, for no form of T05 is known.
var book = column.NewBook(slices.Concat(structure(), purchase(), experience(), needs()))

// structure has the columns of T05 0 and 1: the centre and its staff.
func structure() columns {
	return slices.Concat(
		columns{
			idColumn(),
			column.Text("coaching.started", labels{"toiminta alkanut", "verksamheten började", "started"}, func(r *Row) *coaching.Month { return &r.Started }),
		},
		items("coaching.staff", labels{"henkilöstö", "personal", "staff"}, coaching.Administrations(), func(a coaching.Administration) column.Column[Row] {
			return column.Text("", labels{}, func(r *Row) *figure.Amount { return &r.Staff.By[a] }).Number()
		}),
		columns{
			column.Text("coaching.staff.total", labels{"henkilöstö yhteensä", "personal totalt", "staff in all"}, func(r *Row) *figure.Amount { return &r.Staff.Total }).Number(),
			column.Text("coaching.staff.others-municipal", labels{"muista kunnan palveluksessa", "av övriga anställda hos kommunen", "of the others, employed by the municipality"},
				func(r *Row) *figure.Amount { return &r.Staff.OthersMunicipal }).Number(),
			column.Text("coaching.kela", labels{"Kelan edustus", "FPA:s representation", "presence of Kela"}, func(r *Row) *coaching.KelaPresence { return &r.Kela }),
			column.Text("coaching.health", labels{"terveystoimen edustus", "hälsovårdens representation", "presence of health services"}, func(r *Row) *question.YesNo { return &r.Health }),
		},
	)
}

// purchase has the columns of T05 2: use, forms, prices and quantities.
func purchase() columns {
	return slices.Concat(
		columns{
			column.Text("coaching.use", labels{"työhönvalmennuksen käyttö", "användning av arbetsträning", "use of job coaching"}, func(r *Row) *coaching.PurchaseStatus { return &r.Use }),
		},
		ticked("coaching.forms", labels{"ostomuoto", "köpform", "form of purchase"}, coaching.PurchaseForms(), func(r *Row) *question.Set[coaching.PurchaseForm] { return &r.Forms }),
		columns{
			column.Text("coaching.first-purchase", labels{"ensimmäinen osto", "första köpet", "first purchase"}, func(r *Row) *coaching.Month { return &r.FirstPurchase }),
		},
		ticked("coaching.scope", labels{"ostettu kokonaisuus", "köpt helhet", "what was bought"}, coaching.Scopes(), func(r *Row) *question.Set[coaching.Scope] { return &r.Scope }),
		items("coaching.price", labels{"hinta, euroa", "pris, euro", "price in euros"}, coaching.PriceBases(), priceColumn),
		columns{
			column.Text("coaching.clients.purchased", labels{"asiakkaita ostetussa palvelussa", "klienter i köpt tjänst", "clients in purchased coaching"},
				func(r *Row) *figure.Count { return &r.Purchased }).Number(),
			column.Text("coaching.clients.free", labels{"asiakkaita ilmaisessa palvelussa", "klienter i avgiftsfri tjänst", "clients in free coaching"},
				func(r *Row) *figure.Count { return &r.Free }).Number(),
			column.Text("coaching.days-a-client", labels{"päiviä asiakkaalle", "dagar per klient", "days a client"}, func(r *Row) *figure.Amount { return &r.DaysAClient }).Number(),
			column.Text("coaching.hours-a-client", labels{"tunteja asiakkaalle", "timmar per klient", "hours a client"}, func(r *Row) *figure.Amount { return &r.HoursAClient }).Number(),
			column.Text("coaching.package", labels{"osana palvelukokonaisuutta", "som del av en helhet", "part of a package"}, func(r *Row) *question.YesNo { return &r.Package }),
		},
		ticked("coaching.reasons", labels{"syy olla ostamatta", "orsak att inte köpa", "reason for not buying"}, coaching.Reasons(), func(r *Row) *question.Set[coaching.Reason] { return &r.Reasons }),
	)
}

// experience has the columns of T05 3, which only users of coaching answer.
func experience() columns {
	return slices.Concat(
		ticked("coaching.strengths", labels{"vahvuus", "styrka", "strength"}, coaching.Strengths(), func(r *Row) *question.Set[coaching.Strength] { return &r.Strengths }),
		ticked("coaching.weaknesses", labels{"heikkous", "svaghet", "weakness"}, coaching.Weaknesses(), func(r *Row) *question.Set[coaching.Weakness] { return &r.Weaknesses }),
		ticked("coaching.benefits", labels{"hyöty", "nytta", "benefit"}, coaching.Benefits(), func(r *Row) *question.Set[coaching.Benefit] { return &r.Benefits }),
		ticked("coaching.problems", labels{"ongelma", "problem", "problem"}, coaching.Problems(), func(r *Row) *question.Set[coaching.Problem] { return &r.Problems }),
	)
}

// needs has the columns of T05 4 and 5: marketing, need, and what ought to be developed.
func needs() columns {
	return slices.Concat(
		columns{
			column.Text("coaching.marketed", labels{"tuottajat ovat markkinoineet", "producenterna har marknadsfört", "marketed by providers"}, func(r *Row) *question.YesNo { return &r.Marketed }),
			column.Text("coaching.need", labels{"työhönvalmennuksen tarve", "behov av arbetsträning", "need for job coaching"}, func(r *Row) *question.YesNo { return &r.Need }),
			column.Text("coaching.benefiting", labels{"asiakkaista hyötyisi, prosenttia", "procent av klienterna som skulle ha nytta", "percent of the clients who would benefit"},
				func(r *Row) *figure.Amount { return &r.Benefiting }).Number(),
		},
		ticked("coaching.targets", labels{"kohderyhmä", "målgrupp", "target group"}, coaching.TargetGroups(), func(r *Row) *question.Set[coaching.TargetGroup] { return &r.Targets }),
		columns{
			column.Text("coaching.availability", labels{"palvelun saatavuus", "tillgång till tjänsten", "availability"}, func(r *Row) *coaching.Availability { return &r.Availability }),
		},
		ticked("coaching.other-services", labels{"muu ostopalvelu", "annan köpt tjänst", "other purchased service"}, coaching.OtherServices(), func(r *Row) *question.Set[coaching.OtherService] { return &r.OtherServices }),
		rated("coaching.regional-needs", labels{"alueellinen kehittämistarve", "regionalt utvecklingsbehov", "regional development need"}, coaching.RegionalNeeds(),
			func(r *Row) *question.Ratings[coaching.RegionalNeed, question.YesNo] { return &r.Regional }),
		rated("coaching.content-needs", labels{"sisällön kehittämistarve", "innehållsligt utvecklingsbehov", "development need of the content"}, coaching.ContentNeeds(),
			func(r *Row) *question.Ratings[coaching.ContentNeed, question.YesNo] { return &r.Content }),
		ticked("coaching.proposals", labels{"ehdotus", "förslag", "proposal"}, coaching.Proposals(), func(r *Row) *question.Set[coaching.Proposal] { return &r.Proposals }),
	)
}
