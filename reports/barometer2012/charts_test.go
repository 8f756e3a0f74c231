package barometer2012_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
)

// TestChartsAreDrawn: each of the 33 charts has a table of the section that it stands in, which is drawn. How many each
// section has was counted in the text: "seuraava kuvio" and its forms, and where a picture's place is empty.
func TestChartsAreDrawn(t *testing.T) {
	want := map[string]int{
		"2.2": 2, "2.3": 1, "3": 2, "4": 2, "5.1": 3, "5.2": 2, "5.3": 1, "5.3.1": 1, "5.3.2": 1, "5.3.3": 1, "5.3.4": 1,
		"6": 1, "7": 2, "8": 2, "9.1": 2, "9.2": 1, "9.3": 3, "10": 1, "11": 1, "11.1": 1, "11.2": 1, "12": 1,
	}
	report, got, seen := new(barometer.Tally).Report(), map[string]int{}, map[string]bool{}
	for _, p := range barometer2012.Charts() {
		if got[p.Section]++; p.Nth != got[p.Section] {
			t.Errorf("%v is chart %d of its section", p, got[p.Section])
		}
		if seen[p.Table] {
			t.Errorf("%s is drawn twice", p.Table)
		}
		seen[p.Table] = true
		c, drawn := report.Chart(p.Table)
		if !drawn || c.Table.Section != p.Section {
			t.Errorf("%v: drawn %v, section %q", p, drawn, c.Table.Section)
		}
		var b strings.Builder
		if err := c.WriteSVG(&b, figure.Finnish); err != nil {
			t.Errorf("%v: %v", p, err)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" || len(seen) != 33 {
		t.Errorf("%d charts (-want +got):\n%s", len(seen), diff)
	}
}
