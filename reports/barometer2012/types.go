package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// types21 is chapter 2.1, the unit types: the table, and the comparisons with the first survey.
var types21 = []row{
	{id: "unit.count.intellectual-disability", section: "2.1", printed: "79",
		subject: "units answering: work activity unit for people with intellectual disabilities",
		answer:  unitsOf(unit.IntellectualDisability)},
	{id: "unit.frame.intellectual-disability", section: "2.1", printed: "250",
		subject: "estimated units in the country: work activity unit for people with intellectual disabilities"},
	{id: "unit.coverage.intellectual-disability", section: "2.1", printed: "32 %",
		subject: "share of the estimated units that answered: work activity unit for people with intellectual " +
			"disabilities",
		from:   claim.ShareOf("unit.count.intellectual-disability", "unit.frame.intellectual-disability"),
		answer: coverageOf(unit.IntellectualDisability)},
	{id: "unit.count.workshop", section: "2.1", printed: "38", subject: "units answering: workshop",
		answer: unitsOf(unit.Workshop)},
	{id: "unit.frame.workshop", section: "2.1", printed: "275", subject: "estimated units in the country: workshop"},
	{id: "unit.coverage.workshop", section: "2.1", printed: "14 %",
		subject: "share of the estimated units that answered: workshop",
		from:    claim.ShareOf("unit.count.workshop", "unit.frame.workshop"),
		answer:  coverageOf(unit.Workshop)},
	{id: "unit.count.social-enterprise", section: "2.1", printed: "31",
		subject: "units answering: social enterprise",
		answer:  unitsOf(unit.SocialEnterprise)},
	{id: "unit.frame.social-enterprise", section: "2.1", printed: "168",
		subject: "estimated units in the country: social enterprise"},
	{id: "unit.coverage.social-enterprise", section: "2.1", printed: "18 %",
		subject: "share of the estimated units that answered: social enterprise",
		from:    claim.ShareOf("unit.count.social-enterprise", "unit.frame.social-enterprise"),
		answer:  coverageOf(unit.SocialEnterprise)},
	{id: "unit.count.multi-service-centre", section: "2.1", printed: "24",
		subject: "units answering: multi-service employment centre",
		answer:  unitsOf(unit.MultiServiceCentre)},
	{id: "unit.frame.multi-service-centre", section: "2.1", printed: "40",
		subject: "estimated units in the country: multi-service employment centre"},
	{id: "unit.coverage.multi-service-centre", section: "2.1", printed: "60 %",
		subject: "share of the estimated units that answered: multi-service employment centre",
		from:    claim.ShareOf("unit.count.multi-service-centre", "unit.frame.multi-service-centre"),
		answer:  coverageOf(unit.MultiServiceCentre)},
	{id: "unit.count.production-centre", section: "2.1", printed: "13",
		subject: "units answering: production-oriented work centre",
		answer:  unitsOf(unit.ProductionCentre)},
	{id: "unit.frame.production-centre", section: "2.1", printed: "50",
		subject: "estimated units in the country: production-oriented work centre"},
	{id: "unit.coverage.production-centre", section: "2.1", printed: "26 %",
		subject: "share of the estimated units that answered: production-oriented work centre",
		from:    claim.ShareOf("unit.count.production-centre", "unit.frame.production-centre"),
		answer:  coverageOf(unit.ProductionCentre)},
	{id: "unit.count.mental-health", section: "2.1", printed: "7",
		subject: "units answering: work activity unit for mental health rehabilitees",
		answer:  unitsOf(unit.MentalHealth)},
	{id: "unit.frame.mental-health", section: "2.1", printed: "90",
		subject: "estimated units in the country: work activity unit for mental health rehabilitees"},
	{id: "unit.coverage.mental-health", section: "2.1", printed: "8 %",
		subject: "share of the estimated units that answered: work activity unit for mental health rehabilitees",
		from:    claim.ShareOf("unit.count.mental-health", "unit.frame.mental-health"),
		answer:  coverageOf(unit.MentalHealth)},
	{id: "unit.count.other", section: "2.1", printed: "19", subject: "units answering: other",
		answer: unitsOf(unit.Other)},
	{id: "unit.answered.table", section: "2.1", printed: "211", subject: "units answering, all types",
		from: claim.SumOf("unit.count.intellectual-disability", "unit.count.workshop",
			"unit.count.social-enterprise", "unit.count.multi-service-centre",
			"unit.count.production-centre", "unit.count.mental-health", "unit.count.other"),
		answer: one(units)},
	{id: "unit.frame.total.table", section: "2.1", printed: "600 - 700",
		subject: "estimated units in the country, all types",
		from: claim.SumOf("unit.frame.intellectual-disability", "unit.frame.workshop",
			"unit.frame.social-enterprise", "unit.frame.multi-service-centre",
			"unit.frame.production-centre", "unit.frame.mental-health"),
		note: "the six estimates alone pass the total, and 211 of them would be 24 %, not 30 - 35 %. Most " +
			"likely the total was estimated for itself: a multi-service centre consists of several units, and " +
			"only in some activity centres is work the main activity"},
	{id: "unit.coverage.total", section: "2.1", printed: "30 - 35 %",
		subject: "share of all estimated units that answered; the lower end from the higher estimate",
		from:    claim.ShareOf("unit.answered.table", "unit.frame.total.table"),
		answer:  frameCoverage},
	{id: "unit.types.first-year", section: "2.1", printed: "2006",
		subject: "year with which the number of units of each type is compared",
		from:    claim.SameAs("unit.first.year")},
	{id: "unit.types.fewer", section: "2.1", printed: "2.",
		subject: "place of this survey beside the first by units answering, in each type but multi-service " +
			"centres and social enterprises",
		note: lesser,
		answer: sinceFirst(func(r *barometer.Report) claim.Answer {
			fewer := func(u unit.Type) figure.Figure {
				return counted(r.Unit.Units(unit.Of(u))).Place(counted(r.Before.Unit.Units(unit.Of(u))))
			}
			return answer(fewer(unit.IntellectualDisability), fewer(unit.Workshop), fewer(unit.ProductionCentre),
				fewer(unit.MentalHealth))
		})},
	{id: "clients.structure.multi-service-centre", section: "2.1", printed: "2.",
		subject: "place of the size of a multi-service centre now beside before",
		from:    claim.SameAs("clients.mean.multi-service-centre"),
		note:    "told of the new centres there, of all in 5.3.3"},
	{id: "clients.structure.workshop", section: "2.1", printed: "2.",
		subject: "place of the size of a workshop before beside now", from: claim.SameAs("clients.mean.workshop")},
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
