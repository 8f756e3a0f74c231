package funding

import (
	"encoding/json"
	"errors"
	"fmt"
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
	// what has too many digits to be printed is refused without its value
	for text, want := range map[string]string{
		"1" + zeros(24): "funding.municipal = 1" + zeros(24) + ": out of range: from 0 to 100",
		"1" + zeros(25): "funding.municipal: out of range: a share is a number from 0 to 100",
		"1e2":           "", "2e2": "funding.municipal = 200: ", "1e3": "funding.municipal: ",
	} {
		d, err := decimal.NewFromString(text)
		if err != nil {
			t.Fatal(err)
		}
		if _, err = hundredths(Municipal, d); (err == nil) != (want == "") || !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("%s: %v", text, err)
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
			if !errors.Is(err, want) || (err == nil) != (want == nil) || (err == nil) == got.Equal(mix) {
				t.Errorf("%s %d: %v", name, s, err)
			}
		}
	}
}

// TestWhatIsKnownOfAForm: what a mix says last of a source holds, and one that was not answered says nothing.
func TestWhatIsKnownOfAForm(t *testing.T) {
	mix := mixOf(t, Hundredths{Municipal: whole})
	unasked, err1 := mix.NotAsked(Kela, Projects)
	unnamed, err2 := mix.NotNamed(Kela, Projects)
	unnamedThen, err3 := unasked.NotNamed(Kela)
	bothThen, err7 := unasked.NotNamed(Kela, Projects)
	unaskedThen, err4 := unnamed.NotAsked(Kela)
	none, err5 := Mix{}.NotAsked(Kela)
	nobody, err6 := Mix{}.NotNamed(Kela)
	if err := errors.Join(err1, err2, err3, err4, err5, err6, err7); err != nil {
		t.Fatal(err)
	}
	if !none.Equal(Mix{}) || !nobody.Equal(Mix{}) {
		t.Errorf("what was not answered says %v, %v", none, nobody)
	}
	if !bothThen.Equal(unnamed) {
		t.Error("what was said first of a source is not forgotten")
	}
	for _, x := range []struct {
		mix          Mix
		of           Source
		asked, known bool
	}{
		{mix, Kela, true, true}, {mix, 0, false, true}, {mix, numSources, false, true}, {Mix{}, Kela, false, true},
		{unasked, Kela, false, true}, {unasked, Projects, false, true}, {unasked, Other, true, true},
		{unnamed, Kela, false, false}, {unnamed, Municipal, true, true},
		{unnamedThen, Kela, false, false}, {unnamedThen, Projects, false, true},
		{unaskedThen, Kela, false, true}, {unaskedThen, Projects, false, false},
	} {
		if asked, known := x.mix.Asked(x.of); asked != x.asked || known != x.known {
			t.Errorf("%v, %v: %v, %v", x.mix, x.of, asked, known)
		}
	}
}

// TestASourceIsAskedAboutWhereAnyUnitNamesIt: a unit that does not name sources has 0 % of those that another unit
// names, and was not asked about those that none does, or that the forms of the others leave open, or had not.
func TestASourceIsAskedAboutWhereAnyUnitNamesIt(t *testing.T) {
	mix := mixOf(t, Hundredths{Municipal: whole})
	narrow, err1 := mix.NotNamed(Kela, Projects, Other)
	leaving, err2 := mix.NotAsked(Projects)
	leaving, err3 := leaving.NotNamed(Other)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct {
		others                []Mix
		kela, projects, other int64 // units that were asked
	}{
		"alone": {nil, 0, 0, 0}, "beside one that did not answer": {[]Mix{{}}, 0, 0, 0},
		"beside one who names all": {[]Mix{mix}, 2, 2, 2}, "beside another such": {[]Mix{narrow}, 0, 0, 0},
		"beside one who leaves some": {[]Mix{leaving}, 2, 0, 0}, "beside both": {[]Mix{leaving, mix}, 3, 2, 3},
	} {
		var tally Tally
		for _, m := range append(x.others, narrow) {
			if err := tally.Add(unit.Workshop, m, figure.N(1)); err != nil {
				t.Fatal(err)
			}
		}
		for s, want := range map[Source]int64{Kela: x.kela, Projects: x.projects, Other: x.other} {
			f := tally.Mean(unit.Everyone, s)
			if f.N != want || f.Defined() != (want > 0) || want > 0 && !f.Ratio.Equal(figure.Whole(0)) {
				t.Errorf("%s, %v: %v", name, s, f)
			}
		}
	}
}

// TestFundingTalliesRefuse: nothing, and clients over the limit; what a part of the units was not asked about is not
// asked of them where they are merged.
func TestFundingTalliesRefuse(t *testing.T) {
	var tally, other Tally
	err := tally.Add(unit.Workshop, Mix{}, figure.N(figure.MaxCount+1))
	if err == nil || !strings.Contains(err.Error(), "at most 1000000") {
		t.Errorf("too many clients: %v", err)
	}
	if err := tally.Merge(nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("nothing merged: %v", err)
	}
	if _, err := json.Marshal(Spread{}); !errors.Is(err, figure.ErrNotStored) {
		t.Errorf("a spread in JSON: %v", err)
	}
	other.NotAsked(Kela)
	if err := tally.Merge(&other); err != nil || tally.unasked != 1<<Kela {
		t.Errorf("not asked: %b, %v", tally.unasked, err)
	}
}

// TestSpreadsOfOneUnit: they are equal where their share is, over the same base; nobody's are.
func TestSpreadsOfOneUnit(t *testing.T) {
	of := func(share int64) Spread {
		return Spread{counts: []shareCount{{share, 1}}, n: 1, over: figure.OverAnswering}
	}
	nobody := of(0).Receiving()
	for name, fine := range map[string]bool{
		"the same":   of(3).Equal(of(3)),
		"others":     !of(3).Equal(of(4)) && !of(3).Equal(nobody) && !nobody.Equal(of(0)),
		"nobody's":   nobody.Equal(Spread{over: figure.OverAnswering}) && !nobody.Equal(Spread{}),
		"its ends":   of(3).Min().Ratio.Equal(figure.Of(3, whole)) && of(3).Max().Ratio.Equal(figure.Of(3, whole)),
		"its middle": of(3).Median().Ratio.Equal(figure.Of(3, whole)),
		"its first":  of(3).Quantile(figure.Whole(0)).Ratio.Equal(figure.Of(3, whole)),
	} {
		if !fine {
			t.Error(name)
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
