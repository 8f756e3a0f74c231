package coaching2005

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// TestPublishedVerdicts states the counts by verdict, and which claims clash.
func TestPublishedVerdicts(t *testing.T) {
	findings, err := claim.Verify(Claims(), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	got, clashes := map[claim.Verdict]int{}, []string{}
	for _, f := range findings {
		got[f.Verdict]++
		if f.Verdict == claim.Inconsistent {
			clashes = append(clashes, f.Claim.ID)
			if f.Claim.Note == "" {
				t.Errorf("%s clashes without an explanation", f.Claim.ID)
			}
		}
	}
	want := map[claim.Verdict]int{claim.Reproduced: 31, claim.Consistent: 7, claim.Inconsistent: 6,
		claim.Implied: 22, claim.Stated: 79}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("verdicts (-want +got):\n%s", diff)
	}
	wantClashes := []string{
		"coaching.contents-page.weaknesses", // first there, second in the body
		"coaching.contents-page.strengths",
		"coaching.staff.labour-administration.share", // 216,5 of 428 are 50,6 %
		"coaching.form.all",                          // 6 + 4 + 2 = 12
		"coaching.price.client.by-days",              // 70 · 40 = 2800
		"coaching.need.no.share",                     // 1 of 24 is 4,2 %
	}
	if diff := cmp.Diff(wantClashes, clashes); diff != "" {
		t.Errorf("clashes (-want +got):\n%s", diff)
	}
}

// TestPublishedImplied pins what the printed figures imply about those that are not printed.
func TestPublishedImplied(t *testing.T) {
	want := map[string]string{
		"coaching.health.some":               "[14, 14]",
		"coaching.use.users":                 "[12, 12]",
		"coaching.price.client.by-hours":     "[1587, 1587]", // issue: 69 hours at 23 €
		"coaching.terms.client-days-a-month": "[550/40, 550/40]",
		"coaching.clients.mean":              "[345/10, 71/2)",
		"coaching.terms.clients-a-coach":     "[49/16, 51/8)",
		"coaching.terms.hours-a-day":         "[245/46, 255/23)",
		"coaching.terms.days-a-month":        "(110/51, 220/49]",
		// 16,65 + 148,75 to 16,75 + 148,85 of 428
		"coaching.staff.municipal.least": "[827/2140, 207/535)",
		// 50,05 to 50,15 %, and the other four of 428
		"coaching.staff.shares": "[212807/214000, 213121/214000)",
		"coaching.use.shares":   "[1, 1]",                 // 10 + 2 + 8 + 4 of 24
		"coaching.need.shares":  "[5993/6000, 5999/6000)", // 14 + 9 of 24, and 4,05 to 4,15 %

		"coaching.staff.municipal.most": "[1007/2140, 252/535)", // with the 36 others
		// at least 44,5 %; at most 428 less 216,45 and 10
		"coaching.staff.municipal":              "[89/200, 4031/8560]",
		"coaching.staff.municipal.persons":      "[38092/200, 4031/20]", // 190,46 to 201,55 of 428
		"coaching.staff.others-municipal":       "[2491/100, 36]",       // 190,46 less 165,55 to all
		"coaching.staff.others-municipal.share": "[2491/3600, 1]",
		"coaching.staff.others-elsewhere.share": "[0, 1109/3600]",
		"coaching.form.complementary-only":      "[4, 4]", // 6 less the 2 in both forms
		"coaching.form.public-only":             "[2, 2]",
		"coaching.form.told":                    "[8, 8]",
		"coaching.form.untold":                  "[2, 2]",
	}
	findings, _ := claim.Verify(Claims(), figure.Convention{})
	for _, f := range findings {
		if f.Verdict != claim.Implied {
			continue
		}
		if got := f.Interval.String(); got != want[f.Claim.ID] {
			t.Errorf("%s: %s, want %s", f.Claim.ID, got, want[f.Claim.ID])
		}
		delete(want, f.Claim.ID)
	}
	if len(want) > 0 {
		t.Errorf("not implied: %v", want)
	}
}
