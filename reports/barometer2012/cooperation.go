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
	{ID: "clients.cooperation.edition", Section: "5.2", Printed: "2011",
		Subject: "the year whose cooperation is told", From: claim.SameAs("clients.edition")},
	{ID: "clients.cooperation.social-services", Section: "5.2", Printed: "eniten",
		Subject: "rank of municipal social services among partners, by either order",
		Answer:  partnerRank(clients.WithSocialServices, clients.Extensive, clients.Some)},
	{ID: "clients.cooperation.te-office", Section: "5.2", Printed: "toiseksi eniten",
		Subject: "rank of TE offices among partners, by either order",
		Answer:  partnerRank(clients.WithTEOffice, clients.Extensive, clients.Some)},
	{ID: "clients.cooperation.extensive.labour-force-service-centre", Section: "5.2", Printed: "kolmantena",
		Subject: "rank of labour force service centres among partners, by the share with extensive cooperation",
		Answer:  partnerRank(clients.WithLabourForceCentre, clients.Extensive)},
	{ID: "clients.cooperation.extensive.special-care-district", Section: "5.2", Printed: "neljäntenä",
		Subject: "rank of joint authorities for special care among partners, by the share with extensive " +
			"cooperation",
		Answer: partnerRank(clients.WithSpecialCareDistrict, clients.Extensive)},
	{ID: "clients.cooperation.some.health-services", Section: "5.2", Printed: "kolmanneksi",
		Subject: "rank of municipal health services among partners, by the share with at least some cooperation",
		Answer:  partnerRank(clients.WithHealthServices, clients.Some)},
	{ID: "clients.cooperation.extensive.disability-organisations", Section: "5.2", Printed: "vähiten",
		Subject: "rank from the end of national disability organisations among partners, by the share with " +
			"extensive cooperation",
		Answer: func(r *barometer.Report) claim.Answer {
			of := cooperating(r.Clients, clients.Extensive)
			rest := others(partners, of, clients.WithDisabilityOrganisations)
			return answer(lastRank(of(clients.WithDisabilityOrganisations), rest...))
		}},
	{ID: "clients.cooperation.years", Section: "5.2", Printed: "viidessä",
		Subject: "years over which cooperation changed",
		From:    claim.DifferenceOf("clients.cooperation.edition", "clients.cooperation.edition-before")},
	{ID: "clients.cooperation.labour-force-service-centre.gained", Section: "5.2", Printed: "2.",
		Subject: "rank of cooperation with labour force service centres in 2006 beside 2011",
		Answer:  cooperationGained(clients.WithLabourForceCentre)},
	{ID: "clients.cooperation.te-office.lost", Section: "5.2", Printed: "2.",
		Subject: "rank of cooperation with TE offices in 2011 beside 2006",
		Answer:  cooperationLost(clients.WithTEOffice)},
	{ID: "clients.cooperation.special-care-district.lost", Section: "5.2", Printed: "2.",
		Subject: "rank of cooperation with joint authorities for special care in 2011 beside 2006",
		Answer:  cooperationLost(clients.WithSpecialCareDistrict)},
	{ID: "clients.cooperation.edition-before", Section: "5.2", Printed: "2006",
		Subject: "the year that cooperation is compared with", From: claim.SameAs("clients.edition-before")},
}

// cooperating returns the share of units that cooperate with a partner at least so much.
func cooperating(t *clients.Tally, least clients.Extent) func(clients.Partner) figure.Figure {
	return func(p clients.Partner) figure.Figure { return t.Cooperating(unit.Everyone, p, least) }
}

// partnerRank answers with the rank of a partner among all, by cooperation of each extent.
func partnerRank(p clients.Partner, extents ...clients.Extent) recompute {
	return func(r *barometer.Report) claim.Answer {
		var figures []figure.Figure
		for _, least := range extents {
			figures = append(figures, rank(p, partners, cooperating(r.Clients, least)))
		}
		return answer(figures...)
	}
}

// cooperationGained answers with the rank of the cooperation with a partner in the first survey beside this one.
func cooperationGained(p clients.Partner) recompute {
	return func(r *barometer.Report) claim.Answer { return cooperationBeside(r.Before.Clients, r.Clients, p) }
}

// cooperationLost answers with the rank of the cooperation with a partner in this survey beside the first.
func cooperationLost(p clients.Partner) recompute {
	return func(r *barometer.Report) claim.Answer { return cooperationBeside(r.Clients, r.Before.Clients, p) }
}

func cooperationBeside(less, more *clients.Tally, p clients.Partner) claim.Answer {
	rank := func(least clients.Extent) figure.Figure {
		return cooperating(less, least)(p).Rank(cooperating(more, least)(p))
	}
	return answer(rank(clients.Extensive)).As("extensive").Or("at least some", rank(clients.Some))
}
