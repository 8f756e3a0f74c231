package coaching

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// TestPublishedFigures holds the claims against a list of every figure that the body of T05 prints, by section; what adds
// up to all centres or all buyers is printed elsewhere and not on the list.
func TestPublishedFigures(t *testing.T) {
	file, err := os.Open("testdata/t05-figures.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil || len(rows) != 106 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	listed, claimed := map[[2]string]int{}, map[[2]string]int{}
	for _, row := range rows[1:] {
		listed[[2]string{row[0], row[1]}]++
	}
	for _, c := range publishedSurvey() {
		if c.Printed.Defined() && !strings.HasSuffix(c.ID, ".all") {
			claimed[[2]string{c.Section, c.Printed.String()}]++
		}
	}
	if diff := cmp.Diff(listed, claimed); diff != "" {
		t.Errorf("printed figures and claims (-report +claims):\n%s", diff)
	}
}

// TestPublishedVerdicts states the counts by verdict, and which claims clash.
func TestPublishedVerdicts(t *testing.T) {
	findings, err := figure.Verify(publishedSurvey(), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	got, clashes := map[figure.Verdict]int{}, []string{}
	for _, f := range findings {
		got[f.Verdict]++
		if f.Verdict == figure.Inconsistent {
			clashes = append(clashes, f.Claim.ID)
			if f.Claim.Note == "" {
				t.Errorf("%s clashes without an explanation", f.Claim.ID)
			}
		}
	}
	want := map[figure.Verdict]int{figure.Reproduced: 31, figure.Consistent: 8, figure.Inconsistent: 3, figure.Implied: 10, figure.Stated: 77}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("verdicts (-want +got):\n%s", diff)
	}
	wantClashes := []string{"coaching.staff.labour-administration.share", "coaching.form.all", "coaching.need.no.share"}
	if diff := cmp.Diff(wantClashes, clashes); diff != "" {
		t.Errorf("clashes (-want +got):\n%s", diff)
	}
}

// TestPublishedImplied pins what the printed figures imply about those that are not printed.
func TestPublishedImplied(t *testing.T) {
	want := map[string]string{
		"coaching.health.some":               "[14, 14]",
		"coaching.use.users":                 "[12, 12]",
		"coaching.price.client.by-days":      "[2800, 2800]", // issue: 70 days at 40 €
		"coaching.price.client.by-hours":     "[1587, 1587]", // issue: 69 hours at 23 €
		"coaching.terms.client-days-a-month": "[550/40, 550/40]",
		"coaching.clients.mean":              "[345/10, 355/10)",
		"coaching.terms.clients-a-coach":     "[49/16, 255/40)",
		"coaching.terms.hours-a-day":         "[245/46, 255/23)",
		"coaching.terms.days-a-month":        "(550/255, 220/49]",
		"coaching.staff.municipal.least":     "[772/2000, 776/2000)",
	}
	findings, _ := figure.Verify(publishedSurvey(), figure.Convention{})
	for _, f := range findings {
		if f.Verdict != figure.Implied {
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

// TestPublishedMutations changes every digit of every reproduced figure: none may pass.
func TestPublishedMutations(t *testing.T) {
	claims := publishedSurvey()
	findings, _ := figure.Verify(claims, figure.Convention{})
	tried := 0
	for i, f := range findings {
		if f.Verdict != figure.Reproduced {
			continue
		}
		for _, text := range mutations(f.Claim.Printed.String()) {
			p, err := figure.Parse(text)
			if err != nil {
				continue // a leading zero is no figure
			}
			changed := append([]figure.Claim{}, claims...)
			changed[i].Printed = p
			again, _ := figure.Verify(changed, figure.Convention{})
			if tried++; again[i].Verdict != figure.Inconsistent {
				t.Errorf("%s: %s for %v is %v", f.Claim.ID, text, f.Claim.Printed, again[i].Verdict)
			}
		}
	}
	if tried < 400 {
		t.Errorf("only %d mutations tried", tried)
	}
}

// mutations returns the text with every other value of each of its digits.
func mutations(text string) (all []string) {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			continue
		}
		for d := byte('0'); d <= '9'; d++ {
			if d != text[i] {
				all = append(all, text[:i]+string(d)+text[i+1:])
			}
		}
	}
	return all
}
