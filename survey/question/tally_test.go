package question_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// reader is what one reader of the library answers.
type reader struct {
	visits  Visits
	use     question.Set[Service]
	quality question.Ratings[Service, Grade]
}

// survey holds a tally of each kind.
type survey struct {
	visits  question.Single[Visits]
	use     question.Multi[Service]
	quality question.Battery[Service, Grade]
}

func (s *survey) add(r reader) error {
	return errors.Join(s.visits.Add(r.visits), s.use.Add(r.use), s.quality.Add(r.quality))
}

func (s *survey) merge(o *survey) error {
	return errors.Join(s.visits.Merge(&o.visits), s.use.Merge(&o.use), s.quality.Merge(&o.quality))
}

func readers(r *rand.Rand, n int) []reader {
	all := make([]reader, n)
	for i := range all {
		all[i].visits = Visits(r.IntN(4))
		for s := Loans; s <= Rooms; s++ {
			all[i].use, _ = all[i].use.With(s, question.YesNo(r.IntN(3)))
			all[i].quality, _ = all[i].quality.With(s, Grade(r.IntN(4)))
		}
	}
	return all
}

func surveyed(t *testing.T, all []reader) *survey {
	t.Helper()
	s := new(survey)
	for _, r := range all {
		if err := s.add(r); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// The order of adding does not matter, and parts merged are the whole.
func TestOrderAndMerge(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 1))
	all := readers(r, 200)
	want := *surveyed(t, all)
	for range 20 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		cut := r.IntN(len(all) + 1)
		whole, part := surveyed(t, all[:cut]), surveyed(t, all[cut:])
		if err := whole.merge(part); err != nil || *whole != want {
			t.Fatalf("%d and %d respondents merged are not the whole: %v", cut, len(all)-cut, err)
		}
		if plus := whole.use.Plus(&part.use); plus.Respondents() != whole.use.Respondents()+part.use.Respondents() ||
			*whole != want {
			t.Fatal("Plus changed what it was called on, or lost respondents")
		}
	}
}

// Nothing to merge, the tally itself, and a full tally are refused.
func TestMergeRefuses(t *testing.T) {
	s := surveyed(t, readers(rand.New(rand.NewPCG(8, 2)), 20))
	before := *s
	for _, c := range []struct{ err, want error }{
		{s.visits.Merge(nil), figure.ErrMissing}, {s.visits.Merge(&s.visits), figure.ErrClash},
		{s.use.Merge(nil), figure.ErrMissing}, {s.use.Merge(&s.use), figure.ErrClash},
		{s.quality.Merge(nil), figure.ErrMissing}, {s.quality.Merge(&s.quality), figure.ErrClash},
		{s.visits.Add(Seldom + 1), figure.ErrUnknown},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%v, want %v", c.err, c.want)
		}
	}
	if *s != before {
		t.Error("what was refused left a trace")
	}
	for {
		double := s.visits
		if err := s.visits.Merge(&double); err != nil {
			if !errors.Is(err, figure.ErrFull) || s.visits != double {
				t.Errorf("a full tally: %v", err)
			}
			return
		}
	}
}
