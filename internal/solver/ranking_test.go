package solver

import (
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// counted is the rank of the first of some values among all, from the largest, or for down from the smallest.
func counted(values []int64, down bool) int64 {
	rank := int64(1)
	for _, o := range values[1:] {
		if o > values[0] && !down || o < values[0] && down {
			rank++
		}
	}
	return rank
}

// eachOf calls try with all values of unknown whole numbers.
func eachOf(unknowns []Unknown, try func(values []int64)) {
	values := make([]int64, len(unknowns))
	var from func(i int)
	from = func(i int) {
		if i == len(values) {
			try(values)
			return
		}
		for x := unknowns[i].lo; x <= unknowns[i].hi; x++ {
			values[i] = x
			from(i + 1)
		}
	}
	from(0)
}

// TestRankHolds: a rank is counted from the largest, or where it is negative from the smallest; 0 is no rank.
func TestRankHolds(t *testing.T) {
	eachOf(integers([2]int64{0, 2}, [2]int64{0, 2}, [2]int64{0, 2}), func(values []int64) {
		for rank := int64(-4); rank <= 4; rank++ {
			want := rank > 0 && counted(values, false) == rank || rank < 0 && counted(values, true) == -rank
			of := whole(values...)
			if known := (&ranking{indices(3), rank}); rank != 0 && known.holds(of) != want {
				t.Errorf("%v: rank %d: %v", values, rank, !want)
			}
			if unknown := (&ranking{indices(4), 0}); unknown.holds(append(of, figure.Whole(rank))) != want {
				t.Errorf("%v: rank %d, unknown: %v", values, rank, !want)
			}
		}
	})
}

// TestARankNarrows: nothing that is possible is left out, and what is impossible has no solution; all that is
// impossible is
// left out where the rank and all numbers but one are known, or all numbers and not the rank.
func TestARankNarrows(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 3))
	exact, clashes := 0, 0
	for range 1500 {
		var unknowns []Unknown
		for range 2 + r.IntN(3) {
			lo := r.Int64N(6)
			unknowns = append(unknowns, integers([2]int64{lo, lo + r.Int64N(4)})...)
		}
		n := int64(len(unknowns))
		rank, rule := 1+r.Int64N(n), rule(nil)
		if r.IntN(2) == 0 {
			rank = -rank
		}
		if rule = (&ranking{indices(int(n)), rank}); r.IntN(2) == 0 {
			rule = &ranking{indices(int(n) + 1), 0}
			declared := [2]int64{1, n}
			if declared[0] += r.Int64N(n); rank < 0 {
				declared = [2]int64{-n, -1 - r.Int64N(n)}
			}
			unknowns = append(unknowns, integers(declared)...)
		}
		s := newSolver(&Problem{Unknowns: unknowns})
		s.post(rule, nil)
		s.stated = 1
		b := s.start()
		alive := s.propagate(b)
		first := make([]bool, len(unknowns)) // whether the ends are reached
		last := make([]bool, len(unknowns))
		some := false
		eachOf(unknowns, func(values []int64) {
			if !rule.holds(whole(values...)) {
				return
			}
			some = true
			for v, x := range values {
				if x < b.lo[v] || x > b.hi[v] {
					t.Fatalf("%v of %v: %v is left out, %d to %d are left of %d", rule, unknowns, values, b.lo[v], b.hi[v], v)
				}
				first[v], last[v] = first[v] || x == b.lo[v], last[v] || x == b.hi[v]
			}
		})
		if !alive && some {
			t.Fatalf("%v of %v is possible", rule, unknowns)
		}
		if !alive {
			clashes++
			continue
		}
		numbers := int(n) - known(unknowns[:n])
		if one := known(unknowns[n:]) == len(unknowns[n:]); numbers > 1 || !one && (numbers > 0 || rank < 0) {
			continue
		}
		exact++
		if !some {
			t.Fatalf("%v of %v is impossible", rule, unknowns)
		}
		for v := range unknowns {
			if !first[v] || !last[v] {
				t.Fatalf("%v of %v: %d to %d are left of %d", rule, unknowns, b.lo[v], b.hi[v], v)
			}
		}
	}
	if exact < 80 || clashes < 80 {
		t.Errorf("%d exact, %d impossible", exact, clashes)
	}
}

// known counts the unknowns that have one value.
func known(unknowns []Unknown) (n int) {
	for _, u := range unknowns {
		n += boolInt(u.lo == u.hi)
	}
	return n
}

// TestWhatARankLeavesOfTheOthers: where so many are surely before it, the others are not; where all that may be have
// to, they are.
func TestWhatARankLeavesOfTheOthers(t *testing.T) {
	for _, c := range []struct {
		rank   int64
		second [2]int64 // of the others; the first is 5, the third 7
		want   [2]int64
	}{
		{2, [2]int64{0, 9}, [2]int64{0, 5}}, {3, [2]int64{0, 9}, [2]int64{6, 9}}, {-1, [2]int64{0, 9}, [2]int64{5, 9}},
		{-2, [2]int64{0, 9}, [2]int64{0, 4}},
	} {
		unknowns := integers([2]int64{5, 5}, c.second, [2]int64{7, 7})
		s := newSolver(told(unknowns, []Condition{{Ranking(3, c.rank), indices(3)}}))
		b := s.start()
		if !s.propagate(b) || b.lo[1] != c.want[0] || b.hi[1] != c.want[1] {
			t.Errorf("5 having the rank %d beside 7: the other is from %d to %d, want %v", c.rank, b.lo[1], b.hi[1], c.want)
		}
	}
}

// TestEndsCompare: of lower ends none is the smallest, and an open one is larger than the same closed; of upper ends
// none is the largest, and an open one smaller.
func TestEndsCompare(t *testing.T) {
	from := func(lo figure.Ratio, open bool) figure.Interval {
		return figure.Between(lo, open, figure.Ratio{}, false)
	}
	rising := []figure.Interval{from(figure.Ratio{}, false), from(figure.Whole(1), false), from(figure.Whole(1), true),
		from(figure.Whole(2), false)}
	for i, x := range rising {
		for j, y := range rising {
			if got := lower.compare(&x, &y); got != boolInt(i > j)-boolInt(i < j) {
				t.Errorf("%v and %v: %d", x, y, got)
			}
			x, y := x.Neg(), y.Neg()
			if got := upper.compare(&x, &y); got != boolInt(i < j)-boolInt(i > j) {
				t.Errorf("%v and %v: %d", x, y, got)
			}
		}
	}
}

// TestBefore: one that is equal is not surely before; ends that meet can still be equal only.
func TestBefore(t *testing.T) {
	of := func(lo, hi int64) figure.Interval { return figure.Closed(figure.Whole(lo), figure.Whole(hi)) }
	none := figure.Ratio{}
	for _, c := range []struct {
		o, x             figure.Interval
		surely, possibly bool
	}{
		{of(4, 6), of(1, 3), true, true}, {of(3, 6), of(1, 3), false, true}, {of(1, 3), of(3, 6), false, false},
		{of(1, 4), of(3, 6), false, true}, {of(1, 2), of(3, 6), false, false},
		{figure.Closed(figure.Whole(1), none), of(3, 6), false, true},
		{of(1, 2), figure.Closed(none, figure.Whole(6)), false, true},
	} {
		surely, possibly := before(c.o, c.x, false)
		downSurely, downPossibly := before(c.o.Neg(), c.x.Neg(), true)
		if surely != c.surely || possibly != c.possibly || downSurely != c.surely || downPossibly != c.possibly {
			t.Errorf("%v before %v: %v, %v; counted down %v, %v", c.o, c.x, surely, possibly, downSurely, downPossibly)
		}
	}
}

// TestRanksOfOneScopeStandInOrder: what the ranks of some unknowns among the same say together, found without a search:
// the larger ones in order, those of a same rank equal, all others after the last that none can be before.
func TestRanksOfOneScopeStandInOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 4))
	for range 150 {
		n := 3 + r.IntN(2)
		var unknowns []Unknown
		for range n {
			unknowns = append(unknowns, integers([2]int64{0, 3})...)
		}
		truth := make([]int64, n)
		for i := range truth {
			truth[i] = r.Int64N(4)
		}
		down := r.IntN(2) == 0
		p := &Problem{Unknowns: unknowns}
		for _, x := range r.Perm(n)[:2+r.IntN(n-1)] {
			of, scope := []int64{truth[x]}, []int32{int32(x)}
			for o := range n {
				if o != x {
					of, scope = append(of, truth[o]), append(scope, int32(o))
				}
			}
			rank := counted(of, down)
			if down {
				rank = -rank
			}
			p.Statements = append(p.Statements, State(unknowns, Condition{Ranking(n, rank), scope}))
		}
		s := newSolver(p)
		b := s.start()
		for _, derived := range s.rules[s.stated:] {
			eachOf(unknowns, func(values []int64) {
				of := whole(values...)
				for i, st := range p.Statements {
					if derived.why.has(i) && !st.Satisfied(of) {
						return
					}
				}
				if !derived.holds(of) {
					t.Fatalf("%v, down %v: %v does not follow from %v", truth, down, derived.rule, derived.why.list())
				}
			})
		}
		if !s.propagate(b) {
			t.Fatalf("%v is impossible", truth)
		}
	}
	rank := func(n int, rank int64, of ...int32) Condition { return Condition{Ranking(n, rank), of} }
	for name, c := range map[string]struct {
		ranks []Condition
		why   []int
		ok    bool
	}{
		"first above second above first": {[]Condition{rank(3, 1, 0, 1, 2), rank(3, 2, 1, 0, 2)}, nil, true},
		"two first are equal":            {[]Condition{rank(3, 1, 0, 1, 2), rank(3, 1, 1, 0, 2)}, nil, true},
	} {
		unknowns := []Unknown{Real(figure.Interval{}), Real(figure.Interval{}), Real(figure.Interval{})}
		p := &Problem{Unknowns: unknowns}
		for _, condition := range c.ranks {
			p.Statements = append(p.Statements, State(unknowns, condition))
		}
		s := newSolver(p)
		s.start()
		if got := len(s.rules) - s.stated; got != 2 {
			t.Errorf("%s: %d rules are derived, want the order of the two, and of the third after them", name, got)
		}
	}
}
