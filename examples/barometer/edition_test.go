package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
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

// TestEdition: the flags tell an edition, whose rates, coverage and growth against rows of 2011 come out; what was published
// stands beside its figures without verdicts.
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
		`all +12–15 +3 +20–25%\* `,                                          // 3 of 15 to 3 of 12
		`workshop +20\* \(1\) +60\* \(2\) +55%\* \(3\) +200%\* \(1\)`,       // 60 of 110 clients; from 20 to 60
		`multi-service.* +40\* \(1\) +50\* \(1\) +45%\* \(3\) +25%\* \(1\)`, // from 40 to 50
		`all +60\* \(2\) +110\* \(3\) +100%\* \(3\) +83%\* \(2\)`,           // 50 of 60
		"What was published of 2011 and what the responses of 2026 give\n=+\n",
		`unit.response-rate\n.*\n +printed 40 %; responses 38% \(8 units; `,
	} {
		if !regexp.MustCompile(line).MatchString(stdout) {
			t.Errorf("no %s", line)
		}
	}
	for l := range figure.Languages() {
		if strings.Contains(stdout, " reproduced\n") || strings.Contains(stdout, figure.Inconsistent.Label(l)) {
			t.Errorf("a verdict in %s", l)
		}
	}
	if t.Failed() {
		t.Log(stdout)
	}
}

// TestEditionAlone: without rows of 2011 nothing is compared; more answers than forms sent are a fault, and leave no rate.
func TestEditionAlone(t *testing.T) {
	stdout, stderr, status := start(nil, "-edition", "2026-12-31", "-sent", "2", file(t, nextRows))
	if status != 1 || stderr != "-sent = 2: out of range: 3 units answered\n" {
		t.Errorf("status %d: %s", status, stderr)
	}
	tables, _, _ := strings.Cut(stdout, "What was published")
	if strings.Contains(tables, "2011") || !regexp.MustCompile(`\n.* +– +3 +–\s`).MatchString(tables) {
		t.Errorf("%s", tables)
	}
}

// TestEditionRefused: flags that make no edition are refused, and say why.
func TestEditionRefused(t *testing.T) {
	name := file(t, nextRows)
	for _, c := range []struct{ args, says string }{
		{"-sent 5 FILE", "-edition tells its date"},
		{"-frame workshop=5 FILE", "-edition tells its date"},
		{"-edition 2026 FILE", "a date such as 2026-12-31"},
		{"-edition 2011-12-31 FILE", "after 2011"},
		{"-edition 2026-12-31", "needs a FILE"},
		{"-edition 2026-12-31 -sent 0 FILE", "from 1 to"},
		{"-edition 2026-12-31 -sent many FILE", "many"},
		{"-edition 2026-12-31 -frame workshop FILE", "such as workshop=275"},
		{"-edition 2026-12-31 -frame hospital=5 FILE", "hospital"},
		{"-edition 2026-12-31 -frame workshop=5,workshop=6 FILE", "one number for each type"},
		{"-edition 2026-12-31 -frame workshop=5-6 FILE", "a range is for the total"},
		{"-edition 2026-12-31 -frame workshop=5,total=6-4 FILE", "frame.total"},
		{"-edition 2026-12-31 -frame workshop=5,total=4294967297 FILE", "total=4294967297"},
	} {
		stdout, stderr, status := start(nil, strings.Fields(strings.ReplaceAll(c.args, "FILE", name))...)
		if status != 2 || stdout != "" || !strings.Contains(stderr, c.says) {
			t.Errorf("%s: status %d, %s", c.args, status, stderr)
		}
	}
}
