package funding

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// TestSharesToTheLimits: a share is from 0 to 100 with at most two decimals, be it written with zeros up to twenty
// decimals and 25 digits; what is longer is refused before any arithmetic is done on it.
func TestSharesToTheLimits(t *testing.T) {
	zeros := func(n int) string { return strings.Repeat("0", n) }
	for text, want := range map[string]int64{
		"0": 0, "0.01": 1, "99.99": 9999, "100": whole, "100.01": -1, "-0.01": -1, "0.001": -1, "1e2": whole, "1e3": -1,
		"10e1": whole, "10." + zeros(20): 1000, "10." + zeros(21): -1, "100." + zeros(20): whole,
		"99.9" + zeros(19): 9990, "12.345": -1, "0." + zeros(20): 0, "1e-2": 1, "1e-3": -1,
	} {
		d, err := decimal.NewFromString(text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := hundredths(Municipal, d)
		if (err == nil) != (want >= 0) || err == nil && got != want || err != nil && !errors.Is(err, figure.ErrRange) {
			t.Errorf("%s: %d, %v", text, got, err)
		}
	}
	for _, s := range []Source{0, numSources, 250} {
		if _, err := hundredths(s, decimal.NewFromInt(1)); !errors.Is(err, figure.ErrUnknown) {
			t.Errorf("%d: %v", s, err)
		}
	}
}

// TestWhatWasNotAskedHasNoShareAndIsASource: neither no source, nor one past the last, nor one with a share can be said
// not to have been asked about, or not to be named.
func TestWhatWasNotAskedHasNoShareAndIsASource(t *testing.T) {
	mix := mixOf(t, Hundredths{Municipal: 1, Other: 9999})
	for s, want := range map[Source]error{
		0: figure.ErrUnknown, numSources: figure.ErrUnknown, 250: figure.ErrUnknown, Municipal: figure.ErrClash,
		Other: figure.ErrClash, Kela: nil, numSources - 1: nil,
	} {
		for name, say := range map[string]func(...Source) (Mix, error){"not asked": mix.NotAsked, "not named": mix.NotNamed} {
			got, err := say(Projects, s)
			if !errors.Is(err, want) || (err == nil) != (want == nil) || err == nil && got.Equal(mix) {
				t.Errorf("%s %d: %v", name, s, err)
			}
		}
	}
}

// TestASpreadIsOfAllFormsThatAsked: the units of every form that had the source are in its distribution, those of a
// form without it are not.
func TestASpreadIsOfAllFormsThatAsked(t *testing.T) {
	mix := mixOf(t, Hundredths{Municipal: whole})
	var tally Tally
	for _, not := range [][]Source{nil, {Kela}, {Projects}, {Kela, Projects}} {
		m := mix
		if not != nil {
			var err error
			if m, err = mix.NotAsked(not...); err != nil {
				t.Fatal(err)
			}
		}
		if err := tally.Add(unit.Workshop, m, figure.N(1)); err != nil {
			t.Fatal(err)
		}
	}
	for s, n := range map[Source]int64{Municipal: 4, Kela: 2, Projects: 2, Other: 4} {
		d := tally.Spread(unit.Everyone, s)
		share := int64(0)
		if s == Municipal {
			share = 1
		}
		if d.N() != n || tally.Mean(unit.Everyone, s).N != n || !d.Max().Ratio.Equal(figure.Whole(share)) {
			t.Errorf("%v: %d units, up to %v", s, d.N(), d.Max().Ratio)
		}
	}
	if n := tally.Mean(unit.Everyone, Kela, Projects).N; n != 1 {
		t.Errorf("both were asked of %d", n)
	}
}
