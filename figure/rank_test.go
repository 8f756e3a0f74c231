package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRank(t *testing.T) {
	third, half, none := Share(10, 30, OverAnswering), Share(20, 40, OverAnswering), Share(0, 0, OverAnswering)
	tests := []struct {
		name   string
		of     Figure
		others []Figure
		want   Figure
	}{
		{"the only one", half, nil, New(Whole(1), 40, OverAnswering)},
		{"second", third, []Figure{half}, New(Whole(2), 30, OverAnswering)},
		{
			"a tie shares the better rank",
			half,
			[]Figure{New(Of(1, 2), 7, OverAnswering), third},
			New(Whole(1), 40, OverAnswering),
		},
		{"no figure among the others", third, []Figure{none, half, none}, New(Whole(2), 30, OverAnswering)},
		{"no figure", none, []Figure{half}, Figure{Over: OverAnswering}},
		{"marks stay", third.With(Assumed), []Figure{half}, New(Whole(2), 30, OverAnswering, Assumed)},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.of.Rank(test.others...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
