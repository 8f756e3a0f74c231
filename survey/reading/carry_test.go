package reading

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
)

// TestCarry: a count of rows in which every field holds something is read from the wire as it was written.
func TestCarry(t *testing.T) {
	labels := figure.Labels{"synteettinen", "syntetisk", "synthetic"}
	reason := Reason{
		Path: "unit.type", Column: labels, Fault: MissingFault, Rows: 3, First: []int{4, 9},
		Values: []ValueCount{{"x", 2}}, Why: labels, Detail: "why", setting: true,
	}
	want := Count{
		Rows: 9, Counted: 4, Refused: 5, Reasons: []Reason{reason}, Unread: []Reason{reason},
		Notes: []Note{{
			About: FileFault, Path: "a", Column: labels, Value: "b", Rows: 1, Of: 2, First: 3, Labels: labels,
		}},
	}
	for _, x := range []any{want, want.Reasons[0], want.Reasons[0].Values[0], want.Notes[0]} {
		v := reflect.ValueOf(x)
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("nothing in %v.%s, so that this test cannot tell whether it is carried", v.Type(), v.Type().Field(i).Name)
			}
		}
	}
	w := sums.Writer(nil)
	want.Carry(w)
	data, err := w.Written()
	if err != nil {
		t.Fatal(err)
	}
	var got Count
	r := sums.Reader(data, 0)
	got.Carry(r)
	if err := r.End(); err != nil || !reflect.DeepEqual(got, want) {
		t.Error(err, cmp.Diff(want, got, cmp.AllowUnexported(Reason{})))
	}
}
