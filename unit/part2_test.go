package unit_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Four units: one skips the question, one is not said to have answered the second part, one answered nothing.
func TestPart2(t *testing.T) {
	var m unit.Part2[question.Multi[unit.Task]]
	wood, wool := ticked(t, unit.WoodWork, unit.MetalWork), ticked(t, unit.TextileWork)
	for _, u := range []struct {
		part2 question.YesNo
		tasks question.Set[unit.Task]
	}{{question.Yes, wood}, {question.Yes, question.Set[unit.Task]{}}, {0, wool}, {question.No,
		question.Set[unit.Task]{}}} {
		if err := unit.AddPart2(&m, unit.Workshop, u.part2, u.tasks); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name      string
		got, want figure.Figure
	}{
		{"wood, of those answering", m.In(unit.Everyone).Share(unit.WoodWork), figure.Share(1, 2, figure.OverAnswering)},
		{
			"wood, of the second part",
			m.InPart2(unit.Everyone).ShareOfEveryone(unit.WoodWork),
			figure.Share(1, 2, figure.OverEveryone),
		},
		{
			"textile, of those answering",
			m.In(unit.Everyone).Share(unit.TextileWork),
			figure.Share(1, 2, figure.OverAnswering),
		},
		{
			"textile, of the second part",
			m.InPart2(unit.Everyone).ShareOfEveryone(unit.TextileWork),
			figure.Share(0, 2, figure.OverEveryone),
		},
		{"tasks a unit", m.In(unit.Everyone).Mean(), figure.New(figure.Of(3, 2), 2, figure.OverAnswering)},
		{
			"nobody",
			m.InPart2(unit.Of(unit.MentalHealth)).ShareOfEveryone(unit.WoodWork),
			figure.Share(0, 0, figure.OverEveryone),
		},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	if err := unit.AddPart2(&m, unit.Workshop, 9, wood); !errors.Is(err, figure.ErrUnknown) ||
		m.Units(unit.Everyone) != 4 {
		t.Errorf("an unknown answer: %v, %d units", err, m.Units(unit.Everyone))
	}
}

func TestPart2Merge(t *testing.T) {
	var a, b unit.Part2[question.Multi[unit.Activity]]
	group := ticked(t, unit.GroupActivity)
	if err := errors.Join(unit.AddPart2(&a, unit.Workshop, question.Yes, group), unit.AddPart2(&b, unit.Workshop,
		question.Yes, ticked[unit.Activity](t)), a.Merge(&b)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(figure.Share(1, 2, figure.OverEveryone),
		a.InPart2(unit.Everyone).ShareOfEveryone(unit.GroupActivity)); diff != "" {
		t.Error(diff)
	}
}

// Every value of the new enumerations has a key and labels in three languages, and reads back from all of them.
func TestWorkEnumerations(t *testing.T) {
	walk(t, unit.StaffRoles(), unit.ParseStaffRole, 6)
	walk(t, unit.Activities(), unit.ParseActivity, 10)
	walk(t, unit.Tasks(), unit.ParseTask, 18)
	walk(t, unit.Strengths(), unit.ParseStrength, 11)
	walk(t, unit.Needs(), unit.ParseNeed, 5)
}

type labelled interface {
	question.Category
	Label(figure.Language) string
	Short(figure.Language) string
}

func walk[A labelled](t *testing.T, all func(func(A) bool), parse func(string) (A, error), want int) {
	t.Helper()
	n := 0
	for a := range all {
		n++
		names := []string{a.String()}
		for l := range figure.Languages() {
			names = append(names, a.Label(l), a.Short(l))
		}
		for _, name := range names {
			if got, err := parse(name); err != nil || got != a {
				t.Errorf("%q of %s reads as %v, %v", name, a, got, err)
			}
		}
	}
	if n != want {
		t.Errorf("%d values, want %d", n, want)
	}
}
