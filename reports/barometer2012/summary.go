package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// summary is chapter 13, the summary.
var summary = []row{
	{id: "unit.summary.year", section: "13", printed: "2011", subject: "year that the survey describes",
		from: claim.SameAs("unit.year")},
	{id: "unit.summary.edition.number", section: "13", printed: "toista",
		subject: "how many times the survey has been made, this one included",
		from:    claim.SameAs("unit.edition.number")},
	{id: "unit.summary.first.fieldwork-year", section: "13", printed: "2007",
		subject: "year in which the first survey was made", from: claim.SameAs("unit.first.fieldwork-year")},
	{id: "unit.summary.first.year", section: "13", printed: "2006", subject: "year that the first survey describes",
		from: claim.SameAs("unit.first.year")},
	{id: "unit.summary.types.first-year", section: "13", printed: "2006",
		subject: "year with which the number of units of each type is compared",
		from:    claim.SameAs("unit.types.first-year")},
	{id: "unit.summary.types.fewer", section: "13", printed: "2.",
		subject: "place of this survey beside the first by units answering, in each type but multi-service " +
			"centres and social enterprises",
		from: claim.SameAs("unit.types.fewer"),
		note: lesser},
	{id: "unit.summary.strength.staff-skill.place", section: "13", printed: "useimmin",
		subject: "place of the staff's professional skill among the strengths, the most often named first",
		from:    claim.SameAs("unit.strength.staff-skill.place")},
	{id: "funding.asked.summary", section: "13", printed: "ensimmäisen", subject: "the same in the summary",
		from: claim.SameAs("funding.asked")},
	{id: "funding.weighted.municipal.summary", section: "13", printed: "reilu kolmannes",
		subject: "the same in the summary", from: claim.SameAs("funding.weighted.municipal")},
	{id: "funding.municipal-total.summary", section: "13", printed: "noin puolet",
		subject: "the same in the summary", from: claim.SameAs("funding.municipal-total")},
	{id: "funding.weighted.service-sales.summary", section: "13", printed: "vajaa viidennes",
		subject: "the same in the summary", from: claim.SameAs("funding.weighted.service-sales")},
	{id: "funding.weighted.product-sales.summary", section: "13", printed: "noin neljännes",
		subject: "the same in the summary", from: claim.SameAs("funding.weighted.product-sales")},
	{id: "funding.weighted.projects.summary", section: "13", printed: "noin kuudesosan",
		subject: "the same in the summary", from: claim.SameAs("funding.weighted.projects")},
	{id: "clients.summary.multi-service-centre.share", section: "13", printed: "noin kolmannes",
		subject: "share of all clients that are in multi-service centres",
		from:    claim.SameAs("clients.multi-service-centre.share")},
	{id: "clients.summary.multi-service-centre", section: "13", printed: "2.",
		subject: "place of the size of a multi-service centre now beside before",
		from:    claim.SameAs("clients.mean.multi-service-centre"),
		note:    "told of the new centres there, of all in 5.3.3"},
	{id: "clients.summary.workshop", section: "13", printed: "2.",
		subject: "place of the size of a workshop before beside now", from: claim.SameAs("clients.mean.workshop")},
	{id: "clients.summary.growth", section: "13", printed: "noin 17 %", subject: "growth of all clients",
		from: claim.SameAs("clients.growth")},
	{id: "clients.summary.growth.years", section: "13", printed: "viisi",
		subject: "years over which the clients grew", from: claim.SameAs("clients.growth.years")},
	{id: "clients.summary.growth.employment", section: "13", printed: "2.",
		subject: "place of the growth of work in an employment relationship beside that of the two other main " +
			"groups together",
		from: claim.SameAs("clients.growth.employment")},
	{id: "clients.summary.edition-before", section: "13", printed: "2006",
		subject: "the year that work in an employment relationship is compared with",
		from:    claim.SameAs("clients.edition-before")},
	{id: "clients.summary.trend.work-activity", section: "13", printed: "2.",
		subject: "place of work in an employment relationship beside work activity, by the share of units " +
			"expecting growth",
		from: claim.SameAs("clients.trend.work-activity")},
	{id: "clients.summary.trend.other-rehabilitative", section: "13", printed: "2.",
		subject: "place of work in an employment relationship beside other rehabilitative or coaching " +
			"activity, by the share of units expecting growth",
		from: claim.SameAs("clients.trend.other-rehabilitative")},
	{id: "clients.summary.growing-groups", section: "13", printed: "1.",
		subject: "place of the least of the three groups named as growing beside every other group",
		from:    claim.SameAs("clients.growing-groups.top-three")},
	{id: "clients.summary.provider.municipality.share", section: "13", printed: "noin kaksi kolmasosaa",
		subject: "share of all clients in services that municipalities pay for",
		from:    claim.SameAs("clients.provider.municipality.share")},
	{id: "clients.summary.provider.municipality.place", section: "13", printed: "1.",
		subject: "place of municipalities among the providers, by clients",
		from:    claim.SameAs("clients.provider.municipality.place")},
	{id: "clients.summary.service.first", section: "13", printed: "suurimman",
		subject: "place of activity under the Act on Special Care among all services, by clients",
		from:    claim.SameAs("clients.service.intellectual-disability-activity.place")},
	{id: "clients.summary.service.second", section: "13", printed: "toiseksi eniten",
		subject: "place of rehabilitative work activity among all services, by clients",
		from:    claim.SameAs("clients.service.rehabilitative-work-activity.place")},
	{id: "clients.summary.service.third", section: "13", printed: "kolmanneksi eniten",
		subject: "place of work activity under the Social Welfare Act among all services, by clients",
		from:    claim.SameAs("clients.service.social-welfare-work-activity.place")},
	{id: "clients.summary.te-office.named-three", section: "13", printed: "eniten",
		subject: "place of practical training, preparatory training and pay-subsidised work among the services " +
			"of the TE office",
		from: claim.SameAs("clients.te-office.named-three.place")},
	{id: "clients.summary.provider.te-office.share", section: "13", printed: "noin kolmannes",
		subject: "share of all clients in services of the TE office",
		from:    claim.SameAs("clients.provider.te-office.share")},
	{id: "clients.summary.provider.kela.share", section: "13", printed: "noin kahteen prosenttiin",
		subject: "share of all clients in services of Kela", from: claim.SameAs("clients.provider.kela.share")},
	{id: "clients.summary.referrers.years", section: "13", printed: "viidessä",
		subject: "years over which labour force service centres gained importance",
		from:    claim.SameAs("clients.referrers.years")},
	{id: "clients.summary.referrers.labour-force-service-centre", section: "13", printed: "2.",
		subject: "place of the importance of labour force service centres as referring bodies in 2006 beside 2011",
		from:    claim.SameAs("clients.referrers.labour-force-service-centre.gained")},
	{id: "clients.summary.cooperation.labour-force-service-centre", section: "13", printed: "2.",
		subject: "place of cooperation with labour force service centres in 2006 beside 2011",
		from:    claim.SameAs("clients.cooperation.labour-force-service-centre.gained")},
	{id: "clients.summary.cooperation.top-two", section: "13", printed: "1.",
		subject: "place of the lesser of municipal social services and TE offices beside every other partner, " +
			"by either order",
		answer: func(r *barometer.Report) claim.Answer {
			topTwo := func(of func(clients.Partner) figure.Figure) figure.Figure {
				lesser := least(of(clients.WithSocialServices), of(clients.WithTEOffice))
				return lesser.Place(others(partners, of, clients.WithSocialServices, clients.WithTEOffice)...)
			}
			return answer(topTwo(cooperating(r.Clients, clients.Extensive)), topTwo(cooperating(r.Clients, clients.Some)))
		}},
	{id: "clients.summary.causes.intellectual-disability", section: "13", printed: "suurimman",
		subject: "place of people with intellectual disabilities among groups of clients by cause",
		from:    claim.SameAs("clients.causes.intellectual-disability")},
	{id: "clients.summary.causes.mental-health-problem", section: "13", printed: "toiseksi suurimman",
		subject: "place of mental health rehabilitees among groups of clients by cause",
		from:    claim.SameAs("clients.causes.mental-health-problem")},
	{id: "clients.summary.causes.mental-health-problem.share", section: "13", printed: "noin puolessa",
		subject: "share of units in which a mental health problem is the most common or the second most common " +
			"cause",
		from: claim.SameAs("clients.causes.mental-health-problem.share")},
	{id: "clients.summary.causes.mental-health-problem.limit", section: "13", printed: "toiseksi yleisin",
		subject: "last place among a unit's causes that counts in this share",
		from:    claim.SameAs("clients.causes.mental-health-problem.limit")},
	{id: "clients.summary.causes.next-four", section: "13", printed: "1.",
		subject: "place of the least of the four further causes named beside the remaining ones",
		from:    claim.SameAs("clients.causes.next-four")},
	{id: "clients.summary.obstacles.market", section: "13", printed: "noin joka neljäs",
		subject: "share of units to which employers' prejudice, and to which the challenges of the labour " +
			"market, are the most significant obstacle",
		from: claim.SameAs("clients.obstacles.market"),
		note: "the summary makes it the most often significant, the body the most significant"},
	{id: "clients.summary.obstacles.service-system", section: "13", printed: "joka kymmenes",
		subject: "share of units to which the malfunctioning of the service system is the most significant " +
			"obstacle",
		from: claim.SameAs("clients.obstacles.service-system")},
	{id: "transitions.summary.te-office.open-employment.place", section: "13", printed: "useimmin",
		subject: "place of TE services among the services by payer, by transitions to work",
		note:    "a heading; the body speaks of single services",
		answer: func(r *barometer.Report) claim.Answer {
			of := func(p clients.Provider) figure.Figure {
				return r.Transitions.From(unit.Everyone, r.Edition.Classification().PaidBy(p), transitions.OpenEmployment)
			}
			return answer(place(clients.TEOffice, providers, of))
		}},
	{id: "transitions.summary.training-and-subsidy.open-employment.place", section: "13", printed: "useimmin",
		subject: "place of pay-subsidised work and of practical or preparatory training among the services by " +
			"transitions to work",
		from: claim.SameAs("transitions.training-and-subsidy.open-employment.place")},
	{id: "transitions.summary.types.place", section: "13", printed: "suurinta",
		subject: "place of multi-service centres, workshops and social enterprises among the types, the most " +
			"transitions first",
		from: claim.SameAs("transitions.types.place")},
	{id: "transitions.summary.types.open-employment.place", section: "13", printed: "1.",
		subject: "place of multi-service centres, workshops and social enterprises among the types by " +
			"transitions to work",
		note: comparative + "; the body gives it to multi-service centres, and says that work is rather common " +
			"from workshops",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.OpenEmployment).
				places(unit.MultiServiceCentre, unit.Workshop, unit.SocialEnterprise)...)
		}},
}
