package clients

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// serviceLives are when each service is valid, who pays for it, and on what act: the rows of a list of 58 that was read
// from the acts. The barometer of 2012 keeps the classification that it printed; see Classification2011.
var serviceLives = question.MustCalendar([]question.Life[Service]{
	IntellectualDisabilityActivity: {
		Spans: ended("676/2023", counties(question.Span{
			From: day("1978-01-01"), Circa: true, To: day("2024-12-31"), Act: "519/1977",
			Section: "2 § 4 kohta", Source: "519/1977, 676/2023, 954/2023", Sure: question.Secondary,
			Note: figure.Labels{"käytännössä yhdessä 710/1982 27 e §:n kanssa", "i praktiken jämte 710/1982 27 e §",
				"in practice together with 710/1982 27 e §"},
		})),
		Successors: []Service{IDWorkActivity, DayActivity, SpecialCareActivity},
	},
	IDWorkActivity: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: county, Act: "675/2023", Section: "27 §",
		Source: "675/2023, 953/2023", Sure: question.Confirmed,
		Note: figure.Labels{"toissijainen 710/1982 27 d ja 27 e §:ään nähden",
			"sekundär i förhållande till 710/1982 27 d, 27 e §",
			"secondary to 710/1982 27 d and 27 e §"},
	}}},
	DayActivity: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: county, Act: "675/2023", Section: "25 §",
		Source: "675/2023, 953/2023", Sure: question.Confirmed,
		Note: figure.Labels{"vaikeavammaisten päivätoiminta 380/1987:n mukaan aiemmin",
			"för gravt handikappade tidigare enligt 380/1987",
			"for the severely disabled earlier under 380/1987"},
	}}},
	SpecialCareActivity: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: county, Act: "519/1977", Section: "2 § 3 kohta (676/2023)",
		Source: "676/2023, 954/2023", Sure: question.Confirmed,
		Note: figure.Labels{"vain 675/2023 16 §:n tuen kanssa", "endast med stöd enligt 675/2023 16 §",
			"only with support under 675/2023 16 §"},
	}}},
	SocialWelfareWorkActivity: {Spans: counties(question.Span{
		From: day("2002-04-01"), Act: "710/1982", Section: "27 e §", Source: "68/2002; 1301/2014; 588/2022",
		Sure: question.Confirmed,
	})},
	EmploymentSupport: {Spans: counties(question.Span{
		From: day("2002-04-01"), Act: "710/1982", Section: "27 d § 1-2 mom.", Source: "68/2002", Sure: question.Confirmed,
	})},
	SocialWelfareEmployment: {Spans: counties(question.Span{
		From: day("2002-04-01"), Act: "710/1982", Section: "27 d § 3 mom.", Source: "68/2002", Sure: question.Confirmed,
	})},
	RehabilitativeWorkActivity: {Spans: counties(question.Span{
		From: day("2001-09-01"), Act: "189/2001", Section: "6, 13 §", Source: "189/2001; 591/2022", Sure: question.Confirmed,
		Note: figure.Labels{"uudistus vireillä (HE 109/2025): ei päättymispäivää",
			"en reform är anhängig (RP 109/2025): inget slutdatum",
			"a reform is pending (HE 109/2025): no closing date"},
	})},
	SocialRehabilitation: {Spans: counties(question.Span{
		From: day("2015-04-01"), Act: "1301/2014", Section: "17 §", Source: "1301/2014", Sure: question.Confirmed,
	})},
	QualitySupportedEmployment: {Spans: []question.Span{
		{
			From: day("2020-01-01"), Circa: true, To: day("2022-12-31"), Owner: others, Act: question.NoAct,
			Source: "innokyla.fi", Sure: question.Secondary, Note: projects,
		},
		{
			From: day("2023-01-01"), Owner: county, Act: question.NoAct, Source: "innokyla.fi", Sure: question.Secondary,
			Note: projects,
		},
	}},
	OtherCounty: {Spans: []question.Span{{
		From: day("2023-01-01"), Owner: county, Act: question.NoAct, Source: "612/2021", Sure: question.Secondary,
	}}},

	MunicipalJobCoaching: {Spans: []question.Span{{
		Owner: municipality, Act: question.NoAct, Source: "B12", Sure: question.Unconfirmed,
		Note: figure.Labels{"rinnalla työvoimaviranomaisen ja hyvinvointialueen valmennus",
			"jämte arbetskraftsmyndighetens och välfärdsområdets träning",
			"beside the coaching of the employment authority and of the county"},
	}}},
	OtherMunicipal: {Spans: always(municipality)},
	YouthWorkshopCoaching: {Spans: []question.Span{{
		From: day("2017-01-01"), Owner: municipality, Act: "1285/2016", Section: "13 §", Source: "1285/2016, 72/2006",
		Sure: question.Confirmed,
		Note: figure.Labels{"kunta, kunnat yhdessä tai nuorisopalveluja tuottava yhteisö",
			"kommunen, kommuner tillsammans eller ett organ som producerar ungdomstjänster",
			"a municipality, several together, or a body that produces youth services"},
	}}},

	PracticalTraining: {Spans: ended("916/2012", offices(question.Span{
		From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "8 luku 1 § 3 mom.",
		Source: "1295/2002, 916/2012", Sure: question.Confirmed,
	})), Successors: []Service{TEWorkTryOut}},
	PreparatoryTraining: {Spans: ended("916/2012", offices(question.Span{
		From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "8 luku 1 § 4 mom.",
		Source: "1295/2002, 916/2012", Sure: question.Confirmed,
	})), Successors: []Service{TEWorkTryOut}},
	TEWorkTryOut: {Spans: ended("383/2023", offices(question.Span{
		From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "8 luku 1 § 2 mom.", Source: "1295/2002",
		Sure: question.Confirmed,
	}), []question.Span{{
		From: day("2013-01-01"), To: day("2024-12-31"), Owner: teOffice, Act: "916/2012", Section: "4 luku 5 §",
		Source: "916/2012", Sure: question.Confirmed,
		Note: figure.Labels{"laajempi: myös työharjoittelu ja työelämävalmennus",
			"vidare: även arbetspraktik och arbetslivsträning",
			"wider: takes in practical training and coaching for working life"},
	}}), Successors: []Service{WorkTryOut}},
	TEJobCoaching: {Spans: ended("383/2023", offices(question.Span{
		From: day("2003-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "6 luku 13 § 4 kohta", Source: "1295/2002",
		Sure: question.Confirmed,
	}), []question.Span{{
		From: day("2013-01-01"), To: day("2024-12-31"), Owner: teOffice, Act: "916/2012", Section: "4 luku 4 § 3 kohta",
		Source: "916/2012", Sure: question.Confirmed,
	}}), Successors: []Service{JobCoaching}},
	OtherTE: {Spans: ended("383/2023", offices(question.Span{
		To: day("2024-12-31"), Act: question.NoAct, Source: "B12 5.3.2", Sure: question.Secondary,
	})), Successors: []Service{OtherEmploymentAuthority}},
	PaySubsidisedWork: {Spans: slices.Concat(offices(question.Span{
		From: day("2006-01-01"), To: day("2012-12-31"), Act: "1295/2002", Section: "7 luku (1216/2005)",
		Source: "1216/2005", Sure: question.Confirmed,
	}), []question.Span{
		{
			From: day("2013-01-01"), To: day("2023-06-30"), Owner: teOffice, Act: "916/2012", Section: "7 luku",
			Source: "916/2012", Sure: question.Confirmed,
		},
		{
			From: day("2023-07-01"), To: day("2024-12-31"), Owner: teOffice, Act: "916/2012", Section: "7 luku (371/2023)",
			Source: "371/2023", Sure: question.Confirmed,
		},
		{
			From: day("2025-01-01"), Owner: authority, Act: "380/2023", Section: "81-94 §", Source: "380/2023",
			Sure: question.Confirmed,
		},
	})},
	RecruitmentTryOut: {Spans: []question.Span{{
		From: day("2017-01-01"), To: day("2018-12-31"), Owner: teOffice, Act: "1456/2016", Section: "916/2012 4 luku 5 §",
		Source: "1456/2016; 1313/2018; 380/2023", Sure: question.Confirmed,
		Note: figure.Labels{"määräaikainen; mahdollista jatkoa ei ole tarkistettu",
			"tidsbegränsad; eventuell förlängning har inte kontrollerats",
			"for a fixed term; any prolongation was not checked"},
	}}},
	CareerCoaching:    {Spans: coaching("2 kohta")},
	JobSearchTraining: {Spans: coaching("1 kohta")},
	EmploymentSubsidy55: {Spans: []question.Span{
		{
			From: day("2023-07-01"), To: day("2024-12-31"), Owner: teOffice, Act: "371/2023", Source: "380/2023 95 §",
			Sure: question.Secondary,
		},
		{
			From: day("2025-01-01"), Owner: authority, Act: "380/2023", Section: "95-97 §", Source: "380/2023 95 §",
			Sure: question.Secondary,
		},
	}},
	WorkTryOut: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: authority, Act: "380/2023", Section: "54 § 1 mom. 2 kohta, 55 §",
		Source: "380/2023, 383/2023", Sure: question.Confirmed,
	}}},
	JobCoaching: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: authority, Act: "380/2023", Section: "53 § 3 kohta", Source: "380/2023",
		Sure: question.Confirmed,
	}}},
	OtherEmploymentAuthority: {Spans: []question.Span{{
		From: day("2025-01-01"), Owner: authority, Act: question.NoAct, Source: "380/2023", Sure: question.Secondary,
	}}},

	KelaWorkTryOut: {Spans: merged(question.Span{
		From: day("2005-10-01"), Owner: kela, Act: "566/2005", Section: "7 § 1 mom. 2 kohta",
		Source: "566/2005; kela.fi/teak", Sure: question.Confirmed,
	})},
	KelaMentalHealthJobCoaching: {Spans: []question.Span{{
		From: day("2005-10-01"), Circa: true, To: day("2016-12-31"), Owner: kela, Act: "566/2005",
		Section: "7 § 1 mom. 4 kohta", Source: "kela.fi", Sure: question.Secondary,
	}}, Successors: []Service{KelaJobCoaching, TEAK}},
	KelaJobCoaching: {Spans: merged(question.Span{
		From: day("2005-10-01"), Owner: kela, Act: "566/2005", Section: "7 § 1 mom. 4 kohta",
		Source: "566/2005; kela.fi/job-coaching", Sure: question.Confirmed,
	})},
	OtherKela: {Spans: always(kela)},
	TEAK: {Spans: []question.Span{{
		From: day("2017-01-01"), Owner: kela, Act: "566/2005", Section: "6-7 § (973/2013)", Source: "kela.fi/teak",
		Sure: question.Secondary,
		Note: figure.Labels{"kolme linjaa, jotka Kela luettelee nykyään erikseen; päättymistä ei ole vahvistettu",
			"tre linjer, som FPA numera räknar upp var för sig; att den har upphört är inte bekräftat",
			"three lines, which Kela lists one by one today; that it has ended is not confirmed"},
	}}},
	YouthVocationalRehabilitation: {Spans: []question.Span{
		{
			From: day("2019-01-01"), To: day("2024-12-31"), Owner: kela, Act: "566/2005", Section: "7 a § (1097/2018)",
			Source: "1097/2018", Sure: question.Confirmed,
		},
		{
			From: day("2025-01-01"), Owner: kela, Act: "566/2005", Section: "7 a § (1097/2018, 730/2024)", Source: "730/2024",
			Sure: question.Confirmed,
		},
	}},
	OtherPensionInsurer: {Spans: []question.Span{{
		Owner: insurer, Act: question.NoAct, Source: "almpsfin", Sure: question.Unconfirmed,
	}}},
	Jobbkanalen: {Spans: []question.Span{{
		From: day("2022-07-01"), To: day("2024-12-31"), Owner: others, Act: "242/2022", Ended: "726/2024",
		Source: "242/2022, 726/2024", Sure: question.Confirmed,
		Note: figure.Labels{"valtion yhtiö", "statligt bolag", "a state company"},
	}}},
	OtherService: {Spans: always(others)},
})

// The keys of those who pay.
const (
	municipality = "municipality"
	county       = "wellbeing-services-county"
	labourOffice = "labour-office"
	teOffice     = "te-office"
	authority    = "employment-authority"
	kela         = "kela"
	insurer      = "pension-insurer"
	others       = "other"
)

var projects = figure.Labels{"hankkeita, ei omaa lakia", "projekt, ingen egen lag", "projects, no act of its own"}

func day(date string) question.Day { return question.MustParseDay(date) }

// always returns the span of the other services of a payer, which rest on no act.
func always(owner string) []question.Span {
	return []question.Span{{Owner: owner, Act: question.NoAct, Source: "B12 5.3.2", Sure: question.Secondary}}
}

// split returns a span as two, the later one from the day on, with an owner each.
func split(s question.Span, on, before, after string) []question.Span {
	first, last := s, s
	first.Owner, first.To = before, day(on).Prev()
	last.Owner, last.From, last.Circa = after, day(on), false
	return []question.Span{first, last}
}

// counties returns a span of a service that went from the municipalities to the wellbeing services counties (612/2021).
func counties(s question.Span) []question.Span { return split(s, "2023-01-01", municipality, county) }

// offices returns a span of a service of the labour office, which became the TE office (796/2008).
func offices(s question.Span) []question.Span { return split(s, "2009-01-01", labourOffice, teOffice) }

// merged returns a span of what has been a line of Kela's employment-promoting vocational rehabilitation since 2017.
func merged(s question.Span) []question.Span {
	spans := split(s, "2017-01-01", s.Owner, s.Owner)
	spans[1].Note = figure.Labels{"2017 alkaen TEAKin linja", "från 2017 en linje av TEAK", "since 2017 a line of TEAK"}
	return spans
}

// coaching returns the spans of what was coaching under 916/2012 and is under 380/2023.
func coaching(item string) []question.Span {
	return []question.Span{
		{
			From: day("2013-01-01"), To: day("2024-12-31"), Owner: teOffice, Act: "916/2012", Section: "4 luku 4 § " + item,
			Source: "916/2012", Sure: question.Confirmed,
		},
		{
			From: day("2025-01-01"), Owner: authority, Act: "380/2023", Section: "53 § " + item, Source: "380/2023",
			Sure: question.Confirmed,
		},
	}
}

// ended returns the spans with the act that ended the last of them.
func ended(act string, spans ...[]question.Span) []question.Span {
	all := slices.Concat(spans...)
	all[len(all)-1].Ended = act
	return all
}

// laterGroups are the main groups of the services that came after 2011, as those of 2011 are counted: work or day
// activity that took the place of another is where that was.
var laterGroups = map[Service]MainGroup{
	IDWorkActivity: WorkActivity, DayActivity: WorkActivity, SpecialCareActivity: WorkActivity,
	EmploymentSubsidy55: EmploymentContract, Jobbkanalen: EmploymentContract,
}

// On returns the span of the service that holds the day: who pays for it then, its key being the span's Owner, and on
// what act it rests; false where it was not yet, or is no longer, valid.
func (s Service) On(d question.Day) (question.Span, bool) { return serviceLives.On(s, d) }

// Spans returns the times in which the service is valid, the earliest first.
func (s Service) Spans() []question.Span { return serviceLives.Spans(s) }

// Successors returns the services that took the place of one that has ended.
func (s Service) Successors() []Service { return serviceLives.Successors(s) }

// ServiceCalendar returns when every service is valid.
func ServiceCalendar() *question.Calendar[Service] { return serviceLives }

// ClassificationOn returns the classification of the services that are valid on the day: who pays for them then, and on
// what act. Their main groups are those of 2011, and for later ones ours: work and day activity under whatever act are
// work activity, what is done under an employment contract is that, all others are other rehabilitative activity.
func ClassificationOn(d question.Day) Classification {
	var k classes
	for s := range Services() {
		span, ok := s.On(d)
		if !ok {
			continue
		}
		payer, _ := ParseProvider(span.Owner)
		k[s] = Class{payer, groupOf(s), span.Basis()}
	}
	return Classification{classes: &k}
}

// groupOf returns the main group of a service since 2011.
func groupOf(s Service) MainGroup {
	if g := classes2011[s].MainGroup; g != 0 {
		return g
	}
	if g := laterGroups[s]; g != 0 {
		return g
	}
	return OtherRehabilitative
}
