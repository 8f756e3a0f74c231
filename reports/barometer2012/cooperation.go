package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// cooperation is chapter 5.2, the cooperation.
var cooperation = []row{
	{id: "clients.cooperation.edition", section: "5.2", printed: "2011",
		subject: "the year whose cooperation is told", from: claim.SameAs("clients.edition")},
	{id: "clients.cooperation.social-services", section: "5.2", printed: "eniten",
		subject: "place of municipal social services among partners, by either order",
		answer:  partnerPlace(clients.WithSocialServices, clients.Extensive, clients.Some)},
	{id: "clients.cooperation.te-office", section: "5.2", printed: "toiseksi eniten",
		subject: "place of TE offices among partners, by either order",
		answer:  partnerPlace(clients.WithTEOffice, clients.Extensive, clients.Some)},
	{id: "clients.cooperation.extensive.labour-force-service-centre", section: "5.2", printed: "kolmantena",
		subject: "place of labour force service centres among partners, by the share with extensive cooperation",
		answer:  partnerPlace(clients.WithLabourForceCentre, clients.Extensive)},
	{id: "clients.cooperation.extensive.special-care-district", section: "5.2", printed: "neljäntenä",
		subject: "place of joint authorities for special care among partners, by the share with extensive " +
			"cooperation",
		answer: partnerPlace(clients.WithSpecialCareDistrict, clients.Extensive)},
	{id: "clients.cooperation.some.health-services", section: "5.2", printed: "kolmanneksi",
		subject: "place of municipal health services among partners, by the share with at least some cooperation",
		answer:  partnerPlace(clients.WithHealthServices, clients.Some)},
	{id: "clients.cooperation.extensive.disability-organisations", section: "5.2", printed: "vähiten",
		subject: "place from the end of national disability organisations among partners, by the share with " +
			"extensive cooperation",
		answer: func(r *barometer.Report) claim.Answer {
			of := cooperating(r.Clients, clients.Extensive)
			rest := others(partners, of, clients.WithDisabilityOrganisations)
			return answer(lastPlace(of(clients.WithDisabilityOrganisations), rest...))
		}},
	{id: "clients.cooperation.years", section: "5.2", printed: "viidessä",
		subject: "years over which cooperation changed",
		from:    claim.DifferenceOf("clients.cooperation.edition", "clients.cooperation.edition-before")},
	{id: "clients.cooperation.labour-force-service-centre.gained", section: "5.2", printed: "2.",
		subject: "place of cooperation with labour force service centres in 2006 beside 2011",
		answer:  cooperationGained(clients.WithLabourForceCentre)},
	{id: "clients.cooperation.te-office.lost", section: "5.2", printed: "2.",
		subject: "place of cooperation with TE offices in 2011 beside 2006",
		answer:  cooperationLost(clients.WithTEOffice)},
	{id: "clients.cooperation.special-care-district.lost", section: "5.2", printed: "2.",
		subject: "place of cooperation with joint authorities for special care in 2011 beside 2006",
		answer:  cooperationLost(clients.WithSpecialCareDistrict)},
	{id: "clients.cooperation.edition-before", section: "5.2", printed: "2006",
		subject: "the year that cooperation is compared with", from: claim.SameAs("clients.edition-before")},
}

// cooperating returns the share of units that cooperate with a partner at least so much.
func cooperating(t *clients.Tally, least clients.Extent) func(clients.Partner) figure.Figure {
	return func(p clients.Partner) figure.Figure { return t.Cooperating(unit.Everyone, p, least) }
}

// partnerPlace answers with the place of a partner among all, by cooperation of each extent.
func partnerPlace(p clients.Partner, extents ...clients.Extent) recompute {
	return func(r *barometer.Report) claim.Answer {
		var figures []figure.Figure
		for _, least := range extents {
			figures = append(figures, place(p, partners, cooperating(r.Clients, least)))
		}
		return answer(figures...)
	}
}

// cooperationGained answers with the place of the cooperation with a partner in the first survey beside this one.
func cooperationGained(p clients.Partner) recompute {
	return func(r *barometer.Report) claim.Answer { return cooperationBeside(r.Before.Clients, r.Clients, p) }
}

// cooperationLost answers with the place of the cooperation with a partner in this survey beside the first.
func cooperationLost(p clients.Partner) recompute {
	return func(r *barometer.Report) claim.Answer { return cooperationBeside(r.Clients, r.Before.Clients, p) }
}

func cooperationBeside(less, more *clients.Tally, p clients.Partner) claim.Answer {
	place := func(least clients.Extent) figure.Figure {
		return cooperating(less, least)(p).Place(cooperating(more, least)(p))
	}
	return answer(place(clients.Extensive)).As("extensive").Or("at least some", place(clients.Some))
}
