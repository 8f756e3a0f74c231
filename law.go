package barometer

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
	why      labels
	adds     bool // an answer is in one option alone, so that the figures of several add up
	bodies   bool // a successor is another body, under another act
}

// The reasons of rules.
var (
	dutiesMoved = labels{
		"tehtävät siirtyivät hyvinvointialueille (612/2021) ja työvoimaviranomaisille (380/2023)",
		"uppgifterna gick över till välfärdsområdena (612/2021) och arbetskraftsmyndigheterna (380/2023)",
		"the duties moved to the wellbeing services counties (612/2021) and the employment authorities (380/2023)",
	}
	carryOver = labels{
		"tehtävä siirtyi hyvinvointialueelle (612/2021)", "uppgiften gick över till välfärdsområdet (612/2021)",
		"the duty moved to the wellbeing services county (612/2021)",
	}
	otherList = labels{
		"muu on se, mitä lomake ei nimeä, ja lomakkeet nimeävät eri asioita",
		"annat är det som blanketten inte nämner, och blanketterna nämner olika saker",
		"other is what the form does not name, and the forms name different things",
	}
	otherBody = labels{"toinen taho, toinen laki", "en annan instans, en annan lag", "another body under another act"}
	noSum     = labels{
		"usean tahon vastauksia ei voi laskea yhteen", "svaren om flera instanser kan inte läggas ihop",
		"answers about several bodies do not add up",
	}
	ownOption = labels{
		"kierroksen oma vastausvaihtoehto", "omgångens eget svarsalternativ", "an answer option of the edition's own",
	}
	apprenticeship = labels{
		"oppisopimuskoulutus on koulutusta (lainkohtaa ei ole tarkistettu)",
		"läroavtalsutbildning är utbildning (lagrummet har inte kontrollerats)",
		"an apprenticeship is education (the act was not checked)",
	}
	otherSense = labels{
		"tyyppi ymmärrettiin toisin", "typen tolkades på ett annat sätt", "the type was taken in another sense",
	}
)

// acts returns the same acts in every language.
func acts(text string) labels { return labels{text, text, text} }

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
				Why: labels{
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
			{On: countiesBegan, How: question.Unlike, Options: slices.Collect(clients.Providers()), Why: dutiesMoved},
			{On: authoritiesBegan, How: question.Unlike, Options: slices.Collect(clients.Providers()), Why: dutiesMoved},
		},
		residual: []clients.Provider{clients.OtherProvider},
	}
	referrerLaw = law[clients.Referrer]{
		calendar: clients.ReferrerCalendar(), bodies: true,
		rules: []question.Rule[clients.Referrer]{
			{On: countiesBegan, How: question.Unlike, Options: []clients.Referrer{clients.ByMunicipality}, Why: dutiesMoved},
			{On: authoritiesBegan, How: question.Unlike, Options: []clients.Referrer{clients.ByMunicipality}, Why: dutiesMoved},
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
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: dutiesMoved},
			{On: authoritiesBegan, How: question.AlikeAsSum, Options: publicMaintainers, Why: dutiesMoved},
		},
		residual: []unit.Maintainer{unit.OtherMaintainer},
	}
	sourceLaw = law[funding.Source]{
		calendar: funding.SourceCalendar(), adds: true,
		rules: []question.Rule[funding.Source]{
			{On: countiesBegan, How: question.AlikeAsSum, Options: publicSources, Why: dutiesMoved},
			{On: authoritiesBegan, How: question.AlikeAsSum, Options: publicSources, Why: dutiesMoved},
		},
		residual: []funding.Source{funding.Other},
		wider:    []funding.Source{funding.ServiceSales, funding.Projects},
		why: labels{
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

// Links returns how the answer options of an earlier edition compare with those of a later one, and why: alike, as a sum,
// with a mark, or not. Every option of both is in one link. Where either is no edition there are none.
func Links[V Option](before, now Edition) []question.Link[V] {
	var links any
	switch any(*new(V)).(type) {
	case clients.Service:
		links = linksOf(&serviceLaw, &before, &now)
	case clients.Provider:
		links = linksOf(&providerLaw, &before, &now)
	case clients.Referrer:
		links = linksOf(&referrerLaw, &before, &now)
	case clients.Partner:
		links = linksOf(&partnerLaw, &before, &now)
	case unit.Type:
		links = typeLinks(&before, &now)
	case unit.Maintainer:
		links = linksOf(&maintainerLaw, &before, &now)
	case funding.Source:
		links = linksOf(&sourceLaw, &before, &now)
	case transitions.Destination:
		links = destinationLinks(&before, &now)
	}
	return links.([]question.Link[V])
}

// linksOf returns the links of a vocabulary.
func linksOf[V Option](l *law[V], before, now *Edition) []question.Link[V] {
	if !before.Valid() || !now.Valid() {
		return nil
	}
	of := func(e *Edition) question.Form[V] {
		return question.Form[V]{Day: e.reference, Options: slices.Collect(optionsOf[V](e))}
	}
	was, is := of(before), of(now)
	links := l.calendar.Links(was, is, l.rules...)
	same := slices.Equal(was.Options, is.Options)
	for i := range links {
		l.settle(&links[i], same, before, now)
	}
	return links
}

// settle says how a link compares by what the vocabulary is.
func (l *law[V]) settle(x *question.Link[V], same bool, before, now *Edition) {
	has := func(some []V) bool {
		return slices.ContainsFunc(slices.Concat(x.Before, x.Now), func(v V) bool { return slices.Contains(some, v) })
	}
	switch {
	case x.How == question.Unlike:
	case !ownAlike(x, before, now):
		x.How, x.Why = question.Unlike, ownOption
	case !same && has(l.residual):
		x.How, x.Why = question.Unlike, otherList
	case !same && has(l.wider):
		x.How, x.Why = question.Unlike, l.why
	case x.How == question.AlikeAsSum && !l.adds:
		x.How, x.Why = question.Unlike, noSum
	case x.How == question.Alike && l.bodies && x.Before[0] != x.Now[0]:
		x.How, x.Why = question.AlikeMarked, figure.LabelsOf(func(in figure.Language) string {
			return in.Of(otherBody) + ": " + in.Of(x.Why)
		})
	}
}

// ownAlike reports whether the options of a link that editions have of their own are named alike in both.
func ownAlike[V Option](x *question.Link[V], before, now *Edition) bool {
	k, _ := vocabularyOf[V]()
	for _, v := range slices.Concat(x.Before, x.Now) {
		if _, own := lexicons[k].own(uint8(v)); own && before.nameOf(k, uint8(v)) != now.nameOf(k, uint8(v)) {
			return false
		}
	}
	return true
}

// typeLinks are the links of unit types; a type that an edition took in a sense of its own compares with no other sense.
func typeLinks(before, now *Edition) []question.Link[unit.Type] {
	links := linksOf(&typeLaw, before, now)
	for i, x := range links {
		for _, t := range slices.Concat(x.Before, x.Now) {
			if x.How != question.Unlike && before.defined[t] != now.defined[t] {
				links[i].How, links[i].Why = question.Unlike, otherSense
			}
		}
	}
	return links
}

// destinationLinks are the links of destinations. An apprenticeship is vocational education: where one edition names it
// and the other does not, it stands in education there.
func destinationLinks(before, now *Edition) []question.Link[transitions.Destination] {
	l := destinationLaw
	named := func(e *Edition) bool { return Offers(*e, transitions.Apprenticeship) }
	if before.Valid() && now.Valid() && named(before) != named(now) {
		first := before.reference
		if now.reference.Before(first) {
			first = now.reference
		}
		l.rules = []question.Rule[transitions.Destination]{{
			On: first.Next(), How: question.AlikeAsSum, Why: apprenticeship,
			Options: []transitions.Destination{transitions.Education, transitions.Apprenticeship},
		}}
	}
	return linksOf(&l, before, now)
}
