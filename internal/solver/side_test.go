package solver

import (
	"math/big"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// whole returns numbers as ratios.
func whole(of ...int64) (list []figure.Ratio) {
	for _, n := range of {
		list = append(list, figure.Whole(n))
	}
	return list
}

// integers returns unknown whole numbers, each from lo to hi.
func integers(ends ...[2]int64) (list []Unknown) {
	for _, e := range ends {
		list = append(list, Unknown{integer: true, lo: e[0], hi: e[1]})
	}
	return list
}

// TestSides: what the lower side means and what the upper one, written out.
func TestSides(t *testing.T) {
	i := figure.Between(figure.Whole(2), true, figure.Whole(5), false)
	b := &box{lo: []int64{2, noLo, 0}, hi: []int64{5, noHi, 0}}
	for _, c := range []struct {
		d                      side
		sign                   int
		of                     int64
		open                   bool
		from                   figure.Interval
		limit, none, inward    int64
		farther, nearer        int64
		whenTrue, whenPointing side
	}{
		{lower, -1, 2, true, figure.Between(figure.Whole(7), true, figure.Ratio{}, false), 2, -MaxUnknown, 13, 3, 8,
			upper, lower},
		{upper, 1, 5, false, figure.Between(figure.Ratio{}, false, figure.Whole(7), true), 5, MaxUnknown, 7, 8, 3,
			upper, upper},
	} {
		if c.d.sign() != c.sign || toward(c.sign) != c.d || c.d.opposite() == c.d || c.d.opposite().opposite() != c.d {
			t.Errorf("side %d: sign %d, opposite %d", c.d, c.d.sign(), c.d.opposite())
		}
		if !c.d.of(i).Equal(figure.Whole(c.of)) || c.d.open(i) != c.open || !c.d.from(figure.Whole(7), true).Equal(c.from) {
			t.Errorf("side %d of %v: %v, open %v; from 7: %v", c.d, i, c.d.of(i), c.d.open(i), c.d.from(figure.Whole(7), true))
		}
		at, endless := c.d.limit(b, 0)
		none, noEnd := c.d.limit(b, 1)
		if at != c.limit || endless || none != c.none || !noEnd || c.d.outermost() != c.none {
			t.Errorf("side %d: limits %d, %v and %d, %v", c.d, at, endless, none, noEnd)
		}
		if got := c.d.inward(10, 3); got != c.inward {
			t.Errorf("side %d: 3 inwards from 10 is %d", c.d, got)
		}
		if !c.d.outside(c.farther, c.nearer) || c.d.outside(c.nearer, c.farther) || c.d.outside(c.nearer, c.nearer) {
			t.Errorf("side %d: %d is farther out than %d", c.d, c.farther, c.nearer)
		}
		if c.d.outer(c.farther, c.nearer) != c.farther || c.d.outer(c.nearer, c.farther) != c.farther {
			t.Errorf("side %d: %d is farther out than %d", c.d, c.farther, c.nearer)
		}
	}
	if upperIf(true) != upper || upperIf(false) != lower {
		t.Error("upperIf")
	}
}

// TestIntegerDeclarations: a bound at MaxUnknown or beyond is none, one within is kept; a range beyond it has no
// number.
func TestIntegerDeclarations(t *testing.T) {
	const most = int64(MaxUnknown)
	for _, c := range []struct {
		within figure.Range
		lo, hi int64
		ok     bool
	}{
		{figure.NewRange(0, 5), 0, 5, true},
		{figure.NewRange(-most+1, most-1), -most + 1, most - 1, true},
		{figure.NewRange(-most, most), noLo, noHi, true},
		{figure.NewRange(-most-1, most+1), noLo, noHi, true},
		{figure.RangeFrom(3), 3, noHi, true},
		{figure.RangeFrom(most), most, noHi, true},
		{figure.RangeFrom(most + 1), most + 1, noHi, false},
		{figure.NewRange(-most-5, -most), noLo, -most, true},
		{figure.NewRange(-most-5, -most-1), noLo, -most - 1, false},
	} {
		u, ok := Integer(c.within)
		if u.lo != c.lo || u.hi != c.hi || ok != c.ok || !u.integer {
			t.Errorf("%v: from %d to %d, %v", c.within, u.lo, u.hi, ok)
		}
	}
}

// TestDeclaredBoundsAdmit: the ends belong to what was declared, halves between whole numbers do not.
func TestDeclaredBoundsAdmit(t *testing.T) {
	from2to4, all := integers([2]int64{2, 4})[0], integers([2]int64{noLo, noHi})[0]
	real := Real(figure.Between(figure.Whole(2), true, figure.Whole(4), false))
	for _, c := range []struct {
		x                   figure.Ratio
		integer, any, other bool
	}{
		{figure.Whole(1), false, true, false}, {figure.Whole(2), true, true, false}, {figure.Whole(3), true, true, true},
		{figure.Whole(4), true, true, true}, {figure.Whole(5), false, true, false}, {figure.Of(5, 2), false, false, true},
		{figure.Whole(-MaxUnknown - 1), false, true, false}, {figure.Whole(MaxUnknown + 1), false, true, false},
	} {
		if from2to4.Admits(c.x) != c.integer || all.Admits(c.x) != c.any || real.Admits(c.x) != c.other {
			t.Errorf("%v: %v, %v, %v", c.x, from2to4.Admits(c.x), all.Admits(c.x), real.Admits(c.x))
		}
	}
}

// TestWholeEndsOfIntervals: the whole numbers in an interval are those of figure.Interval.Whole, whatever its ends.
func TestWholeEndsOfIntervals(t *testing.T) {
	ends := append(whole(-3, -2, -1, 0, 1, 2, 3, MaxUnknown, -MaxUnknown, noHi, noHi-1, noLo+1),
		figure.Of(-5, 2), figure.Of(5, 2), figure.Of(-1, 3), figure.Of(1, 3), figure.Ratio{})
	for _, lo := range ends {
		for _, hi := range ends {
			for open := range 4 {
				i := figure.Between(lo, open&1 > 0, hi, open&2 > 0)
				if i.Empty() {
					continue
				}
				low, high, ok := wholeEnds(i)
				least, most, _ := i.Whole()
				if least == nil {
					least = big.NewInt(noLo)
				}
				if most == nil {
					most = big.NewInt(noHi)
				}
				if wantLow, wantHigh := least.IsInt64(), most.IsInt64(); ok && wantLow && wantHigh &&
					(low != least.Int64() || high != most.Int64()) || !ok {
					t.Errorf("%v: from %d to %d, %v, want %v to %v", i, low, high, ok, least, most)
				}
			}
		}
	}
	wide := figure.Whole(noHi).Add(figure.Whole(1))
	for _, i := range []figure.Interval{figure.Closed(wide, figure.Ratio{}), figure.Closed(figure.Ratio{}, wide)} {
		if _, _, ok := wholeEnds(i); ok {
			t.Errorf("%v: a wide end was read", i)
		}
	}
}

// TestWithinAtTheLimits: an integer within an interval is what both leave, and nothing beyond MaxUnknown.
func TestWithinAtTheLimits(t *testing.T) {
	const most = int64(MaxUnknown)
	huge := figure.Whole(noHi).Mul(figure.Whole(noHi))
	none := figure.Ratio{}
	for _, c := range []struct {
		old    [2]int64
		in     figure.Interval
		alive  bool
		lo, hi int64
	}{
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(most), none), true, most, noHi},
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(most+1), none), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(none, figure.Whole(-most)), true, noLo, -most},
		{[2]int64{noLo, noHi}, figure.Closed(none, figure.Whole(-most-1)), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(-most), figure.Whole(most)), true, -most, most},
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(-most-1), figure.Whole(most+1)), true, noLo, noHi},
		{[2]int64{noLo, noHi}, figure.Closed(huge, none), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(none, huge.Neg()), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(huge.Neg(), huge), true, noLo, noHi},
		{[2]int64{0, 9}, figure.Closed(huge.Neg(), figure.Whole(4)), true, 0, 4},
		{[2]int64{0, 9}, figure.Closed(figure.Whole(4), huge), true, 4, 9},
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(most), huge), true, most, noHi},
		{[2]int64{noLo, noHi}, figure.Closed(figure.Whole(most+1), huge), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(huge.Neg(), figure.Whole(-most)), true, noLo, -most},
		{[2]int64{noLo, noHi}, figure.Closed(huge.Neg(), figure.Whole(-most-1)), false, 0, 0},
		{[2]int64{noLo, noHi}, figure.Closed(huge.Neg(), figure.Whole(0)), true, noLo, 0},
		{[2]int64{0, 9}, figure.Closed(figure.Whole(10), huge), false, 0, 0},
		{[2]int64{0, 9}, figure.Closed(huge.Neg(), figure.Whole(-1)), false, 0, 0},
		{[2]int64{0, 9}, figure.Closed(figure.Whole(9), none), true, 9, 9},
		{[2]int64{0, 9}, figure.Closed(none, figure.Whole(0)), true, 0, 0},
		{[2]int64{0, 9}, figure.Between(figure.Whole(9), true, none, false), false, 0, 0},
		{[2]int64{0, 9}, figure.Between(figure.Of(17, 2), true, figure.Of(19, 2), true), true, 9, 9},
	} {
		s := newSolver(&Problem{Unknowns: integers(c.old)})
		b := s.start()
		if alive := s.within(b, 0, c.in, 0); alive != c.alive || alive && (b.lo[0] != c.lo || b.hi[0] != c.hi) {
			t.Errorf("%v within %v: from %d to %d, %v", c.old, c.in, b.lo[0], b.hi[0], alive)
		} else if !alive && s.clash.v != 0 {
			t.Errorf("%v within %v: the clash is at %d", c.old, c.in, s.clash.v)
		}
	}
}

// TestRealWithin: an end that does not move is no change; one that becomes open is.
func TestRealWithin(t *testing.T) {
	of := func(lo int64, loOpen bool, hi int64, hiOpen bool) figure.Interval {
		return figure.Between(figure.Whole(lo), loOpen, figure.Whole(hi), hiOpen)
	}
	for _, c := range []struct {
		in      figure.Interval
		changes int
		alive   bool
		left    figure.Interval
	}{
		{of(0, false, 9, false), 0, true, of(0, false, 9, false)},
		{of(0, true, 9, false), 1, true, of(0, true, 9, false)},
		{of(0, false, 9, true), 1, true, of(0, false, 9, true)},
		{of(2, false, 9, false), 1, true, of(2, false, 9, false)},
		{of(-1, false, 5, false), 1, true, of(0, false, 5, false)},
		{of(2, false, 5, true), 2, true, of(2, false, 5, true)},
		{of(9, false, 12, false), 1, true, of(9, false, 9, false)},
		{of(9, true, 12, false), 1, false, figure.Interval{}},
	} {
		s := newSolver(&Problem{Unknowns: []Unknown{Real(of(0, false, 9, false))}})
		b := s.start()
		alive := s.within(b, 0, c.in, 3)
		if alive != c.alive || alive && (len(s.trail) != c.changes || !b.span[0].Equal(c.left)) {
			t.Errorf("within %v: %v, %d changes, alive %v", c.in, b.span[0], len(s.trail), alive)
		}
	}
}

// TestReachOverflows: a term that does not fit is said not to.
func TestReachOverflows(t *testing.T) {
	for _, c := range []struct {
		terms [][2]int64
		sum   int64
		free  int
		ok    bool
	}{
		{[][2]int64{{2, 3}, {-1, 4}}, 2, 0, true},
		{[][2]int64{{2, noHi}, {5, noLo}, {3, 3}}, 9, 2, true},
		{[][2]int64{{1, noHi - 1}, {1, 1}}, noHi, 0, true},
		{[][2]int64{{1, noHi - 1}, {1, 2}}, 0, 0, false},
		{[][2]int64{{1 << 40, 1 << 40}}, 0, 0, false},
		{[][2]int64{{1, 5}, {1, 0}}, 5, 0, true}, // 5 + 0 fits
	} {
		var r reach
		ok := true
		for _, term := range c.terms {
			ok = r.add(term[0], term[1]) && ok
		}
		if ok != c.ok || ok && (r.sum != c.sum || r.free != c.free) {
			t.Errorf("%v: %+v, %v", c.terms, r, ok)
		}
	}
	for _, c := range []struct {
		r            reach
		coef, x, end int64
		left         int64
		open, ok     bool
	}{
		{reach{sum: 10}, 2, 3, 20, 16, true, true},  // the others are at 4
		{reach{10, 1}, 2, noLo, 20, 10, true, true}, // its own end is the only one missing
		{reach{10, 1}, 2, noHi, 20, 10, true, true}, // on either side
		{reach{10, 1}, 2, 3, 20, 0, false, true},    // another's is missing
		{reach{10, 2}, 2, noLo, 20, 0, false, true}, // another's as well
		{reach{sum: 10}, 1 << 40, 1 << 40, 0, 0, false, false},
		{reach{sum: noHi}, 1, -1, -1, 0, true, false}, // what the others are at does not fit, what it leaves would
		{reach{sum: 10}, 1, 3, noLo, 0, true, false},  // the other way round
	} {
		left, open, ok := c.r.without(c.coef, c.x, c.end)
		if open != c.open || ok != c.ok || open && ok && left != c.left {
			t.Errorf("%+v without %d·%d: %d, %v, %v", c.r, c.coef, c.x, left, open, ok)
		}
	}
}

// TestWhatTermsReach: the least and the most of 10^6·x - 10^6·y, where either may be more than fits.
func TestWhatTermsReach(t *testing.T) {
	const many, far = 1_000_000, 1_000_000_000_000_000
	for _, c := range []struct {
		x, y        [2]int64
		least, most int64
		ok          bool
	}{
		{[2]int64{2, 3}, [2]int64{4, 5}, -3 * many, -many, true},
		{[2]int64{-far, 3}, [2]int64{4, 5}, 0, 0, false}, // the least does not fit, what is added to it does
		{[2]int64{2, far}, [2]int64{4, 5}, 0, 0, false},
		{[2]int64{2, 3}, [2]int64{4, far}, 0, 0, false},
		{[2]int64{2, 3}, [2]int64{-far, 5}, 0, 0, false},
	} {
		l := &linear{vars: indices(2), coef: []int64{many, -many}}
		least, most, ok := l.reaches(&box{lo: []int64{c.x[0], c.y[0]}, hi: []int64{c.x[1], c.y[1]}})
		if ok != c.ok || ok && (least.sum != c.least || most.sum != c.most) {
			t.Errorf("x in %v, y in %v: from %d to %d, %v", c.x, c.y, least.sum, most.sum, ok)
		}
	}
}

// TestCreepingEnds: x > y and y > x would lift and sink both for ever, two ends a turn; propagation leaves off once
// more than creep changes are made for each unknown and for eight more, or two where there is a tableau.
func TestCreepingEnds(t *testing.T) {
	for _, c := range []struct {
		tableau bool
		want    int
	}{{false, creep*(2+8) + 2}, {true, 2*(2+8) + 2}} {
		wide := [2]int64{0, MaxUnknown}
		s := newSolver(told(integers(wide, wide), above(0, 1), above(1, 0)))
		b := s.start()
		if c.tableau {
			s.tableau = s.ready()
		}
		if !s.propagate(b) || len(s.trail) != c.want || len(s.queue) > 0 {
			t.Errorf("tableau %v: %d changes, want %d", c.tableau, len(s.trail), c.want)
		}
	}
}

// TestChoosingTakesSteps: as many as words of sets are compared, and eight a rule beside, by manyWords.
func TestChoosingTakesSteps(t *testing.T) {
	s := newSolver(told(small(2), slices.Repeat([][]Condition{sumIs(9, 0, 1)}, manyWords)...))
	for words, want := range []int64{8, 9, 10} {
		left := s.steps.left
		if s.choose(make(bitset, words)); left-s.steps.left != want {
			t.Errorf("%d words: %d steps, want %d", words, left-s.steps.left, want)
		}
	}
}
