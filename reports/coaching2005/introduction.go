package coaching2005

import (
	"time"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// introduction is the title page, the contents page and the introduction (0).
var introduction = []row{
	{ID: "coaching.report.month", Section: "0", Printed: "Elokuu 2005", Subject: "month of the report"},
	{ID: "coaching.survey.month", Section: "0", Printed: "maaliskuussa 2005",
		Subject: "month in which the survey was made"},
	{ID: "coaching.service.start", Section: "0", Printed: "1.1.2003",
		Subject: "day from which job coaching could be bought as a service"},
	{ID: "coaching.sent", Section: "0", Printed: "37",
		Subject: "centres and joint service points that the form was sent to"},
	{ID: "coaching.answered", Section: "0", Printed: "24", Subject: "centres and joint service points that answered",
		Answer: count(func(s survey) int64 { return s.Centres() })},
	{ID: "coaching.response-rate", Section: "0", Printed: "65 %",
		Subject: "share of the forms sent that were answered",
		From:    claim.ShareOf("coaching.answered", "coaching.sent"),
		Answer:  one(func(s survey) figure.Figure { return s.ResponseRate(s.sent) })},
	{ID: "coaching.started.first", Section: "0", Printed: "tammikuussa 2002",
		Subject: "month in which the first of the centres answering had started",
		Note:    "as an experiment, a year before the service could be bought",
		Answer:  one(func(s survey) figure.Figure { return day(s, s.Started.First()) })},
	{ID: "coaching.started.last", Section: "0", Printed: "1.9.2005",
		Subject: "day on which the last of the centres answering starts",
		Note:    "after the survey and the report, so that this centre had no experience to tell",
		Answer:  one(func(s survey) figure.Figure { return day(s, s.Started.Last()) })},
}

// swapped explains the only numbers of sections among the rows.
const swapped = "the contents page exchanges the two sections; the body has strengths first: most likely they " +
	"changed " +
	"places after the page was made"

// sections is the numbers of two sections within chapter 3, in the body and on the contents page: 3.1 is the first. No
// other number of a section or page is a row.
var sections = []row{
	{ID: "coaching.contents-page.weaknesses", Section: "0", Printed: "1.",
		Subject: "place of the section on weaknesses within chapter 3, on the contents page",
		From:    claim.SameAs("coaching.section.weaknesses"),
		Note:    swapped},
	{ID: "coaching.contents-page.strengths", Section: "0", Printed: "2.",
		Subject: "place of the section on strengths within chapter 3, on the contents page",
		From:    claim.SameAs("coaching.section.strengths"),
		Note:    swapped},
	{ID: "coaching.section.strengths", Section: "3.1", Printed: "1.",
		Subject: "place of the section on strengths within chapter 3, in the body"},
	{ID: "coaching.section.weaknesses", Section: "3.2", Printed: "2.",
		Subject: "place of the section on weaknesses within chapter 3, in the body"},
}

// day returns the first day of a month as a figure of kind Date counts it.
func day(s survey, m centres.Month) figure.Figure {
	first := time.Date(m.Year(), m.Month(), 1, 0, 0, 0, 0, time.UTC)
	return figure.New(figure.Whole(first.Unix()/(24*60*60)), s.Started.Answering(), 0)
}
