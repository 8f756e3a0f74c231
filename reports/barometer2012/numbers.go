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
	{ID: "clients.edition", Section: "5.3", Printed: "2011", Subject: "the year whose clients are counted",
		From: claim.SameAs("unit.year")},
	{ID: "clients.edition-before", Section: "5.3", Printed: "2006",
		Subject: "the year whose clients they are compared with", From: claim.SameAs("unit.first.year")},
	{ID: "clients.total", Section: "5.3", Subject: "clients of all units that told them, at the end of 2011",
		From: claim.SumOf("clients.provider.municipality", "clients.provider.te-office",
			"clients.provider.kela", "clients.provider.other"),
		Note: "never printed; 2812 being 18 % and 7221 being 47 % leave 15 203 to 15 529; the sum over payers " +
			"if each client is in one service"},
	{ID: "clients.total-2006", Section: "5.3", Subject: "clients of all units that told them in the survey of 2006"},
	{ID: "clients.growth", Section: "5.3", Printed: "noin 17 %",
		Subject: "growth of all clients from 2006 to 2011, over whoever told them in each year",
		From:    claim.GrowthOf("clients.total", "clients.total-2006"),
		Note:    "includes social enterprises, which do not compare between the two years (B12 1)",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return compared(r.Comparison().Growth(unit.Everyone))
		})},
	{ID: "clients.growth.years", Section: "5.3", Printed: "viisi", Subject: "years over which the clients grew",
		From: claim.DifferenceOf("clients.edition", "clients.edition-before")},
	{ID: "clients.groups.edition-before", Section: "5.3", Printed: "2006",
		Subject: "the year in which rehabilitative work activity was asked in another main group",
		From:    claim.SameAs("clients.edition-before")},
	{ID: "clients.growth.employment.edition-before", Section: "5.3", Printed: "2006",
		Subject: "the year that work in an employment relationship is compared with",
		From:    claim.SameAs("clients.edition-before")},
	{ID: "clients.growth.employment", Section: "5.3", Printed: "2.",
		Subject: "rank of the growth of work in an employment relationship beside that of the two other main " +
			"groups together",
		Note: "only the two groups together compare: rehabilitative work activity moved between them",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return growth(r, clients.EmploymentContract).
				Rank(growth(r, clients.WorkActivity, clients.OtherRehabilitative))
		})},
	{ID: "clients.service.pay-subsidised-work", Section: "5.3", Printed: "1640",
		Subject: "clients in pay-subsidised work, end of 2011",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.PaySubsidisedWork)
		})},
	{ID: "clients.service.social-welfare-employment", Section: "5.3", Printed: "707",
		Subject: "clients in an employment relationship under the Social Welfare Act, end of 2011",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.SocialWelfareEmployment)
		})},
	{ID: "clients.employment-contract", Section: "5.3",
		Subject: "clients in an employment relationship, end of 2011",
		From: claim.SumOf("clients.service.pay-subsidised-work",
			"clients.service.social-welfare-employment"),
		Note: "2347, if the two services are all of the main group"},
	{ID: "clients.employment-contract.subsidised", Section: "5.3", Printed: "1.",
		Subject: "rank of pay-subsidised work among the services in an employment relationship",
		From: claim.RankOf("clients.service.pay-subsidised-work",
			"clients.service.social-welfare-employment"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return inServices(r, clients.PaySubsidisedWork).Rank(inServices(r, clients.SocialWelfareEmployment))
		})},
	{ID: "clients.employment-contract.types", Section: "5.3", Printed: "1.",
		Subject: "rank of the least of multi-service centres, social enterprises and workshops, by clients in " +
			"an employment relationship, beside every other named type",
		Answer: func(r *barometer.Report) claim.Answer {
			employed := func(g unit.Group) figure.Figure {
				return r.Clients.In(g, clients.SocialWelfareEmployment, clients.PaySubsidisedWork)
			}
			return answer(measure(employed).leastRank(unit.MultiServiceCentre, unit.SocialEnterprise, unit.Workshop))
		}},
	{ID: "clients.by-type.edition", Section: "5.3.1", Printed: "2011",
		Subject: "the year whose clients are shown by unit type", From: claim.SameAs("clients.edition")},
	{ID: "clients.by-type.edition-before", Section: "5.3.1", Printed: "2006",
		Subject: "the year they are compared with", From: claim.SameAs("clients.edition-before")},
	{ID: "clients.multi-service-centre", Section: "5.3.1", Subject: "clients in multi-service centres, end of 2011"},
	{ID: "clients.multi-service-centre.share", Section: "5.3.1", Printed: "34 %",
		Subject: "share of all clients that are in multi-service centres",
		From:    claim.ShareOf("clients.multi-service-centre", "clients.total"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareOfAll(unit.Of(unit.MultiServiceCentre))
		})},
	{ID: "clients.multi-service-centre.share-words", Section: "5.3.1", Printed: "kolmannes",
		Subject: "the same share in words", From: claim.SameAs("clients.multi-service-centre.share")},
	{ID: "clients.by-type.years", Section: "5.3.1", Printed: "viidessä",
		Subject: "years over which clients grew and shrank by unit type",
		From:    claim.DifferenceOf("clients.by-type.edition", "clients.by-type.edition-before")},
	{ID: "clients.multi-service-centre.grew", Section: "5.3.1", Printed: "2.",
		Subject: "rank of the clients of multi-service centres in 2006 beside 2011",
		Answer:  clientsGrew(unit.MultiServiceCentre)},
	{ID: "clients.workshop.grew", Section: "5.3.1", Printed: "2.",
		Subject: "rank of the clients of workshops in 2006 beside 2011",
		Answer:  clientsGrew(unit.Workshop)},
	{ID: "clients.intellectual-disability.shrank", Section: "5.3.1", Printed: "2.",
		Subject: "rank of the clients of work activity units for people with intellectual disabilities in " +
			"2011 beside 2006",
		Answer: clientsShrank(unit.IntellectualDisability)},
	{ID: "clients.production-centre.shrank", Section: "5.3.1", Printed: "2.",
		Subject: "rank of the clients of production-oriented work centres in 2011 beside 2006",
		Answer:  clientsShrank(unit.ProductionCentre)},
	{ID: "clients.by-type.merging-years", Section: "5.3.1", Printed: "viiden",
		Subject: "years in which smaller units merged into multi-service centres",
		From:    claim.SameAs("clients.by-type.years")},
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

// clientsGrew answers with the rank of a type's clients in the first survey beside this one.
func clientsGrew(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return r.Before.Clients.Total(unit.Of(u)).Rank(r.Clients.Total(unit.Of(u)))
	})
}

// clientsShrank answers with the rank of a type's clients in this survey beside the first.
func clientsShrank(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return r.Clients.Total(unit.Of(u)).Rank(r.Before.Clients.Total(unit.Of(u)))
	})
}
