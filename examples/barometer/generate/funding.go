package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/unit"
)

// percents are shares of income in percent: municipal, service sales, product sales, projects, other.
type percents [5]int64

type mixes = []quota[percents]

// mixes2011 meets B12 3. Some figures hold only because units left the question blank: 5 multi-service centres
// and 5 workshops did. Of all 24 multi-service centres, 13 have municipal money, 6 have none, 13 have projects;
// of the 33 workshops that answered, 18 get less than a half from municipalities, 18 have projects, and 5 get
// more than a third from them. 6 of 13 production centres have municipal money, from 10 to 100 % of it occurs
// there and in multi-service centres, their work brings 0 to 80 %. Of 79 units for people with intellectual
// disabilities 38 have sales of some kind.
var mixes2011 = unit.ByType[mixes]{
	unit.IntellectualDisability: {
		{
			26,
			percents{100, 0, 0, 0, 0},
		}, {9, percents{60, 0, 0, 30, 10}}, {6, percents{45, 0, 0, 45, 10}}, {16, percents{60, 15, 20, 5, 0}},
		{12, percents{40, 30, 25, 5, 0}}, {6, percents{25, 40, 30, 5, 0}}, {4, percents{0, 60, 30, 10, 0}}},
	unit.Workshop: {
		{6, percents{100, 0, 0, 0, 0}}, {9, percents{55, 20, 25, 0, 0}}, {7, percents{25, 20, 25, 30, 0}},
		{6, percents{15, 25, 30, 30, 0}}, {3, percents{10, 10, 20, 60, 0}}, {2, percents{0, 10, 10, 80, 0}}},
	unit.SocialEnterprise: {
		{14, percents{0, 0, 100, 0, 0}}, {8, percents{0, 15, 80, 0, 5}}, {4, percents{0, 60, 40, 0, 0}},
		{4, percents{5, 5, 70, 20, 0}}},
	unit.MultiServiceCentre: {
		{1, percents{100, 0, 0, 0, 0}}, {1, percents{10, 40, 20, 30, 0}}, {7, percents{20, 15, 25, 40, 0}},
		{4, percents{30, 25, 20, 25, 0}}, {1, percents{0, 30, 40, 30, 0}}, {5, percents{0, 45, 45, 0, 10}}},
	unit.ProductionCentre: {
		{1, percents{100, 0, 0, 0, 0}}, {2, percents{20, 40, 40, 0, 0}}, {3, percents{10, 30, 60, 0, 0}},
		{4, percents{0, 40, 60, 0, 0}}, {2, percents{0, 20, 80, 0, 0}}, {1, percents{0, 80, 10, 10, 0}}},
	unit.MentalHealth: {
		{2, percents{80, 0, 5, 15, 0}}, {2, percents{60, 20, 10, 10, 0}}, {2, percents{50, 10, 10, 30, 0}},
		{1, percents{20, 20, 20, 40, 0}}},
	unit.Other: {
		{6, percents{50, 15, 20, 15, 0}}, {6, percents{30, 20, 25, 20, 5}}, {5, percents{20, 30, 40, 10, 0}}},
}

// fund deals the mixes.
func fund(all units) {
	put := func(r *barometer.Response, p percents) {
		h := funding.Hundredths{
			funding.Municipal: p[0] * 100, funding.ServiceSales: p[1] * 100, funding.ProductSales: p[2] * 100,
			funding.Projects: p[3] * 100, funding.Other: p[4] * 100,
		}
		r.Funding = must(funding.NewMixHundredths(h))
	}
	for t, quotas := range mixes2011 {
		deal(all.of(unit.Type(t)), "funding", put, quotas...)
	}
}
