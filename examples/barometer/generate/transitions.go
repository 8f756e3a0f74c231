package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// moved2011 meets B12 11: in 69 units 525 clients moved to work in the open labour market, and more went back to
// basic services; most transitions are from multi-service centres, workshops and social enterprises; from workshops
// more than elsewhere to training, work try-outs and education.
var moved2011 = map[transitions.Destination]byType{
	transitions.OpenEmployment:       {18, 120, 26, 318, 14, 4, 25},
	transitions.SubsidisedEmployment: {6, 40, 10, 75, 6, 2, 9},
	transitions.WorkTryOut:           {3, 55, 6, 50, 3, 1, 6},
	transitions.PracticalTraining:    {5, 70, 8, 60, 4, 1, 7},
	transitions.Education:            {3, 95, 8, 80, 2, 1, 7},
	transitions.OtherService:         {12, 30, 6, 90, 8, 4, 12},
	transitions.BackToBasicServices:  {22, 110, 26, 430, 16, 5, 25},
	transitions.Unemployed:           {4, 60, 18, 140, 9, 3, 14},
	transitions.Interrupted:          {8, 60, 12, 120, 8, 3, 10},
	transitions.Other:                {9, 18, 4, 30, 4, 2, 5},
	transitions.Unknown:              {2, 12, 3, 40, 2, 1, 4},
}

// move deals the transitions of each type among the units that tell them, in proportion to their clients; every
// second one tells how many clients it served.
func move(all units) {
	telling := all.where(second).where(tells).bySize(size)[:69]
	for t := range b12.Options().Types() {
		u := telling.of(t)
		for to := range b12.Options().Destinations() {
			shares(u, moved2011[to][t-1], func(r *barometer.Response, n int) { r.Transitions.Moved[to] = figure.N(uint32(n)) })
		}
	}
	others := telling.where(func(r *barometer.Response) bool { return r.Unit.Type != unit.IntellectualDisability })
	for _, r := range others[:31] {
		itemise(r)
	}
	for i, r := range telling {
		if i%2 == 0 {
			r.Transitions.Served = figure.N(uint32(int64(size(r)) + r.Transitions.Leavers()))
		}
	}
}

// shares divides a number among units in proportion to their clients.
func shares(u units, total int, put func(*barometer.Response, int)) {
	sum, before := 0, 0
	for _, r := range u {
		sum += size(r)
	}
	for _, r := range u {
		put(r, total*(before+size(r))/sum-total*before/sum)
		before += size(r)
	}
}

// rates2011 are transitions in a hundred clients of a service (B12 11.2): to work most often from training and
// pay-subsidised work, interruptions most often in rehabilitative work activity, few from the other services.
var rates2011 = map[clients.Service]map[transitions.Destination]int{
	clients.PracticalTraining: {
		transitions.OpenEmployment: 20,
		transitions.Education:      8,
		transitions.Interrupted:    4,
	},
	clients.PreparatoryTraining: {
		transitions.OpenEmployment: 20,
		transitions.Education:      7,
		transitions.Interrupted:    4,
	},
	clients.PaySubsidisedWork: {
		transitions.OpenEmployment: 22,
		transitions.Unemployed:     10,
		transitions.Interrupted:    2,
	},
	clients.TEWorkTryOut: {
		transitions.OpenEmployment:    17,
		transitions.PracticalTraining: 8,
		transitions.Interrupted:       3,
	},
	clients.KelaWorkTryOut: {transitions.OpenEmployment: 12, transitions.Education: 6},
	clients.RehabilitativeWorkActivity: {
		transitions.OpenEmployment:      3,
		transitions.PracticalTraining:   5,
		transitions.WorkTryOut:          3,
		transitions.Education:           4,
		transitions.Interrupted:         16,
		transitions.BackToBasicServices: 25,
	},
	clients.TEJobCoaching:             {transitions.OpenEmployment: 10, transitions.PracticalTraining: 10},
	clients.SocialWelfareWorkActivity: {transitions.OpenEmployment: 1, transitions.BackToBasicServices: 3},
}

// itemise tells a unit's transitions by service, never more of them than in all.
func itemise(r *barometer.Response) {
	left := r.Transitions.Moved
	for s := range b12.Options().Services() {
		if r.Clients.Services[s].Int() == 0 {
			continue
		}
		for to := range b12.Options().Destinations() {
			n := (int64(rates2011[s][to])*r.Clients.Services[s].Int() + 50) / 100
			n = min(n, left[to].Int())
			left[to] = figure.N(uint32(left[to].Int() - n))
			r.Transitions.ByService[s][to] = figure.N(uint32(n))
		}
	}
}

// coach meets B12 9.2: of 50 units of the second part that offer job coaching, 23 support somebody at an ordinary
// workplace; guidance in own tasks and life-management skills are commonest.
func coach(all units) {
	two := all.where(second).shuffled("coaching")
	deal(
		two,
		"offers",
		func(r *barometer.Response, a question.YesNo) { r.Coaching.Offers = a },
		quota[question.YesNo]{50, question.Yes},
		quota[question.YesNo]{25, question.No},
	)
	offering := two.where(func(r *barometer.Response) bool { return r.Coaching.Offers == question.Yes })
	tick(
		offering,
		"contents",
		func(r *barometer.Response) *question.Set[coaching.Content] { return &r.Coaching.Contents },
		map[coaching.Content]int{
			coaching.GuidanceInOwnTasks: 45, coaching.LifeManagement: 41, coaching.SupportAtWorkplace: 23,
			coaching.JobSearch:       31,
			coaching.EmployerContact: 26, coaching.ServiceGuidance: 19, coaching.OtherContent: 5,
		},
	)
}
