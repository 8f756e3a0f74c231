package table

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
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

// TestATableNamesItsBase: a table that is filled by itself, or of a survey without a word for its respondents, says how
// many stand behind its figures, and in a spreadsheet their marks, as one of a survey with a word does.
func TestATableNamesItsBase(t *testing.T) {
	d := Describe("t", "1", figure.Labels{"t", "t", "t"}, One("row", figure.Labels{"rivi", "rad", "row"}),
		Share("share", figure.Labels{"osuus", "andel", "share"}, func(int, Heading) figure.Figure {
			return figure.Share(3, 8, figure.OverAnswering)
		}))
	of := figure.Labels{"halleja", "hallar", "halls"}
	for name, x := range map[string]struct {
		filled Table
		of     string
	}{
		"by itself": {d.Fill(0), "respondents"}, "of a survey": {Catalogue[int]{Tables: []Description[int]{d}}.Table(0, "t"),
			"respondents"},
		"with a word": {Catalogue[int]{Counted: of, Tables: []Description[int]{d}}.Table(0, "t"), "halls"},
	} {
		var text, spreadsheet strings.Builder
		err := errors.Join(x.filled.WriteText(&text, figure.English),
			WriteSpreadsheet(&spreadsheet, figure.English, slices.Values([]Table{x.filled})))
		if err != nil || !strings.Contains(text.String(), x.of+" that the figure covers") ||
			!strings.Contains(spreadsheet.String(), "n ("+x.of+"): share") ||
			!strings.Contains(spreadsheet.String(), "38%;8;small base") {
			t.Errorf("%s: %v\n%s%s", name, err, &text, &spreadsheet)
		}
	}
}
