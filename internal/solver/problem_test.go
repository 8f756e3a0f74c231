package solver

import (
	"errors"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// told returns a problem of unknown whole numbers and statements.
func told(unknowns []Unknown, statements ...[]Condition) *Problem {
	p := &Problem{Unknowns: unknowns}
	for _, conditions := range statements {
		p.Statements = append(p.Statements, State(unknowns, conditions...))
	}
	return p
}

// is states that an unknown is n.
func is(v int32, n int64) []Condition { return sumIs(n, v) }

// sumIs states that some unknowns add up to n.
func sumIs(n int64, of ...int32) []Condition { return sumIn(figure.Point(figure.Whole(n)), of...) }

// sumIn states that some unknowns add up to a number in an interval.
func sumIn(in figure.Interval, of ...int32) []Condition {
	ones := make([]figure.Ratio, len(of))
	for i := range ones {
		ones[i] = figure.Whole(1)
	}
	return []Condition{{Linear(ones, in), of}}
}

// above states that one unknown is larger than another.
func above(v, w int32) []Condition {
	span := figure.Between(figure.Whole(0), true, figure.Ratio{}, false)
	return []Condition{{Linear(whole(1, -1), span), []int32{v, w}}}
}

// small returns n unknown whole numbers from 0 to 9.
func small(n int) (list []Unknown) {
	for range n {
		list = append(list, integers([2]int64{0, 9})...)
	}
	return list
}

// TestComponentsHaveNothingInCommon: which unknowns and statements belong together, in the order of the problem.
func TestComponentsHaveNothingInCommon(t *testing.T) {
	p := told(small(6), sumIs(5, 4, 1), is(3, 2), sumIs(3, 5, 4), is(0, 1), sumIs(9, 3, 0))
	p.Budget = 77
	p.Statements[2].Subject, p.Statements[2].Relation = 5, true
	type part struct {
		unknowns   []int32
		statements []int
	}
	want := []part{{[]int32{0, 3}, []int{1, 3, 4}}, {[]int32{1, 4, 5}, []int{0, 2}}, {[]int32{2}, nil}}
	list := p.components()
	if len(list) != len(want) {
		t.Fatalf("%d components", len(list))
	}
	for i, c := range list {
		if !slices.Equal(c.unknowns, want[i].unknowns) || !slices.Equal(c.statements, want[i].statements) || c.Budget != 77 {
			t.Errorf("component %d: %v, %v, budget %d", i, c.unknowns, c.statements, c.Budget)
		}
		for j, v := range c.unknowns {
			one, at := p.component(v)
			if !slices.Equal(one.unknowns, c.unknowns) || !slices.Equal(one.statements, c.statements) || at != int32(j) {
				t.Errorf("of %d: %v, %v at %d", v, one.unknowns, one.statements, at)
			}
		}
	}
	if st := list[1].Statements[1]; st.Subject != 5 || !st.Relation || !slices.Equal(st.conditions[0].Of, []int32{2, 1}) {
		t.Errorf("the statement about 5 and 4 is of %d, relation %v, about %v", st.Subject, st.Relation, st.conditions[0].Of)
	}
	if got := list[1].lift([]int{1, 0}); !slices.Equal(got, []int{2, 0}) {
		t.Errorf("lifted: %v", got)
	}
	whole := told(small(2), sumIs(5, 0, 1))
	if c, at := whole.component(1); at != 1 || len(c.unknowns) != 2 || len(c.statements) != 1 {
		t.Errorf("all in one: %v, %v at %d", c.unknowns, c.statements, at)
	}
	if c := p.without([]int{1, 4}); !slices.Equal(c.statements, []int{0, 2, 3}) || len(c.Statements) != 3 ||
		len(c.unknowns) != 6 {
		t.Errorf("without two: %v", c.statements)
	}
}

// TestAStatementOfNoSubject: is about none, whichever unknown is the first.
func TestAStatementOfNoSubject(t *testing.T) {
	st := State(small(2), is(1, 3)...)
	if st.Subject != -1 || st.Relation || st.first() != 1 {
		t.Errorf("subject %d, relation %v, first %d", st.Subject, st.Relation, st.first())
	}
	both := State(small(2), append(is(0, 1), is(1, 3)...)...)
	if !both.Satisfied(whole(1, 3)) || both.Satisfied(whole(1, 4)) || both.Satisfied(whole(2, 3)) {
		t.Error("a statement of two conditions is satisfied by both alone")
	}
}

// TestEveryClashIsFound: of each contradiction its relations go, or where it has none all its statements; two that have
// nothing in common are both found.
func TestEveryClashIsFound(t *testing.T) {
	p := told(small(5), is(0, 3), is(0, 4), sumIs(5, 1, 2), is(1, 3), is(2, 3), is(3, 9), above(4, 3), above(3, 4))
	p.Statements[2].Relation = true
	clashes, out, err := p.Clashes()
	if err != nil {
		t.Fatal(err)
	}
	var got [][]int
	for _, c := range clashes {
		if got = append(got, c.Statements); !c.Minimal {
			t.Errorf("%v is not proved to be minimal", c.Statements)
		}
	}
	if want := [][]int{{0, 1}, {2, 3, 4}, {5, 6}}; !slices.EqualFunc(got, want, slices.Equal[[]int]) {
		t.Errorf("clashes %v, want %v", got, want)
	}
	if slices.Sort(out); !slices.Equal(out, []int{0, 1, 2, 5, 6}) {
		t.Errorf("%v are taken out", out)
	}
	c, err := p.Contradiction()
	if err != nil || !slices.Equal(c.Statements, []int{0, 1}) || !c.Minimal {
		t.Errorf("the first: %v, %v", c, err)
	}
	if c, err := told(small(2), is(0, 3), above(0, 1)).Contradiction(); err != nil || len(c.Statements) > 0 {
		t.Errorf("none: %v, %v", c, err)
	}
}

// TestALocalContradictionIsNamed: a sum and its parts, rather than a chain of others that contradicts as well.
func TestALocalContradictionIsNamed(t *testing.T) {
	// 0 + 1 = 4 while 0 = 3 and 1 = 2; and through 2 and 3: 0 > 2 > 3 > 1, of which 1 is 2 and 0 is 3.
	p := told(small(4), above(0, 2), above(2, 3), above(3, 1), is(0, 3), is(1, 2), sumIs(4, 0, 1))
	c, err := p.Contradiction()
	if err != nil || !slices.Equal(c.Statements, []int{3, 4, 5}) || !c.Minimal {
		t.Errorf("%v, %v", c, err)
	}
	// The chain is found first when the values stand before it, and the sum last.
	p = told(small(4), is(0, 3), is(1, 2), above(0, 2), above(2, 3), above(3, 1), sumIs(4, 0, 1))
	if c, err := p.Contradiction(); err != nil || !slices.Equal(c.Statements, []int{0, 1, 5}) || !c.Minimal {
		t.Errorf("%v, %v", c, err)
	}
	single := told(small(2), is(0, 3), sumIs(5, 0, 1), append(is(1, 2), is(1, 3)...)).singles()
	if !slices.Equal(single[0].list(), []int{0}) || !slices.Equal(single[1].list(), []int{2}) || len(single) != 2 {
		t.Errorf("about one unknown: %v", single)
	}
}

// TestPropagateSetsRelationsAside: of a contradiction the relations asked about go, and what is about them has no
// bounds; one without such relations goes whole; others keep what they say.
func TestPropagateSetsRelationsAside(t *testing.T) {
	p := told(small(4), is(0, 3), is(1, 2), sumIs(9, 0, 1), sumIs(7, 2, 3), is(3, 4))
	p.Statements[2].Subject, p.Statements[2].Relation = 0, true
	p.Statements[3].Subject, p.Statements[3].Relation = 2, true
	found := p.Propagation(0, 2, 3)
	bounds, clashes := found.Bounds(), found.Clashes()
	if len(clashes) != 1 || !slices.Equal(clashes[0].Statements, []int{0, 1, 2}) || !clashes[0].Minimal {
		t.Errorf("clashes: %v", clashes)
	}
	if again := p.Propagation(0, 2, 3); !again.Contradictory() || !found.Contradictory() {
		t.Error("no contradiction without its statements being asked for")
	}
	want := []Bounds{{Unknown: 2, Interval: figure.Point(figure.Whole(3)), Because: []int{3, 4}},
		{Unknown: 3, Interval: figure.Point(figure.Whole(4)), Because: []int{4}}}
	sameBounds(t, bounds, want)
	if none := p.Propagation(); none.Contradictory() || len(none.Bounds())+len(none.Clashes()) > 0 {
		t.Errorf("nothing is asked: %v, %v", none.Bounds(), none.Clashes())
	}
	// The relation is about 1, which is not asked about: all of the contradiction goes, and 0 may be anything again.
	p.Statements[2].Subject = 1
	found = p.Propagation(0)
	bounds, clashes = found.Bounds(), found.Clashes()
	sameBounds(t, bounds, []Bounds{{Unknown: 0, Interval: figure.Closed(figure.Whole(0), figure.Whole(9))}})
	if len(clashes) != 1 {
		t.Errorf("clashes: %v", clashes)
	}
}

// reasonsOf returns the statements that give what the problem leaves of v, of those that explain it.
func reasonsOf(p *Problem, v int32, why []int) []int { return (&reasons{Problem: p}).of(v, why) }

func sameBounds(t *testing.T, got, want []Bounds) {
	t.Helper()
	same := func(a, b Bounds) bool {
		return a.Unknown == b.Unknown && a.Interval.Equal(b.Interval) && slices.Equal(a.Because, b.Because) &&
			a.Tight == b.Tight
	}
	if !slices.EqualFunc(got, want, same) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestReasonsAreNeeded: of statements that say the same twice, one is named; of very many, all.
func TestReasonsAreNeeded(t *testing.T) {
	p := told(small(3), is(0, 3), is(0, 3), sumIs(5, 0, 1), sumIn(figure.Closed(figure.Whole(0), figure.Whole(8)), 2, 0))
	if got := reasonsOf(p, 1, []int{0, 1, 2, 3}); len(got) != 2 || !slices.Contains(got, 2) || slices.Contains(got, 3) {
		t.Errorf("reasons %v, want the sum and one of the first two", got)
	}
	if got := reasonsOf(p, 0, []int{0, 1}); len(got) != 1 {
		t.Errorf("of two that say the same: %v", got)
	}
	two := told(small(4), is(0, 3), append(sumIs(5, 0, 1), sumIs(7, 2, 3)...), is(2, 3))
	if got := reasonsOf(two, 3, []int{0, 1, 2}); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("of a statement of two sums: %v, want the statement and what its second sum rests on", got)
	}
	if got := reasonsOf(p, 1, []int{3}); !slices.Equal(got, []int{3}) {
		t.Errorf("a single one: %v", got)
	}
	for among, want := range map[int]int{fewReasons: fewReasons - 1, fewReasons + 1: fewReasons + 1} {
		// The last is the sum of all others; the first is 3, which its own bound does not add to.
		n := int32(among - 2)
		sum := []Condition{{Linear(append(whole(-1), slices.Repeat(whole(1), int(n))...), figure.Point(figure.Whole(0))),
			append([]int32{n}, indices(int(n))...)}}
		statements := [][]Condition{sumIn(figure.Closed(figure.Whole(3), figure.Whole(9)), 0)}
		for v := range n {
			statements = append(statements, is(v, 3))
		}
		few := told(between(int(n)+1, 0, 99), append(statements, sum)...)
		if got := reasonsOf(few, n, tried{Problem: few}.every()); len(got) != want {
			t.Errorf("of %d reasons: %v, want %d of them", among, got, want)
		}
	}
	var many [][]Condition
	var all []int
	for n := range manyReasons + 1 {
		many, all = append(many, is(0, 3)), append(all, n)
	}
	q := told(small(1), many...)
	if got := reasonsOf(q, 0, all); len(got) != len(all) {
		t.Errorf("of %d: %d", len(all), len(got))
	}
	if got := reasonsOf(q, 0, all[1:]); len(got) != 1 {
		t.Errorf("of %d: %d, want one", len(all)-1, len(got))
	}
}

// TestAStatementReasonsWithAllItsConditions: that x = y and y = z, in one statement, gives x the bounds that z was
// declared with; that y is at most 7 does not add to them.
func TestAStatementReasonsWithAllItsConditions(t *testing.T) {
	unknowns := integers([2]int64{0, 9}, [2]int64{0, 9}, [2]int64{0, 5})
	same := func(v, w int32) Condition {
		return Condition{Linear(whole(1, -1), figure.Point(figure.Whole(0))), []int32{v, w}}
	}
	p := told(unknowns, []Condition{same(0, 1), same(1, 2)}, sumIn(figure.Closed(figure.Whole(0), figure.Whole(7)), 1))
	found := p.Propagation(0)
	got, clashes := found.Bounds(), found.Clashes()
	sameBounds(t, got, []Bounds{{Interval: figure.Closed(figure.Whole(0), figure.Whole(5)), Because: []int{0}}})
	if len(clashes) > 0 {
		t.Errorf("clashes %v", clashes)
	}
	if got := (&reasons{Problem: p}).of(0, []int{0, 1}); !slices.Equal(got, []int{0}) {
		t.Errorf("of both, %v give it", got)
	}
}

// TestBoundsWithoutEnd: what goes on for ever has no end, and is tight: any number can be reached.
func TestBoundsWithoutEnd(t *testing.T) {
	free := func(n int) (list []Unknown) {
		for range n {
			list = append(list, integers([2]int64{0, noHi})...)
		}
		return list
	}
	real := []Unknown{Real(figure.Closed(figure.Whole(0), figure.Ratio{})), Real(figure.Interval{})}
	for name, c := range map[string]struct {
		p     *Problem
		v     int32
		want  figure.Interval
		tight bool
	}{
		"alone":            {told(free(1)), 0, figure.Closed(figure.Whole(0), figure.Ratio{}), true},
		"both grow":        {told(free(2), above(0, 1)), 0, figure.Closed(figure.Whole(1), figure.Ratio{}), true},
		"the other bounds": {told(free(2), sumIs(7, 0, 1)), 0, figure.Closed(figure.Whole(0), figure.Whole(7)), true},
		"downwards":        {told(integers([2]int64{noLo, 5})), 0, figure.Closed(figure.Ratio{}, figure.Whole(5)), true},
		"both ways":        {told(integers([2]int64{noLo, noHi})), 0, figure.Interval{}, true},
		"real":             {told(real[:1]), 0, figure.Closed(figure.Whole(0), figure.Ratio{}), true},
		"real below zero":  {told(real, sumIs(0, 0, 1)), 1, figure.Closed(figure.Ratio{}, figure.Whole(0)), true},
		"two of three": {told(free(3), []Condition{{Linear(whole(1, -1, 1), figure.Point(figure.Whole(4))), indices(3)}}), 0,
			figure.Closed(figure.Whole(0), figure.Ratio{}), true},
		"a chain ends": {told(append(free(2), integers([2]int64{0, 5})...), above(1, 0), above(2, 1)), 0,
			figure.Closed(figure.Whole(0), figure.Whole(3)), true},
	} {
		b, err := c.p.Bounds(c.v)
		if err != nil || !b.Interval.Equal(c.want) || b.Tight != c.tight {
			t.Errorf("%s: %v, tight %v, %v; want %v", name, b.Interval, b.Tight, err, c.want)
		}
		all, err := c.p.All()
		if err != nil || !all[c.v].Interval.Equal(c.want) || all[c.v].Tight != c.tight {
			t.Errorf("%s, among all: %v, %v; want %v", name, all[c.v], err, c.want)
		}
	}
}

// TestAllTellsOfContradictions: an unknown of a contradictory component has no bounds, others have.
func TestAllTellsOfContradictions(t *testing.T) {
	p := told(small(3), is(0, 3), is(0, 4), is(2, 5))
	all, err := p.All()
	if !errors.Is(err, figure.ErrClash) || all[0] != nil || all[1] == nil || all[2] == nil ||
		!all[2].Interval.Equal(figure.Point(figure.Whole(5))) {
		t.Errorf("%v, %v", all, err)
	}
	if _, err := p.Bounds(0); !errors.Is(err, figure.ErrClash) {
		t.Errorf("bounds of a contradiction: %v", err)
	}
	if b, err := p.Bounds(2); err != nil || !slices.Equal(b.Because, []int{2}) {
		t.Errorf("bounds beside one: %v, %v", b, err)
	}
	if _, err := p.Witness(); !errors.Is(err, figure.ErrClash) {
		t.Errorf("witness: %v", err)
	}
	if values, err := told(small(3), is(2, 5), is(0, 3)).Witness(); err != nil || !values[0].Equal(figure.Whole(3)) ||
		!values[2].Equal(figure.Whole(5)) || !values[1].Defined() {
		t.Errorf("witness: %v, %v", values, err)
	}
}

// TestEnumerationStops: where the caller does, and with ErrBudget where the steps end.
func TestEnumerationStops(t *testing.T) {
	p := told(small(2), sumIs(9, 0, 1))
	for stop := 1; stop <= 10; stop++ {
		n := 0
		for range p.Enumerate() {
			if n++; n == stop {
				break
			}
		}
		if n != stop {
			t.Errorf("stopped after %d, want %d", n, stop)
		}
	}
	first := []int64{}
	for values, err := range p.Enumerate() {
		n, _, _ := values[0].Counts()
		if first = append(first, n); err != nil {
			t.Error(err)
		}
	}
	if !slices.Equal(first, []int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) {
		t.Errorf("the first of two that add up to 9: %v", first)
	}
	p.Budget = 5
	var last error
	n := 0
	for values, err := range p.Enumerate() {
		if n, last = n+1, err; (err != nil) != (values == nil) {
			t.Errorf("%v, %v", values, err)
		}
	}
	if n > 9 || !errors.Is(last, figure.ErrBudget) {
		t.Errorf("%d in 5 steps, then %v", n, last)
	}
	for values := range told(small(2), is(0, 3), is(0, 4)).Enumerate() {
		t.Errorf("%v satisfies a contradiction", values)
	}
}

// TestSearchPartsCoverWhatIsLeft: branches leave out no whole number, and none twice.
func TestSearchPartsCoverWhatIsLeft(t *testing.T) {
	cover := func(name string, lo, hi int64, parts []figure.Interval) {
		t.Helper()
		for x := lo; x <= hi; x++ {
			n := 0
			for _, p := range parts {
				n += boolInt(p.Contains(figure.Whole(x)))
			}
			if n != 1 {
				t.Errorf("%s of %d to %d: %d lies in %d parts of %v", name, lo, hi, x, n, parts)
			}
		}
	}
	for lo := int64(-3); lo <= 3; lo++ {
		for hi := lo + 1; hi <= lo+5; hi++ {
			h := halves(lo, hi)
			cover("halves", lo, hi, h[:])
			s := newSolver(&Problem{Unknowns: integers([2]int64{lo, hi})})
			parts := s.trisect(s.start(), 0)
			cover("thirds", lo, hi, parts)
			if mid, _ := parts[0].Single(); !mid.Equal(figure.Whole(lo + (hi-lo)/2)) {
				t.Errorf("%d to %d: %v is looked at first", lo, hi, mid)
			}
			for _, x := range []figure.Ratio{figure.Of(2*lo+1, 2), figure.Of(4*lo+1, 4), figure.Of(4*lo+3, 4)} {
				parts := around(figure.Closed(figure.Whole(lo), figure.Whole(hi)), x)
				cover("around", lo, hi, parts)
				if parts[0].Contains(x) || parts[1].Contains(x) {
					t.Errorf("%v is left in %v", x, parts)
				}
				if nearer := upper.of(parts[0]).Equal(figure.Whole(lo)); nearer != !figure.Of(4*lo+2, 4).Less(x) {
					t.Errorf("around %v: %v", x, parts)
				}
			}
		}
	}
	for _, c := range []struct{ lo, hi, mid int64 }{ // of a very wide range the lower part, but not below twice its end
		{0, wide, wide / 2}, {0, wide + 2, wide / 1000}, {wide, 9 * wide, 2 * wide}, {wide, 2*wide + 2, wide + wide/2 + 1},
		{-wide, wide, 0},
	} {
		s := newSolver(&Problem{Unknowns: integers([2]int64{c.lo, c.hi})})
		if mid, _ := s.trisect(s.start(), 0)[0].Single(); !mid.Equal(figure.Whole(c.mid)) {
			t.Errorf("%d to %d: %v is looked at first, want %d", c.lo, c.hi, mid, c.mid)
		}
	}
}

// TestSamplesLieInside: of an interval, simple numbers from its middle first, then its ends where these belong to it.
func TestSamplesLieInside(t *testing.T) {
	none := figure.Ratio{}
	for name, c := range map[string]struct {
		i    figure.Interval
		want []figure.Ratio
	}{
		"closed": {figure.Closed(figure.Whole(0), figure.Whole(5)), whole(2, 1, 3, 0, 5)},
		"open":   {figure.Between(figure.Whole(0), true, figure.Whole(5), true), whole(2, 1, 3)},
		"no end": {figure.Interval{}, append([]figure.Ratio{figure.Whole(0), figure.Of(-1, 2), figure.Of(1, 2)}, whole(-1,
			1)...)},
		"from 3": {figure.Closed(figure.Whole(3), none),
			[]figure.Ratio{figure.Of(7, 2), figure.Of(10, 3), figure.Of(11, 3), figure.Whole(3), figure.Whole(4)}},
		"to 3": {figure.Between(none, false, figure.Whole(3), true),
			[]figure.Ratio{figure.Of(5, 2), figure.Of(7, 3), figure.Of(8, 3), figure.Whole(2)}},
	} {
		got := samples(c.i)
		for i, p := range got {
			x, single := p.Single()
			if !single || !c.i.Contains(x) {
				t.Errorf("%s: %v is no number of it", name, p)
			}
			if i < len(c.want) && !x.Equal(c.want[i]) {
				t.Errorf("%s: %d is %v, want %v", name, i, x, c.want[i])
			}
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestPickTheNarrowest: the whole number with the fewest values left, then the first other number that is not known.
func TestPickTheNarrowest(t *testing.T) {
	s := newSolver(&Problem{Unknowns: append(integers([2]int64{0, 5}, [2]int64{3, 3}, [2]int64{1, 4}, [2]int64{2, 5}),
		Real(figure.Point(figure.Whole(1))), Real(figure.Interval{}))})
	b := s.start()
	if v, ok := s.pick(b); v != 2 || !ok {
		t.Errorf("%d, %v", v, ok)
	}
	copy(b.hi, b.lo)
	if v, ok := s.pick(b); v != 5 || !ok {
		t.Errorf("with all whole numbers known: %d, %v", v, ok)
	}
	b.span[5] = figure.Point(figure.Whole(1))
	if _, ok := s.pick(b); ok {
		t.Error("with all known, one is picked")
	}
	if v, ok := s.unfixed(b); ok {
		t.Errorf("%d is not fixed", v)
	}
	if b.hi[2]++; b.hi[2] > b.lo[2] {
		if v, ok := s.unfixed(b); v != 2 || !ok {
			t.Errorf("%d is not fixed, %v", v, ok)
		}
	}
}

// TestTheLastPointIsLookedAt: where all numbers are known and propagation has not come to a rule that they break, that
// rule is the reason, without regard to any end.
func TestTheLastPointIsLookedAt(t *testing.T) {
	s := newSolver(told(integers([2]int64{3, 3}, [2]int64{4, 4}), sumIs(7, 0, 1), sumIs(6, 0, 1)))
	b := s.start()
	s.drain()
	if found, why := s.decide(b, 0); found != none || !slices.Equal(why.said.list(), []int{1}) {
		t.Errorf("3 + 4 = 6: %v, because of %v", found, why.said.list())
	}
	s = newSolver(told(integers([2]int64{3, 3}, [2]int64{4, 4}), sumIs(7, 0, 1)))
	b = s.start()
	s.drain()
	if found, _ := s.decide(b, 0); found != some || !slices.EqualFunc(s.witness, whole(3, 4), figure.Ratio.Equal) {
		t.Errorf("3 + 4 = 7: %v, %v", found, s.witness)
	}
}

// TestIntegerMultiple: the smallest multiple that is whole, where it satisfies all: 1/2 and 1/3 are 3 and 2.
func TestIntegerMultiple(t *testing.T) {
	half := []Condition{{Linear(whole(2, -3), figure.Point(figure.Whole(0))), indices(2)}} // 2·x = 3·y
	at := []figure.Ratio{figure.Of(1, 2), figure.Of(1, 3)}
	s := newSolver(told(small(2), half))
	if got := s.integerMultiple(s.start(), at); !slices.EqualFunc(got, whole(3, 2), figure.Ratio.Equal) {
		t.Errorf("%v, want 3 and 2", got)
	}
	s = newSolver(told(integers([2]int64{0, 2}, [2]int64{0, 9}), half))
	if got := s.integerMultiple(s.start(), at); got != nil {
		t.Errorf("%v lies outside", got)
	}
	s = newSolver(told(small(2), half, sumIs(1, 0)))
	if got := s.integerMultiple(s.start(), at); got != nil {
		t.Errorf("%v does not satisfy the second statement", got)
	}
	s = newSolver(told(small(2), sumIs(1, 0), half))
	if got := s.integerMultiple(s.start(), at); got != nil {
		t.Errorf("%v does not satisfy the first statement", got)
	}
	mixed := append(small(1), Real(figure.Closed(figure.Whole(0), figure.Whole(1))))
	s = newSolver(told(mixed))
	if got := s.integerMultiple(s.start(), []figure.Ratio{figure.Of(1, 2), figure.Of(1, 3)}); got == nil ||
		!got[1].Equal(figure.Of(2, 3)) {
		t.Errorf("%v, want 1 and 2/3: what need not be whole does not count", got)
	}
	if got := s.integerMultiple(s.start(), []figure.Ratio{figure.Of(1, 3), figure.Of(1, 2)}); got != nil {
		t.Errorf("%v: the second lies outside", got)
	}
	s = newSolver(told(integers([2]int64{0, noHi})))
	for _, c := range []struct {
		den int64
		ok  bool
	}{{MaxUnknown, true}, {MaxUnknown + 1, false}} {
		if got := s.integerMultiple(s.start(), []figure.Ratio{figure.Of(1, c.den)}); (got != nil) != c.ok {
			t.Errorf("1/%d: %v", c.den, got)
		}
	}
}

// TestTotalsOfRowsAndColumns: 10 + 11 in rows and 10 + 10 in columns cannot be, though no cell is known: elimination
// finds it without a search.
func TestTotalsOfRowsAndColumns(t *testing.T) {
	for _, c := range []struct {
		last int64
		ok   bool
	}{{11, true}, {10, false}} {
		unknowns := integers([2]int64{noLo, noHi}, [2]int64{noLo, noHi}, [2]int64{noLo, noHi}, [2]int64{noLo, noHi})
		s := newSolver(told(unknowns, sumIs(10, 0, 1), sumIs(11, 2, 3), sumIs(10, 0, 2), sumIs(c.last, 1, 3)))
		if _, ok := s.root(); ok != c.ok {
			t.Errorf("columns of 10 and %d: possible %v", c.last, ok)
		}
	}
}

// TestTotalsAreNarrowedTogether: rows of 3 to 4 and of 5 are columns of 2, of 3 and of 3 to 4, though no cell is known.
func TestTotalsAreNarrowedTogether(t *testing.T) {
	var unknowns []Unknown
	for range 6 { // the cells of two rows and three columns
		unknowns = append(unknowns, Unknown{integer: true, lo: noLo, hi: noHi})
	}
	unknowns = append(unknowns, integers([2]int64{3, 4}, [2]int64{5, 5}, [2]int64{2, 2}, [2]int64{3, 3}, [2]int64{0,
		99})...)
	total := func(of int32, cells ...int32) []Condition {
		factors := whole(-1)
		for range cells {
			factors = append(factors, figure.Whole(1))
		}
		return []Condition{{Linear(factors, figure.Point(figure.Whole(0))), append([]int32{of}, cells...)}}
	}
	p := told(unknowns, total(6, 0, 1, 2), total(7, 3, 4, 5), total(8, 0, 3), total(9, 1, 4), total(10, 2, 5))
	s := newSolver(p)
	b, ok := s.root()
	if want := figure.Closed(figure.Whole(3), figure.Whole(4)); !ok || !s.interval(b, 10).Equal(want) {
		t.Errorf("the last column is %v, %v, want %v", s.interval(b, 10), ok, want)
	}
	if why := s.explainEnd(b, 10, upper).said.list(); len(why) != 5 {
		t.Errorf("it rests on %v, want all five sums", why)
	}
}

// TestDerivedEquationsFollow: from the equations that they rest on, for all numbers that satisfy these.
func TestDerivedEquationsFollow(t *testing.T) {
	unknowns := small(5)
	p := told(unknowns, sumIs(9, 0, 1, 2), sumIs(7, 1, 2, 3), sumIs(8, 0, 3, 4), sumIs(6, 2, 4))
	s := newSolver(p)
	b := s.start()
	s.propagate(b)
	s.eliminate(b)
	derived := s.rules[s.stated:]
	if len(derived) == 0 {
		t.Fatal("nothing is derived")
	}
	eachOf(unknowns, func(values []int64) {
		of := whole(values...)
		for _, d := range derived {
			follows := true
			for n, st := range p.Statements {
				follows = follows && (!d.why.has(n) || st.Satisfied(of))
			}
			if follows && !d.holds(of) {
				t.Fatalf("%v: %v does not follow from %v", values, d.rule, d.why.list())
			}
		}
	})
}

// TestEveryEquationThatIsLeftIsDerived: x + y = 9 and x + z = 7 leave z - y = -2, beside u and v and w, which leave w -
// v = 0, no less an equation for its right side; two equal equations leave nothing.
func TestEveryEquationThatIsLeftIsDerived(t *testing.T) {
	s := newSolver(told(small(6), sumIs(9, 0, 1), sumIs(7, 0, 2), sumIs(8, 3, 4), sumIs(8, 3, 5)))
	s.eliminate(s.start())
	derived := s.rules[s.stated:]
	if len(derived) != 2 {
		t.Fatalf("%d equations are derived, want 2", len(derived))
	}
	for i, c := range []struct{ holds, fails []int64 }{
		{[]int64{0, 5, 3, 0, 0, 0}, []int64{0, 5, 4, 0, 0, 0}}, {[]int64{0, 0, 0, 0, 4, 4}, []int64{0, 0, 0, 0, 4, 5}},
	} {
		if d := derived[i]; !d.holds(whole(c.holds...)) || d.holds(whole(c.fails...)) || len(d.scope()) != 2 {
			t.Errorf("derived of %v: %+v", d.why.list(), d.rule)
		}
	}
	s = newSolver(told(small(2), sumIs(9, 0, 1), sumIs(9, 0, 1)))
	if s.eliminate(s.start()); len(s.rules) != s.stated {
		t.Errorf("%d equations are derived of two equal ones", len(s.rules)-s.stated)
	}
}

// TestEliminationHasLimits: sums of two to maxTerms unknowns are equations, one that is derived has no more of them,
// and no more than maxEquations are looked at.
func TestEliminationHasLimits(t *testing.T) {
	unknowns := small(2 * maxTerms)
	for terms, want := range map[int]int{1: 0, 2: 1, maxTerms: 1, maxTerms + 1: 0} {
		s := newSolver(told(unknowns, sumIs(9, indices(terms)...)))
		if got := len(s.equations()); got != want {
			t.Errorf("a sum of %d terms: %d equations", terms, got)
		}
	}
	for terms, want := range map[int]int{maxTerms: 1, maxTerms + 1: 0} { // the sums have one unknown in common
		first, second := indices(terms/2+1), indices(terms + 1)[terms/2+1:]
		s := newSolver(told(unknowns, sumIs(9, first...), sumIs(9, append(second, 0)...)))
		s.eliminate(s.start())
		if got := len(s.rules) - s.stated; got != want {
			t.Errorf("of %d terms %d equations are derived", len(first)-1+len(second), got)
		}
	}
	for equations, want := range map[int]int{maxEquations: maxEquations, maxEquations + 1: maxEquations} {
		s := newSolver(told(unknowns, slices.Repeat([][]Condition{sumIs(9, 0, 1)}, equations)...))
		if got := len(s.equations()); got != want {
			t.Errorf("of %d equations %d are looked at", equations, got)
		}
	}
}

// TestDifferencesContradict: a > b > c > a is found at once, however wide the numbers; a ≥ b ≥ a is none, and halves
// between whole numbers are.
func TestDifferencesContradict(t *testing.T) {
	apart := func(v, w int32, span figure.Interval) []Condition {
		return []Condition{{Linear(whole(1, -1), span), []int32{v, w}}}
	}
	from := func(x figure.Ratio) figure.Interval { return figure.Closed(x, figure.Ratio{}) }
	for name, c := range map[string]struct {
		statements [][]Condition
		real, ok   bool
	}{
		"a > b > c > a": {[][]Condition{above(0, 1), above(1, 2), above(2, 0)}, true, false},
		"a ≥ b ≥ c ≥ a": {[][]Condition{apart(0, 1, from(figure.Whole(0))), apart(1, 2, from(figure.Whole(0))), apart(2,
			0, from(figure.Whole(0)))}, true, true},
		"a ≥ b ≥ c > a": {[][]Condition{apart(0, 1, from(figure.Whole(0))), apart(1, 2, from(figure.Whole(0))), above(2,
			0)}, true, false},
		"half and back": {[][]Condition{apart(0, 1, from(figure.Of(1, 2))), apart(1, 0, from(figure.Of(-1, 2)))}, true,
			true},
		"half as a whole": {[][]Condition{apart(0, 1, from(figure.Of(1, 2))), apart(1, 0, from(figure.Of(-1, 2)))}, false,
			false},
		"twice as far": {[][]Condition{{{Linear(whole(2, -2), from(figure.Whole(2))), []int32{0, 1}}}, apart(1, 0,
			from(figure.Of(-1, 2)))}, true, false},
		"within both": {[][]Condition{apart(0, 1, figure.Closed(figure.Whole(1), figure.Whole(2))), apart(0, 1,
			from(figure.Whole(3)))}, true, false},
		"one up, one down": {[][]Condition{apart(0, 1, from(figure.Whole(1))), apart(0, 1, figure.Closed(figure.Ratio{},
			figure.Whole(1)))}, true, true},
		"no difference": {[][]Condition{sumIs(1, 0, 1), sumIs(1, 1, 2)}, true, true},
		"one only":      {[][]Condition{above(0, 1)}, true, true},
	} {
		unknowns := integers([2]int64{noLo, noHi}, [2]int64{noLo, noHi}, [2]int64{noLo, noHi})
		if c.real {
			unknowns = []Unknown{Real(figure.Interval{}), Real(figure.Interval{}), Real(figure.Interval{})}
		}
		s := newSolver(told(unknowns, c.statements...))
		s.start()
		s.negativeCycle()
		found := len(s.rules) > s.stated
		if found == c.ok {
			t.Errorf("%s: contradiction %v", name, found)
		}
		if found && len(s.rules[s.stated].why.list()) != len(c.statements) {
			t.Errorf("%s: %v", name, s.rules[s.stated].why.list())
		}
	}
}
