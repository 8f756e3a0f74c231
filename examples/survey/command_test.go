package main

import (
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// TestOrder: shuffled rows, from a file or from standard input, make the same output in every form and language.
func TestOrder(t *testing.T) {
	rows := lines()
	r := rand.New(rand.NewPCG(3, 5))
	name := filepath.Join(t.TempDir(), "centres.csv")
	for _, format := range command.Formats() {
		for l := range figure.Languages() {
			want, stderr, status := start(nil, "-format", format, "-lang", l.String())
			want = unnamed(want)
			if status != 0 || stderr != "" {
				t.Errorf("%s in %s: status %d, %s", format, l, status, stderr)
			}
			r.Shuffle(len(rows)-1, func(i, j int) { rows[i+1], rows[j+1] = rows[j+1], rows[i+1] })
			shuffled := strings.Join(rows, "\n") + "\n"
			if got, _, _ := start(strings.NewReader(shuffled), "-format", format, "-lang", l.String(),
				"-edition", "2005-03-31", "-"); unnamed(got) != want {
				t.Errorf("%s in %s: %s", format, l, cmp.Diff(want, got))
			}
			if err := os.WriteFile(name, []byte(shuffled), 0o600); err != nil {
				t.Fatal(err)
			}
			if got, _, _ := start(nil, "-format", format, "-lang", l.String(), "-edition", "2005-03-31",
				name); unnamed(got) != want {
				t.Errorf("%s in %s from a file: %s", format, l, cmp.Diff(want, got))
			}
		}
	}
}

// sources are the names of files in what is printed.
var sources = regexp.MustCompile(
	`standard input|vakiosyöte|standardinmatning|centres\.csv|centres-synthetic\.csv \([^)]*\)`)

// unnamed is what is printed without the name of the file that it rests on.
func unnamed(s string) string { return sources.ReplaceAllString(s, "FILE") }

// TestMarkdown: the comparison stands after the tables as a table, a row for each figure of the text.
func TestMarkdown(t *testing.T) {
	text, _, _ := start(nil)
	markdown, _, _ := start(nil, "-format", "markdown")
	_, table, _ := strings.Cut(markdown, "\n### Published figures and what the responses give\n")
	verdicts := regexp.MustCompile(`(?m)^[0-9.]+ +([a-z0-9.-]+): (reproduced|consistent|inconsistent)$`)
	rows := regexp.MustCompile(`(?m)^\| ([a-z0-9.-]+) \|.*\| (reproduced|consistent|inconsistent) \|$`)
	want, got := verdicts.FindAllStringSubmatch(text, -1), rows.FindAllStringSubmatch(table, -1)
	if len(got) != 95 || len(want) != len(got) {
		t.Fatalf("%d rows for %d figures", len(got), len(want))
	}
	for i := range got {
		if got[i][1] != want[i][1] || got[i][2] != want[i][2] {
			t.Errorf("%q, in text %q", got[i][1:], want[i][1:])
		}
	}
	if !strings.Contains(table, "\n93 of 95 reproduced\n") || strings.Count(table, "\nnot reproduced: ") != 2 {
		t.Error(table[max(0, len(table)-1000):])
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// TestStatus: calls that cannot be served say why, and print no tables.
func TestStatus(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		stdin  io.Reader
		status int
		says   string
	}{
		"unknown language": {[]string{"-lang", "de"}, nil, 2, "de"},
		"unknown format":   {[]string{"-format", "pdf"}, nil, 2, "csv, spreadsheet, json, jsonstat or html"},
		"unknown flag":     {[]string{"-colour"}, nil, 2, "colour"},
		"no number":        {[]string{"-sent", "many"}, nil, 2, "many"},
		"no date":          {[]string{"-edition", "2026", "a"}, nil, 2, "a date such as 2026-03-31"},
		"too early":        {[]string{"-edition", "2004-12-31", "a"}, nil, 2, "the first survey was that of 2005"},
		"no file":          {[]string{"-edition", "2026-03-31"}, nil, 2, "the embedded answers are of 2005"},
		"none sent":        {[]string{"-sent", "0"}, nil, 2, "from 1 to 1000000 forms"},
		"two files":        {[]string{"a", "b"}, nil, 2, "one FILE"},
		"help":             {[]string{"-h"}, nil, 0, "-sent"},
		"no such file":     {[]string{"no/such/file.csv"}, nil, 1, "no such file"},
		"an empty file": {[]string{"-format", "json", "-"}, strings.NewReader(""), 1,
			"file: no usable header: the file is empty"},
		"a reader's error": {[]string{"-format", "json", "-"}, iotest.ErrReader(errors.New("the line broke")), 1,
			"the line broke"},
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

// TestCheckCountsWhatTheMappingDeclaresAsMissing: 1 taken for missing by mistake shows below what became of the rows,
// in every language.
func TestCheckCountsWhatTheMappingDeclaresAsMissing(t *testing.T) {
	mapping := filepath.Join(t.TempDir(), "synthetic-mapping.csv")
	text := "column;ours;value;means\ncoaching.staff.social-work;;1;missing\n*;;99;missing\n"
	if err := os.WriteFile(mapping, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	answers := "coaching.id;coaching.use;coaching.staff.social-work\na;no;1\nb;no;1\nc;no;99\nd;no;2\n"
	for lang, want := range map[string]string{
		"fi": "3 riviä: henkilöstö: sosiaalityö (coaching.staff.social-work): puuttuu muunnoksen mukaan: 1 (2), 99 (1)",
		"sv": "3 rader: personal: socialt arbete (coaching.staff.social-work): saknas enligt översättningen: 1 (2), 99 (1)",
		"en": "3 rows: staff: social work (coaching.staff.social-work): missing by the mapping: 1 (2), 99 (1)",
	} {
		got, stderr, status := start(strings.NewReader(answers), "-check", "-lang", lang, "-edition", "2026-03-31", "-map",
			mapping, "-")
		if got = strings.Join(strings.Fields(got), " "); !strings.HasSuffix(got, want) || status != 0 || stderr != "" {
			t.Errorf("%s: status %d, %s\n%s", lang, status, stderr, got)
		}
	}
}
