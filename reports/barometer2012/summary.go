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
	{ID: "unit.summary.year", Section: "13", Printed: "2011", Subject: "year that the survey describes",
		From: claim.SameAs("unit.year")},
	{ID: "unit.summary.edition.number", Section: "13", Printed: "toista",
		Subject: "how many times the survey has been made, this one included",
		From:    claim.SameAs("unit.edition.number")},
	{ID: "unit.summary.first.fieldwork-year", Section: "13", Printed: "2007",
		Subject: "year in which the first survey was made", From: claim.SameAs("unit.first.fieldwork-year")},
	{ID: "unit.summary.first.year", Section: "13", Printed: "2006", Subject: "year that the first survey describes",
		From: claim.SameAs("unit.first.year")},
	{ID: "unit.summary.types.first-year", Section: "13", Printed: "2006",
		Subject: "year with which the number of units of each type is compared",
		From:    claim.SameAs("unit.types.first-year")},
	{ID: "unit.summary.types.fewer", Section: "13", Printed: "2.",
		Subject: "rank of this survey beside the first by units answering, in each type but multi-service " +
			"centres and social enterprises",
		From: claim.SameAs("unit.types.fewer"),
		Note: lesser},
	{ID: "unit.summary.strength.staff-skill.rank", Section: "13", Printed: "useimmin",
		Subject: "rank of the staff's professional skill among the strengths, the most often named first",
		From:    claim.SameAs("unit.strength.staff-skill.rank")},
	{ID: "funding.asked.summary", Section: "13", Printed: "ensimmäisen", Subject: "the same in the summary",
		From: claim.SameAs("funding.asked")},
	{ID: "funding.weighted.municipal.summary", Section: "13", Printed: "reilu kolmannes",
		Subject: "the same in the summary", From: claim.SameAs("funding.weighted.municipal")},
	{ID: "funding.municipal-total.summary", Section: "13", Printed: "noin puolet",
		Subject: "the same in the summary", From: claim.SameAs("funding.municipal-total")},
	{ID: "funding.weighted.service-sales.summary", Section: "13", Printed: "vajaa viidennes",
		Subject: "the same in the summary", From: claim.SameAs("funding.weighted.service-sales")},
	{ID: "funding.weighted.product-sales.summary", Section: "13", Printed: "noin neljännes",
		Subject: "the same in the summary", From: claim.SameAs("funding.weighted.product-sales")},
	{ID: "funding.weighted.projects.summary", Section: "13", Printed: "noin kuudesosan",
		Subject: "the same in the summary", From: claim.SameAs("funding.weighted.projects")},
	{ID: "clients.summary.multi-service-centre.share", Section: "13", Printed: "noin kolmannes",
		Subject: "share of all clients that are in multi-service centres",
		From:    claim.SameAs("clients.multi-service-centre.share")},
	{ID: "clients.summary.multi-service-centre", Section: "13", Printed: "2.",
		Subject: "rank of the size of a multi-service centre now beside before",
		From:    claim.SameAs("clients.mean.multi-service-centre"),
		Note:    "told of the new centres there, of all in 5.3.3"},
	{ID: "clients.summary.workshop", Section: "13", Printed: "2.",
		Subject: "rank of the size of a workshop before beside now", From: claim.SameAs("clients.mean.workshop")},
	{ID: "clients.summary.growth", Section: "13", Printed: "noin 17 %", Subject: "growth of all clients",
		From: claim.SameAs("clients.growth")},
	{ID: "clients.summary.growth.years", Section: "13", Printed: "viisi",
		Subject: "years over which the clients grew", From: claim.SameAs("clients.growth.years")},
	{ID: "clients.summary.growth.employment", Section: "13", Printed: "2.",
		Subject: "rank of the growth of work in an employment relationship beside that of the two other main " +
			"groups together",
		From: claim.SameAs("clients.growth.employment")},
	{ID: "clients.summary.edition-before", Section: "13", Printed: "2006",
		Subject: "the year that work in an employment relationship is compared with",
		From:    claim.SameAs("clients.edition-before")},
	{ID: "clients.summary.trend.work-activity", Section: "13", Printed: "2.",
		Subject: "rank of work in an employment relationship beside work activity, by the share of units " +
			"expecting growth",
		From: claim.SameAs("clients.trend.work-activity")},
	{ID: "clients.summary.trend.other-rehabilitative", Section: "13", Printed: "2.",
		Subject: "rank of work in an employment relationship beside other rehabilitative or coaching " +
			"activity, by the share of units expecting growth",
		From: claim.SameAs("clients.trend.other-rehabilitative")},
	{ID: "clients.summary.growing-groups", Section: "13", Printed: "1.",
		Subject: "rank of the least of the three groups named as growing beside every other group",
		From:    claim.SameAs("clients.growing-groups.top-three")},
	{ID: "clients.summary.provider.municipality.share", Section: "13", Printed: "noin kaksi kolmasosaa",
		Subject: "share of all clients in services that municipalities pay for",
		From:    claim.SameAs("clients.provider.municipality.share")},
	{ID: "clients.summary.provider.municipality.rank", Section: "13", Printed: "1.",
		Subject: "rank of municipalities among the providers, by clients",
		From:    claim.SameAs("clients.provider.municipality.rank")},
	{ID: "clients.summary.service.first", Section: "13", Printed: "suurimman",
		Subject: "rank of activity under the Act on Special Care among all services, by clients",
		From:    claim.SameAs("clients.service.intellectual-disability-activity.rank")},
	{ID: "clients.summary.service.second", Section: "13", Printed: "toiseksi eniten",
		Subject: "rank of rehabilitative work activity among all services, by clients",
		From:    claim.SameAs("clients.service.rehabilitative-work-activity.rank")},
	{ID: "clients.summary.service.third", Section: "13", Printed: "kolmanneksi eniten",
		Subject: "rank of work activity under the Social Welfare Act among all services, by clients",
		From:    claim.SameAs("clients.service.social-welfare-work-activity.rank")},
	{ID: "clients.summary.te-office.named-three", Section: "13", Printed: "eniten",
		Subject: "rank of practical training, preparatory training and pay-subsidised work among the services " +
			"of the TE office",
		From: claim.SameAs("clients.te-office.named-three.rank")},
	{ID: "clients.summary.provider.te-office.share", Section: "13", Printed: "noin kolmannes",
		Subject: "share of all clients in services of the TE office",
		From:    claim.SameAs("clients.provider.te-office.share")},
	{ID: "clients.summary.provider.kela.share", Section: "13", Printed: "noin kahteen prosenttiin",
		Subject: "share of all clients in services of Kela", From: claim.SameAs("clients.provider.kela.share")},
	{ID: "clients.summary.referrers.years", Section: "13", Printed: "viidessä",
		Subject: "years over which labour force service centres gained importance",
		From:    claim.SameAs("clients.referrers.years")},
	{ID: "clients.summary.referrers.labour-force-service-centre", Section: "13", Printed: "2.",
		Subject: "rank of the importance of labour force service centres as referring bodies in 2006 beside 2011",
		From:    claim.SameAs("clients.referrers.labour-force-service-centre.gained")},
	{ID: "clients.summary.cooperation.labour-force-service-centre", Section: "13", Printed: "2.",
		Subject: "rank of cooperation with labour force service centres in 2006 beside 2011",
		From:    claim.SameAs("clients.cooperation.labour-force-service-centre.gained")},
	{ID: "clients.summary.cooperation.top-two", Section: "13", Printed: "1.",
		Subject: "rank of the lesser of municipal social services and TE offices beside every other partner, " +
			"by either order",
		Answer: func(r *barometer.Report) claim.Answer {
			topTwo := func(of func(clients.Partner) figure.Figure) figure.Figure {
				lesser := least(of(clients.WithSocialServices), of(clients.WithTEOffice))
				return lesser.Rank(others(partners, of, clients.WithSocialServices, clients.WithTEOffice)...)
			}
			return answer(topTwo(cooperating(r.Clients, clients.Extensive)), topTwo(cooperating(r.Clients, clients.Some)))
		}},
	{ID: "clients.summary.causes.intellectual-disability", Section: "13", Printed: "suurimman",
		Subject: "rank of people with intellectual disabilities among groups of clients by cause",
		From:    claim.SameAs("clients.causes.intellectual-disability")},
	{ID: "clients.summary.causes.mental-health-problem", Section: "13", Printed: "toiseksi suurimman",
		Subject: "rank of mental health rehabilitees among groups of clients by cause",
		From:    claim.SameAs("clients.causes.mental-health-problem")},
	{ID: "clients.summary.causes.mental-health-problem.share", Section: "13", Printed: "noin puolessa",
		Subject: "share of units in which a mental health problem is the most common or the second most common " +
			"cause",
		From: claim.SameAs("clients.causes.mental-health-problem.share")},
	{ID: "clients.summary.causes.mental-health-problem.limit", Section: "13", Printed: "toiseksi yleisin",
		Subject: "last rank among a unit's causes that counts in this share",
		From:    claim.SameAs("clients.causes.mental-health-problem.limit")},
	{ID: "clients.summary.causes.next-four", Section: "13", Printed: "1.",
		Subject: "rank of the least of the four further causes named beside the remaining ones",
		From:    claim.SameAs("clients.causes.next-four")},
	{ID: "clients.summary.obstacles.market", Section: "13", Printed: "noin joka neljäs",
		Subject: "share of units to which employers' prejudice, and to which the challenges of the labour " +
			"market, are the most significant obstacle",
		From: claim.SameAs("clients.obstacles.market"),
		Note: "the summary makes it the most often significant, the body the most significant"},
	{ID: "clients.summary.obstacles.service-system", Section: "13", Printed: "joka kymmenes",
		Subject: "share of units to which the malfunctioning of the service system is the most significant " +
			"obstacle",
		From: claim.SameAs("clients.obstacles.service-system")},
	{ID: "transitions.summary.te-office.open-employment.rank", Section: "13", Printed: "useimmin",
		Subject: "rank of TE services among the services by payer, by transitions to work",
		Note:    "a heading; the body speaks of single services",
		Answer: func(r *barometer.Report) claim.Answer {
			of := func(p clients.Provider) figure.Figure {
				services := r.Edition.Classification().PaidBy(p)
				return r.Transitions.From(unit.Everyone, services, transitions.OpenEmployment)
			}
			return answer(rank(clients.TEOffice, providers, of))
		}},
	{ID: "transitions.summary.training-and-subsidy.open-employment.rank", Section: "13", Printed: "useimmin",
		Subject: "rank of pay-subsidised work and of practical or preparatory training among the services by " +
			"transitions to work",
		From: claim.SameAs("transitions.training-and-subsidy.open-employment.rank")},
	{ID: "transitions.summary.types.rank", Section: "13", Printed: "suurinta",
		Subject: "rank of multi-service centres, workshops and social enterprises among the types, the most " +
			"transitions first",
		From: claim.SameAs("transitions.types.rank")},
	{ID: "transitions.summary.types.open-employment.rank", Section: "13", Printed: "1.",
		Subject: "rank of multi-service centres, workshops and social enterprises among the types by " +
			"transitions to work",
		Note: comparative + "; the body gives it to multi-service centres, and says that work is rather common " +
			"from workshops",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(moving(r, transitions.OpenEmployment).
				ranks(unit.MultiServiceCentre, unit.Workshop, unit.SocialEnterprise)...)
		}},
}
