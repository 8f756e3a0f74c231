package centres

import (
	"errors"
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a centre more than MaxRespondents is refused whole, and one to that
// number is counted, whichever of the questions is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	const most = question.MaxRespondents
	full, nearly := manyCentres(t, most), manyCentres(t, most-1)
	seen := 0
	for i := range reflect.TypeFor[Tally]().NumField() {
		field := reflect.TypeFor[Tally]().Field(i)
		if _, of := reflect.PointerTo(field.Type).MethodByName("Respondents"); !of {
			continue
		}
		seen++
		var s, room, one Tally
		reflect.ValueOf(&s).Elem().Field(i).Set(reflect.ValueOf(full).Elem().Field(i))
		reflect.ValueOf(&room).Elem().Field(i).Set(reflect.ValueOf(nearly).Elem().Field(i))
		before := s
		if err := s.Add(&Centre{Started: 5}); !errors.Is(err, figure.ErrFull) || s != before {
			t.Errorf("%s: Add: %v", field.Name, err)
		}
		if err := errors.Join(one.Add(&Centre{Started: 5}), s.Merge(&one)); !errors.Is(err, figure.ErrFull) || s != before {
			t.Errorf("%s: Merge: %v", field.Name, err)
		}
		if err := room.Add(&Centre{}); err != nil {
			t.Errorf("%s: Add of the last: %v", field.Name, err)
		}
	}
	if seen != 19 { // T05: the questions answered in words
		t.Errorf("%d questions", seen)
	}
}

// manyCentres returns the tally of so many centres without answers.
func manyCentres(t *testing.T, n int64) *Tally {
	t.Helper()
	var all, part Tally
	if err := part.Add(&Centre{}); err != nil {
		t.Fatal(err)
	}
	for ; n > 0; n /= 2 {
		if double := part; n%2 == 1 && all.Merge(&part) != nil || n > 1 && part.Merge(&double) != nil {
			t.Fatal(n)
		}
	}
	return &all
}
