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
	{id: "unit.title.year", section: "0", printed: "2012",
		subject: "year in the report's title, in which the survey was made"},
	{id: "unit.edition.number", section: "1", printed: "toista",
		subject: "how many times the survey has been made, this one included"},
	{id: "unit.first.fieldwork-year", section: "1", printed: "2007",
		subject: "year in which the first survey was made, by post"},
	{id: "unit.first.year", section: "1", printed: "2006", subject: "year that the first survey describes"},
	{id: "unit.years", section: "1", printed: "viiden vuoden",
		subject: "years between the years that the two surveys describe",
		from:    claim.DifferenceOf("unit.year", "unit.first.year")},
	{id: "unit.parts", section: "1", printed: "kahdessa", subject: "parts in which the survey was made"},
	{id: "unit.part1.number", section: "1", printed: "Ensimmäisen",
		subject: "place of the broad part among the parts"},
	{id: "unit.part1.fieldwork", section: "1", printed: "12. - 30.1.2012",
		subject: "days on which the first part was collected"},
	{id: "unit.sent", section: "1", printed: "531",
		subject: "units and social enterprises that the form of the first part was sent to"},
	{id: "unit.answered", section: "1", printed: "211", subject: "units that answered the first part",
		from: claim.SameAs("unit.answered.table")},
	{id: "unit.response-rate", section: "1", printed: "40 %", subject: "share of the forms sent that were answered",
		from:   claim.ShareOf("unit.answered", "unit.sent"),
		answer: one(func(r *barometer.Report) figure.Figure { return r.Unit.ResponseRate(r.Edition.Sent()) })},
	{id: "unit.frame.total", section: "1", printed: "600 – 700",
		subject: "rough estimate of the units in the target group", from: claim.SameAs("unit.frame.total.table")},
	{id: "unit.frame.coverage", section: "1", printed: "noin kolmasosaa",
		subject: "share of the target group that answered, in words",
		from:    claim.ShareOf("unit.answered", "unit.frame.total"),
		answer:  frameCoverage},
	{id: "unit.part2.number", section: "1", printed: "toinen",
		subject: "place of the part that goes deeper among the parts", from: claim.SameAs("unit.parts"),
		note: "the last of the parts"},
	{id: "unit.part2.fieldwork", section: "1", printed: "23.8. – 19.9.2012",
		subject: "days on which the second part was collected"},
	{id: "unit.part2.target", section: "1", printed: "ensimmäiseen",
		subject: "part whose respondents were asked to answer the other one",
		from:    claim.SameAs("unit.part1.number")},
	{id: "unit.part2.sent", section: "1", printed: "211", subject: "units that were asked to answer the second part",
		from: claim.SameAs("unit.answered")},
	{id: "unit.part2.answered", section: "1", printed: "75", subject: "units that answered the second part",
		answer: one(func(r *barometer.Report) figure.Figure {
			return counted(r.Unit.Part2.In(unit.Everyone).Count(question.Yes))
		})},
	{id: "unit.part2.rate", section: "1", printed: "36 %",
		subject: "share of the units of the first part that answered the second",
		from:    claim.ShareOf("unit.part2.answered", "unit.part2.sent"),
		answer:  one(func(r *barometer.Report) figure.Figure { return r.Unit.Part2Rate() })},
	{id: "unit.comparable.first-year", section: "1", printed: "2006",
		subject: "year with which results compare well, but for social enterprises",
		from:    claim.SameAs("unit.first.year")},
	{id: "unit.comparable.enterprises.first-year", section: "1", printed: "2006",
		subject: "year in which social enterprises could still be told apart by their aims",
		from:    claim.SameAs("unit.first.year")},
	{id: "unit.comparable.others.first-year", section: "1", printed: "2006",
		subject: "year with which the other types may be compared", from: claim.SameAs("unit.first.year")},
	{id: "unit.part1.themes", section: "1", printed: "Ensimmäisen", subject: "part whose themes are named first",
		from: claim.SameAs("unit.part1.number")},
	{id: "unit.part2.themes", section: "1", printed: "Toisessa", subject: "part whose themes are named next",
		from: claim.SameAs("unit.part2.number")},
}

// units returns the units that answered.
func units(r *barometer.Report) figure.Figure { return counted(r.Unit.Units(unit.Everyone)) }

// frameCoverage returns the ends of the share of the target group that answered.
func frameCoverage(r *barometer.Report) claim.Answer {
	n := r.Unit.Units(unit.Everyone)
	coverage := r.Edition.Frame().TotalCoverage(n)
	lo, _ := coverage.Lo()
	hi, _ := coverage.Hi()
	return answer(figure.New(lo, n, figure.Frame), figure.New(hi, n, figure.Frame))
}
