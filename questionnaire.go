package barometer

import (
	"bufio"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// asks is one question of the questionnaire: its key, which is that of its column or of the section of its columns, its
// place in the report, what is asked, how it is answered, the items that are answered one by one, and the answers to
// choose from.
type asks struct {
	key     string
	chapter string
	title   labels
	answer  labels
	items   []choiceOf
	answers []choiceOf
	today   Question // a question of today; none for those of B12
}

// choiceOf is an item or an answer, with the act that it rests on.
type choiceOf struct {
	question.Name
	basis string
}

// How a question is answered.
var (
	oneOf    = labels{"yksi vaihtoehto", "ett alternativ", "one option"}
	yesOrNo  = labels{"kyllä tai ei kustakin", "ja eller nej om varje", "yes or no to each"}
	graded   = labels{"arvosana kustakin", "ett betyg åt varje", "a grade for each"}
	yearly   = labels{"vuosiluku", "årtal", "a year"}
	freeText = labels{"teksti", "text", "text"}
	percents = labels{"prosenttia, yhteensä 100", "procent, sammanlagt 100", "percent, 100 in all"}
	persons  = labels{"henkilöä, puolikkaina", "personer, i halva", "persons, in halves"}
	yearWork = labels{"henkilötyövuotta, kaksi desimaalia", "årsverken, två decimaler", "person-years, two decimals"}
	atEnd    = labels{"asiakasta vuoden lopussa", "klienter vid årets slut", "clients at the year's end"}
	inYear   = labels{"asiakasta vuoden aikana", "klienter under året", "clients during the year"}
	sinceEnd = labels{"asiakasta siirtyneistä", "klienter av dem som gått vidare", "clients of those who moved on"}
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
	Option
	On(question.Day) (question.Span, bool)
}](e Edition) (all []choiceOf) {
	for v := range optionsOf[V](&e) {
		span, _ := v.On(e.set.Day)
		all = append(all, choiceOf{NameOf(e, v), span.Basis()})
	}
	return all
}

// questionsOfUnit are the questions about the unit itself, its income and its staff.
func (e Edition) questionsOfUnit() []asks {
	yes := choices(question.YesNos())
	return []asks{
		{"unit.type", "2.1", labels{"Yksikkötyyppi", "Enhetstyp", "Unit type"}, oneOf, nil, typesOf(e), 0},
		{"unit.part2", "1", labels{"Vastaako yksikkö toiseen osaan", "Besvarar enheten del två",
			"Does the unit answer part two"}, oneOf, nil, yes, 0},
		{"unit.maintainer", "2.2", labels{"Tärkein ylläpitäjä", "Viktigaste huvudman", "Most important maintainer"},
			oneOf, nil, maintainersOf(e), 0},
		{"unit.region", "2", labels{"Alue", "Region", "Region"}, freeText, nil, nil, Region},
		{"unit.founded", "2.3", labels{"Aloitusvuosi", "Startår", "Year of founding"}, yearly, nil, nil, 0},
		{"funding", "3", labels{"Tulorahoituksen lähteet", "Inkomstkällor", "Sources of income"}, percents,
			sourcesOf(e), nil, 0},
		{"unit.situation", "4", labels{"Taloudellinen tilanne", "Ekonomisk situation", "Economic situation"}, oneOf, nil,
			choices(unit.Situations()), 0},
		{"unit.outlook", "4", labels{"Talouden odotettu kehitys", "Väntad ekonomisk utveckling", "Economic outlook"}, oneOf,
			nil, choices(unit.Outlooks()), 0},
		{"unit.staff", "6", labels{"Henkilöstö tehtävittäin", "Personal efter uppgift", "Staff by role"}, persons,
			choices(unit.StaffRoles()), nil, 0},
		{"unit.person-years", "6", labels{"Henkilötyövuodet tehtävittäin", "Årsverken efter uppgift",
			"Person-years by role"}, yearWork, choices(unit.StaffRoles()), nil, PersonYears},
		{"unit.activities", "9.1", labels{"Toiminta yksikössä", "Verksamhet i enheten", "Activities on offer"}, yesOrNo,
			choices(unit.Activities()), yes, 0},
		{"unit.tasks", "9.3", labels{"Työtehtävät yksikössä", "Arbetsuppgifter i enheten", "Work tasks in the unit"},
			yesOrNo, choices(unit.Tasks()), yes, 0},
		{"unit.tasks-outside", "9.3", labels{"Työtehtävät yksikön ulkopuolella", "Arbetsuppgifter utanför enheten",
			"Work tasks outside the unit"}, yesOrNo, choices(unit.Tasks()), yes, 0},
		{"unit.strengths", "12", labels{"Vahvuudet", "Styrkor", "Strengths"}, yesOrNo, choices(unit.Strengths()), yes, 0},
		{"unit.needs", "12", labels{"Kehittämistarpeet", "Utvecklingsbehov", "Development needs"}, yesOrNo,
			choices(unit.Needs()), yes, 0},
		{"coaching.offers", "9.2", labels{"Tarjoaako yksikkö työhönvalmennusta", "Erbjuder enheten arbetsträning",
			"Does the unit offer job coaching"}, oneOf, nil, yes, 0},
		{"coaching.contents", "9.2", labels{"Työhönvalmennuksen sisältö", "Arbetsträningens innehåll",
			"Contents of job coaching"}, yesOrNo, choices(coaching.Contents()), yes, 0},
	}
}

// questionsOfClients are the questions about clients, and where they go.
func (e Edition) questionsOfClients() []asks {
	yes, to := choices(question.YesNos()), destinationsOf(e)
	return []asks{
		{"clients.referrers", "5.1", labels{"Lähettäjätahojen merkitys", "De hänvisande instansernas betydelse",
			"Importance of referring bodies"}, graded, referrersOf(e), choices(clients.Importances()), 0},
		{"clients.referrer-change", "5.1", labels{"Lähettäjätahojen odotettu muutos", "Väntad förändring i hänvisningarna",
			"Expected change in referrals"}, graded, referrersOf(e), choices(clients.Changes()), 0},
		{"clients.cooperation", "5.2", labels{"Yhteistyön määrä", "Samarbetets omfattning", "Amount of cooperation"},
			graded, partnersOf(e), choices(clients.Extents()), 0},
		{"clients.total", "5.3", labels{"Asiakkaita yhteensä", "Klienter totalt", "Clients in all"}, atEnd, nil, nil, 0},
		{"clients", "5.3.2", labels{"Asiakkaat palveluittain", "Klienter efter tjänst", "Clients by service"}, atEnd,
			servicesOf(e), nil, 0},
		{"clients", "5.3.2", labels{"Asiakkaista", "Av klienterna", "Of the clients"}, atEnd, e.partsOf(), nil, 0},
		{"clients.trend", "5.3.4", labels{"Asiakasmäärien odotettu kehitys", "Klientantalens väntade utveckling",
			"Expected development of client numbers"}, graded, choices(clients.TrendRows()), choices(clients.Trends()), 0},
		{"clients.growing-groups", "5.3.4", labels{"Kasvavat asiakasryhmät", "Växande klientgrupper",
			"Client groups expected to grow"}, yesOrNo, choices(clients.GrowingGroups()), yes, 0},
		{"clients.cause.first", "8", labels{"Yleisin heikon työmarkkina-aseman syy",
			"Vanligaste orsaken till svag arbetsmarknadsställning",
			"Most common reason for a weak labour-market position"}, oneOf, nil, choices(clients.Causes()), 0},
		{"clients.cause.second", "8", labels{"Toiseksi yleisin syy", "Näst vanligaste orsaken",
			"Second most common reason"}, oneOf, nil, choices(clients.Causes()), 0},
		{"clients.obstacles", "8", labels{"Työllistymisen esteet", "Hinder för sysselsättning",
			"Obstacles to employment"}, graded, choices(clients.Obstacles()), choices(clients.Significances()), 0},
		{"clients.statements", "10", labels{"Väittämät ohjauksesta", "Påståenden om handledning",
			"Statements on guidance"}, graded, choices(clients.Statements()), choices(clients.Agreements()), 0},
		{"transitions", "11", labels{"Siirtymät", "Övergångar", "Transitions"}, inYear, to, nil, 0},
		{"transitions.served", "11", labels{"Vuoden aikana palveltuja", "Betjänade under året", "Served during the year"},
			inYear, nil, nil, 0},
		{"transitions.", "11.2", labels{"Siirtymät kustakin palvelusta", "Övergångar från varje tjänst",
			"Transitions from each service"}, inYear, to, nil, 0},
		{options.After3Months, "11", labels{"Missä siirtyneet ovat 3 kuukauden kuluttua", "Var de är efter 3 månader",
			"Where they are after 3 months"}, sinceEnd, to, nil, FollowUp},
		{options.After6Months, "11", labels{"Missä siirtyneet ovat 6 kuukauden kuluttua", "Var de är efter 6 månader",
			"Where they are after 6 months"}, sinceEnd, to, nil, FollowUp},
	}
}

// partsOf returns the parts of the clients that the edition asks for.
func (e Edition) partsOf() []choiceOf {
	f := blank(e)
	return choices(f.parts())
}

func typesOf(e Edition) []choiceOf        { return offered[unit.Type](e) }
func maintainersOf(e Edition) []choiceOf  { return offered[unit.Maintainer](e) }
func sourcesOf(e Edition) []choiceOf      { return offered[funding.Source](e) }
func referrersOf(e Edition) []choiceOf    { return offered[clients.Referrer](e) }
func partnersOf(e Edition) []choiceOf     { return offered[clients.Partner](e) }
func servicesOf(e Edition) []choiceOf     { return offered[clients.Service](e) }
func destinationsOf(e Edition) []choiceOf { return offered[transitions.Destination](e) }

// WriteQuestionnaire writes the questionnaire of an edition for people, in a language, as Markdown: every question with
// its place in the report, how it is answered, and its items and answers, each with its key, its name and the act that
// it rests on at the reference date. The columns of WriteTemplate are named by the keys.
func WriteQuestionnaire(w io.Writer, l figure.Language, e Edition) error {
	out := bufio.NewWriter(w)
	title := labels{"Kyselylomake %d, tilanne %s", "Frågeformulär %d, läget %s", "Questionnaire of %d, as of %s"}
	fmt.Fprintf(out, "# "+l.Of(title)+"\n", e.set.Year, e.set.Day.Format())
	for _, q := range append(e.questionsOfUnit(), e.questionsOfClients()...) {
		if q.today == 0 || e.Asks(q.today) {
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
