package barometer2012

import (
	"slices"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// row is one figure of the report, and beside it what answers it from responses.
type row struct {
	id      string        // chapter's package, then what it is: "clients.job-coach.share"
	section string        // of B12
	printed string        // the figure as printed; "" for one that the report uses and never prints
	subject string        // what the figure is, in our own words
	from    claim.Formula // how it follows from other rows
	base    string        // for a fraction in words over a known number of units: the row with that number
	rounded bool          // a whole number that is itself rounded
	note    string        // what a reader must know; for a clash, the likeliest explanation
	answer  recompute     // nil where responses do not determine it, or where it repeats a row and has its answer
}

// recompute answers a row from a report of responses, in every reading of a sentence that can be understood in several
// ways; an answer without readings is left out.
type recompute func(*barometer.Report) claim.Answer

// rows returns all rows, in the order of the report's sections.
func rows() []row {
	return slices.Concat(
		survey, types21, maintainers, founding, fundingMix, economy, referringBodies, cooperation, numbers, services,
		sizes, staff, causesAndObstacles, activitiesAndTasks, guidance, moves, strongSides, summary,
	)
}

// claim returns the row as a claim. B12 gives no rank in digits: one in digits stands for words.
func (r row) claim() claim.Claim {
	c := claim.Claim{
		ID: r.id, Report: "B12", Section: r.section, Subject: r.subject, Rounded: r.rounded, Base: r.base,
		From: r.from, Note: r.note,
	}
	if r.printed != "" {
		c.Printed = figure.MustParse(r.printed)
		c.Compared = c.Printed.Ordinal()
	}
	return c
}

// The notes that several rows share.
const (
	superlative = "a superlative in the report; the first place among those named"
	comparative = "a comparison in the report; the first place among those named"
	lesser      = "a comparison in words; of the two, the lesser one has the second place"
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

// answer returns the answer with one reading; Recompute gives it its row's id.
func answer(figures ...figure.Figure) claim.Answer { return claim.AnswerOf("", figures...) }

// one answers with one figure.
func one(f func(*barometer.Report) figure.Figure) recompute {
	return func(r *barometer.Report) claim.Answer { return answer(f(r)) }
}

// counted returns a number of units as a figure.
func counted(n int64) figure.Figure { return figure.New(figure.Whole(n), n, 0) }
