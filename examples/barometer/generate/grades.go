package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/survey/question"
)

// rates deals the grades of one item by quota.
func rates[R, A question.Category](
	u units,
	title string,
	field func(*barometer.Response) *question.Ratings[R, A],
	item R,
	quotas ...quota[A],
) {
	deal(u, title+"/"+item.String(), func(r *barometer.Response, a A) {
		*field(r) = must(field(r).With(item, a))
	}, quotas...)
}

// byType are numbers of units in the order of the unit types.
type byType [7]int

// important2011 are the units of the second part to which a body is important or very important (B12 5.1): the
// municipality and the TE office to most, with the differences between types that the text tells.
var important2011 = map[clients.Referrer]byType{
	clients.ByMunicipality:      {25, 9, 4, 9, 2, 2, 5},
	clients.ByTEOffice:          {4, 13, 9, 8, 4, 1, 4},
	clients.ByLabourForceCentre: {2, 10, 7, 6, 4, 0, 3},
	clients.ByKela:              {2, 2, 1, 2, 1, 1, 1},
	clients.ByHealthCentre:      {3, 1, 0, 2, 1, 1, 1},
	clients.BySpecialisedCare:   {5, 1, 0, 2, 1, 3, 1},
	clients.ByThirdSector:       {4, 3, 3, 2, 1, 1, 1},
	clients.ByYouthServices:     {1, 5, 1, 1, 0, 0, 1},
	clients.BySchool:            {5, 3, 1, 1, 0, 0, 1},
	clients.ByOwnInitiative:     {1, 2, 3, 1, 1, 0, 0},
	clients.ByInsurer:           {0, 0, 1, 1, 0, 0, 0},
	clients.ByOther:             {1, 0, 1, 0, 0, 0, 0},
}

func importance(r *barometer.Response) *question.Ratings[clients.Referrer, clients.Importance] {
	return &r.Clients.Importance
}

// refer deals the importance of the referring bodies; the upper two grades share the quota.
func refer(all units, important map[clients.Referrer]byType) {
	for body := range b12.Options().Referrers() {
		for t := range b12.Options().Types() {
			u := all.of(t)
			top := important[body][t-1]
			rest := len(u) - top
			rates(
				u,
				"importance",
				importance,
				body,
				quota[clients.Importance]{top - top/3, clients.Important},
				quota[clients.Importance]{
					top / 3,
					clients.VeryImportant,
				},
				quota[clients.Importance]{rest / 2, clients.SomewhatImportant},
				quota[clients.Importance]{rest - rest/2, clients.Unimportant},
			)
		}
	}
}

// growing2011 and decreasing2011 are the units of the second part that expect a body to refer more, or fewer,
// clients (B12 5.1); 30 of the 75 expect the municipality's to grow by over 25 %.
var (
	growing2011 = map[clients.Referrer]byType{
		clients.ByMunicipality:      {12, 11, 5, 8, 2, 1, 3},
		clients.ByTEOffice:          {3, 7, 6, 5, 1, 0, 2},
		clients.ByLabourForceCentre: {2, 6, 8, 4, 2, 0, 2},
		clients.ByThirdSector:       {3, 3, 6, 3, 1, 1, 1},
		clients.ByHealthCentre:      {1, 1, 0, 1, 0, 0, 0},
		clients.BySpecialisedCare:   {2, 1, 0, 1, 0, 1, 0},
		clients.ByKela:              {2, 1, 1, 1, 0, 0, 0},
	}
	decreasing2011 = map[clients.Referrer]byType{
		clients.ByMunicipality:      {3, 1, 1, 0, 1, 0, 0},
		clients.ByTEOffice:          {3, 2, 1, 1, 1, 0, 0},
		clients.ByLabourForceCentre: {3, 2, 1, 1, 1, 1, 1},
		clients.ByThirdSector:       {1, 1, 1, 0, 0, 0, 0},
		clients.ByHealthCentre:      {4, 2, 2, 1, 1, 1, 1},
		clients.BySpecialisedCare:   {2, 1, 1, 1, 0, 0, 1},
		clients.ByKela:              {2, 1, 1, 1, 1, 0, 0},
	}
	over25 = byType{8, 8, 3, 7, 1, 1, 2}
)

func change(r *barometer.Response) *question.Ratings[clients.Referrer, clients.Change] {
	return &r.Clients.Change
}

func expect(all units) {
	for body := range b12.Options().Referrers() {
		for t := range b12.Options().Types() {
			u := all.of(t)
			more, fewer := growing2011[body][t-1], decreasing2011[body][t-1]
			much := more / 4
			if body == clients.ByMunicipality {
				much = over25[t-1]
			}
			rates(
				u,
				"change",
				change,
				body,
				quota[clients.Change]{much, clients.GrowsOver25},
				quota[clients.Change]{more - much, clients.Grows},
				quota[clients.Change]{
					fewer / 4,
					clients.DecreasesOver25,
				},
				quota[clients.Change]{fewer - fewer/4, clients.Decreases},
				quota[clients.Change]{len(u) - more - fewer, clients.Unchanged},
			)
		}
	}
}

// cooperation2011 are the units of the 75 with extensive and with some cooperation (B12 5.2); the orders by the
// first and by both together differ from the third place on.
var cooperation2011 = map[clients.Partner][2]int{
	clients.WithSocialServices: {45, 20}, clients.WithTEOffice: {33, 25}, clients.WithLabourForceCentre: {27, 17},
	clients.WithSpecialCareDistrict: {
		20,
		18,
	}, clients.WithHealthServices: {15, 38}, clients.WithDisabilityOrganisations: {2, 22},
	clients.WithKela: {
		9,
		30,
	}, clients.WithEmployers: {14, 28}, clients.WithSchools: {10, 25}, clients.WithOtherUnits: {8, 30},
	clients.WithOthers: {4, 12},
}

func extent(r *barometer.Response) *question.Ratings[clients.Partner, clients.Extent] {
	return &r.Clients.Extent
}

// cooperate deals the amounts of cooperation; two of three of the others have little.
func cooperate(u units, by map[clients.Partner][2]int) {
	for p := range b12.Options().Partners() {
		q := by[p]
		rest := len(u) - q[0] - q[1]
		rates(
			u,
			"extent",
			extent,
			p,
			quota[clients.Extent]{q[0], clients.Extensive},
			quota[clients.Extent]{q[1], clients.Some},
			quota[clients.Extent]{2 * rest / 3, clients.Little},
			quota[clients.Extent]{rest - 2*rest/3, clients.NoCooperation},
		)
	}
}
