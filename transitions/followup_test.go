package transitions

import (
	"testing"

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
