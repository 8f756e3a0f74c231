package solver

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// anyReport returns a problem as reports make them: a total that is not told, some of its parts, most of them told, and
// of each its share as a percentage; parts may add up to others, and shares to 1.
func anyReport(r *rand.Rand) *Problem {
	parts := 2 + r.IntN(3)
	total := 40 + r.Int64N(3000)
	unknowns := []Unknown{integers([2]int64{0, noHi})[0]}
	var conditions [][]Condition
	told := func(v int32, x figure.Ratio) {
		if u := unknowns[v]; r.IntN(5) > 0 && !u.integer {
			percent := x.Scale(100).Floor().Int64()
			in := figure.HalfOpen(figure.Of(percent, 100), figure.Of(percent+1, 100))
			conditions = append(conditions, []Condition{{Linear(whole(1), in), []int32{v}}})
		} else if u.integer && r.IntN(3) > 0 {
			conditions = append(conditions, []Condition{{Linear(whole(1), figure.Point(x)), []int32{v}}})
		}
	}
	left, counts, shares := total, []int32(nil), []int32(nil)
	for i := range parts {
		n := r.Int64N(left + 1)
		if i == parts-1 {
			n = left
		}
		left -= n
		part, share := int32(len(unknowns)), int32(len(unknowns)+1)
		unknowns = append(unknowns, unknowns[0], Real(figure.Closed(figure.Whole(0), figure.Ratio{})))
		conditions = append(conditions, []Condition{{Quotient(0), []int32{part, share, 0}}})
		told(part, figure.Whole(n))
		told(share, figure.Of(n, total))
		counts, shares = append(counts, part), append(shares, share)
	}
	if r.IntN(2) == 0 {
		conditions = append(conditions, []Condition{{Linear(append(whole(-1), whole(1, 1, 1, 1)[:parts]...),
			figure.Point(figure.Whole(0))), append([]int32{0}, counts...)}})
	}
	if r.IntN(2) == 0 {
		conditions = append(conditions, []Condition{{Linear(whole(1, 1, 1, 1)[:parts], figure.Point(figure.Whole(1))),
			shares}})
	}
	r.Shuffle(len(conditions), func(i, j int) { conditions[i], conditions[j] = conditions[j], conditions[i] })
	p := &Problem{Unknowns: unknowns}
	for _, c := range conditions {
		p.Statements = append(p.Statements, State(unknowns, c...))
	}
	return p
}

// neededAlone returns the statements that give the bounds of one unknown, each trial made anew from the declarations;
// false when it takes too long.
func neededAlone(c component, v int32) ([]int, bool) {
	s := newSolver(&c.Problem)
	s.propagateOnly(&c.Problem)
	b, _ := s.root()
	bounds, why := s.interval(b, v), s.explainInterval(b, v)
	if len(why.list()) > fewReasons {
		return why.list(), !s.steps.Spent()
	}
	for _, n := range slices.Backward(why.list()) {
		less := why.clone()
		less.remove(n)
		s.choose(less)
		if b, _ := s.root(); why.has(n) && bounds.Intersect(s.interval(b, v)).Equal(s.interval(b, v)) {
			why = s.explainInterval(b, v)
		}
	}
	return why.list(), !s.steps.Spent()
}

// TestReasonsOfSeveralUnknowns: where unknowns hang together, what is known of a trial for one of them settles that of
// another as a trial of its own does.
func TestReasonsOfSeveralUnknowns(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 9))
	alike := 0
	for i := range 60 {
		p := anyReport(r)
		if i%3 == 0 {
			p = anyTried(r, anyCondition).Problem
		}
		c := p.restrict(connected{indices(len(p.Unknowns)), tried{Problem: p}.every()})
		together := explanationOf(c)
		if !together.settled {
			continue
		}
		for _, v := range r.Perm(len(p.Unknowns)) {
			got := together.needed(int32(v))
			want, ok := neededAlone(c, int32(v))
			if ok && !slices.Equal(got, want) {
				t.Fatalf("%v: the reasons of %d are %v, alone %v", tried{Problem: p}, v, got, want)
			}
			if len(got) > 1 && len(got) <= fewReasons {
				alike++
				allNeeded(t, p, int32(v), got)
			}
		}
	}
	if alike < 100 {
		t.Errorf("only %d unknowns with more than one reason", alike)
	}
}

// allNeeded fails when the statements give other bounds of an unknown than all do, or fewer of them the same.
func allNeeded(t *testing.T, p *Problem, v int32, reasons []int) {
	t.Helper()
	by := func(statements []int) figure.Interval {
		c := p.restrict(connected{indices(len(p.Unknowns)), statements})
		return c.Propagation(v).Bounds()[0].Interval
	}
	all := by(tried{Problem: p}.every())
	if got := by(reasons); !got.Equal(all) {
		t.Errorf("%v: of %d all say %v, its reasons %v: %v", tried{Problem: p}, v, all, reasons, got)
	}
	for i := range reasons {
		if less := slices.Delete(slices.Clone(reasons), i, i+1); by(less).Equal(all) {
			t.Errorf("%v: of %d %v says %v as well as %v", tried{Problem: p}, v, less, all, reasons)
		}
	}
}

// TestTrialsCutShortAreNotKept: a trial for which the steps did not suffice settles nothing for another unknown.
func TestTrialsCutShortAreNotKept(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 12))
	alike := 0
	for range 20 {
		p := anyReport(r)
		c := p.restrict(connected{indices(len(p.Unknowns)), tried{Problem: p}.every()})
		together := explanationOf(c)
		all := together.steps
		for _, v := range r.Perm(len(p.Unknowns)) {
			for few := range int64(12) {
				together.steps = budget{3*few + 1}
				together.needed(int32(r.IntN(len(p.Unknowns))))
			}
			together.steps = all
			got := together.needed(int32(v))
			if want, ok := neededAlone(c, int32(v)); ok && !slices.Equal(got, want) {
				t.Fatalf("%v: the reasons of %d are %v, alone %v", tried{Problem: p}, v, got, want)
			}
			alike += boolInt(len(got) > 1)
		}
	}
	if alike < 40 {
		t.Errorf("only %d unknowns with more than one reason", alike)
	}
}
