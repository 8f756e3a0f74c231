package figure

import (
	"errors"
	"math/big"
	"testing"
)

// TestRoundingUpIsARuleOfItsOwn: what is rounded up prints the next unit away from zero, and stands for what it is made
// of.
func TestRoundingUpIsARuleOfItsOwn(t *testing.T) {
	for _, c := range []struct {
		x    Ratio
		want string
	}{
		{Of(390001, 1000000), "40 %"}, {Of(39, 100), "39 %"}, {Of(40, 100), "40 %"}, {Of(400001, 1000000), "41 %"},
		{Of(1, 1000000), "1 %"}, {Whole(0), "0 %"}, {Of(-1, 1000), "-1 %"}, {Of(-395, 1000), "-40 %"}, {Of(-39, 100),
			"-39 %"},
	} {
		p := Print(c.x, Percent, 0, RoundUp)
		if p.String() != c.want || !p.Admits(c.x, Convention{Rounding: RoundUp}) {
			t.Errorf("%v rounded up is %s, want %s; it stands for %v", c.x, p, c.want, p.Interval(Convention{Rounding: RoundUp}))
		}
	}
	for text, want := range map[string]string{
		"40 %": "(78/200, 40/100]", "-40 %": "[-40/100, -78/200)", "0 %": "[0/100, 0/100]", "0,1 %": "(0/2000, 1/1000]",
	} {
		if got := MustParse(text).Interval(Convention{Rounding: RoundUp}).String(); got != want {
			t.Errorf("%s rounded up stands for %s, want %s", text, got, want)
		}
	}
	if got := Parts(MustParse("5 %"), 24, Convention{}); !got.Empty() {
		t.Errorf("half up: %v of 24 are 5 %%", got)
	}
	if got := Parts(MustParse("5 %"), 24, Convention{Rounding: RoundUp}); !got.Equal(NewRange(1, 1)) {
		t.Errorf("rounded up: %v of 24 are 5 %%", got)
	}
}

// TestAnUnknownRuleHasNoAnswer: a rule that is none answers nothing, where there is no error to return.
func TestAnUnknownRuleHasNoAnswer(t *testing.T) {
	forty := MustParse("40 %")
	for _, c := range []Convention{{Rounding: RoundUp + 1}, {Rounding: 99}, {Base: -1}} {
		if err := c.Validate(); !errors.Is(err, ErrUnknown) && !errors.Is(err, ErrRange) {
			t.Errorf("%+v is taken: %v", c, err)
		}
		if forty.Admits(Of(2, 5), c) || !Parts(forty, 5, c).Empty() || !Wholes(forty, 2, c).Empty() ||
			Possible(forty, 5, c) {
			t.Errorf("%+v answers", c)
		}
	}
	if units, _ := Rounding(99).Round(Of(2, 5), 1); units != nil || Print(Of(2, 5), Percent, 0, 99).Defined() {
		t.Errorf("rule 99 rounds to %v", units)
	}
	if err := (Convention{Rounding: RoundUp, Strict: true, Base: 24}).Validate(); err != nil {
		t.Error(err)
	}
}

// TestStrictWordsReachATwentieth: by default words reach half way to the next round number; who asks for it gets a
// twentieth of the value, at its exact limits.
func TestStrictWordsReachATwentieth(t *testing.T) {
	strict := Convention{Strict: true}
	for _, c := range []struct {
		text             string
		x                Ratio
		everyday, strict bool
	}{
		{"joka kymmenes", Of(50, 1000), true, false}, {"joka kymmenes", Of(95, 1000), true, true},
		{"joka kymmenes", Of(94999, 1000000), true, false}, {"joka kymmenes", Of(105, 1000), true, true},
		{"joka kymmenes", Of(105001, 1000000), true, false},
		{"noin 40 %", Of(352, 1000), true, false}, {"noin 40 %", Of(38, 100), true, true}, {"noin 40 %", Of(379999, 1000000),
			true, false},
		{"noin 40 %", Of(419999, 1000000), true, true}, {"noin 40 %", Of(42, 100), true, false},
		{"n. 350", Whole(345), true, true}, {"n. 350", Whole(344), false, false}, {"noin 500", Whole(475), true, true},
		{"noin 500", Whole(474), true, false}, {"noin 17 %", Of(165, 1000), true, true}, {"noin 1 %", Of(5, 1000), true,
			true},
		{"reilu kolmannes", Of(35, 100), true, true}, {"reilu kolmannes", Of(36, 100), true, false},
		{"lähes kaikki", Of(96, 100), true, true}, {"lähes kaikki", Of(94, 100), false, false}, {"40 %", Of(395, 1000), true,
			true},
		{"noin −40 %", Of(-37, 100), true, false}, {"noin −40 %", Of(-38, 100), true, true}, {"noin 0 %", Whole(0), true,
			true},
	} {
		p := MustParse(c.text)
		if got := p.Admits(c.x, Convention{}); got != c.everyday {
			t.Errorf("%v as %s: %v", c.x, c.text, got)
		}
		if got := p.Admits(c.x, strict); got != c.strict {
			t.Errorf("%v as %s, heard strictly: %v; it is %v", c.x, c.text, got, p.Interval(strict))
		}
	}
}

// TestANegativeMeanIsPossible: the total of a mean that is printed below zero is negative; a count is not.
func TestANegativeMeanIsPossible(t *testing.T) {
	for text, want := range map[string]Range{
		"-0,08": NewRange(-3, -3), "-0,07": {}, "−0,10": NewRange(-4, -4), "-1": NewRange(-59, -20), "0,0": NewRange(0, 1),
		"0,08": NewRange(3, 3),
	} {
		p := MustParse(text)
		if got := Sums(p, 40, Convention{}); !got.Equal(want) {
			t.Errorf("totals of 40 with the mean %s: %v, want %v", text, got, want)
		}
	}
	for sum := int64(-50); sum < 0; sum++ {
		for rule := range Roundings() {
			p := Print(Of(sum, 40), Number, 2, rule)
			if p.Nominal().Sign() != 0 && !Sums(p, 40, Convention{Rounding: rule}).Contains(sum) {
				t.Errorf("%d of 40 prints as %s, which excludes it", sum, p)
			}
		}
	}
	if units, _ := RoundDown.Round(Of(-1, 40), 1); units.Cmp(big.NewInt(0)) != 0 {
		t.Error(units)
	}
}
