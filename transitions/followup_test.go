package transitions

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
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
