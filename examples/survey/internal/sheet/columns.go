package sheet

import (
	"errors"
	"slices"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	survey "github.com/socialemployment/barometer/survey/sheet"
)

// book lists the columns in the order of the report's chapters; labels are our own, for no form of T05 is known.
// Without its cells, what depends on one is not missed.
var book = survey.MustNew((*Row).validate,
	slices.Concat(structure(), purchase(), experience(), needs()).Affects("coaching"))

// validate returns the faults of a row.
func (r *Row) validate() error {
	if r.Centre == (centres.Centre{}) {
		return figure.Fault("coaching", "", figure.ErrMissing, "no question is answered")
	}
	return r.Validate()
}

type columns = survey.Columns[Row]

// structure has the columns of T05 0 and 1: the centre and its staff.
func structure() columns {
	return slices.Concat(
		survey.ID("coaching.id", figure.Labels{"keskuksen tunnus", "centrets id", "centre id"},
			func(r *Row) *string { return &r.ID }),
		survey.Value("coaching.started", figure.Labels{"toiminta alkanut", "verksamheten började", "started"},
			func(r *Row) *centres.Month { return &r.Started }),
		survey.Amounts("coaching.staff", figure.Labels{"henkilöstö", "personal", "staff"}, centres.Administrations(),
			func(r *Row, a centres.Administration) *figure.Amount { return &r.Staff.By[a] }).Affects("coaching.staff.*"),
		survey.Amount("coaching.staff.total", figure.Labels{"henkilöstö yhteensä", "personal totalt", "staff in all"},
			func(r *Row) *figure.Amount { return &r.Staff.Total }),
		survey.Amount("coaching.staff.others-municipal",
			figure.Labels{"muista kunnan palveluksessa", "av övriga anställda hos kommunen", "of the others, employed by the municipality"},
			func(r *Row) *figure.Amount { return &r.Staff.OthersMunicipal }),
		survey.Value("coaching.kela", figure.Labels{"Kelan edustus", "FPA:s representation", "presence of Kela"},
			func(r *Row) *centres.KelaPresence { return &r.Kela }),
		survey.Value("coaching.health",
			figure.Labels{"terveystoimen edustus", "hälsovårdens representation", "presence of health services"},
			func(r *Row) *question.YesNo { return &r.Health }),
	)
}

// purchase has the columns of T05 2: use, forms, prices and quantities.
func purchase() columns {
	return slices.Concat(
		survey.Value("coaching.use",
			figure.Labels{"työhönvalmennuksen käyttö", "användning av arbetsträning", "use of job coaching"},
			func(r *Row) *centres.PurchaseStatus { return &r.Use }),
		survey.Ticks("coaching.forms",
			figure.Labels{"ostomuoto", "köpform", "form of purchase"}, centres.PurchaseForms(),
			func(r *Row) *question.Set[centres.PurchaseForm] { return &r.Forms }),
		survey.Value("coaching.first-purchase", figure.Labels{"ensimmäinen osto", "första köpet", "first purchase"},
			func(r *Row) *centres.Month { return &r.FirstPurchase }),
		survey.Ticks("coaching.scope",
			figure.Labels{"ostettu kokonaisuus", "köpt helhet", "what was bought"}, centres.Scopes(),
			func(r *Row) *question.Set[centres.Scope] { return &r.Scope }),
		survey.Items("coaching.price",
			figure.Labels{"hinta, euroa", "pris, euro", "price in euros"}, coaching.PriceBases(), priceColumn),
		survey.Count("coaching.clients.purchased",
			figure.Labels{"asiakkaita ostetussa palvelussa", "klienter i köpt tjänst", "clients in purchased coaching"},
			func(r *Row) *figure.Count { return &r.Purchased }),
		survey.Count("coaching.clients.free",
			figure.Labels{"asiakkaita ilmaisessa palvelussa", "klienter i avgiftsfri tjänst", "clients in free coaching"},
			func(r *Row) *figure.Count { return &r.Free }),
		survey.Amount("coaching.days-a-client",
			figure.Labels{"päiviä asiakkaalle", "dagar per klient", "days a client"},
			func(r *Row) *figure.Amount { return &r.DaysAClient }),
		survey.Amount("coaching.hours-a-client",
			figure.Labels{"tunteja asiakkaalle", "timmar per klient", "hours a client"},
			func(r *Row) *figure.Amount { return &r.HoursAClient }),
		survey.Value("coaching.package",
			figure.Labels{"osana palvelukokonaisuutta", "som del av en helhet", "part of a package"},
			func(r *Row) *question.YesNo { return &r.Package }),
		survey.Ticks("coaching.reasons",
			figure.Labels{"syy olla ostamatta", "orsak att inte köpa", "reason for not buying"}, centres.Reasons(),
			func(r *Row) *question.Set[centres.Reason] { return &r.Reasons }),
	)
}

// experience has the columns of T05 3, which only users of coaching answer.
func experience() columns {
	return slices.Concat(
		survey.Ticks("coaching.strengths", figure.Labels{"vahvuus", "styrka", "strength"}, centres.Strengths(),
			func(r *Row) *question.Set[centres.Strength] { return &r.Strengths }),
		survey.Ticks("coaching.weaknesses", figure.Labels{"heikkous", "svaghet", "weakness"}, centres.Weaknesses(),
			func(r *Row) *question.Set[centres.Weakness] { return &r.Weaknesses }),
		survey.Ticks("coaching.benefits", figure.Labels{"hyöty", "nytta", "benefit"}, centres.Benefits(),
			func(r *Row) *question.Set[centres.Benefit] { return &r.Benefits }),
		survey.Ticks("coaching.problems", figure.Labels{"ongelma", "problem", "problem"}, centres.Problems(),
			func(r *Row) *question.Set[centres.Problem] { return &r.Problems }),
	)
}

// needs has the columns of T05 4 and 5: marketing, need, and what ought to be developed.
func needs() columns {
	return slices.Concat(
		survey.Value("coaching.marketed",
			figure.Labels{"tuottajat ovat markkinoineet", "producenterna har marknadsfört", "marketed by providers"},
			func(r *Row) *question.YesNo { return &r.Marketed }),
		survey.Value("coaching.need",
			figure.Labels{"työhönvalmennuksen tarve", "behov av arbetsträning", "need for job coaching"},
			func(r *Row) *question.YesNo { return &r.Need }),
		survey.Amount("coaching.benefiting",
			figure.Labels{"asiakkaista hyötyisi, prosenttia", "procent av klienterna som skulle ha nytta", "percent of the clients who would benefit"},
			func(r *Row) *figure.Amount { return &r.Benefiting }),
		survey.Ticks("coaching.targets",
			figure.Labels{"kohderyhmä", "målgrupp", "target group"}, centres.TargetGroups(),
			func(r *Row) *question.Set[centres.TargetGroup] { return &r.Targets }),
		survey.Value("coaching.availability",
			figure.Labels{"palvelun saatavuus", "tillgång till tjänsten", "availability"},
			func(r *Row) *centres.Availability { return &r.Availability }),
		survey.Ticks("coaching.other-services",
			figure.Labels{"muu ostopalvelu", "annan köpt tjänst", "other purchased service"}, centres.OtherServices(),
			func(r *Row) *question.Set[centres.OtherService] { return &r.OtherServices }),
		survey.Grades("coaching.regional-needs",
			figure.Labels{"alueellinen kehittämistarve", "regionalt utvecklingsbehov", "regional development need"}, centres.RegionalNeeds(), question.ParseYesNo,
			func(r *Row) *question.Ratings[centres.RegionalNeed, question.YesNo] { return &r.Regional }),
		survey.Grades("coaching.content-needs",
			figure.Labels{"sisällön kehittämistarve", "innehållsligt utvecklingsbehov", "development need of the content"}, centres.ContentNeeds(), question.ParseYesNo,
			func(r *Row) *question.Ratings[centres.ContentNeed, question.YesNo] { return &r.Content }),
		survey.Ticks("coaching.proposals", figure.Labels{"ehdotus", "förslag", "proposal"}, centres.Proposals(),
			func(r *Row) *question.Set[centres.Proposal] { return &r.Proposals }),
	)
}

// priceColumn binds the price on a basis, in euros.
func priceColumn(basis coaching.PriceBasis) survey.Column[Row] {
	return survey.Column[Row]{
		Numeric: true,
		Get: func(r *Row) string {
			if p := r.Prices[basis]; p.Given() {
				return p.Euros().String()
			}
			return ""
		},
		Set: func(r *Row, text string) error {
			var euros figure.Amount
			err := euros.UnmarshalText([]byte(text))
			if err == nil {
				r.Prices[basis], err = coaching.PriceOf(euros, basis)
			}
			if f := (*figure.FieldError)(nil); errors.As(err, &f) {
				return f.Err // its place is the column
			}
			return err
		},
	}
}
