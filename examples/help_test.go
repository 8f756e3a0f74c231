package examples

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// helped are the programs and what they need to read the example of their help; none for those that read no such file.
var helped = map[string][]string{
	"barometer": {"-edition", "2026-12-31"}, "report": {"-edition", "2026-12-31"}, "survey": {"-edition", "2026-03-31"},
	"checkreport": {}, "procurement": {}, "reconstruct": {}, "verify": nil, "scale": nil,
}

// TestHelpInThreeLanguages: every program tells its help, with an example and what each flag is for, in each language,
// without a line of another; and the rows that help shows are read without a fault in that language.
func TestHelpInThreeLanguages(t *testing.T) {
	bin := programs(t)
	for program, args := range helped {
		told := map[string][]string{}
		for _, lang := range []string{"fi", "sv", "en"} {
			cmd := exec.Command(filepath.Join(bin, program), "-h", "-lang", lang)
			var out, help bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &help
			if err := cmd.Run(); err != nil || out.Len() > 0 {
				t.Errorf("%s -h -lang %s: %v, %q", program, lang, err, &out)
			}
			var rows []string
			for _, line := range strings.Split(help.String(), "\n") {
				switch data := strings.HasPrefix(line, "  ") && !strings.HasPrefix(line, "   "); {
				case data && strings.Contains(line, ";"):
					rows = append(rows, line)
				case data && strings.Contains(line, " -lang "):
					told[lang] = append(told[lang], "example")
				case strings.HasPrefix(line, "  -"), strings.Contains(line, "="), line == "": // names, and values by default
				default:
					told[lang] = append(told[lang], line)
				}
			}
			if examples := slices.Contains(told[lang], "example"); !examples && lang != "en" {
				t.Errorf("%s -h -lang %s has no example", program, lang)
			}
			if (args == nil) != (rows == nil) {
				t.Errorf("%s -h -lang %s: rows %q", program, lang, rows)
			} else if rows != nil {
				checkExample(t, filepath.Join(bin, program), append([]string{"-lang", lang}, args...), rows)
			}
		}
		for _, lang := range []string{"fi", "sv"} {
			for _, line := range told[lang] {
				if line != "example" && slices.Contains(told["en"], line) {
					t.Errorf("%s -h -lang %s is English: %q", program, lang, line)
				}
			}
		}
	}
}

// TestAFaultOfAFlagIsNotBuriedInHelp: it stands alone, with the way to help, in every program and language.
func TestAFaultOfAFlagIsNotBuriedInHelp(t *testing.T) {
	bin := programs(t)
	for program := range helped {
		for lang, want := range map[string]string{
			"fi": "%s: valitsinta ei ole: -colour\nohje: %[1]s -h -lang fi\n",
			"sv": "%s: flaggan finns inte: -colour\nhjälp: %[1]s -h -lang sv\n",
			"en": "%s: flag provided but not defined: -colour\nhelp: %[1]s -h\n",
		} {
			var out, faults bytes.Buffer
			cmd := exec.Command(filepath.Join(bin, program), "-lang", lang, "-colour", "red")
			cmd.Stdout, cmd.Stderr = &out, &faults
			if err := cmd.Run(); err == nil || out.Len() > 0 || faults.String() != fmt.Sprintf(want, program) {
				t.Errorf("%s in %s: %v, %q\n%s", program, lang, err, &out, &faults)
			}
		}
	}
}

// checkExample checks that a program reads the rows which its help shows. A draft may hold figures that do not agree.
func checkExample(t *testing.T, program string, args, rows []string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "example.csv")
	if err := os.WriteFile(file, []byte(strings.Join(rows, "\n")+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var faults bytes.Buffer
	cmd := exec.Command(program, append(args, file)...)
	cmd.Stderr = &faults
	if err := cmd.Run(); err != nil || faults.Len() > 0 {
		t.Errorf("%s %q of its own example: %v\n%s", filepath.Base(program), args, err, &faults)
	}
}
