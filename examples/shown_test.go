package examples

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// forged begins a line of its own where it is printed raw, moves a terminal, and turns the direction of writing.
const forged = "a\nFORGED\r\x1b]0;t\a\x1b[31mred\u202eback\u200bz\u0085\u2028n"

// raw finds what no program prints of a user's text: what moves a terminal, does not show, or turns the writing round.
var raw = regexp.MustCompile("[\x00-\x08\x0b-\x1f\x7f\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]" +
	"|(?m:^FORGED)")

// Whatever stands in an argument, the name of a file, a header, an id or a cell, no program prints it raw, in any
// format: one line of output is one line of the program's own.
func TestNothingOfAUserIsPrintedRaw(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", dir+"/", "./...").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	quoted := `"` + forged + `"`
	files := map[string][]string{
		"barometer": {
			"unit.id;unit.type;" + quoted + "\n" + quoted + ";workshop;1\nb;" + quoted + ";2\nc;workshop;3\n",
			"unit.type;unit.situation;funding.municipal\nworkshop;" + quoted + ";" + quoted + "\nworkshop;good;100\n",
		},
		"survey": {
			"coaching.id;coaching.use;" + quoted + "\n" + quoted + ";yes;1\nb;" + quoted + ";2\nc;no;3\n",
			"coaching.use;coaching.staff.kela\nyes;" + quoted + "\nno;1\n",
		},
		"procurement": {
			"name;price;basis\n" + quoted + ";1;hour\nb;" + quoted + ";hour\nc;1;" + quoted + "\nd;2;hour\n",
			quoted + ";price;basis\na;1;hour\n", "name;price;basis;hours-a-day\na;1;hour;" + quoted + "\nb;1;hour;\n",
		},
		"checkreport": {
			"id;printed;part;whole\n" + quoted + ";40 %;1;3\nb;" + quoted + ";1;2\nc;50 %;" + quoted + ";2\nd;50 %;1;2\n",
			"id;printed;part;" + quoted + "\na;1;1;1\n",
		},
		"reconstruct": {
			quoted + ";a;total\nx;1;2\n", "t;" + quoted + ";total\nx;1;2\n", "t;a;total\n" + quoted + ";1;2\n",
			"t;a;total\nx;" + quoted + ";2\n",
		},
		"verify": nil,
	}
	printed := 0
	for program, contents := range files {
		flags := [][]string{{}}
		switch program {
		case "barometer", "survey":
			flags = [][]string{{}, {"-format", "markdown"}, {"-format", "csv"}, {"-format", "json"}, {"-lang", "fi"}}
		}
		for _, args := range [][]string{
			{forged}, {"-lang", forged}, {"-format", forged}, {"-" + forged}, {"a", forged}, {"-total", forged, forged},
			{"-assume", forged}, {"-frame", forged}, {"-edition", forged}, {"-verdict", forged}, {"-rounding", forged},
		} {
			printed += shown(t, dir, program, "", args...)
		}
		for i, content := range contents {
			file := filepath.Join(dir, strings.ReplaceAll(forged, "/", "")+string(rune('0'+i))+".csv")
			if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
				t.Skip(err) // a file system without such names
			}
			for _, f := range flags {
				printed += shown(t, dir, program, content, append(f, "-")...)
			}
			printed += shown(t, dir, program, "", file)
		}
	}
	if printed < 10_000 {
		t.Errorf("only %d bytes were printed", printed)
	}
}

// shown runs a program, looks for raw text in what it prints, and returns how many bytes that is.
func shown(t *testing.T, bin, program, in string, args ...string) int {
	t.Helper()
	var stdout, stderr bytes.Buffer
	run := exec.Command(filepath.Join(bin, program), args...)
	run.Stdin, run.Stdout, run.Stderr = strings.NewReader(in), &stdout, &stderr
	var exit *exec.ExitError
	if err := run.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	for name, out := range map[string]*bytes.Buffer{"stdout": &stdout, "stderr": &stderr} {
		if at := raw.FindIndex(out.Bytes()); at != nil {
			t.Errorf("%s %q < %q: %s has %q", program, args, in, name,
				out.Bytes()[max(0, at[0]-60):min(out.Len(), at[1]+20)])
		}
	}
	return stdout.Len() + stderr.Len()
}

// Rows that are equal and have no id, rows that answer nothing, and questions of which blank may be no, or no may be
// blank: said by both surveys, in every format, with the numbers.
func TestWhatMayBeCountedTwiceIsSaidInEveryFormat(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", dir+"/", "./barometer", "./survey").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	const year = "unit.edition;unit.type;unit.needs.securing-funding;unit.needs.more-resources;clients.total\n"
	const use = "coaching.use;coaching.targets.youth;coaching.targets.mental-health-rehabilitees\n"
	for _, c := range []struct{ program, in, says string }{
		{"barometer", year + "2011;workshop;;;45\n2011;workshop;;;45\n2011;workshop;;;45\n",
			`3 rows are equal and have no id \(row 2 first\): all are counted`},
		{"barometer", year + "2011;workshop;;;\n2011;mental-health;;;\n2011;workshop;;;5\n",
			`2 rows answer no question \(row 2 first\): they are counted`},
		{"barometer", year + "2011;workshop;;;\n2011;workshop;;;5\n", `1 row answers no question \(row 2\): it is counted`},
		{"barometer", year + "2011;workshop;1;;1\n2011;workshop;;;2\n2011;workshop;;1;3\n2011;workshop;;;4\n",
			`unit\.needs\): nobody answered no; blank is read as not answered, n = 2; if blank means no, n = 4`},
		{"barometer", year + "2011;workshop;1;0;1\n2011;workshop;0;0;2\n2011;workshop;0;1;3\n2011;workshop;0;0;4\n",
			`unit\.needs\): nobody left it blank; no alone is read as an answer, n = 4; if it means skipped, n = 2`},
		{"survey", use + "yes;1;0\nyes;1;0\nno;;\n", `2 rows are equal and have no id \(row 2 first\): all are counted`},
		{"survey", use + "yes;1;\nno;;\n", `coaching\.targets\): nobody answered no; blank is read as not answered, n = 1; ` +
			`if blank means no, n = 2`},
		{"survey", use + "yes;1;0\nno;0;0\n", `coaching\.targets\): nobody left it blank; no alone is read as an answer, ` +
			`n = 2; if it means skipped, n = 1`},
	} {
		for _, format := range []string{"text", "markdown", "csv", "json"} {
			args := []string{"-lang", "en", "-format", format, "-"}
			if c.program == "survey" { // its rows do not tell their year
				args = append([]string{"-edition", "2026-03-31"}, args...)
			}
			run := exec.Command(filepath.Join(dir, c.program), args...)
			run.Stdin = strings.NewReader(c.in)
			out, err := run.Output()
			got := strings.Join(strings.Fields(string(out)), " ") // the notes of texts are wrapped
			if err != nil || !regexp.MustCompile(c.says).MatchString(got) {
				t.Errorf("%s -format %s < %q: %v, no %q in\n%.600s", c.program, format, c.in, err, c.says, out)
			}
		}
	}
}
