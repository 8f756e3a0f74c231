package reports_test

import (
	"encoding/csv"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/reports/coaching2005"
)

// listed is a row of testdata/figures.csv, which was made by reading both reports: every numeral, number word and
// fraction word of their bodies, once for each time it stands there. told says how a figure stands there: "" for a
// number, in digits or in words; "order" for an order told by a superlative or comparative; "elsewhere" for a number
// that is printed in another place and checked in this one.
//
// Not on the list are numbers of sections, pages and charts (but for two sections that the contents page of T05
// exchanges), "one" in the sense of "one of them" (T05 3.1, 3.2), "all" where it only names a base, the third sector
// (B12 5.1) and words without a number ("most", "some").
type listed struct{ report, section, figure, told string }

func readListed(t *testing.T) []listed {
	t.Helper()
	file, err := os.Open("testdata/figures.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.Comma = ';'
	rows, err := r.ReadAll()
	if err != nil || len(rows) < 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	all := make([]listed, len(rows)-1)
	for i, row := range rows[1:] {
		all[i] = listed{row[0], row[1], row[2], row[3]}
	}
	return all
}

// TestEveryFigureHasAClaim: the list and the claims are the same figures in the same sections, as often.
func TestEveryFigureHasAClaim(t *testing.T) {
	onList, claimed, told := map[listed]int{}, map[listed]int{}, map[string]int{}
	for _, l := range readListed(t) {
		told[l.report+" "+l.told]++
		l.told = ""
		onList[l]++
	}
	for _, c := range published("") {
		if c.Printed.Defined() {
			claimed[listed{report: c.Report, section: c.Section, figure: c.Printed.String()}]++
		}
	}
	if diff := cmp.Diff(onList, claimed, cmp.AllowUnexported(listed{})); diff != "" {
		t.Errorf("figures and claims (-reports +claims):\n%s", diff)
	}
	want := map[string]int{"B12 ": 217, "B12 order": 101, "T05 ": 109, "T05 elsewhere": 15}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("figures on the list (-want +got):\n%s", diff)
	}
}

// TestToldElsewhere: what is no number in its place is a rank, or follows from others and says where it is printed.
func TestToldElsewhere(t *testing.T) {
	for _, l := range readListed(t) {
		ok := false
		for _, c := range published(l.report) {
			if c.Section != l.section || c.Printed.String() != l.figure {
				continue
			}
			rank := c.Printed.Kind() == figure.Rank
			ok = ok || l.told == "" || l.told == "order" && rank ||
				l.told == "elsewhere" && !c.From.Stated() && strings.Contains(c.Note, "printed")
		}
		if !ok {
			t.Errorf("%v is claimed in another way", l)
		}
	}
}

// TestCompared: an order whose place in digits is ours is on the list as an order told in words; other ranks are
// printed.
func TestCompared(t *testing.T) {
	onList, claimed := map[listed]int{}, map[listed]int{}
	for _, l := range readListed(t) {
		if p, err := figure.Parse(l.figure); err == nil && l.told == "order" && p.Ordinal() {
			l.told = ""
			onList[l]++
		}
	}
	for _, c := range published("") {
		if c.Compared {
			claimed[listed{report: c.Report, section: c.Section, figure: c.Printed.String()}]++
		}
	}
	if diff := cmp.Diff(onList, claimed, cmp.AllowUnexported(listed{})); diff != "" || len(onList) == 0 {
		t.Errorf("orders told in words and claims (-reports +claims):\n%s", diff)
	}
}

// TestClaims: the claims hang together. That formulas and bases name claims that are there, and that ids are unique, is
// Verify's own check.
func TestClaims(t *testing.T) {
	all := published("")
	if _, err := claim.Verify(all, figure.Convention{}); err != nil {
		t.Error(err)
	}
	packages := []string{"unit", "funding", "clients", "transitions", "coaching"}
	from := map[string][]string{}
	for _, c := range all {
		from[c.ID] = c.From.Operands()
		if p, _, ok := strings.Cut(c.ID, "."); !ok || !slices.Contains(packages, p) {
			t.Errorf("%s is of no package", c.ID)
		}
		if c.Report != "B12" && c.Report != "T05" || c.Section == "" || c.Subject == "" {
			t.Errorf("%s: report, section or subject is missing", c.ID)
		}
		if strings.Trim(c.ID, "abcdefghijklmnopqrstuvwxyz0123456789.-") != "" {
			t.Errorf("%s is no id", c.ID)
		}
	}
	for id := range from {
		if path := cycle(from, id); path != nil {
			t.Errorf("a claim follows from itself: %s", strings.Join(path, ", "))
		}
	}
}

// cycle returns the ids on the way from an id back to itself, nil when there is none.
func cycle(from map[string][]string, start string) []string {
	var path []string
	var back func(id string) bool
	back = func(id string) bool {
		path = append(path, id)
		for _, of := range from[id] {
			if of == start || len(path) <= len(from) && back(of) {
				return true
			}
		}
		path = path[:len(path)-1]
		return false
	}
	if back(start) {
		return path
	}
	return nil
}

// TestReportsStandAlone: no claim of one report follows from the other.
func TestReportsStandAlone(t *testing.T) {
	for _, report := range []string{"B12", "T05"} {
		claims := published(report)
		if _, err := claim.Verify(claims, figure.Convention{}); err != nil || len(claims) == 0 {
			t.Errorf("%s: %d claims, %v", report, len(claims), err)
		}
	}
}

// TestRemoval: without a claim that a formula names, or that is a base, checking is an error.
func TestRemoval(t *testing.T) {
	all := published("")
	named := map[string]bool{}
	for _, c := range all {
		for _, id := range append(c.From.Operands(), c.Base) {
			named[id] = true
		}
	}
	delete(named, "")
	if len(named) < 200 {
		t.Errorf("only %d claims are named by others", len(named))
	}
	for i, c := range all {
		if !named[c.ID] {
			continue
		}
		if _, err := claim.Verify(slices.Delete(slices.Clone(all), i, i+1), figure.Convention{}); !errors.Is(
			err,
			figure.ErrMissing,
		) {
			t.Errorf("without %s: %v", c.ID, err)
		}
	}
	needed := slices.DeleteFunc(slices.Clone(all), func(c claim.Claim) bool { return !named[c.ID] })
	if _, err := claim.Verify(needed, figure.Convention{}); err != nil {
		t.Errorf("without all that nothing names: %v", err)
	}
}

// TestMutations changes every digit of every reproduced figure to each of the nine others: none may pass.
func TestMutations(t *testing.T) {
	all := published("")
	byID := map[string]claim.Claim{}
	for _, c := range all {
		byID[c.ID] = c
	}
	findings, err := claim.Verify(all, figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	tried, refused := 0, 0
	for _, f := range findings {
		if f.Verdict != claim.Reproduced {
			continue
		}
		list := alone(f.Claim, byID)
		for _, text := range mutations(f.Claim.Printed.String()) {
			list[0].Printed, err = figure.Parse(text)
			if err != nil {
				refused++ // a leading zero, or a range that falls, is no figure
				continue
			}
			again, err := claim.Verify(list, figure.Convention{})
			if tried++; err != nil || again[0].Verdict != claim.Inconsistent {
				t.Errorf("%s: %s for %v: %v, %v", f.Claim.ID, text, f.Claim.Printed, again[0].Verdict, err)
			}
		}
	}
	if tried < 1500 || refused > 150 {
		t.Errorf("%d changed figures tried, %d refused", tried, refused)
	}
	t.Logf("%d changed figures tried, %d more are no figures", tried, refused)
}

// alone returns a claim and those it names, which stand for themselves.
func alone(c claim.Claim, byID map[string]claim.Claim) []claim.Claim {
	list := []claim.Claim{c}
	for _, id := range append(c.From.Operands(), c.Base) {
		of, ok := byID[id]
		known := slices.ContainsFunc(list, func(o claim.Claim) bool { return o.ID == id })
		if of.From, of.Base = (claim.Formula{}), ""; ok && !known {
			list = append(list, of)
		}
	}
	return list
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

// published returns the claims of a report, of both for "".
func published(report string) []claim.Claim {
	all := slices.Concat(barometer2012.Claims(), coaching2005.Claims())
	return slices.DeleteFunc(all, func(c claim.Claim) bool { return report != "" && c.Report != report })
}

// TestPublished: the claims of both reports are 513, with ids of their own.
func TestPublished(t *testing.T) {
	ids, of := map[string]bool{}, map[string]int{}
	for _, c := range published("") {
		ids[c.ID] = true
		of[c.Report]++
	}
	if len(ids) != 513 || of["B12"] != 368 || of["T05"] != 145 {
		t.Errorf("%d ids, claims %v", len(ids), of)
	}
}
