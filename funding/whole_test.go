package funding

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// TestWhole: shares that were rounded need not sum to 100; those that do, and no answer, are whole.
func TestWhole(t *testing.T) {
	for name, x := range map[string]struct {
		shares Hundredths
		whole  bool
	}{
		"whole": {Hundredths{Municipal: 50_00, Other: 50_00}, true}, "one source": {Hundredths{Kela: 100_00}, true},
		"a hundredth less": {Hundredths{Municipal: 50_00, Other: 49_99}, false},
		"a hundredth more": {Hundredths{Municipal: 50_01, Other: 50_00}, false},
	} {
		m, err := NewMixHundredths(x.shares, Rounded(2))
		if err != nil || m.Whole() != x.whole {
			t.Errorf("%s: %v, %v", name, m.Whole(), err)
		}
	}
	if !(Mix{}).Whole() {
		t.Error("no answer is not whole")
	}
}

// TestSpreadsDiffer: two distributions are equal where they have the same shares as often.
func TestSpreadsDiffer(t *testing.T) {
	of := func(shares ...int64) Spread {
		var tally Tally
		for _, h := range shares {
			m, err := NewMixHundredths(Hundredths{Municipal: h, Other: whole - h})
			if err = errors.Join(err, tally.Add(unit.Workshop, m, figure.Count{})); err != nil {
				t.Fatal(err)
			}
		}
		return tally.Spread(unit.Everyone, Municipal)
	}
	all := []struct {
		shares string
		Spread
	}{
		{"none", of()}, {"half", of(5000)}, {"two halves", of(5000, 5000)}, {"less and half", of(4000, 5000)},
		{"nothing and half", of(0, 5000)}, {"half", of(0, 5000).Receiving()}, {"none", of(0).Receiving()},
	}
	for _, a := range all {
		for _, b := range all {
			if a.Equal(b.Spread) != (a.shares == b.shares) {
				t.Errorf("%s and %s: %v", a.shares, b.shares, a.shares != b.shares)
			}
		}
	}
}

// TestEverySourceThatNoFormHad: each of several sources has no figure then, the first and the last named alike.
func TestEverySourceThatNoFormHad(t *testing.T) {
	var tally Tally
	m, err := NewMixHundredths(Hundredths{Municipal: whole})
	if err = errors.Join(err, tally.Add(unit.Workshop, m, figure.N(10))); err != nil {
		t.Fatal(err)
	}
	tally.NotAsked(Projects, 0, Kela, numSources, Other)
	for s := range Sources() {
		asked := s != Projects && s != Kela && s != Other
		if f := tally.Mean(unit.Everyone, s); f.Defined() != asked || asked && f.N != 1 {
			t.Errorf("%v: %v of %d", s, f, f.N)
		}
	}
}
