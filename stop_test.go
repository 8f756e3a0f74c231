package barometer_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestLoopsMayStop: a loop over anything the library yields may end after any round; an iterator that went on would
// panic.
func TestLoopsMayStop(t *testing.T) {
	var s system.System
	for _, name := range []string{"a", "b", "c"} {
		if err := s.Whole(name, figure.NewRange(0, 1)); err != nil {
			t.Fatal(err)
		}
	}
	ticked, err := question.Ticked(unit.Good, unit.Moderate, unit.VeryGood)
	if err != nil {
		t.Fatal(err)
	}
	var graded question.Ratings[unit.Situation, unit.Situation]
	var terms coaching.Terms
	for i := range 3 {
		if graded, err = graded.With(unit.Situation(i+1), unit.Good); err != nil {
			t.Fatal(err)
		}
		if terms, err = terms.With(coaching.Term(i+1), figure.AmountOf(100)); err != nil {
			t.Fatal(err)
		}
	}
	one, err := s.Witness()
	if err != nil {
		t.Fatal(err)
	}
	stops(t, "Enumerate", firsts(s.Enumerate()))
	stops(t, "Assignment", firsts(one.All()))
	stops(t, "Set", ticked.All())
	stops(t, "Ratings", firsts(graded.All()))
	stops(t, "Terms", firsts(terms.All()))
	stops(t, "Marks", (figure.SmallN | figure.NotComparable | figure.Assumed).All())
	stops(t, "Range", figure.NewRange(5, 8).All())
	stops(t, "Ladder", figure.Ladder{}.Rungs())
	stops(t, "Group", unit.Everyone.All())
	stops(t, "Report", new(barometer.Tally).Report().Tables())
	for name, read := range map[string]func() *barometer.Responses{
		"CSV":   func() *barometer.Responses { return barometer.Reader{}.CSV(strings.NewReader("unit.type\n1\n2\n3\n")) },
		"JSON":  func() *barometer.Responses { return barometer.Reader{}.JSON(strings.NewReader("{}\n{}\n{}\n")) },
		"limit": func() *barometer.Responses { return barometer.Reader{}.CSV(strings.NewReader("")) },
	} {
		rounds := 0
		for range read().All() {
			rounds++
		}
		for most := range rounds {
			left := most
			for range read().All() {
				if left--; left < 0 {
					break
				}
			}
		}
		if rounds == 0 {
			t.Errorf("%s yields nothing", name)
		}
	}
}

// stops ends a loop after every round.
func stops[T any](t *testing.T, name string, all iter.Seq[T]) {
	t.Helper()
	rounds := 0
	for range all {
		rounds++
	}
	for most := range rounds {
		left := most
		for range all {
			if left--; left < 0 {
				break
			}
		}
	}
	if rounds < 3 {
		t.Errorf("%s yields %d values: too few to stop between them", name, rounds)
	}
}

// firsts yields the first of each pair, and stops where it is stopped.
func firsts[K, V any](pairs iter.Seq2[K, V]) iter.Seq[K] {
	return func(yield func(K) bool) {
		for k := range pairs {
			if !yield(k) {
				return
			}
		}
	}
}
