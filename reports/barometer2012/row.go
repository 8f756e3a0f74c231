package barometer2012

import (
	"slices"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// row is one figure of the report, and beside it the function that answers it from a report of responses.
type row = claim.Row[*barometer.Report]

// recompute answers a row, in every reading of a sentence that can be understood in several ways; an answer without
// readings is left out.
type recompute = func(*barometer.Report) claim.Answer

// rows are all rows, in the order of the report's sections.
var rows = slices.Concat(
	survey, types21, maintainers, founding, fundingMix, economy, referringBodies, cooperation, numbers, services,
	sizes, staff, causesAndObstacles, activitiesAndTasks, guidance, moves, strongSides, summary,
)

// report is all rows. B12 gives no rank in digits: one in digits stands for words.
var report = claim.MustReport("B12", rows...).ComparedInWords()

// The notes that several rows share.
const (
	superlative = "a superlative in the report; the first rank among those named"
	comparative = "a comparison in the report; the first rank among those named"
	lesser      = "a comparison in words; of the two, the lesser one has the second rank"
	notPrinted  = "not printed; over all units of the type that answered the survey"
)

// The names of readings that several rows share.
const (
	each      = "each"
	pooled    = "pooled"
	answering = "over those answering"
	allUnits  = "over all units"
	ofPart2   = "over the second part"
)

// answer returns the answer with one reading; Recompute gives it the id of its row.
func answer(figures ...figure.Figure) claim.Answer { return claim.AnswerOf("", figures...) }

// one answers with one figure.
func one(f func(*barometer.Report) figure.Figure) recompute {
	return func(r *barometer.Report) claim.Answer { return answer(f(r)) }
}

// counted returns a number of units as a figure.
func counted(n int64) figure.Figure { return figure.New(figure.Whole(n), n, 0) }
