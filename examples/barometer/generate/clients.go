package main

import (
	"slices"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// stock are clients at the year's end by service.
type stock map[clients.Service]int

// stocks2011 meets B12 5.3: 15 300 clients in all (invented, but within what 2812 = 18 % and 7221 = 47 % leave
// possible), 34 % of them in multi-service centres, 45 % in the two forms of activity for people with disabilities,
// 1640 in pay-subsidised work and 707 in employment under the Social Welfare Act; about two thirds of all in
// services of municipalities, a third of the TE office, 2 % of Kela; the services in the order of 5.3.2.
var stocks2011 = unit.ByType[stock]{
	unit.IntellectualDisability: {
		clients.IntellectualDisabilityActivity: 3500,
		clients.SocialWelfareWorkActivity:      120,
		clients.RehabilitativeWorkActivity:     80,
	},
	unit.Workshop: {
		clients.RehabilitativeWorkActivity: 800,
		clients.PracticalTraining:          650,
		clients.PreparatoryTraining:        420,
		clients.PaySubsidisedWork:          330,
		clients.SocialWelfareEmployment:    60,
		clients.SocialWelfareWorkActivity:  60,
		clients.TEWorkTryOut:               120,
		clients.TEJobCoaching:              60,
		clients.MunicipalJobCoaching:       40,
		clients.OtherMunicipal:             30,
		clients.OtherService:               30,
	},
	unit.SocialEnterprise: {
		clients.PaySubsidisedWork:          480,
		clients.SocialWelfareEmployment:    130,
		clients.PracticalTraining:          80,
		clients.PreparatoryTraining:        50,
		clients.RehabilitativeWorkActivity: 40,
		clients.TEWorkTryOut:               20,
		clients.TEJobCoaching:              20,
	},
	unit.MultiServiceCentre: {
		clients.RehabilitativeWorkActivity:     1150,
		clients.SocialWelfareWorkActivity:      950,
		clients.IntellectualDisabilityActivity: 500,
		clients.SocialWelfareEmployment:        400,
		clients.PracticalTraining:              620,
		clients.PreparatoryTraining:            600,
		clients.PaySubsidisedWork:              630,
		clients.TEWorkTryOut:                   80,
		clients.TEJobCoaching:                  50,
		clients.OtherTE:                        20,
		clients.KelaWorkTryOut:                 30,
		clients.KelaMentalHealthJobCoaching:    90,
		clients.KelaJobCoaching:                40,
		clients.OtherKela:                      12,
		clients.MunicipalJobCoaching:           20,
		clients.OtherMunicipal:                 10,
	},
	unit.ProductionCentre: {
		clients.SocialWelfareWorkActivity:      560,
		clients.IntellectualDisabilityActivity: 200,
		clients.RehabilitativeWorkActivity:     150,
		clients.SocialWelfareEmployment:        60,
		clients.PaySubsidisedWork:              110,
		clients.PracticalTraining:              60,
		clients.PreparatoryTraining:            60,
		clients.TEWorkTryOut:                   20,
		clients.TEJobCoaching:                  10,
		clients.KelaJobCoaching:                10,
		clients.OtherService:                   10,
	},
	unit.MentalHealth: {
		clients.SocialWelfareWorkActivity:   320,
		clients.RehabilitativeWorkActivity:  60,
		clients.KelaMentalHealthJobCoaching: 80,
		clients.PracticalTraining:           10,
		clients.KelaWorkTryOut:              10,
	},
	unit.Other: {
		clients.IntellectualDisabilityActivity: 400,
		clients.SocialWelfareWorkActivity:      290,
		clients.RehabilitativeWorkActivity:     170,
		clients.SocialWelfareEmployment:        57,
		clients.PaySubsidisedWork:              90,
		clients.PracticalTraining:              80,
		clients.PreparatoryTraining:            70,
		clients.TEWorkTryOut:                   10,
		clients.TEJobCoaching:                  10,
		clients.OtherTE:                        10,
		clients.KelaMentalHealthJobCoaching:    10,
		clients.KelaJobCoaching:                10,
		clients.OtherKela:                      14,
		clients.OtherService:                   27,
	},
}

// silent2011 are the units of each type that do not tell their clients.
var silent2011 = unit.ByType[int]{
	unit.IntellectualDisability: 3,
	unit.Workshop:               1,
	unit.SocialEnterprise:       1,
	unit.Other:                  1,
}

// serve gives every unit that tells its clients a size of its own, and its part of the type's services.
func serve(all units, stocks unit.ByType[stock], silent unit.ByType[int]) {
	for t := range b12.Options().Types() {
		telling := all.of(t).shuffled("clients")[silent[t]:]
		sizes := spread(len(telling), 100*len(telling))
		for s := range b12.Options().Services() {
			share(telling, sizes, s, stocks[t][s])
		}
	}
}

// share divides a type's clients of a service among units by their size; units that do not offer it get none. The
// service with the most clients is offered by all, the others by two units of three.
func share(telling units, sizes []int, s clients.Service, total int) {
	if total == 0 {
		return
	}
	weight, sum := slices.Clone(sizes), 0
	for i := range weight {
		if (i+int(s))%3 == 0 && total < 300 {
			weight[i] = 0
		}
		sum += weight[i]
	}
	before := 0
	for i, r := range telling {
		n := total*(before+weight[i])/sum - total*before/sum
		before += weight[i]
		if n > 0 {
			r.Clients.Services[s] = figure.N(uint32(n))
		}
	}
}

// size returns the clients of a unit, 0 when it does not tell them.
func size(r *barometer.Response) int { return int(r.Clients.Services.Sum()) }

// bySize orders units from the largest.
func (u units) bySize(of func(*barometer.Response) int) units {
	s := slices.Clone(u)
	slices.SortStableFunc(s, func(a, b *barometer.Response) int { return of(b) - of(a) })
	return s
}

func tells(r *barometer.Response) bool { return size(r) > 0 }

// jobCoaches meets B12 5.3.2: 2812 clients of a job coach in 141 units.
func jobCoaches(all units) {
	part(all.where(tells).shuffled("job-coach")[:141], clients.JobCoach, 2812, size)
}

// pensions meets B12 5.3.2: 7221 clients on a disability pension in 186 units, above all those in the two forms of
// activity for people with disabilities.
func pensions(all units) {
	disabled := func(r *barometer.Response) int {
		s := r.Clients.Services
		return int(s[clients.IntellectualDisabilityActivity].Int() + s[clients.SocialWelfareWorkActivity].Int())
	}
	answering := all.where(tells).bySize(disabled)[:186]
	left := 7221
	for _, r := range answering {
		r.Clients.Parts[clients.Pension] = figure.N(uint32(disabled(r)))
		left -= disabled(r)
	}
	for i := 0; left > 0; i = (i + 1) % len(answering) {
		r := answering[i]
		if n := r.Clients.Parts[clients.Pension].Int(); int(n) < size(r) {
			r.Clients.Parts[clients.Pension] = figure.N(uint32(n) + 1)
			left--
		}
	}
}

// outside meets B12 9.3, second part: about a fifth of all clients work outside the unit, two fifths of those of
// social enterprises, a fifth of those of multi-service centres.
func outside(all units) {
	percent := unit.ByType[int]{
		unit.IntellectualDisability: 15, unit.Workshop: 24, unit.SocialEnterprise: 40, unit.MultiServiceCentre: 20,
		unit.ProductionCentre: 18, unit.MentalHealth: 10, unit.Other: 20,
	}
	for t := range b12.Options().Types() {
		u := all.of(t).where(second).where(tells)
		sum := 0
		for _, r := range u {
			sum += size(r)
		}
		part(u, clients.Outside, sum*percent[t]/100, size)
	}
}

func second(r *barometer.Response) bool { return r.Unit.Part2 == question.Yes }

// part divides a number of clients among units in proportion to a size, which none of them passes.
func part(u units, p clients.Part, total int, of func(*barometer.Response) int) {
	sum, before := 0, 0
	for _, r := range u {
		sum += of(r)
	}
	for _, r := range u {
		n := total*(before+of(r))/sum - total*before/sum
		before += of(r)
		r.Clients.Parts[p] = figure.N(uint32(n))
	}
}
