package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/table"
)

// start runs the program.
func start(stdin io.Reader, args ...string) (stdout, stderr string, status int) {
	var out, faults bytes.Buffer
	status = run(args, stdin, &out, &faults)
	return out.String(), faults.String(), status
}

// TestDefault: the embedded responses are sound, fill every table, and reproduce as many published figures as the
// program counts.
func TestDefault(t *testing.T) {
	stdout, stderr, status := start(nil)
	if status != 0 || stderr != "" {
		t.Fatalf("status %d: %s", status, stderr)
	}
	report, err := barometer.Reader{}.CSV(bytes.NewReader(examples.Synthetic)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	findings, err := barometer2012.Check(report, figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	k := 0
	for _, f := range findings {
		if f.Verdict == claim.Reproduced || f.Verdict == claim.Consistent {
			k++
		} else {
			t.Errorf("%s: printed %s, not reproduced: %s", f.Claim.ID, f.Claim.Printed, f.Note)
		}
		if head := fmt.Sprintf("\n%-6s %s: ", f.Claim.Section, f.Claim.ID); strings.Count(stdout, head) != 1 {
			t.Errorf("%q does not stand once in the comparison", head)
		}
	}
	if want := fmt.Sprintf("\n%d of %d reproduced\n", k, len(findings)); !strings.HasSuffix(stdout, want) ||
		k != len(findings) ||
		k < 200 {
		t.Errorf("the last lines are %q, want %q", stdout[max(len(stdout)-60, 0):], want)
	}
	for table := range report.Tables() {
		if strings.Count(stdout, "["+table.ID+"]") != 1 {
			t.Errorf("table %s does not stand once in the output", table.ID)
		}
	}
}

// TestSynthetic: every embedded row says that it is synthetic, and there are as many as B12 had respondents.
func TestSynthetic(t *testing.T) {
	in := csv.NewReader(bytes.NewReader(examples.Synthetic))
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	years := map[string]int{}
	for i, row := range rows[1:] {
		if !strings.HasPrefix(row[0], "synthetic-") {
			t.Errorf("row %d is %q", i+2, row[0])
		}
		years[row[slices.Index(rows[0], "unit.edition")]]++
	}
	if years["2011"] != 211 || years["2006"] == 0 || len(years) != 2 {
		t.Errorf("responses by edition %v", years)
	}
}

// TestGenerator: the generator makes the embedded file, byte for byte.
func TestGenerator(t *testing.T) {
	if testing.Short() {
		t.Skip("run without -short: it builds a program")
	}
	name := filepath.Join(t.TempDir(), "again.csv")
	today := filepath.Join(t.TempDir(), "today.csv")
	if out, err := exec.Command("go", "run", "./generate", "-o", name, "-today", today).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for file, want := range map[string][]byte{name: examples.Synthetic, today: examples.Synthetic2026} {
		again, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again, want) {
			t.Errorf("go generate would change what %s stands for", file)
		}
	}
}

// The preset of 2026 reads 250 synthetic responses beside those of 2011, and prints tables of its own questions.
func TestEdition2026(t *testing.T) {
	out, stderr, status := start(nil, "-edition", "2026")
	if status != 0 || stderr != "" || !strings.Contains(out, "461 rows: 461 counted") ||
		!strings.Contains(out, "[transitions.follow-up]") || !strings.Contains(out, "employment authority") {
		t.Errorf("status %d, %s\n%.500s", status, stderr, out)
	}
	for flag, want := range map[string]string{
		"-template": "clients.work-try-out;", "-questionnaire": "`unit.region`",
	} {
		if out, _, status := start(nil, "-edition", "2026", flag); status != 0 || !strings.Contains(out, want) ||
			strings.Contains(out, "te-office") {
			t.Errorf("%s: status %d, %.300s", flag, status, out)
		}
	}
	if out, _, _ := start(nil, "-template"); strings.Contains(out, "unit.region") || !strings.Contains(out, "te-office") {
		t.Errorf("the form of 2011 is %s", out)
	}
}

// rows returns the embedded file in lines, the header first.
func rows() []string { return strings.Split(strings.TrimSpace(string(examples.Synthetic)), "\n") }

// TestOrder: shuffled rows make the same output, in every form.
func TestOrder(t *testing.T) {
	lines := rows()
	r := rand.New(rand.NewPCG(1, 2))
	for _, format := range command.Formats() {
		want, _, _ := start(nil, "-format", format)
		want = unnamed(want)
		r.Shuffle(len(lines)-1, func(i, j int) { lines[i+1], lines[j+1] = lines[j+1], lines[i+1] })
		got, stderr, status := start(strings.NewReader(strings.Join(lines, "\n")+"\n"), "-format", format, "-")
		if got = unnamed(got); got != want || stderr != "" || status != 0 {
			t.Errorf("%s: status %d, %s: %s", format, status, stderr, cmp.Diff(want, got))
		}
	}
}

// TestParts: rows read in parts that are merged make the same tables as all of them.
func TestParts(t *testing.T) {
	lines := rows()
	var merged barometer.Tally
	for part := range slices.Chunk(lines[1:], 97) {
		tally := new(barometer.Tally)
		for r, err := range (barometer.Reader{}).CSV(strings.NewReader(lines[0] + "\n" + strings.Join(part,
			"\n") + "\n")).All() {
			if err = errors.Join(err, tally.Add(&r)); err != nil {
				t.Fatal(err)
			}
		}
		if err := merged.Merge(tally); err != nil {
			t.Fatal(err)
		}
	}
	want, _, _ := start(nil)
	var got, faults bytes.Buffer
	line := command.New("barometer", 1, &faults)
	out := line.Output(byUnitType)
	if _, done := line.Parse(nil); done {
		t.Fatal(faults.String())
	}
	report := written(merged.Report(), line.Source(itsOwn, figure.English), figure.English)
	if err := out.Write(&got, report, figure.English); err != nil || got.String() != want {
		t.Errorf("%v: %s", err, cmp.Diff(want, got.String()))
	}
}

// TestFaults: faulty rows go to standard error with row and column, and make the status 1 after all that can be
// computed: what the same file without them gives.
func TestFaults(t *testing.T) {
	lines := rows()
	columns := strings.Split(lines[0], ";")
	spoiled := func(line, column, value string) string {
		cells := strings.Split(line, ";")
		cells[slices.Index(columns, column)] = value
		return strings.Join(cells, ";")
	}
	good := slices.Concat(lines[:3], lines[6:])
	bad := slices.Concat(lines[:3], []string{
		spoiled(lines[3], "unit.type", "hospital"),
		spoiled(spoiled(lines[4], "clients.total", "1.640"), "unit.founded", "2019"),
		lines[5] + ";",
	}, lines[6:], []string{lines[6]})
	want, _, _ := start(strings.NewReader(strings.Join(good, "\n")+"\n"), "-")
	stdout, stderr, status := start(strings.NewReader(strings.Join(bad, "\n")+"\n"), "-")
	told, stdout := summary(stdout)
	_, want = summary(want)
	if !strings.HasPrefix(told, "472 rows: 468 counted, 4 refused\n") || strings.Count(told, "  1 row: ") != 5 {
		t.Errorf("told of rows: %s", told)
	}
	if status != 1 || stdout != want {
		t.Errorf("status %d: %s", status, cmp.Diff(want, stdout))
	}
	stderr = unfolded(stderr)
	for _, fault := range []string{
		"1 row: unit type (unit.type) = hospital: unknown value: choices: work activity unit for ", "; row 4\n",
		"1 row: clients in all (clients.total) = 1.640: not readable: thousands, or three decimals?", "; row 5\n",
		"1 row: founded (unit.founded) = 2019: contradicting: ",
		"1 row: wrong number of cells: 368, but the header has 367; row 6",
		"1 row: unit id (unit.id) = ", fmt.Sprintf("; row %d\n", len(lines)+1),
	} {
		if !strings.Contains(stderr, fault) {
			t.Errorf("no %q in %s", fault, stderr)
		}
	}
}

// unfolded returns a text without the line breaks within its lines.
func unfolded(text string) string { return strings.ReplaceAll(text, "\n  ", " ") }

// summary cuts what became of the rows from the tables.
func summary(stdout string) (told, tables string) {
	told, tables, _ = strings.Cut(stdout, "\n\n")
	return told, tables
}

// TestNothingReadPrintsNoTables: a file of which nothing could be read says why, in every form, and prints no tables.
func TestNothingReadPrintsNoTables(t *testing.T) {
	for _, format := range command.Formats() {
		for _, file := range []string{"", "unit.type\n", "unit.type\nhospital\n", "yksikk\xf6tyyppi\nty\xf6paja\n"} {
			stdout, stderr, status := start(strings.NewReader(file), "-format", format, "-")
			if status != 1 || stderr == "" || strings.Contains(stdout, "unit.response") || strings.Count(stdout, "\n") > 16 ||
				stdout == "" {
				t.Errorf("%s, %q: status %d, %s", format, file, status, stdout)
			}
		}
	}
}

// TestMisses: responses that are others than B12's miss figures, and the program counts them and says why.
func TestMisses(t *testing.T) {
	for name, file := range map[string]string{
		"few": strings.Join(rows()[:40], "\n"),
	} {
		stdout, stderr, status := start(strings.NewReader(file), "-")
		if status != 0 || stderr != "" {
			t.Errorf("%s: status %d, %s", name, status, stderr)
		}
		counts := regexp.MustCompile(`\n(\d+) of (\d+) reproduced\n`).FindStringSubmatch(stdout)
		k, _ := strconv.Atoi(counts[1])
		m, _ := strconv.Atoi(counts[2])
		_, list, _ := strings.Cut(strings.ReplaceAll(stdout, "\n    ", " "), counts[0])
		misses := strings.Split(strings.TrimSpace(list), "\n")
		if k+len(misses) != m {
			t.Errorf("%s: %d of %d, and %d misses", name, k, m, len(misses))
		}
		for _, miss := range misses {
			if !regexp.MustCompile(`^ *not reproduced: [a-z0-9.-]+, printed .+: .+`).MatchString(miss) {
				t.Errorf("%s: %q", name, miss)
			}
		}
		for line := range strings.Lines(stdout) {
			if n := utf8.RuneCountInString(line) - 1; n > table.TextWidth {
				t.Errorf("%s: %d characters in %q", name, n, line)
			}
		}
	}
}

// TestForms: every form in every language; text and comparison within TextWidth, JSON a line a table, and no word
// of another language in the titles.
func TestForms(t *testing.T) {
	report, err := barometer.Reader{}.CSV(bytes.NewReader(examples.Synthetic)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	for _, format := range command.Formats() {
		for l := range figure.Languages() {
			stdout, stderr, status := start(nil, "-lang", l.String(), "-format", format)
			if status != 0 || stderr != "" {
				t.Errorf("%s in %s: status %d, %s", format, l, status, stderr)
			}
			if !utf8.ValidString(stdout) {
				t.Errorf("%s in %s: not UTF-8", format, l)
			}
			checkForm(t, format, stdout, l, report)
		}
	}
}

func checkForm(t *testing.T, format, stdout string, l figure.Language, report *barometer.Report) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
	if format == "json" {
		var count struct{ Rows struct{ Read, Counted int64 } }
		if json.Unmarshal([]byte(lines[0]), &count) != nil || count.Rows.Read != 471 || count.Rows.Counted != 471 {
			t.Errorf("the first line is not the rows: %s", lines[0])
		}
		i := 1
		for table := range report.Tables() {
			var got struct{ ID, Title string }
			if i >= len(lines) || json.Unmarshal([]byte(lines[i]), &got) != nil || got.ID != table.ID ||
				got.Title != l.Of(table.Title) {
				t.Fatalf("line %d is not table %s in %s", i+1, table.ID, l)
			}
			i++
		}
		if i != len(lines) {
			t.Errorf("%d lines for %d tables and the rows", len(lines), i)
		}
		return
	}
	for _, line := range lines {
		if n := utf8.RuneCountInString(line); format == "text" && n > table.TextWidth {
			t.Errorf("%s: %d characters in %q", l, n, line)
		}
	}
	if format == "csv" {
		checkCSV(t, stdout, report)
	}
	for table := range report.Tables() {
		if format != "csv" && format != "jsonstat" && !strings.Contains(stdout, l.Of(table.Title)) {
			t.Errorf("%s in %s: no title of %s", format, l, table.ID)
		}
	}
}

// TestMarkdown: the comparison stands after the tables as a table, a row for each figure of the text.
func TestMarkdown(t *testing.T) {
	text, _, _ := start(nil)
	markdown, _, _ := start(nil, "-format", "markdown")
	_, table, _ := strings.Cut(markdown, "\n### Published figures and what the responses give\n")
	verdicts := regexp.MustCompile(`(?m)^[0-9.]+ +([a-z0-9.-]+): (reproduced|consistent|inconsistent)$`)
	rows := regexp.MustCompile(`(?m)^\| ([a-z0-9.-]+) \|.*\| (reproduced|consistent|inconsistent) \|$`)
	want, got := verdicts.FindAllStringSubmatch(text, -1), rows.FindAllStringSubmatch(table, -1)
	if len(got) != 222 || len(want) != len(got) {
		t.Fatalf("%d rows for %d figures", len(got), len(want))
	}
	for i := range got {
		if got[i][1] != want[i][1] || got[i][2] != want[i][2] {
			t.Errorf("%q, in text %q", got[i][1:], want[i][1:])
		}
	}
	if !strings.HasSuffix(table, "\n222 of 222 reproduced\n") {
		t.Error(table[max(0, len(table)-1000):])
	}
}

// sources are the names of files in what is printed.
var sources = regexp.MustCompile(`standard input|answers\.csv|answers\.jsonl|no-ending|synthetic\.csv \([^)]*\)`)

// unnamed is what is printed without the name of the file that it rests on.
func unnamed(s string) string { return sources.ReplaceAllString(s, "FILE") }

// checkCSV: one data frame, a record for each cell of the tables after those of what they rest on.
func checkCSV(t *testing.T, stdout string, report *barometer.Report) {
	t.Helper()
	reader := csv.NewReader(strings.NewReader(stdout))
	reader.Comma = ';'
	records, err := reader.ReadAll() // of one length
	if err != nil || records[0][0] != "table" {
		t.Fatalf("%v: %.200s", err, stdout)
	}
	count := map[string]int{}
	for _, r := range records[1:] {
		count[r[0]]++
	}
	for x := range report.Tables() {
		if count[x.ID] != len(x.Rows)*len(x.Columns) {
			t.Errorf("%d records of %s", count[x.ID], x.ID)
		}
		delete(count, x.ID)
	}
	if len(count) != 1 || count[command.TableID] < 3 {
		t.Errorf("more than the tables: %v", count)
	}
}

// TestTemplate: the empty form is accepted as a file without responses, and a response can be filled in.
func TestTemplate(t *testing.T) {
	form, stderr, status := start(nil, "-template")
	if status != 0 || stderr != "" || strings.Count(form, "\n") != 1 {
		t.Fatalf("status %d: %s%s", status, form, stderr)
	}
	if header, _, _ := strings.Cut(string(examples.Synthetic), "\n"); form != header+"\n" {
		t.Error("the form has other columns than the embedded file")
	}
	for _, file := range []string{form + rows()[1] + "\n"} {
		stdout, stderr, status := start(strings.NewReader(file), "-")
		if status != 0 || stderr != "" || !strings.Contains(stdout, " reproduced\n") {
			t.Errorf("status %d: %s", status, stderr)
		}
	}
}

// TestFiles: a file by its name, JSON lines by the ending of theirs, and standard input are read alike.
func TestFiles(t *testing.T) {
	want, _, _ := start(nil)
	want = unnamed(want)
	var lines bytes.Buffer
	var responses []barometer.Response
	for r, err := range (barometer.Reader{}).CSV(bytes.NewReader(examples.Synthetic)).All() {
		if err != nil {
			t.Fatal(err)
		}
		responses = append(responses, r)
	}
	if err := barometer.WriteJSON(&lines, slices.Values(responses)); err != nil {
		t.Fatal(err)
	}
	for name, file := range map[string][]byte{"answers.csv": examples.Synthetic, "answers.jsonl": lines.Bytes(),
		"no-ending": examples.Synthetic} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, file, 0o600); err != nil {
			t.Fatal(err)
		}
		if stdout, stderr, status := start(nil, path); unnamed(stdout) != want || stderr != "" || status != 0 {
			t.Errorf("%s: status %d, %s", name, status, stderr)
		}
	}
	stdout, stderr, status := start(bytes.NewReader(examples.Synthetic), "-")
	if unnamed(stdout) != want || stderr != "" || status != 0 {
		t.Errorf("standard input: status %d, %s", status, stderr)
	}
}

// TestStatus: calls that cannot be served say why, and print no tables.
func TestStatus(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		stdin  io.Reader
		status int
		says   string
	}{
		"unknown language": {[]string{"-lang", "de"}, nil, 2, "de"},
		"unknown format":   {[]string{"-format", "pdf"}, nil, 2, "csv, spreadsheet, json or jsonstat"},
		"unknown flag":     {[]string{"-colour"}, nil, 2, "colour"},
		"two files":        {[]string{"a", "b"}, nil, 2, "one FILE"},
		"no such file":     {[]string{"no/such/file.csv"}, nil, 1, "no such file"},
		"an empty file": {[]string{"-format", "json", "-"}, strings.NewReader(""), 1, "file: no usable header: the " +
			"file is empty"},
		"a reader's error": {[]string{"-format", "json", "-"}, iotest.ErrReader(errors.New("the line broke")), 1,
			"the line broke"},
		"an unknown column": {[]string{"-format", "json", "-"}, strings.NewReader("unit.type;colour\n"), 1,
			"1 column whose name is not known is not read: colour"},
		"a column without a name": {[]string{"-"}, strings.NewReader("unit.type;\nworkshop;x\n"), 1,
			"1 column without a name is not read: column 2\nThe export of a survey tool needs a mapping"},
	} {
		stdout, stderr, status := start(c.stdin, c.args...)
		if status != c.status || !strings.Contains(stderr, c.says) || (stdout != "") != (c.stdin != nil) {
			t.Errorf("%s: status %d, %q, %d bytes of output", name, status, stderr, len(stdout))
		}
	}
	for _, format := range command.Formats() {
		if status := run([]string{"-format", format}, nil, brokenWriter{}, io.Discard); status != 1 {
			t.Errorf("%s to a writer that fails: status %d", format, status)
		}
	}
}

// TestATrailingSeparator: where every line ends with a separator the file is read as without, in every language: no
// column is told of, nothing goes to standard error, and the status is 0.
func TestATrailingSeparator(t *testing.T) {
	const file = "unit.type;unit.situation;\nworkshop;good;\nworkshop;weak;\n"
	for _, lang := range []string{"fi", "sv", "en"} {
		stdout, stderr, status := start(strings.NewReader(file), "-edition", "2026-12-31", "-lang", lang, "-")
		want, _, _ := start(strings.NewReader(strings.ReplaceAll(file, ";\n", "\n")), "-edition", "2026-12-31", "-lang",
			lang, "-")
		if status != 0 || stderr != "" || stdout != want || !strings.Contains(want, "unit.situation") {
			t.Errorf("%s: status %d, %s%.300s", lang, status, stderr, stdout)
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
