package barometer

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// outline describes a table: where it stands in the report, its title, and how it is filled.
type outline[R any] struct {
	id, section string
	title       labels
	fill        func(R) Table
}

// table returns the filled table.
func (s outline[R]) table(r R) Table {
	t := s.fill(r)
	t.ID, t.Section, t.title, t.counted = s.id, s.section, s.title, labels{"yksiköitä", "enheter", "units"}
	return t
}

// Tables yields every table and chart of the report, in the order of its chapters.
func (r *Report) Tables() iter.Seq[Table] {
	return func(yield func(Table) bool) {
		for _, s := range sheets() {
			if !yield(s.table(r)) {
				return
			}
		}
	}
}

// Table returns the table with the id; writing a table whose id is none is an error.
func (r *Report) Table(id string) Table {
	for _, s := range sheets() {
		if s.id == id {
			return s.table(r)
		}
	}
	return Table{ID: id}
}

// sheets returns the descriptions of all tables, in the order of the report's chapters.
func sheets() []outline[*Report] {
	all := slices.Concat(respondents(), people(), work())
	slices.SortStableFunc(all, func(a, b outline[*Report]) int { return order(a.section) - order(b.section) })
	return all
}

// Published returns every claim of a report, "B12" or "T05", in the order of its sections; of both for "".
func Published(report string) []claim.Claim {
	all := slices.Concat(unit.Published(), funding.Published(), clients.Published(), transitions.Published(), coaching.Published(), coaching2005.Claims())
	all = slices.DeleteFunc(all, func(c claim.Claim) bool { return report != "" && c.Report != report })
	slices.SortStableFunc(all, func(a, b claim.Claim) int {
		return cmp.Or(cmp.Compare(a.Report, b.Report), order(a.Section)-order(b.Section))
	})
	return all
}

// System returns all figures of a report as one system of statements: what they leave of those never printed.
func System(report string, by figure.Convention) (*system.System, error) {
	return claim.SystemOf(Published(report), by)
}

// order returns a number in which chapters and their sections rise: "5.3.2" is 50302.
func order(section string) (n int) {
	places := strings.Split(section+".0.0", ".")
	for _, place := range places[:3] {
		k, _ := strconv.Atoi(place)
		n = 100*n + k
	}
	return n
}

// byEdition returns the table with a row a value and a column an edition, the earlier one first.
func byEdition[A labelled](r *Report, values iter.Seq[A], share func(*Report, A) figure.Figure) Table {
	return fill(collect(values), heading[A], perEdition(r, "share", labels{"osuus", "andel", "share"}, figure.AsShare, unit.Everyone, share)...)
}

// perEdition returns a column for each edition, the earlier one first. Where the group of units does not mean the
// same in both, every figure is marked.
func perEdition[R any](r *Report, key string, l labels, m figure.Measure, g unit.Group, f func(*Report, R) figure.Figure) (columns []series[R]) {
	mark := r.Edition.Mark(r.Before.Edition, g)
	for _, e := range r.rounds() {
		c := measured(key, l, m, of(func(row R) figure.Figure { return f(e, row).With(mark) }))
		c.heading.Edition = e.Edition.Year()
		columns = append(columns, c)
	}
	return columns
}

// rounds returns the report of the edition before, if there is one, and the report itself.
func (r *Report) rounds() []*Report {
	if !r.Before.Edition.Valid() {
		return []*Report{r}
	}
	return []*Report{r.Before, r}
}

func collect[A any](values iter.Seq[A]) (all []A) {
	for a := range values {
		all = append(all, a)
	}
	return all
}

// of returns the function of a cell that holds a figure.
func of[R any](f func(R) figure.Figure) func(R) Cell {
	return func(r R) Cell { return Cell{Figure: f(r)} }
}

// SurveyTables yields the tables of the coaching survey (T05); sent is the number of forms sent, if it is known.
func SurveyTables(s *centres.Tally, sent figure.Count) iter.Seq[Table] {
	return func(yield func(Table) bool) {
		for _, o := range surveySheets(sent) {
			if !yield(o.table(s).fine()) {
				return
			}
		}
	}
}

// fine returns the table with shares of one decimal, as T05 prints them; its response rate is whole. Its n counts
// centres.
func (t Table) fine() Table {
	t.counted = asked
	for i, c := range t.Columns {
		if c.Measure == figure.AsShare && t.ID != "coaching.response" {
			t.Columns[i].finer = 1
		}
	}
	return t
}

type surveySheet = outline[*centres.Tally]

// surveySheets are the tables of T05, by its sections.
func surveySheets(sent figure.Count) []surveySheet {
	return []surveySheet{
		{"coaching.response", "0", labels{"Vastausprosentti", "Svarsfrekvens", "Response rate"}, func(s *centres.Tally) Table {
			row := Heading{Key: "centres", labels: labels{"työvoiman palvelukeskukset", "servicecenter för arbetskraft", "labour force service centres"}}
			return fill([]Heading{row}, func(h Heading) Heading { return h },
				count("asked", labels{"lähetetty", "utsända", "sent"}, func(Heading) figure.Figure { return number(sent.Int(), sent.Int()) }),
				count("answered", labels{"vastasi", "besvarade", "answered"}, func(Heading) figure.Figure { return number(s.Centres(), max(sent.Int(), s.Centres())) }),
				share("share", labels{"vastausprosentti", "svarsprocent", "response rate"}, func(Heading) figure.Figure { return s.ResponseRate(sent) }))
		}},
		{"coaching.staff", "1", labels{"Henkilöstö hallinnonaloittain", "Personal efter förvaltning", "Staff by administration"}, func(s *centres.Tally) Table {
			return fill(collect(centres.Administrations()), heading[centres.Administration],
				measured("person-years", labels{"henkilötyövuotta", "årsverken", "person-years"}, figure.AsAmount, of(func(a centres.Administration) figure.Figure { return s.Staff.Sum(a) })),
				share("share", osuus, func(a centres.Administration) figure.Figure { return s.Staff.Share(a) }))
		}},
		{"coaching.municipal-staff", "1", labels{"Kunnan osuus henkilöstöstä", "Kommunens andel av personalen", "Municipal share of the staff"}, municipalStaff},
		{"coaching.kela", "1", labels{"Kelan edustus", "FPA:s representation", "Presence of Kela"}, func(s *centres.Tally) Table { return single(centres.KelaPresences(), &s.Kela) }},
		{"coaching.health", "1", labels{"Terveystoimen edustus", "Hälsovårdens representation", "Presence of health services"}, func(s *centres.Tally) Table { return single(question.YesNos(), &s.Health) }},
		{"coaching.use", "2", labels{"Työhönvalmennuksen käyttö ja osto", "Användning och köp av arbetsträning", "Use and purchase of job coaching"}, func(s *centres.Tally) Table { return single(centres.PurchaseStatuses(), &s.Use) }},
		{"coaching.forms", "2", labels{"Ostomuoto", "Köpform", "Form of purchase"}, forms},
		{"coaching.prices", "2", labels{"Työhönvalmennuksen hinnat, euroa", "Arbetsträningens priser, euro", "Prices of job coaching, euros"}, priced},
		{"coaching.clients", "2", labels{"Työhönvalmennuksen asiakkaat", "Klienter i arbetsträning", "Clients in job coaching"}, coached},
		{"coaching.package", "2", labels{"Työhönvalmennus osana palvelukokonaisuutta", "Arbetsträning som del av en helhet", "Coaching as part of a package"}, func(s *centres.Tally) Table { return single(question.YesNos(), &s.Package) }},
		{"coaching.marketing", "4", labels{"Palvelun tuottajien markkinointi", "Producenternas marknadsföring", "Marketing by the providers"}, func(s *centres.Tally) Table { return single(question.YesNos(), &s.Marketed) }},
		{"coaching.need", "4.1", labels{"Työhönvalmennuksen tarve", "Behovet av arbetsträning", "Need for job coaching"}, func(s *centres.Tally) Table { return single(question.YesNos(), &s.Need) }},
		{"coaching.targets", "4.2", labels{"Kohderyhmät", "Målgrupper", "Target groups"}, func(s *centres.Tally) Table { return ticks(centres.TargetGroups(), &s.Targets) }},
		{"coaching.other-services", "4.3", labels{"Muut ostopalvelut", "Andra köpta tjänster", "Other purchased services"}, func(s *centres.Tally) Table { return ticks(centres.OtherServices(), &s.OtherServices) }},
		{"coaching.regional-needs", "5", labels{"Alueelliset kehittämistarpeet", "Regionala utvecklingsbehov", "Regional development needs"}, func(s *centres.Tally) Table { return battery(centres.RegionalNeeds(), &s.Regional) }},
		{"coaching.content-needs", "5", labels{"Sisällön kehittämistarpeet", "Innehållsliga utvecklingsbehov", "Development needs of the content"}, func(s *centres.Tally) Table { return battery(centres.ContentNeeds(), &s.Content) }},
	}
}

var asked = labels{"keskuksia", "center", "centres"}

// choice is a row of a question: an answer, or none.
type choice[A labelled] struct {
	heading Heading
	answer  A
}

// choices are the answers, and no answer last.
func choices[A labelled](answers iter.Seq[A]) (all []choice[A]) {
	for a := range answers {
		all = append(all, choice[A]{heading(a), a})
	}
	return append(all, choice[A]{heading: Heading{Key: "no-answer", labels: labels{"ei vastausta", "inget svar", "no answer"}}})
}

// single returns the table of a question with one answer: centres, their share of all as T05 prints it, and of those
// answering.
func single[A category](answers iter.Seq[A], s *question.Single[A]) Table {
	pick := func(of func(...A) figure.Figure, none figure.Figure) func(choice[A]) figure.Figure {
		return func(c choice[A]) figure.Figure {
			if !c.answer.Valid() {
				return none
			}
			return of(c.answer)
		}
	}
	counted := func(answers ...A) figure.Figure { return number(s.Count(answers...), s.Respondents()) }
	return fill(choices(answers), func(c choice[A]) Heading { return c.heading },
		count("centres", asked, pick(counted, number(s.Unanswered(), s.Respondents()))),
		share("share-of-all", labels{"kaikista", "av alla", "of all"}, pick(s.ShareOfEveryone, s.NoAnswer())),
		share("share", labels{"vastanneista", "av dem som svarat", "of those answering"}, pick(s.Share, figure.Figure{Over: figure.Answering})))
}

// forms returns the table of the forms of purchase, and of those that buy in both, who stand in the rows above as well.
func forms(s *centres.Tally) Table {
	rows := choices(centres.PurchaseForms())
	rows[len(rows)-1].heading = Heading{Key: "both", labels: labels{"kumpanakin", "bägge", "both"}}
	centresOf := func(c choice[centres.PurchaseForm]) int64 {
		if c.answer == 0 {
			return s.BothForms()
		}
		return s.Forms.Count(c.answer)
	}
	return fill(rows, func(c choice[centres.PurchaseForm]) Heading { return c.heading },
		count("centres", asked, func(c choice[centres.PurchaseForm]) figure.Figure { return number(centresOf(c), s.Buyers()) }),
		share("share", labels{"ostaneista", "av köparna", "of the buyers"}, func(c choice[centres.PurchaseForm]) figure.Figure {
			return figure.Share(centresOf(c), s.Buyers(), figure.Everyone)
		}))
}

// ticks returns the table of a question with several answers.
func ticks[A category](answers iter.Seq[A], m *question.Multi[A]) Table {
	return fill(collect(answers), heading[A],
		count("centres", asked, func(a A) figure.Figure { return number(m.Count(a), m.Answering()) }),
		share("share", labels{"vastanneista", "av dem som svarat", "of those answering"}, m.Share))
}

// battery returns the table of rows answered with yes or no: centres by answer.
func battery[R category](rows iter.Seq[R], b *question.Battery[R, question.YesNo]) Table {
	var columns []series[R]
	for _, c := range choices(question.YesNos()) {
		c.heading.Measure = figure.AsCount
		columns = append(columns, series[R]{c.heading, of(func(r R) figure.Figure {
			if c.answer == 0 {
				return number(b.Unanswered(r), b.Respondents())
			}
			return number(b.Count(r, c.answer), b.Respondents())
		})})
	}
	return fill(collect(rows), heading[R], columns...)
}

// amount is a quantity that centres gave.
type amount struct {
	heading  Heading
	quantity *centres.Quantity
}

// priced returns the table of prices. Those of different centres have no sum.
func priced(s *centres.Tally) Table {
	var rows []amount
	for b := range coaching.PriceBases() {
		rows = append(rows, amount{heading(b), s.Price(b)})
	}
	return quantities(rows, figure.AsEuros, figure.AsEuros)
}

// coached returns the table of clients.
func coached(s *centres.Tally) Table {
	rows := []amount{
		{Heading{Key: "purchased", labels: labels{"ostettu", "köpt", "purchased"}}, &s.Purchased},
		{Heading{Key: "free", labels: labels{"ilmainen", "avgiftsfri", "free of charge"}}, &s.Free},
		{Heading{Key: "all", labels: labels{"yhteensä", "totalt", "all"}}, &s.Clients},
	}
	return quantities(rows, figure.AsMean, figure.AsCount,
		count("sum", labels{"yhteensä", "totalt", "sum"}, func(a amount) figure.Figure { return a.quantity.Sum() }))
}

// quantities returns the table of quantities: some columns first, then their mean and their range over the centres.
func quantities(rows []amount, mean, ends figure.Measure, first ...series[amount]) Table {
	return fill(rows, func(a amount) Heading { return a.heading }, append(first,
		measured("mean", labels{"keskiarvo", "medeltal", "mean"}, mean, of(func(a amount) figure.Figure { return a.quantity.Mean() })),
		measured("min", labels{"pienin", "minst", "min"}, ends, of(func(a amount) figure.Figure { return a.quantity.Min() })),
		measured("max", labels{"suurin", "störst", "max"}, ends, of(func(a amount) figure.Figure { return a.quantity.Max() })))...)
}

func municipalStaff(s *centres.Tally) Table {
	row := Heading{Key: "municipal", labels: labels{"kunta", "kommunen", "municipality"}}
	return fill([]Heading{row}, func(h Heading) Heading { return h },
		measured("share", osuus, figure.AsShare, func(Heading) Cell {
			return open(s.Staff.Share(centres.HealthServices, centres.SocialWork), s.Staff.Municipal())
		}))
}
