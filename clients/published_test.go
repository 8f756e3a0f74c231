package clients

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

func TestPublished(t *testing.T) {
	findings, err := claim.Verify(slices.Concat(Published(), unit.Published()), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	n := map[claim.Verdict]int{}
	for _, f := range findings[:len(Published())] {
		n[f.Verdict]++
		if f.Verdict == claim.Inconsistent {
			t.Errorf("%s: %s", f.Claim.ID, f.Note)
		}
		if f.Claim.Subject == "" || f.Claim.Section == "" || f.Claim.Report != "B12" || !strings.HasPrefix(f.Claim.ID, "clients.") {
			t.Errorf("incomplete: %+v", f.Claim)
		}
		if first, _ := utf8.DecodeRuneInString(f.Claim.Subject); !unicode.IsLower(first) {
			t.Errorf("%s begins unlike the subjects of other packages: %s", f.Claim.ID, f.Claim.Subject)
		}
	}
	if len(findings) < 150 || n[claim.Reproduced] < 30 || n[claim.Consistent] < 5 || n[claim.Implied] < 10 {
		t.Errorf("%d claims: %v", len(findings), n)
	}
}

// What the note of clients.total says: the whole numbers that 2812 at 18 % and 7221 at 47 % leave.
func TestTotalNote(t *testing.T) {
	n := figure.Wholes(figure.MustParse("18 %"), 2812).Intersect(figure.Wholes(figure.MustParse("47 %"), 7221))
	all := Published()
	note := all[slices.IndexFunc(all, func(c claim.Claim) bool { return c.ID == "clients.total" })].Note
	if n.Lo() != 15_203 || n.Hi() != 15_529 || !strings.Contains(note, "15 203 to 15 529") {
		t.Errorf("%v, but the note says: %s", n, note)
	}
}

// Every printed figure of chapters 5, 7, 8, 9.3 and 10 that responses determine is recomputed, once; those left out are
// years, spans, limits and the scale.
func TestRecomputeCoverage(t *testing.T) {
	all := tallied(t, randoms(10, 400))
	given := map[string]int{}
	for _, a := range Recompute(Comparison{all, all, Classification2011(), Classification2006(), enterprises2006}) {
		given[a.ID]++
		for _, r := range a.Readings {
			if len(r.Figures) == 0 || len(a.Readings) > 1 && r.Name == "" {
				t.Errorf("%s: reading %q of %d figures", a.ID, r.Name, len(r.Figures))
			}
		}
	}
	for _, c := range Published() {
		constant := strings.Contains(c.ID, "years") || strings.Contains(c.ID, "edition") || strings.Contains(c.ID, "horizon") ||
			strings.HasSuffix(c.ID, ".limit") || strings.HasSuffix(c.ID, ".from") || strings.HasSuffix(c.ID, ".to") ||
			c.ID == "clients.referrers.part" || c.ID == "clients.referrer-change.scale" ||
			c.ID == "clients.per-instructor.shown" || c.ID == "clients.per-instructor.instructors" ||
			c.ID == "clients.referrers.health-centre.lost-clearly"
		if want := !constant && c.Printed.Defined(); (given[c.ID] == 1) != want {
			t.Errorf("%s: %d answers", c.ID, given[c.ID])
		}
		delete(given, c.ID)
	}
	if len(given) > 0 {
		t.Errorf("answers to no claim: %v", given)
	}
	if n := len(Recompute(Comparison{all, nil, Classification2011(), Classification2006(), enterprises2006})); n < 60 {
		t.Errorf("without an earlier edition only %d answers", n)
	}
}

// An empty tally answers nothing, and fails at nothing.
func TestEmpty(t *testing.T) {
	var empty Tally
	for _, a := range Recompute(Comparison{&empty, &empty, Classification2011(), Classification2006(), enterprises2006}) {
		for _, r := range a.Readings {
			for _, f := range r.Figures {
				if f.Defined() {
					t.Errorf("%s is %v", a.ID, f)
				}
			}
		}
	}
}
