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
	{ID: "clients.service.intellectual-disability-activity", Section: "5.3.2",
		Subject: "clients in work or day activity under the Act on Special Care for Persons with Intellectual " +
			"Disabilities, end of 2011"},
	{ID: "clients.service.rehabilitative-work-activity", Section: "5.3.2",
		Subject: "clients in rehabilitative work activities, end of 2011"},
	{ID: "clients.service.social-welfare-work-activity", Section: "5.3.2",
		Subject: "clients in work activity under the Social Welfare Act, end of 2011"},
	{ID: "clients.service.municipal-job-coaching", Section: "5.3.2",
		Subject: "clients in municipal job coaching, end of 2011"},
	{ID: "clients.service.other-municipal", Section: "5.3.2",
		Subject: "clients in other municipal service, end of 2011"},
	{ID: "clients.service.practical-training", Section: "5.3.2",
		Subject: "clients in practical work training, end of 2011"},
	{ID: "clients.service.preparatory-training", Section: "5.3.2",
		Subject: "clients in coaching for working life, end of 2011"},
	{ID: "clients.service.te-work-try-out", Section: "5.3.2",
		Subject: "clients in work trial of the TE office, end of 2011"},
	{ID: "clients.service.te-job-coaching", Section: "5.3.2",
		Subject: "clients in job coaching of the TE office, end of 2011"},
	{ID: "clients.service.other-te", Section: "5.3.2",
		Subject: "clients in other service of the TE office, end of 2011"},
	{ID: "clients.service.kela-work-try-out", Section: "5.3.2",
		Subject: "clients in work try-out of Kela, end of 2011"},
	{ID: "clients.service.kela-mental-health-job-coaching", Section: "5.3.2",
		Subject: "clients in job coaching of Kela for mental health rehabilitees, end of 2011"},
	{ID: "clients.service.kela-job-coaching", Section: "5.3.2",
		Subject: "clients in other job coaching of Kela, end of 2011"},
	{ID: "clients.service.other-kela", Section: "5.3.2", Subject: "clients in other service of Kela, end of 2011"},
	{ID: "clients.service.other", Section: "5.3.2", Subject: "clients in other service, end of 2011"},
	{ID: "clients.provider.municipality", Section: "5.3.2",
		Subject: "clients in services paid by: municipality, end of 2011",
		From: claim.SumOf("clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal")},
	{ID: "clients.provider.te-office", Section: "5.3.2",
		Subject: "clients in services paid by: employment and economic development office (TE office), end of 2011",
		From: claim.SumOf("clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te")},
	{ID: "clients.provider.kela", Section: "5.3.2",
		Subject: "clients in services paid by: Social Insurance Institution (Kela), end of 2011",
		From: claim.SumOf("clients.service.kela-work-try-out",
			"clients.service.kela-mental-health-job-coaching", "clients.service.kela-job-coaching",
			"clients.service.other-kela")},
	{ID: "clients.provider.other", Section: "5.3.2", Subject: "clients in services paid by: other, end of 2011",
		From: claim.SumOf("clients.service.other")},
	{ID: "clients.provider.municipality.share", Section: "5.3.2", Printed: "noin kaksi kolmasosaa",
		Subject: "share of all clients in services that municipalities pay for",
		From:    claim.ShareOf("clients.provider.municipality", "clients.total"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.Municipality)...)
		})},
	{ID: "clients.provider.municipality.rank", Section: "5.3.2", Printed: "1.",
		Subject: "rank of municipalities among the providers, by clients",
		From: claim.RankOf("clients.provider.municipality.share", "clients.provider.te-office.share",
			"clients.provider.kela.share"),
		Answer: func(r *barometer.Report) claim.Answer {
			share := func(p clients.Provider) figure.Figure {
				return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(p)...)
			}
			return answer(rank(clients.Municipality, providers, share))
		}},
	{ID: "clients.provider.te-office.share", Section: "5.3.2", Printed: "noin kolmannes",
		Subject: "share of all clients in services of the TE office",
		From:    claim.ShareOf("clients.provider.te-office", "clients.total"),
		Note:    "two thirds, a third and 2 % are 102 %, which the words leave room for",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.TEOffice)...)
		})},
	{ID: "clients.provider.kela.share", Section: "5.3.2", Printed: "noin kahteen prosenttiin",
		Subject: "share of all clients in services of Kela",
		From:    claim.ShareOf("clients.provider.kela", "clients.total"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, r.Edition.Classification().PaidBy(clients.Kela)...)
		})},
	{ID: "clients.provider.other.share", Section: "5.3.2",
		Subject: "share of all clients in services that somebody else pays for",
		From: claim.RestOf("clients.provider.municipality.share", "clients.provider.te-office.share",
			"clients.provider.kela.share"),
		Note: "never printed; the other three are 102 % at their nominal values, so that the words must round " +
			"upwards"},
	{ID: "clients.te-office.named-three", Section: "5.3.2",
		Subject: "clients in practical training, preparatory training and pay-subsidised work together, end of " +
			"2011",
		From: claim.SumOf("clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work")},
	{ID: "clients.te-office.named-three.rank", Section: "5.3.2", Printed: "eniten",
		Subject: "rank of practical training, preparatory training and pay-subsidised work among the services " +
			"of the TE office, by clients",
		From: claim.RankOf("clients.te-office.named-three", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te"),
		Answer: func(r *barometer.Report) claim.Answer {
			in := func(s clients.Service) figure.Figure { return inServices(r, s) }
			three := []clients.Service{clients.PracticalTraining, clients.PreparatoryTraining, clients.PaySubsidisedWork}
			rest := []figure.Figure{in(clients.TEWorkTryOut), in(clients.TEJobCoaching), in(clients.OtherTE)}
			return answer(inServices(r, three...).Rank(rest...)).As("together").
				Or("each", least(in(three[0]), in(three[1]), in(three[2])).Rank(rest...))
		}},
	{ID: "clients.service.intellectual-disability-activity.rank", Section: "5.3.2", Printed: "suurimman",
		Subject: "rank among all services, by clients: work or day activity under the Act on Special Care for " +
			"Persons with Intellectual Disabilities",
		From: claim.RankOf("clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		Answer: serviceRank(clients.IntellectualDisabilityActivity)},
	{ID: "clients.service.rehabilitative-work-activity.rank", Section: "5.3.2", Printed: "toiseksi eniten",
		Subject: "rank among all services, by clients: rehabilitative work activities",
		From: claim.RankOf("clients.service.rehabilitative-work-activity",
			"clients.service.intellectual-disability-activity",
			"clients.service.social-welfare-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		Answer: serviceRank(clients.RehabilitativeWorkActivity)},
	{ID: "clients.service.social-welfare-work-activity.rank", Section: "5.3.2", Printed: "kolmanneksi eniten",
		Subject: "rank among all services, by clients: work activity under the Social Welfare Act",
		From: claim.RankOf("clients.service.social-welfare-work-activity",
			"clients.service.intellectual-disability-activity",
			"clients.service.rehabilitative-work-activity", "clients.service.social-welfare-employment",
			"clients.service.municipal-job-coaching", "clients.service.other-municipal",
			"clients.service.practical-training", "clients.service.preparatory-training",
			"clients.service.pay-subsidised-work", "clients.service.te-work-try-out",
			"clients.service.te-job-coaching", "clients.service.other-te",
			"clients.service.kela-work-try-out", "clients.service.kela-mental-health-job-coaching",
			"clients.service.kela-job-coaching", "clients.service.other-kela", "clients.service.other"),
		Answer: serviceRank(clients.SocialWelfareWorkActivity)},
	{ID: "clients.job-coach.edition", Section: "5.3.2", Printed: "2011",
		Subject: "the year at whose end clients were in the service of a job coach",
		From:    claim.SameAs("clients.edition")},
	{ID: "clients.job-coach.units", Section: "5.3.2", Printed: "141",
		Subject: "units that told how many clients are in the service of a job coach",
		Answer:  partUnits(clients.JobCoach)},
	{ID: "clients.job-coach", Section: "5.3.2", Printed: "2812",
		Subject: "clients in the service of a job coach, in the units answering, end of 2011",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Part(unit.Everyone, clients.JobCoach)
		})},
	{ID: "clients.job-coach.share", Section: "5.3.2", Printed: "18 %",
		Subject: "share of them in the clients of all units",
		From:    claim.ShareOf("clients.job-coach", "clients.total"),
		Note:    "a lower bound: units that did not answer stand in the denominator alone",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Clients.PartShareOfAll(unit.Everyone, clients.JobCoach)).As("over all units").
				Or("over those answering", r.Clients.PartShare(unit.Everyone, clients.JobCoach))
		}},
	{ID: "clients.pension.units", Section: "5.3.2", Printed: "186",
		Subject: "units that told how many clients live on a disability pension",
		Answer:  partUnits(clients.Pension)},
	{ID: "clients.pension", Section: "5.3.2", Printed: "7221",
		Subject: "clients whose basic income is a disability pension, in the units answering",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Part(unit.Everyone, clients.Pension)
		})},
	{ID: "clients.pension.share", Section: "5.3.2", Printed: "47 %",
		Subject: "share of them in the clients of all units",
		From:    claim.ShareOf("clients.pension", "clients.total"),
		Note:    "a lower bound: units that did not answer stand in the denominator alone",
		Answer: func(r *barometer.Report) claim.Answer {
			return answer(r.Clients.PartShareOfAll(unit.Everyone, clients.Pension)).As("over all units").
				Or("over those answering", r.Clients.PartShare(unit.Everyone, clients.Pension))
		}},
	{ID: "clients.pension.share-words", Section: "5.3.2", Printed: "noin puolet", Subject: "the same share in words",
		From: claim.SameAs("clients.pension.share")},
	{ID: "clients.disability-activity", Section: "5.3.2",
		Subject: "clients in activity under the Act on Special Care or in work activity under the Social " +
			"Welfare Act, end of 2011",
		From: claim.SumOf("clients.service.intellectual-disability-activity",
			"clients.service.social-welfare-work-activity")},
	{ID: "clients.disability-activity.share", Section: "5.3.2", Printed: "45 %",
		Subject: "share of them in all clients",
		From:    claim.ShareOf("clients.disability-activity", "clients.total"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.ShareIn(unit.Everyone, clients.IntellectualDisabilityActivity,
				clients.SocialWelfareWorkActivity)
		})},
	{ID: "clients.disability-activity.share-words", Section: "5.3.2", Printed: "miltei puolet",
		Subject: "the same share in words", From: claim.SameAs("clients.disability-activity.share")},
}

// serviceRank answers with the rank of a service among all by its clients.
func serviceRank(s clients.Service) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return rank(s, services2011, func(s clients.Service) figure.Figure { return inServices(r, s) })
	})
}

// partUnits answers with the units that told a part of their clients.
func partUnits(p clients.Part) recompute {
	return one(func(r *barometer.Report) figure.Figure { return counted(r.Clients.Part(unit.Everyone, p).N) })
}
