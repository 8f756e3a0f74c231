package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// services is chapter 5.3.2, the clients by service and payer.
var services = []row{
	{id: "clients.service.intellectual-disability-activity", section: "5.3.2",
		subject: "clients in work or day activity under the Act on Special Care for Persons with Intellectual " +
			"Disabilities, end of 2011"},
	{id: "clients.service.rehabilitative-work-activity", section: "5.3.2",
		subject: "clients in rehabilitative work activities, end of 2011"},
	{id: "clients.service.social-welfare-work-activity", section: "5.3.2",
		subject: "clients in work activity under the Social Welfare Act, end of 2011"},
	{id: "clients.service.municipal-job-coaching", section: "5.3.2",
		subject: "clients in municipal job coaching, end of 2011"},
	{id: "clients.service.other-municipal", section: "5.3.2",
		subject: "clients in other municipal service, end of 2011"},
	{id: "clients.service.practical-training", section: "5.3.2",
		subject: "clients in practical work training, end of 2011"},
	{id: "clients.service.preparatory-training", section: "5.3.2",
		subject: "clients in coaching for working life, end of 2011"},
	{id: "clients.service.te-work-try-out", section: "5.3.2",
		subject: "clients in work trial of the TE office, end of 2011"},
	{id: "clients.service.te-job-coaching", section: "5.3.2",
		subject: "clients in job coaching of the TE office, end of 2011"},
	{id: "clients.service.other-te", section: "5.3.2",
		subject: "clients in other service of the TE office, end of 2011"},
	{id: "clients.service.kela-work-try-out", section: "5.3.2",
		subject: "clients in work try-out of Kela, end of 2011"},
	{id: "clients.service.kela-mental-health-job-coaching", section: "5.3.2",
		subject: "clients in job coaching of Kela for mental health rehabilitees, end of 2011"},
	{id: "clients.service.kela-job-coaching", section: "5.3.2",
		subject: "clients in other job coaching of Kela, end of 2011"},
	{id: "clients.service.other-kela", section: "5.3.2", subject: "clients in other service of Kela, end of 2011"},
	{id: "clients.service.other", section: "5.3.2", subject: "clients in other service, end of 2011"},
	{id: "clients.provider.municipality", section: "5.3.2",
		subject: "clients in services paid by: municipality, end of 2011",
		from: claim.SumOf("clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal")},
	{id: "clients.provider.te-office", section: "5.3.2",
		subject: "clients in services paid by: employment and economic development office (TE office), end of 2011",
		from: claim.SumOf("clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te")},
	{id: "clients.provider.kela", section: "5.3.2",
		subject: "clients in services paid by: Social Insurance Institution (Kela), end of 2011",
		from: claim.SumOf("clients.service.kela-work-try-out",
			"clients.service.kela-mental-health-job-coaching", "clients.service.kela-job-coaching",
			"clients.service.other-kela")},
	{id: "clients.provider.other", section: "5.3.2", subject: "clients in services paid by: other, end of 2011",
		from: claim.SumOf("clients.service.other")},
	{id: "clients.provider.municipality.share", section: "5.3.2", printed: "noin kaksi kolmasosaa",
		subject: "share of all clients in services that municipalities pay for",
		from:    claim.ShareOf("clients.provider.municipality", "clients.total"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.Municipality)...)
		})},
	{id: "clients.provider.municipality.place", section: "5.3.2", printed: "1.",
		subject: "place of municipalities among the providers, by clients",
		from: claim.RankOf("clients.provider.municipality.share", "clients.provider.te-office.share",
			"clients.provider.kela.share"),
		answer: func(r *barometer.Report) claim.Answer {
			share := func(p clients.Provider) figure.Figure {
				return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
			}
			return answer(place(clients.Municipality, providers, share))
		}},
	{id: "clients.provider.te-office.share", section: "5.3.2", printed: "noin kolmannes",
		subject: "share of all clients in services of the TE office",
		from:    claim.ShareOf("clients.provider.te-office", "clients.total"),
		note:    "two thirds, a third and 2 % are 102 %, which the words leave room for",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.TEOffice)...)
		})},
	{id: "clients.provider.kela.share", section: "5.3.2", printed: "noin kahteen prosenttiin",
		subject: "share of all clients in services of Kela",
		from:    claim.ShareOf("clients.provider.kela", "clients.total"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.Kela)...)
		})},
	{id: "clients.provider.other.share", section: "5.3.2",
		subject: "share of all clients in services that somebody else pays for",
		from: claim.RestOf("clients.provider.municipality.share", "clients.provider.te-office.share",
			"clients.provider.kela.share"),
		note: "never printed; the other three are 102 % at their nominal values, so that the words must round " +
			"upwards"},
	{id: "clients.te-office.named-three", section: "5.3.2",
		subject: "clients in practical training, preparatory training and pay-subsidised work together, end of " +
			"2011",
		from: claim.SumOf("clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work")},
	{id: "clients.te-office.named-three.place", section: "5.3.2", printed: "eniten",
		subject: "place of practical training, preparatory training and pay-subsidised work among the services " +
			"of the TE office, by clients",
		from: claim.RankOf("clients.te-office.named-three", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te"),
		answer: func(r *barometer.Report) claim.Answer {
			in := func(s clients.Service) figure.Figure { return inServices(r, s) }
			three := []clients.Service{clients.PracticalTraining, clients.PreparatoryTraining, clients.PaySubsidisedWork}
			rest := []figure.Figure{in(clients.TEWorkTryOut), in(clients.TEJobCoaching), in(clients.OtherTE)}
			return answer(inServices(r, three...).Place(rest...)).As("together").
				Or("each", least(in(three[0]), in(three[1]), in(three[2])).Place(rest...))
		}},
	{id: "clients.service.intellectual-disability-activity.place", section: "5.3.2", printed: "suurimman",
		subject: "place among all services, by clients: work or day activity under the Act on Special Care for " +
			"Persons with Intellectual Disabilities",
		from: claim.RankOf("clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		answer: servicePlace(clients.IntellectualDisabilityActivity)},
	{id: "clients.service.rehabilitative-work-activity.place", section: "5.3.2", printed: "toiseksi eniten",
		subject: "place among all services, by clients: rehabilitative work activities",
		from: claim.RankOf("clients.service.rehabilitative-work-activity",
			"clients.service.intellectual-disability-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		answer: servicePlace(clients.RehabilitativeWorkActivity)},
	{id: "clients.service.social-welfare-work-activity.place", section: "5.3.2", printed: "kolmanneksi eniten",
		subject: "place among all services, by clients: work activity under the Social Welfare Act",
		from: claim.RankOf("clients.service.social-welfare-work-activity",
			"clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		answer: servicePlace(clients.SocialWelfareWorkActivity)},
	{id: "clients.job-coach.edition", section: "5.3.2", printed: "2011",
		subject: "the year at whose end clients were in the service of a job coach",
		from:    claim.SameAs("clients.edition")},
	{id: "clients.job-coach.units", section: "5.3.2", printed: "141",
		subject: "units that told how many clients are in the service of a job coach",
		answer:  partUnits(clients.JobCoach)},
	{id: "clients.job-coach", section: "5.3.2", printed: "2812",
		subject: "clients in the service of a job coach, in the units answering, end of 2011",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Part(unit.Everyone, clients.JobCoach)
		})},
	{id: "clients.job-coach.share", section: "5.3.2", printed: "18 %",
		subject: "share of them in the clients of all units",
		from:    claim.ShareOf("clients.job-coach", "clients.total"),
		note:    "a lower bound: units that did not answer stand in the denominator alone",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Clients.PartShareOfAll(unit.Everyone, clients.JobCoach)).As("over all units").
				Or("over those answering", r.Clients.PartShare(unit.Everyone, clients.JobCoach))
		}},
	{id: "clients.pension.units", section: "5.3.2", printed: "186",
		subject: "units that told how many clients live on a disability pension",
		answer:  partUnits(clients.Pension)},
	{id: "clients.pension", section: "5.3.2", printed: "7221",
		subject: "clients whose basic income is a disability pension, in the units answering",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Part(unit.Everyone, clients.Pension)
		})},
	{id: "clients.pension.share", section: "5.3.2", printed: "47 %",
		subject: "share of them in the clients of all units",
		from:    claim.ShareOf("clients.pension", "clients.total"),
		note:    "a lower bound: units that did not answer stand in the denominator alone",
		answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Clients.PartShareOfAll(unit.Everyone, clients.Pension)).As("over all units").
				Or("over those answering", r.Clients.PartShare(unit.Everyone, clients.Pension))
		}},
	{id: "clients.pension.share-words", section: "5.3.2", printed: "noin puolet", subject: "the same share in words",
		from: claim.SameAs("clients.pension.share")},
	{id: "clients.disability-activity", section: "5.3.2",
		subject: "clients in activity under the Act on Special Care or in work activity under the Social " +
			"Welfare Act, end of 2011",
		from: claim.SumOf("clients.service.intellectual-disability-activity",
			"clients.service.social-welfare-work-activity")},
	{id: "clients.disability-activity.share", section: "5.3.2", printed: "45 %",
		subject: "share of them in all clients",
		from:    claim.ShareOf("clients.disability-activity", "clients.total"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, clients.IntellectualDisabilityActivity, clients.SocialWelfareWorkActivity)
		})},
	{id: "clients.disability-activity.share-words", section: "5.3.2", printed: "miltei puolet",
		subject: "the same share in words", from: claim.SameAs("clients.disability-activity.share")},
}

// servicePlace answers with the place of a service among all by its clients.
func servicePlace(s clients.Service) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return place(s, services2011, func(s clients.Service) figure.Figure { return inServices(r, s) })
	})
}

// partUnits answers with the units that told a part of their clients.
func partUnits(p clients.Part) recompute {
	return one(func(r *barometer.Report) figure.Figure { return counted(r.Clients.Part(unit.Everyone, p).N) })
}
