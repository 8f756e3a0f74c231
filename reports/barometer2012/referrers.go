package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// referringBodies is chapter 5.1, the referring bodies.
var referringBodies = []row{
	{ID: "clients.referrers.part", Section: "5.1", Printed: "toisella",
		Subject: "the part of the survey that asked for referring bodies", From: claim.SameAs("unit.part2.number")},
	{ID: "clients.referrers.edition-before", Section: "5.1", Printed: "2006",
		Subject: "the year that referring bodies are compared with", From: claim.SameAs("clients.edition-before")},
	{ID: "clients.referrers.years", Section: "5.1", Printed: "viidessä",
		Subject: "years over which the importance of referring bodies moved",
		From:    claim.DifferenceOf("clients.edition", "clients.referrers.edition-before")},
	{ID: "clients.referrers.labour-force-service-centre.gained", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which labour force service centres were important in 2006 beside 2011",
		Answer:  importanceGained(clients.ByLabourForceCentre)},
	{ID: "clients.referrers.municipality.lost", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which municipalities are important in 2011 beside 2006",
		Answer:  importanceLost(clients.ByMunicipality)},
	{ID: "clients.referrers.te-office.lost", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which TE offices are important in 2011 beside 2006",
		Answer:  importanceLost(clients.ByTEOffice)},
	{ID: "clients.referrers.top-two", Section: "5.1", Printed: "1.",
		Subject: "rank of the lesser of municipality and TE office, by the share to which they are important, " +
			"beside every other body",
		Answer: topReferrers(unit.Everyone, clients.ByMunicipality, clients.ByTEOffice)},
	{ID: "clients.referrers.lost.edition-before", Section: "5.1", Printed: "2006",
		Subject: "the year since which Kela and health care have lost importance",
		From:    claim.SameAs("clients.edition-before")},
	{ID: "clients.referrers.kela.lost", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which Kela is important in 2011 beside 2006",
		Answer:  importanceLost(clients.ByKela)},
	{ID: "clients.referrers.health-centre.lost", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which health centres are important in 2011 beside 2006",
		Answer:  importanceLost(clients.ByHealthCentre)},
	{ID: "clients.referrers.specialised-health-care.lost", Section: "5.1", Printed: "2.",
		Subject: "rank of the share to which specialised health care is important in 2011 beside 2006",
		Answer:  importanceLost(clients.BySpecialisedCare)},
	{ID: "clients.referrers.intellectual-disability.municipality", Section: "5.1", Printed: "tärkein",
		Subject: "rank of the municipality among referring bodies, for work activity units for people with " +
			"intellectual disabilities",
		Answer: referrerRank(unit.IntellectualDisability, clients.ByMunicipality)},
	{ID: "clients.referrers.multi-service-centre.municipality", Section: "5.1", Printed: "1.",
		Subject: "rank of the municipality among referring bodies, for multi-service centres",
		Answer:  referrerRank(unit.MultiServiceCentre, clients.ByMunicipality)},
	{ID: "clients.referrers.multi-service-centre.te-office", Section: "5.1", Printed: "2.",
		Subject: "rank of the TE office among referring bodies, for multi-service centres",
		Note:    "nearly as important as the municipality",
		Answer:  referrerRank(unit.MultiServiceCentre, clients.ByTEOffice)},
	{ID: "clients.referrers.production-centre.top-two", Section: "5.1", Printed: "1.",
		Subject: "rank of the lesser of labour force service centre and TE office beside every other body, " +
			"for production-oriented work centres",
		Answer: topReferrers(unit.Of(unit.ProductionCentre), clients.ByLabourForceCentre, clients.ByTEOffice)},
	{ID: "clients.referrers.production-centre.municipality", Section: "5.1", Printed: "2.",
		Subject: "rank of the municipality beside the lesser of labour force service centre and TE office, " +
			"for production-oriented work centres",
		Answer: func(r *barometer.Report) claim.Answer {
			of := referring(r.Clients, unit.Of(unit.ProductionCentre))
			return answer(of(clients.ByMunicipality).Rank(least(of(clients.ByLabourForceCentre), of(clients.ByTEOffice))))
		}},
	{ID: "clients.referrers.workshop.te-office", Section: "5.1", Printed: "1.",
		Subject: "rank of the TE office among referring bodies, for workshops",
		Answer:  referrerRank(unit.Workshop, clients.ByTEOffice)},
	{ID: "clients.referrers.social-enterprise.municipality", Section: "5.1", Printed: "2.",
		Subject: "rank of social enterprises beside workshops, by the share to which the municipality is " +
			"important",
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(u unit.Type) figure.Figure { return r.Clients.Referring(unit.Of(u), clients.ByMunicipality) }
			return answer(of(unit.SocialEnterprise).Rank(of(unit.Workshop)))
		}},
	{ID: "clients.referrers.mental-health.specialised-health-care", Section: "5.1", Printed: "1.",
		Subject: "rank of work activity units for mental health rehabilitees among unit types, by the share " +
			"to which specialised health care is important",
		Note: "the report calls it indicative at most, so few are the units",
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(g unit.Group) figure.Figure { return r.Clients.Referring(g, clients.BySpecialisedCare) }
			return answer(measure(of).leastRank(unit.MentalHealth))
		}},
	{ID: "clients.referrer-change.from", Section: "5.1", Printed: "2012",
		Subject: "first of the years over which the importance of referring bodies is expected to change",
		From:    claim.SameAs("clients.trend.from")},
	{ID: "clients.referrer-change.to", Section: "5.1", Printed: "2014", Subject: "last of those years",
		From: claim.SameAs("clients.trend.to")},
	{ID: "clients.referrer-change.municipality", Section: "5.1", Printed: "1.",
		Subject: "rank of the municipality among referring bodies, by the share of units that expect it to " +
			"refer more clients",
		Answer: func(r *barometer.Report) claim.Answer {
			over25 := func(b clients.Referrer) figure.Figure {
				return r.Clients.Change.In(unit.Everyone).Share(b, clients.GrowsOver25)
			}
			more := func(b clients.Referrer) figure.Figure { return referringMore(r, b)(unit.Everyone) }
			return answer(rank(clients.ByMunicipality, referrers, more)).As("any growth").
				Or("over 25 %", rank(clients.ByMunicipality, referrers, over25))
		}},
	{ID: "clients.referrer-change.municipality.over-25", Section: "5.1", Printed: "kaksi viidestä",
		Subject: "share of units, among those answering for the municipality, that expect the clients it " +
			"refers to grow by over 25 %",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Change.In(unit.Everyone).Share(clients.ByMunicipality, clients.GrowsOver25)
		})},
	{ID: "clients.referrer-change.scale", Section: "5.1", Printed: "yli 25 %",
		Subject: "growth that the uppermost step of the scale stands for"},
	{ID: "clients.referrer-change.horizon", Section: "5.1", Printed: "kahden",
		Subject: "years that the expected growth covers", From: claim.SameAs("clients.trend.horizon")},
	{ID: "clients.referrer-change.labour-force-service-centre", Section: "5.1", Printed: "2.",
		Subject: "rank of the share expecting decrease beside the share expecting growth, for labour force " +
			"service centres",
		Answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByLabourForceCentre)
			return answer(fewer.Rank(more))
		}},
	{ID: "clients.referrer-change.te-office", Section: "5.1", Printed: "2.",
		Subject: "rank of the share expecting decrease beside the share expecting growth, for TE offices",
		Answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByTEOffice)
			return answer(fewer.Rank(more))
		}},
	{ID: "clients.referrers.health-centre.lost-clearly", Section: "5.1", Printed: "2006",
		Subject: "the year since which health centres have lost importance",
		From:    claim.SameAs("clients.edition-before")},
	{ID: "clients.referrer-change.health-centre", Section: "5.1", Printed: "2.",
		Subject: "rank of the share expecting growth beside the share expecting decrease, for health centres",
		Answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByHealthCentre)
			return answer(more.Rank(fewer))
		}},
	{ID: "clients.referrer-change.municipality.types", Section: "5.1", Printed: "1.",
		Subject: "rank of the lesser of multi-service centres and workshops among unit types, by the share " +
			"expecting municipalities to refer more clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByMunicipality).leastRank(unit.MultiServiceCentre, unit.Workshop)
		})},
	{ID: "clients.referrer-change.labour-force-service-centre.types", Section: "5.1", Printed: "useimmin",
		Subject: "rank of social enterprises among unit types, by the share expecting labour force service " +
			"centres to refer more clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByLabourForceCentre).leastRank(unit.SocialEnterprise)
		})},
	{ID: "clients.referrer-change.te-office.types", Section: "5.1", Printed: "useimmin",
		Subject: "rank of the least of social enterprises, workshops and multi-service centres beside every " +
			"other named type, by the share expecting TE offices to refer more clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByTEOffice).
				leastRank(unit.SocialEnterprise, unit.Workshop, unit.MultiServiceCentre)
		})},
	{ID: "clients.referrer-change.third-sector.types", Section: "5.1", Printed: "1.",
		Subject: "rank of social enterprises among unit types, by the share expecting the third sector to " +
			"refer more clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByThirdSector).leastRank(unit.SocialEnterprise)
		})},
}

// referring returns the share of a group's units to which a referring body is important.
func referring(t *clients.Tally, g unit.Group) func(clients.Referrer) figure.Figure {
	return func(b clients.Referrer) figure.Figure { return t.Referring(g, b) }
}

// referrerRank answers with the rank of a body among all, for the units of a type.
func referrerRank(u unit.Type, b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return rank(b, referrers, referring(r.Clients, unit.Of(u)))
	})
}

// topReferrers answers with the rank of the lesser of two bodies beside every other.
func topReferrers(g unit.Group, a, b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		of := referring(r.Clients, g)
		return least(of(a), of(b)).Rank(others(referrers, of, a, b)...)
	})
}

// importanceGained answers with the rank of a body's importance in the first survey beside this one.
func importanceGained(b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		now, before := referring(r.Clients, unit.Everyone), referring(r.Before.Clients, unit.Everyone)
		return before(b).Rank(now(b))
	})
}

// importanceLost answers with the rank of a body's importance in this survey beside the first.
func importanceLost(b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		now, before := referring(r.Clients, unit.Everyone), referring(r.Before.Clients, unit.Everyone)
		return now(b).Rank(before(b))
	})
}

// referringMore measures the share of units that expect a body to refer more clients.
func referringMore(r *barometer.Report, b clients.Referrer) measure {
	return func(g unit.Group) figure.Figure {
		return r.Clients.Change.In(g).Share(b, clients.Grows, clients.GrowsOver25)
	}
}

// expecting returns the shares of all units that expect a body to refer more clients, and fewer.
func expecting(r *barometer.Report, b clients.Referrer) (more, fewer figure.Figure) {
	return referringMore(r, b)(unit.Everyone),
		r.Clients.Change.In(unit.Everyone).Share(b, clients.Decreases, clients.DecreasesOver25)
}
