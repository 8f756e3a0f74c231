package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// activities2011 are the units of the second part that offer an activity, by type (B12 9.1): multi-service centres
// and workshops the most kinds; in production centres workshop work leads, in units for people with intellectual
// disabilities group activity; about a half have tasks outside the unit, few a client council.
var activities2011 = map[unit.Activity]byType{
	unit.GroupActivity:        {25, 11, 4, 9, 2, 3, 5},
	unit.WorkshopWork:         {18, 14, 4, 10, 5, 2, 4},
	unit.IndividualDiscussion: {15, 13, 6, 10, 2, 2, 4},
	unit.JobCoachSupport:      {12, 12, 7, 10, 2, 1, 3},
	unit.TasksOutside:         {12, 8, 6, 6, 2, 1, 3},
	unit.ClientCouncil:        {2, 2, 0, 2, 0, 0, 0},
	unit.Excursion:            {3, 2, 0, 2, 0, 1, 0},
	unit.PairWork:             {1, 2, 0, 1, 0, 0, 0},
	unit.CareerPlanning:       {0, 3, 0, 2, 0, 0, 0},
}

// tasks2011 are the units of the 75 with a task: the six commonest are those the text names, about a half have
// industrial subcontracting (B12 9.3).
var tasks2011 = map[unit.Task]int{
	unit.PropertyMaintenance: 52, unit.Cleaning: 50, unit.TextileWork: 49, unit.WoodWork: 48, unit.MetalWork: 42,
	unit.KitchenWork: 47, unit.IndustrialSubcontracting: 37, unit.Packing: 30, unit.Copying: 18, unit.ParkWork: 21,
	unit.Laundry: 20, unit.ElectronicsRecycling: 14, unit.OfficeWork: 17, unit.InformationTechnology: 12,
	unit.CustomerService: 16, unit.VehicleAndBicycleRepair: 11, unit.OtherTask: 9,
}

var tasksOutside2011 = map[unit.Task]int{
	unit.PropertyMaintenance: 41, unit.KitchenWork: 31, unit.Cleaning: 36, unit.Retail: 27, unit.ParkWork: 12,
	unit.Packing:                  9,
	unit.IndustrialSubcontracting: 10, unit.OfficeWork: 6, unit.CustomerService: 5, unit.OtherTask: 7,
}

var strengths2011 = map[unit.Strength]int{
	unit.StaffSkill: 88, unit.ClientWorkSkill: 41, unit.LongExperience: 37, unit.KnowingClients: 30,
	unit.ClientCentredServices: 35,
	unit.FlexibleServices:      28, unit.VersatileServices: 33, unit.QualityCoaching: 24, unit.Networks: 29,
	unit.BusinessCooperation: 22, unit.OtherStrength: 14,
}

var needs2011 = map[unit.Need]int{
	unit.SecuringFunding: 74, unit.ServiceDevelopment: 52, unit.MoreResources: 43, unit.SkilledInstructors: 33,
	unit.OtherNeed: 21,
}

var growingGroups2011 = map[clients.GrowingGroup]int{
	clients.SubstanceAbuseRehabilitees: 84, clients.MentalHealthRehabilitees: 97, clients.YoungPeople: 90,
	clients.LongTermUnemployed:                 48,
	clients.PeopleWithIntellectualDisabilities: 30, clients.Immigrants: 26, clients.OtherGrowingGroup: 11,
}

// work deals the questions with several answers.
func work(all units) {
	two := all.where(second)
	for t := range b12.Options().Types() {
		ticks := map[unit.Activity]int{}
		for a, n := range activities2011 {
			ticks[a] = n[t-1]
		}
		tick(
			two.of(t),
			"activity",
			func(r *barometer.Response) *question.Set[unit.Activity] { return &r.Unit.Activities },
			ticks,
		)
	}
	tick(two, "task", func(r *barometer.Response) *question.Set[unit.Task] { return &r.Unit.Tasks }, tasks2011)
	tick(
		two.shuffled("tasks-outside")[:66],
		"task-outside",
		func(r *barometer.Response) *question.Set[unit.Task] { return &r.Unit.TasksOutside },
		tasksOutside2011,
	)
	tick(
		all.shuffled("strengths")[:163],
		"strength",
		func(r *barometer.Response) *question.Set[unit.Strength] { return &r.Unit.Strengths },
		strengths2011,
	)
	tick(
		all.shuffled("needs")[:158],
		"need",
		func(r *barometer.Response) *question.Set[unit.Need] { return &r.Unit.Needs },
		needs2011,
	)
	tick(
		all.shuffled("growing")[:171],
		"growing",
		func(r *barometer.Response) *question.Set[clients.GrowingGroup] { return &r.Clients.Growing },
		growingGroups2011,
	)
}
