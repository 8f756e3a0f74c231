package clients

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

func whole(n int64) figure.Figure { return figure.New(figure.Whole(n), 40, 0) }

func TestPlaces(t *testing.T) {
	none := figure.Figure{}
	for name, c := range map[string]struct{ got, want figure.Figure }{
		"smallest":             {lastPlace(whole(1), whole(2), whole(3)), whole(-1)},
		"second smallest":      {lastPlace(whole(2), whole(1), whole(3)), whole(-2)},
		"equal smallest":       {lastPlace(whole(1), whole(1), whole(3)), whole(-1)},
		"beside none":          {lastPlace(whole(2), none, whole(3)), whole(-1)},
		"no figure":            {lastPlace(none, whole(3)), none},
		"least":                {least(whole(4), whole(2), whole(3)), whole(2)},
		"most":                 {most(whole(2), whole(4), whole(3)), whole(4)},
		"least of one missing": {least(whole(4), none), none},
		"least of nothing":     {least(), none},
	} {
		if c.got.Defined() != c.want.Defined() || c.got.Defined() && !c.got.Ratio.Equal(c.want.Ratio) {
			t.Errorf("%s: %v, want %v", name, c.got.Ratio, c.want.Ratio)
		}
	}
}

// Responses that do what B12 7 says reproduce its three claims, and turned round they refute the two orders.
func TestCheckLoads(t *testing.T) {
	fewest := unit.ByType[uint32]{unit.IntellectualDisability: 5, unit.SocialEnterprise: 7, unit.ProductionCentre: 8,
		unit.Workshop: 11, unit.MultiServiceCentre: 12, unit.MentalHealth: 10, unit.Other: 10}
	for turned, want := range map[bool]claim.Verdict{false: claim.Reproduced, true: claim.Inconsistent} {
		var sum Tally
		for u := range unit.Types() {
			n := fewest[u]
			if turned {
				n = 18 - n
			}
			if err := sum.Add(u, &Answers{Total: figure.N(n)}, &unit.Staff{unit.ServiceGuidance: figure.AmountOf(100)}); err != nil {
				t.Fatal(err)
			}
		}
		verdicts := checked(&sum)
		if got := verdicts["clients.per-instructor"]; got != claim.Reproduced {
			t.Errorf("mean: %v", got)
		}
		for _, id := range []string{"clients.per-instructor.intellectual-disability", "clients.per-instructor.fewer"} {
			if got := verdicts[id]; got != want {
				t.Errorf("%s, turned %v: %v, want %v", id, turned, got, want)
			}
		}
	}
}

// checked returns the verdict of every answer on its claim.
func checked(t *Tally) map[string]claim.Verdict {
	claims := map[string]claim.Claim{}
	for _, c := range Published() {
		claims[c.ID] = c
	}
	verdicts := map[string]claim.Verdict{}
	for _, a := range Recompute(Comparison{t, nil, Classification2011(), Classification2006(), enterprises2006}) {
		verdicts[a.ID] = claim.Check(claims[a.ID], a, figure.Convention{}).Verdict
	}
	return verdicts
}
