package simplex

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// plenty never runs out.
type plenty struct{}

func (plenty) Take(int64) bool { return true }

// program is a linear program over two unknowns, each from -9 to 9.
type program struct {
	sums  [][2]figure.Ratio
	spans []figure.Interval
}

var ends = figure.Closed(figure.Whole(-9), figure.Whole(9))

// anyProgram returns a program of a few sums; one in four has factors that no int64 holds on the way.
func anyProgram(r *rand.Rand) program {
	scale := figure.Whole(1)
	if r.IntN(4) == 0 {
		scale = figure.Of(math.MaxInt64-r.Int64N(1000), 1+r.Int64N(1000))
	}
	var p program
	for range 1 + r.IntN(4) {
		a, b := figure.Of(r.Int64N(13)-6, 1+r.Int64N(3)), figure.Of(r.Int64N(13)-6, 1+r.Int64N(3))
		lo := figure.Of(r.Int64N(41)-20, 1+r.Int64N(3))
		hi := lo.Add(figure.Of(r.Int64N(20), 1+r.Int64N(3)))
		p.sums = append(p.sums, [2]figure.Ratio{a.Mul(scale), b.Mul(scale)})
		p.spans = append(p.spans, figure.Closed(lo.Mul(scale), hi.Mul(scale)))
	}
	return p
}

func (p program) tableau() *Tableau {
	var sums []Sum
	for _, s := range p.sums {
		sums = append(sums, Sum{Of: []int32{0, 1}, Factors: s[:]})
	}
	t := New(2, sums)
	t.Restrict(0, ends)
	t.Restrict(1, ends)
	for i, span := range p.spans {
		t.Restrict(int32(2+i), span)
	}
	return t
}

// admits reports whether a point is within all intervals.
func (p program) admits(x, y figure.Ratio) bool {
	ok := ends.Contains(x) && ends.Contains(y)
	for i, s := range p.sums {
		ok = ok && p.spans[i].Contains(s[0].Mul(x).Add(s[1].Mul(y)))
	}
	return ok
}

// corners returns the points where two of the bounding lines meet and that are within all intervals, by Cramer's rule:
// the optimum of a program over a bounded region is one of them.
func (p program) corners() (list [][2]figure.Ratio) {
	type edge struct{ a, b, c figure.Ratio } // a·x + b·y = c
	var edges []edge
	add := func(a, b figure.Ratio, span figure.Interval) {
		lo, _ := span.Lo()
		hi, _ := span.Hi()
		edges = append(edges, edge{a, b, lo}, edge{a, b, hi})
	}
	add(figure.Whole(1), figure.Whole(0), ends)
	add(figure.Whole(0), figure.Whole(1), ends)
	for i, s := range p.sums {
		add(s[0], s[1], p.spans[i])
	}
	for i, e := range edges {
		for _, f := range edges[:i] {
			det := e.a.Mul(f.b).Sub(e.b.Mul(f.a))
			if det.Sign() == 0 {
				continue
			}
			x := e.c.Mul(f.b).Sub(e.b.Mul(f.c)).Div(det)
			y := e.a.Mul(f.c).Sub(e.c.Mul(f.a)).Div(det)
			if p.admits(x, y) {
				list = append(list, [2]figure.Ratio{x, y})
			}
		}
	}
	return list
}

// TestOptimumIsACorner: what is found is what the corners of the region say, also when a tableau goes on from the
// question before, with other intervals, or from a copy.
func TestOptimumIsACorner(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	feasible, none := 0, 0
	for range 1000 {
		p := anyProgram(r)
		tab := p.tableau()
		for range 4 {
			v, sign := int32(r.IntN(2)), 1-2*r.IntN(2)
			var want figure.Ratio
			for _, c := range p.corners() {
				if x := c[v]; !want.Defined() || x.Cmp(want)*sign > 0 {
					want = x
				}
			}
			x, ok, settled, best := tab.Optimum(v, sign, plenty{})
			if !settled || ok != want.Defined() || ok && !best {
				t.Fatalf("%v: ok %v, settled %v, best %v, want %v", p, ok, settled, best, want)
			}
			if none++; ok {
				feasible, none = feasible+1, none-1
				if values := tab.Values(); !values[v].Equal(want) || !p.admits(values[0], values[1]) {
					t.Fatalf("%v: %v of %d toward %d, want %v", p, values, v, sign, want)
				}
			} else if tab.Outside(x) == 0 {
				t.Fatalf("%v: number %d is said to be outside", p, x)
			}
			if r.IntN(2) == 0 {
				kept := new(Tableau)
				kept.Become(tab)
				tab.move(0, figure.Whole(100))
				tab = kept
			}
			i := r.IntN(len(p.spans))
			lo, _ := p.spans[i].Lo()
			hi, _ := p.spans[i].Hi()
			p.spans[i] = figure.Closed(lo.Sub(figure.Whole(r.Int64N(3))), hi.Add(figure.Whole(r.Int64N(3))))
			tab.Restrict(int32(2+i), p.spans[i])
		}
	}
	if feasible < 600 || none < 150 {
		t.Errorf("%d programs with an optimum, %d without values", feasible, none)
	}
}

// TestDependenceIsExact: every number that is not free is the sum of the free ones by their factors, in narrow and in
// long numbers.
func TestDependenceIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 9))
	wide, lines := 0, 0
	for range 1000 {
		tab := anyProgram(r).tableau()
		tab.Feasible(plenty{})
		for x := range tab.column {
			if tab.Free(int32(x)) {
				continue
			}
			l, sum := tab.lineOf(int32(x)), figure.Whole(0)
			for c, y := range tab.free {
				if l.sign(c) != 0 {
					sum = sum.Add(l.factor(c).Mul(tab.value[y]))
				}
			}
			if lines++; l.wide != nil {
				wide++
			}
			if !sum.Equal(tab.value[x]) {
				t.Fatalf("number %d is %v, its line says %v", x, tab.value[x], sum)
			}
		}
	}
	if wide < 100 || lines-wide < 1000 {
		t.Errorf("%d of %d lines are long", wide, lines)
	}
}

// TestTheFastestComesFirst: of x = s + y + 3·z, with s held, z moves x farthest toward either side; by Bland's rule it
// is y, the first; one that is at its end moves nothing.
func TestTheFastestComesFirst(t *testing.T) {
	factors := []figure.Ratio{figure.Whole(1), figure.Whole(-1), figure.Whole(-3)}
	tab := New(3, []Sum{{Of: []int32{0, 1, 2}, Factors: factors}})
	tab.Restrict(3, figure.Point(figure.Whole(0)))
	tab.exchange(3, int(tab.column[0]), 1)
	for _, c := range []struct {
		held       int32 // of y and z, at 0 from both sides; 0 for neither
		most       bool
		want, move int
	}{{0, true, 2, 1}, {0, false, 1, 1}, {2, true, 1, 1}, {1, false, 2, 1}} {
		for y := range int32(3) {
			tab.Restrict(y, figure.Interval{})
		}
		if c.held > 0 {
			tab.Restrict(c.held, figure.Point(figure.Whole(0)))
		}
		for _, sign := range []int{1, -1} {
			column, move := tab.improving(0, sign, c.most)
			if column < 0 || int(tab.free[column]) != c.want || move != c.move*sign {
				t.Errorf("%+v, toward %d: column %d, moved %d", c, sign, column, move)
			}
		}
	}
}

// TestNoNumberIsHeld: nothing holds an unknown without ends.
func TestNoNumberIsHeld(t *testing.T) {
	tab := New(2, []Sum{{Of: []int32{0, 1}, Factors: []figure.Ratio{figure.Whole(1), figure.Whole(-1)}}})
	tab.Restrict(2, figure.Closed(figure.Whole(0), figure.Whole(1)))
	if _, ok, settled, best := tab.Optimum(0, 1, plenty{}); !ok || !settled || best {
		t.Errorf("ok %v, settled %v, best %v", ok, settled, best)
	}
}

// TestStepsEnd: when the steps are used up, nothing is settled.
func TestStepsEnd(t *testing.T) {
	tab := New(1, []Sum{{Of: []int32{0}, Factors: []figure.Ratio{figure.Whole(2)}}})
	tab.Restrict(1, figure.Closed(figure.Whole(3), figure.Whole(4)))
	if _, ok, settled := tab.Feasible(used{}); !ok || settled {
		t.Errorf("ok %v, settled %v", ok, settled)
	}
}

type used struct{}

func (used) Take(int64) bool { return false }
