package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// the next edition, and two of its units in 2011: synthetic answers.
const (
	nextRows = `unit.id;unit.edition;unit.type;clients.rehabilitative-work-activity;clients.pay-subsidised-work
synthetic-1;;työpaja;30;10
synthetic-2;2026;Monipalvelukeskus;50;
synthetic-3;;työpaja;20;
`
	earlierRows = `synthetic-1;2011;työpaja;20;
synthetic-2;2011;Monipalvelukeskus;40;
`
)

// file writes responses to a file and returns its name.
func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "responses.csv")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestEdition: the flags tell an edition, whose rates, coverage and growth against rows of 2011 come out; what was
// published stands beside its figures without verdicts.
func TestEdition(t *testing.T) {
	name := file(t, nextRows+earlierRows)
	args := []string{"-edition", "2026-12-31", "-sent", "8", "-frame", "workshop=6,multi-service-centre=4,total=12-15"}
	stdout, stderr, status := start(nil, append(args, "-lang", "en", name)...)
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	for _, line := range []string{
		`\n.* +8 +3 +38%\*\s`,
		`workshop +6 +2 +33%\* `,
		`multi-service.* +4 +1 +25%\* `,
		`all +12–15 +3 +20–25%\* `, // 3 of 15 to 3 of 12
		// 60 of 110; from 20 to 60, by 1 and 2
		`workshop +20\* \(1\) +60\* \(2\) +33%\* \(2\) +55%\* \(3\) +200%\*‡ \(1\)`,
		`multi-service.* +40\* \(1\) +50\* \(1\) +67%\* \(2\) +45%\* \(3\) +25%\*‡ \(1\)`, // from 40 to 50
		`all +60\*† \(2\) +110\*† \(3\) +100%\*† \(2\) +100%\*† \(3\) +83%\*†‡ \(2\)`,     // 50 of 60
		`workshop +50%\* \(1\)`, `multi-service.* +25%\* \(1\)`, `all +22%\*† \(2\)`, // from 30 a unit to 36,7
		"What was published of 2011 and what the responses of 2026 give\n=+\n",
		"\nThe years 2006 and 2011 in the subjects .* read as\n2011 and 2026.\n",
		`unit.response-rate\n.*\n +printed 40 %; responses 38% \(8 units; `,
	} {
		if !regexp.MustCompile(line).MatchString(stdout) {
			t.Errorf("no %s", line)
		}
	}
	for l := range figure.Languages() {
		if strings.Contains(stdout, " reproduced\n") || strings.Contains(stdout, claim.Inconsistent.Label(l)) {
			t.Errorf("a verdict in %s", l)
		}
	}
	if t.Failed() {
		t.Log(stdout)
	}
}

// TestEditionAlone: without rows of 2011 nothing is compared; more answers than forms sent are a fault, and leave no
// rate.
func TestEditionAlone(t *testing.T) {
	stdout, stderr, status := start(nil, "-edition", "2026-12-31", "-sent", "2", file(t, nextRows))
	if status != 1 || stderr != "-sent = 2: out of range: 3 units answered\n" {
		t.Errorf("status %d: %s", status, stderr)
	}
	if told := "\n  note: -sent = 2: not used: out of range: 3 units answered\n"; strings.Count(stdout, told) != 1 {
		t.Errorf("no %q in %.400s", told, stdout)
	}
	tables, _, _ := strings.Cut(stdout, "What was published")
	if strings.Contains(tables, "2011") || !regexp.MustCompile(`\n.* +– +3 +–\s`).MatchString(tables) {
		t.Errorf("%s", tables)
	}
}

// TestFrame: an estimate that is smaller than the number of units that answered is a fault and is left out; the sum is
// a total only where every type that answered has an estimate. Two workshops and one multi-service centre answered.
func TestFrame(t *testing.T) {
	name := file(t, nextRows)
	for _, c := range []struct{ frame, faults, workshop, all string }{
		{"workshop=4,multi-service-centre=2", "", `4 +2 +50%\*`, `6 +3 +50%\*`},
		{"workshop=2,multi-service-centre=1", "", `2 +2 +100%\*`, `3 +3 +100%\*`},
		{"workshop=4", "", `4 +2 +50%\*`, `– +3 +–`},
		{"multi-service-centre=2", "", `– +2 +–`, `– +3 +–`},
		{"workshop=4,total=12-15", "", `4 +2 +50%\*`, `12–15 +3 +20–25%\*`},
		{"total=3", "", `– +2 +–`, `3 +3 +100%\*`},
		{"workshop=1,multi-service-centre=2", "-frame workshop = 1: out of range: 2 units answered\n", `– +2 +–`, `– +3 +–`},
		{"workshop=1", "-frame workshop = 1: out of range: 2 units answered\n", `– +2 +–`, `– +3 +–`},
		{"workshop=4,total=2-9", "-frame total = 2-9: out of range: 3 units answered\n", `4 +2 +50%\*`, `– +3 +–`},
		{"workshop=1,total=2", "-frame workshop = 1: out of range: 2 units answered\n-frame total = 2: out of range: 3 " +
			"units answered\n",
			`– +2 +–`, `– +3 +–`},
	} {
		stdout, stderr, status := start(nil, "-edition", "2026-12-31", "-frame", c.frame, name)
		if stderr != c.faults || status != min(len(c.faults), 1) {
			t.Errorf("%s: status %d: %s", c.frame, status, stderr)
		}
		_, table, _ := strings.Cut(stdout, "[unit.coverage]")
		table, _, _ = strings.Cut(table, "[")
		for _, row := range []string{`workshop +` + c.workshop, `all +` + c.all} {
			if !regexp.MustCompile(`\n` + row + `\s`).MatchString(table) {
				t.Errorf("%s: no %s in\n%s", c.frame, row, table)
			}
		}
	}
}

// TestEditionOfOthers: a file whose rows are all of 2011 is no edition of 2026; what else is at fault is told, too.
func TestEditionOfOthers(t *testing.T) {
	header, _, _ := strings.Cut(nextRows, "\n")
	name := file(t, header+"\n"+earlierRows)
	stdout, stderr, status := start(nil, "-edition", "2026-12-31", name)
	if status != 1 || stderr != "no sound row is of 2026; those of 2011: 2\n" ||
		!strings.Contains(stdout, "What was published") {
		t.Errorf("status %d: %s", status, stderr)
	}
	if _, stderr, status := start(nil, "-edition", "2026-12-31", file(t, header)); status != 1 ||
		!strings.Contains(stderr, "no row") {
		t.Errorf("an empty form: status %d, %s", status, stderr)
	}
}

// TestEditionTemplate: the form of an edition has the options of its day, and needs no file.
func TestEditionTemplate(t *testing.T) {
	then, _, _ := start(nil, "-template")
	now, stderr, status := start(nil, "-template", "-edition", "2026-12-31")
	if stderr != "" || status != 0 {
		t.Errorf("status %d: %s", status, stderr)
	}
	for key, in := range map[string][2]bool{ // the TE office ended on 31.12.2024 (383/2023)
		"clients.referrers.te-office": {true, false}, "clients.referrers.employment-authority": {false, true},
		"unit.type": {true, true},
	} {
		got := [2]bool{strings.Contains(then, key), strings.Contains(now, key)}
		if got != in {
			t.Errorf("%s is in the forms of 2011 and 2026: %v, want %v", key, got, in)
		}
	}
}

// TestEditionRefused: flags that make no edition are refused, and say why.
func TestEditionRefused(t *testing.T) {
	name := file(t, nextRows)
	for _, c := range []struct{ args, says string }{
		{"-sent 5 FILE", "-edition tells its date"},
		{"-frame workshop=5 FILE", "-edition tells its date"},
		{"-edition 2027 FILE", "a date such as 2026-12-31"},
		{"-edition 2011-12-31 FILE", "after 2011"},
		{"-edition 2026-12-31", "needs a FILE"},
		{"-edition 2026-12-31 -sent 0 FILE", "barometer: -sent = 0: out of range: from 1 to"},
		{"-edition 2026-12-31 -sent many FILE", "many"},
		{"-edition 2026-12-31 -frame workshop FILE", "such as workshop=275"},
		{"-edition 2026-12-31 -frame hospital=5 FILE", "hospital"},
		{"-edition 2026-12-31 -frame workshop=5,workshop=6 FILE", "one number for each type"},
		{"-edition 2026-12-31 -frame workshop=5-6 FILE", "a range is for the total"},
		{"-edition 2026-12-31 -frame workshop=5,total=6-4 FILE", "frame.total"},
		{"-edition 2026-12-31 -frame workshop=5,total=6-0 FILE", "frame.total"},
		{"-edition 2026-12-31 -frame workshop=5,total=0 FILE", "total=0"},
		{"-edition 2026-12-31 -lang fi -frame workshop=10,total=5 FILE",
			"frame.total = 5: ristiriita: tyyppien arvioiden mukaan yksiköitä on vähintään 10"},
		{"-edition 2026-12-31 -frame workshop=999999,other=2 FILE", "frame.total"},
		{"-edition 2026-12-31 -frame workshop=5,total=4294967297 FILE", "total=4294967297"},
	} {
		stdout, stderr, status := start(nil, strings.Fields(strings.ReplaceAll(c.args, "FILE", name))...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, c.says) {
			t.Errorf("%s: status %d, %s", c.args, status, stderr)
		}
	}
}
