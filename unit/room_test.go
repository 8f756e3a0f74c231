package unit

import (
	"errors"
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a unit more than MaxRespondents is refused whole, and one to that number
// is counted, whichever of the questions is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	const most = question.MaxRespondents
	full, nearly := manyUnits(t, most), manyUnits(t, most-1)
	last := Answers{Type: Workshop}
	for i := range reflect.TypeFor[Tally]().NumField() {
		name := reflect.TypeFor[Tally]().Field(i).Name
		var s, room, one Tally
		reflect.ValueOf(&s).Elem().Field(i).Set(reflect.ValueOf(full).Elem().Field(i))
		reflect.ValueOf(&room).Elem().Field(i).Set(reflect.ValueOf(nearly).Elem().Field(i))
		before := s.counted()
		if err := s.Add(&last); !errors.Is(err, figure.ErrFull) || s.counted() != before {
			t.Errorf("%s: Add: %v", name, err)
		}
		if err := errors.Join(one.Add(&last), s.Merge(&one)); !errors.Is(err, figure.ErrFull) || s.counted() != before {
			t.Errorf("%s: Merge: %v", name, err)
		}
		if err := room.Add(&last); err != nil {
			t.Errorf("%s: Add of the last: %v", name, err)
		}
	}
}

// manyUnits returns the tally of so many workshops without answers.
func manyUnits(t *testing.T, n int64) *Tally {
	t.Helper()
	all, part := new(Tally), new(Tally)
	if err := part.Add(&Answers{Type: Workshop}); err != nil {
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
