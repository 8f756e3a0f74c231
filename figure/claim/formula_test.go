package claim

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestFormulasHaveTheirOperands: how many each operation can have, one too few and one too many, and none twice where
// that says nothing.
func TestFormulasHaveTheirOperands(t *testing.T) {
	ids := make([]string, maxFactors+1)
	for i := range ids {
		ids[i] = fmt.Sprint("c", i)
	}
	most := map[Op]int{OpShare: 2, OpDifference: 2, OpGrowth: 2, OpSame: 1, OpProduct: maxFactors}
	least := map[Op]int{OpShare: 2, OpDifference: 2, OpGrowth: 2, OpRank: 2}
	for op := OpShare; op < numOps; op++ {
		for _, n := range []int{0, 1, 2, 3, maxFactors, maxFactors + 1} {
			want := n >= max(least[op], 1) && (most[op] == 0 || n <= most[op])
			f := Formula{op, ids[:n]}
			if err := f.check(); (err == nil) != want || err != nil && !errors.Is(err, figure.ErrSyntax) {
				t.Errorf("%v of %d operands: %v", opNames[op], n, err)
			}
		}
		twice := Formula{op, []string{"a", "a"}}
		clash := op == OpShare || op == OpDifference || op == OpGrowth || op == OpRank
		if err := twice.check(); errors.Is(err, figure.ErrClash) != clash {
			t.Errorf("%v of a and a: %v", opNames[op], err)
		}
	}
	if err := RankOf("a", "b", "c", "b").check(); !errors.Is(err, figure.ErrClash) {
		t.Errorf("b ranked twice: %v", err)
	}
	if err := (Formula{numOps, []string{"a"}}).check(); !errors.Is(err, figure.ErrSyntax) {
		t.Errorf("an operation that is none: %v", err)
	}
}

// TestFormulasInJSON: every formula is what it was; operands that do not fit, or without an operation, leave what was
// there.
func TestFormulasInJSON(t *testing.T) {
	for _, f := range []Formula{{}, ShareOf("a", "b"), SumOf("a", "b", "c"), DifferenceOf("a", "b"), ProductOf("a", "b"),
		GrowthOf("a", "b"), RestOf("a"), SameAs("a"), RankOf("a", "b")} {
		text, err := json.Marshal(f)
		read := SumOf("z")
		if err2 := json.Unmarshal(text, &read); err != nil || err2 != nil || !read.Equal(f) {
			t.Errorf("%v: %s, %v, read %v, %v", f, text, err, read, err2)
		}
	}
	for text, want := range map[string]error{
		`{"op":"share","of":["a"]}`: figure.ErrSyntax, `{"op":"same","of":["a","b"]}`: figure.ErrSyntax,
		`{"op":"share","of":["a","a"]}`: figure.ErrClash, `{"op":"","of":["a"]}`: figure.ErrMissing,
		`{"op":"mean","of":["a"]}`: figure.ErrUnknown,
	} {
		read := SumOf("z")
		if err := json.Unmarshal([]byte(text), &read); !errors.Is(err, want) || !read.Equal(SumOf("z")) {
			t.Errorf("%s: %v, %v", text, read, err)
		}
	}
	if _, err := json.Marshal(Formula{OpShare, []string{"a"}}); err == nil {
		t.Error("a share of one operand is written")
	}
	for op := Op(0); op <= numOps; op++ {
		text, err := op.MarshalText()
		read := OpRest
		if err2 := read.UnmarshalText(text); op < numOps && (err != nil || err2 != nil || read != op) || op == numOps &&
			err == nil {
			t.Errorf("%d: %s, %v, read %d, %v", op, text, err, read, err2)
		}
	}
}

// TestFormulasEvaluate: each operation on points, by arithmetic done by hand, and what does not fit as every number.
func TestFormulasEvaluate(t *testing.T) {
	points := func(of ...int64) (list []figure.Interval) {
		for _, n := range of {
			list = append(list, figure.Point(figure.Whole(n)))
		}
		return list
	}
	for _, c := range []struct {
		f    Formula
		of   []int64
		want figure.Ratio
	}{
		{ShareOf("a", "b"), []int64{3, 4}, figure.Of(3, 4)}, {SumOf("a", "b", "c"), []int64{1, 2, 4}, figure.Whole(7)},
		{DifferenceOf("a", "b"), []int64{3, 5}, figure.Whole(-2)}, {ProductOf("a", "b", "c"), []int64{2, 3, 4},
			figure.Whole(24)},
		{GrowthOf("a", "b"), []int64{6, 4}, figure.Of(1, 2)}, {RestOf("a", "b"), []int64{2, 3}, figure.Whole(-4)},
		{SameAs("a"), []int64{5}, figure.Whole(5)}, {RankOf("a", "b", "c"), []int64{2, 3, 1}, figure.Whole(2)},
		{RankOf("a", "b", "c"), []int64{2, 2, 2}, figure.Whole(1)}, {RankOf("a", "b", "c"), []int64{1, 2, 3},
			figure.Whole(3)},
	} {
		if got := c.f.Eval(points(c.of...)); !got.Equal(figure.Point(c.want)) {
			t.Errorf("%v of %v: %v, want %v", c.f, c.of, got, c.want)
		}
		if got := c.f.Eval(points(append(c.of, 1)...)); !got.Equal(figure.Interval{}) {
			t.Errorf("%v of one operand more: %v", c.f, got)
		}
	}
	over := func(lo, hi int64) figure.Interval { return figure.Closed(figure.Whole(lo), figure.Whole(hi)) }
	for _, c := range []struct {
		x, o, want figure.Interval
	}{ // of two: surely first, surely second, either; one who may only be equal is not larger
		{over(5, 6), over(1, 4), over(1, 1)}, {over(1, 4), over(5, 6), over(2, 2)}, {over(1, 5), over(4, 6), over(1, 2)},
		{over(4, 4), over(4, 4), over(1, 1)}, {over(4, 4), over(4, 5), over(1, 2)},
	} {
		if got := RankOf("x", "o").Eval([]figure.Interval{c.x, c.o}); !got.Equal(c.want) {
			t.Errorf("%v beside %v: %v, want %v", c.x, c.o, got, c.want)
		}
	}
	f := SumOf("a", "b")
	if f.Operands()[0] = "z"; !slices.Equal(f.Operands(), []string{"a", "b"}) || f.Op() != OpSum || f.Stated() {
		t.Error("operands can be changed from outside")
	}
}

// TestSmallestHittingSets: of random conflicts, all smallest sets of formulas that have one of each, by trying every
// set.
func TestSmallestHittingSets(t *testing.T) {
	names := []string{"a", "b", "c", "d"}
	for conflicts := 1; conflicts < 1<<12; conflicts += 3 {
		var sets [][]string // up to three conflicts, each a set of the four names
		for x := conflicts; x > 0; x >>= 4 {
			var set []string
			for i, name := range names {
				if x>>i&1 > 0 {
					set = append(set, name)
				}
			}
			if set != nil {
				sets = append(sets, set)
			}
		}
		var want [][]string
		for chosen := range 1 << len(names) {
			var set []string
			for i, name := range names {
				if chosen>>i&1 > 0 {
					set = append(set, name)
				}
			}
			hits := !slices.ContainsFunc(sets, func(s []string) bool {
				return !slices.ContainsFunc(s, func(x string) bool { return slices.Contains(set, x) })
			})
			switch {
			case hits && (want == nil || len(set) < len(want[0])):
				want = [][]string{set}
			case hits && len(set) == len(want[0]):
				want = append(want, set)
			}
		}
		got := smallestHitting(sets)
		slices.SortFunc(got, slices.Compare[[]string])
		slices.SortFunc(want, slices.Compare[[]string])
		if !slices.EqualFunc(got, want, slices.Equal[[]string]) {
			t.Fatalf("%v: %v, want %v", sets, got, want)
		}
	}
	for among, want := range map[int]int{mostSets: mostSets, mostSets + 1: mostSets + 1, mostSets + 9: mostSets + 1} {
		var conflict []string // each of its formulas hits it
		for i := range among {
			conflict = append(conflict, fmt.Sprint(i))
		}
		if got := smallestHitting([][]string{conflict}); len(got) != want {
			t.Errorf("one of %d: %d sets, want %d", among, len(got), want)
		}
	}
	if got := union([][]string{{"b", "a"}, {"c", "a"}}); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Errorf("union %v", got)
	}
}

// TestBlameTakesTime: the search makes mostTests propagations, of 2000 statements and more fewer.
func TestBlameTakesTime(t *testing.T) {
	for _, c := range []struct{ statements, want int }{{0, 100}, {1999, 100}, {2000, 99}, {3999, 50}} {
		if got := blameOf(nil, nil, c.statements).tests; got != c.want {
			t.Errorf("%d statements: %d propagations, want %d", c.statements, got, c.want)
		}
	}
}

// TestACircleIsToldFromItsFirstClaim: a shortest way round, each claim with its formula, in the order of the circle.
func TestACircleIsToldFromItsFirstClaim(t *testing.T) {
	for name, c := range map[string]struct {
		rows []string
		told string
	}{
		"itself":            {[]string{"a|1|same a"}, "a = same(a)"},
		"against the order": {[]string{"a|1|same c", "c|1|same b", "b|1|same a"}, "a = same(c); c = same(b); b = same(a)"},
		"the shorter way": {[]string{"a|1|b + d", "b|1|same c", "c|1|same a", "d|1|same a"},
			"a = b + d; d = same(a)"},
		"the first of two as short": {[]string{"a|1|b + c", "b|1|same d", "c|1|same d", "d|1|same a"},
			"a = b + c; b = same(d); d = same(a)"},
		"beside others": {[]string{"x|1|a + y", "y|1", "a|1|same d", "d|1|b + y", "b|1|same a"},
			"a = same(d); d = b + y; b = same(a)"},
	} {
		_, err := index(claimsOf(c.rows...))
		faults := figure.Faults(err)
		if len(faults) != 1 || faults[0].Path != "a" ||
			faults[0].Err.Error() != "contradicting: it follows from itself: "+c.told {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestALongCircleIsCut: manyRelations formulas are told, and how many more there are.
func TestALongCircleIsCut(t *testing.T) {
	for n, want := range map[int]string{manyRelations: "c7 = same(c0)", manyRelations + 1: "c7 = same(c8); and 1 others",
		manyRelations + 2: "c7 = same(c8); and 2 others"} {
		var rows []string
		for i := range n {
			rows = append(rows, fmt.Sprintf("c%d|1|same c%d", i, (i+1)%n))
		}
		if _, err := index(claimsOf(rows...)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("a circle of %d: %v, want it to end with %q", n, err, want)
		}
	}
}
