package barometer_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// everything answers whatever a response to the edition can, and 0 to all that the edition does not offer: a form may
// have had the columns of another time.
func everything(e barometer.Edition, t unit.Type) barometer.Response {
	r := barometer.Response{Edition: e.Year(), Unit: unit.Answers{Type: t}}
	for m := range e.Options().Maintainers() {
		r.Unit.Maintainer = m
	}
	r.Unit.Staff[unit.ServiceGuidance] = figure.AmountOf(200)
	r.Funding, _ = funding.NewMixHundredths(funding.Hundredths{funding.Municipal: 100_00})
	for s := clients.Service(1); s.Valid(); s++ {
		r.Clients.Services[s] = figure.N(0)
		if options.Offers(e.Options(), s) {
			r.Clients.Services[s] = figure.N(10)
		}
	}
	for d := transitions.Destination(1); d.Valid(); d++ {
		r.Transitions.Moved[d], r.Transitions.After3[d], r.Transitions.After6[d] = figure.N(0), figure.N(0), figure.N(0)
		for s := clients.Service(1); s.Valid(); s++ {
			r.Transitions.ByService[s][d] = figure.N(0)
		}
		if options.Offers(e.Options(), d) {
			r.Transitions.Moved[d] = figure.N(3)
		}
	}
	if !e.Options().Asks(options.FollowUp) {
		r.Transitions.After3, r.Transitions.After6 = transitions.Counts{}, transitions.Counts{}
	}
	for b := range e.Options().Referrers() {
		r.Clients.Importance, _ = r.Clients.Importance.With(b, clients.Important)
		r.Clients.Change, _ = r.Clients.Change.With(b, clients.Grows)
	}
	for p := range e.Options().Partners() {
		r.Clients.Extent, _ = r.Clients.Extent.With(p, clients.Some)
	}
	return r
}

// TestWhatAnEditionDoesNotOfferHasNoFigure: nobody was asked, so that 0 % would be made up. It holds for every value of
// the eight vocabularies, in every call that takes one, whatever a form says beside it.
func TestWhatAnEditionDoesNotOfferHasNoFigure(t *testing.T) {
	own, err := barometer.NewEdition(2016, "2016-12-31", barometer.With(options.Own{
		Sources: []question.Name{{Key: "lottery", Labels: figure.Labels{"arpajaiset", "lotteri", "lottery"}}},
	}))
	if err != nil {
		t.Fatal(err)
	}
	left := map[string]int{}
	for _, e := range []barometer.Edition{
		barometer.Edition2006(), barometer.Edition2011(), barometer.Edition2026(), own,
	} {
		before := barometer.Edition2011()
		if e.Year() == 2011 {
			before = barometer.Edition{}
		}
		tally := barometer.NewTally(e, before)
		for u := range e.Options().Types() {
			r := everything(e, u)
			if err := tally.Add(&r); err != nil {
				t.Fatal(err)
			}
		}
		report := tally.Report()
		for what, f := range offeredFigures(e, report) {
			if !f.Defined() {
				t.Errorf("%d: %s was asked, and has no figure", e.Year(), what)
			}
		}
		for what, f := range leftFigures(e, report) {
			left[fmt.Sprint(e.Year())]++
			if f.Defined() || f.N != 0 {
				t.Errorf("%d: %s was not asked, and is %v of %d", e.Year(), what, f, f.N)
			}
		}
	}
	if len(left) != 4 || left["2011"] < 200 {
		t.Errorf("figures that are not there: %v", left)
	}
}

// offeredFigures are figures of all that an edition offers.
func offeredFigures(e barometer.Edition, r *barometer.Report) map[string]figure.Figure {
	all := map[string]figure.Figure{}
	for v := range e.Options().Sources() {
		addFigures(all, "source "+v.String(), r.Funding.Mean(unit.Everyone, v), r.Funding.Having(unit.Everyone, v))
	}
	for v := range e.Options().Services() {
		addFigures(all, "service "+v.String(), r.Clients.In(unit.Everyone, v), r.Clients.Offering(unit.Everyone, v))
	}
	for v := range e.Options().Maintainers() {
		addFigures(all, "maintainer "+v.String(), r.Unit.Maintainer.In(unit.Everyone).Share(v))
	}
	for v := range e.Options().Destinations() {
		addFigures(all, "destination "+v.String(), r.Transitions.Share(unit.Everyone, v))
	}
	for v := range e.Options().Types() {
		addFigures(all, "type "+v.String(), r.Clients.Mean(unit.Of(v)), r.Clients.ShareOfAll(unit.Of(v)))
	}
	for v := range e.Options().Referrers() {
		addFigures(all, "referrer "+v.String(), r.Clients.Referring(unit.Everyone, v))
	}
	for v := range e.Options().Partners() {
		addFigures(all, "partner "+v.String(), r.Clients.Cooperating(unit.Everyone, v, clients.Some))
	}
	return all
}

func addFigures(to map[string]figure.Figure, what string, figures ...figure.Figure) {
	for i, f := range figures {
		to[fmt.Sprint(what, ", call ", i)] = f
	}
}

// leftFigures are the answers of every call about what an edition does not offer.
func leftFigures(e barometer.Edition, r *barometer.Report) map[string]figure.Figure {
	all, g := map[string]figure.Figure{}, unit.Everyone
	for v := funding.Source(1); v.Valid(); v++ {
		if spread := r.Funding.Spread(g, v); !options.Offers(e.Options(), v) {
			addFigures(all, "source "+v.String(), r.Funding.Mean(g, v), r.Funding.WeightedMean(g, v), r.Funding.Having(g, v),
				r.Funding.HavingOfEveryone(g, v), spread.Min(), spread.Median(), spread.At(figure.Whole(0)))
		}
	}
	for v := clients.Service(1); v.Valid(); v++ {
		if !options.Offers(e.Options(), v) {
			addFigures(all, "service "+v.String(), r.Clients.In(g, v), r.Clients.ShareIn(g, v), r.Clients.Offering(g, v),
				r.Transitions.FromService(g, v, transitions.Education),
				r.Transitions.FromServed(g, []clients.Service{v}, transitions.Education))
		}
	}
	for v := clients.Provider(1); v.Valid(); v++ {
		if paid := e.Classification().PaidBy(v); !options.Offers(e.Options(), v) {
			addFigures(all, "provider "+v.String(), r.Clients.In(g, paid...), r.Clients.ShareIn(g, paid...))
		}
	}
	for v := unit.Maintainer(1); v.Valid(); v++ {
		if of := r.Unit.Maintainer.In(g); !options.Offers(e.Options(), v) {
			addFigures(all, "maintainer "+v.String(), of.Share(v), of.ShareOfEveryone(v),
				r.Unit.Maintainer.In(unit.Of(unit.Workshop)).Share(v), r.Unit.Maintainer.In(0).Share(v))
		}
	}
	for v := transitions.Destination(1); v.Valid(); v++ {
		if x := r.Transitions; !options.Offers(e.Options(), v) {
			addFigures(all, "destination "+v.String(), x.Count(g, v), x.Share(g, v), x.ShareOfServed(g, v),
				x.Proportion(g, v, transitions.Anywhere()...), x.Proportion(g, v, transitions.Education),
				x.FromOrigin(g, transitions.RehabilitativeWork, v), x.After3(g, v), x.After6Share(g, v),
				x.FromOriginServed(g, transitions.RehabilitativeWork, v))
		}
	}
	for v := clients.Referrer(1); v.Valid(); v++ {
		if !options.Offers(e.Options(), v) {
			addFigures(all, "referrer "+v.String(), r.Clients.Referring(g, v), r.Clients.Change.In(g).Share(v, clients.Grows),
				r.Clients.Importance.In(g).ShareOfEveryone(v, clients.Important), r.Clients.ReferrerRank(g, v))
		}
	}
	for v := clients.Partner(1); v.Valid(); v++ {
		if !options.Offers(e.Options(), v) {
			addFigures(all, "partner "+v.String(), r.Clients.Cooperating(g, v, clients.Some),
				r.Clients.Extent.In(g).NoAnswer(v), r.Clients.PartnerRank(g, v, clients.Some))
		}
	}
	for v := unit.Type(1); v.Valid(); v++ {
		if of := unit.Of(v); !options.Offers(e.Options(), v) {
			addFigures(all, "type "+v.String(), r.Clients.Mean(of), r.Clients.ShareOfAll(of),
				r.Funding.Mean(of, funding.Municipal),
				r.Unit.Staff.Persons(of, unit.ServiceGuidance), r.Unit.Maintainer.In(of).Share(unit.Association),
				r.Clients.PerInstructor(of, clients.AllGuidance), r.Transitions.Count(of, transitions.Education),
				r.Unit.Founded.Share(of, unit.Years{From: 1990, To: 2000}), r.Clients.Part(of, clients.JobCoach))
		}
	}
	return all
}

// TestNotAskedIsMerged: what no form had stays without a figure in a tally that is merged, and names that are none of
// the vocabulary change nothing.
func TestNotAskedIsMerged(t *testing.T) {
	var one, other, all unit.Tally
	answers := unit.Answers{Type: unit.Workshop, Maintainer: unit.Association}
	one.NotAsked(unit.Foundation, 0, 250)
	err := errors.Join(one.Add(&answers), other.Add(&answers), all.Merge(&one), all.Merge(&other))
	if err != nil {
		t.Fatal(err)
	}
	of := all.Maintainer.In(unit.Everyone)
	if of.Share(unit.Foundation).Defined() || !of.Share(unit.Association).Defined() ||
		!of.Share(unit.Municipality).Defined() ||
		!of.Share(unit.Foundation, unit.Association).Defined() {
		t.Errorf("a foundation %v, an association %v", of.Share(unit.Foundation), of.Share(unit.Association))
	}
}
