package unit_test

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// responses returns random answers of 200 units to every question, some of them left blank.
func responses(t *testing.T) (all []unit.Answers) {
	t.Helper()
	r := rand.New(rand.NewPCG(2012, 1))
	for range 200 {
		a := unit.Answers{
			Type: unit.Type(1 + r.IntN(7)), Maintainer: unit.Maintainer(r.IntN(7)), Founded: unit.Year(1990 + r.IntN(20)),
			Situation: unit.Situation(r.IntN(5)), Outlook: unit.Outlook(r.IntN(4)),
			Staff: staff(r.Int64N(20), r.Int64N(6), r.Int64N(4), r.Int64N(3)),
		}
		a.Strengths, a.Needs = some(t, r, unit.Strengths()), some(t, r, unit.Needs())
		if r.IntN(2) == 0 {
			a.Part2 = question.Yes
			a.Activities, a.Tasks = some(t, r, unit.Activities()), some(t, r, unit.Tasks())
			a.TasksOutside = some(t, r, unit.Tasks())
		}
		all = append(all, a)
	}
	return all
}

// some returns some of the values, or a question that was left blank.
func some[A question.Category](t *testing.T, r *rand.Rand, values iter.Seq[A]) (s question.Set[A]) {
	t.Helper()
	if r.IntN(5) == 0 {
		return s
	}
	return ticked(t, slices.DeleteFunc(slices.Collect(values), func(A) bool { return r.IntN(3) == 0 })...)
}

func ticked[A question.Category](t *testing.T, answers ...A) question.Set[A] {
	t.Helper()
	s, err := question.Ticked(answers...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// staff returns persons by role in the order of the roles, in halves of a person.
func staff(halves ...int64) (s unit.Staff) {
	for i, n := range halves {
		s[i+1] = figure.AmountOf(50 * n)
	}
	return s
}

func tallied(t *testing.T, all []unit.Answers) *unit.Tally {
	t.Helper()
	var tally unit.Tally
	for i := range all {
		if err := tally.Add(&all[i]); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}
