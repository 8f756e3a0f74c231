package main

import (
	"fmt"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// make returns units by type with ids that call them synthetic.
func newUnits(year int, counts unit.ByType[int]) ([]barometer.Response, units) {
	var responses []barometer.Response
	for t := range b12.Options().Types() {
		for range counts[t] {
			responses = append(responses, barometer.Response{
				ID:      fmt.Sprintf("synthetic-%d-%03d", year, len(responses)+1),
				Edition: year,
				Unit:    unit.Answers{Type: t},
			})
		}
	}
	all := make(units, len(responses))
	for i := range responses {
		all[i] = &responses[i]
	}
	return responses, all
}

// count2011 are the respondents of B12 2.1.
var count2011 = unit.ByType[int]{
	unit.IntellectualDisability: 79, unit.Workshop: 38, unit.SocialEnterprise: 31, unit.MultiServiceCentre: 24,
	unit.ProductionCentre: 13, unit.MentalHealth: 7, unit.Other: 19,
}

// part2 are the 75 units that answered the second part (B12 1), few of them for mental health (5.1).
func part2(all units) {
	counts := unit.ByType[int]{
		unit.IntellectualDisability: 26, unit.Workshop: 14, unit.SocialEnterprise: 10, unit.MultiServiceCentre: 11,
		unit.ProductionCentre: 5, unit.MentalHealth: 3, unit.Other: 6,
	}
	put := func(r *barometer.Response, a question.YesNo) { r.Unit.Part2 = a }
	for t, n := range counts {
		u := all.of(unit.Type(t))
		deal(u, "part2", put, quota[question.YesNo]{n, question.Yes}, quota[question.YesNo]{len(u) - n, question.No})
	}
}

type maintainers = []quota[unit.Maintainer]

// maintainers2011 meets B12 2.2: associations keep about a third of the workshops (13 of 38), over a half of the
// multi-service centres (13 of 24), a third of the social enterprises (10 of 31), and a half of the production
// centres and mental health units, municipalities the other half.
var maintainers2011 = unit.ByType[maintainers]{
	unit.IntellectualDisability: {{45, unit.Municipality}, {30, unit.JointMunicipalAuthority}, {4, unit.Association}},
	unit.Workshop: {
		{22, unit.Municipality},
		{2, unit.JointMunicipalAuthority},
		{13, unit.Association},
		{1, unit.Foundation},
	},
	unit.SocialEnterprise: {{20, unit.PrivateCompany}, {10, unit.Association}, {1, unit.JointOwnership}},
	unit.MultiServiceCentre: {
		{6, unit.Municipality},
		{13, unit.Association},
		{4, unit.Foundation},
		{1, unit.JointOwnership},
	},
	unit.ProductionCentre: {{6, unit.Municipality}, {6, unit.Association}, {1, unit.Foundation}},
	unit.MentalHealth:     {{3, unit.Municipality}, {4, unit.Association}},
	unit.Other: {
		{10, unit.Municipality},
		{2, unit.JointMunicipalAuthority},
		{3, unit.Association},
		{2, unit.PrivateCompany},
		{2, unit.JointOwnership},
	},
}

func maintain(all units, by unit.ByType[maintainers]) {
	put := func(r *barometer.Response, m unit.Maintainer) { r.Unit.Maintainer = m }
	for t, quotas := range by {
		deal(all.of(unit.Type(t)), "maintainer", put, quotas...)
	}
}

// founded2011 meets B12 2.3: units founded after 2006 are about a quarter (53 of 211), over 20 years old about a
// third (65), under 15 about a half (108); over 15 are 58 of 79 units for people with intellectual disabilities,
// 10 of 13 production centres and 6 of 24 multi-service centres; 26 of 31 social enterprises are of the last five
// years, 32 of 38 workshops of 1990 to 2009.
var founded2011 = unit.ByType[[]quota[unit.Years]]{
	unit.IntellectualDisability: {
		{4, years(2007, 2011)},
		{15, years(1997, 2006)},
		{2, years(1996, 1996)},
		{12, years(1991, 1995)},
		{46, years(1971, 1990)},
	},
	unit.Workshop: {{3, years(2010, 2011)}, {6, years(2007, 2009)}, {15, years(1997, 2006)}, {1, years(1996, 1996)},
		{8, years(1991, 1995)}, {2, years(1990, 1990)}, {3, years(1979, 1989)}},
	unit.SocialEnterprise: {{26, years(2007, 2011)}, {4, years(2004, 2006)}, {1, years(1994, 1994)}},
	unit.MultiServiceCentre: {
		{7, years(2007, 2010)},
		{9, years(1998, 2006)},
		{2, years(1996, 1996)},
		{4, years(1991, 1995)},
		{2, years(1984, 1990)},
	},
	unit.ProductionCentre: {{3, years(1999, 2005)}, {4, years(1991, 1995)}, {6, years(1968, 1990)}},
	unit.MentalHealth: {
		{1, years(2008, 2008)},
		{3, years(1998, 2005)},
		{1, years(1993, 1993)},
		{2, years(1985, 1989)},
	},
	unit.Other: {
		{6, years(2007, 2011)},
		{6, years(1999, 2006)},
		{3, years(1992, 1995)},
		{4, years(1978, 1990)},
	},
}

func years(from, to int) unit.Years { return unit.FoundedBetween(from, to) }

// found spreads the units of a quota evenly over its years.
func found(all units, by unit.ByType[[]quota[unit.Years]]) {
	i := 0
	put := func(r *barometer.Response, y unit.Years) {
		r.Unit.Founded = unit.Year(y.From + i%(y.To-y.From+1))
		i++
	}
	for t, quotas := range by {
		deal(all.of(unit.Type(t)), "founded", put, quotas...)
	}
}
