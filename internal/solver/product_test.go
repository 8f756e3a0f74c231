package solver

import (
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestAProductNarrows: nothing that is possible is left out of what a product, a share or a growth leaves; where two
// of the three are known, exactly one value is left or none.
func TestAProductNarrows(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	settled, clashes := 0, 0
	for range 1500 {
		p := &product{vars: indices(3), quotient: r.IntN(2) == 0}
		if p.quotient {
			p.shift = r.Int64N(2)
		}
		var unknowns []Unknown
		for range 3 {
			lo := r.Int64N(9) - 3
			unknowns = append(unknowns, integers([2]int64{lo, lo + r.Int64N(4)})...)
		}
		s := newSolver(&Problem{Unknowns: unknowns})
		s.post(p, nil)
		s.stated = 1
		b := s.start()
		alive, some := s.propagate(b), false
		eachOf(unknowns, func(values []int64) {
			factor := values[1] + p.shift
			want := factor*values[2] == values[0] && (!p.quotient || values[2] > 0)
			if got := p.holds(whole(values...)); got != want {
				t.Fatalf("%+v of %v holds: %v", p, values, got)
			}
			if !want {
				return
			}
			some = true
			for v, x := range values {
				if x < b.lo[v] || x > b.hi[v] {
					t.Fatalf("%+v of %v: %v is left out, %d to %d are left of %d", p, unknowns, values, b.lo[v], b.hi[v], v)
				}
			}
		})
		if !alive {
			clashes++
		}
		if !alive && some {
			t.Fatalf("%+v of %v is possible", p, unknowns)
		}
		part, whole := unknowns[0].lo == unknowns[0].hi, unknowns[2].lo == unknowns[2].hi
		times := unknowns[1].lo == unknowns[1].hi
		if times && whole || p.quotient && part && whole {
			settled++
			if alive != some || alive && (b.lo[1] != b.hi[1] || b.lo[0] != b.hi[0]) {
				t.Fatalf("%+v of %v: alive %v, some %v, %v to %v", p, unknowns, alive, some, b.lo, b.hi)
			}
		}
	}
	if settled < 80 || clashes < 150 {
		t.Errorf("%d settled, %d impossible", settled, clashes)
	}
}

// TestProductsOfOneAndOfThree: each factor, wherever it stands, is narrowed by the product over the others, and the
// product by all of them.
func TestProductsOfOneAndOfThree(t *testing.T) {
	for _, c := range []struct{ before, after [][2]int64 }{ // the product first
		{[][2]int64{{0, 9}, {3, 5}}, [][2]int64{{3, 5}, {3, 5}}},
		{[][2]int64{{3, 4}, {0, 9}}, [][2]int64{{3, 4}, {3, 4}}},
		{[][2]int64{{0, 99}, {1, 2}, {2, 3}, {3, 4}}, [][2]int64{{6, 24}, {1, 2}, {2, 3}, {3, 4}}},
		{[][2]int64{{24, 24}, {0, 9}, {3, 3}, {4, 4}}, [][2]int64{{24, 24}, {2, 2}, {3, 3}, {4, 4}}},
		{[][2]int64{{24, 24}, {2, 2}, {0, 9}, {4, 4}}, [][2]int64{{24, 24}, {2, 2}, {3, 3}, {4, 4}}},
		{[][2]int64{{24, 24}, {2, 2}, {3, 3}, {0, 9}}, [][2]int64{{24, 24}, {2, 2}, {3, 3}, {4, 4}}},
		{[][2]int64{{24, 30}, {1, 2}, {0, 9}, {3, 4}}, [][2]int64{{24, 30}, {1, 2}, {3, 9}, {3, 4}}},
	} {
		of := indices(len(c.before))
		s := newSolver(told(integers(c.before...), []Condition{{Product(len(of) - 1), of}}))
		b := s.start()
		if !s.propagate(b) {
			t.Errorf("%v: nothing is left", c.before)
		}
		for v, want := range c.after {
			if b.lo[v] != want[0] || b.hi[v] != want[1] {
				t.Errorf("%v: of %d are left %d to %d, want %v", c.before, v, b.lo[v], b.hi[v], want)
			}
		}
	}
}

// TestEndsOfAShare: each of part, share and whole by the other two, as a report prints them. 20 of 60 to 80 is 25 % to
// 33⅓ %; 25 % to 50 % of 40 is 10 to 20; 20 at 25 % to 50 % is of 40 to 80. A growth counts from 1.
func TestEndsOfAShare(t *testing.T) {
	of := func(lo, hi int64) figure.Interval { return figure.Closed(figure.Whole(lo), figure.Whole(hi)) }
	percent := func(lo, hi int64) figure.Interval { return figure.Closed(figure.Of(lo, 100), figure.Of(hi, 100)) }
	any := figure.Interval{}
	above := figure.Between(figure.Whole(0), true, figure.Ratio{}, false)
	third := figure.Closed(figure.Of(1, 4), figure.Of(1, 3))
	for name, c := range map[string]struct {
		shift    int64
		of, want [3]figure.Interval // part, share and whole
		alive    bool
	}{
		"share": {0, [3]figure.Interval{of(20, 20), any, of(60, 80)}, [3]figure.Interval{of(20, 20), third, of(60,
			80)}, true},
		"part": {0, [3]figure.Interval{any, percent(25, 50), of(40, 40)}, [3]figure.Interval{of(10, 20),
			percent(25, 50), of(40, 40)}, true},
		"whole": {0, [3]figure.Interval{of(20, 20), percent(25, 50), any}, [3]figure.Interval{of(20, 20),
			percent(25, 50), of(40, 80)}, true},
		"growth": {1, [3]figure.Interval{of(60, 80), any, of(40, 40)}, [3]figure.Interval{of(60, 80), percent(50,
			100), of(40, 40)}, true},
		"now": {1, [3]figure.Interval{any, percent(-50, 50), of(40, 40)}, [3]figure.Interval{of(20, 60),
			percent(-50, 50), of(40, 40)}, true},
		"before": {1, [3]figure.Interval{of(60, 60), percent(50, 100), any}, [3]figure.Interval{of(60, 60),
			percent(50, 100), of(30, 40)}, true},
		"of none": {0, [3]figure.Interval{any, any, of(-3, 0)}, [3]figure.Interval{}, false},
		"no part": {0, [3]figure.Interval{of(0, 0), any, of(40, 40)}, [3]figure.Interval{of(0, 0), of(0, 0), of(40,
			40)}, true},
		"negative part": {0, [3]figure.Interval{of(-20, -20), any, of(40, 40)}, [3]figure.Interval{of(-20, -20),
			percent(-50, -50), of(40, 40)}, true},
		"any whole": {0, [3]figure.Interval{of(0, 9), percent(0, 50), any}, [3]figure.Interval{of(0, 9), percent(0, 50),
			above}, true},
	} {
		unknowns := []Unknown{Real(c.of[0]), Real(c.of[1]), Real(c.of[2])}
		s := newSolver(&Problem{Unknowns: unknowns,
			Statements: []Statement{State(unknowns, Condition{Quotient(c.shift), indices(3)})}})
		b := s.start()
		if alive := s.propagate(b); alive != c.alive {
			t.Errorf("%s: alive %v", name, alive)
		} else if !alive {
			continue
		}
		for v := range unknowns {
			if !b.span[v].Equal(c.want[v]) {
				t.Errorf("%s: %d is %v, want %v", name, v, b.span[v], c.want[v])
			}
		}
	}
}

// TestMcCormick: of a share of 25 % to 50 %, a part is linearly between a quarter and half of its whole, and of a whole
// of 40 to 80 between 40 and 80 shares; a growth only by what it was before.
func TestMcCormick(t *testing.T) {
	for name, c := range map[string]struct {
		shift int64
		share figure.Interval
		whole figure.Interval
		want  []*linear
	}{
		"share": {0, figure.Closed(figure.Of(1, 4), figure.Of(1, 2)), figure.Closed(figure.Whole(40), figure.Whole(80)),
			[]*linear{
				atLeast(0, 2, figure.Of(1, 4)), atMost(0, 2, figure.Of(1, 2)), atLeast(0, 1, figure.Whole(40)), atMost(0, 1,
					figure.Whole(80))}},
		"growth": {1, figure.Closed(figure.Of(1, 4), figure.Of(1, 2)), figure.Closed(figure.Whole(40), figure.Whole(80)),
			[]*linear{atLeast(0, 2, figure.Of(5, 4)), atMost(0, 2, figure.Of(3, 2))}},
		"no upper end": {0, figure.Closed(figure.Of(1, 4), figure.Ratio{}), figure.Closed(figure.Whole(40), figure.Ratio{}),
			[]*linear{atLeast(0, 2, figure.Of(1, 4)), atLeast(0, 1, figure.Whole(40))}},
		"from nothing": {0, figure.Closed(figure.Whole(0), figure.Of(1, 2)), figure.Closed(figure.Whole(0), figure.Whole(80)),
			[]*linear{atMost(0, 2, figure.Of(1, 2)), atMost(0, 1, figure.Whole(80))}},
		"negative": {0, figure.Closed(figure.Of(-1, 4), figure.Of(1, 2)), figure.Closed(figure.Whole(40), figure.Whole(80)),
			nil},
	} {
		unknowns := []Unknown{Real(figure.Interval{}), Real(c.share), Real(c.whole)}
		s := newSolver(&Problem{Unknowns: unknowns,
			Statements: []Statement{State(unknowns, Condition{Quotient(c.shift), indices(3)})}})
		b := s.start()
		s.relaxProducts(b)
		s.relaxProducts(b) // once is enough
		got := s.rules[s.stated:]
		if len(got) != len(c.want) {
			t.Errorf("%s: %d rules, want %d", name, len(got), len(c.want))
			continue
		}
		for i, w := range c.want {
			l := got[i].rule.(*linear)
			if l.vars[1] != w.vars[1] || !l.factor[1].Equal(w.factor[1]) || !l.span.Equal(w.span) || !got[i].why.has(0) {
				t.Errorf("%s: %v·%v in %v, want %v·%v in %v", name, l.factor, l.vars, l.span, w.factor, w.vars, w.span)
			}
		}
	}
}

func atLeast(x, y int32, times figure.Ratio) *linear {
	return &linear{vars: []int32{x, y}, factor: []figure.Ratio{figure.Whole(1), times.Neg()},
		span: figure.Closed(figure.Whole(0), figure.Ratio{})}
}

func atMost(x, y int32, times figure.Ratio) *linear {
	l := atLeast(x, y, times)
	l.span = l.span.Neg()
	return l
}
