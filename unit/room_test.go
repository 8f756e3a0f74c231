package unit

import (
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a unit more than MaxRespondents is refused whole, and one to that number
// is counted, whichever of the questions is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	sumstest.Full(t, question.MaxRespondents, figure.ErrFull, 13, func(reflect.StructField) bool { return true },
		func(t *Tally) error { return t.Add(&Answers{Type: Workshop}) }, func(t *Tally) any { return t.counted() })
}
