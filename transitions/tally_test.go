package transitions_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// response is one unit.
type response struct {
	of unit.Type
	a  transitions.Answers
	c  *clients.Answers
}

// random returns a unit with gaps everywhere, without faults.
func random(r *rand.Rand) response {
	count := func(most int) figure.Count {
		if r.IntN(3) == 0 {
			return figure.Count{}
		}
		return figure.N(uint32(r.IntN(most)))
	}
	u := response{of: unit.Type(1 + r.IntN(7))}
	if r.IntN(4) > 0 {
		u.c = &clients.Answers{}
		for s := range clients.Services() {
			u.c.Services[s] = count(50)
		}
		if r.IntN(3) == 0 {
			u.c = &clients.Answers{Total: count(500)}
		}
	}
	for d := range transitions.Destinations() {
		u.a.Moved[d] = count(30)
		for s := range clients.Services() {
			offered := u.c == nil || !u.c.Services.Given() || u.c.Services[s].Int() > 0
			if left := u.a.Moved[d].Int() - sumOf(&u.a.ByService, d); offered && left > 1 && r.IntN(3) == 0 {
				u.a.ByService[s][d] = count(int(left))
			}
		}
	}
	if r.IntN(4) == 0 {
		u.a.Moved = transitions.Counts{}
	}
	for d := range transitions.Destinations() { // nothing by service alone beside others of all services
		if sum := sumOf(&u.a.ByService, d); sum > 0 && u.a.Moved.Given() && !u.a.Moved[d].Given() {
			u.a.Moved[d] = figure.N(uint32(sum))
		}
	}
	if r.IntN(3) == 0 {
		u.a.Served = figure.N(uint32(2000 + r.IntN(1000)))
	}
	return u
}

func sumOf(b *transitions.ByService, d transitions.Destination) (n int64) {
	for s := range b {
		n += b[s][d].Int()
	}
	return n
}

func add(t *testing.T, units []response) *transitions.Tally {
	t.Helper()
	tally := new(transitions.Tally)
	for i := range units {
		if err := tally.Add(units[i].of, &units[i].a, units[i].c); err != nil {
			t.Fatal(err)
		}
	}
	return tally
}

// naive recomputes a share by running through the units once more, by its definition alone. moved gives the number of
// those who moved on, and whether the unit answered the question; a number that no unit gave is no share.
func naive(
	units []response,
	g unit.Group,
	over figure.Denominator,
	moved func(*response) (figure.Count, bool),
	base func(*response) (n int64, known, assumed bool),
) figure.Figure {
	var part, whole, n int64
	var marks figure.Marks
	told := false
	for i := range units {
		m, answered := moved(&units[i])
		b, known, assumed := base(&units[i])
		if !g.Has(units[i].of) || !answered || !known {
			continue
		}
		part, whole, n, told = part+m.Int(), whole+b, n+1, told || m.Given()
		if assumed {
			marks = figure.Assumed
		}
	}
	if !told {
		return figure.Figure{Over: over, Marks: marks}
	}
	return figure.New(figure.Of(part, whole), n, over, marks)
}

func stock(u *response) (n int64, known, assumed bool) {
	if u.c == nil || !u.c.Clients().Given() {
		return 0, false, false
	}
	return u.c.Clients().Int(), true, false
}

func served(u *response) (n int64, known, assumed bool) {
	if u.a.Served.Given() {
		return u.a.Served.Int(), true, false
	}
	n, known, _ = stock(u)
	return n + u.a.Leavers(), known, true
}

// Several hundred random units with gaps: every share equals its definition, in every order and in merged parts.
func TestSharesEqualDefinition(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	compared := 0
	for range 20 {
		units := make([]response, 40)
		for i := range units {
			units[i] = random(r)
		}
		cut := r.IntN(len(units))
		tally := add(t, units[cut:])
		if err := tally.Merge(add(t, units[:cut])); err != nil {
			t.Fatal(err)
		}
		for _, g := range []unit.Group{unit.Everyone, unit.Of(unit.Workshop), unit.Everyone.Without(unit.Other), 0} {
			for d := range transitions.Destinations() {
				moved := func(u *response) (figure.Count, bool) {
					all := u.a.All()
					return all[d], all.Given()
				}
				compare(t, "stock", naive(units, g, figure.OverStock, moved, stock), tally.Share(g, d))
				compare(t, "served", naive(units, g, figure.OverServed, moved, served), tally.ShareOfServed(g, d))
				compared += 2
				for s := range clients.Services() {
					from := func(u *response) (figure.Count, bool) { return u.a.ByService[s][d], u.a.ByService.Given() }
					in := func(u *response) (int64, bool, bool) {
						if u.c == nil {
							return 0, false, false
						}
						return u.c.Services[s].Int(), u.c.Services[s].Int() > 0, false
					}
					compare(t, s.String(), naive(units, g, figure.OverStock, from, in), tally.FromService(g, s, d))
					compared++
				}
			}
		}
	}
	if compared != 20*4*13*(2+36) {
		t.Errorf("%d cells compared", compared)
	}
}

func compare(t *testing.T, name string, want, got figure.Figure) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-definition +tally):\n%s", name, diff)
	}
}

// A share over everyone served never passes 1, nor the share over the stock of the same units.
func TestServedNeverPassesOne(t *testing.T) {
	a := transitions.Answers{}
	a.Moved[transitions.Unemployed] = figure.N(150)
	tally := add(t, []response{{unit.Workshop, a, told()}})
	compare(
		t,
		"over the stock",
		figure.New(figure.Of(150, 100), 1, figure.OverStock),
		tally.Share(unit.Everyone, transitions.Anywhere()...),
	)
	compare(
		t,
		"over everyone served",
		figure.New(figure.Of(150, 250), 1, figure.OverServed, figure.Assumed),
		tally.ShareOfServed(unit.Everyone, transitions.Anywhere()...),
	)
	a.Served = figure.N(240)
	tally = add(t, []response{{unit.Workshop, a, told()}})
	compare(
		t,
		"over the number given",
		figure.New(figure.Of(150, 240), 1, figure.OverServed),
		tally.ShareOfServed(unit.Everyone, transitions.Anywhere()...),
	)
}

// Two services of one origin: the unit stands behind the figure once.
func TestFromOrigin(t *testing.T) {
	c := &clients.Answers{}
	c.Services[clients.PracticalTraining], c.Services[clients.PreparatoryTraining] = figure.N(30), figure.N(20)
	c.Services[clients.IntellectualDisabilityActivity] = figure.N(50)
	var a transitions.Answers
	a.ByService[clients.PracticalTraining][transitions.OpenEmployment] = figure.N(9)
	a.ByService[clients.PreparatoryTraining][transitions.OpenEmployment] = figure.N(1)
	a.ByService[clients.PreparatoryTraining][transitions.Education] = figure.N(0)
	tally := add(t, []response{{unit.Workshop, a, c}, {unit.Workshop, transitions.Answers{}, c}})
	tests := []struct {
		name      string
		got, want figure.Figure
	}{
		{
			"origin",
			tally.FromOrigin(unit.Everyone, transitions.Training, transitions.OpenEmployment),
			figure.New(figure.Of(10, 50), 1, figure.OverStock),
		},
		{
			"service",
			tally.FromService(unit.Everyone, clients.PreparatoryTraining, transitions.Anywhere()...),
			figure.New(figure.Of(1, 20), 1, figure.OverStock),
		},
		{
			"provider",
			tally.From(
				unit.Everyone,
				clients.Classification2011().PaidBy(clients.TEOffice),
				transitions.OpenEmployment,
				transitions.OpenEmployment,
			),
			figure.New(figure.Of(10, 50), 1, figure.OverStock),
		},
		{
			"a service of which nobody told",
			tally.FromService(unit.Everyone, clients.IntellectualDisabilityActivity, transitions.Anywhere()...),
			figure.Figure{Over: figure.OverStock},
		},
		{
			"a destination with nobody",
			tally.FromService(unit.Everyone, clients.PreparatoryTraining, transitions.Education),
			figure.New(figure.Of(0, 20), 1, figure.OverStock),
		},
		{
			"a destination of which nobody told",
			tally.FromOrigin(unit.Everyone, transitions.Training, transitions.WorkTryOut),
			figure.Figure{Over: figure.OverStock},
		},
		{
			"a service without clients",
			tally.FromService(unit.Everyone, clients.KelaJobCoaching, transitions.Anywhere()...),
			figure.New(figure.Ratio{}, 0, figure.OverStock),
		},
		{"no origin", tally.FromOrigin(unit.Everyone, 99, transitions.Education), figure.Figure{Over: figure.OverStock}},
		{"no service", tally.FromService(unit.Everyone, 99, transitions.Education), figure.Figure{Over: figure.OverStock}},
		{
			"no provider",
			tally.From(unit.Everyone, clients.Classification2011().PaidBy(99), transitions.Education),
			figure.Figure{Over: figure.OverStock},
		},
	}
	for _, test := range tests {
		compare(t, test.name, test.want, test.got)
	}
	if tally.Itemising(unit.Everyone) != 1 || tally.Answering(unit.Everyone) != 1 || tally.Units(unit.Everyone) != 2 {
		t.Error("units, answering or itemising")
	}
}

func TestProportion(t *testing.T) {
	var a transitions.Answers
	a.Moved[transitions.OpenEmployment], a.Moved[transitions.BackToBasicServices] = figure.N(20), figure.N(30)
	a.Moved[transitions.Unknown] = figure.N(50)
	tally := add(t, []response{{unit.Workshop, a, nil}})
	compare(
		t,
		"of all",
		figure.New(figure.Of(20, 100), 1, figure.OverFlow),
		tally.Proportion(unit.Everyone, transitions.OpenEmployment, transitions.Anywhere()...),
	)
	compare(
		t,
		"of two",
		figure.New(figure.Of(20, 50), 1, figure.OverFlow),
		tally.Proportion(
			unit.Everyone,
			transitions.OpenEmployment,
			transitions.OpenEmployment,
			transitions.BackToBasicServices,
		),
	)
	compare(
		t,
		"not among them",
		figure.New(figure.Of(0, 50), 1, figure.OverFlow),
		tally.Proportion(unit.Everyone, transitions.OpenEmployment, transitions.Unknown),
	)
	compare(
		t,
		"of which nobody told",
		figure.Figure{Over: figure.OverFlow},
		tally.Proportion(unit.Everyone, transitions.Education, transitions.Anywhere()...),
	)
	compare(t, "how many, of which nobody told", figure.Figure{}, tally.Count(unit.Everyone, transitions.Education))
	compare(
		t,
		"one of them told",
		figure.New(figure.Whole(20), 1, 0, figure.Assumed),
		tally.Count(unit.Everyone, transitions.Education, transitions.OpenEmployment),
	)
	compare(
		t,
		"no clients told",
		figure.New(figure.Ratio{}, 0, figure.OverStock),
		tally.Share(unit.Everyone, transitions.Anywhere()...),
	)
}

func TestAddAllocatesNothing(t *testing.T) {
	u := random(rand.New(rand.NewPCG(3, 4)))
	var tally transitions.Tally
	if n := testing.AllocsPerRun(100, func() {
		if err := tally.Add(u.of, &u.a, u.c); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations an Add", n)
	}
}

// Transitions told by service alone are transitions: the figures of all services rest on their sums.
func TestTransitionsByServiceAloneAreNotLost(t *testing.T) {
	var a transitions.Answers
	a.ByService[clients.PaySubsidisedWork][transitions.OpenEmployment] = figure.N(6)
	a.ByService[clients.RehabilitativeWorkActivity][transitions.OpenEmployment] = figure.N(4)
	a.ByService[clients.RehabilitativeWorkActivity][transitions.Unemployed] = figure.N(10)
	tally := add(t, []response{{unit.Workshop, a, told()}})
	open, work := transitions.OpenEmployment, clients.RehabilitativeWorkActivity
	compare(t, "how many", figure.New(figure.Whole(10), 1, 0), tally.Count(unit.Everyone, open))
	compare(t, "of the stock", figure.New(figure.Of(10, 100), 1, figure.OverStock), tally.Share(unit.Everyone, open))
	compare(t, "of those served", figure.New(figure.Of(10, 120), 1, figure.OverServed, figure.Assumed),
		tally.ShareOfServed(unit.Everyone, open))
	compare(t, "of all transitions", figure.New(figure.Of(10, 20), 1, figure.OverFlow),
		tally.Proportion(unit.Everyone, open, transitions.Anywhere()...))
	compare(t, "by service, of those served", figure.New(figure.Of(4, 74), 1, figure.OverServed, figure.Assumed),
		tally.FromServed(unit.Everyone, []clients.Service{work}, open))
	compare(t, "by origin, of those served", figure.New(figure.Of(14, 74), 1, figure.OverServed, figure.Assumed),
		tally.FromOriginServed(unit.Everyone, transitions.RehabilitativeWork, transitions.Anywhere()...))
	compare(t, "not told", figure.Figure{}, tally.Count(unit.Everyone, transitions.Education))
}

// TestNoShareHidesWhatNobodyTold: a destination that no unit told, and a service whose leavers none told, are assumed to
// have nobody moved on, and the figure says so.
func TestNoShareHidesWhatNobodyTold(t *testing.T) {
	var tally transitions.Tally
	c := clients.Answers{}
	c.Services[clients.PaySubsidisedWork], c.Services[clients.OtherService] = figure.N(10), figure.N(90)
	a := transitions.Answers{}
	a.ByService[clients.PaySubsidisedWork][transitions.Education] = figure.N(5)
	if err := tally.Add(unit.Workshop, &a, &c); err != nil {
		t.Fatal(err)
	}
	both := []clients.Service{clients.PaySubsidisedWork, clients.OtherService}
	workshops := unit.Of(unit.Workshop)
	for name, c := range map[string]struct {
		f       figure.Figure
		assumed bool
	}{
		"from one told":            {tally.From(workshops, both[:1], transitions.Education), false},
		"from one told, one not":   {tally.From(workshops, both, transitions.Education), true},
		"to one told":              {tally.Count(workshops, transitions.Education), false},
		"to one told, one not":     {tally.Count(workshops, transitions.Education, transitions.Unemployed), true},
		"a share of it":            {tally.Share(workshops, transitions.Education, transitions.Unemployed), true},
		"anywhere, as far as told": {tally.Count(workshops, transitions.Anywhere()...), false},
	} {
		if !c.f.Defined() || c.f.Marks.Has(figure.Assumed) != c.assumed {
			t.Errorf("%s: %v", name, c.f)
		}
	}
}

// TestFullAfterMerge: what was merged counts against the limit, to the last unit. Tallies of 1, 2, 4 … units make one
// that lacks two units of what a tally takes.
func TestFullAfterMerge(t *testing.T) {
	const nearly = question.MaxRespondents - 2
	var powers [31]transitions.Tally
	var sum transitions.Tally
	if err := powers[0].Add(unit.Workshop, &transitions.Answers{}, nil); err != nil {
		t.Fatal(err)
	}
	for i := 0; 1<<i <= nearly; i++ {
		if nearly>>i&1 != 0 {
			if err := sum.Merge(&powers[i]); err != nil {
				t.Fatal(err)
			}
		}
		err := errors.Join(powers[i+1].Merge(&powers[i]), powers[i+1].Merge(&powers[i]))
		if fits := 2<<i <= question.MaxRespondents; (err == nil) != fits {
			t.Fatalf("twice %d units: %v", 1<<i, err)
		}
	}
	for left := 2; left >= 0; left-- {
		if n := sum.Units(unit.Everyone); n != question.MaxRespondents-int64(left) {
			t.Errorf("%d units, and %d are left", n, left)
		}
		if err := sum.Add(unit.Workshop, &transitions.Answers{}, nil); (err == nil) != (left > 0) {
			t.Errorf("a unit where %d are left: %v", left, err)
		}
	}
	if err := sum.Merge(&powers[0]); !errors.Is(err, figure.ErrFull) {
		t.Errorf("merged into a full tally: %v", err)
	}
}
