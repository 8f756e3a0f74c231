package clients

import (
	"reflect"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestEveryQuestionRefusesWhatItHasNoRoomFor: a unit more than MaxRespondents is refused whole, and one to that number
// is counted, whichever of the graded and ticked questions is the full one.
func TestEveryQuestionRefusesWhatItHasNoRoomFor(t *testing.T) {
	sumstest.Full(t, question.MaxRespondents, figure.ErrFull, 9, func(reflect.StructField) bool { return true },
		func(t *Tally) error { return t.Add(unit.Workshop, &Answers{}, nil) },
		func(t *Tally) any { return t.counted() })
}
