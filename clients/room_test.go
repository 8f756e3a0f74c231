package clients

import (
	"errors"
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a unit more than MaxRespondents is refused whole, and one to that number
// is counted, whichever of the graded and ticked questions is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	const most = question.MaxRespondents
	full, nearly := manyUnits(t, most), manyUnits(t, most-1)
	seen := 0
	for i := range reflect.TypeFor[Tally]().NumField() {
		field := reflect.TypeFor[Tally]().Field(i)
		if !field.IsExported() {
			continue
		}
		seen++
		var s, room, one Tally
		reflect.ValueOf(&s).Elem().Field(i).Set(reflect.ValueOf(full).Elem().Field(i))
		reflect.ValueOf(&room).Elem().Field(i).Set(reflect.ValueOf(nearly).Elem().Field(i))
		before, last := s.counted(), Answers{}
		if err := s.Add(unit.Workshop, &last, nil); !errors.Is(err, figure.ErrFull) || s.counted() != before {
			t.Errorf("%s: Add: %v", field.Name, err)
		}
		err := errors.Join(one.Add(unit.Workshop, &last, nil), s.Merge(&one))
		if !errors.Is(err, figure.ErrFull) || s.counted() != before {
			t.Errorf("%s: Merge: %v", field.Name, err)
		}
		if err := room.Add(unit.Workshop, &last, nil); err != nil {
			t.Errorf("%s: Add of the last: %v", field.Name, err)
		}
	}
	if seen != 9 {
		t.Errorf("%d questions", seen)
	}
}

// manyUnits returns the tally of so many workshops without answers.
func manyUnits(t *testing.T, n int64) *Tally {
	t.Helper()
	all, part := new(Tally), new(Tally)
	if err := part.Add(unit.Workshop, &Answers{}, nil); err != nil {
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
