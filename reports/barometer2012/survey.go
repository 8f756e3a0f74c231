package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// survey is chapter 1, the survey and its two parts, with the title page (0).
var survey = []row{
	{ID: "unit.title.year", Section: "0", Printed: "2012",
		Subject: "year in the report's title, in which the survey was made"},
	{ID: "unit.edition.number", Section: "1", Printed: "toista",
		Subject: "how many times the survey has been made, this one included"},
	{ID: "unit.first.fieldwork-year", Section: "1", Printed: "2007",
		Subject: "year in which the first survey was made, by post"},
	{ID: "unit.first.year", Section: "1", Printed: "2006", Subject: "year that the first survey describes"},
	{ID: "unit.years", Section: "1", Printed: "viiden vuoden",
		Subject: "years between the years that the two surveys describe",
		From:    claim.DifferenceOf("unit.year", "unit.first.year")},
	{ID: "unit.parts", Section: "1", Printed: "kahdessa", Subject: "parts in which the survey was made"},
	{ID: "unit.part1.number", Section: "1", Printed: "Ensimmäisen",
		Subject: "rank of the broad part among the parts"},
	{ID: "unit.part1.fieldwork", Section: "1", Printed: "12. - 30.1.2012",
		Subject: "days on which the first part was collected"},
	{ID: "unit.sent", Section: "1", Printed: "531",
		Subject: "units and social enterprises that the form of the first part was sent to"},
	{ID: "unit.answered", Section: "1", Printed: "211", Subject: "units that answered the first part",
		From: claim.SameAs("unit.answered.table")},
	{ID: "unit.response-rate", Section: "1", Printed: "40 %", Subject: "share of the forms sent that were answered",
		From:   claim.ShareOf("unit.answered", "unit.sent"),
		Answer: one(func(r *barometer.Report) figure.Figure { return r.Unit.ResponseRate(r.Edition.Sent()) })},
	{ID: "unit.frame.total", Section: "1", Printed: "600 – 700",
		Subject: "rough estimate of the units in the target group", From: claim.SameAs("unit.frame.total.table")},
	{ID: "unit.frame.coverage", Section: "1", Printed: "noin kolmasosaa",
		Subject: "share of the target group that answered, in words",
		From:    claim.ShareOf("unit.answered", "unit.frame.total"),
		Answer:  frameCoverage},
	{ID: "unit.part2.number", Section: "1", Printed: "toinen",
		Subject: "rank of the part that goes deeper among the parts", From: claim.SameAs("unit.parts"),
		Note: "the last of the parts"},
	{ID: "unit.part2.fieldwork", Section: "1", Printed: "23.8. – 19.9.2012",
		Subject: "days on which the second part was collected"},
	{ID: "unit.part2.target", Section: "1", Printed: "ensimmäiseen",
		Subject: "part whose respondents were asked to answer the other one",
		From:    claim.SameAs("unit.part1.number")},
	{ID: "unit.part2.sent", Section: "1", Printed: "211", Subject: "units that were asked to answer the second part",
		From: claim.SameAs("unit.answered")},
	{ID: "unit.part2.answered", Section: "1", Printed: "75", Subject: "units that answered the second part",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Unit.Part2.In(unit.Everyone).Count(question.Yes))
		})},
	{ID: "unit.part2.rate", Section: "1", Printed: "36 %",
		Subject: "share of the units of the first part that answered the second",
		From:    claim.ShareOf("unit.part2.answered", "unit.part2.sent"),
		Answer:  one(func(r *barometer.Report) figure.Figure { return r.Unit.Part2Rate() })},
	{ID: "unit.comparable.first-year", Section: "1", Printed: "2006",
		Subject: "year with which results compare well, but for social enterprises",
		From:    claim.SameAs("unit.first.year")},
	{ID: "unit.comparable.enterprises.first-year", Section: "1", Printed: "2006",
		Subject: "year in which social enterprises could still be told apart by their aims",
		From:    claim.SameAs("unit.first.year")},
	{ID: "unit.comparable.others.first-year", Section: "1", Printed: "2006",
		Subject: "year with which the other types may be compared", From: claim.SameAs("unit.first.year")},
	{ID: "unit.part1.themes", Section: "1", Printed: "Ensimmäisen", Subject: "part whose themes are named first",
		From: claim.SameAs("unit.part1.number")},
	{ID: "unit.part2.themes", Section: "1", Printed: "Toisessa", Subject: "part whose themes are named next",
		From: claim.SameAs("unit.part2.number")},
}

// units returns the units that answered.
func units(r *barometer.Report) figure.Figure { return counted(r.Unit.Units(unit.Everyone)) }

// frameCoverage returns the ends of the share of the target group that answered.
func frameCoverage(r *barometer.Report) claim.Answer {
	n := r.Unit.Units(unit.Everyone)
	coverage := r.Edition.Frame().TotalCoverage(n)
	lo, _ := coverage.Lo()
	hi, _ := coverage.Hi()
	return answer(figure.New(lo, n, figure.OverFrame), figure.New(hi, n, figure.OverFrame))
}
