package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// perInstructor are the clients per instructor of each type, in tenths: nine on average, fewest in units for
// people with intellectual disabilities, fewer in social enterprises and production centres than elsewhere (B12 7).
var perInstructor = unit.ByType[int]{
	unit.IntellectualDisability: 72, unit.Workshop: 108, unit.SocialEnterprise: 80, unit.MultiServiceCentre: 120,
	unit.ProductionCentre: 80, unit.MentalHealth: 125, unit.Other: 98,
}

// employ gives units their staff, in half persons: half of all in production instruction, a third in guidance,
// three of five of these in service guidance, a sixth in management and expert tasks (B12 6).
func employ(all units) {
	for _, r := range all.where(tells) {
		instructors := max(2, (20*size(r)+perInstructor[r.Unit.Type]/2)/perInstructor[r.Unit.Type])
		production := (60*instructors + 50) / 100
		service := min((24*instructors+50)/100, instructors-production)
		leading := max(1, (20*instructors+50)/100)
		put := func(role unit.StaffRole, halves int) {
			if halves > 0 {
				r.Unit.Staff[role] = figure.AmountOf(int64(50 * halves))
			}
		}
		put(unit.ProductionInstruction, production)
		put(unit.ServiceGuidance, service)
		put(unit.LabourMarketGuidance, instructors-production-service)
		put(unit.Management, (leading+1)/2)
		put(unit.Expert, leading/2)
	}
}

// causes are the units of a type that name a cause first.
type causeQuotas = []quota[[2]cause]

// reasons meets B12 8: by clients people with intellectual disabilities are the largest group and mental health
// rehabilitees the second; in about a half of the units a mental health problem is the first or second reason.
func reasons(all units) {
	put := func(r *barometer.Response, c [2]cause) { r.Clients.First, r.Clients.Second = c[0], c[1] }
	for t, quotas := range causes2011 {
		deal(all.of(unit.Type(t)), "causes", put, quotas...)
	}
}
