package clients

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// TestOneUnitIsEnough: of three units one workshop told 10 clients, 4 of them in one service and 0 in another, a mental
// health unit 30 without services, and a second workshop nothing. Every figure rests on those that told, be they one.
func TestOneUnitIsEnough(t *testing.T) {
	var tally Tally
	told := Answers{Services: Counts{PaySubsidisedWork: figure.N(4), RehabilitativeWorkActivity: figure.N(6),
		OtherTE: figure.N(0)}}
	for _, x := range []struct {
		of unit.Type
		a  Answers
	}{{unit.Workshop, told}, {unit.MentalHealth, Answers{Total: figure.N(30)}}, {unit.Workshop, Answers{}}} {
		if err := tally.Add(x.of, &x.a, nil); err != nil {
			t.Fatal(err)
		}
	}
	w, m, none, all := unit.Of(unit.Workshop), unit.Of(unit.MentalHealth), unit.Of(unit.SocialEnterprise), unit.Everyone
	whole := func(k, n int64) figure.Figure { return figure.New(figure.Whole(k), n, 0) }
	stock := func(k, of, n int64) figure.Figure { return figure.New(figure.Of(k, of), n, figure.OverStock) }
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"total":                        {tally.Total(w), whole(10, 1)},
		"total of all":                 {tally.Total(all), whole(40, 2)},
		"total of nobody":              {tally.Total(none), figure.Figure{}},
		"share of all":                 {tally.ShareOfAll(w), stock(10, 40, 2)},
		"share of nobody":              {tally.ShareOfAll(none), figure.Figure{Over: figure.OverStock}},
		"mean":                         {tally.Mean(w), figure.New(figure.Whole(10), 1, figure.OverAnswering)},
		"mean of nobody":               {tally.Mean(none), figure.Figure{Over: figure.OverAnswering}},
		"in a service":                 {tally.In(w, PaySubsidisedWork), whole(4, 1)},
		"in two":                       {tally.In(all, PaySubsidisedWork, RehabilitativeWorkActivity), whole(10, 1)},
		"in one of nobody":             {tally.In(w, OtherTE), whole(0, 1)},
		"in one that nobody told":      {tally.In(w, OtherKela), figure.Figure{}},
		"in one, of nobody":            {tally.In(m, PaySubsidisedWork), figure.Figure{}},
		"in none":                      {tally.In(w), figure.Figure{}},
		"share in a service":           {tally.ShareIn(all, PaySubsidisedWork), stock(4, 10, 1)},
		"share in one that is not one": {tally.ShareIn(all, 0), figure.Figure{Over: figure.OverStock}},
		"offering":                     {tally.Offering(all, OtherTE), figure.Share(1, 1, figure.OverAnswering)},
		"offering, of nobody":          {tally.Offering(m, OtherTE), figure.Figure{Over: figure.OverAnswering}},
		"offering what nobody told":    {tally.Offering(all, OtherKela), figure.Figure{Over: figure.OverAnswering}},
	} {
		if x.got.Defined() != x.want.Defined() || x.got.N != x.want.N || x.got.Over != x.want.Over ||
			x.want.Defined() && !x.got.Ratio.Equal(x.want.Ratio) {
			t.Errorf("%s: %v of %d (%v), want %v of %d (%v)", name, x.got, x.got.N, x.got.Over, x.want, x.want.N, x.want.Over)
		}
	}
}

// TestClassesOfLoadsToTheirBounds: a class begins at its first whole number of clients an instructor, one wide up to
// 20.
func TestClassesOfLoadsToTheirBounds(t *testing.T) {
	for _, x := range []struct {
		clients, halves int64
		begins          int64
	}{
		{0, 1, 0}, {1, 3, 0}, {1, 2, 1}, {4, 3, 2}, {19, 2, 19}, {39, 4, 19}, {20, 2, 20}, {41, 4, 20}, {21, 2, 20},
		{24, 2, 20}, {25, 2, 25}, {29, 2, 25}, {59, 4, 25}, {30, 2, 30}, {39, 2, 30}, {40, 2, 40}, {49, 2, 40}, {50, 2, 50},
		{99, 2, 50}, {199, 4, 50}, {100, 2, 100}, {1_000_000, 1, 100},
	} {
		if got := loadBounds[loadOf(x.clients, x.halves)]; got != x.begins {
			t.Errorf("%d clients, %d halves of instructors: from %d, want from %d", x.clients, x.halves, got, x.begins)
		}
	}
}

// TestHalfAnInstructorIsOne: a unit has a load from half an instructor and one client on.
func TestHalfAnInstructorIsOne(t *testing.T) {
	for _, x := range []struct {
		clients uint32
		staff   int64 // in hundredths
		units   int64
	}{{1, 50, 1}, {1, 0, 0}, {0, 50, 0}, {1, 100, 1}} {
		var tally Tally
		staff := unit.Staff{unit.ServiceGuidance: figure.AmountOf(x.staff)}
		if err := tally.Add(unit.Workshop, &Answers{Total: figure.N(x.clients)}, &staff); err != nil {
			t.Fatal(err)
		}
		f := tally.PerInstructor(unit.Everyone, ClientGuidance)
		if f.N != x.units || x.units > 0 && !f.Ratio.Equal(figure.Of(100, x.staff)) {
			t.Errorf("%d clients, %d hundredths: %v", x.clients, x.staff, f)
		}
	}
}

// TestASecondCauseFromOneUnit: where no unit names a second cause it was not asked; one unit is enough.
func TestASecondCauseFromOneUnit(t *testing.T) {
	var tally Tally
	for i, second := range []Cause{0, 0, WeakPosition} {
		if err := tally.Add(unit.Workshop, &Answers{First: SocialReasons, Second: second}, nil); err != nil {
			t.Fatal(err)
		}
		for c, named := range map[Cause]int64{SocialReasons: int64(i) + 1, WeakPosition: int64(i) - 1, 0: 0, 99: 0} {
			f, asked := tally.CauseNamed(unit.Everyone, c), i == 2 && c.Valid()
			if f.Defined() != asked || asked && !f.Equal(figure.Share(named, 3, figure.OverAnswering)) {
				t.Errorf("%d units, %v: %v", i+1, c, f)
			}
		}
	}
}

// TestEveryServiceThatNoFormHad: each of several has no figure then, though the unit gave a number for it.
func TestEveryServiceThatNoFormHad(t *testing.T) {
	var tally Tally
	var all Answers
	for s := range Services() {
		all.Services[s] = figure.N(1)
	}
	if err := tally.Add(unit.Workshop, &all, nil); err != nil {
		t.Fatal(err)
	}
	left := []Service{OtherTE, 0, OtherKela, Service(NumServices), PaySubsidisedWork}
	tally.NotAsked(left...)
	for s := range Services() {
		if f := tally.In(unit.Everyone, s); f.Defined() == slices.Contains(left, s) {
			t.Errorf("%v: %v", s, f)
		}
	}
}
