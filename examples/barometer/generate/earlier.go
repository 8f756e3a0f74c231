package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/unit"
)

// count2006 has more units than 2011 of every type but multi-service centres and social enterprises, which have
// fewer (B12 2.1); B12 prints no numbers of 2006, so these are invented.
var count2006 = unit.ByType[int]{
	unit.IntellectualDisability: 118, unit.Workshop: 52, unit.SocialEnterprise: 14, unit.MultiServiceCentre: 15,
	unit.ProductionCentre: 22, unit.MentalHealth: 15, unit.Other: 24,
}

// maintainers2006 has more municipal units and fewer private ones than 2011 (B12 2.2); the numbers are invented.
var maintainers2006 = unit.ByType[maintainers]{
	unit.IntellectualDisability: {{76, unit.Municipality}, {37, unit.JointMunicipalAuthority}, {5, unit.Association}},
	unit.Workshop:               {{36, unit.Municipality}, {2, unit.JointMunicipalAuthority}, {14, unit.Association}},
	unit.SocialEnterprise:       {{7, unit.PrivateCompany}, {7, unit.Association}},
	unit.MultiServiceCentre:     {{5, unit.Municipality}, {8, unit.Association}, {2, unit.Foundation}},
	unit.ProductionCentre:       {{11, unit.Municipality}, {9, unit.Association}, {2, unit.Foundation}},
	unit.MentalHealth:           {{7, unit.Municipality}, {8, unit.Association}},
	unit.Other: {
		{15, unit.Municipality},
		{4, unit.JointMunicipalAuthority},
		{3, unit.Association},
		{2, unit.JointOwnership},
	},
}

// stocks2006 has 13 077 clients, which makes the growth 17 % (B12 5.3); multi-service centres were larger and had
// fewer clients together, workshops smaller, and the units for people with intellectual disabilities and the production
// centres had more; work in an employment relationship had about as many as now. The numbers are invented.
var stocks2006 = unit.ByType[stock]{
	unit.IntellectualDisability: {
		clients.IntellectualDisabilityActivity: 4300,
		clients.SocialWelfareWorkActivity:      150,
		clients.RehabilitativeWorkActivity:     50,
	},
	unit.Workshop: {
		clients.RehabilitativeWorkActivity: 450,
		clients.PracticalTraining:          560,
		clients.PreparatoryTraining:        300,
		clients.PaySubsidisedWork:          430,
		clients.SocialWelfareEmployment:    80,
	},
	unit.SocialEnterprise: {clients.PaySubsidisedWork: 200, clients.SocialWelfareEmployment: 50},
	unit.MultiServiceCentre: {
		clients.RehabilitativeWorkActivity:     650,
		clients.SocialWelfareWorkActivity:      820,
		clients.IntellectualDisabilityActivity: 400,
		clients.SocialWelfareEmployment:        500,
		clients.PracticalTraining:              440,
		clients.PreparatoryTraining:            400,
		clients.PaySubsidisedWork:              610,
		clients.KelaMentalHealthJobCoaching:    80,
	},
	unit.ProductionCentre: {
		clients.SocialWelfareWorkActivity:      840,
		clients.IntellectualDisabilityActivity: 300,
		clients.SocialWelfareEmployment:        180,
		clients.PaySubsidisedWork:              120,
		clients.PracticalTraining:              100,
	},
	unit.MentalHealth: {
		clients.SocialWelfareWorkActivity:   400,
		clients.RehabilitativeWorkActivity:  40,
		clients.KelaMentalHealthJobCoaching: 80,
	},
	unit.Other: {
		clients.IntellectualDisabilityActivity: 200,
		clients.SocialWelfareWorkActivity:      150,
		clients.RehabilitativeWorkActivity:     37,
		clients.PaySubsidisedWork:              130,
		clients.SocialWelfareEmployment:        30,
	},
}

// important2006 are the units in a hundred to which a body was important: municipalities, TE offices, Kela, health
// centres and specialised care to more than now, labour force service centres to fewer (B12 5.1).
var important2006 = map[clients.Referrer]int{
	clients.ByMunicipality: 82, clients.ByTEOffice: 66, clients.ByLabourForceCentre: 34, clients.ByKela: 22,
	clients.ByHealthCentre:    27,
	clients.BySpecialisedCare: 25, clients.ByThirdSector: 19, clients.ByYouthServices: 10, clients.BySchool: 14,
	clients.ByOwnInitiative: 9,
	clients.ByInsurer:       3, clients.ByOther: 4,
}

func referEarlier(all units) {
	for body := range b12.Options().Referrers() {
		top := len(all) * important2006[body] / 100
		rates(
			all,
			"importance",
			importance,
			body,
			quota[clients.Importance]{top - top/3, clients.Important},
			quota[clients.Importance]{
				top / 3,
				clients.VeryImportant,
			},
			quota[clients.Importance]{len(all) - top, clients.SomewhatImportant},
		)
	}
}

// cooperation2006 are units with extensive and with some cooperation: less than now with labour force service
// centres, more with TE offices and joint authorities for special care (B12 5.2).
var cooperation2006 = map[clients.Partner][2]int{
	clients.WithSocialServices: {155, 70}, clients.WithTEOffice: {135, 85}, clients.WithLabourForceCentre: {60, 60},
	clients.WithSpecialCareDistrict: {
		95,
		65,
	}, clients.WithHealthServices: {53, 128}, clients.WithDisabilityOrganisations: {8, 74},
	clients.WithKela: {
		30,
		105,
	}, clients.WithEmployers: {47, 96}, clients.WithSchools: {34, 88}, clients.WithOtherUnits: {27, 103},
	clients.WithOthers: {13, 40},
}

// edition2006 returns units for the comparisons with the first barometer.
func edition2006() []barometer.Response {
	responses, all := newUnits(2006, count2006)
	maintain(all, maintainers2006)
	serve(all, stocks2006, unit.ByType[int]{})
	referEarlier(all)
	cooperate(all, cooperation2006)
	return responses
}
