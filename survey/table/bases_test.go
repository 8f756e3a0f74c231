package table

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestWithBases: respondents stand where they are least in the way, and the first note says what they are.
func TestWithBases(t *testing.T) {
	if diff := cmp.Diff(Grid{Rows: []GridRow{{"x", nil}, {"n", []string{}}}, Notes: []string{"n: units"}},
		Grid{Rows: []GridRow{{"x", nil}}}.withBases([][]int64{{}}, "units")); diff != "" {
		t.Errorf("no columns: %s", diff)
	}
	for name, c := range map[string]struct {
		n    [][]int64
		want Grid
	}{
		"all alike": {[][]int64{{7, 7}, {0, 7}}, Grid{
			Columns: []string{"a", "b"}, Rows: []GridRow{{"x", []string{"1", "2"}}, {"y", []string{"3", "4"}}},
			Notes: []string{"n = 7: units", "* few"}}},
		"by column": {[][]int64{{17, 9}, {17, 0}}, Grid{
			Columns: []string{"a", "b"}, Rows: []GridRow{
				{"x", []string{"1", "2"}}, {"y", []string{"3", "4"}}, {"n", []string{"17", "9"}}},
			Notes: []string{"n: units", "* few"}}},
		"by row": {[][]int64{{7, 0}, {9, 9}}, Grid{
			Columns: []string{"a", "b", "n"}, Rows: []GridRow{{"x", []string{"1", "2", "7"}}, {"y", []string{"3", "4", "9"}}},
			Notes: []string{"n: units", "* few"}}},
		"each its own": {[][]int64{{7, 8}, {9, 0}}, Grid{
			Columns: []string{"a", "b"}, Rows: []GridRow{{"x", []string{"1 (7)", "2 (8)"}}, {"y", []string{"3 (9)", "4 (0)"}}},
			Notes: []string{"(n): units", "* few"}}},
	} {
		g := Grid{
			Columns: []string{"a", "b"}, Rows: []GridRow{{"x", []string{"1", "2"}}, {"y", []string{"3", "4"}}},
			Notes: []string{"* few"}}
		if diff := cmp.Diff(c.want, g.withBases(c.n, "units")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
