package centres

import (
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a centre more than MaxRespondents is refused whole, and one to that
// number is counted, whichever of the questions answered in words (T05) is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	inWords := func(f reflect.StructField) bool {
		_, of := reflect.PointerTo(f.Type).MethodByName("Respondents")
		return of
	}
	sumstest.Full(t, question.MaxRespondents, figure.ErrFull, 19, inWords,
		func(t *Tally) error { return t.Add(&Centre{Started: 5}) }, func(t *Tally) any { return *t })
}
