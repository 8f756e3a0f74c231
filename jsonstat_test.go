package barometer_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// TestEveryTableComesBackFromJSONStat: the file of all tables, read again, has the same figures, bases and marks, and
// prints the same cells.
func TestEveryTableComesBackFromJSONStat(t *testing.T) {
	in, err := os.Open("examples/barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	report, err := barometer.Reader{}.CSV(in).Compute()
	if err != nil {
		t.Fatal(err)
	}
	for l := range figure.Languages() {
		var file bytes.Buffer
		if err := table.WriteCollection(&file, l, "B12", nil, report.Tables()); err != nil {
			t.Fatal(err)
		}
		cubes, err := table.ReadJSONStat(&file)
		if err != nil {
			t.Fatal(err)
		}
		i, cells := 0, 0
		for want := range report.Tables() {
			got, err := cubes[i].Table()
			if err != nil || got.ID != want.ID || got.Edition != want.Edition {
				t.Fatalf("%s: %s, %v", want.ID, got.ID, err)
			}
			if diff := cmp.Diff(want.Cells, got.Cells); diff != "" {
				t.Errorf("%s (-want +got):\n%s", want.ID, diff)
			}
			for r := range want.Rows {
				for c := range want.Columns {
					cells++
					if was, is := want.Print(r, c, l), got.Print(r, c, l); was != is {
						t.Errorf("%s, %s, %s: %s, was %s", want.ID, want.Rows[r].Key, want.Columns[c].Key, is, was)
					}
				}
			}
			i++
		}
		if i != len(cubes) || cells < 1000 {
			t.Errorf("%d tables of %d, %d cells", i, len(cubes), cells)
		}
	}
}
