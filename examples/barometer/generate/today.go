package main

import (
	"fmt"
	"slices"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// dice are numbers that look random and are always the same: a linear congruential generator (Knuth's MMIX).
type dice uint64

// upTo returns a number from 0 to n-1.
func (d *dice) upTo(n int) int {
	*d = *d*6364136223846793005 + 1442695040888963407
	return int(uint64(*d>>33) % uint64(n))
}

// one returns one of some values.
func one[A any](d *dice, values ...A) A { return values[d.upTo(len(values))] }

// some reports whether something with a chance of so many in a hundred is the case.
func (d *dice) some(percent int) bool { return d.upTo(100) < percent }

// kinds are how many synthetic units there are of each type in 2026, and which services their clients are in.
var kinds = []struct {
	kind     unit.Type
	units    int
	services []clients.Service
}{
	{unit.IntellectualDisability, 58, []clients.Service{
		clients.IDWorkActivity, clients.DayActivity, clients.SocialWelfareWorkActivity, clients.SpecialCareActivity,
	}},
	{unit.Workshop, 74, []clients.Service{
		clients.RehabilitativeWorkActivity, clients.WorkTryOut, clients.PaySubsidisedWork, clients.YouthWorkshopCoaching,
		clients.YouthVocationalRehabilitation, clients.SocialRehabilitation,
	}},
	{unit.MultiServiceCentre, 30, []clients.Service{
		clients.RehabilitativeWorkActivity, clients.PaySubsidisedWork, clients.WorkTryOut, clients.JobCoaching,
		clients.KelaJobCoaching, clients.EmploymentSubsidy55, clients.SocialRehabilitation,
	}},
	{unit.ProductionCentre, 12, []clients.Service{
		clients.SocialWelfareEmployment, clients.SocialWelfareWorkActivity, clients.PaySubsidisedWork,
	}},
	{unit.MentalHealth, 16, []clients.Service{
		clients.SocialWelfareWorkActivity, clients.SocialRehabilitation, clients.QualitySupportedEmployment,
	}},
	{unit.YouthOneStop, 36, []clients.Service{
		clients.YouthVocationalRehabilitation, clients.JobSearchTraining, clients.CareerCoaching, clients.WorkTryOut,
	}},
	{unit.Other, 24, []clients.Service{
		clients.RehabilitativeWorkActivity, clients.OtherMunicipal, clients.OtherCounty, clients.OtherEmploymentAuthority,
	}},
}

// counties are some of the wellbeing services counties.
var counties = []string{
	"Etelä-Karjala", "Kainuu", "Keski-Suomi", "Lappi", "Pirkanmaa", "Pohjanmaa", "Pohjois-Savo", "Päijät-Häme",
	"Varsinais-Suomi", "Vantaa ja Kerava",
}

// edition2026 returns the synthetic responses of 2026: invented, so that every table of a barometer of today has rows.
// No figure of theirs was ever printed, and they say nothing of 2026.
func edition2026() (all []barometer.Response) {
	d := dice(2026)
	for _, k := range kinds {
		for range k.units {
			r := barometer.Response{ID: fmt.Sprintf("SYNTHETIC-2026-%03d", len(all)+1), Edition: 2026}
			r.Unit = unitOf(&d, k.kind)
			r.Funding = mixOf(&d)
			r.Clients = clientsOf(&d, k.kind, k.services)
			r.Transitions = transitionsOf(&d, &r.Clients)
			if r.Coaching.Offers = one(&d, question.Yes, question.No); d.some(15) {
				r.Coaching.Offers = 0
			}
			all = append(all, r)
		}
	}
	return all
}

func unitOf(d *dice, kind unit.Type) unit.Answers {
	a := unit.Answers{
		Type: kind, Part2: one(d, question.Yes, question.No, question.No),
		Maintainer: one(d, unit.Municipality, unit.Association, unit.Association, unit.Foundation,
			unit.WellbeingServicesCounty, unit.EmploymentArea, unit.PrivateCompany, unit.Cooperative, unit.Parish),
		Founded:   unit.Year(1985 + d.upTo(41)),
		Situation: one(d, slices.Collect(unit.Situations())...),
		Outlook:   one(d, slices.Collect(unit.Outlooks())...),
		Region:    one(d, counties...),
	}
	if kind == unit.IntellectualDisability || kind == unit.MentalHealth {
		a.Maintainer = one(d, unit.WellbeingServicesCounty, unit.WellbeingServicesCounty, unit.Association, unit.Foundation)
	}
	for r := range unit.StaffRoles() {
		heads := d.upTo(5)
		a.Staff[r] = figure.AmountOf(int64(100 * heads))
		a.PersonYears[r] = figure.AmountOf(int64(25 * d.upTo(4*heads+1)))
	}
	if a.Part2 == question.Yes {
		a.Activities = ticksOf(d, slices.Collect(unit.Activities()))
		a.Tasks = ticksOf(d, slices.Collect(unit.Tasks()))
	}
	a.Strengths = ticksOf(d, slices.Collect(unit.Strengths()))
	a.Needs = ticksOf(d, slices.Collect(unit.Needs()))
	return a
}

// ticksOf ticks some of the categories.
func ticksOf[A question.Category](d *dice, categories []A) question.Set[A] {
	set := must(question.Ticked[A]())
	for _, c := range categories {
		set = must(set.With(c, one(d, question.Yes, question.No)))
	}
	return set
}

// mixOf returns shares in steps of 5 % of the sources of today.
func mixOf(d *dice) funding.Mix {
	var h funding.Hundredths
	left := 20
	for s := range barometer.Edition2026().Options().Sources() {
		part := d.upTo(left/2 + 1)
		h[s] = int64(500 * part)
		left -= part
	}
	h[one(d, funding.WellbeingServicesCounty, funding.EmploymentArea, funding.Municipal)] += int64(500 * left)
	return must(funding.NewMixHundredths(h))
}

func clientsOf(d *dice, kind unit.Type, services []clients.Service) (a clients.Answers) {
	for _, s := range services {
		if d.some(70) {
			a.Services[s] = figure.N(uint32(1 + d.upTo(25)))
		}
	}
	total := int(a.Clients().Int())
	young := total / 4
	if kind == unit.YouthOneStop {
		young = total
	}
	if a.Services.Given() && d.some(85) {
		a.Parts[clients.Under30] = figure.N(uint32(d.upTo(young + 1)))
		a.Parts[clients.JobCoach] = figure.N(uint32(d.upTo(total/3 + 1)))
		a.Parts[clients.Pension] = figure.N(uint32(d.upTo(total/2 + 1)))
	}
	for b := range barometer.Edition2026().Options().Referrers() {
		if d.some(80) {
			a.Importance = must(a.Importance.With(b, one(d, slices.Collect(clients.Importances())...)))
			a.Change = must(a.Change.With(b, one(d, slices.Collect(clients.Changes())...)))
		}
	}
	for p := range barometer.Edition2026().Options().Partners() {
		if d.some(80) {
			a.Extent = must(a.Extent.With(p, one(d, slices.Collect(clients.Extents())...)))
		}
	}
	a.First = one(d, slices.Collect(clients.Causes())...)
	return a
}

// transitionsOf returns where clients went, and where those are three and six months later.
func transitionsOf(d *dice, c *clients.Answers) (a transitions.Answers) {
	if !c.Services.Given() || !d.some(60) {
		return a
	}
	for to := range barometer.Edition2026().Options().Destinations() {
		n := d.upTo(4)
		a.Moved[to] = figure.N(uint32(n))
		a.After3[to] = figure.N(uint32(d.upTo(n + 1)))
		a.After6[to] = figure.N(uint32(d.upTo(n + 1)))
	}
	a.Served = figure.N(uint32(c.Clients().Int()+a.Leavers()) + uint32(d.upTo(5)))
	return a
}
