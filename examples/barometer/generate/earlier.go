package main

import (
	"github.com/socialemployment/barometer"
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
	unit.Other:                  {{15, unit.Municipality}, {4, unit.JointMunicipalAuthority}, {3, unit.Association}, {2, unit.JointOwnership}},
}

// edition2006 returns units for the comparisons with the first barometer.
func edition2006() []barometer.Response {
	responses, all := newUnits(2006, count2006)
	maintain(all, maintainers2006)
	return responses
}
