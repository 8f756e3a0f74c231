package figure

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPlace(t *testing.T) {
	third, half, none := Share(10, 30, Answering), Share(20, 40, Answering), Share(0, 0, Answering)
	tests := []struct {
		name   string
		of     Figure
		others []Figure
		want   Figure
	}{
		{"the only one", half, nil, New(Whole(1), 40, Answering)},
		{"second", third, []Figure{half}, New(Whole(2), 30, Answering)},
		{"a tie shares the better place", half, []Figure{New(Of(1, 2), 7, Answering), third}, New(Whole(1), 40, Answering)},
		{"no figure among the others", third, []Figure{none, half, none}, New(Whole(2), 30, Answering)},
		{"no figure", none, []Figure{half}, Figure{Over: Answering}},
		{"marks stay", third.With(Assumed), []Figure{half}, New(Whole(2), 30, Answering, Assumed)},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.of.Place(test.others...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
