package question

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
)

// threeTallies returns tallies of three respondents, of which one answered nothing.
func threeTallies(t *testing.T) (single Single[YesNo], multi Multi[YesNo], battery Battery[YesNo, YesNo]) {
	t.Helper()
	both, err := Ticked(Yes, No)
	if err != nil {
		t.Fatal(err)
	}
	grades, err := Ratings[YesNo, YesNo]{}.With(No, Yes)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		a, s, g := Yes, both, grades
		if i == 0 {
			a, s, g = 0, Set[YesNo]{}, Ratings[YesNo, YesNo]{}
		}
		for _, err := range []error{single.Add(a), multi.Add(s), battery.Add(g)} {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	return single, multi, battery
}

// TestNoSumIsReadThatRespondentsCannotHaveGiven: of three respondents an answer has at most three, and of two that
// answered a question with several answers at most two.
func TestNoSumIsReadThatRespondentsCannotHaveGiven(t *testing.T) {
	single, multi, battery := threeTallies(t)
	sumstest.Bounds(t, &single, 7, map[string]int64{"total": 7, "n": 3, "unasked": -1})
	sumstest.Bounds(t, &multi, 7, map[string]int64{
		"total": 7, "answered": 3, "n": 2, "unasked": 2, "unnamed": 2, "named": -1,
	})
	sumstest.Bounds(t, &battery, 7, map[string]int64{"total": 7, "n": 3})
}

// TestContradictorySumsAreRefused: a respondent gives one answer to a question with one, and each answer at most once.
func TestContradictorySumsAreRefused(t *testing.T) {
	single := func() *Single[YesNo] { s, _, _ := threeTallies(t); return &s }
	sumstest.Refuses(t, single, 3, map[string][]func(*Single[YesNo]){
		"answers of more or fewer respondents": {
			func(s *Single[YesNo]) { s.n[No]++ }, func(s *Single[YesNo]) { s.n[0]-- },
		},
	})
	multi := func() *Multi[YesNo] { _, m, _ := threeTallies(t); return &m }
	sumstest.Refuses(t, multi, 3, map[string][]func(*Multi[YesNo]){
		"more answers than respondents": {
			func(m *Multi[YesNo]) { m.unasked[Yes]++ }, func(m *Multi[YesNo]) { m.unnamed[No]++ },
			func(m *Multi[YesNo]) { m.unasked[3], m.unnamed[3] = 1, 2 },
		},
	})
	battery := func() *Battery[YesNo, YesNo] { _, _, b := threeTallies(t); return &b }
	sumstest.Refuses(t, battery, 3, map[string][]func(*Battery[YesNo, YesNo]){
		"more answers than respondents": {func(b *Battery[YesNo, YesNo]) { b.n[No][No] = 2 }},
	})
}

// TestEveryCounterIsCarried: tallies whose counters are all different are read as they were written.
func TestEveryCounterIsCarried(t *testing.T) {
	single, multi, battery := threeTallies(t)
	single.unasked, multi.named = math.MaxUint32, math.MaxUint32
	multi.n[No], multi.unasked[No], multi.unnamed[3] = 1, 1, 2
	battery.n[No][No], battery.n[Yes][Yes] = 1, 2
	var s Single[YesNo]
	var m Multi[YesNo]
	var b Battery[YesNo, YesNo]
	for _, err := range []error{
		sumstest.Read(sumstest.Write(&single), &s, 3), sumstest.Read(sumstest.Write(&multi), &m, 3),
		sumstest.Read(sumstest.Write(&battery), &b, 3),
	} {
		if err != nil {
			t.Error(err)
		}
	}
	if s != single || m != multi || b != battery {
		t.Errorf("%+v, %+v, %+v", s, m, b)
	}
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one; what no form had is told by
// either.
func TestMergeAddsEveryCounter(t *testing.T) {
	s1, m1, b1 := threeTallies(t)
	s2, m2, b2 := threeTallies(t)
	sumstest.Merges(t, &s1, &s2, (*Single[YesNo]).Merge, "unasked")
	sumstest.Merges(t, &m1, &m2, (*Multi[YesNo]).Merge, "named")
	sumstest.Merges(t, &b1, &b2, (*Battery[YesNo, YesNo]).Merge)
	s1.unasked, s2.unasked, m1.named, m2.named = 1, 6, 1, 6
	if s, m := s1.Plus(&s2), m1.Plus(&m2); s.unasked != 7 || m.named != 7 {
		t.Errorf("%b, %b", s.unasked, m.named)
	}
}

// TestEveryTickIsCounted: of sets with several ticks, several categories that were not asked and several that are left
// open, each one counts.
func TestEveryTickIsCounted(t *testing.T) {
	var m Multi[Certainty]
	all := slices.Collect(Certainties())
	ticked, err := Ticked(all...)
	if err == nil {
		err = m.Add(ticked)
	}
	for _, say := range []func(Set[Certainty], ...Certainty) (Set[Certainty], error){
		Set[Certainty].NotAsked, Set[Certainty].NotNamed,
	} {
		none, e := Ticked[Certainty]()
		if none, err = say(none, all...); err == nil && e == nil {
			err = m.Add(none)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		if m.n[c] != 1 || m.unasked[c] != 1 || m.unnamed[c] != 1 {
			t.Errorf("%v: %d, %d, %d", c, m.n[c], m.unasked[c], m.unnamed[c])
		}
	}
}

// TestNoDayIsNoText: the empty text and null are no day, and a text that is no day leaves it as it was.
func TestNoDayIsNoText(t *testing.T) {
	d := MustParseDay("2011-12-31")
	for _, text := range []string{"x", "2", "2011", "2011-13-01"} {
		if err := d.UnmarshalText([]byte(text)); err == nil || d != MustParseDay("2011-12-31") {
			t.Errorf("%q: %v, %v", text, d, err)
		}
	}
	for _, read := range []func() error{
		func() error { return d.UnmarshalText(nil) }, func() error { return d.UnmarshalJSON([]byte("null")) },
		func() error { return d.UnmarshalJSON([]byte(`""`)) },
	} {
		d = MustParseDay("2011-12-31")
		if err := read(); err != nil || !d.IsZero() {
			t.Errorf("%v, %v", d, err)
		}
	}
	if err := d.UnmarshalJSON([]byte(`"2011"`)); err == nil {
		t.Error("a year is a day")
	}
}

// TestRoomForTheLastRespondent: a question counts MaxRespondents, added one by one or merged, and not one more.
func TestRoomForTheLastRespondent(t *testing.T) {
	for total, fits := range map[int64]bool{0: true, MaxRespondents - 1: true, MaxRespondents: false} {
		single, multi, battery := Single[YesNo]{total: total}, Multi[YesNo]{total: total}, Battery[YesNo, YesNo]{total: total}
		var one Single[YesNo]
		var ones Multi[YesNo]
		var grades Battery[YesNo, YesNo]
		for name, err := range map[string]error{
			"single": single.Add(Yes), "multi": multi.Add(Set[YesNo]{}), "battery": battery.Add(Ratings[YesNo, YesNo]{}),
			"ones": errors.Join(one.Add(Yes), ones.Add(Set[YesNo]{}), grades.Add(Ratings[YesNo, YesNo]{})),
		} {
			if want := fits || name == "ones"; (err == nil) != want || !want && !errors.Is(err, figure.ErrFull) {
				t.Errorf("%s of %d: %v", name, total, err)
			}
		}
		single, multi, battery = Single[YesNo]{total: total}, Multi[YesNo]{total: total}, Battery[YesNo, YesNo]{total: total}
		for name, err := range map[string]error{
			"single": single.Merge(&one), "multi": multi.Merge(&ones), "battery": battery.Merge(&grades),
		} {
			if (err == nil) != fits || !fits && !errors.Is(err, figure.ErrFull) {
				t.Errorf("%s of %d and 1: %v", name, total, err)
			}
		}
	}
}
