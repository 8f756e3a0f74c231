package main

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/table"
)

// spoiled returns a line of the embedded file with other values in some columns.
func spoiled(line string, values ...string) string {
	header, cells := strings.Split(lines()[0], ";"), strings.Split(line, ";")
	for i := 0; i < len(values); i += 2 {
		cells[slices.Index(header, values[i])] = values[i+1]
	}
	return strings.Join(cells, ";")
}

// TestFaults: ten broken rows go to standard error with row and column, and make the status 1 after all that can be
// computed: what the same file without them gives.
func TestFaults(t *testing.T) {
	all := lines()
	broken := func(row int, values ...string) string {
		return spoiled(all[row], append([]string{"coaching.id", "x"}, values...)...)
	}
	bad := map[string]string{ // the fault of each row
		broken(1, "coaching.use",
			"perhaps"): "(coaching.use) = perhaps: unknown value: choices: yes, purchased; ",
		broken(2, "coaching.staff.social-work", "6,125"):               "(coaching.staff.social-work) = 6,125: ",
		broken(3, "coaching.price.day", "-5"):                          "(coaching.price.day) = -5: ",
		broken(4, "coaching.benefiting", "100,01"):                     "(coaching.benefiting) = 100,01: ",
		broken(5, "coaching.first-purchase", "spring"):                 "(coaching.first-purchase) = spring: ",
		broken(6, "coaching.benefits.hidden-jobs", "often"):            "(coaching.benefits.hidden-jobs) = often: ",
		broken(7, "coaching.kela", "none", "coaching.staff.kela", "2"): "(coaching.staff.kela) = 2: contradicting: ",

		broken(8, "coaching.staff.total", "1"): "(coaching.staff.total) = 1: parts do not add up: ",
		broken(9, "coaching.id", "synthetic-01"): "(coaching.id) = synthetic-01: contradicting: an earlier row has the " +
			"same id",
		all[10] + ";": "wrong number of cells",
	}
	_, want, _ := strings.Cut(stdoutOf(start(nil)), "\n\n")
	for row, fault := range bad {
		file := slices.Concat(all[:13], []string{row}, all[13:])
		stdout, stderr, status := start(strings.NewReader(strings.Join(file, "\n")+"\n"), "-edition", "2005-03-31", "-")
		told, stdout, _ := strings.Cut(stdout, "\n\n")
		if status != 1 || stdout != want || !strings.HasPrefix(told, "25 rows: 24 counted, 1 refused\n  1 row: ") {
			t.Errorf("%s: %s: status %d: %s", fault, told, status, cmp.Diff(want, stdout))
		}
		stderr = strings.ReplaceAll(stderr, "\n  ", " ")
		if !strings.Contains(stderr, fault) || !strings.HasSuffix(stderr, "; row 14\n") {
			t.Errorf("%q, want %q", stderr, fault)
		}
	}
}

func stdoutOf(stdout, _ string, _ int) string { return stdout }

// TestMisses: other answers than those of T05 miss figures, which is no fault; the program counts them and says why.
func TestMisses(t *testing.T) {
	for name, file := range map[string]string{
		"few": strings.Join(lines()[:9], "\n") + "\n",
		"one": "coaching.need\nyes\n",
	} {
		stdout, stderr, status := start(strings.NewReader(file), "-edition", "2005-03-31", "-")
		if status != 0 || stderr != "" {
			t.Errorf("%s: status %d, %s", name, status, stderr)
		}
		counts := regexp.MustCompile(`\n(\d+) of 95 reproduced\n`).FindStringSubmatch(stdout)
		if counts == nil {
			t.Fatalf("%s: no count", name)
		}
		k, _ := strconv.Atoi(counts[1])
		_, list, _ := strings.Cut(strings.ReplaceAll(stdout, "\n    ", " "), counts[0])
		misses := strings.Split(strings.TrimSpace(list), "\n")
		if k+len(misses) != 95 || k > 40 {
			t.Errorf("%s: %d reproduced, and %d misses", name, k, len(misses))
		}
		for _, miss := range misses {
			if !regexp.MustCompile(`^ *not reproduced: [a-z0-9.-]+, printed .+: .+`).MatchString(miss) {
				t.Errorf("%s: %q", name, miss)
			}
		}
	}
}

// TestForms: text stays within TextWidth, and JSON is a line a table.
func TestForms(t *testing.T) {
	for l := range figure.Languages() {
		stdout, _, _ := start(nil, "-lang", l.String())
		for line := range strings.Lines(stdout) {
			if n := utf8.RuneCountInString(line) - 1; n > table.TextWidth {
				t.Errorf("%s: %d characters in %q", l, n, line)
			}
		}
		stdout, _, _ = start(nil, "-lang", l.String(), "-format", "json")
		objects := strings.Split(strings.TrimSpace(stdout), "\n")[1:] // after what became of the rows
		for filled := range coaching2005.Tables(embedded(t).survey, figure.N(publishedSent)) {
			var got struct{ ID, Title string }
			if len(objects) == 0 || json.Unmarshal([]byte(objects[0]), &got) != nil || got.ID != filled.ID ||
				got.Title != l.Of(filled.Title) {
				t.Fatalf("no table %s in %s", filled.ID, l)
			}
			objects = objects[1:]
		}
		if len(objects) != 0 {
			t.Errorf("%s: %d lines more", l, len(objects))
		}
	}
}

// TestOtherAnswersHaveNoVerdictsOn2005: what T05 printed stands beside the answers of another year without verdicts,
// and nothing is compared where nobody tells of which year they are; 37 forms were sent in 2005 and in no other year.
func TestOtherAnswersHaveNoVerdictsOn2005(t *testing.T) {
	file := strings.Join(lines()[:9], "\n") + "\n"
	for _, c := range []struct {
		flags  []string
		status int
		says   []string
		never  []string
	}{
		{[]string{"-edition", "2026-03-31"}, 0, []string{
			"What was published of 2005 and what the responses of 2026 give", "printed 41,7 %; responses 100.0% (8 centres",
		}, []string{"reproduced", "inconsistent", "are read as", " 37 "}},
		{[]string{"-edition", "2026-03-31", "-sent", "16"}, 0, []string{"  16         8      50%*"}, []string{" 37 "}},
		{nil, 1, []string{"Which edition are these answers of?"}, []string{"reproduced", "printed", " 37 "}},
		{[]string{"-edition", "2005-03-31"}, 0, []string{" of 95 reproduced", "  37         8       22%"}, nil},
		{[]string{"-edition", "2005-03-31", "-sent", ""}, 0, []string{" of 95 reproduced"}, []string{" 37 "}},
	} {
		stdout, stderr, status := start(strings.NewReader(file), append(c.flags, "-")...)
		if status != c.status || (stderr != "") != (c.status == 1) {
			t.Errorf("%v: status %d, %s", c.flags, status, stderr)
		}
		tables, _, _ := strings.Cut(stdout, "\n1 ") // and the comparison
		for _, s := range c.says {
			if !strings.Contains(stdout, s) {
				t.Errorf("%v: no %q", c.flags, s)
			}
		}
		for _, s := range c.never {
			if s == " 37 " && strings.Contains(tables, s) || s != " 37 " && strings.Contains(stdout, s) {
				t.Errorf("%v: %q", c.flags, s)
			}
		}
	}
}

// TestEstimatesLeaveFiguresOpen: "n. 350" and "150-200" clients, and days of "1-3", stand in the tables as what they
// leave, and both ends are compared.
func TestEstimatesLeaveFiguresOpen(t *testing.T) {
	file := "coaching.use;coaching.clients.purchased;coaching.clients.free;coaching.days-a-client\n" +
		"yes;n. 350;150-200;1-3\nyes;10;;30\n"
	stdout, stderr, status := start(strings.NewReader(file), "-edition", "2026-03-31", "-")
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	for _, row := range []string{ // 345 to 354, and 10; with 150 to 200
		`(?m)^purchased +355–364\* +177\.5–182\.0\* +10\* +345–354\* +2$`,
		`(?m)^free of charge +150–200\* +150\.0–200\.0\* +150–200\* +150–200\* +1$`,
		`(?m)^all +505–564\* +252\.5–282\.0\* +10\* +495–554\* +2$`,
		`(?m)^days a client +15\.5–16\.5\* +1\.0–3\.0\* +30\.0\*$`,
		`printed arviolta n. 350; responses 355 \(2 centres\), 364 \(2 centres\)`,
	} {
		if !regexp.MustCompile(row).MatchString(stdout) {
			t.Errorf("no row %s in\n%s", row, stdout)
		}
	}
}

// TestAnswersThatMislead: nothing was bought after the answers; 1 in a column of percent may be 100 %; a range of
// thousands is read as its language writes it; a unit is no answer where it may be another's; a start may be still to
// come.
func TestAnswersThatMislead(t *testing.T) {
	for _, c := range []struct{ file, says string }{
		{"coaching.use;coaching.first-purchase\nyes;2027-05\n", "2027-05: contradicting"},
		{"coaching.benefiting\n1\n", "(coaching.benefiting) = 1: not readable"},
		{"coaching.use;coaching.price.day\nyes;1,250.255\n", "1,250.255: not readable: more than 2 decimals"},
		{"coaching.use;coaching.price.client\nyes;\"1,250-1,500\"\n", ""},
		{"coaching.use;coaching.clients.purchased\nyes;\"about 1,250\"\n", ""},
		{"coaching.use;coaching.clients.purchased\nyes;10-20 €\n", "10-20 €: not readable"},
		{"coaching.use;coaching.price.day\nyes;120-130/pv\n", "120-130/pv: not readable"},
		{"coaching.use;coaching.price.day;coaching.price.hour\nyes;120.50 €;20–25 euroa\n", ""},
		{"coaching.started;coaching.benefiting\n2026-09;1 %\n", ""},
	} {
		_, stderr, status := start(strings.NewReader(c.file), "-lang", "en", "-edition", "2026-03-31", "-")
		if !strings.Contains(strings.Join(strings.Fields(stderr), " "), c.says) || (status == 0) != (c.says == "") {
			t.Errorf("%q: status %d: %s", c.file, status, stderr)
		}
	}
}

// TestSent: the forms sent are 37 unless told; without them there is no response rate, and fewer than came back are a
// fault.
func TestSent(t *testing.T) {
	for _, c := range []struct {
		sent, rate, stderr string
		status             int
	}{
		{"37", "65", "", 0},
		{"48", "50", "", 0},
		{"24", "100", "", 0},
		{"", "", "", 0},
		{"23", "", "-sent = 23: out of range: 24 centres answered\n", 1},
	} {
		stdout, stderr, status := start(nil, "-format", "spreadsheet", "-sent", c.sent)
		rate := regexp.MustCompile(`(?m)^"?labour force service centres"?;[^;]*;[^;]*;(\d*)`).FindStringSubmatch(stdout)
		if rate == nil || rate[1] != c.rate || stderr != c.stderr || status != c.status {
			t.Errorf("%q: %q, status %d, %s", c.sent, rate, status, stderr)
		}
	}
}

// TestTooFewSentIsToldFirst: that more centres answered than forms were sent is told before any table, and stands in
// the output of every form, which has no rate then.
func TestTooFewSentIsToldFirst(t *testing.T) {
	var both strings.Builder
	if status := run([]string{"-sent", "23"}, strings.NewReader(""), &both, &both); status != 1 ||
		!strings.HasPrefix(both.String(), "-sent = 23: out of range: 24 centres answered\n24 rows") {
		t.Errorf("status %d: %.200s", status, both.String())
	}
	for _, format := range []string{"text", "markdown", "csv", "spreadsheet", "json", "html"} {
		stdout, _, _ := start(nil, "-format", format, "-sent", "23", "-table", "coaching.response")
		text := strings.Join(strings.Fields(strings.ReplaceAll(stdout, "\\", "")), " ")
		if !strings.Contains(text, "-sent = 23: not used: out of range: 24 centres answered") {
			t.Errorf("%s: %s", format, stdout)
		}
	}
	if stdout, _, _ := start(nil, "-sent", "24"); strings.Contains(stdout, "not used") {
		t.Error("as many as were sent answered")
	}
}

// TestTemplate: the empty form, with keys or labels, takes the embedded rows.
func TestTemplate(t *testing.T) {
	want, _, _ := start(nil)
	want = unnamed(want)
	for _, args := range [][]string{{}, {"-lang", "fi"}, {"-lang", "sv"}, {"-lang", "en"}} {
		form, stderr, status := start(nil, append(args, "-template")...)
		if status != 0 || stderr != "" || strings.Count(form, "\n") != 1 {
			t.Fatalf("status %d: %s%s", status, form, stderr)
		}
		filled := fmt.Sprint(form, strings.Join(lines()[1:], "\n"), "\n")
		if got, stderr,
			status := start(strings.NewReader(filled), "-edition", "2005-03-31", "-"); unnamed(got) != want || status != 0 {
			t.Errorf("%v: status %d, %s: %s", args, status, stderr, cmp.Diff(want, got))
		}
	}
}
