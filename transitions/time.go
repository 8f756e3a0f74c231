package transitions

import "github.com/socialemployment/barometer/survey/question"

func day(date string) question.Day { return question.MustParseDay(date) }

var destinationLives = question.MustCalendar([]question.Life[Destination]{
	OpenEmployment:       {Spans: anytime("B12 11")},
	SubsidisedEmployment: {Spans: anytime("workshop statistics")},
	WorkTryOut: {Spans: []question.Span{
		{
			From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "8 luku 1 § 2 mom.",
			Source: "1295/2002", Sure: question.Confirmed,
		},
		{
			From: day("2013-01-01"), To: day("2024-12-31"), Act: "916/2012", Section: "4 luku 5 §", Source: "916/2012",
			Sure: question.Confirmed,
		},
		{
			From: day("2025-01-01"), Act: "380/2023", Section: "54 § 1 mom. 2 kohta, 55 §", Source: "380/2023",
			Sure: question.Confirmed,
		},
	}},
	PracticalTraining: {Spans: []question.Span{{
		From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "8 luku 1 § 3-4 mom.",
		Ended: "916/2012", Source: "1295/2002, 916/2012", Sure: question.Confirmed,
	}}, Successors: []Destination{WorkTryOut}},
	Education:           {Spans: anytime("B12 11")},
	OtherService:        {Spans: anytime("workshop statistics")},
	BackToBasicServices: {Spans: anytime("B12 11")},
	Unemployed:          {Spans: anytime("workshop statistics")},
	Interrupted:         {Spans: anytime("B12 11")},
	Other:               {Spans: anytime("ours")},
	Unknown:             {Spans: anytime("ours")},
	Pension:             {Spans: anytime("ours")},
	Apprenticeship:      {Spans: anytime("ours")},
})

// anytime returns the span of a destination that no act of the field made.
func anytime(source string) []question.Span {
	sure := question.Secondary
	if source == "ours" {
		sure = question.Unconfirmed
	}
	return []question.Span{{Act: question.NoAct, Source: source, Sure: sure}}
}

// On returns the span of the destination that holds the day; false where there was none yet, or is none any more.
func (d Destination) On(on question.Day) (question.Span, bool) { return destinationLives.On(d, on) }

// Spans returns the times in which the destination is there, the earliest first.
func (d Destination) Spans() []question.Span { return destinationLives.Spans(d) }

// Successors returns the destinations that took the place of one that has ended.
func (d Destination) Successors() []Destination { return destinationLives.Successors(d) }

// DestinationCalendar returns when every destination is there.
func DestinationCalendar() *question.Calendar[Destination] { return destinationLives }
