package unit

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// Recompute returns what the units of an edition, and of the one before it, give for the published claims that are
// functions of responses. Where a sentence can be understood in several ways, all readings are given. What the editions
// are compared in is left out where there are no earlier units, or there is no edition before, whose year is 0.
func Recompute(now, before *Tally, year, since int, sent figure.Count, f frame) []claim.Answer {
	return slices.Concat(
		now.answersSurvey(sent, f),
		now.answersTypes(f),
		now.answersSince(before),
		now.answersMaintainers(),
		now.answersRecent(year, since),
		now.answersFounding(year),
		now.answersSituation(),
		now.answersOutlook(),
		now.answersStaff(),
		now.answersWork(),
	)
}

// frame is a sampling frame, which knows how many units there are.
type frame interface {
	Estimate(Type) figure.Count
	Coverage(t Type, answered int64) figure.Figure
	TotalCoverage(answered int64) figure.Interval
}

// The names of readings.
const (
	each      = "each"
	pooled    = "pooled"
	answering = "over those answering"
	allUnits  = "over all units"
	ofPart2   = "over the second part"
)

// counted returns a number of units as a figure.
func counted(n int64) figure.Figure { return figure.New(figure.Whole(n), n, 0) }

// measure is a figure of a group of units.
type measure func(Group) figure.Figure

// of returns the figure of each type by itself.
func (m measure) of(types ...Type) (figures []figure.Figure) {
	for _, t := range types {
		figures = append(figures, m(Of(t)))
	}
	return figures
}

// places returns the place of each of the types before all that they are ranked among.
func (m measure) places(types ...Type) (figures []figure.Figure) {
	rivals := Rivals(m, types...)
	for _, f := range m.of(types...) {
		figures = append(figures, f.Place(rivals...))
	}
	return figures
}

// pooledPlace returns the place of the types taken together among their rivals.
func (m measure) pooledPlace(types ...Type) figure.Figure {
	return m(Of(types...)).Place(Rivals(m, types...)...)
}

// places returns the place of each of some answers before all others, by the share of units that ticked them.
func places[A question.Category](m *question.Multi[A], answers ...A) (figures []figure.Figure) {
	var others []figure.Figure
	for a := A(1); a.Valid(); a++ {
		if !slices.Contains(answers, a) {
			others = append(others, m.Share(a))
		}
	}
	for _, a := range answers {
		figures = append(figures, m.Share(a).Place(others...))
	}
	return figures
}

// answersSurvey returns the figures of chapter 1 that follow from the responses.
func (t *Tally) answersSurvey(sent figure.Count, f frame) []claim.Answer {
	units := counted(t.Units(Everyone))
	lo, hi := t.coverageEnds(f)
	return []claim.Answer{
		claim.AnswerOf("unit.answered", units),
		claim.AnswerOf("unit.answered.table", units),
		claim.AnswerOf("unit.response-rate", t.ResponseRate(sent)),
		claim.AnswerOf("unit.frame.coverage", lo, hi),
		claim.AnswerOf("unit.coverage.total", lo, hi),
		claim.AnswerOf("unit.part2.sent", units),
		claim.AnswerOf("unit.part2.answered", counted(t.Part2.In(Everyone).Count(question.Yes))),
		claim.AnswerOf("unit.part2.rate", t.Part2Rate()),
	}
}

// coverageEnds returns the ends of the share of the target group that answered.
func (t *Tally) coverageEnds(f frame) (lo, hi figure.Figure) {
	n := t.Units(Everyone)
	coverage := f.TotalCoverage(n)
	from, _ := coverage.Lo()
	to, _ := coverage.Hi()
	return figure.New(from, n, figure.Frame), figure.New(to, n, figure.Frame)
}

// answersTypes returns the cells of the table of chapter 2.1.
func (t *Tally) answersTypes(f frame) (answers []claim.Answer) {
	for u := range Types() {
		n := t.Units(Of(u))
		answers = append(answers, claim.AnswerOf("unit.count."+u.String(), counted(n)))
		if f.Estimate(u).Given() {
			answers = append(answers, claim.AnswerOf("unit.coverage."+u.String(), f.Coverage(u, n)))
		}
	}
	return answers
}
