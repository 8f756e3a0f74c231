package solver

import (
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// between returns n unknown whole numbers from lo to hi.
func between(n int, lo, hi int64) (list []Unknown) {
	for range n {
		list = append(list, integers([2]int64{lo, hi})...)
	}
	return list
}

// weighed states that a sum of factors times the first unknowns is n.
func weighed(n int64, factors ...int64) []Condition {
	return []Condition{{Linear(whole(factors...), figure.Point(figure.Whole(n))), indices(len(factors))}}
}

// settings are problems of the sorts that reports make: a table of which the totals are printed, weights that no number
// of pieces makes up, shares of a whole that is not printed, ranks, numbers in words.
func settings() map[string]*Problem {
	share := func(x, part, of int32) []Condition { return []Condition{{Quotient(0), []int32{part, x, of}}} }
	shares := between(4, 0, 90)
	for _, ends := range [][2]int64{{305, 315}, {435, 445}, {245, 255}} {
		shares = append(shares, Real(figure.HalfOpen(figure.Of(ends[0], 1000), figure.Of(ends[1], 1000))))
	}
	atLeastZero := figure.Closed(figure.Whole(0), figure.Ratio{})
	ranks := func(v int32, rank int64, of ...int32) []Condition {
		return []Condition{{Ranking(len(of)+1, rank), append([]int32{v}, of...)}}
	}
	long := between(80, 0, 9) // every tenth is the sum of the nine before it, and all of them are 160
	var sums [][]Condition
	for first := int32(0); first < 80; first += 10 {
		of := indices(int(first) + 10)[first:]
		sums = append(sums, []Condition{{Linear(append(slices.Repeat(whole(1), 9), figure.Whole(-1)),
			figure.Point(figure.Whole(0))), of}})
	}
	return map[string]*Problem{
		"many": told(long, append(sums, sumIs(160, indices(80)...), is(9, 9), weighed(11, 2, 3, 2))...),
		"table": told(between(9, 0, 30), sumIs(31, 0, 1, 2), sumIs(40, 3, 4, 5), sumIs(29, 6, 7, 8),
			sumIs(35, 0, 3, 6), sumIs(33, 1, 4, 7), sumIs(32, 2, 5, 8), is(0, 4), above(4, 8)),
		"clashing table": told(between(9, 0, 30), sumIs(31, 0, 1, 2), sumIs(40, 3, 4, 5), sumIs(29, 6, 7, 8),
			sumIs(35, 0, 3, 6), sumIs(33, 1, 4, 7), sumIs(33, 2, 5, 8), is(0, 4), above(4, 8)),
		"order": told(between(6, 0, 50), above(0, 1), above(1, 2), above(2, 3), above(3, 4), above(4, 5),
			sumIs(90, indices(6)...)),
		"weights": told(between(3, 0, 40), weighed(211, 6, 10, 15), above(1, 0)),
		"no weights": told(between(3, 0, 40), weighed(29, 6, 10, 15), above(1, 0),
			sumIn(figure.Closed(figure.Whole(0), figure.Whole(50)), 1, 2)),
		"two weights": told(between(4, 0, 60), weighed(631, 12, 34, 57, 78), weighed(333, 31, 7, 15, 22), above(0, 1)),
		"endless": told([]Unknown{{integer: true, lo: 3, hi: noHi}, {integer: true, lo: noLo, hi: noHi},
			Real(figure.Closed(figure.Ratio{}, figure.Whole(7)))},
			[]Condition{{Linear(whole(1, -2, 1), atLeastZero), indices(3)}},
			[]Condition{{Linear(whole(3, 1, -1), atLeastZero), indices(3)}}),
		"means": told(append(between(2, 1, 30), Real(figure.Closed(figure.Of(5, 2), figure.Whole(9))), Real(figure.Closed(
			figure.Whole(0), figure.Whole(9)))), weighed(61, 2, 3, 4), []Condition{{Linear(whole(3, -2, 5), atLeastZero),
			[]int32{0, 1, 3}}}, sumIn(figure.Closed(figure.Of(35, 2), figure.Of(71, 4)), 1, 2, 3)),
		"shares": told(shares, share(4, 0, 3), share(5, 1, 3), share(6, 2, 3),
			[]Condition{{Linear(whole(1, 1, 1, -1), figure.Point(figure.Whole(0))), indices(4)}}),
		"ranks": told(between(5, 0, 20), ranks(0, 2, 1, 2, 3, 4), ranks(1, -2, 0, 2, 3, 4), ranks(2, 1, 0, 1, 3, 4),
			sumIs(50, 0, 1, 2, 3, 4), sumIs(13, 0, 3)),
		"words": told(between(3, 1, 60), []Condition{
			{InWords(figure.MustParse("reilu kolmannes"), figure.Convention{}, 0), []int32{0, 2}}},
			[]Condition{{InWords(figure.MustParse("vajaa puolet"), figure.Convention{}, 0), []int32{1, 2}}},
			weighed(60, 2, 3), above(1, 0)),
		"products": told(between(4, 1, 40), []Condition{{Product(2), []int32{0, 1, 2}}}, sumIs(29, 1, 2, 3), above(2, 1),
			sumIn(figure.Closed(figure.Whole(30), figure.Ratio{}), 0)),
	}
}

// leastBudget returns the least number of steps within which a question is settled.
func leastBudget(p *Problem, settled func(*Problem) bool) int64 {
	lo, hi := int64(0), int64(DefaultBudget)
	for lo+1 < hi {
		if p.Budget = lo + (hi-lo)/2; settled(p) {
			hi = p.Budget
		} else {
			lo = p.Budget
		}
	}
	return hi
}

// questions are what a problem can be asked; each reports whether its budget settled it.
var questions = []func(*Problem) bool{
	func(p *Problem) bool { _, err := p.Witness(); return !errors.Is(err, figure.ErrBudget) },
	func(p *Problem) bool {
		c, err := p.Contradiction()
		return err == nil && c.Minimal == (len(c.Statements) > 0)
	},
	func(p *Problem) bool { b, err := p.Bounds(0); return err != nil || b.Tight },
	func(p *Problem) bool { b, err := p.Bounds(2); return err != nil || b.Tight },
	func(p *Problem) bool {
		all, err := p.All()
		return err != nil || !slices.ContainsFunc(all, func(b *Bounds) bool { return !b.Tight })
	},
	func(p *Problem) bool {
		n := 0
		for _, err := range p.Enumerate() {
			if n++; err != nil || n == 100 {
				return err == nil
			}
		}
		return true
	},
}

// TestWhatABudgetSettles: a question takes the same steps wherever it is asked, so that a budget settles the same
// everywhere: with as many as stand here each question is settled, with one fewer it is not. They were counted, not
// derived: a change of method changes them, and is to be seen.
func TestWhatABudgetSettles(t *testing.T) {
	for name, steps := range map[string][]int64{ // witness, contradiction, bounds of 0 and of 2, all bounds, 100 solutions
		"table":          {64, 64, 68, 82, 198, 1889},
		"clashing table": {28, 420, 28, 28, 28, 28},
		"order":          {100, 100, 127, 73, 273, 1992},
		"weights":        {90, 90, 114, 138, 222, 311},
		"no weights":     {8, 51, 8, 8, 8, 8},
		"two weights":    {25, 192, 25, 25, 25, 25},
		"endless":        {18, 18, 81, 72, 95, 1614},
		"means":          {27, 27, 77, 150, 0, 1760}, // 0: an open end is never proved to be reached
		"shares":         {30, 30, 64, 105, 0, 412},
		"ranks":          {143, 143, 298, 140, 298, 1783},
		"words":          {805, 6042, 2022, 423, 2022, 972},
		"many":           {2592, 0, 10404, 0, 0, 0}, // the others take long
		"products":       {36, 36, 225, 63, 317, 436},
	} {
		p := settings()[name]
		for i, settled := range questions {
			if steps[i] == 0 {
				continue
			}
			p.Budget = steps[i]
			enough := settled(p)
			if p.Budget--; !enough || settled(p) {
				t.Errorf("%s, question %d: %d steps settle it, not %d", name, i, leastBudget(p, settled), steps[i])
			}
		}
	}
}

// TestWorkIsLimited: what is too large is not tried, and what grows with a problem is given steps for each of its
// statements; at the limits, and one beyond.
func TestWorkIsLimited(t *testing.T) {
	for statements, want := range map[int]int64{0: 8 * stepsForEach, 1: 9 * stepsForEach, 5: 13 * stepsForEach} {
		p := told(small(1), slices.Repeat([][]Condition{is(0, 3)}, statements)...)
		s := newSolver(p)
		if s.propagateOnly(p); s.steps.left != want || !s.shallow {
			t.Errorf("propagation of %d statements is given %d steps, want %d", statements, s.steps.left, want)
		}
	}
	for sums, ok := range map[int]bool{0: false, 1: true, maxCells / 400: true, maxCells/400 + 1: false} {
		s := newSolver(told(small(400), slices.Repeat([][]Condition{sumIs(9, 0, 1)}, sums)...))
		if got := s.newTableau(s.sums()) != nil; got != ok {
			t.Errorf("a tableau of 400 unknowns and %d sums: %v", sums, got)
		}
		if got := s.prepare(s.start()); got != ok || ok == (s.tightening.left == 0) {
			t.Errorf("ends of 400 unknowns by %d sums: %v, %d steps", sums, got, s.tightening.left)
		}
	}
	s := newSolver(told(small(1)))
	for changes, want := range map[int]int64{0: 0, manyChanges - 1: 0, manyChanges: 1, 3*manyChanges + 9: 3} {
		left := s.steps.left
		s.trail = make([]entry, changes)
		if s.mark(); left-s.steps.left != want || len(s.marked) < changes {
			t.Errorf("looking through %d changes takes %d steps, want %d", changes, left-s.steps.left, want)
		}
	}
	for budget, want := range map[int64]int64{
		0: DefaultBudget, -1: DefaultBudget, 1: 1, 2 * DefaultBudget: 2 * DefaultBudget,
	} {
		if got := newSolver(&Problem{Budget: budget}).steps.left; got != want {
			t.Errorf("a budget of %d is one of %d steps, want %d", budget, got, want)
		}
	}
	wide := figure.Whole(noHi).Add(figure.Whole(2))
	for _, c := range []struct {
		in   figure.Interval
		want int64
	}{{figure.Closed(wide.Neg(), wide), longStep}, {figure.Closed(wide.Neg(), figure.Whole(1)), longStep},
		{figure.Closed(figure.Whole(0), wide), longStep}, {figure.Closed(figure.Whole(0), figure.Whole(1)), 0}} {
		s := newSolver(told([]Unknown{Real(figure.Interval{})}))
		b, left := s.start(), s.steps.left
		if s.within(b, 0, c.in, 0); left-s.steps.left != c.want {
			t.Errorf("within %v: %d steps more, want %d", c.in, left-s.steps.left, c.want)
		}
	}
	for budget, want := range map[int64][3]int64{ // of ends, of dives, and what a success adds
		32 * fewTries: {fewTries, 2 * fewTries, 250}, 32*fewTries + 32: {fewTries + 1, 2*fewTries + 2, 250},
		16 * fewTries: {fewTries, fewTries, 125}, 1: {fewTries, fewTries, 0},
	} {
		s := newSolver(&Problem{Budget: budget})
		if got := [3]int64{s.tightening.left, s.diving.left, s.gain}; got != want {
			t.Errorf("of %d steps %v are for tries, want %v", budget, got, want)
		}
	}
}
