// Package questionnaire writes the questionnaire of an edition of the barometer for people: what is asked, how it is
// answered, and the items and answers with their keys, as the columns of barometer.WriteTemplate are named.
package questionnaire

import (
	"bufio"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// asks is one question of the questionnaire: its key, which is that of its column or of the section of its columns, its
// place in the report, what is asked, how it is answered, the items that are answered one by one, and the answers to
// choose from.
type asks struct {
	key     string
	chapter string
	title   figure.Labels
	answer  figure.Labels
	items   []choiceOf
	answers []choiceOf
	today   options.Question // a question of today; none for those of B12
}

// choiceOf is an item or an answer, with the act that it rests on.
type choiceOf struct {
	question.Name
	basis string
}

// How a question is answered.
var (
	oneOf    = figure.Labels{"yksi vaihtoehto", "ett alternativ", "one option"}
	yesOrNo  = figure.Labels{"kyllä tai ei kustakin", "ja eller nej om varje", "yes or no to each"}
	graded   = figure.Labels{"arvosana kustakin", "ett betyg åt varje", "a grade for each"}
	yearly   = figure.Labels{"vuosiluku", "årtal", "a year"}
	freeText = figure.Labels{"teksti", "text", "text"}
	percents = figure.Labels{"prosenttia, yhteensä 100", "procent, sammanlagt 100", "percent, 100 in all"}
	persons  = figure.Labels{"henkilöä, puolikkaina", "personer, i halva", "persons, in halves"}
	yearWork = figure.Labels{"henkilötyövuotta, kaksi desimaalia", "årsverken, två decimaler",
		"person-years, two decimals"}
	atEnd    = figure.Labels{"asiakasta vuoden lopussa", "klienter vid årets slut", "clients at the year's end"}
	inYear   = figure.Labels{"asiakasta vuoden aikana", "klienter under året", "clients during the year"}
	sinceEnd = figure.Labels{"asiakasta siirtyneistä", "klienter av dem som gått vidare", "clients of those who moved on"}
)

// choices returns the values of an enumeration that does not change.
func choices[A table.Labelled](values iter.Seq[A]) (all []choiceOf) {
	for v := range values {
		all = append(all, choiceOf{Name: question.Name{Key: v.String(), Labels: figure.LabelsOf(v.Label)}})
	}
	return all
}

// offered returns the options of the edition, each with the act that it rests on.
func offered[V interface {
	options.Option
	On(question.Day) (question.Span, bool)
}](e barometer.Edition, values iter.Seq[V]) (all []choiceOf) {
	for v := range values {
		span, _ := v.On(e.Day())
		all = append(all, choiceOf{options.NameOf(e.Options(), v), span.Basis()})
	}
	return all
}

// questionsOfUnit are the questions about the unit itself, its income and its staff.
func questionsOfUnit(e barometer.Edition) []asks {
	yes := choices(question.YesNos())
	return []asks{
		{"unit.type", "2.1", figure.Labels{"Yksikkötyyppi", "Enhetstyp", "Unit type"}, oneOf, nil, typesOf(e), 0},
		{"unit.part2", "1", figure.Labels{"Vastaako yksikkö toiseen osaan", "Besvarar enheten del två",
			"Does the unit answer part two"}, oneOf, nil, yes, 0},
		{"unit.maintainer", "2.2", figure.Labels{"Tärkein ylläpitäjä", "Viktigaste huvudman", "Most important maintainer"},
			oneOf, nil, maintainersOf(e), 0},
		{"unit.region", "2", figure.Labels{"Alue", "Region", "Region"}, freeText, nil, nil, options.Region},
		{"unit.founded", "2.3", figure.Labels{"Aloitusvuosi", "Startår", "Year of founding"}, yearly, nil, nil, 0},
		{"funding", "3", figure.Labels{"Tulorahoituksen lähteet", "Inkomstkällor", "Sources of income"}, percents,
			sourcesOf(e), nil, 0},
		{"unit.situation", "4", figure.Labels{"Taloudellinen tilanne", "Ekonomisk situation", "Economic situation"}, oneOf,
			nil,
			choices(unit.Situations()), 0},
		{"unit.outlook", "4", figure.Labels{"Talouden odotettu kehitys", "Väntad ekonomisk utveckling", "Economic outlook"},
			oneOf,
			nil, choices(unit.Outlooks()), 0},
		{"unit.staff", "6", figure.Labels{"Henkilöstö tehtävittäin", "Personal efter uppgift", "Staff by role"}, persons,
			choices(unit.StaffRoles()), nil, 0},
		{"unit.person-years", "6", figure.Labels{"Henkilötyövuodet tehtävittäin", "Årsverken efter uppgift",
			"Person-years by role"}, yearWork, choices(unit.StaffRoles()), nil, options.PersonYears},
		{"unit.activities", "9.1", figure.Labels{"Toiminta yksikössä", "Verksamhet i enheten", "Activities on offer"},
			yesOrNo,
			choices(unit.Activities()), yes, 0},
		{"unit.tasks", "9.3", figure.Labels{"Työtehtävät yksikössä", "Arbetsuppgifter i enheten", "Work tasks in the unit"},
			yesOrNo, choices(unit.Tasks()), yes, 0},
		{"unit.tasks-outside", "9.3", figure.Labels{"Työtehtävät yksikön ulkopuolella", "Arbetsuppgifter utanför enheten",
			"Work tasks outside the unit"}, yesOrNo, choices(unit.Tasks()), yes, 0},
		{"unit.strengths", "12", figure.Labels{"Vahvuudet", "Styrkor", "Strengths"}, yesOrNo, choices(unit.Strengths()), yes,
			0},
		{"unit.needs", "12", figure.Labels{"Kehittämistarpeet", "Utvecklingsbehov", "Development needs"}, yesOrNo,
			choices(unit.Needs()), yes, 0},
		{"coaching.offers", "9.2", figure.Labels{"Tarjoaako yksikkö työhönvalmennusta", "Erbjuder enheten arbetsträning",
			"Does the unit offer job coaching"}, oneOf, nil, yes, 0},
		{"coaching.contents", "9.2", figure.Labels{"Työhönvalmennuksen sisältö", "Arbetsträningens innehåll",
			"Contents of job coaching"}, yesOrNo, choices(coaching.Contents()), yes, 0},
	}
}

// questionsOfClients are the questions about clients, and where they go.
func questionsOfClients(e barometer.Edition) []asks {
	yes, to := choices(question.YesNos()), destinationsOf(e)
	return []asks{
		{"clients.referrers", "5.1", figure.Labels{"Lähettäjätahojen merkitys", "De hänvisande instansernas betydelse",
			"Importance of referring bodies"}, graded, referrersOf(e), choices(clients.Importances()), 0},
		{"clients.referrer-change", "5.1",
			figure.Labels{"Lähettäjätahojen odotettu muutos", "Väntad förändring i hänvisningarna",
				"Expected change in referrals"}, graded, referrersOf(e), choices(clients.Changes()), 0},
		{"clients.cooperation", "5.2", figure.Labels{"Yhteistyön määrä", "Samarbetets omfattning", "Amount of cooperation"},
			graded, partnersOf(e), choices(clients.Extents()), 0},
		{"clients.total", "5.3", figure.Labels{"Asiakkaita yhteensä", "Klienter totalt", "Clients in all"}, atEnd, nil, nil,
			0},
		{"clients", "5.3.2", figure.Labels{"Asiakkaat palveluittain", "Klienter efter tjänst", "Clients by service"}, atEnd,
			servicesOf(e), nil, 0},
		{"clients", "5.3.2", figure.Labels{"Asiakkaista", "Av klienterna", "Of the clients"}, atEnd, partsOf(e), nil, 0},
		{"clients.trend", "5.3.4", figure.Labels{"Asiakasmäärien odotettu kehitys", "Klientantalens väntade utveckling",
			"Expected development of client numbers"}, graded, choices(clients.TrendRows()), choices(clients.Trends()), 0},
		{"clients.growing-groups", "5.3.4", figure.Labels{"Kasvavat asiakasryhmät", "Växande klientgrupper",
			"Client groups expected to grow"}, yesOrNo, choices(clients.GrowingGroups()), yes, 0},
		{"clients.cause.first", "8", figure.Labels{"Yleisin heikon työmarkkina-aseman syy",
			"Vanligaste orsaken till svag arbetsmarknadsställning",
			"Most common reason for a weak labour-market position"}, oneOf, nil, choices(clients.Causes()), 0},
		{"clients.cause.second", "8", figure.Labels{"Toiseksi yleisin syy", "Näst vanligaste orsaken",
			"Second most common reason"}, oneOf, nil, choices(clients.Causes()), 0},
		{"clients.obstacles", "8", figure.Labels{"Työllistymisen esteet", "Hinder för sysselsättning",
			"Obstacles to employment"}, graded, choices(clients.Obstacles()), choices(clients.Significances()), 0},
		{"clients.statements", "10", figure.Labels{"Väittämät ohjauksesta", "Påståenden om handledning",
			"Statements on guidance"}, graded, choices(clients.Statements()), choices(clients.Agreements()), 0},
		{"transitions", "11", figure.Labels{"Siirtymät", "Övergångar", "Transitions"}, inYear, to, nil, 0},
		{"transitions.served", "11",
			figure.Labels{"Vuoden aikana palveltuja", "Betjänade under året", "Served during the year"},
			inYear, nil, nil, 0},
		{"transitions.", "11.2", figure.Labels{"Siirtymät kustakin palvelusta", "Övergångar från varje tjänst",
			"Transitions from each service"}, inYear, to, nil, 0},
		{"transitions.after-3-months", "11",
			figure.Labels{"Missä siirtyneet ovat 3 kuukauden kuluttua", "Var de är efter 3 månader",
				"Where they are after 3 months"}, sinceEnd, to, nil, options.FollowUp},
		{"transitions.after-6-months", "11",
			figure.Labels{"Missä siirtyneet ovat 6 kuukauden kuluttua", "Var de är efter 6 månader",
				"Where they are after 6 months"}, sinceEnd, to, nil, options.FollowUp},
	}
}

// partsOf returns the parts of the clients that the edition asks for.
func partsOf(e barometer.Edition) []choiceOf {
	return choices(func(yield func(clients.Part) bool) {
		for p := range clients.Parts() {
			if (p != clients.Under30 || e.Options().Asks(options.Under30)) && !yield(p) {
				return
			}
		}
	})
}

func typesOf(e barometer.Edition) []choiceOf        { return offered(e, e.Options().Types()) }
func maintainersOf(e barometer.Edition) []choiceOf  { return offered(e, e.Options().Maintainers()) }
func sourcesOf(e barometer.Edition) []choiceOf      { return offered(e, e.Options().Sources()) }
func referrersOf(e barometer.Edition) []choiceOf    { return offered(e, e.Options().Referrers()) }
func partnersOf(e barometer.Edition) []choiceOf     { return offered(e, e.Options().Partners()) }
func servicesOf(e barometer.Edition) []choiceOf     { return offered(e, e.Options().Services()) }
func destinationsOf(e barometer.Edition) []choiceOf { return offered(e, e.Options().Destinations()) }

// Write writes the questionnaire of an edition for people, in a language, as Markdown: every question with
// its place in the report, how it is answered, and its items and answers, each with its key, its name and the act that
// it rests on at the reference date. The columns of barometer.WriteTemplate are named by the keys. The zero Edition,
// which asks nothing, is figure.ErrMissing.
func Write(w io.Writer, l figure.Language, e barometer.Edition) error {
	if !e.Valid() {
		return figure.Fault("edition", "", figure.ErrMissing, "a questionnaire is of an edition")
	}
	out := bufio.NewWriter(w)
	title := figure.Labels{"Kyselylomake %d, tilanne %s", "Frågeformulär %d, läget %s", "Questionnaire of %d, as of %s"}
	fmt.Fprintf(out, "# "+l.Of(title)+"\n", e.Year(), e.Day().Format())
	for _, q := range append(questionsOfUnit(e), questionsOfClients(e)...) {
		if q.today == 0 || e.Options().Asks(q.today) {
			q.write(out, l)
		}
	}
	return out.Flush()
}

// write writes one question.
func (q *asks) write(w io.Writer, l figure.Language) {
	key := q.key
	if key == "transitions." {
		key = "transitions.<service>"
	}
	fmt.Fprintf(w, "\n## %s (%s)\n\n`%s`: %s\n", l.Of(q.title), q.chapter, key, l.Of(q.answer))
	for _, list := range [][]choiceOf{q.items, q.answers} {
		if len(list) > 0 {
			fmt.Fprintln(w)
		}
		for _, c := range list {
			fmt.Fprintf(w, "- `%s` %s", c.Key, l.Of(c.Labels))
			if c.basis != "" {
				fmt.Fprintf(w, " (%s)", c.basis)
			}
			fmt.Fprintln(w)
		}
	}
}
