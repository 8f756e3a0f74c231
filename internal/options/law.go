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
	otherBody = figure.Labels{"toinen taho, toinen laki", "en annan instans, en annan lag", "another body under another act"}
	noSum     = figure.Labels{
		"usean tahon vastauksia ei voi laskea yhteen", "svaren om flera instanser kan inte läggas ihop",
		"answers about several bodies do not add up",
	}
	ownOption = figure.Labels{
		"kierroksen oma vastausvaihtoehto", "omgångens eget svarsalternativ", "an answer option of the edition's own",
	}
	apprenticeship = figure.Labels{
		"oppisopimuskoulutus on koulutusta (lainkohtaa ei ole tarkistettu)",
		"läroavtalsutbildning är utbildning (lagrummet har inte kontrollerats)",
		"an apprenticeship is education (the act was not checked)",
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
				// since 2017 Kela's try-outs and coaching are lines of TEAK, and may be answered as either
				On: question.MustParseDay("2017-01-01"), How: question.AlikeAsSum, Why: acts("566/2005 6-7 §"),
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
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: DutiesMoved},
			{On: authoritiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: DutiesMoved},
		},
		residual: []unit.Maintainer{unit.OtherMaintainer},
	}
	sourceLaw = law[funding.Source]{
		calendar: funding.SourceCalendar(), adds: true,
		rules: []question.Rule[funding.Source]{
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicSources, Why: DutiesMoved},
			{On: authoritiesBegan, How: question.AlikeAsSum, Options: publicSources, Why: DutiesMoved},
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
