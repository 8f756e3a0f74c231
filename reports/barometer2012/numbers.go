package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// numbers is chapters 5.3 and 5.3.1, the numbers of clients.
var numbers = []row{
	{id: "clients.edition", section: "5.3", printed: "2011", subject: "the year whose clients are counted",
		from: claim.SameAs("unit.year")},
	{id: "clients.edition-before", section: "5.3", printed: "2006",
		subject: "the year whose clients they are compared with", from: claim.SameAs("unit.first.year")},
	{id: "clients.total", section: "5.3", subject: "clients of all units that told them, at the end of 2011",
		from: claim.SumOf("clients.provider.municipality", "clients.provider.te-office",
			"clients.provider.kela", "clients.provider.other"),
		note: "never printed; 2812 being 18 % and 7221 being 47 % leave 15 203 to 15 529; the sum over payers " +
			"if each client is in one service"},
	{id: "clients.total-2006", section: "5.3", subject: "clients of all units that told them in the survey of 2006"},
	{id: "clients.growth", section: "5.3", printed: "noin 17 %",
		subject: "growth of all clients from 2006 to 2011, over whoever told them in each year",
		from:    claim.GrowthOf("clients.total", "clients.total-2006"),
		note:    "includes social enterprises, which do not compare between the two years (B12 1)",
		answer: one(func(r *barometer.Report) figure.Figure {
			return compared(r.Comparison().Growth(unit.Everyone))
		})},
	{id: "clients.growth.years", section: "5.3", printed: "viisi", subject: "years over which the clients grew",
		from: claim.DifferenceOf("clients.edition", "clients.edition-before")},
	{id: "clients.groups.edition-before", section: "5.3", printed: "2006",
		subject: "the year in which rehabilitative work activity was asked in another main group",
		from:    claim.SameAs("clients.edition-before")},
	{id: "clients.growth.employment.edition-before", section: "5.3", printed: "2006",
		subject: "the year that work in an employment relationship is compared with",
		from:    claim.SameAs("clients.edition-before")},
	{id: "clients.growth.employment", section: "5.3", printed: "2.",
		subject: "place of the growth of work in an employment relationship beside that of the two other main " +
			"groups together",
		note: "only the two groups together compare: rehabilitative work activity moved between them",
		answer: one(func(r *barometer.Report) figure.Figure {
			return growth(r, clients.EmploymentContract).
				Place(growth(r, clients.WorkActivity, clients.OtherRehabilitative))
		})},
	{id: "clients.service.pay-subsidised-work", section: "5.3", printed: "1640",
		subject: "clients in pay-subsidised work, end of 2011",
		answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.PaySubsidisedWork)
		})},
	{id: "clients.service.social-welfare-employment", section: "5.3", printed: "707",
		subject: "clients in an employment relationship under the Social Welfare Act, end of 2011",
		answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.SocialWelfareEmployment)
		})},
	{id: "clients.employment-contract", section: "5.3",
		subject: "clients in an employment relationship, end of 2011",
		from: claim.SumOf("clients.service.pay-subsidised-work",
			"clients.service.social-welfare-employment"),
		note: "2347, if the two services are all of the main group"},
	{id: "clients.employment-contract.subsidised", section: "5.3", printed: "1.",
		subject: "place of pay-subsidised work among the services in an employment relationship",
		from: claim.RankOf("clients.service.pay-subsidised-work",
			"clients.service.social-welfare-employment"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.PaySubsidisedWork).Place(inServices(r, clients.SocialWelfareEmployment))
		})},
	{id: "clients.employment-contract.types", section: "5.3", printed: "1.",
		subject: "place of the least of multi-service centres, social enterprises and workshops, by clients in " +
			"an employment relationship, beside every other named type",
		answer: func(r *barometer.Report) claim.Answer {
			employed := func(g unit.Group) figure.Figure {
				return r.Clients.In(g, clients.SocialWelfareEmployment, clients.PaySubsidisedWork)
			}
			return answer(measure(employed).leastPlace(unit.MultiServiceCentre, unit.SocialEnterprise, unit.Workshop))
		}},
	{id: "clients.by-type.edition", section: "5.3.1", printed: "2011",
		subject: "the year whose clients are shown by unit type", from: claim.SameAs("clients.edition")},
	{id: "clients.by-type.edition-before", section: "5.3.1", printed: "2006",
		subject: "the year they are compared with", from: claim.SameAs("clients.edition-before")},
	{id: "clients.multi-service-centre", section: "5.3.1", subject: "clients in multi-service centres, end of 2011"},
	{id: "clients.multi-service-centre.share", section: "5.3.1", printed: "34 %",
		subject: "share of all clients that are in multi-service centres",
		from:    claim.ShareOf("clients.multi-service-centre", "clients.total"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareOfAll(unit.Of(unit.MultiServiceCentre))
		})},
	{id: "clients.multi-service-centre.share-words", section: "5.3.1", printed: "kolmannes",
		subject: "the same share in words", from: claim.SameAs("clients.multi-service-centre.share")},
	{id: "clients.by-type.years", section: "5.3.1", printed: "viidessä",
		subject: "years over which clients grew and shrank by unit type",
		from:    claim.DifferenceOf("clients.by-type.edition", "clients.by-type.edition-before")},
	{id: "clients.multi-service-centre.grew", section: "5.3.1", printed: "2.",
		subject: "place of the clients of multi-service centres in 2006 beside 2011",
		answer:  clientsGrew(unit.MultiServiceCentre)},
	{id: "clients.workshop.grew", section: "5.3.1", printed: "2.",
		subject: "place of the clients of workshops in 2006 beside 2011",
		answer:  clientsGrew(unit.Workshop)},
	{id: "clients.intellectual-disability.shrank", section: "5.3.1", printed: "2.",
		subject: "place of the clients of work activity units for people with intellectual disabilities in " +
			"2011 beside 2006",
		answer: clientsShrank(unit.IntellectualDisability)},
	{id: "clients.production-centre.shrank", section: "5.3.1", printed: "2.",
		subject: "place of the clients of production-oriented work centres in 2011 beside 2006",
		answer:  clientsShrank(unit.ProductionCentre)},
	{id: "clients.by-type.merging-years", section: "5.3.1", printed: "viiden",
		subject: "years in which smaller units merged into multi-service centres",
		from:    claim.SameAs("clients.by-type.years")},
}

// growth returns the growth of the clients in main groups since the first survey.
func growth(r *barometer.Report, groups ...clients.MainGroup) figure.Figure {
	return compared(r.Comparison().GroupGrowth(unit.Everyone, groups...))
}

// compared returns a figure that compares two surveys; what does not compare is no figure.
func compared(f figure.Figure, err error) figure.Figure {
	if err != nil {
		return figure.Figure{}
	}
	return f
}

// inServices returns the clients in the services together.
func inServices(r *barometer.Report, services ...clients.Service) figure.Figure {
	return r.Clients.In(unit.Everyone, services...)
}

// clientsGrew answers with the place of a type's clients in the first survey beside this one.
func clientsGrew(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return r.Before.Clients.Total(unit.Of(u)).Place(r.Clients.Total(unit.Of(u)))
	})
}

// clientsShrank answers with the place of a type's clients in this survey beside the first.
func clientsShrank(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return r.Clients.Total(unit.Of(u)).Place(r.Before.Clients.Total(unit.Of(u)))
	})
}
