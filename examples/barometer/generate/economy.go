package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/unit"
)

// situations2011 meets B12 4, counts from weak to very good: 6 of 13 production centres at least good and 12 at
// least moderate, 9 of 24 multi-service centres and 11 of 31 social enterprises at least good, and both weak or
// passable most often; mental health units at most moderate most often.
var situations2011 = unit.ByType[[5]int]{
	unit.IntellectualDisability: {3, 12, 34, 28, 2},
	unit.Workshop:               {3, 7, 14, 12, 2},
	unit.SocialEnterprise:       {5, 7, 8, 9, 2},
	unit.MultiServiceCentre:     {3, 6, 6, 8, 1},
	unit.ProductionCentre:       {0, 1, 6, 5, 1},
	unit.MentalHealth:           {0, 1, 5, 1, 0},
	unit.Other:                  {2, 3, 7, 6, 1},
}

// outlooks2011 meets B12 4, counts of improves, unchanged and weakens: a sixth each of the first and the last
// (35 of 211), an unchanged situation commonest, social enterprises the most positive; all units answered.
var outlooks2011 = unit.ByType[[3]int]{
	unit.IntellectualDisability: {8, 56, 15},
	unit.Workshop:               {6, 26, 6},
	unit.SocialEnterprise:       {10, 18, 3},
	unit.MultiServiceCentre:     {5, 15, 4},
	unit.ProductionCentre:       {2, 9, 2},
	unit.MentalHealth:           {0, 5, 2},
	unit.Other:                  {4, 12, 3},
}

func economy(all units) {
	for t := range b12.Options().Types() {
		u := all.of(t)
		s, o := situations2011[t], outlooks2011[t]
		deal(u, "situation", func(r *barometer.Response, a unit.Situation) { r.Unit.Situation = a },
			quota[unit.Situation]{s[0], unit.Weak}, quota[unit.Situation]{s[1], unit.Passable},
			quota[unit.Situation]{s[2], unit.Moderate}, quota[unit.Situation]{s[3], unit.Good},
			quota[unit.Situation]{s[4], unit.VeryGood})
		deal(u, "outlook", func(r *barometer.Response, a unit.Outlook) { r.Unit.Outlook = a },
			quota[unit.Outlook]{o[0], unit.Improves}, quota[unit.Outlook]{o[1], unit.Unchanged},
			quota[unit.Outlook]{o[2], unit.Weakens})
	}
}
