package coaching2005

import (
	"slices"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// row is one figure of the report, and beside it the function that answers it from the survey.
type row = claim.Row[survey]

// recompute answers a row, in every reading of a sentence that can be understood in several ways.
type recompute = func(survey) claim.Answer

// report is all rows, in the order of the report's sections.
var report = claim.MustReport("T05", slices.Concat(
	introduction, sections, staff, presence, use, forms, start, priceRows, clientRows, quantities, packages, marketing,
	need, development,
)...)

// everyCentre returns the row of all centres that the answers to a question add up to, those who left it out included.
func everyCentre(id, section, question string, parts ...string) row {
	return row{ID: id, Section: section, Printed: "24", From: claim.SumOf(parts...),
		Subject: "all centres that answered the survey, as the answers add up: " + question,
		Note:    "printed in the introduction (0), not beside this question"}
}

// one answers with one figure.
func one(f func(survey) figure.Figure) recompute {
	return func(s survey) claim.Answer { return claim.AnswerOf("", f(s)) }
}

// open answers with a figure, or with both ends of what estimates leave of it: every number between them agrees with
// what is printed where both do.
func open(f func(survey) centres.Span) recompute {
	return func(s survey) claim.Answer { return claim.AnswerOf("", ends(f(s))...) }
}

// ends returns the figure of a span, or its two ends.
func ends(x centres.Span) []figure.Figure {
	if x.Exact() {
		return []figure.Figure{x.Lo}
	}
	return []figure.Figure{x.Lo, x.Hi}
}

// count answers with a number of centres.
func count(n func(survey) int64) recompute {
	return one(func(s survey) figure.Figure { return counted(s, n(s)) })
}

// chose answers with the centres that gave any of the answers to a question; with none, those that left it out. A
// question that no centre answered may not have been asked, and has no count.
func chose[A question.Category](of func(survey) *question.Single[A], any ...A) recompute {
	return one(func(s survey) figure.Figure {
		q := of(s)
		n := q.Unanswered()
		if len(any) > 0 {
			n = q.Count(any...)
		}
		return askedOf(s, q.Answering(), n)
	})
}

// askedOf returns a number of centres where some answered the question, and no figure where none did.
func askedOf(s survey, answering, n int64) figure.Figure {
	if answering == 0 {
		return figure.Figure{}
	}
	return counted(s, n)
}

// counted returns a number of centres as a figure.
func counted(s survey, n int64) figure.Figure { return figure.New(figure.Whole(n), s.Centres(), 0) }
