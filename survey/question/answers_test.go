package question_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

func TestSet(t *testing.T) {
	none, err := question.Ticked[Service]()
	if err != nil || !none.Given() || none.Len() != 0 || none.Equal(question.Set[Service]{}) {
		t.Error("nothing ticked is an answer, and not the same as none")
	}
	for _, bad := range []Service{0, 200} {
		if s, err := question.Ticked(Service(1), bad); !errors.Is(err, figure.ErrUnknown) || s.Given() {
			t.Errorf("ticking %d gives %v, %v", bad, s, err)
		}
		if s, err := none.With(bad, question.Yes); !errors.Is(err, figure.ErrUnknown) || !s.Equal(none) {
			t.Errorf("ticking %d gives %v, %v", bad, s, err)
		}
	}
	if s, err := none.With(Service(1), 3); !errors.Is(err, figure.ErrUnknown) || !s.Equal(none) {
		t.Errorf("neither yes nor no gives %v, %v", s, err)
	}
	step := question.Set[Service]{}
	for _, c := range []struct {
		service Service
		ticked  question.YesNo
		given   bool
		len     int
	}{{1, 0, false, 0}, {2, question.No, true, 0}, {1, question.Yes, true, 1}, {1, question.Yes, true, 1}, {3,
		question.Yes, true, 2}, {3, 0, true, 2}} {
		if step, err = step.With(c.service, c.ticked); err != nil || step.Given() != c.given || step.Len() != c.len {
			t.Errorf("%v %v: %v, %v", c.service, c.ticked, step, err)
		}
	}
	if got := slices.Collect(step.All()); !slices.Equal(got, []Service{1, 3}) {
		t.Errorf("ticked %v", got)
	}
	if step.Ticked(1) != question.Yes || step.Ticked(2) != question.No || (question.Set[Service]{}).Ticked(1) != 0 ||
		step.Has(0) ||
		step.Has(200) {
		t.Error("what is ticked is told wrongly")
	}
	for range step.All() {
		break // stopping early is fine
	}
	other, _ := question.Ticked(Service(3), Service(1), Service(1))
	if diff := cmp.Diff(step, other); diff != "" {
		t.Error(diff)
	}
}

func TestRatings(t *testing.T) {
	var s question.Ratings[Service, Grade]
	if s.Given() {
		t.Error("the zero Ratings grade something")
	}
	for _, c := range []struct {
		item  Service
		grade Grade
	}{{0, Good}, {200, Good}, {1, Good + 1}, {1, 250}} {
		if got, err := s.With(c.item, c.grade); !errors.Is(err, figure.ErrUnknown) || got.Given() {
			t.Errorf("%d graded %d: %v", c.item, c.grade, err)
		}
	}
	graded, err := s.With(3, Good)
	if err != nil || s.Given() || !graded.Given() || graded.Get(3) != Good || graded.Get(2) != 0 || graded.Get(200) != 0 {
		t.Errorf("%v, %v", graded, err)
	}
	for item, grade := range graded.All() {
		if item != 3 || grade != Good {
			t.Errorf("%v is graded %v", item, grade)
		}
		break
	}
	if back, err := graded.With(3, 0); err != nil || !back.Equal(s) || cmp.Equal(graded, s) {
		t.Errorf("taking a grade back leaves %v, %v", back, err)
	}
}
