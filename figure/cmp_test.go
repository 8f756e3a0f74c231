package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Users compare figures in their tests; go-cmp must need no options for it.
func TestCmpNeedsNoOptions(t *testing.T) {
	forty := MustParse("40 %")
	equal(t, Of(1, 2), Of(2, 4), Of(1, 3))
	equal(t, Share(1, 40, Answering), Share(1, 40, Answering), Share(2, 40, Answering))
	equal(t, N(5), N(5), Count{})
	equal(t, AmountOf(50), AmountOf(50), Amount{})
	equal(t, Point(Of(1, 2)), Point(Of(2, 4)), Interval{})
	equal(t, NewRange(1, 2), NewRange(1, 2), RangeFrom(1))
	equal(t, Convention{Ladder: Ladder{standard()}}, Convention{}, Convention{Ladder: Ladder{[]Ratio{Of(1, 2)}}})
	equal(t, forty, MustParse("40%"), MustParse("40,0 %"))
	equal(t, ShareOf("a", "b"), ShareOf("a", "b"), ShareOf("b", "a"))
	equal(t, Claim{ID: "a", Printed: forty}, Claim{ID: "a", Printed: MustParse("40%")}, Claim{ID: "a"})
	equal(t, AnswerOf("a", Share(1, 2, Answering)), AnswerOf("a", Share(1, 2, Answering)), AnswerOf("a"))
	equal(t, Finding{Claim: Claim{ID: "a"}, Exact: Of(1, 2)}, Finding{Claim: Claim{ID: "a"}, Exact: Of(2, 4)}, Finding{})
}

func equal[T any](t *testing.T, a, same, other T) {
	t.Helper()
	if diff := cmp.Diff(a, same); diff != "" {
		t.Errorf("equal values differ: %s", diff)
	}
	if cmp.Equal(a, other) {
		t.Errorf("%v equals %v", a, other)
	}
}
