package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestTheWholePathOfTheReadme: the five commands from an export to a workbook run one after the other, on an export of
// responses that are synthetic, and leave what they say.
func TestTheWholePathOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, _ := strings.Cut(string(readme), "## From an export to a workbook\n")
	_, block, _ := strings.Cut(section, "```\n")
	block, _, _ = strings.Cut(block, "```\n")
	commands := strings.Split(strings.TrimSpace(block), "\n")
	if len(commands) != 5 {
		t.Fatalf("%d commands: %s", len(commands), block)
	}
	dir := t.TempDir()
	writeExport(t, filepath.Join(dir, "export.csv"))
	for i, command := range commands {
		stdout, stderr, err := runLine(t, dir, command)
		if err != nil || stderr != "" || stdout == "" {
			t.Fatalf("%s: %v, %s", command, err, stderr)
		}
		if want := "rivejä 114: laskettu 114, hylätty 0"; i > 0 && !strings.HasPrefix(stdout, want) {
			t.Errorf("%s: %.300s", command, stdout)
		}
	}
	for _, name := range []string{"mapping.csv", "tables/unit.situation.csv", "report.xlsx"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// runLine runs a line of the README in a folder, and writes what it says into the file behind ">".
func runLine(t *testing.T, dir, line string) (stdout, stderr string, err error) {
	t.Helper()
	words := strings.Fields(line)
	if words[0] != "go" || words[1] != "run" {
		t.Fatalf("no go run: %s", line)
	}
	source, args := "../../"+words[2], words[3:]
	if words[2] == "-C" {
		source, args = ".", words[5:]
	}
	into := ""
	if i := slices.Index(args, ">"); i >= 0 {
		args, into = args[:i], args[i+1]
	}
	program := filepath.Join(dir, "program")
	if text, err := exec.Command("go", "build", "-o", program, source).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	var out, faults bytes.Buffer
	c := exec.Command(program, args...)
	c.Dir, c.Stdout, c.Stderr = dir, &out, &faults
	err = c.Run()
	if into != "" && err == nil {
		err = os.WriteFile(filepath.Join(dir, into), out.Bytes(), 0o600)
	}
	return out.String(), faults.String(), err
}

// writeExport writes the synthetic export of Kobo whose suggested mapping needs no hand, without the unit type that is no
// answer in 2026.
func writeExport(t *testing.T, name string) {
	t.Helper()
	text, err := os.ReadFile("../barometer/testdata/exports/kobo.csv")
	if err != nil {
		t.Fatal(err)
	}
	lines := slices.DeleteFunc(strings.SplitAfter(string(text), "\n"), func(line string) bool {
		return strings.Contains(line, "social-enterprise") || strings.Contains(line, "social_enterprise")
	})
	if err := os.WriteFile(name, []byte(strings.Join(lines, "")), 0o600); err != nil {
		t.Fatal(err)
	}
}
