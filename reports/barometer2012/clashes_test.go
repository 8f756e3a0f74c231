package barometer2012_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
)

// The clashes that the report's own figures make; each must stay one, with the same value.
func TestPublishedClashes(t *testing.T) {
	findings, err := claim.Verify(barometer2012.Claims(), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	clashes, verdicts := map[string]string{}, map[claim.Verdict]int{}
	for _, f := range findings {
		if !strings.HasPrefix(f.Claim.ID, "unit.") {
			continue
		}
		verdicts[f.Verdict]++
		if f.Verdict == claim.Inconsistent {
			clashes[f.Claim.ID] = f.Exact.String()
		}
		if f.Claim.Report != "B12" || f.Claim.Section == "" || f.Claim.Subject == "" {
			t.Errorf("%s: report, section or subject is missing", f.Claim.ID)
		}
	}
	want := map[string]string{
		"unit.frame.total.table":                    "873", // 250 + 275 + 168 + 40 + 50 + 90
		"unit.founded.intellectual-disability.rank": "2",   // 73 % after 77 %
	}
	if diff := cmp.Diff(want, clashes); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	counts := map[claim.Verdict]int{
		claim.Reproduced:   41,
		claim.Consistent:   4,
		claim.Inconsistent: 2,
		claim.Implied:      17,
		claim.Stated:       62,
	}
	if diff := cmp.Diff(counts, verdicts); diff != "" {
		t.Errorf("verdicts (-want +got):\n%s", diff)
	}
}

// The percentages of B12 2.3 are attainable over all units of their type.
func TestFoundingSharesAttainable(t *testing.T) {
	for _, test := range []struct {
		printed string
		n       int64
		count   int64
	}{{"73 %", 79, 58}, {"84 %", 31, 26}, {"77 %", 13, 10}, {"25 %", 24, 6}, {"84 %", 38, 32}} {
		var found []int64
		for k := range test.n + 1 {
			if figure.MustParse(test.printed).Admits(figure.Of(k, test.n), figure.Convention{}) {
				found = append(found, k)
			}
		}
		if diff := cmp.Diff([]int64{test.count}, found); diff != "" {
			t.Errorf("%s of %d (-want +got):\n%s", test.printed, test.n, diff)
		}
	}
}
