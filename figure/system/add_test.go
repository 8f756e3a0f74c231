package system

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
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
