package coaching2005

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
)

// Response is the answers of one centre, and the name by which its row is known; "" for none.
type Response struct {
	ID string
	centres.Centre
}

// Book returns the columns of a file with one row a centre, in the order of the report's sections. Their keys are the
// paths that centres.Centre names in its faults ("coaching.staff.social-work", "coaching.price.day"); a question with
// several answers has a column of yes and no for each. Labels are our own, for no form of T05 is known.
func Book() *sheet.Book[Response] { return book }

// Reader returns the reader of such files, with limits for a survey of some thousand centres at most.
func Reader() sheet.Reader[Response] {
	return sheet.Reader[Response]{Book: book, Limits: sheet.Limits{
		Rows: 10_000, Columns: 500, CellBytes: 4 << 10, RecordBytes: 256 << 10, FileBytes: 64 << 20,
	}}
}

// ReaderIn returns the reader of answers that are given in a month: nothing was bought after it. A centre may tell a
// start that is still to come, as one did in 2005 (T05 0).
func ReaderIn(now centres.Month) sheet.Reader[Response] {
	r := Reader()
	r.Validate = func(x *Response) error {
		err := x.validate()
		if x.FirstPurchase.Valid() && x.FirstPurchase > now {
			err = errors.Join(err, figure.FaultBecause("coaching.first-purchase", x.FirstPurchase, figure.ErrClash,
				notYet, "after %s, in which the answers are given", now))
		}
		return err
	}
	return r
}

// book is the columns; without its cells, what depends on one is not missed.
var book = sheet.MustNew((*Response).validate,
	slices.Concat(structure(), purchase(), experience(), needs()).Affects("coaching"))

// validate returns the faults of a row.
func (r *Response) validate() error {
	if r.Centre == (centres.Centre{}) {
		return figure.Fault("coaching", "", figure.ErrMissing, "no question is answered")
	}
	return r.Validate()
}

type columns = sheet.Columns[Response]

// structure has the columns of T05 0 and 1: the centre and its staff.
func structure() columns {
	return slices.Concat(
		sheet.ID("coaching.id", labels{"keskuksen tunnus", "centrets id", "centre id"},
			func(r *Response) *string { return &r.ID }),
		sheet.Value("coaching.started", labels{"toiminta alkanut", "verksamheten började", "started"},
			func(r *Response) *centres.Month { return &r.Started }),
		sheet.Amounts("coaching.staff", labels{"henkilöstö", "personal", "staff"}, centres.Administrations(),
			func(r *Response, a centres.Administration) *figure.Amount { return &r.Staff.By[a] },
		).Parts().Affects("coaching.staff.*"),
		sheet.Amount("coaching.staff.total", labels{"henkilöstö yhteensä", "personal totalt", "staff in all"},
			func(r *Response) *figure.Amount { return &r.Staff.Total }),
		sheet.Amount("coaching.staff.others-municipal",
			labels{"muista kunnan palveluksessa", "av övriga anställda hos kommunen",
				"of the others, employed by the municipality"},
			func(r *Response) *figure.Amount { return &r.Staff.OthersMunicipal }),
		sheet.Value("coaching.kela", labels{"Kelan edustus", "FPA:s representation", "presence of Kela"},
			func(r *Response) *centres.KelaPresence { return &r.Kela }),
		sheet.Value("coaching.health",
			labels{"terveystoimen edustus", "hälsovårdens representation", "presence of health services"},
			func(r *Response) *question.YesNo { return &r.Health }),
	)
}

// purchase has the columns of T05 2: use, forms, prices and quantities.
func purchase() columns {
	return slices.Concat(
		sheet.Value("coaching.use",
			labels{"työhönvalmennuksen käyttö", "användning av arbetsträning", "use of job coaching"},
			func(r *Response) *centres.PurchaseStatus { return &r.Use }),
		sheet.Ticks("coaching.forms",
			labels{"ostomuoto", "köpform", "form of purchase"}, centres.PurchaseForms(),
			func(r *Response) *question.Set[centres.PurchaseForm] { return &r.Forms }),
		sheet.Value("coaching.first-purchase", labels{"ensimmäinen osto", "första köpet", "first purchase"},
			func(r *Response) *centres.Month { return &r.FirstPurchase }),
		sheet.Ticks("coaching.scope",
			labels{"ostettu kokonaisuus", "köpt helhet", "what was bought"}, centres.Scopes(),
			func(r *Response) *question.Set[centres.Scope] { return &r.Scope }),
		sheet.Items("coaching.price",
			labels{"hinta, euroa", "pris, euro", "price in euros"}, coaching.PriceBases(),
			func(b coaching.PriceBasis) sheet.Column[Response] {
				c := estimate("", labels{}, func(r *Response) *centres.Estimate { return &r.Prices[b] })[0]
				set := c.Set
				c.Set = func(r *Response, text string) error { return set(r, withoutEuros(text)) }
				return c
			}),
		estimate("coaching.clients.purchased",
			labels{"asiakkaita ostetussa palvelussa", "klienter i köpt tjänst", "clients in purchased coaching"},
			func(r *Response) *centres.Persons { return &r.Purchased }),
		estimate("coaching.clients.free",
			labels{"asiakkaita ilmaisessa palvelussa", "klienter i avgiftsfri tjänst", "clients in free coaching"},
			func(r *Response) *centres.Persons { return &r.Free }),
		estimate("coaching.days-a-client",
			labels{"päiviä asiakkaalle", "dagar per klient", "days a client"},
			func(r *Response) *centres.Estimate { return &r.DaysAClient }),
		estimate("coaching.hours-a-client",
			labels{"tunteja asiakkaalle", "timmar per klient", "hours a client"},
			func(r *Response) *centres.Estimate { return &r.HoursAClient }),
		sheet.Value("coaching.package",
			labels{"osana palvelukokonaisuutta", "som del av en helhet", "part of a package"},
			func(r *Response) *question.YesNo { return &r.Package }),
		sheet.Ticks("coaching.reasons",
			labels{"syy olla ostamatta", "orsak att inte köpa", "reason for not buying"}, centres.Reasons(),
			func(r *Response) *question.Set[centres.Reason] { return &r.Reasons }),
	)
}

// experience has the columns of T05 3, which only users of coaching answer.
func experience() columns {
	return slices.Concat(
		sheet.Ticks("coaching.strengths", labels{"vahvuus", "styrka", "strength"}, centres.Strengths(),
			func(r *Response) *question.Set[centres.Strength] { return &r.Strengths }),
		sheet.Ticks("coaching.weaknesses", labels{"heikkous", "svaghet", "weakness"}, centres.Weaknesses(),
			func(r *Response) *question.Set[centres.Weakness] { return &r.Weaknesses }),
		sheet.Ticks("coaching.benefits", labels{"hyöty", "nytta", "benefit"}, centres.Benefits(),
			func(r *Response) *question.Set[centres.Benefit] { return &r.Benefits }),
		sheet.Ticks("coaching.problems", labels{"ongelma", "problem", "problem"}, centres.Problems(),
			func(r *Response) *question.Set[centres.Problem] { return &r.Problems }),
	)
}

// needs has the columns of T05 4 and 5: marketing, need, and what ought to be developed.
func needs() columns {
	return slices.Concat(
		sheet.Value("coaching.marketed",
			labels{"tuottajat ovat markkinoineet", "producenterna har marknadsfört", "marketed by providers"},
			func(r *Response) *question.YesNo { return &r.Marketed }),
		sheet.Value("coaching.need",
			labels{"työhönvalmennuksen tarve", "behov av arbetsträning", "need for job coaching"},
			func(r *Response) *question.YesNo { return &r.Need }),
		percentage("coaching.benefiting",
			labels{"asiakkaista hyötyisi, prosenttia", "procent av klienterna som skulle ha nytta",
				"percent of the clients who would benefit"},
			func(r *Response) *centres.Estimate { return &r.Benefiting }),
		sheet.Ticks("coaching.targets",
			labels{"kohderyhmä", "målgrupp", "target group"}, centres.TargetGroups(),
			func(r *Response) *question.Set[centres.TargetGroup] { return &r.Targets }),
		sheet.Value("coaching.availability",
			labels{"palvelun saatavuus", "tillgång till tjänsten", "availability"},
			func(r *Response) *centres.Availability { return &r.Availability }),
		sheet.Ticks("coaching.other-services",
			labels{"muu ostopalvelu", "annan köpt tjänst", "other purchased service"}, centres.OtherServices(),
			func(r *Response) *question.Set[centres.OtherService] { return &r.OtherServices }),
		sheet.Grades("coaching.regional-needs",
			labels{"alueellinen kehittämistarve", "regionalt utvecklingsbehov", "regional development need"},
			centres.RegionalNeeds(), question.ParseYesNo,
			func(r *Response) *question.Ratings[centres.RegionalNeed, question.YesNo] { return &r.Regional }),
		sheet.Grades("coaching.content-needs",
			labels{"sisällön kehittämistarve", "innehållsligt utvecklingsbehov", "development need of the content"},
			centres.ContentNeeds(), question.ParseYesNo,
			func(r *Response) *question.Ratings[centres.ContentNeed, question.YesNo] { return &r.Content }),
		sheet.Ticks("coaching.proposals", labels{"ehdotus", "förslag", "proposal"}, centres.Proposals(),
			func(r *Response) *question.Set[centres.Proposal] { return &r.Proposals }),
	)
}

// withoutEuros returns a price without the name of its unit, which all of them have.
func withoutEuros(text string) string {
	for _, unit := range []string{"€", "euroa", "euro", "eur"} {
		if at := len(text) - len(unit); at > 0 && strings.EqualFold(text[at:], unit) {
			return strings.TrimSpace(text[:at])
		}
	}
	return text
}

// percentage returns the column of a percentage, with or without the sign. Up to one the sign is needed: a spreadsheet
// writes 45 % as 0,45, and 100 % as 1.
func percentage(key string, l labels, field func(*Response) *centres.Estimate) columns {
	c := estimate(key, l, field)[0]
	get, set := c.Get, c.Set
	upToOne := func(r *Response) bool {
		hi := field(r).Hi().Hundredths()
		return 0 < hi && hi <= 100
	}
	c.Get = func(r *Response) string {
		if upToOne(r) {
			return get(r) + " %"
		}
		return get(r)
	}
	c.Set = func(r *Response, text string) error {
		number, signed := strings.CutSuffix(text, "%")
		err := set(r, strings.TrimSpace(number))
		if err == nil && !signed && upToOne(r) {
			times100 := func(a figure.Amount) figure.Amount { return figure.AmountOf(100 * a.Hundredths()) }
			other, _ := centres.Between(times100(field(r).Lo()), times100(field(r).Hi()))
			return sheet.NoSign(text, other.String())
		}
		return err
	}
	return columns{c}
}

// estimate returns the column of a number that may be a range, "150–200", or about right, "n. 350".
func estimate[T any, P sheet.Texter[T]](key string, l labels, field func(*Response) P) columns {
	return sheet.Value(key, l, field).Number()
}

// notYet is why a purchase after the answers is refused.
var notYet = figure.Labels{
	"vastausten kuukauden jälkeen", "efter den månad då svaren gavs", "after the month in which the answers are given",
}
