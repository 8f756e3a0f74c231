package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
)

// start runs the program.
func start(stdin io.Reader, args ...string) (stdout, stderr string, status int) {
	var out, faults bytes.Buffer
	status = run(args, stdin, &out, &faults)
	return out.String(), faults.String(), status
}

// lines returns the embedded file in lines, the header first.
func lines() []string { return strings.Split(strings.TrimSpace(string(synthetic)), "\n") }

// embedded returns the report of the embedded answers.
func embedded(t *testing.T) report {
	t.Helper()
	file := coaching2005.Reader().CSV(bytes.NewReader(synthetic))
	r, err := compute(file, edition{year: published, sent: figure.N(publishedSent)})
	if err != nil || r.survey.Centres() != 24 {
		t.Fatalf("%v, %d centres", err, r.survey.Centres())
	}
	return r
}

// impossible are the figures that no answers of 24 centres can print so: 216,5 of 428 persons are 50,6 %, and 1 of 24
// is 4,2 %.
var impossible = []string{"coaching.staff.labour-administration.share", "coaching.need.no.share"}

// TestDefault: the embedded answers reproduce every figure of T05 but the two that are impossible, which are told with
// their reason; every table and every figure stands once.
func TestDefault(t *testing.T) {
	stdout, stderr, status := start(nil)
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	answered := embedded(t)
	findings := coaching2005.Check(answered.survey, answered.sent, figure.Convention{})
	var missed []string
	for _, f := range findings {
		if f.Verdict == claim.Inconsistent {
			missed = append(missed, f.Claim.ID)
		}
		if head := fmt.Sprintf("\n%-6s %s: ", f.Claim.Section, f.Claim.ID); strings.Count(stdout, head) != 1 {
			t.Errorf("%q does not stand once in the comparison", head)
		}
	}
	if diff := cmp.Diff(impossible, missed); diff != "" {
		t.Errorf("figures not reproduced (-want +got):\n%s", diff)
	}
	_, last, _ := strings.Cut(stdout, "\n93 of 95 reproduced\n")
	miss := regexp.MustCompile(
		`(?m)^  not reproduced: (\S+), printed (50,1|4,1) %: the responses give\s+another figure; \S+`)
	misses := miss.FindAllStringSubmatch(last, -1)
	if len(misses) != 2 || misses[0][1] != impossible[0] || misses[1][1] != impossible[1] {
		t.Errorf("misses %q", last)
	}
	for filled := range coaching2005.Tables(embedded(t).survey, figure.N(publishedSent)) {
		if strings.Count(stdout, "["+filled.ID+"]") != 1 {
			t.Errorf("table %s does not stand once in the output", filled.ID)
		}
	}
}

// TestPrinted: the tables of T05 1, 2, 4.1 and 5 stand as they are printed, in Finnish.
func TestPrinted(t *testing.T) {
	stdout, _, _ := start(nil, "-lang", "fi", "-format", "spreadsheet")
	for _, row := range []string{
		// T05 1, but 50,1
		"työvoimahallinto;216,5;50,6%", "terveystoimi;16,7;3,9%", "sosiaalityö;148,8;34,8%", "Kela;10,0;2,3%",
		"muut;36,0;8,4%",
		// 2
		"\"kyllä, ostettu\";10;41,7%", "\"kyllä, ei ostettu\";2;8,3%", "ei;8;33,3%", "kilpailutus kesken;4;16,7%",
		"täydentävä;6;", "julkinen;4;",
		"kyllä;14;58,3%", "ei;1;4,2%", "ei vastausta;9;37,5%", // 4.1, but 4,1
		"koulutus;11;0;13", "tiedotus;13;0;11", "muu;7;0;17", // 5 a
		"lisätieto;11;4;9", "tiedotus;13;3;8", "koulutus;11;3;10", "tuki verkostoitumiseen;11;3;10", // 5 b
	} {
		if !strings.Contains(stdout, "\n"+row) {
			t.Errorf("no row %q", row)
		}
	}
}

// TestSynthetic: the embedded rows say that they are synthetic, are read back as they are written, and are what the
// generator makes.
func TestSynthetic(t *testing.T) {
	var rows []coaching2005.Response
	for r, err := range coaching2005.Reader().CSV(bytes.NewReader(synthetic)).All() {
		if err != nil || r.ID != fmt.Sprintf("synthetic-%02d", len(rows)+1) {
			t.Errorf("row %q: %v", r.ID, err)
		}
		rows = append(rows, r)
	}
	if header := lines()[0]; len(rows) != 24 || !strings.HasPrefix(header, "coaching.id;") {
		t.Errorf("%d rows below %.40s", len(rows), header)
	}
	var again bytes.Buffer
	writer := sheet.Writer[coaching2005.Response]{Book: coaching2005.Book()}
	if err := writer.CSV(&again, slices.Values(rows)); err != nil || !bytes.Equal(again.Bytes(), synthetic) {
		t.Errorf("the rows are not read back as they were written: %v", err)
	}
	name := filepath.Join(t.TempDir(), "again.csv")
	if out, err := exec.Command("go", "run", "./generate", "-o", name).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if made, err := os.ReadFile(name); err != nil || !bytes.Equal(made, synthetic) {
		t.Errorf("go generate would change centres-synthetic.csv: %v", err)
	}
}
