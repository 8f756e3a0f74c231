package unit

import (
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// paths returns the columns of all faults in an error.
func paths(err error) (all []string) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range many.Unwrap() {
			all = append(all, paths(e)...)
		}
	}
	if f, ok := err.(*figure.FieldError); ok {
		all = append(all, f.Path)
	}
	return all
}

// All faults of a unit come at once, each with the column it is in, and none of its answers is counted.
func TestAnswersRefusedWhole(t *testing.T) {
	broken := Answers{Type: 99, Part2: 3, Maintainer: 50, Founded: 1066, Situation: 9, Outlook: 9}
	want := []string{"unit.founded", "unit.maintainer", "unit.outlook", "unit.part2", "unit.situation", "unit.type"}
	var tally Tally
	err := tally.Add(&broken)
	if got := slices.Sorted(slices.Values(paths(err))); !slices.Equal(got, want) {
		t.Errorf("faults in %v, want %v", got, want)
	}
	if !errors.Is(err, figure.ErrUnknown) || !errors.Is(err, figure.ErrRange) {
		t.Error(err)
	}
	if tally.counted() != new(Tally).counted() {
		t.Error("a refused unit left a trace")
	}
	for a, sentinel := range map[Answers]error{
		{}:                                  figure.ErrMissing,
		{Type: numTypes}:                    figure.ErrUnknown,
		{Type: Workshop, Founded: 2500}:     figure.ErrRange,
		{Type: Workshop, Situation: 99}:     figure.ErrUnknown,
		{Type: Workshop, Maintainer: 99}:    figure.ErrUnknown,
		{Type: Workshop, Outlook: 5}:        figure.ErrUnknown,
		{Type: Workshop, Part2: 4}:          figure.ErrUnknown,
		{Type: Workshop, Founded: 1799}:     figure.ErrRange,
		{Type: Workshop, Founded: 1}:        figure.ErrRange,
		{Type: Workshop, Founded: LastYear}: nil,
		{Type: Other}:                       nil,
	} {
		if err := a.Validate(); !errors.Is(err, sentinel) || (err == nil) != (sentinel == nil) {
			t.Errorf("%+v: %v, want %v", a, err, sentinel)
		}
	}
}

// 211 of 531, and 75 of the 211 (B12 1); a unit that does not say counts as not answering the second part.
func TestResponseRates(t *testing.T) {
	var tally Tally
	for i := range 211 {
		a := Answers{Type: Workshop}
		if i < 75 {
			a.Part2 = question.Yes
		} else if i < 100 {
			a.Part2 = question.No
		}
		if err := tally.Add(&a); err != nil {
			t.Fatal(err)
		}
	}
	rate := tally.ResponseRate(figure.N(531))
	if !rate.Equal(figure.Share(211, 531, figure.OverSent)) || rate.Percent(0).String() != "40 %" {
		t.Errorf("%+v", rate)
	}
	second := tally.Part2Rate()
	if !second.Equal(figure.Share(75, 211, figure.OverEveryone)) || second.Percent(0).String() != "36 %" {
		t.Errorf("%+v", second)
	}
	if tally.ResponseRate(figure.Count{}).Defined() || (&Tally{}).Part2Rate().Defined() {
		t.Error("a rate of nothing")
	}
}

// TestNoResponseRateAboveAll: fewer forms sent than came back are a wrong argument, and no rate of 150 %.
func TestNoResponseRateAboveAll(t *testing.T) {
	var tally Tally
	for range 3 {
		if err := tally.Add(&Answers{Type: Workshop}); err != nil {
			t.Fatal(err)
		}
	}
	for sent, want := range map[uint32]bool{0: false, 2: false, 3: true, 4: true} {
		if f := tally.ResponseRate(figure.N(sent)); f.Defined() != want || f.Over != figure.OverSent {
			t.Errorf("of %d: %v", sent, f)
		}
	}
}
