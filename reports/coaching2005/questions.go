package coaching2005

import (
	"iter"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// category is an answer to a question, with its names.
type category interface {
	question.Category
	table.Labelled
}

// The questions with one answer that both tables and claims are about.
func kelaQuestion(s survey) *question.Single[centres.KelaPresence]  { return &s.Kela }
func healthQuestion(s survey) *question.Single[question.YesNo]      { return &s.Health }
func useQuestion(s survey) *question.Single[centres.PurchaseStatus] { return &s.Use }
func marketedQuestion(s survey) *question.Single[question.YesNo]    { return &s.Marketed }
func needQuestion(s survey) *question.Single[question.YesNo]        { return &s.Need }

// choice is a row of a question: an answer, or none.
type choice[A any] struct {
	heading table.Heading
	answer  A
}

// choices are the answers, and a last row of none of them.
func choices[A table.Labelled](answers iter.Seq[A], key string, l labels) table.Rows[choice[A]] {
	var all []choice[A]
	for a := range answers {
		all = append(all, choice[A]{table.HeadingOf(a), a})
	}
	all = append(all, choice[A]{heading: table.Heading{Key: key, Labels: l}})
	return table.RowsOf(all, func(c choice[A]) table.Heading { return c.heading })
}

// answersOrNone are the answers, and no answer last.
func answersOrNone[A table.Labelled](answers iter.Seq[A]) table.Rows[choice[A]] {
	return choices(answers, "no-answer", labels{"ei vastausta", "inget svar", "no answer"})
}

// single declares the table of a question with one answer: answering, their share of all, and of those answering.
func single[A category](
	id, section string, title labels, answers iter.Seq[A], of func(survey) *question.Single[A],
) outline {
	return table.Describe(id, section, title, answersOrNone(answers),
		table.Count("centres", answering, func(s survey, c choice[A]) figure.Figure {
			q := of(s)
			if !c.answer.Valid() {
				return ofCentres(q.Unanswered(), q.Answering(), q.Respondents())
			}
			return ofCentres(q.Count(c.answer), q.Answering(), q.Respondents())
		}),
		table.Share("share-of-all", labels{"kaikista", "av alla", "of all"}, func(s survey, c choice[A]) figure.Figure {
			if !c.answer.Valid() {
				return of(s).NoAnswer()
			}
			return of(s).ShareOfEveryone(c.answer)
		}).Decimals(1),
		shares(labels{"vastanneista", "av dem som svarat", "of those answering"},
			func(s survey, c choice[A]) figure.Figure {
				if !c.answer.Valid() {
					return figure.Figure{Over: figure.OverAnswering}
				}
				return of(s).Share(c.answer)
			}))
}

// ticks declares the table of a question with several answers, each over the centres that were asked about it.
func ticks[A category](
	id, section string, title labels, answers iter.Seq[A], of func(survey) *question.Multi[A],
) outline {
	return table.Describe(id, section, title, table.Each(answers),
		table.Count("centres", answering, func(s survey, a A) figure.Figure {
			return table.Respondents(of(s).Count(a), of(s).Asked(a))
		}),
		shares(labels{"vastanneista", "av dem som svarat", "of those answering"},
			func(s survey, a A) figure.Figure { return of(s).Share(a) }))
}

// battery declares the table of items answered with yes or no: centres by answer.
func battery[R category](
	id, section string, title labels, items iter.Seq[R], of func(survey) *question.Battery[R, question.YesNo],
) outline {
	return table.Describe(id, section, title, table.Each(items),
		table.AcrossRows(table.AsCount, answersOrNone(question.YesNos()),
			func(s survey, r R, c choice[question.YesNo]) figure.Figure {
				q := of(s)
				if c.answer == 0 {
					return ofCentres(q.Unanswered(r), q.Answering(r), q.Respondents())
				}
				return ofCentres(q.Count(r, c.answer), q.Answering(r), q.Respondents())
			}))
}

// ofCentres returns a count of k centres over all of them; no figure for a question that nobody answered, which may not
// have been asked.
func ofCentres(k, answering, centres int64) figure.Figure {
	if answering == 0 {
		return figure.Figure{}
	}
	return table.Respondents(k, centres)
}
