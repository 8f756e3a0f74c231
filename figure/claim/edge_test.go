package claim

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestWhatMayBeNegative: differences, growths and what is printed below zero, or around it; what follows from them; and
// what is not printed and adds up, or is divided, to such a figure.
func TestWhatMayBeNegative(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want []string // in alphabetical order
	}{
		{[]string{"d | | a - b", "a | 9", "b | 5"}, []string{"d"}},
		{[]string{"g | | growth a b", "a | 9", "b | 5"}, []string{"g"}},
		{[]string{"x | -3", "y | 3", "z | 0", "p | 0 %", "q | 1 %"}, []string{"p", "x"}},
		{[]string{"d | | a - b", "a | 9", "b | 5", "s | | a + d", "t | | same d", "q | | d / a", "p | | a · d",
			"u | | same s"},
			[]string{"d", "p", "q", "s", "t", "u"}},
		{[]string{"d | | a - b", "a | 9", "b | 5", "r | | rest d a", "k | | rank d a"}, []string{"d"}},
		{[]string{"s | -2 | a + b", "a |", "b |"}, []string{"a", "b", "s"}},
		{[]string{"s | -2 | a + b", "a | 4", "b |"}, []string{"b", "s"}},
		{[]string{"s | 2 | a + b", "a |", "b |"}, nil}, {[]string{"s | 0 % | a + b", "a |", "b |"}, []string{"s"}},
		{[]string{"m | -0,08 | t / n", "t |", "n |"}, []string{"m", "t"}},
		{[]string{"t | -5 | same s", "s | | a + b", "a |", "b |"}, []string{"a", "b", "s", "t"}},
		{[]string{"p | -6 | a · b", "a |", "b |"}, []string{"p"}},
	} {
		claims := claimsOf(c.rows...)
		b, err := index(claims)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for id, may := range b.losses(b.ordered(claims), figure.Convention{}) {
			if may {
				got = append(got, id)
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.rows, got, c.want)
		}
	}
}

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
