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
	{id: "clients.referrers.part", section: "5.1", printed: "toisella",
		subject: "the part of the survey that asked for referring bodies", from: claim.SameAs("unit.part2.number")},
	{id: "clients.referrers.edition-before", section: "5.1", printed: "2006",
		subject: "the year that referring bodies are compared with", from: claim.SameAs("clients.edition-before")},
	{id: "clients.referrers.years", section: "5.1", printed: "viidessä",
		subject: "years over which the importance of referring bodies moved",
		from:    claim.DifferenceOf("clients.edition", "clients.referrers.edition-before")},
	{id: "clients.referrers.labour-force-service-centre.gained", section: "5.1", printed: "2.",
		subject: "place of the share to which labour force service centres were important in 2006 beside 2011",
		answer:  importanceGained(clients.ByLabourForceCentre)},
	{id: "clients.referrers.municipality.lost", section: "5.1", printed: "2.",
		subject: "place of the share to which municipalities are important in 2011 beside 2006",
		answer:  importanceLost(clients.ByMunicipality)},
	{id: "clients.referrers.te-office.lost", section: "5.1", printed: "2.",
		subject: "place of the share to which TE offices are important in 2011 beside 2006",
		answer:  importanceLost(clients.ByTEOffice)},
	{id: "clients.referrers.top-two", section: "5.1", printed: "1.",
		subject: "place of the lesser of municipality and TE office, by the share to which they are important, " +
			"beside every other body",
		answer: topReferrers(unit.Everyone, clients.ByMunicipality, clients.ByTEOffice)},
	{id: "clients.referrers.lost.edition-before", section: "5.1", printed: "2006",
		subject: "the year since which Kela and health care have lost importance",
		from:    claim.SameAs("clients.edition-before")},
	{id: "clients.referrers.kela.lost", section: "5.1", printed: "2.",
		subject: "place of the share to which Kela is important in 2011 beside 2006",
		answer:  importanceLost(clients.ByKela)},
	{id: "clients.referrers.health-centre.lost", section: "5.1", printed: "2.",
		subject: "place of the share to which health centres are important in 2011 beside 2006",
		answer:  importanceLost(clients.ByHealthCentre)},
	{id: "clients.referrers.specialised-health-care.lost", section: "5.1", printed: "2.",
		subject: "place of the share to which specialised health care is important in 2011 beside 2006",
		answer:  importanceLost(clients.BySpecialisedCare)},
	{id: "clients.referrers.intellectual-disability.municipality", section: "5.1", printed: "tärkein",
		subject: "place of the municipality among referring bodies, for work activity units for people with " +
			"intellectual disabilities",
		answer: referrerPlace(unit.IntellectualDisability, clients.ByMunicipality)},
	{id: "clients.referrers.multi-service-centre.municipality", section: "5.1", printed: "1.",
		subject: "place of the municipality among referring bodies, for multi-service centres",
		answer:  referrerPlace(unit.MultiServiceCentre, clients.ByMunicipality)},
	{id: "clients.referrers.multi-service-centre.te-office", section: "5.1", printed: "2.",
		subject: "place of the TE office among referring bodies, for multi-service centres",
		note:    "nearly as important as the municipality",
		answer:  referrerPlace(unit.MultiServiceCentre, clients.ByTEOffice)},
	{id: "clients.referrers.production-centre.top-two", section: "5.1", printed: "1.",
		subject: "place of the lesser of labour force service centre and TE office beside every other body, " +
			"for production-oriented work centres",
		answer: topReferrers(unit.Of(unit.ProductionCentre), clients.ByLabourForceCentre, clients.ByTEOffice)},
	{id: "clients.referrers.production-centre.municipality", section: "5.1", printed: "2.",
		subject: "place of the municipality beside the lesser of labour force service centre and TE office, " +
			"for production-oriented work centres",
		answer: func(r *barometer.Report) claim.Answer {
			of := referring(r.Clients, unit.Of(unit.ProductionCentre))
			return answer(of(clients.ByMunicipality).Place(least(of(clients.ByLabourForceCentre), of(clients.ByTEOffice))))
		}},
	{id: "clients.referrers.workshop.te-office", section: "5.1", printed: "1.",
		subject: "place of the TE office among referring bodies, for workshops",
		answer:  referrerPlace(unit.Workshop, clients.ByTEOffice)},
	{id: "clients.referrers.social-enterprise.municipality", section: "5.1", printed: "2.",
		subject: "place of social enterprises beside workshops, by the share to which the municipality is " +
			"important",
		answer: func(r *barometer.Report) claim.Answer {
			of := func(u unit.Type) figure.Figure { return r.Clients.Referring(unit.Of(u), clients.ByMunicipality) }
			return answer(of(unit.SocialEnterprise).Place(of(unit.Workshop)))
		}},
	{id: "clients.referrers.mental-health.specialised-health-care", section: "5.1", printed: "1.",
		subject: "place of work activity units for mental health rehabilitees among unit types, by the share " +
			"to which specialised health care is important",
		note: "the report calls it indicative at most, so few are the units",
		answer: func(r *barometer.Report) claim.Answer {
			of := func(g unit.Group) figure.Figure { return r.Clients.Referring(g, clients.BySpecialisedCare) }
			return answer(measure(of).leastPlace(unit.MentalHealth))
		}},
	{id: "clients.referrer-change.from", section: "5.1", printed: "2012",
		subject: "first of the years over which the importance of referring bodies is expected to change",
		from:    claim.SameAs("clients.trend.from")},
	{id: "clients.referrer-change.to", section: "5.1", printed: "2014", subject: "last of those years",
		from: claim.SameAs("clients.trend.to")},
	{id: "clients.referrer-change.municipality", section: "5.1", printed: "1.",
		subject: "place of the municipality among referring bodies, by the share of units that expect it to " +
			"refer more clients",
		answer: func(r *barometer.Report) claim.Answer {
			over25 := func(b clients.Referrer) figure.Figure {
				return r.Clients.Change.In(unit.Everyone).Share(b, clients.GrowsOver25)
			}
			more := func(b clients.Referrer) figure.Figure { return referringMore(r, b)(unit.Everyone) }
			return answer(place(clients.ByMunicipality, referrers, more)).As("any growth").
				Or("over 25 %", place(clients.ByMunicipality, referrers, over25))
		}},
	{id: "clients.referrer-change.municipality.over-25", section: "5.1", printed: "kaksi viidestä",
		subject: "share of units, among those answering for the municipality, that expect the clients it " +
			"refers to grow by over 25 %",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Change.In(unit.Everyone).Share(clients.ByMunicipality, clients.GrowsOver25)
		})},
	{id: "clients.referrer-change.scale", section: "5.1", printed: "yli 25 %",
		subject: "growth that the uppermost step of the scale stands for"},
	{id: "clients.referrer-change.horizon", section: "5.1", printed: "kahden",
		subject: "years that the expected growth covers", from: claim.SameAs("clients.trend.horizon")},
	{id: "clients.referrer-change.labour-force-service-centre", section: "5.1", printed: "2.",
		subject: "place of the share expecting decrease beside the share expecting growth, for labour force " +
			"service centres",
		answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByLabourForceCentre)
			return answer(fewer.Place(more))
		}},
	{id: "clients.referrer-change.te-office", section: "5.1", printed: "2.",
		subject: "place of the share expecting decrease beside the share expecting growth, for TE offices",
		answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByTEOffice)
			return answer(fewer.Place(more))
		}},
	{id: "clients.referrers.health-centre.lost-clearly", section: "5.1", printed: "2006",
		subject: "the year since which health centres have lost importance",
		from:    claim.SameAs("clients.edition-before")},
	{id: "clients.referrer-change.health-centre", section: "5.1", printed: "2.",
		subject: "place of the share expecting growth beside the share expecting decrease, for health centres",
		answer: func(r *barometer.Report) claim.Answer {
			more, fewer := expecting(r, clients.ByHealthCentre)
			return answer(more.Place(fewer))
		}},
	{id: "clients.referrer-change.municipality.types", section: "5.1", printed: "1.",
		subject: "place of the lesser of multi-service centres and workshops among unit types, by the share " +
			"expecting municipalities to refer more clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByMunicipality).leastPlace(unit.MultiServiceCentre, unit.Workshop)
		})},
	{id: "clients.referrer-change.labour-force-service-centre.types", section: "5.1", printed: "useimmin",
		subject: "place of social enterprises among unit types, by the share expecting labour force service " +
			"centres to refer more clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByLabourForceCentre).leastPlace(unit.SocialEnterprise)
		})},
	{id: "clients.referrer-change.te-office.types", section: "5.1", printed: "useimmin",
		subject: "place of the least of social enterprises, workshops and multi-service centres beside every " +
			"other named type, by the share expecting TE offices to refer more clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByTEOffice).leastPlace(unit.SocialEnterprise, unit.Workshop, unit.MultiServiceCentre)
		})},
	{id: "clients.referrer-change.third-sector.types", section: "5.1", printed: "1.",
		subject: "place of social enterprises among unit types, by the share expecting the third sector to " +
			"refer more clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return referringMore(r, clients.ByThirdSector).leastPlace(unit.SocialEnterprise)
		})},
}

// referring returns the share of a group's units to which a referring body is important.
func referring(t *clients.Tally, g unit.Group) func(clients.Referrer) figure.Figure {
	return func(b clients.Referrer) figure.Figure { return t.Referring(g, b) }
}

// referrerPlace answers with the place of a body among all, for the units of a type.
func referrerPlace(u unit.Type, b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return place(b, referrers, referring(r.Clients, unit.Of(u)))
	})
}

// topReferrers answers with the place of the lesser of two bodies beside every other.
func topReferrers(g unit.Group, a, b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		of := referring(r.Clients, g)
		return least(of(a), of(b)).Place(others(referrers, of, a, b)...)
	})
}

// importanceGained answers with the place of a body's importance in the first survey beside this one.
func importanceGained(b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		now, before := referring(r.Clients, unit.Everyone), referring(r.Before.Clients, unit.Everyone)
		return before(b).Place(now(b))
	})
}

// importanceLost answers with the place of a body's importance in this survey beside the first.
func importanceLost(b clients.Referrer) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		now, before := referring(r.Clients, unit.Everyone), referring(r.Before.Clients, unit.Everyone)
		return now(b).Place(before(b))
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
