package claim

import (
	"reflect"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// Users compare figures in their tests; go-cmp must need no options for it.
func TestCmpNeedsNoOptions(t *testing.T) {
	forty := figure.MustParse("40 %")
	equal(t, figure.Of(1, 2), figure.Of(2, 4), figure.Of(1, 3))
	equal(
		t,
		figure.Share(1, 40, figure.OverAnswering),
		figure.Share(1, 40, figure.OverAnswering),
		figure.Share(2, 40, figure.OverAnswering),
	)
	equal(t, figure.N(5), figure.N(5), figure.Count{})
	equal(t, figure.AmountOf(50), figure.AmountOf(50), figure.Amount{})
	equal(t, figure.Point(figure.Of(1, 2)), figure.Point(figure.Of(2, 4)), figure.Interval{})
	equal(t, figure.NewRange(1, 2), figure.NewRange(1, 2), figure.RangeFrom(1))
	equal(
		t,
		figure.Convention{Ladder: ladder(t, slices.Collect(figure.Ladder{}.Rungs())...)},
		figure.Convention{},
		figure.Convention{Ladder: ladder(t, figure.Of(1, 2))},
	)
	equal(t, forty, figure.MustParse("40%"), figure.MustParse("40,0 %"))
	equal(t, ShareOf("a", "b"), ShareOf("a", "b"), ShareOf("b", "a"))
	equal(t, Claim{ID: "a", Printed: forty}, Claim{ID: "a", Printed: figure.MustParse("40%")}, Claim{ID: "a"})
	equal(
		t,
		AnswerOf("a", figure.Share(1, 2, figure.OverAnswering)),
		AnswerOf("a", figure.Share(1, 2, figure.OverAnswering)),
		AnswerOf("a"),
	)
	equal(
		t,
		Finding{Claim: Claim{ID: "a"}, Exact: figure.Of(1, 2)},
		Finding{Claim: Claim{ID: "a"}, Exact: figure.Of(2, 4)},
		Finding{},
	)
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

func ladder(t *testing.T, rungs ...figure.Ratio) figure.Ladder {
	t.Helper()
	l, err := figure.NewLadder(rungs...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TestEqualLooksAtEveryField: two claims that differ in one field alone are not equal, whichever field it is.
func TestEqualLooksAtEveryField(t *testing.T) {
	other := Claim{"a", "B12", "5.3", "clients", figure.MustParse("40 %"), true, true, "n", ShareOf("a", "b"), "why"}
	from := reflect.ValueOf(other)
	for i := range from.NumField() {
		var one Claim
		reflect.ValueOf(&one).Elem().Field(i).Set(from.Field(i))
		if name := from.Type().Field(i).Name; one.Equal(Claim{}) || (Claim{}).Equal(one) || !one.Equal(one) {
			t.Errorf("claims that differ in %s alone are equal", name)
		}
	}
}
