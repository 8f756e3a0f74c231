package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// The owners of bodies that pay for no service.
const (
	state        = "state"
	jointOffice  = "joint-office"
	jointCouncil = "joint-authority"
)

var providerLives = question.MustCalendar([]question.Life[Provider]{
	Municipality: {Spans: []question.Span{{
		Act: "410/2015", Source: "612/2021, 616/2021, 380/2023", Sure: question.Confirmed,
		Note: figure.Labels{"aiemmin 365/1995; sosiaali- ja terveydenhuolto hyvinvointialueille 2023",
			"tidigare 365/1995; social- och hälsovården till välfärdsområdena 2023",
			"earlier 365/1995; social and health care went to the wellbeing services counties in 2023"},
	}}},
	TEOffice: {Spans: []question.Span{{
		From: day("2009-01-01"), To: day("2024-12-31"), Owner: state, Act: "796/2008", Ended: "383/2023",
		Source: "796/2008, 897/2009, 383/2023 5 §", Sure: question.Confirmed,
	}}, Successors: []Provider{EmploymentAuthority}},
	Kela: {Spans: []question.Span{{
		Owner: kela, Act: "731/2001", Section: "566/2005", Source: "566/2005", Sure: question.Confirmed,
	}}},
	OtherProvider: {Spans: always("")},
	LabourOffice: {Spans: []question.Span{{
		From: day("1961-01-01"), Circa: true, To: day("2008-12-31"), Owner: state, Act: "1295/2002", Ended: "796/2008",
		Source: "1295/2002, 796/2008", Sure: question.Confirmed,
	}}, Successors: []Provider{TEOffice}},
	EmploymentAuthority: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: municipality, Act: "380/2023", Section: "3 § 1 kohta, 12-13 §",
		Source: "380/2023, 383/2023", Sure: question.Confirmed,
	}}},
	WellbeingServicesCounty: {Spans: []question.Span{{
		From: day("2023-01-01"), Owner: county, Act: "611/2021", Source: "612/2021, 616/2021 3 §", Sure: question.Confirmed,
	}}},
	PensionInsurer: {Spans: []question.Span{{
		Owner: insurer, Act: "395/2006", Source: "almpsfin", Sure: question.Unconfirmed,
	}}},
})

// On returns the span of the payer that holds the day; false where there was none yet, or is none any more.
func (p Provider) On(d question.Day) (question.Span, bool) { return providerLives.On(p, d) }

// Spans returns the times in which the payer is there, the earliest first.
func (p Provider) Spans() []question.Span { return providerLives.Spans(p) }

// Successors returns the payers that took the place of one that has ended.
func (p Provider) Successors() []Provider { return providerLives.Successors(p) }

// ProviderCalendar returns when every payer is there.
func ProviderCalendar() *question.Calendar[Provider] { return providerLives }

// The lives of the bodies that both refer clients and work with units.
var (
	teOfficeSpans = []question.Span{{
		From: day("2009-01-01"), To: day("2024-12-31"), Owner: state, Act: "796/2008", Ended: "383/2023", Source: "383/2023",
		Sure: question.Confirmed,
	}}
	labourForceCentreSpans = []question.Span{{
		From: day("2004-01-01"), Circa: true, To: day("2014-12-31"), Owner: jointOffice, Act: question.NoAct,
		Ended: "1369/2014", Source: "T05", Sure: question.Secondary,
		Note: figure.Labels{"sopimuksin", "enligt avtal", "by agreement"},
	}}
	multiSectoralServiceSpans = []question.Span{{
		From: day("2015-01-01"), To: day("2024-12-31"), Owner: jointOffice, Act: "1369/2014", Ended: "383/2023",
		Source: "1369/2014, 383/2023 2 §", Sure: question.Confirmed,
		Note: figure.Labels{"TE-toimisto, kunta, Kela", "arbets- och näringsbyrån, kommunen, FPA",
			"the TE office, the municipality, Kela"},
	}}
	multiSectoralSupportSpans = []question.Span{{
		From: day("2025-01-01"), Owner: authority, Act: "381/2023", Section: "2 §", Source: "381/2023",
		Sure: question.Confirmed,
		Note: figure.Labels{"myös hyvinvointialue ja Kela", "även välfärdsområdet och FPA",
			"the wellbeing services county and Kela, too"},
	}}
	youthOneStopSpans = []question.Span{{
		From: day("2025-01-01"), Owner: authority, Act: "381/2023", Section: "16 §", Source: "381/2023",
		Sure: question.Confirmed,
		Note: figure.Labels{"hankkeen nimenä vuodesta 2014", "som ett projekts namn sedan 2014",
			"as the name of a project since 2014"},
	}}
	authoritySpans = []question.Span{{
		From: day("2025-01-01"), Owner: municipality, Act: "380/2023", Section: "3 § 1 kohta, 12-13 §",
		Source: "380/2023, 383/2023", Sure: question.Confirmed,
	}}
	countySpans = []question.Span{{
		From: day("2023-01-01"), Owner: county, Act: "611/2021", Source: "612/2021, 616/2021", Sure: question.Confirmed,
	}}
)

// whenever returns the span of a body that rests on no act of the field.
func whenever(owner, source string) []question.Span {
	return []question.Span{{Owner: owner, Act: question.NoAct, Source: source, Sure: question.Secondary}}
}

// careSpans are those of health care, which went from the municipalities to the counties under the same words.
func careSpans(owner string) []question.Span {
	return split(question.Span{Act: "612/2021", Source: "612/2021", Sure: question.Secondary}, "2023-01-01", owner, county)
}

var referrerLives = question.MustCalendar([]question.Life[Referrer]{
	ByMunicipality: {Spans: whenever(municipality, "B12 5.1")},
	ByTEOffice:     {Spans: teOfficeSpans, Successors: []Referrer{ByEmploymentAuthority}},
	ByLabourForceCentre: {
		Spans: labourForceCentreSpans, Successors: []Referrer{ByMultiSectoralService},
	},
	ByKela:            {Spans: whenever(kela, "B12 5.1")},
	ByHealthCentre:    {Spans: careSpans(municipality)},
	BySpecialisedCare: {Spans: careSpans("hospital-district")},
	ByThirdSector:     {Spans: whenever("", "B12 5.1")},
	ByYouthServices:   {Spans: whenever("", "workshop statistics")},
	BySchool:          {Spans: whenever("", "workshop statistics")},
	ByOwnInitiative:   {Spans: whenever("", "workshop statistics")},
	ByInsurer:         {Spans: whenever("", "ours")},
	ByOther:           {Spans: whenever("", "ours")},
	ByMultiSectoralService: {
		Spans: multiSectoralServiceSpans, Successors: []Referrer{ByMultiSectoralSupport},
	},
	ByMultiSectoralSupport: {Spans: multiSectoralSupportSpans},
	ByYouthOneStop:         {Spans: youthOneStopSpans},
	ByMunicipalTrial: {Spans: []question.Span{{
		From: day("2021-03-01"), To: day("2024-12-31"), Owner: municipality, Act: "1269/2020", Ended: "383/2023",
		Source: "1269/2020, 287/2022, 383/2023 7 §", Sure: question.Confirmed,
		Note: figure.Labels{"ensin 30.6.2023 asti, 287/2022 jatkoi", "först till 30.6.2023, förlängt genom 287/2022",
			"first to 30.6.2023, prolonged by 287/2022"},
	}}, Successors: []Referrer{ByEmploymentAuthority}},
	ByEmploymentAuthority:  {Spans: authoritySpans},
	ByCountySocialServices: {Spans: countySpans},
	ByCountyHealthServices: {Spans: countySpans},
	ByOutreachYouthWork:    {Spans: whenever(municipality, "ours")},
	ByPensionInsurer: {Spans: []question.Span{{
		Owner: insurer, Act: "395/2006", Source: "almpsfin", Sure: question.Unconfirmed,
	}}},
})

// On returns the span of the body that holds the day; false where there was none yet, or is none any more.
func (r Referrer) On(d question.Day) (question.Span, bool) { return referrerLives.On(r, d) }

// Spans returns the times in which the body is there, the earliest first.
func (r Referrer) Spans() []question.Span { return referrerLives.Spans(r) }

// Successors returns the bodies that took the place of one that has ended.
func (r Referrer) Successors() []Referrer { return referrerLives.Successors(r) }

// ReferrerCalendar returns when every referring body is there.
func ReferrerCalendar() *question.Calendar[Referrer] { return referrerLives }

var partnerLives = question.MustCalendar([]question.Life[Partner]{
	WithSocialServices: {Spans: municipalCare(), Successors: []Partner{WithCounty}},
	WithTEOffice:       {Spans: teOfficeSpans, Successors: []Partner{WithEmploymentAuthority}},
	WithLabourForceCentre: {
		Spans: labourForceCentreSpans, Successors: []Partner{WithMultiSectoralService},
	},
	WithSpecialCareDistrict: {Spans: []question.Span{{
		From: day("1978-01-01"), Circa: true, To: day("2022-12-31"), Owner: jointCouncil, Act: "519/1977", Section: "6 §",
		Ended: "609/2022", Source: "519/1977, 609/2022, 616/2021", Sure: question.Confirmed,
	}}, Successors: []Partner{WithCounty}},
	WithHealthServices:          {Spans: municipalCare(), Successors: []Partner{WithCounty}},
	WithDisabilityOrganisations: {Spans: whenever("", "B12 5.2")},
	WithKela:                    {Spans: whenever(kela, "ours")},
	WithEmployers:               {Spans: whenever("", "ours")},
	WithSchools:                 {Spans: whenever("", "ours")},
	WithOtherUnits:              {Spans: whenever("", "ours")},
	WithOthers:                  {Spans: whenever("", "ours")},
	WithCounty:                  {Spans: countySpans},
	WithEmploymentAuthority:     {Spans: authoritySpans},
	WithMultiSectoralService: {
		Spans: multiSectoralServiceSpans, Successors: []Partner{WithMultiSectoralSupport},
	},
	WithMultiSectoralSupport: {Spans: multiSectoralSupportSpans},
	WithYouthOneStop:         {Spans: youthOneStopSpans},
})

// municipalCare returns the span of the social and health services of the municipalities.
func municipalCare() []question.Span {
	return []question.Span{{
		To: day("2022-12-31"), Owner: municipality, Act: "612/2021", Ended: "616/2021", Source: "612/2021, 616/2021",
		Sure: question.Confirmed,
	}}
}

// On returns the span of the partner that holds the day; false where there was none yet, or is none any more.
func (p Partner) On(d question.Day) (question.Span, bool) { return partnerLives.On(p, d) }

// Spans returns the times in which the partner is there, the earliest first.
func (p Partner) Spans() []question.Span { return partnerLives.Spans(p) }

// Successors returns the partners that took the place of one that has ended.
func (p Partner) Successors() []Partner { return partnerLives.Successors(p) }

// PartnerCalendar returns when every partner is there.
func PartnerCalendar() *question.Calendar[Partner] { return partnerLives }
