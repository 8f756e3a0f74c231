package funding

import "github.com/socialemployment/barometer/survey/question"

var sourceLives = question.MustCalendar([]question.Life[Source]{
	Municipal:    {Spans: told("municipality", "B12 3")},
	ServiceSales: {Spans: told("", "B12 3")},
	ProductSales: {Spans: told("", "B12 3")},
	Projects:     {Spans: told("", "B12 3")},
	Other:        {Spans: told("", "B12 3")},
	WellbeingServicesCounty: {Spans: []question.Span{{
		From: question.MustParseDay("2023-01-01"), Owner: "wellbeing-services-county", Act: "611/2021",
		Source: "612/2021, 616/2021", Sure: question.Confirmed,
	}}},
	EmploymentArea: {Spans: []question.Span{{
		From: question.MustParseDay("2025-01-01"), Owner: "employment-authority", Act: "380/2023", Section: "12-13 §",
		Source: "380/2023, 383/2023", Sure: question.Confirmed,
	}}},
	Kela:        {Spans: told("kela", "ours")},
	StateGrants: {Spans: told("state", "ours")},
})

// told returns the span of a source that no act of the field made.
func told(owner, source string) []question.Span {
	return []question.Span{{Owner: owner, Act: question.NoAct, Source: source, Sure: question.Secondary}}
}

// On returns the span of the source that holds the day; false where there was none yet, or is none any more.
func (s Source) On(d question.Day) (question.Span, bool) { return sourceLives.On(s, d) }

// Spans returns the times in which the source is there, the earliest first.
func (s Source) Spans() []question.Span { return sourceLives.Spans(s) }

// Successors returns the sources that took the place of one that has ended.
func (s Source) Successors() []Source { return sourceLives.Successors(s) }

// SourceCalendar returns when every source is there.
func SourceCalendar() *question.Calendar[Source] { return sourceLives }
