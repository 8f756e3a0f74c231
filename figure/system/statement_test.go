package system

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// numbers returns a system of whole numbers from lo to hi.
func numbers(lo, hi int64, names ...string) *System {
	var s System
	for _, name := range names {
		must(s.Whole(name, figure.NewRange(lo, hi)))
	}
	return &s
}

// TestStatementsHoldAsTheySay: every kind of statement, for all small numbers, is satisfied by what its words mean,
// and by
// nothing outside what was declared.
func TestStatementsHoldAsTheySay(t *testing.T) {
	for name, c := range map[string]struct {
		st    Statement
		means func(a, b, c, d int64) bool
	}{
		"equals": {Say("s", "").Equals("a", 2), func(a, b, c, d int64) bool { return a == 2 }},
		"lies": {Say("s", "").Lies("a", figure.HalfOpen(figure.Whole(0), figure.Whole(2))), func(a, b, c,
			d int64) bool {
			return 0 <= a && a < 2
		}},
		"is":         {Say("s", "").Is("a", figure.MustParse("2")), func(a, b, c, d int64) bool { return a == 2 }},
		"sum":        {Say("s", "").Sum("a", "b", "c"), func(a, b, c, d int64) bool { return a == b+c }},
		"at most":    {Say("s", "").SumAtMost("a", "b", "c"), func(a, b, c, d int64) bool { return b+c <= a }},
		"at least":   {Say("s", "").SumAtLeast("a", "b", "c"), func(a, b, c, d int64) bool { return b+c >= a }},
		"times":      {Say("s", "").Times("a", 2, "b"), func(a, b, c, d int64) bool { return a == 2*b }},
		"descending": {Say("s", "").Descending("a", "b", "c"), func(a, b, c, d int64) bool { return a >= b && b >= c }},
		"strictly": {Say("s", "").StrictlyDescending("a", "b", "c"), func(a, b, c, d int64) bool {
			return a > b &&
				b > c
		}},
		"within": {Say("s", "").Within("a", "b"), func(a, b, c, d int64) bool { return 0 <= a && a <= b }},
		"linear": {Say("s", "").Linear(figure.Point(figure.Whole(1)), Term{2, "a"}, Term{-1, "b"}), func(a, b, c,
			d int64) bool {
			return 2*a-b == 1
		}},
		"share": {Say("s", "").Share("a", "b", "c"), func(a, b, c, d int64) bool { return c > 0 && a*c == b }},
		"growth": {Say("s", "").GrowthRate("a", "b", "c"), func(a, b, c, d int64) bool {
			return c > 0 &&
				(a+1)*c == b
		}},
		"product":       {Say("s", "").Product("a", "b", "c"), func(a, b, c, d int64) bool { return a == b*c }},
		"rank":          {Say("s", "").Rank("a", 2, "b", "c"), func(a, b, c, d int64) bool { return (b > a) != (c > a) }},
		"rank from end": {Say("s", "").Rank("a", -1, "b", "c"), func(a, b, c, d int64) bool { return b >= a && c >= a }},
		"overlap": {Say("s", "").Overlap("a", "b", "c", "d"), func(a, b, c, d int64) bool {
			return 0 <= a && a <= b && a <= c && b <= d && c <= d && b+c-a <= d
		}},
	} {
		s := numbers(-1, 3, "a", "b", "c", "d")
		if err := s.Add(c.st); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var v [4]int64
		for n := range 7 * 7 * 7 * 7 {
			values := map[string]figure.Ratio{}
			declared := true
			for i, x := range []string{"a", "b", "c", "d"} {
				v[i] = int64(n%7) - 2
				n /= 7
				declared = declared && -1 <= v[i] && v[i] <= 3
				values[x] = figure.Whole(v[i])
			}
			if want := declared && c.means(v[0], v[1], v[2], v[3]); s.Satisfied(s.Assign(values)) != want {
				t.Fatalf("%s of %v: %v", name, v, !want)
			}
		}
	}
}

// TestWordsLeaveWhatPartsAllow: of a share in words, with the part known, exactly the wholes that figure.Parts allows
// it
// of, and with the whole known the parts; none is lost for want of slack, and none is left.
func TestWordsLeaveWhatPartsAllow(t *testing.T) {
	const most = 14
	for _, text := range []string{"puolet", "reilu puolet", "vajaa puolet", "noin kolmannes", "reilu kolmannes",
		"vajaa viidennes",
		"yli puolet", "alle puolet", "vähintään neljännes", "korkeintaan neljännes", "kaikki", "lähes kaikki"} {
		p := figure.MustParse(text)
		for known := int64(1); known <= most; known++ {
			var wholes, parts []int64
			for other := int64(0); other <= most; other++ {
				if other > 0 && figure.Parts(p, other, figure.Convention{}).Contains(known) {
					wholes = append(wholes, other)
				}
				if figure.Parts(p, known, figure.Convention{}).Contains(other) {
					parts = append(parts, other)
				}
			}
			for name, want := range map[string][]int64{"whole": wholes, "part": parts} {
				s := numbers(0, most, "part", "whole")
				must(s.Add(Say("share", "").Quotient("part", "whole", p)))
				must(s.Add(Say("known", "").Equals(map[string]string{"whole": "part", "part": "whole"}[name], known)))
				var got []int64
				for a, err := range s.Enumerate() {
					must(err)
					n, _, _ := a.Of(name).Counts()
					got = append(got, n)
				}
				if slices.Sort(got); !slices.Equal(got, want) {
					t.Errorf("%s, the other is %d: %s %v, want %v", text, known, name, got, want)
				}
			}
		}
	}
	for _, text := range []string{"reilu puolet", "noin kolmannes"} { // a growth counts from 1
		p := figure.MustParse(text)
		for before := int64(1); before <= most; before++ {
			s := numbers(0, 3*most, "now", "before")
			must(s.Add(Say("growth", "").Growth("now", "before", p)))
			must(s.Add(Say("known", "").Equals("before", before)))
			var want []int64
			for now := int64(0); now <= 3*most; now++ {
				if p.Admits(figure.Of(now-before, before), figure.Convention{Base: before}) {
					want = append(want, now)
				}
			}
			b, err := s.Bounds("now")
			if empty := len(want) == 0; (err != nil) != empty || !empty && !b.Range().Equal(figure.NewRange(want[0],
				want[len(want)-1])) {
				t.Errorf("a growth of %s from %d: %v, %v, want %v", text, before, b, err, want)
			}
		}
	}
}

// TestASharePrintedInWordsLeavesWhatPartsAllow: of a share that is an unknown of its own, as of a quotient.
func TestASharePrintedInWordsLeavesWhatPartsAllow(t *testing.T) {
	for _, text := range []string{"kolmannes", "reilu puolet", "vähintään neljännes", "33 %"} {
		p := figure.MustParse(text)
		for n := int64(1); n <= 9; n++ {
			s := numbers(0, 9, "part", "whole")
			must(s.Real("share", figure.Closed(figure.Whole(0), figure.Whole(1))))
			must(s.Add(Say("is", "").Share("share", "part", "whole")))
			must(s.Add(Say("printed", "B12 1").ShareIs("share", "part", "whole", p)))
			must(s.Add(Say("known", "").Equals("whole", n)))
			var got, want []int64
			for a, err := range s.Enumerate() {
				must(err)
				k, _, _ := a.Of("part").Counts()
				got = append(got, k)
			}
			for k := range figure.Parts(p, n, figure.Convention{}).All() {
				want = append(want, k)
			}
			if slices.Sort(got); !slices.Equal(got, want) {
				t.Errorf("%s of %d: %v, want %v", text, n, got, want)
			}
			if said := s.Statements()[1].String(); said != "share is printed "+text+" (B12 1)" {
				t.Error(said)
			}
		}
	}
}

// TestPointsAreNoQuotient: percentage points are refused as a share and a growth, and so are a convention that is none
// and
// a sum of nothing; nothing refused is added, and nothing is stored.
func TestPointsAreNoQuotient(t *testing.T) {
	s := numbers(0, 9, "a", "b")
	points := figure.MustParse("5 %-yks.")
	for _, st := range []Statement{Say("q", "").Quotient("a", "b", points), Say("g", "").Growth("a", "b", points)} {
		if err := s.Add(st); !errors.Is(err, figure.ErrSyntax) {
			t.Errorf("%v: %v", st, err)
		}
	}
	if err := s.Add(Say("c", "").By(figure.Convention{Base: -1}).Equals("a", 1)); !errors.Is(err, figure.ErrRange) {
		t.Errorf("a convention that is none: %v", err)
	}
	if err := s.Add(Say("n", "").Linear(figure.Point(figure.Whole(0)))); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("a sum of no unknowns: %v", err)
	}
	for _, v := range []any{*s, Say("x", ""), s.Assign(nil)} {
		if text, err := json.Marshal(v); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%T is stored: %s", v, text)
		}
	}
	for _, name := range []string{"q", "g", "c", "n"} {
		if _, err := s.Only(name); !errors.Is(err, figure.ErrUnknown) {
			t.Errorf("%s was added: %v", name, err)
		}
	}
}

// TestStatementsEqual: each part of a statement matters.
func TestStatementsEqual(t *testing.T) {
	one := Say("s", "B12 1").Equals("a", 1)
	others := []Statement{Say("t", "B12 1").Equals("a", 1), Say("s", "B12 2").Equals("a", 1), Say("s",
		"B12 1").Equals("a", 2), {}}
	subject, relation, words := one, one, one
	subject.Subject, relation.Relation, words.Words = "a", true, "other words"
	for _, o := range append(others, subject, relation, words) {
		if one.Equal(o) || o.Equal(one) {
			t.Errorf("%v equals %v", one, o)
		}
	}
	if !one.Equal(Say("s", "B12 1").Equals("a", 1)) {
		t.Error("the same statement differs")
	}
}

// TestAnswersAsText: what a contradiction, bounds and an assignment say, and when it was not settled what is needed.
func TestAnswersAsText(t *testing.T) {
	both := []Statement{Say("x", "B12 1").Equals("a", 1), Say("y", "").Equals("a", 2)}
	for _, c := range []struct {
		got  fmt.Stringer
		want string
	}{
		{Contradiction{}, "no contradiction"},
		{Contradiction{both, true}, "these cannot all be true: a is 1 (B12 1); a is 2"},
		{Contradiction{both, false},
			"these cannot all be true: a is 1 (B12 1); a is 2; whether all of them are needed was not settled"},
		{Bounds{Name: "a", Interval: figure.Point(figure.Whole(1))}, "a: [1, 1]"},
		{Bounds{"a", figure.Point(figure.Whole(1)), []string{"x", "y"}, true}, "a: [1, 1], tight, because of x, y"},
		{Assignment{[]string{"a", "b"}, []figure.Ratio{figure.Whole(1), figure.Of(1, 2)}}, "a = 1, b = 1/2"},
		{numbers(0, 9, "a", "b"), "2 unknowns, 0 statements"},
		{Say("s", "B12 1").Rank("a", -1, "b", "c"), "a has the rank -1 of a, b, c (B12 1)"},
		{Say("s", "").Quotient("a", "b", figure.MustParse("40 %")), "a / b is printed 40 %"},
		{Say("s", "").Growth("a", "b", figure.MustParse("40 %")), "a / b - 1 is printed 40 %"},
		{Say("s", "").Share("x", "a", "b"), "x is a / b"}, {Say("s", "").GrowthRate("x", "a", "b"), "x is a / b - 1"},
		{Say("s", "").Product("x", "a", "b"), "x is a · b"}, {Say("s", "").Sum("x", "a", "b"), "x is a + b"},
		{Say("s", "").SumAtMost("x", "a", "b"), "a + b is at most x"}, {Say("s", "").SumAtLeast("x", "a", "b"),
			"a + b is at least x"},
		{Say("s", "").Times("y", 2, "x"), "y is 2 · x"}, {Say("s", "").Descending("a", "b"), "a ≥ b"},
		{Say("s", "").StrictlyDescending("a", "b"), "a > b"}, {Say("s", "").Within("a", "b"), "a is part of b"},
		{Say("s", "").RankIn("r", "x", "a"), "r is the rank of x among it and a"},
	} {
		if got := c.got.String(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
	a := Assignment{[]string{"a", "b"}, []figure.Ratio{figure.Whole(1), figure.Of(1, 2)}}
	n := 0
	for name, x := range a.All() {
		if n++; name != "a" || !x.Equal(figure.Whole(1)) {
			t.Errorf("%s = %v", name, x)
		}
		break
	}
	other := Assignment{a.names, []figure.Ratio{figure.Whole(1), figure.Of(1, 3)}}
	if a.Equal(other) || !a.Equal(a) || a.Equal(Assignment{}) || a.Of("c").Defined() || n != 1 {
		t.Error("an assignment is its names and its values")
	}
}

// TestSystemsOfSomeStatements: what is left out, what is kept, and names that no statement has; the subjects of bounds
// are
// those of other statements, each once.
func TestSystemsOfSomeStatements(t *testing.T) {
	s := numbers(0, 9, "a", "b", "c")
	for i, st := range []Statement{Say("x", "").Equals("a", 3), Say("y", "").Sum("c", "a", "b"), Say("z", "").Equals("b",
		4)} {
		st.Subject, st.Relation = []string{"a", "c", "a"}[i], i == 1
		must(s.Add(st))
	}
	names := func(s *System) (list []string) {
		for _, st := range s.Statements() {
			list = append(list, st.Name)
		}
		return list
	}
	without, err1 := s.Without("y")
	only, err2 := s.Only("z", "x")
	if err1 != nil || err2 != nil || !slices.Equal(names(without), []string{"x", "z"}) || !slices.Equal(names(only),
		[]string{"x", "z"}) {
		t.Errorf("%v, %v; %v, %v", names(without), err1, names(only), err2)
	}
	if b, err := without.Bounds("a"); err != nil || !b.Interval.Equal(figure.Point(figure.Whole(3))) {
		t.Errorf("what is left of a: %v, %v", b, err)
	}
	if err := only.Add(Say("v", "").Equals("c", 5)); err != nil || len(s.Statements()) != 3 {
		t.Errorf("a system of some statements is one by itself: %v", err)
	}
	if _, err := s.Without("x", "q", "r"); len(figure.Faults(err)) != 2 || !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("names that are none: %v", err)
	}
	b, err := s.Bounds("c")
	if err != nil || !slices.Equal(b.Because, []string{"x", "y", "z"}) || !slices.Equal(s.Subjects(b), []string{"a"}) {
		t.Errorf("%v, %v, subjects %v", b, err, s.Subjects(b))
	}
	if b.Because = append(b.Because, "gone"); !slices.Equal(s.Subjects(b), []string{"a"}) {
		t.Errorf("of a statement that is gone: %v", s.Subjects(b))
	}
	empty := &System{}
	if left, err := empty.Without(); err != nil || left.Whole("a", figure.RangeFrom(0)) != nil ||
		left.Propagation("q").Contradictory() {
		t.Errorf("the empty system: %v", err)
	}
	must(s.Add(Say("w", "").Equals("a", 5)))
	clashes, left, err := s.Clashes()
	if err != nil || len(clashes) != 1 || !slices.Equal(clashes[0].Names(), []string{"x", "w"}) ||
		!slices.Equal(names(left), []string{"y", "z"}) {
		t.Errorf("%v, %v, %v", clashes, left, err)
	}
	if found := s.Propagation("a"); len(found.Contradictions()) != 1 || s.Propagation("q").Contradictory() {
		t.Errorf("refuted: %v", found.Contradictions())
	}
}
