package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestTheWholePathOfTheReadme: the five commands from an export to a workbook run one after the other, on responses
// that are synthetic, and leave what they say.
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
	writeResponses(t, filepath.Join(dir, "responses.csv"))
	for i, command := range commands {
		words := strings.Fields(command)
		if words[0] != "go" || words[1] != "run" {
			t.Fatalf("no go run: %s", command)
		}
		source, args := "../../"+words[2], words[3:]
		if words[2] == "-C" {
			source, args = ".", words[5:]
		}
		program := filepath.Join(dir, "program")
		if text, err := exec.Command("go", "build", "-o", program, source).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, text)
		}
		var stdout, stderr bytes.Buffer
		c := exec.Command(program, args...)
		c.Dir, c.Stdout, c.Stderr = dir, &stdout, &stderr
		if err := c.Run(); err != nil || stderr.Len() > 0 || stdout.Len() == 0 {
			t.Fatalf("%s: %v, %s", command, err, stderr.String())
		}
		if want := "rivejä 211: laskettu 211, hylätty 0"; i > 1 && !strings.HasPrefix(stdout.String(), want) {
			t.Errorf("%s: %.300s", command, stdout.String())
		}
	}
	for _, name := range []string{"tables/funding.mean.csv", "report.xlsx"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// writeResponses writes the synthetic responses of 2011 as those of 2026.
func writeResponses(t *testing.T, name string) {
	t.Helper()
	text, err := os.ReadFile("../barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	header := strings.Split(lines[0], ";")
	var kept []string
	for i, line := range lines {
		sound := i == 0
		var cells []string
		for j, cell := range strings.Split(line, ";") {
			switch { // services and social enterprises of 2011 are none of 2026
			case cell == "social-enterprise":
				cell = "workshop"
			case header[j] == "unit.edition" && cell == "2011":
				sound, cell = true, "2026"
			case !strings.HasPrefix(header[j], "unit.") && !strings.HasPrefix(header[j], "funding.") &&
				header[j] != "clients.total":
				continue
			}
			cells = append(cells, cell)
		}
		if sound {
			kept = append(kept, strings.Join(cells, ";"))
		}
	}
	if err := os.WriteFile(name, []byte(strings.Join(kept, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
}
