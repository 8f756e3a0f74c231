package options

import (
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// The days on which duties moved: from municipalities to the wellbeing services counties (612/2021), and from the TE
// offices and municipalities to the employment authorities (380/2023).
var (
	countiesBegan    = question.MustParseDay("2023-01-01")
	authoritiesBegan = question.MustParseDay("2025-01-01")
)

// law is what holds between the options of two editions besides what their spans tell.
type law[V Option] struct {
	calendar *question.Calendar[V]
	rules    []question.Rule[V]
	residual []V // what is not named elsewhere: it is another remainder where another list is offered
	wider    []V // what holds more where another list is offered, and why
	why      figure.Labels
	adds     bool // an answer is in one option alone, so that the figures of several add up
	bodies   bool // a successor is another body, under another act
}

// The reasons of rules, and of what compares no longer.
var (
	DutiesMoved = figure.Labels{
		"tehtävät siirtyivät hyvinvointialueille (612/2021) ja työvoimaviranomaisille (380/2023)",
		"uppgifterna gick över till välfärdsområdena (612/2021) och arbetskraftsmyndigheterna (380/2023)",
		"the duties moved to the wellbeing services counties (612/2021) and the employment authorities (380/2023)",
	}
	carryOver = figure.Labels{
		"tehtävä siirtyi hyvinvointialueelle (612/2021)", "uppgiften gick över till välfärdsområdet (612/2021)",
		"the duty moved to the wellbeing services county (612/2021)",
	}
	otherList = figure.Labels{
		"muu on se, mitä lomake ei nimeä, ja lomakkeet nimeävät eri asioita",
		"annat är det som blanketten inte nämner, och blanketterna nämner olika saker",
		"other is what the form does not name, and the forms name different things",
	}
	otherBody = figure.Labels{"toinen taho, toinen laki", "en annan instans, en annan lag",
		"another body under another act"}
	noSum = figure.Labels{
		"usean tahon vastauksia ei voi laskea yhteen", "svaren om flera instanser kan inte läggas ihop",
		"answers about several bodies do not add up",
	}
	ownOption = figure.Labels{
		"kierroksen oma vastausvaihtoehto", "omgångens eget svarsalternativ", "an answer option of the edition's own",
	}
	// No source of ours names the act: the rule is our own, grade C.
	apprenticeship = figure.Labels{
		"oppisopimuskoulutus on koulutusta (vahvistamatta: lakia ei ole tarkistettu)",
		"läroavtalsutbildning är utbildning (obekräftat: lagen har inte kontrollerats)",
		"an apprenticeship is education (unconfirmed: no act was checked)",
	}
	linesOfTEAK = figure.Labels{
		"osa TEAK-kuntoutusta, jolla on useampia palvelulinjoja (566/2005 6-7 §; palvelulinjoja ei ole tarkistettu)",
		"en del av TEAK, som har flera servicelinjer (566/2005 6-7 §; linjerna har inte kontrollerats)",
		"a part of TEAK, which has several lines (566/2005 6-7 §; the lines were not checked)",
	}
	authorityIncome = figure.Labels{
		"työllisyysalue hoitaa myös valtion entisiä tehtäviä (380/2023)",
		"sysselsättningsområdet sköter också uppgifter som staten hade (380/2023)",
		"the employment area also has duties that were the State's (380/2023)",
	}
	otherSense = figure.Labels{
		"tyyppi ymmärrettiin toisin", "typen tolkades på ett annat sätt", "the type was taken in another sense",
	}
)

// acts returns the same acts in every language.
func acts(text string) figure.Labels { return figure.Labels{text, text, text} }

// The laws of the eight vocabularies.
var (
	serviceLaw = law[clients.Service]{
		calendar: clients.ServiceCalendar(), adds: true,
		rules: []question.Rule[clients.Service]{
			{
				// 675/2023 27 § is secondary to 710/1982 27 e §: the border between the two moved
				On: authoritiesBegan, How: question.AlikeAsSum, Why: acts("519/1977, 710/1982 27 e § → 675/2023, 676/2023"),
				Options: []clients.Service{
					clients.IntellectualDisabilityActivity, clients.SocialWelfareWorkActivity, clients.IDWorkActivity,
					clients.DayActivity, clients.SpecialCareActivity,
				},
			},
			{
				// Since 2017 Kela's try-outs and coaching are lines of TEAK, and may be answered as either, so that none compares
				// by itself. Nor does their sum: TEAK has three lines, of which a secondary source (B) tells, and that all three
				// are what 2011 named is not confirmed; a third would make the later sum too large.
				On: question.MustParseDay("2017-01-01"), How: question.Unlike, Why: linesOfTEAK,
				Options: []clients.Service{
					clients.KelaWorkTryOut, clients.KelaMentalHealthJobCoaching, clients.KelaJobCoaching, clients.TEAK,
				},
			},
			{
				On: authoritiesBegan, How: question.Unlike, Options: []clients.Service{clients.MunicipalJobCoaching},
				Why: figure.Labels{
					"kunnat ovat työvoimaviranomaisia (380/2023)", "kommunerna är arbetskraftsmyndigheter (380/2023)",
					"the municipalities are the employment authorities (380/2023)",
				},
			},
		},
		residual: []clients.Service{
			clients.OtherMunicipal, clients.OtherTE, clients.OtherKela, clients.OtherService, clients.OtherCounty,
			clients.OtherEmploymentAuthority, clients.OtherPensionInsurer,
		},
	}
	providerLaw = law[clients.Provider]{
		calendar: clients.ProviderCalendar(), adds: true,
		rules: []question.Rule[clients.Provider]{
			{On: countiesBegan, How: question.Unlike, Options: slices.Collect(clients.Providers()), Why: DutiesMoved},
			{On: authoritiesBegan, How: question.Unlike, Options: slices.Collect(clients.Providers()), Why: DutiesMoved},
		},
		residual: []clients.Provider{clients.OtherProvider},
	}
	referrerLaw = law[clients.Referrer]{
		calendar: clients.ReferrerCalendar(), bodies: true,
		rules: []question.Rule[clients.Referrer]{
			{On: countiesBegan, How: question.Unlike, Options: []clients.Referrer{clients.ByMunicipality}, Why: DutiesMoved},
			{On: authoritiesBegan, How: question.Unlike, Options: []clients.Referrer{clients.ByMunicipality}, Why: DutiesMoved},
			{
				On: countiesBegan, How: question.AlikeMarked, Why: carryOver,
				Options: []clients.Referrer{clients.ByHealthCentre, clients.BySpecialisedCare},
			},
		},
		residual: []clients.Referrer{clients.ByOther},
	}
	partnerLaw = law[clients.Partner]{
		calendar: clients.PartnerCalendar(), bodies: true, residual: []clients.Partner{clients.WithOthers},
	}
	typeLaw       = law[unit.Type]{calendar: unit.TypeCalendar(), residual: []unit.Type{unit.Other}}
	maintainerLaw = law[unit.Maintainer]{
		calendar: unit.MaintainerCalendar(), adds: true,
		rules: []question.Rule[unit.Maintainer]{
			// Who maintains is a public body before and after: the counties took over from municipalities and their joint
			// authorities (616/2021, A), employment areas are municipalities (380/2023, A), and TE offices maintained no unit.
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: DutiesMoved},
			{On: authoritiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: DutiesMoved},
		},
		residual: []unit.Maintainer{unit.OtherMaintainer},
	}
	sourceLaw = law[funding.Source]{
		calendar: funding.SourceCalendar(), adds: true,
		rules: []question.Rule[funding.Source]{
			// The counties' money was the municipalities' (612/2021): the sum compares. That of the employment areas is also
			// for what the State's TE offices did, and was no municipal income: no sum compares, as no payer's share does.
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicSources, Why: DutiesMoved},
			{On: authoritiesBegan, How: question.Unlike, Options: publicSources, Why: authorityIncome},
		},
		residual: []funding.Source{funding.Other},
		wider:    []funding.Source{funding.ServiceSales, funding.Projects},
		why: figure.Labels{
			"toinen lomake nimeää Kelan ja valtion tai STEAn avustukset erikseen",
			"den ena blanketten nämner FPA samt statens och STEA:s understöd för sig",
			"one of the forms names Kela and the grants of the State or STEA apart",
		},
	}
	destinationLaw = law[transitions.Destination]{
		calendar: transitions.DestinationCalendar(), adds: true, residual: []transitions.Destination{transitions.Other},
	}
)

var (
	publicMaintainers = []unit.Maintainer{
		unit.Municipality, unit.JointMunicipalAuthority, unit.WellbeingServicesCounty, unit.EmploymentArea,
	}
	publicSources = []funding.Source{funding.Municipal, funding.WellbeingServicesCounty, funding.EmploymentArea}
)
