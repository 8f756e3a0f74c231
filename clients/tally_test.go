package clients

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// response is one unit with what the tally takes.
type response struct {
	t     unit.Type
	a     Answers
	staff *unit.Staff
}

// grade grades an item; a fault of the test is a panic.
func grade[R, A question.Category](s *question.Ratings[R, A], r R, a A) {
	next, err := s.With(r, a)
	if err != nil {
		panic(err)
	}
	*s = next
}

// random returns a response with gaps in every question.
func random(r *rand.Rand) response {
	maybe := func() bool { return r.IntN(3) > 0 }
	u := response{t: unit.Type(1 + r.IntN(7))}
	if maybe() {
		for s := range Services() {
			if r.IntN(3) == 0 {
				u.a.Services[s] = figure.N(uint32(r.IntN(40)))
			}
		}
		if maybe() && u.a.Services.Given() {
			u.a.Total = u.a.Clients()
		}
	} else if maybe() {
		u.a.Total = figure.N(uint32(r.IntN(60)))
	}
	for p := range Parts() {
		n := uint32(9)
		if total, ok := u.a.Clients().Get(); ok {
			n = uint32(r.IntN(int(total) + 1))
		}
		if maybe() {
			u.a.Parts[p] = figure.N(n)
		}
	}
	if maybe() {
		u.a.First = Cause(1 + r.IntN(5))
		if maybe() {
			u.a.Second = Cause(6 + r.IntN(5))
		}
	}
	if maybe() {
		u.a.Growing, _ = question.Ticked(GrowingGroup(1+r.IntN(7)), GrowingGroup(1+r.IntN(7)))
	}
	for item := range Referrers() {
		grade(&u.a.Importance, item, Importance(r.IntN(5)))
		grade(&u.a.Change, item, Change(r.IntN(6)))
	}
	for item := range Partners() {
		grade(&u.a.Extent, item, Extent(r.IntN(5)))
	}
	for item := range TrendRows() {
		grade(&u.a.Trend, item, Trend(r.IntN(5)))
	}
	for item := range Obstacles() {
		grade(&u.a.Obstacles, item, Significance(r.IntN(6)))
	}
	for item := range Statements() {
		grade(&u.a.Statements, item, Agreement(r.IntN(6)))
	}
	if maybe() {
		u.staff = &unit.Staff{}
		for role := range unit.StaffRoles() {
			if maybe() {
				u.staff[role] = figure.AmountOf(int64(r.IntN(20)) * 50)
			}
		}
	}
	return u
}

func randoms(seed uint64, n int) []response {
	r := rand.New(rand.NewPCG(seed, 2011))
	all := make([]response, n)
	for i := range all {
		all[i] = random(r)
	}
	return all
}

func tallied(t testing.TB, all []response) *Tally {
	t.Helper()
	sum := new(Tally)
	for i := range all {
		if err := sum.Add(all[i].t, &all[i].a, all[i].staff); err != nil {
			t.Fatal(err)
		}
	}
	return sum
}

// answers returns what the tallies answer, as text: the whole of it, for comparing two tallies.
func answers(now, before *Tally) []string {
	var all []string
	add := func(name string, f figure.Figure) {
		all = append(
			all,
			name+" "+f.Ratio.String()+" of "+strconv.FormatInt(f.N, 10)+" "+f.Over.String()+" "+f.Marks.String(),
		)
	}
	groups := []unit.Group{unit.Everyone}
	for u := range unit.Types() {
		groups = append(groups, unit.Of(u))
	}
	for _, t := range []*Tally{now, before} {
		if t == nil {
			continue
		}
		for _, g := range groups {
			add("total", t.Total(g))
			add("mean", t.Mean(g))
			for s := range Services() {
				add(s.String(), t.ShareIn(g, s))
			}
			for p := range Parts() {
				add(p.String(), t.PartShare(g, p))
				add(p.String(), t.PartShareOfAll(g, p))
			}
			for r := range Referrers() {
				add(r.String(), t.Referring(g, r))
				add(r.String(), t.ReferrerBalance(g, r))
			}
			for p := range Partners() {
				add(p.String(), t.Cooperating(g, p, Some))
			}
			for r := range TrendRows() {
				add(r.String(), t.Trend.In(g).Share(r, TrendGrows))
			}
			for o := range GrowingGroups() {
				add(o.String(), t.Growing.In(g).Share(o))
			}
			for c := range Causes() {
				add(c.String(), t.CauseNamed(g, c))
				add(c.String(), t.CauseClients(g, c))
			}
			for o := range Obstacles() {
				add(o.String(), t.Hindering(g, o))
			}
			for s := range Statements() {
				add(s.String(), t.Agreeing(g, s))
			}
			for by := range Guidances() {
				add(by.String(), t.PerInstructor(g, by))
				add(by.String(), t.PerInstructorPooled(g, by))
			}
		}
	}
	return all
}

// Neither the order of adding nor the parts that a tally is merged from matter.
func TestOrderAndMerge(t *testing.T) {
	all := randoms(1, 300)
	whole, before := tallied(t, all), tallied(t, randoms(2, 200))
	want := answers(whole, before)
	if len(want) < 80 {
		t.Fatalf("only %d figures", len(want))
	}
	rand.New(rand.NewPCG(3, 3)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	merged := new(Tally)
	for _, part := range [][]response{all[:7], all[7:150], nil, all[150:]} {
		if err := merged.Merge(tallied(t, part)); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff(want, answers(merged, before)); diff != "" {
		t.Error(diff)
	}
	for by := range Guidances() {
		if diff := cmp.Diff(whole.Loads(unit.Everyone, by), merged.Loads(unit.Everyone, by)); diff != "" {
			t.Error(diff)
		}
	}
}

// Every figure over clients equals a plain loop over the responses.
func TestAgainstLoop(t *testing.T) {
	all := randoms(4, 400)
	sum := tallied(t, all)
	groups := []unit.Group{
		unit.Everyone,
		unit.Everyone.Without(unit.SocialEnterprise),
		unit.Of(unit.Workshop),
		unit.Of(unit.Other, unit.MentalHealth),
	}
	for _, g := range groups {
		var units, clients, itemised, inServices int64
		var byService [numServices]int64
		for _, u := range all {
			if !g.Has(u.t) {
				continue
			}
			given := false
			var own int64
			for s := range Services() {
				n, ok := u.a.Services[s].Get()
				given = given || ok
				own += int64(n)
				byService[s] += int64(n)
			}
			if given {
				itemised++
				inServices += own
			} else if n, ok := u.a.Total.Get(); ok {
				own, given = int64(n), true
			}
			if given {
				units++
				clients += own
			}
		}
		equal(t, "Total", sum.Total(g), figure.Whole(clients), units)
		equal(t, "Mean", sum.Mean(g), figure.Of(clients, units), units)
		for p := range OtherProvider + 1 { // the payers of B12
			if p == 0 {
				continue
			}
			var n int64
			for s := range Services() {
				if Classification2011().Of(s).Provider == p {
					n += byService[s]
				}
			}
			equal(t, "PaidBy "+p.String(), sum.In(g, Classification2011().PaidBy(p)...), figure.Whole(n), itemised)
			equal(
				t,
				"SharePaidBy "+p.String(),
				sum.ShareIn(g, Classification2011().PaidBy(p)...),
				figure.Of(n, inServices),
				itemised,
			)
		}
		for s := range Services() {
			equal(t, s.String(), sum.ShareIn(g, s, s), figure.Of(byService[s], inServices), itemised)
		}
	}
}

func equal(t *testing.T, what string, got figure.Figure, want figure.Ratio, n int64) {
	t.Helper()
	if !got.Ratio.Equal(want) || got.N != n {
		t.Errorf("%s = %v of %d, want %v of %d", what, got.Ratio, got.N, want, n)
	}
}

// Both readings of a part, and both means of clients per instructor, equal a plain loop.
func TestReadingsAgainstLoop(t *testing.T) {
	all := randoms(5, 400)
	sum := tallied(t, all)
	g := unit.Everyone.Without(unit.Other)
	for p := range Parts() {
		var part, within, base, total, answered, matched int64
		for _, u := range all {
			if !g.Has(u.t) {
				continue
			}
			n, ok := u.a.Parts[p].Get()
			c, told := u.a.Clients().Get()
			total += int64(c)
			if ok {
				part += int64(n)
				answered++
			}
			if ok && told {
				within += int64(n)
				base += int64(c)
				matched++
			}
		}
		equal(t, "Part", sum.Part(g, p), figure.Whole(part), answered)
		equal(t, "PartShare", sum.PartShare(g, p), figure.Of(within, base), matched)
		equal(t, "PartShareOfAll", sum.PartShareOfAll(g, p), figure.Of(within, total), matched)
		if !sum.PartShareOfAll(g, p).Marks.Has(figure.UnequalBases) || sum.PartShare(g, p).Marks.Has(figure.UnequalBases) {
			t.Errorf("%v: marks", p)
		}
	}
	for by := range Guidances() {
		mean, clients, persons, units := figure.Whole(0), figure.Whole(0), figure.Whole(0), int64(0)
		for _, u := range all {
			if !g.Has(u.t) || u.staff == nil || u.a.Clients().Int() == 0 {
				continue
			}
			guides := figure.Whole(0)
			for _, r := range by.Roles() {
				if u.staff[r].Given() {
					guides = guides.Add(u.staff[r].Ratio())
				}
			}
			if guides.Sign() == 0 {
				continue
			}
			own := figure.Whole(u.a.Clients().Int())
			mean, clients, persons, units = mean.Add(own.Div(guides)), clients.Add(own), persons.Add(guides), units+1
		}
		equal(t, "PerInstructor", sum.PerInstructor(g, by), mean.Div(figure.Whole(units)), units)
		equal(t, "PerInstructorPooled", sum.PerInstructorPooled(g, by), clients.Div(persons), units)
		var series, last int64
		for _, l := range sum.Loads(g, by) {
			from, to := figure.Whole(l.From), figure.Whole(l.To)
			if l.From < last || l.PerInstructor.Less(from) || l.To > 0 && !l.PerInstructor.Less(to) {
				t.Errorf("series: %+v after a class up to %d", l, last)
			}
			last, series = l.To, series+l.Units
		}
		if series != units {
			t.Errorf("series of %d units, want %d", series, units)
		}
	}
}

// A faulty unit leaves no trace.
func TestRefusedWhole(t *testing.T) {
	sum := tallied(t, randoms(6, 50))
	want := answers(sum, nil)
	bad := random(rand.New(rand.NewPCG(7, 7)))
	bad.a.First, bad.a.Second = WeakPosition, WeakPosition
	staff := &unit.Staff{unit.ServiceGuidance: figure.AmountOf(33)}
	err := sum.Add(0, &bad.a, staff)
	for _, sentinel := range []error{figure.ErrClash, figure.ErrMissing, figure.ErrRange} {
		if !errors.Is(err, sentinel) {
			t.Errorf("%v is not in %v", sentinel, err)
		}
	}
	if sum.Units(unit.Everyone) != 50 {
		t.Error("the unit was counted")
	}
	if diff := cmp.Diff(want, answers(sum, nil)); diff != "" {
		t.Error(diff)
	}
}

// TestFullAfterMerge: what was merged counts against the limit, to the last unit.
func TestFullAfterMerge(t *testing.T) {
	half, rest := Tally{units: question.MaxRespondents - 2}, Tally{units: 1}
	if err := half.Merge(&rest); err != nil {
		t.Fatal(err)
	}
	if err := half.Merge(&Tally{units: 2}); !errors.Is(err, figure.ErrFull) {
		t.Errorf("one more than there is room for: %v", err)
	}
	if err := half.Add(unit.Workshop, &Answers{}, nil); err != nil {
		t.Errorf("the last unit: %v", err)
	}
	if err := half.Add(unit.Workshop, &Answers{}, nil); !errors.Is(err, figure.ErrFull) {
		t.Errorf("one more than the last: %v", err)
	}
}

func TestFull(t *testing.T) {
	nearly := Tally{units: question.MaxRespondents}
	if err := nearly.Add(unit.Workshop, &Answers{}, nil); !errors.Is(err, figure.ErrFull) {
		t.Errorf("Add to a full tally: %v", err)
	}
	if err := nearly.Merge(&Tally{units: 1}); !errors.Is(err, figure.ErrFull) {
		t.Errorf("Merge into a full tally: %v", err)
	}
}

func TestAddAllocatesNothing(t *testing.T) {
	u := randoms(8, 1)[0]
	u.a.Total = figure.Count{}
	u.a.Services[PaySubsidisedWork] = figure.N(12)
	u.staff = &unit.Staff{unit.ServiceGuidance: figure.AmountOf(150), unit.ProductionInstruction: figure.AmountOf(200)}
	u.a.Parts = PartCounts{}
	sum := tallied(t, []response{u})
	if n := testing.AllocsPerRun(100, func() { _ = sum.Add(u.t, &u.a, u.staff) }); n > 0 {
		t.Errorf("%v allocations an Add", n)
	}
}

func BenchmarkAdd(b *testing.B) {
	all := randoms(9, 256)
	sum := new(Tally)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		u := &all[i%len(all)]
		_ = sum.Add(u.t, &u.a, u.staff)
	}
}

// A question without room refuses the whole unit.
func TestFilledFromOutside(t *testing.T) {
	var full, part unit.By[question.Single[Cause]]
	if err := unit.Add(&part, unit.Workshop, Cause(1)); err != nil {
		t.Fatal(err)
	}
	for n := int64(question.MaxRespondents); n > 0; n /= 2 {
		if n%2 == 1 && full.Merge(&part) != nil {
			t.Fatal(n)
		}
		var same unit.By[question.Single[Cause]]
		if err := same.Merge(&part); err != nil || n > 1 && part.Merge(&same) != nil {
			t.Fatal(n, err)
		}
	}
	var tally Tally
	if err := tally.Second.Merge(&full); err != nil {
		t.Fatal(err)
	}
	if err := tally.Add(unit.Workshop, &Answers{Total: figure.N(5)}, nil); !errors.Is(err, figure.ErrFull) {
		t.Errorf("Add: %v", err)
	}
	one := tallied(t, randoms(4, 1))
	if err := tally.Merge(one); !errors.Is(err, figure.ErrFull) {
		t.Errorf("Merge: %v", err)
	}
	if n := tally.Units(unit.Everyone) + tally.First.Units(unit.Everyone) + tally.Answering(unit.Everyone); n != 0 {
		t.Errorf("%d traces of what was refused", n)
	}
}

// A part that units tell without their clients does not raise the share of all above what is known: 30 of a unit that
// told no total are not 30 of the 10 clients of another one.
func TestPartIsNeverAboveTheWhole(t *testing.T) {
	var tally Tally
	for _, a := range []Answers{
		{Total: figure.N(10), Parts: PartCounts{JobCoach: figure.N(4)}},
		{Parts: PartCounts{JobCoach: figure.N(30)}},
		{Total: figure.N(10)},
	} {
		if err := tally.Add(unit.Workshop, &a, nil); err != nil {
			t.Fatal(err)
		}
	}
	f := tally.PartShareOfAll(unit.Everyone, JobCoach)
	if want := figure.New(figure.Of(4, 20), 1, figure.OverStock, figure.UnequalBases); !f.Equal(want) {
		t.Errorf("%v, want %v", f, want)
	}
}

// TestNoSumHidesAServiceThatNobodyTold: a sum with a service that no unit of any type told, be it with 0, says that it
// assumes nobody there; so do its share and its growth. One that other unit types told is no such service, and all
// services together are those that were told.
func TestNoSumHidesAServiceThatNobodyTold(t *testing.T) {
	var tally, before Tally
	for u, c := range map[unit.Type]Counts{
		unit.Workshop:     {PracticalTraining: figure.N(6), OtherService: figure.N(4)},
		unit.MentalHealth: {PaySubsidisedWork: figure.N(0)},
	} {
		for _, to := range []*Tally{&tally, &before} {
			if err := to.Add(u, &Answers{Services: c}, nil); err != nil {
				t.Fatal(err)
			}
		}
	}
	workshops := unit.Of(unit.Workshop)
	for _, c := range []struct {
		services []Service
		assumed  bool
	}{
		{[]Service{PracticalTraining, OtherService}, false}, {[]Service{PracticalTraining, PaySubsidisedWork}, false},
		{[]Service{PracticalTraining, KelaJobCoaching}, true}, {slices.Collect(Services()), false},
	} {
		growth, err := Comparison{Now: &tally, Before: &before}.ServiceGrowth(workshops, c.services...)
		if err != nil {
			t.Fatal(err)
		}
		for name, f := range map[string]figure.Figure{
			"sum": tally.In(workshops, c.services...), "share": tally.ShareIn(workshops, c.services...), "growth": growth,
		} {
			if !f.Defined() || f.Marks.Has(figure.Assumed) != c.assumed {
				t.Errorf("%s of %v: %v", name, c.services, f)
			}
		}
	}
	if f := tally.In(workshops, KelaJobCoaching); f.Defined() || f.Marks.Has(figure.Assumed) {
		t.Errorf("a service that nobody told: %v", f)
	}
	untold := tally.Untold(PracticalTraining, KelaJobCoaching, PaySubsidisedWork)
	if !slices.Equal(untold, []Service{KelaJobCoaching}) {
		t.Errorf("untold: %v", untold)
	}
}

// TestPartShareOfAllIsMarkedWhereBasesDiffer: it is unmarked only where the units that told all clients, those that
// told the part, and those that told both are the same.
func TestPartShareOfAllIsMarkedWhereBasesDiffer(t *testing.T) {
	both := Answers{Total: figure.N(10), Parts: PartCounts{JobCoach: figure.N(4)}}
	for name, c := range map[string]struct {
		more   []Answers
		marked bool
	}{
		"the same":        {nil, false},
		"and again":       {[]Answers{both}, false},
		"no part":         {[]Answers{{Total: figure.N(10)}}, true},
		"no clients":      {[]Answers{{Parts: PartCounts{JobCoach: figure.N(4)}}}, true},
		"neither answers": {[]Answers{{}}, false},
	} {
		var sum Tally
		for _, a := range append(c.more, both) {
			if err := sum.Add(unit.Workshop, &a, nil); err != nil {
				t.Fatal(err)
			}
		}
		f := sum.PartShareOfAll(unit.Everyone, JobCoach)
		if f.Marks.Has(figure.UnequalBases) != c.marked || !f.Defined() {
			t.Errorf("%s: %v, %v", name, f.Ratio, f.Marks)
		}
	}
}
