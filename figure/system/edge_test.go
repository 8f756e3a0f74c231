package system

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// stating returns a system of whole numbers and statements; a fault of either ends the test.
func stating(t *testing.T, whole map[string]figure.Range, statements ...Statement) *System {
	t.Helper()
	var s System
	for _, name := range []string{"a", "b", "c", "d", "now", "then"} {
		if r, ok := whole[name]; ok {
			if err := s.Whole(name, r); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, st := range statements {
		if err := s.Add(st); err != nil {
			t.Fatal(err)
		}
	}
	return &s
}

// A contradiction that is found at the one end of an unknown ends the question about the other.
func TestClashAtOneEnd(t *testing.T) {
	ranges := map[string]figure.Range{
		"a": figure.NewRange(-3, 0), "b": figure.NewRange(-2, 5), "c": figure.NewRange(-4, 3), "d": figure.NewRange(-5, 0),
	}
	s := stating(t, ranges,
		Say("s0", "").Descending("a", "b"), Say("s1", "").Rank("c", -2, "d", "a"), Say("s2", "").SumAtLeast("a", "d", "b"),
		Say("s3", "").Linear(figure.Closed(figure.Whole(-3), figure.Of(1, 2)), Term{-3, "a"}, Term{4, "d"}, Term{-3, "b"}))
	if n := len(solutions(s)); n != 0 {
		t.Fatalf("%d solutions", n)
	}
	for _, name := range []string{"a", "b", "c", "d"} {
		if _, err := s.Bounds(name); !errors.Is(err, figure.ErrClash) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := s.All(); !errors.Is(err, figure.ErrClash) {
		t.Error(err)
	}
}

// A growth told in words: half more than 100 is 150, and over a third more than 100 is 134 to 136 (to 11/30).
func TestGrowthInWords(t *testing.T) {
	ranges := map[string]figure.Range{"now": figure.NewRange(0, 500), "then": figure.NewRange(100, 100)}
	for words, want := range map[string]string{
		"puolet": "[145, 155]", "reilu kolmannes": "[134, 136]", "yli puolet": "[151, 200]",
	} {
		s := stating(t, ranges, Say("g", "").Growth("now", "then", figure.MustParse(words)))
		if b, err := s.Bounds("now"); err != nil || b.Interval.String() != want {
			t.Errorf("%s: %v, %v, want %s", words, b, err, want)
		}
	}
}

// TestNoRankIsZero: ranks are counted from 1 or from the end; one of 0 is refused, and so is a convention that is none.
func TestNoRankIsZero(t *testing.T) {
	var s System
	must(s.Whole("a", figure.NewRange(0, 5)))
	must(s.Whole("b", figure.NewRange(0, 5)))
	if err := s.Add(Say("r", "").Rank("a", 0, "b")); !errors.Is(err, figure.ErrRange) {
		t.Errorf("rank 0: %v", err)
	}
	none := figure.Convention{Rounding: 99}
	st := Say("q", "").By(none).Quotient("a", "b", figure.MustParse("40 %"))
	if err := s.Add(st); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("rule 99: %v", err)
	}
	if len(s.Statements()) != 0 {
		t.Errorf("%v was added", s.Statements())
	}
}

// TestOverlapSaysAllThatItsCommentSays: each bound of a common part by itself, against the numbers one by one.
func TestOverlapSaysAllThatItsCommentSays(t *testing.T) {
	var s System
	for _, name := range []string{"both", "a", "b", "whole"} {
		must(s.Whole(name, figure.NewRange(-2, 4)))
	}
	must(s.Add(Say("o", "").Overlap("both", "a", "b", "whole")))
	for both := int64(-2); both <= 4; both++ {
		for a := int64(-2); a <= 4; a++ {
			for b := int64(-2); b <= 4; b++ {
				for whole := int64(-2); whole <= 4; whole++ {
					want := 0 <= both && both <= a && both <= b && a <= whole && b <= whole && a+b-both <= whole
					if got := s.Satisfied(s.Assign(map[string]figure.Ratio{"both": figure.Whole(both), "a": figure.Whole(a),
						"b": figure.Whole(b), "whole": figure.Whole(whole)})); got != want {
						t.Fatalf("%d in common of %d and %d in %d: %v", both, a, b, whole, got)
					}
				}
			}
		}
	}
}

// A whole number is one in any terms: over half of 14/2 is 4, as of 7.
func TestWholeInAnyTerms(t *testing.T) {
	for _, seven := range []figure.Ratio{figure.Whole(7), figure.Of(14, 2)} {
		var s System
		must(s.Whole("k", figure.NewRange(0, 7)))
		must(s.Real("n", figure.Point(seven)))
		must(s.Add(Say("q", "").Quotient("k", "n", figure.MustParse("reilu puolet"))))
		if b, err := s.Bounds("k"); err != nil || !b.Interval.Equal(figure.Point(figure.Whole(4))) {
			t.Errorf("%v: %v, %v", seven, b, err)
		}
	}
}
