package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

func day(date string) question.Day { return question.MustParseDay(date) }

// The owners of units and of what maintains them.
const (
	municipality = "municipality"
	county       = "wellbeing-services-county"
)

var typeLives = question.MustCalendar([]question.Life[Type]{
	IntellectualDisability: {Spans: activityUnits()},
	Workshop: {Spans: []question.Span{{
		Act: "1285/2016", Section: "13 §", Source: "1285/2016, 72/2006", Sure: question.Confirmed,
		Note: figure.Labels{"nuorten työpajat; aikuisten työpajoilla ei ole omaa lakia",
			"verkstäder för unga; för vuxnas verkstäder finns ingen egen lag",
			"workshops for young people; those for adults have no act of their own"},
	}}},
	SocialEnterprise: {Spans: []question.Span{{
		From: day("2004-01-01"), To: day("2023-06-30"), Act: "1351/2003", Ended: "372/2023", Source: "1351/2003, 372/2023",
		Sure: question.Confirmed,
		Note: figure.Labels{"rekisteröity; yhteiskunnallinen yritys on muuta",
			"registrerat; ett samhälleligt företag är något annat",
			"registered; a yhteiskunnallinen yritys is another thing"},
	}}},
	MultiServiceCentre: {Spans: fieldType()},
	ProductionCentre:   {Spans: fieldType()},
	MentalHealth:       {Spans: activityUnits()},
	Other:              {Spans: []question.Span{{Act: question.NoAct, Source: "B12 2.1", Sure: question.Secondary}}},
	YouthOneStop: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: "employment-authority", Act: "381/2023", Section: "16 §", Source: "381/2023",
		Sure: question.Confirmed,
		Note: figure.Labels{"hankkeen nimenä vuodesta 2014", "som ett projekts namn sedan 2014",
			"as the name of a project since 2014"},
	}}},
})

// fieldType returns the span of a type that is a word of the field, and rests on no act.
func fieldType() []question.Span {
	return []question.Span{{Act: question.NoAct, Source: "B12 2.1", Sure: question.Unconfirmed}}
}

// activityUnits returns the spans of the units of work activity, which went from the municipalities to the wellbeing
// services counties as the services did.
func activityUnits() []question.Span {
	return []question.Span{
		{
			To: day("2022-12-31"), Owner: municipality, Act: question.NoAct, Source: "B12 2.1, 612/2021",
			Sure: question.Unconfirmed,
		},
		{
			From: day("2023-01-01"), Owner: county, Act: question.NoAct, Source: "B12 2.1, 612/2021",
			Sure: question.Unconfirmed,
		},
	}
}

// On returns the span of the type that holds the day; false where there was none yet, or is none any more.
func (t Type) On(d question.Day) (question.Span, bool) { return typeLives.On(t, d) }

// Spans returns the times in which there are units of the type, the earliest first.
func (t Type) Spans() []question.Span { return typeLives.Spans(t) }

// Successors returns the types that took the place of one that has ended.
func (t Type) Successors() []Type { return typeLives.Successors(t) }

// TypeCalendar returns when there are units of every type.
func TypeCalendar() *question.Calendar[Type] { return typeLives }

var maintainerLives = question.MustCalendar([]question.Life[Maintainer]{
	Municipality: {Spans: []question.Span{{
		Act: "410/2015", Source: "410/2015", Sure: question.Secondary,
		Note: figure.Labels{"aiemmin 365/1995", "tidigare 365/1995", "earlier 365/1995"},
	}}},
	JointMunicipalAuthority: {Spans: []question.Span{{
		Act: "410/2015", Source: "616/2021", Sure: question.Secondary,
		Note: figure.Labels{"sosiaalihuollossa hyvinvointialue vuodesta 2023", "inom socialvården välfärdsområdet sedan 2023",
			"in social care the wellbeing services county since 2023"},
	}}},
	Association:     {Spans: maintains("B12 2.2")},
	Foundation:      {Spans: maintains("workshop statistics")},
	PrivateCompany:  {Spans: maintains("B12 2.2")},
	JointOwnership:  {Spans: maintains("B12 2.2")},
	OtherMaintainer: {Spans: maintains("B12 2.2")},
	WellbeingServicesCounty: {Spans: []question.Span{{
		From: day("2023-01-01"), Owner: county, Act: "611/2021", Source: "611/2021, 616/2021", Sure: question.Confirmed,
	}}},
	EmploymentArea: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: municipality, Act: "380/2023", Section: "12-13 §", Source: "380/2023, 383/2023",
		Sure: question.Confirmed,
	}}},
	Cooperative: {Spans: []question.Span{{Act: question.NoAct, Source: "ours", Sure: question.Unconfirmed}}},
	Parish:      {Spans: []question.Span{{Act: question.NoAct, Source: "ours", Sure: question.Unconfirmed}}},
})

// maintains returns the span of a maintainer that no act of the field made.
func maintains(source string) []question.Span {
	return []question.Span{{Act: question.NoAct, Source: source, Sure: question.Secondary}}
}

// On returns the span of the maintainer that holds the day; false where there was none yet, or is none any more.
func (m Maintainer) On(d question.Day) (question.Span, bool) { return maintainerLives.On(m, d) }

// Spans returns the times in which the maintainer is there, the earliest first.
func (m Maintainer) Spans() []question.Span { return maintainerLives.Spans(m) }

// Successors returns the maintainers that took the place of one that has ended.
func (m Maintainer) Successors() []Maintainer { return maintainerLives.Successors(m) }

// MaintainerCalendar returns when every maintainer is there.
func MaintainerCalendar() *question.Calendar[Maintainer] { return maintainerLives }
