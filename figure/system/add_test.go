package system

import (
	"errors"
	"fmt"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// TestNoStatementSaysNothing: a statement without a name, and percentage points that are stated to be a share, a mean
// or a growth, are errors.
func TestNoStatementSaysNothing(t *testing.T) {
	p := figure.MustParse("40 %-yks.")
	for _, c := range []struct {
		statement Statement
		want      error
	}{
		{Say("", "R 1").Equals("a", 1), figure.ErrMissing},
		{Say("share", "R 1").Quotient("a", "b", p), figure.ErrSyntax},
		{Say("growth", "R 1").Growth("a", "b", p), figure.ErrSyntax},
		{Say("share", "R 1").Quotient("a", "b", figure.MustParse("40 %")), nil},
	} {
		var s System
		if err := errors.Join(s.Whole("a", figure.RangeFrom(0)), s.Whole("b", figure.RangeFrom(0))); err != nil {
			t.Fatal(err)
		}
		if err := s.Add(c.statement); !errors.Is(err, c.want) {
			t.Errorf("%v: %v", c.statement, err)
		}
	}
}

// A name that no statement has is refused: a misspelt one would leave the system as it was, or empty.
func TestUnknownStatementsAreRefused(t *testing.T) {
	s := new(System)
	if err := errors.Join(s.Whole("n", figure.RangeFrom(0)), s.Add(Say("sum", "R 1").Equals("n", 1))); err != nil {
		t.Fatal(err)
	}
	for name, f := range map[string]func(...string) (*System, error){"Without": s.Without, "Only": s.Only} {
		if left, err := f("sum", "nope"); left != nil || !errors.Is(err, figure.ErrUnknown) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := f("sum"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSatisfiedKeepsToTheDeclaredRange: values outside the range of an unknown, or that are no whole numbers where
// those are declared, satisfy no system, even one that states nothing.
func TestSatisfiedKeepsToTheDeclaredRange(t *testing.T) {
	var s System
	if err := errors.Join(s.Whole("n", figure.NewRange(2, 5)), s.Whole("m", figure.RangeFrom(0))); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		n, m figure.Ratio
		want bool
	}{
		{figure.Whole(1), figure.Whole(0), false},
		{figure.Whole(2), figure.Whole(0), true},
		{figure.Whole(5), figure.Whole(0), true},
		{figure.Whole(6), figure.Whole(0), false},
		{figure.Of(5, 2), figure.Whole(0), false},
		{figure.Whole(3), figure.Whole(-1), false},
		{figure.Whole(3), figure.Ratio{}, false},
	} {
		if got := s.Satisfied(s.Assign(map[string]figure.Ratio{"n": c.n, "m": c.m})); got != c.want {
			t.Errorf("n = %v, m = %v: satisfied %v", c.n, c.m, got)
		}
	}
}

// TestPartIsNotNegative: a part of a whole is at least nothing and at most all, where the unknowns may be below 0.
func TestPartIsNotNegative(t *testing.T) {
	var s System
	err := errors.Join(s.Whole("part", figure.NewRange(-5, 9)), s.Whole("whole", figure.NewRange(-5, 7)),
		s.Add(Say("part", "R 1").Within("part", "whole")))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]figure.Interval{
		"part":  figure.Closed(figure.Whole(0), figure.Whole(7)),
		"whole": figure.Closed(figure.Whole(0), figure.Whole(7)),
	} {
		if b, err := s.Bounds(name); err != nil || !b.Interval.Equal(want) {
			t.Errorf("%s is in %v, want %v; %v", name, b.Interval, want, err)
		}
	}
}

// TestASystemIsBounded: it takes maxSystem unknowns, and as many statements, and not one more.
func TestASystemIsBounded(t *testing.T) {
	var s System
	must(s.Whole("a", figure.RangeFrom(0)))
	must(s.Add(Say("first", "").Equals("a", 1)))
	s.unknowns = append(make([]solver.Unknown, 0, maxSystem), s.unknowns...)[:maxSystem-1]
	s.statements = append(make([]Statement, 0, maxSystem), s.statements...)[:maxSystem-1]
	if err := errors.Join(s.Whole("last", figure.RangeFrom(0)), s.Add(Say("last", "").Equals("a", 1))); err != nil {
		t.Error(err)
	}
	if err := s.Whole("more", figure.RangeFrom(0)); !errors.Is(err, figure.ErrRange) || len(s.unknowns) != maxSystem {
		t.Errorf("one more unknown: %v", err)
	}
	err := s.Add(Say("more", "").Equals("a", 1))
	if !errors.Is(err, figure.ErrRange) || len(s.statements) != maxSystem {
		t.Errorf("one more statement: %v", err)
	}
}

// TestWhatIsAskedAboutIsSetAside: of a = 3, b = 4 and c = a + b = 8, the sum is set aside where c is asked about, which
// then has no bounds; where a is, all four are, and a has those of its declaration.
func TestWhatIsAskedAboutIsSetAside(t *testing.T) {
	s := numbers(0, 9, "a", "b", "c")
	for i, st := range []Statement{Say("a", "").Equals("a", 3), Say("b", "").Equals("b", 4), Say("c", "").Equals("c", 8),
		Say("sum", "").Sum("c", "a", "b")} {
		st.Subject, st.Relation = []string{"a", "b", "c", "c"}[i], i == 3
		must(s.Add(st))
	}
	for asked, want := range map[string]string{"c": "[]", "a": "[a: [0, 9]]", "b": "[b: [0, 9]]"} {
		found := s.Propagation(asked)
		bounds, clashes := found.Bounds(), found.Contradictions()
		if len(clashes) != 1 || len(clashes[0].Statements) != 4 || fmt.Sprint(bounds) != want {
			t.Errorf("%s: %v, %v, want %s", asked, bounds, clashes, want)
		}
	}
}

// TestUnsettledClashesAreTold: in one step it is not settled whether anything contradicts.
func TestUnsettledClashesAreTold(t *testing.T) {
	s := numbers(0, 9, "a", "b", "c")
	must(s.Add(Say("sum", "").Sum("c", "a", "b")))
	for budget, want := range map[int64]error{1: figure.ErrBudget, 0: nil} {
		s.Budget = budget
		if clashes, left, err := s.Clashes(); !errors.Is(err, want) || len(clashes) > 0 || len(left.Statements()) != 1 {
			t.Errorf("budget %d: %v, %v, %v", budget, clashes, left, err)
		}
	}
}
