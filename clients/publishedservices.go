package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedServices returns the figures by service and provider of B12 5.3.2, and the numbers of clients by service,
// of which the report prints only the two in an employment relationship (5.3).
func publishedServices() []row {
	var rows []row
	for s := range Services() {
		if s != PaySubsidisedWork && s != SocialWelfareEmployment {
			rows = append(rows, row{section: "5.3.2", id: "service." + s.String(), subject: "clients in " + s.Label(figure.English) + ", end of 2011"})
		}
	}
	for p := range Providers() {
		rows = append(rows, row{section: "5.3.2", id: "provider." + p.String(), subject: "clients in services paid by: " + p.Label(figure.English) + ", end of 2011",
			from: claim.SumOf(serviceIDs(Classification2011().PaidBy(p)...)...)})
	}
	return append(append(rows, providerShares...), serviceOrder()...)
}

func serviceIDs(services ...Service) []string {
	ids := make([]string, len(services))
	for i, s := range services {
		ids[i] = "clients.service." + s.String()
	}
	return ids
}

// providerShares are the shares by provider; nominally they sum to 102 %.
var providerShares = []row{
	{section: "5.3.2", id: "provider.municipality.share", printed: "noin kaksi kolmasosaa", subject: "share of all clients in services that municipalities pay for",
		from: claim.ShareOf("clients.provider.municipality", "clients.total")},
	{section: "5.3.2", id: "provider.municipality.place", printed: "1.", subject: "place of municipalities among the providers, by clients",
		from: claim.RankOf("clients.provider.municipality.share", "clients.provider.te-office.share", "clients.provider.kela.share")},
	{section: "5.3.2", id: "provider.te-office.share", printed: "noin kolmannes", subject: "share of all clients in services of the TE office",
		from: claim.ShareOf("clients.provider.te-office", "clients.total"),
		note: "two thirds, a third and 2 % are 102 %, which the words leave room for"},
	{section: "5.3.2", id: "provider.kela.share", printed: "noin kahteen prosenttiin", subject: "share of all clients in services of Kela",
		from: claim.ShareOf("clients.provider.kela", "clients.total")},
	{section: "5.3.2", id: "provider.other.share", subject: "share of all clients in services that somebody else pays for",
		from: claim.RestOf("clients.provider.municipality.share", "clients.provider.te-office.share", "clients.provider.kela.share"),
		note: "never printed; the other three are 102 % at their nominal values, so that the words must round upwards"},
	{section: "5.3.2", id: "te-office.named-three", subject: "clients in practical training, preparatory training and pay-subsidised work together, end of 2011",
		from: claim.SumOf("clients.service.practical-training", "clients.service.preparatory-training", "clients.service.pay-subsidised-work")},
	{section: "5.3.2", id: "te-office.named-three.place", printed: "eniten", subject: "place of practical training, preparatory training and pay-subsidised work among the services of the TE office, by clients",
		from: claim.RankOf("clients.te-office.named-three", "clients.service.te-work-try-out", "clients.service.te-job-coaching", "clients.service.other-te")},
}

// serviceOrder returns the places of the three largest services.
func serviceOrder() []row {
	place := func(s Service, printed string) row {
		var others []Service
		for o := range Services() {
			if o != s {
				others = append(others, o)
			}
		}
		return row{section: "5.3.2", id: "service." + s.String() + ".place", printed: printed,
			subject: "place among all services, by clients: " + s.Label(figure.English),
			from:    claim.RankOf("clients.service."+s.String(), serviceIDs(others...)...)}
	}
	return []row{
		place(IntellectualDisabilityActivity, "suurimman"),
		place(RehabilitativeWorkActivity, "toiseksi eniten"),
		place(SocialWelfareWorkActivity, "kolmanneksi eniten"),
	}
}

// publishedParts are the clients of a job coach and those on a disability pension (B12 5.3.2).
var publishedParts = []row{
	{section: "5.3.2", id: "job-coach.edition", printed: "2011", subject: "the year at whose end clients were in the service of a job coach", from: same("edition")},
	{section: "5.3.2", id: "job-coach.units", printed: "141", subject: "units that told how many clients are in the service of a job coach"},
	{section: "5.3.2", id: "job-coach", printed: "2812", subject: "clients in the service of a job coach, in the units answering, end of 2011"},
	{section: "5.3.2", id: "job-coach.share", printed: "18 %", subject: "share of them in the clients of all units",
		from: claim.ShareOf("clients.job-coach", "clients.total"),
		note: "a lower bound: units that did not answer stand in the denominator alone"},
	{section: "5.3.2", id: "pension.units", printed: "186", subject: "units that told how many clients live on a disability pension"},
	{section: "5.3.2", id: "pension", printed: "7221", subject: "clients whose basic income is a disability pension, in the units answering"},
	{section: "5.3.2", id: "pension.share", printed: "47 %", subject: "share of them in the clients of all units",
		from: claim.ShareOf("clients.pension", "clients.total"),
		note: "a lower bound: units that did not answer stand in the denominator alone"},
	{section: "5.3.2", id: "pension.share-words", printed: "noin puolet", subject: "the same share in words", from: same("pension.share")},
	{section: "5.3.2", id: "disability-activity", subject: "clients in activity under the Act on Special Care or in work activity under the Social Welfare Act, end of 2011",
		from: claim.SumOf("clients.service.intellectual-disability-activity", "clients.service.social-welfare-work-activity")},
	{section: "5.3.2", id: "disability-activity.share", printed: "45 %", subject: "share of them in all clients",
		from: claim.ShareOf("clients.disability-activity", "clients.total")},
	{section: "5.3.2", id: "disability-activity.share-words", printed: "miltei puolet", subject: "the same share in words", from: same("disability-activity.share")},
}
