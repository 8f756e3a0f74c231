package transitions

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestFollowUpByHand: of 7 leavers of two workshops 5 and 2 were followed up after three months, 4 of them in open
// employment; a third unit followed up 3 after six months, and nobody else did.
func TestFollowUpByHand(t *testing.T) {
	var tally Tally
	for _, u := range []struct {
		of             unit.Type
		after3, after6 Counts
	}{
		{unit.Workshop, Counts{OpenEmployment: figure.N(3), Education: figure.N(2)}, Counts{}},
		{unit.Workshop, Counts{OpenEmployment: figure.N(1), Unemployed: figure.N(1)}, Counts{}},
		{unit.MentalHealth, Counts{}, Counts{Pension: figure.N(1), Education: figure.N(2)}},
		{unit.MentalHealth, Counts{}, Counts{}},
	} {
		if err := tally.Add(u.of, &Answers{After3: u.after3, After6: u.after6}, nil); err != nil {
			t.Fatal(err)
		}
	}
	all, workshops, health := unit.Everyone, unit.Of(unit.Workshop), unit.Of(unit.MentalHealth)
	none := figure.Figure{}
	noShare := figure.Figure{Over: figure.OverFlow}
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"after 3 in work":        {tally.After3(all, OpenEmployment), figure.New(figure.Whole(4), 2, 0)},
		"after 3 in two":         {tally.After3(all, OpenEmployment, Education), figure.New(figure.Whole(6), 2, 0)},
		"after 3, share":         {tally.After3Share(all, OpenEmployment), figure.New(figure.Of(4, 7), 2, figure.OverFlow)},
		"after 3, workshops":     {tally.After3Share(workshops, Education), figure.New(figure.Of(2, 7), 2, figure.OverFlow)},
		"after 3, mental health": {tally.After3(health, Education), none},
		"after 3, pension":       {tally.After3(all, Pension), none},
		"after 3, no place":      {tally.After3(all), none},
		"after 6":                {tally.After6(all, Education), figure.New(figure.Whole(2), 1, 0)},
		"after 6, share":         {tally.After6Share(all, Education), figure.New(figure.Of(2, 3), 1, figure.OverFlow)},
		"after 6, work":          {tally.After6Share(all, OpenEmployment), noShare},
		"after 6, workshops":     {tally.After6Share(workshops, Education), noShare},
		"anywhere":               {tally.After6Share(health, Anywhere()...), figure.New(figure.Of(3, 3), 1, figure.OverFlow)},
	} {
		if x.got.Defined() != x.want.Defined() || x.want.Defined() && !x.got.Equal(x.want) {
			t.Errorf("%s: %v, want %v", name, x.got, x.want)
		}
	}
}

// TestASumWithWhatNobodyToldIsAssumed: a follow-up of destinations, and a proportion among some, assume that nobody is
// at one for which no unit gave a number, be it 0; those that were told, and all destinations together, assume nothing.
// What was told of one time says nothing of another.
func TestASumWithWhatNobodyToldIsAssumed(t *testing.T) {
	var tally Tally
	answers := Answers{
		Moved:  Counts{OpenEmployment: figure.N(4), Education: figure.N(3), Unemployed: figure.N(0)},
		After3: Counts{OpenEmployment: figure.N(2), Pension: figure.N(1)},
		After6: Counts{Education: figure.N(2), OpenEmployment: figure.N(0)},
	}
	if err := tally.Add(unit.Workshop, &answers, nil); err != nil {
		t.Fatal(err)
	}
	all, work := unit.Everyone, OpenEmployment
	for name, x := range map[string]struct {
		f       figure.Figure
		assumed bool
	}{
		"after 3, told":            {tally.After3(all, work, Pension), false},
		"after 3, with another":    {tally.After3(all, work, Education), true},
		"after 3, anywhere":        {tally.After3(all, Anywhere()...), false},
		"after 3, share, told":     {tally.After3Share(all, work, Pension), false},
		"after 3, share":           {tally.After3Share(all, Unemployed, work), true},
		"after 6, told":            {tally.After6(all, work, Education), false},
		"after 6, with another":    {tally.After6(all, Pension, Education), true},
		"after 6, share":           {tally.After6Share(all, Education, Pension), true},
		"after 6, share, anywhere": {tally.After6Share(all, Anywhere()...), false},
		"proportion, told":         {tally.Proportion(all, work, work, Education, Unemployed), false},
		"proportion":               {tally.Proportion(all, work, work, Apprenticeship), true},
		"proportion, anywhere":     {tally.Proportion(all, work, Anywhere()...), false},
	} {
		if !x.f.Defined() || x.f.Marks.Has(figure.Assumed) != x.assumed {
			t.Errorf("%s: %v", name, x.f)
		}
	}
}

// TestFollowUpToTheLimits: at most MaxCount at each destination, no number of what is none, and no more than moved on.
func TestFollowUpToTheLimits(t *testing.T) {
	of := func(d Destination, n uint32) (c Counts) {
		c[d] = figure.N(n)
		return c
	}
	moved := of(Education, 5)
	for name, x := range map[string]struct {
		a      Answers
		faults int
	}{
		"the most":           {Answers{After3: of(Pension, figure.MaxCount)}, 0},
		"one more":           {Answers{After3: of(Pension, figure.MaxCount+1)}, 1},
		"the first":          {Answers{After6: of(OpenEmployment, figure.MaxCount+1)}, 1},
		"no destination":     {Answers{After6: of(0, 1)}, 1},
		"as many as moved":   {Answers{Moved: moved, After3: of(Pension, 5), After6: of(Unemployed, 5)}, 0},
		"fewer":              {Answers{Moved: moved, After3: of(Pension, 4), After6: of(Unemployed, 0)}, 0},
		"one more than left": {Answers{Moved: moved, After3: of(Pension, 6)}, 1},
		"twice":              {Answers{Moved: moved, After3: of(Pension, 6), After6: of(Unemployed, 6)}, 2},
		"not told":           {Answers{After3: of(Pension, 6)}, 0},
		"told, and nobody":   {Answers{Moved: of(Education, 0), After3: of(Pension, 1)}, 1},
		"the only one":       {Answers{Moved: of(Education, 1), After3: of(Pension, 1)}, 0},
		"two of one":         {Answers{Moved: of(Education, 1), After3: of(Pension, 2)}, 1},
		"by service alone":   {Answers{ByService: ByService{clients.OtherTE: of(Education, 1)}, After6: of(Pension, 2)}, 1},
	} {
		if err := x.a.Validate(nil); len(figure.Faults(err)) != x.faults {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestStockAndServedByHand: two workshops have 30 and 20 clients, 4 of the first's moved on, and 5 of the 26 that the
// second served; a third unit tells no clients. Served are 34 and 26, and the 34 are assumed.
func TestStockAndServedByHand(t *testing.T) {
	var tally, exact Tally
	moved := func(n uint32) Counts { return Counts{Education: figure.N(n)} }
	clientsOf := func(n uint32) *clients.Answers { return &clients.Answers{Total: figure.N(n)} }
	second := Answers{Moved: moved(5), Served: figure.N(26)}
	if err := errors.Join(tally.Add(unit.Workshop, &Answers{Moved: moved(4)}, clientsOf(30)),
		tally.Add(unit.Workshop, &second, clientsOf(20)), tally.Add(unit.Other, &Answers{Moved: moved(1)}, nil),
		exact.Add(unit.Workshop, &second, clientsOf(20))); err != nil {
		t.Fatal(err)
	}
	all := unit.Everyone
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"stock":           {tally.Stock(all), figure.New(figure.Whole(50), 2, 0)},
		"served":          {tally.Served(all), figure.New(figure.Whole(60), 2, 0, figure.Assumed)},
		"served as given": {exact.Served(all), figure.New(figure.Whole(26), 1, 0)},
		"none's stock":    {tally.Stock(unit.Of(unit.Other)), figure.Figure{}},
		"none served":     {tally.Served(unit.Of(unit.Other)), figure.Figure{}},
	} {
		if !x.got.Equal(x.want) || x.got.Over != 0 {
			t.Errorf("%s: %v over %v, want %v", name, x.got, x.got.Over, x.want)
		}
	}
}

// TestWhatNoFormHadHasNoFigure: a destination that no form had has none, though 0 was told, and a sum with it is
// assumed; what is no destination is none.
func TestWhatNoFormHadHasNoFigure(t *testing.T) {
	var tally Tally
	told := Counts{Education: figure.N(2), Pension: figure.N(0), Apprenticeship: figure.N(0), Unemployed: figure.N(0)}
	a := Answers{Moved: told, ByService: ByService{clients.PaySubsidisedWork: told}}
	stock := &clients.Answers{Services: clients.Counts{clients.PaySubsidisedWork: figure.N(9)}}
	if err := tally.Add(unit.Workshop, &a, stock); err != nil {
		t.Fatal(err)
	}
	tally.NotAsked(0, Pension, numDestinations, Apprenticeship)
	all, from := unit.Everyone, []clients.Service{clients.PaySubsidisedWork}
	for name, of := range map[string]func(to ...Destination) figure.Figure{
		"count":       func(to ...Destination) figure.Figure { return tally.Count(all, to...) },
		"share":       func(to ...Destination) figure.Figure { return tally.Share(all, to...) },
		"of served":   func(to ...Destination) figure.Figure { return tally.ShareOfServed(all, to...) },
		"by service":  func(to ...Destination) figure.Figure { return tally.From(all, from, to...) },
		"and served":  func(to ...Destination) figure.Figure { return tally.FromServed(all, from, to...) },
		"of leavers":  func(to ...Destination) figure.Figure { return tally.Proportion(all, to[0], Anywhere()...) },
		"among these": func(to ...Destination) figure.Figure { return tally.Proportion(all, to[0], Education) },
	} {
		for d, defined := range map[Destination]bool{
			Education: true, Unemployed: true, Pension: false, Apprenticeship: false,
		} {
			if f := of(d); f.Defined() != defined {
				t.Errorf("%s of %v: %v", name, d, f)
			}
		}
	}
	if f := tally.Count(all, Education, Pension); !f.Marks.Has(figure.Assumed) {
		t.Errorf("a sum with what no form had: %v", f)
	}
}

// TestASingleClientIsOne: a service with one client, of which none told where they went, leaves a sum assumed.
func TestASingleClientIsOne(t *testing.T) {
	a := Answers{ByService: ByService{clients.PaySubsidisedWork: {Education: figure.N(1)}}}
	both := []clients.Service{clients.PaySubsidisedWork, clients.OtherService}
	for n, assumed := range map[uint32]bool{0: false, 1: true, 2: true} {
		var tally Tally
		stock := new(clients.Answers)
		stock.Services[both[0]], stock.Services[both[1]] = figure.N(5), figure.N(n)
		if err := tally.Add(unit.Workshop, &a, stock); err != nil {
			t.Fatal(err)
		}
		if f := tally.From(unit.Everyone, both, Education); f.Marks.Has(figure.Assumed) != assumed || f.N != 1 {
			t.Errorf("%d clients: %v", n, f)
		}
	}
}

// TestWhyTransitionsAreRefused: each faulty number has one fault, which names its column and the limit, or what it
// clashes with.
func TestWhyTransitionsAreRefused(t *testing.T) {
	const many = figure.MaxCount + 1
	none := clients.Answers{Services: clients.Counts{clients.OtherKela: figure.N(1)}}
	education := func(n uint32) Counts { return Counts{Education: figure.N(n)} }
	from := func(s clients.Service, a uint32, o clients.Service, b uint32) (by ByService) {
		by[s], by[o] = education(a), education(b)
		return by
	}
	for name, x := range map[string]struct {
		a    *Answers
		c    *clients.Answers
		want []string
	}{
		"no answers": {nil, nil, []string{"no answers"}},
		"no destination": {&Answers{Moved: Counts{0: figure.N(many)}}, nil,
			[]string{"transitions = 1000001: unknown value: index 0 is no destination"}},
		"too many of no service": {&Answers{ByService: ByService{{0: figure.N(many)}}}, nil,
			[]string{"transitions = 1000001: unknown value: index 0 is no service"}},
		"no service": {&Answers{ByService: ByService{{Education: figure.N(7)}}}, nil,
			[]string{"transitions = 7: unknown value: index 0 is no service"}},
		"over both limits": {&Answers{ByService: from(clients.OtherTE, many, clients.OtherKela, many)}, nil,
			[]string{"transitions.other-te.education = 1000001", "transitions.other-kela.education = 1000001",
				"transitions.education = 2000002: out of range: at most 1000000 by service"}},
		"two services without clients": {&Answers{ByService: from(clients.OtherTE, 1, clients.TEAK, 2)}, &none,
			[]string{"transitions.other-te.education = 1: contradicting", "transitions.teak.education = 2: contradicting"}},
		"blank of all": {&Answers{Moved: Counts{Unemployed: figure.N(1), Pension: figure.N(0)},
			ByService: from(clients.OtherTE, 3, clients.TEAK, 4)}, nil,
			[]string{"transitions.other-te.education = 3: contradicting: transitions.education is blank, but " +
				"transitions.unemployed is told of all services together"}},
		"followed": {&Answers{After3: education(many)}, nil, []string{"at most 1000000"}},
		"served":   {&Answers{Served: figure.N(many)}, nil, []string{"at most 1000000"}},
	} {
		faults := figure.Faults(x.a.Validate(x.c))
		if len(faults) != len(x.want) {
			t.Errorf("%s: %v", name, faults)
			continue
		}
		for i, want := range x.want {
			if got := faults[i].Error(); !strings.Contains(got, want) {
				t.Errorf("%s: %s, want %s", name, got, want)
			}
		}
	}
	var tally Tally
	if err := tally.Add(0, new(Answers), &none); err == nil {
		t.Error("a unit without a type is counted beside its clients")
	}
	for _, text := range []string{`{"nowhere": 1}`, `{"nobody": {"education": 1}}`, `7`} {
		if json.Unmarshal([]byte(text), new(Counts)) == nil || json.Unmarshal([]byte(text), new(ByService)) == nil {
			t.Errorf("%s is read", text)
		}
	}
}

// TestHowSureADestinationIs: one that a report names rests on it (B); those that are ours are not confirmed (C).
func TestHowSureADestinationIs(t *testing.T) {
	for d, want := range map[Destination]question.Certainty{
		BackToBasicServices: question.Secondary, Unemployed: question.Secondary, Pension: question.Unconfirmed,
		Apprenticeship: question.Unconfirmed,
	} {
		if spans := d.Spans(); len(spans) != 1 || spans[0].Sure != want {
			t.Errorf("%v: %v", d, spans)
		}
	}
}

// TestServicesMayStop: a loop over the transitions by service may end after any of them; each is the one it is called.
func TestServicesMayStop(t *testing.T) {
	b := ByService{
		clients.OtherTE: {Education: figure.N(0)}, clients.PaySubsidisedWork: {Education: figure.N(2)},
		clients.OtherKela: {Pension: figure.N(3)}, clients.OtherService: {},
	}
	for most := range 4 {
		seen := 0
		for s, to := range b.All() {
			if *to != b[s] || !to.Given() {
				t.Errorf("%v: %v", s, to)
			}
			if seen++; seen == most {
				break
			}
		}
		if want := min(most, 3); most > 0 && seen != want || most == 0 && seen != 3 {
			t.Errorf("%d of at most %d", seen, most)
		}
	}
}

// TestAllDestinationsAreThoseTold: a sum over every destination assumes nothing of those that no unit told; one over
// all but one does.
func TestAllDestinationsAreThoseTold(t *testing.T) {
	var tally Tally
	told := Answers{Moved: Counts{Education: figure.N(2), Pension: figure.N(1)}}
	if err := tally.Add(unit.Workshop, &told, nil); err != nil {
		t.Fatal(err)
	}
	all := slices.Collect(Destinations())
	without := slices.DeleteFunc(slices.Clone(all), func(d Destination) bool { return d == Pension })
	for name, x := range map[string]struct {
		to      []Destination
		n       int64
		assumed bool
	}{
		"all": {all, 3, false}, "all but one": {without, 2, true},
		"those told": {[]Destination{Education, Pension}, 3, false},
		"one untold": {[]Destination{Education, Unemployed}, 2, true},
	} {
		f := tally.Count(unit.Everyone, x.to...)
		if !f.Ratio.Equal(figure.Whole(x.n)) || f.Marks.Has(figure.Assumed) != x.assumed {
			t.Errorf("%s: %v, %v", name, f, f.Marks)
		}
	}
}

// TestADestinationNamedAgainIsStillAssumed: as many names as there are destinations are not all destinations.
func TestADestinationNamedAgainIsStillAssumed(t *testing.T) {
	var tally Tally
	if err := tally.Add(unit.Workshop, &Answers{After3: Counts{OpenEmployment: figure.N(3)}}, nil); err != nil {
		t.Fatal(err)
	}
	to := append(slices.Repeat([]Destination{Pension}, len(slices.Collect(Destinations()))), OpenEmployment)
	if f := tally.After3(unit.Everyone, to...); !f.Marks.Has(figure.Assumed) {
		t.Errorf("%v has no mark", f)
	}
}
