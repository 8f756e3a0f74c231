package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
)

// start runs the program.
func start(stdin string, args ...string) (stdout, stderr string, status int) {
	var out, faults bytes.Buffer
	status = run(args, strings.NewReader(stdin), &out, &faults)
	return out.String(), faults.String(), status
}

// written returns the page of the embedded responses.
func written(t *testing.T, args ...string) string {
	t.Helper()
	out, faults, status := start("", args...)
	if status != 0 || faults != "" {
		t.Fatalf("status %d: %s", status, faults)
	}
	return out
}

// maxPage is how many bytes a page may have, of one edition or beside another.
const maxPage = 1_500_000

// TestOneFile: the page is one file of bounded size, without scripts, addresses or handlers, in the language that was
// asked for, with the edition in its head.
func TestOneFile(t *testing.T) {
	forbidden := regexp.MustCompile(`(?i)<script|https?:|<link|<img|<iframe|@import|\son[a-z]+=|\ssrc=|url\([^#]`)
	for l := range figure.Languages() {
		text := written(t, "-lang", l.String())
		if len(text) > maxPage {
			t.Errorf("%s: %d bytes", l, len(text))
		}
		if found := forbidden.FindString(text); found != "" {
			t.Errorf("%s: %q", l, found)
		}
		head, _, _ := strings.Cut(text, "</head>")
		if !strings.Contains(head, `<html lang="`+l.String()+`">`) || !strings.Contains(head, "2011") {
			t.Errorf("%s: the head is %.300s", l, head)
		}
		if !strings.Contains(text, l.Of(syntheticWord)) {
			t.Errorf("%s: it does not say that the responses are invented", l)
		}
	}
}

// TestSamePage: the same bytes a second time, and after the rows are shuffled.
func TestSamePage(t *testing.T) {
	want := written(t, "-lang", "sv")
	if written(t, "-lang", "sv") != want {
		t.Error("another page the second time")
	}
	lines := strings.Split(strings.TrimSpace(string(examples.Synthetic)), "\n")
	rows := lines[1:]
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	shuffled, faults, status := start(strings.Join(lines, "\n")+"\n", "-lang", "sv", "-")
	if status != 0 {
		t.Fatal(faults)
	}
	_, wantMain, _ := strings.Cut(want, "<nav")
	if _, got, _ := strings.Cut(shuffled, "<nav"); got != wantMain { // a file is not said to be synthetic
		t.Error("another page after shuffling the rows")
	}
}

// TestEveryTableHasAPlace: every table has a section with its id, a link to it and, where B12 has a chart, a picture;
// no id stands twice.
func TestEveryTableHasAPlace(t *testing.T) {
	text := written(t, "-lang", "en")
	report := new(barometer.Tally).Report()
	for filled := range report.Tables() {
		if !strings.Contains(text, `<section id="`+filled.ID+`">`) || !strings.Contains(text, `<a href="#`+filled.ID+`">`) {
			t.Errorf("%s has no place", filled.ID)
		}
	}
	for _, c := range barometer2012.Charts() {
		_, section, _ := strings.Cut(text, `<section id="`+c.Table+`">`)
		section, _, _ = strings.Cut(section, "</section>")
		if !strings.Contains(section, `role="img"`) {
			t.Errorf("%v has no picture", c)
		}
	}
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if seen[m[1]] {
			t.Errorf("the id %s stands twice", m[1])
		}
		seen[m[1]] = true
	}
	used := regexp.MustCompile(`(?:href="#|url\(#|labelledby="|describedby=")([^")]*)`)
	for _, m := range used.FindAllStringSubmatch(text, -1) {
		if !seen[m[1]] {
			t.Errorf("nothing has the id %s", m[1])
		}
	}
}

// TestVerdicts: of 2011 every figure that is a function of responses stands with its verdict, 222 of them.
func TestVerdicts(t *testing.T) {
	text := written(t, "-lang", "en")
	if n := strings.Count(text, "<td>reproduced</td>") + strings.Count(text, "<td>consistent</td>"); n != 222 {
		t.Errorf("%d figures are reproduced", n)
	}
}

// TestOwnEdition: the page of another edition says its year, compares with 2011 and has no verdicts; what was refused
// is told, with the reason, and makes the status 1.
func TestOwnEdition(t *testing.T) {
	const rows = `unit.id;unit.edition;unit.type;clients.total
synthetic-1;2026;workshop;60
synthetic-2;2026;multi-service-centre;30
synthetic-3;2026;hospital;30
synthetic-4;2011;workshop;40
synthetic-5;2011;multi-service-centre;50
`
	text, faults, status := start(rows, "-edition", "2026-12-31", "-lang", "en", "-")
	if status != 1 || !strings.Contains(faults, "hospital") {
		t.Errorf("status %d: %s", status, faults)
	}
	for _, says := range []string{
		"<title>Social-employment barometer, year 2026</title>", "5 rows: 4 counted, 1 refused", "hospital",
		"Compared with 2011.", "Larger: workshop (40* → 60*). Smaller: multi-service employment centre (50* → 30*).",
	} {
		if !strings.Contains(text, says) {
			t.Errorf("it does not say %q", says)
		}
	}
	for _, never := range []string{"<td>reproduced</td>", "inconsistent", "Synthetic data"} {
		if strings.Contains(text, never) {
			t.Errorf("it says %q", never)
		}
	}
	if text, _, status := start("unit.type\nhospital\n", "-"); status != 1 || text != "" {
		t.Errorf("nothing was counted, status %d: %.200s", status, text)
	}
}

// TestTwoEditions: on a page of an edition with questions of its own beside those of 2011, every chapter and every id
// stands once, no main point is a dash, and what is not asked any more is not told as if it were.
func TestTwoEditions(t *testing.T) {
	text := written(t, "-edition", "2026", "-lang", "en")
	seen := map[string]bool{}
	for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		if seen[m[1]] {
			t.Errorf("the id %s stands twice", m[1])
		}
		seen[m[1]] = true
	}
	for id, says := range map[string]string{
		"clients.trend": "There are no figures of 2026.", "comparison": "Clients by unit type: comparable, but for all",
		"unit.region": "Share: largest", "glance": "Part one: answered (250).",
	} {
		if got := sectionText(text, id); !strings.Contains(got, says) {
			t.Errorf("%s does not say %q: %.300s", id, says, got)
		}
	}
	if got := sectionText(text, "glance"); strings.Contains(got, ": –") || strings.Contains(got, "2011") {
		t.Errorf("a main point is none of 2026: %s", got)
	}
	for l := range figure.Languages() {
		if text := written(t, "-edition", "2026", "-lang", l.String()); len(text) > maxPage {
			t.Errorf("%s: %d bytes", l, len(text))
		}
	}
}

// TestOneUnit: a page of a single unit says that every base is small.
func TestOneUnit(t *testing.T) {
	text, faults, status := start("unit.edition;unit.type;unit.outlook\n2011;workshop;unchanged\n", "-lang", "en", "-")
	if status != 0 {
		t.Fatal(faults)
	}
	for _, says := range []string{"Units that the figure covers: 1.", "There are no figures.", "*\u00a0small base: "} {
		if !strings.Contains(text, says) {
			t.Errorf("it does not say %q", says)
		}
	}
}

// TestPicture: the chart of the README is the one that the program draws.
func TestPicture(t *testing.T) {
	want, err := os.ReadFile("funding.svg")
	if err != nil {
		t.Fatal(err)
	}
	if got := written(t, "-lang", "en", "-chart", "funding.by-type"); got != string(want) {
		t.Error(cmp.Diff(string(want), got))
	}
	if _, faults, status := start("", "-chart", "nope"); status != 1 || !strings.Contains(faults, "nope") {
		t.Errorf("status %d: %s", status, faults)
	}
}

// tags are the names of the tags of a page.
func tags(text string) map[string]bool {
	all := map[string]bool{}
	for _, name := range regexp.MustCompile(`</?[a-zA-Z!][a-zA-Z0-9]*`).FindAllString(text, -1) {
		all[name] = true
	}
	return all
}

// hostile are texts that would be more than text in a careless page.
var hostile = []string{
	"hospital", "<script>alert(1)</script>", `"><svg onload=x>`, "</section>", "&lt;b&gt;", "{{.}}",
	"\x00\x1b[31m", "-->", "]]>",
}

// TestUserText: whatever stands in a file comes into the page as text: no tag that would not be there without it.
func TestUserText(t *testing.T) {
	want := tags(written(t, "-lang", "en"))
	for _, s := range hostile {
		quoted := `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		rows := "unit.id;unit.edition;unit.type\na;2011;workshop\n" + quoted + ";2011;" + quoted + ";\n"
		text, _, _ := start(rows, "-lang", "en", "-")
		for name := range tags(text) {
			if !want[name] {
				t.Errorf("%q brings %s into the page", s, name)
			}
		}
	}
}

// TestTheResponsesStay: the page is not written over the responses, nor over the faults.
func TestTheResponsesStay(t *testing.T) {
	t.Chdir(t.TempDir())
	text := examples.Synthetic
	if err := os.WriteFile("in.csv", text, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range []string{"-o in.csv in.csv", "-o x -faults in.csv in.csv", "-o x -faults x in.csv"} {
		if _, stderr, status := start("", strings.Fields(args)...); status != 2 || !strings.Contains(stderr, "same file") {
			t.Errorf("%s: %d, %s", args, status, stderr)
		}
	}
	got, err := os.ReadFile("in.csv")
	if err != nil || !bytes.Equal(got, text) {
		t.Errorf("%d bytes of %d are left, %v", len(got), len(text), err)
	}
	if _, err := os.Stat("x"); err == nil {
		t.Error("a file was made")
	}
}
