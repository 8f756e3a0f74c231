package clients

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// editions returns the tallies of two editions: in 2006 a workshop of 60 and a social enterprise of 40 clients, in 2011
// of 78 and 39; half of each are in rehabilitative work activity, and ten in pay-subsidised work.
func editions(t *testing.T) (now, before *Tally) {
	of := func(workshop, enterprise uint32) *Tally {
		sum := new(Tally)
		for u, n := range map[unit.Type]uint32{unit.Workshop: workshop, unit.SocialEnterprise: enterprise} {
			a := Answers{
				Services: counts(
					map[Service]uint32{RehabilitativeWorkActivity: n / 2, PaySubsidisedWork: 10, OtherService: n - n/2 - 10},
				),
			}
			if err := sum.Add(u, &a, nil); err != nil {
				t.Fatal(err)
			}
		}
		return sum
	}
	return of(78, 39), of(60, 40)
}

// enterprises2006 are the unit types that meant something else in 2006 than in 2011 (B12 1).
const enterprises2006 = unit.Group(1 << unit.SocialEnterprise)

// The rules of B12 1 and 5.3.
func TestGrowth(t *testing.T) {
	now, before := editions(t)
	both := Comparison{
		Now:            now,
		Before:         before,
		Classification: Classification2011(),
		Earlier:        Classification2006(),
		Differ:         enterprises2006,
	}
	all, workshops, enterprises := unit.Everyone, unit.Of(unit.Workshop), unit.Of(unit.SocialEnterprise)
	for name, c := range map[string]struct {
		g      unit.Group
		groups []MainGroup
		want   figure.Ratio
		marks  figure.Marks
		err    error
	}{
		"all":                        {g: all, want: figure.Of(17, 100), marks: figure.NotComparable},
		"without social enterprises": {g: all.Without(unit.SocialEnterprise), want: figure.Of(18, 60)},
		"workshops":                  {g: workshops, want: figure.Of(18, 60)},
		"social enterprises":         {g: enterprises, err: figure.ErrNotComparable},
		"no units":                   {g: 0, err: figure.ErrMissing},
		"work activity":              {g: workshops, groups: []MainGroup{WorkActivity}, err: figure.ErrNotComparable},
		"other rehabilitative":       {g: workshops, groups: []MainGroup{OtherRehabilitative}, err: figure.ErrNotComparable},
		"one of the two and employment": {g: workshops, groups: []MainGroup{WorkActivity, EmploymentContract},
			err: figure.ErrNotComparable},
		"the two together": {g: workshops, groups: []MainGroup{WorkActivity, OtherRehabilitative}, want: figure.Of(18,
			50), marks: figure.Assumed}, // few services of a group are told
		"employment": {g: workshops, groups: []MainGroup{EmploymentContract}, want: figure.Whole(0), marks: figure.Assumed},
		"all three": {g: workshops, groups: []MainGroup{WorkActivity, OtherRehabilitative, EmploymentContract},
			want: figure.Of(18, 60), marks: figure.Assumed},
		"the two, enterprises": {g: enterprises, groups: []MainGroup{WorkActivity, OtherRehabilitative},
			err: figure.ErrNotComparable},
		"the two, all": {g: all, groups: []MainGroup{WorkActivity, OtherRehabilitative}, want: figure.Of(17, 80),
			marks: figure.NotComparable | figure.Assumed},
	} {
		got, err := both.Growth(c.g)
		if c.groups != nil {
			got, err = both.GroupGrowth(c.g, c.groups...)
		}
		if !errors.Is(err, c.err) || (err == nil) != (c.err == nil) {
			t.Errorf("%s: %v, want %v", name, err, c.err)
			continue
		}
		if err == nil &&
			(!got.Ratio.Equal(c.want) || got.Marks != c.marks|figure.SmallN|figure.UnequalBases ||
				got.Over != figure.OverEarlier) {
			t.Errorf("%s: %v %v, want %v %v", name, got.Ratio, got.Marks, c.want, c.marks)
		}
	}
}

// The smaller of two bases stands behind a growth: 2 workshops that told their clients beside 3.
func TestGrowthBase(t *testing.T) {
	of := func(clients ...uint32) *Tally {
		var sum Tally
		for _, n := range clients {
			if err := sum.Add(unit.Workshop, &Answers{Total: figure.N(n)}, nil); err != nil {
				t.Fatal(err)
			}
		}
		return &sum
	}
	few, many := of(10, 20), of(20, 15, 25)
	for want, c := range map[string]Comparison{
		"1, n 2": {Now: many, Before: few, Classification: Classification2011(), Earlier: Classification2006(),
			Differ: enterprises2006},
		"-1/2, n 2": {Now: few, Before: many, Classification: Classification2011(), Earlier: Classification2006(),
			Differ: enterprises2006},
	} {
		f, err := c.Growth(unit.Everyone)
		if got := fmt.Sprintf("%v, n %d", f.Ratio.Lowest(), f.N); err != nil || got != want {
			t.Errorf("%s, %v, want %s", got, err, want)
		}
	}
}

// An edition that places no service elsewhere compares in each main group.
func TestGrowthBetweenLikeEditions(t *testing.T) {
	now, before := editions(t)
	like := Classification2011()
	for g := range MainGroups() {
		if _, err := (Comparison{Now: now, Before: before, Classification: like, Earlier: like}).GroupGrowth(unit.Everyone,
			g); err != nil {
			t.Errorf("%v: %v", g, err)
		}
	}
}

// Of ten workshops five find the municipality important now and two did before, of three that cooperate extensively one
// and none: 30 and 33 percentage points.
func TestShifts(t *testing.T) {
	of := func(units, important, extensive int) *Tally {
		var sum Tally
		for i := range units {
			var a Answers
			importance, extent := Unimportant, NoCooperation
			if i < important {
				importance = Important
			}
			if i < extensive {
				extent = Extensive
			}
			a.Importance, _ = a.Importance.With(ByMunicipality, importance)
			if i < 3 {
				a.Extent, _ = a.Extent.With(WithKela, extent)
			}
			if err := sum.Add(unit.Workshop, &a, nil); err != nil {
				t.Fatal(err)
			}
		}
		return &sum
	}
	c := Comparison{
		Now:            of(10, 5, 1),
		Before:         of(10, 2, 0),
		Classification: Classification2011(),
		Earlier:        Classification2006(),
		Differ:         enterprises2006,
	}
	f, err := c.ReferrerShift(unit.Of(unit.Workshop), ByMunicipality)
	if err != nil || !f.Ratio.Equal(figure.Of(3, 10)) || f.N != 10 || f.Over != figure.OverEarlier {
		t.Errorf("referrer: %v of %d, %v", f.Ratio, f.N, err)
	}
	f, err = c.PartnerShift(unit.Of(unit.Workshop), WithKela, Extensive)
	if err != nil || !f.Ratio.Equal(figure.Of(1, 3)) || f.N != 3 {
		t.Errorf("partner: %v of %d, %v", f.Ratio, f.N, err)
	}
	if _, err := c.ReferrerShift(unit.Of(unit.SocialEnterprise), ByMunicipality); !errors.Is(
		err,
		figure.ErrNotComparable,
	) {
		t.Errorf("social enterprises: %v", err)
	}
}

func TestServiceAndMeanGrowth(t *testing.T) {
	now, before := editions(t)
	c := Comparison{
		Now:            now,
		Before:         before,
		Classification: Classification2011(),
		Earlier:        Classification2006(),
		Differ:         enterprises2006,
	}
	f, err := c.ServiceGrowth(unit.Of(unit.Workshop), RehabilitativeWorkActivity)
	if err != nil || !f.Ratio.Equal(figure.Of(9, 30)) {
		t.Errorf("rehabilitative work activity: %v, %v", f.Ratio, err)
	}
	// Two workshops of 78 and 30 clients after one of 60: 54 a unit after 60; without pay-subsidised work 68 and 30 after
	// 50: 49 a unit after 50.
	two := &Answers{Services: counts(map[Service]uint32{RehabilitativeWorkActivity: 10, OtherService: 20})}
	if err := now.Add(unit.Workshop, two, nil); err != nil {
		t.Fatal(err)
	}
	f, err = c.MeanGrowth(unit.Of(unit.Workshop))
	if err != nil || !f.Ratio.Equal(figure.Of(-6, 60)) || f.N != 1 || f.Marks != figure.SmallN {
		t.Errorf("clients a workshop: %v of %d, %v, %v", f.Ratio, f.N, f.Marks, err)
	}
	f, err = c.GroupMeanGrowth(unit.Of(unit.Workshop), WorkActivity, OtherRehabilitative)
	if err != nil || !f.Ratio.Equal(figure.Of(-1, 50)) || f.N != 1 || f.Marks != figure.SmallN|figure.Assumed {
		t.Errorf("clients of the two groups a workshop: %v of %d, %v, %v", f.Ratio, f.N, f.Marks, err)
	}
	if f, err := c.MeanGrowth(unit.Everyone); err != nil || f.Marks != figure.SmallN|figure.NotComparable {
		t.Errorf("clients a unit: %v, %v", f.Marks, err)
	}
	if _, err := c.GroupMeanGrowth(unit.Of(unit.Workshop), WorkActivity); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("one of the two groups a workshop: %v", err)
	}
	if _, err := c.MeanGrowth(unit.Of(unit.SocialEnterprise)); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("social enterprises: %v", err)
	}
	if _, err := (Comparison{Now: now}).Growth(unit.Everyone); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("without an earlier tally: %v", err)
	}
}

// TestAGrowthAssumesWhatEitherNumberDoes: growth in all services that were told assumes nothing; where the services of
// one edition alone are not told in full it does, whichever edition it is. The units of a panel are the same.
func TestAGrowthAssumesWhatEitherNumberDoes(t *testing.T) {
	of := func(n uint32, without ...Service) *Tally {
		var a Answers
		for s := IntellectualDisabilityActivity; s <= OtherService; s++ { // the services of B12
			if !slices.Contains(without, s) {
				a.Services[s] = figure.N(n)
			}
		}
		var sum Tally
		if err := sum.Add(unit.Workshop, &a, nil); err != nil {
			t.Fatal(err)
		}
		return &sum
	}
	groups := slices.Collect(MainGroups())
	for name, x := range map[string]struct {
		now, before *Tally
		assumed     figure.Marks
	}{
		"neither": {of(3), of(2), 0}, "now": {of(3, OtherKela), of(2), figure.Assumed},
		"before": {of(3), of(2, OtherKela), figure.Assumed}, "both": {of(3, OtherTE), of(2, OtherKela), figure.Assumed},
	} {
		c := Comparison{Now: x.now, Before: x.before, Classification: Classification2011(), Earlier: Classification2011(),
			SameUnits: true}
		total, err := c.GroupGrowth(unit.Everyone, groups...)
		mean, errMean := c.GroupMeanGrowth(unit.Everyone, groups...)
		want := figure.SmallN | x.assumed
		if err := errors.Join(err, errMean); err != nil || total.Marks != want || mean.Marks != want {
			t.Errorf("%s: %v and %v, %v", name, total.Marks, mean.Marks, err)
		}
	}
}
