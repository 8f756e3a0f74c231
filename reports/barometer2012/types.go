package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// types21 is chapter 2.1, the unit types: the table, and the comparisons with the first survey.
var types21 = []row{
	{ID: "unit.count.intellectual-disability", Section: "2.1", Printed: "79",
		Subject: "units answering: work activity unit for people with intellectual disabilities",
		Answer:  unitsOf(unit.IntellectualDisability)},
	{ID: "unit.frame.intellectual-disability", Section: "2.1", Printed: "250",
		Subject: "estimated units in the country: work activity unit for people with intellectual disabilities"},
	{ID: "unit.coverage.intellectual-disability", Section: "2.1", Printed: "32 %",
		Subject: "share of the estimated units that answered: work activity unit for people with intellectual " +
			"disabilities",
		From:   claim.ShareOf("unit.count.intellectual-disability", "unit.frame.intellectual-disability"),
		Answer: coverageOf(unit.IntellectualDisability)},
	{ID: "unit.count.workshop", Section: "2.1", Printed: "38", Subject: "units answering: workshop",
		Answer: unitsOf(unit.Workshop)},
	{ID: "unit.frame.workshop", Section: "2.1", Printed: "275", Subject: "estimated units in the country: workshop"},
	{ID: "unit.coverage.workshop", Section: "2.1", Printed: "14 %",
		Subject: "share of the estimated units that answered: workshop",
		From:    claim.ShareOf("unit.count.workshop", "unit.frame.workshop"),
		Answer:  coverageOf(unit.Workshop)},
	{ID: "unit.count.social-enterprise", Section: "2.1", Printed: "31",
		Subject: "units answering: social enterprise",
		Answer:  unitsOf(unit.SocialEnterprise)},
	{ID: "unit.frame.social-enterprise", Section: "2.1", Printed: "168",
		Subject: "estimated units in the country: social enterprise"},
	{ID: "unit.coverage.social-enterprise", Section: "2.1", Printed: "18 %",
		Subject: "share of the estimated units that answered: social enterprise",
		From:    claim.ShareOf("unit.count.social-enterprise", "unit.frame.social-enterprise"),
		Answer:  coverageOf(unit.SocialEnterprise)},
	{ID: "unit.count.multi-service-centre", Section: "2.1", Printed: "24",
		Subject: "units answering: multi-service employment centre",
		Answer:  unitsOf(unit.MultiServiceCentre)},
	{ID: "unit.frame.multi-service-centre", Section: "2.1", Printed: "40",
		Subject: "estimated units in the country: multi-service employment centre"},
	{ID: "unit.coverage.multi-service-centre", Section: "2.1", Printed: "60 %",
		Subject: "share of the estimated units that answered: multi-service employment centre",
		From:    claim.ShareOf("unit.count.multi-service-centre", "unit.frame.multi-service-centre"),
		Answer:  coverageOf(unit.MultiServiceCentre)},
	{ID: "unit.count.production-centre", Section: "2.1", Printed: "13",
		Subject: "units answering: production-oriented work centre",
		Answer:  unitsOf(unit.ProductionCentre)},
	{ID: "unit.frame.production-centre", Section: "2.1", Printed: "50",
		Subject: "estimated units in the country: production-oriented work centre"},
	{ID: "unit.coverage.production-centre", Section: "2.1", Printed: "26 %",
		Subject: "share of the estimated units that answered: production-oriented work centre",
		From:    claim.ShareOf("unit.count.production-centre", "unit.frame.production-centre"),
		Answer:  coverageOf(unit.ProductionCentre)},
	{ID: "unit.count.mental-health", Section: "2.1", Printed: "7",
		Subject: "units answering: work activity unit for mental health rehabilitees",
		Answer:  unitsOf(unit.MentalHealth)},
	{ID: "unit.frame.mental-health", Section: "2.1", Printed: "90",
		Subject: "estimated units in the country: work activity unit for mental health rehabilitees"},
	{ID: "unit.coverage.mental-health", Section: "2.1", Printed: "8 %",
		Subject: "share of the estimated units that answered: work activity unit for mental health rehabilitees",
		From:    claim.ShareOf("unit.count.mental-health", "unit.frame.mental-health"),
		Answer:  coverageOf(unit.MentalHealth)},
	{ID: "unit.count.other", Section: "2.1", Printed: "19", Subject: "units answering: other",
		Answer: unitsOf(unit.Other)},
	{ID: "unit.answered.table", Section: "2.1", Printed: "211", Subject: "units answering, all types",
		From: claim.SumOf("unit.count.intellectual-disability", "unit.count.workshop",
			"unit.count.social-enterprise", "unit.count.multi-service-centre",
			"unit.count.production-centre", "unit.count.mental-health", "unit.count.other"),
		Answer: one(units)},
	{ID: "unit.frame.total.table", Section: "2.1", Printed: "600 - 700",
		Subject: "estimated units in the country, all types",
		From: claim.SumOf("unit.frame.intellectual-disability", "unit.frame.workshop",
			"unit.frame.social-enterprise", "unit.frame.multi-service-centre",
			"unit.frame.production-centre", "unit.frame.mental-health"),
		Note: "the six estimates alone pass the total, and 211 of them would be 24 %, not 30 - 35 %. Most " +
			"likely the total was estimated for itself: a multi-service centre consists of several units, and " +
			"only in some activity centres is work the main activity"},
	{ID: "unit.coverage.total", Section: "2.1", Printed: "30 - 35 %",
		Subject: "share of all estimated units that answered; the lower end from the higher estimate",
		From:    claim.ShareOf("unit.answered.table", "unit.frame.total.table"),
		Answer:  frameCoverage},
	{ID: "unit.types.first-year", Section: "2.1", Printed: "2006",
		Subject: "year with which the number of units of each type is compared",
		From:    claim.SameAs("unit.first.year")},
	{ID: "unit.types.fewer", Section: "2.1", Printed: "2.",
		Subject: "rank of this survey beside the first by units answering, in each type but multi-service " +
			"centres and social enterprises",
		Note: lesser,
		Answer: sinceFirst(func(r *barometer.Report) claim.Answer {
			fewer := func(u unit.Type) figure.Figure {
				return counted(r.Unit.Units(unit.Of(u))).Rank(counted(r.Before.Unit.Units(unit.Of(u))))
			}
			return answer(fewer(unit.IntellectualDisability), fewer(unit.Workshop), fewer(unit.ProductionCentre),
				fewer(unit.MentalHealth))
		})},
	{ID: "clients.structure.multi-service-centre", Section: "2.1", Printed: "2.",
		Subject: "rank of the size of a multi-service centre now beside before",
		From:    claim.SameAs("clients.mean.multi-service-centre"),
		Note:    "told of the new centres there, of all in 5.3.3"},
	{ID: "clients.structure.workshop", Section: "2.1", Printed: "2.",
		Subject: "rank of the size of a workshop before beside now", From: claim.SameAs("clients.mean.workshop")},
}

// unitsOf answers with the units of a type.
func unitsOf(u unit.Type) recompute {
	return one(func(r *barometer.Report) figure.Figure { return counted(r.Unit.Units(unit.Of(u))) })
}

// coverageOf answers with the share of the estimated units of a type that answered; of no type without an estimate.
func coverageOf(u unit.Type) recompute {
	return func(r *barometer.Report) claim.Answer {
		if !r.Edition.Frame().Estimate(u).Given() {
			return claim.Answer{}
		}
		return answer(r.Edition.Frame().Coverage(u, r.Unit.Units(unit.Of(u))))
	}
}

// sinceFirst leaves the answer out where there are no earlier units to compare with.
func sinceFirst(of recompute) recompute {
	return func(r *barometer.Report) claim.Answer {
		if r.Before.Unit.Units(unit.Everyone) == 0 {
			return claim.Answer{}
		}
		return of(r)
	}
}
