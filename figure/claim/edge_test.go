package claim

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// What is computed from a loss may be one: 5 less 9 is -4, and so is what repeats it.
func TestLosses(t *testing.T) {
	for formula, want := range map[string]figure.Ratio{"same loss": figure.Whole(-4), "loss / then": figure.Of(-4, 9),
		"loss + loss": figure.Whole(-8), "loss · then": figure.Whole(-36)} {
		claims := claimsOf("now | 5", "then | 9", "loss | | now - then", "x | | "+formula)
		s, err := SystemOf(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		if b, err := s.Bounds("x"); err != nil || !b.Interval.Equal(figure.Point(want)) {
			t.Errorf("%s: %v, %v, want %v", formula, b, err, want)
		}
		findings, err := Verify(claims, figure.Convention{})
		if err != nil || findings[3].Verdict != Implied {
			t.Errorf("%s: %v, %v", formula, findings, err)
		}
	}
}
