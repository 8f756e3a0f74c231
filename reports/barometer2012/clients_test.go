package barometer2012_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

func TestClientsVerdicts(t *testing.T) {
	findings, err := claim.Verify(barometer2012.Claims(), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	n := map[claim.Verdict]int{}
	for _, f := range findings {
		if !strings.HasPrefix(f.Claim.ID, "clients.") {
			continue
		}
		n[f.Verdict]++
		if f.Verdict == claim.Inconsistent {
			t.Errorf("%s: %s", f.Claim.ID, f.Note)
		}
		if f.Claim.Subject == "" || f.Claim.Section == "" || f.Claim.Report != "B12" {
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
	n := figure.Wholes(figure.MustParse("18 %"), 2812,
		figure.Convention{}).Intersect(figure.Wholes(figure.MustParse("47 %"), 7221, figure.Convention{}))
	all := barometer2012.Claims()
	note := all[slices.IndexFunc(all, func(c claim.Claim) bool { return c.ID == "clients.total" })].Note
	if n.Lo() != 15_203 || n.Hi() != 15_529 || !strings.Contains(note, "15 203 to 15 529") {
		t.Errorf("%v, but the note says: %s", n, note)
	}
}

// Every printed figure of chapters 5, 7, 8, 9.3 and 10 that responses determine is recomputed, once; those left out are
// years, spans, limits and the scale.
func TestRecomputeCoverage(t *testing.T) {
	report := synthetic(t)
	given := map[string]int{}
	for _, a := range of("clients.", report) {
		given[a.ID]++
		for _, r := range a.Readings {
			if len(r.Figures) == 0 || len(a.Readings) > 1 && r.Name == "" {
				t.Errorf("%s: reading %q of %d figures", a.ID, r.Name, len(r.Figures))
			}
		}
	}
	for _, c := range barometer2012.Claims() {
		if !strings.HasPrefix(c.ID, "clients.") {
			continue
		}
		constant := strings.Contains(c.ID, "years") || strings.Contains(c.ID, "edition") || strings.Contains(c.ID,
			"horizon") ||
			strings.HasSuffix(c.ID, ".limit") || strings.HasSuffix(c.ID, ".from") || strings.HasSuffix(c.ID, ".to") ||
			c.ID == "clients.referrers.part" || c.ID == "clients.referrer-change.scale" ||
			c.ID == "clients.per-instructor.shown" ||
			c.ID == "clients.per-instructor.instructors" ||
			c.ID == "clients.referrers.health-centre.lost-clearly"
		if want := !constant && c.Printed.Defined(); (given[c.ID] == 1) != want {
			t.Errorf("%s: %d answers", c.ID, given[c.ID])
		}
		delete(given, c.ID)
	}
	if len(given) > 0 {
		t.Errorf("answers to no claim: %v", given)
	}
}

// Responses that do what B12 7 says reproduce its three claims, and turned round they refute the two orders.
func TestCheckLoads(t *testing.T) {
	fewest := unit.ByType[uint32]{unit.IntellectualDisability: 5, unit.SocialEnterprise: 7, unit.ProductionCentre: 8,
		unit.Workshop: 11, unit.MultiServiceCentre: 12, unit.MentalHealth: 10, unit.Other: 10}
	for turned, want := range map[bool]claim.Verdict{false: claim.Reproduced, true: claim.Inconsistent} {
		var sum clients.Tally
		for u := range barometer.Edition2011().Options().Types() {
			n := fewest[u]
			if turned {
				n = 18 - n
			}
			if err := sum.Add(u, &clients.Answers{Total: figure.N(n)},
				&unit.Staff{unit.ServiceGuidance: figure.AmountOf(100)}); err != nil {
				t.Fatal(err)
			}
		}
		verdicts := checked(&sum)
		if got := verdicts["clients.per-instructor"]; got != claim.Reproduced {
			t.Errorf("mean: %v", got)
		}
		for _, id := range []string{"clients.per-instructor.intellectual-disability", "clients.per-instructor.fewer"} {
			if got := verdicts[id]; got != want {
				t.Errorf("%s, turned %v: %v, want %v", id, turned, got, want)
			}
		}
	}
}

// checked returns the verdict of every answer on its claim.
func checked(t *clients.Tally) map[string]claim.Verdict {
	claims, verdicts := claims(), map[string]claim.Verdict{}
	for _, a := range of("clients.", reportOf(barometer.Report{Clients: t}, barometer.Report{})) {
		verdicts[a.ID] = claim.Check(claims[a.ID], a, figure.Convention{}).Verdict
	}
	return verdicts
}

// TestRanks: types are ranked among those that B12 names. Here specialised health care is important to one of two units
// of mental health rehabilitees and to no workshop; those with intellectual disabilities have 4 clients an instructor,
// workshops 9. That the unit of another type would come before both changes neither rank.
func TestRanks(t *testing.T) {
	var tally clients.Tally
	for _, u := range []struct {
		of         unit.Type
		importance clients.Importance
		clients    uint32
	}{
		{unit.MentalHealth, clients.VeryImportant, 9}, {unit.MentalHealth, clients.Unimportant, 9},
		{unit.IntellectualDisability, clients.Unimportant, 4}, {unit.Workshop, clients.Unimportant, 9}, {unit.Other,
			clients.VeryImportant, 1},
	} {
		importance, err := question.Ratings[clients.Referrer, clients.Importance]{}.With(
			clients.BySpecialisedCare,
			u.importance,
		)
		if err != nil {
			t.Fatal(err)
		}
		a := clients.Answers{Total: figure.N(u.clients), Importance: importance}
		if err := tally.Add(u.of, &a, &unit.Staff{unit.ServiceGuidance: figure.AmountOf(100)}); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]int64{
		"clients.referrers.mental-health.specialised-health-care": 1,
		"clients.per-instructor.intellectual-disability":          -1, // the last, from the most on
	}
	for _, a := range of("clients.", reportOf(barometer.Report{Clients: &tally}, barometer.Report{})) {
		rank, ok := want[a.ID]
		delete(want, a.ID)
		for _, r := range a.Readings {
			if got := r.Figures[0].Ratio; ok && !got.Equal(figure.Whole(rank)) {
				t.Errorf("%s, %s: rank %v, want %d", a.ID, r.Name, got, rank)
			}
		}
	}
	if len(want) > 0 {
		t.Errorf("no answer to %v", want)
	}
}

// TestEachOfThreeServicesIsRanked: practical training, preparatory training and pay-subsidised work have the most
// clients of the TE office each by itself only where the least of them has; 3 of one come after 4 work try-outs.
func TestEachOfThreeServicesIsRanked(t *testing.T) {
	three := []clients.Service{clients.PracticalTraining, clients.PreparatoryTraining, clients.PaySubsidisedWork}
	for i := range 4 {
		want := map[string]figure.Ratio{"together": figure.Whole(1), "each": figure.Whole(2)}
		var a clients.Answers
		a.Services[clients.TEWorkTryOut] = figure.N(4)
		for j, s := range three {
			if a.Services[s] = figure.N(9); i == j {
				a.Services[s] = figure.N(3)
			}
		}
		if i == len(three) {
			want["each"] = figure.Whole(1)
		}
		var sum clients.Tally
		if err := sum.Add(unit.Workshop, &a, nil); err != nil {
			t.Fatal(err)
		}
		r := reportOf(barometer.Report{Clients: &sum}, barometer.Report{})
		for _, a := range of("clients.te-office.named-three.rank", r) {
			for _, r := range a.Readings {
				if rank := r.Figures[0].Ratio; !rank.Equal(want[r.Name]) {
					t.Errorf("the least is number %d: %s has rank %v", i, r.Name, rank)
				}
			}
		}
	}
}
