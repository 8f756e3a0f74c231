package coaching

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// manyUnits returns the tally of so many workshops without answers.
func manyUnits(t *testing.T, n int64) *Tally {
	t.Helper()
	all, part := new(Tally), new(Tally)
	if err := part.Add(unit.Workshop, &Answers{}); err != nil {
		t.Fatal(err)
	}
	for ; n > 0; n /= 2 {
		double := new(Tally)
		if double.Merge(part) != nil || n%2 == 1 && all.Merge(part) != nil || n > 1 && part.Merge(double) != nil {
			t.Fatal(n)
		}
	}
	return all
}

// TestEitherQuestionRefusesWhatItHasNoRoomFor: a unit more than MaxRespondents is refused whole, added or merged, and
// one to that number is counted, whichever of the two questions is the full one.
func TestEitherQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	for name, fill := range map[string]func(into, from *Tally) error{
		"offers":   func(into, from *Tally) error { return into.Offers.Merge(&from.Offers) },
		"contents": func(into, from *Tally) error { return into.Contents.Merge(&from.Contents) },
	} {
		full, last := new(Tally), new(Tally)
		if err := errors.Join(fill(full, manyUnits(t, question.MaxRespondents)),
			fill(last, manyUnits(t, question.MaxRespondents-1))); err != nil {
			t.Fatal(err)
		}
		before := full.counted()
		if err := full.Add(unit.Workshop, &Answers{}); !errors.Is(err, figure.ErrFull) || full.counted() != before {
			t.Errorf("%s: Add: %v", name, err)
		}
		if err := full.Merge(manyUnits(t, 1)); !errors.Is(err, figure.ErrFull) || full.counted() != before {
			t.Errorf("%s: Merge: %v", name, err)
		}
		if err := last.Add(unit.Workshop, &Answers{}); err != nil {
			t.Errorf("%s: Add of the last: %v", name, err)
		}
	}
}

// TestContradictorySumsAreRefused: every unit is asked both questions.
func TestContradictorySumsAreRefused(t *testing.T) {
	sumstest.Refuses(t, func() *Tally { return manyUnits(t, 2) }, 2, map[string][]func(*Tally){
		"questions with more or fewer units than others": {
			func(t *Tally) { t.Offers = unit.By[question.Single[question.YesNo]]{} },
			func(t *Tally) { t.Contents = unit.By[question.Multi[Content]]{} },
		},
	})
}
