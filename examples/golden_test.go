package examples

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// commands are the command lines whose output is kept: every format and every language of every program, each once
// and not in all combinations, and faulty inputs. What TestSmallInputsThatWentWrong holds is not kept again in full.
func commands() (all []string) {
	for _, program := range []string{"barometer", "survey"} {
		all = append(all, program+" -format text", program+" -lang fi -format text", program+" -lang sv -format markdown",
			program+" -lang fi -format csv", program+" -lang en -format json", program+" -template",
			program+" -lang fi -template", program+" -lang sv -template", program+" -lang en -template")
	}
	for _, l := range []string{"", " -lang fi", " -lang sv"} { // English by default
		all = append(all, "checkreport"+l, "procurement"+l, "reconstruct"+l, "reconstruct"+l+" clash-synthetic.csv")
	}
	all = append(
		all,
		"barometer -edition 2026-12-31 -sent 480 -frame workshop=275,multi-service-centre=40,total=600-700 -lang fi"+
			" ../barometer/synthetic.csv",
		"survey -edition 2026-03-31 -sent 40 -lang fi ../survey/centres-synthetic.csv",
		"survey -lang sv ../survey/centres-synthetic.csv",
		"verify",
		"verify -lang fi -report T05",
		"verify -lang sv -report T05",
		"verify -format json -lang fi",
		"verify -report T05 -verdict implied",
		"barometer -lang fi -format jsonstat -table unit.coverage,clients.by-type",
		"barometer -lang sv -format jsonstat -type työpaja -chapter 3",
		"barometer -lang fi -type workshop -chapter 2,5.3.1",
		"barometer -lang en -format markdown -short -table funding.by-type",
		"barometer -long -table funding.by-type,clients.mean-by-type",
		"barometer -lang fi -format spreadsheet", "survey -lang fi -format spreadsheet", "barometer -list -lang fi",
		"survey -list", "barometer -list -format json -chapter 3",
		"survey -lang fi -format jsonstat -table coaching.use", "survey -chapter 9", "barometer -table none -type none",
		"checkreport -rounding down",
		"procurement -basis hour",
		"reconstruct -of total",
		"reconstruct -of row",
	)
	for _, program := range []string{"barometer", "survey", "verify", "checkreport", "procurement", "reconstruct",
		"report"} {
		all = append(all, program+" -h")
	}
	return append(all,
		"procurement -lang fi -vary= ../testdata/cases/01_procurement_thousands.csv",
		"reconstruct -lang fi -max 1 ../testdata/cases/04_reconstruct_n_row.csv",
		"barometer -edition 2016-12-31 -lang fi -format csv -sent 10 ../testdata/cases/10_refused_rows_leave_no_trace.csv",
		"checkreport -lang fi ../testdata/cases/14_checkreport_innocent_row.csv",
		"survey -lang fi -sent 3 ../testdata/cases/18_survey_percent_cell.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv -sent 10 ../testdata/cases/28_not_read_still_prints.csv",
		"survey -lang fi -sent 3 ../testdata/cases/29_survey_asked_never_printed.csv",
		"checkreport -lang fi ../testdata/cases/31_checkreport_growth.csv",
		"reconstruct ../testdata/cases/overall-Overall.csv",
		"checkreport ../testdata/cases/points.csv",
		"checkreport ../testdata/cases/negmean.csv",
		"barometer nosuchfile.csv", "barometer -lang xx", "survey -format xml",
	)
}

// TestGolden: every command prints what its golden file holds. After a change of output that is meant, run
//
//	go test ./examples -update
//
// and read the difference.
func TestGolden(t *testing.T) {
	bin := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", bin+"/", "./...").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	known := map[string]bool{}
	for _, line := range commands() {
		name := fileOf(line)
		if known[name] {
			t.Fatalf("%s stands twice", name)
		}
		known[name] = true
		t.Run(line, func(t *testing.T) {
			t.Parallel()
			got := output(t, bin, line)
			if *update {
				if err := os.WriteFile(name, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf(
					"the output differs (- golden, + now):\n%s",
					cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")),
				)
			}
		})
	}
	files, err := filepath.Glob("testdata/golden/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !known[f] {
			t.Errorf("no command prints %s", f)
		}
	}
}

// fileOf returns the golden file of a command line.
func fileOf(line string) string {
	safe := strings.NewReplacer("../", "", "/", "_", " -", "_", " ", "_", ",", "_", "=", "_")
	return filepath.Join("testdata", "golden", safe.Replace(line)+".txt")
}

// output runs a command line in its program's folder and returns its exit status, standard output and standard error.
func output(t *testing.T, bin, line string) []byte {
	words := strings.Fields(line)
	var stdout, stderr bytes.Buffer
	c := exec.Command(filepath.Join(bin, words[0]), words[1:]...)
	c.Dir, c.Stdout, c.Stderr = words[0], &stdout, &stderr
	var exit *exec.ExitError
	if err := c.Run(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return fmt.Appendf(
		nil,
		"exit status %d\n%s---- standard error\n%s",
		c.ProcessState.ExitCode(),
		stdout.Bytes(),
		stderr.Bytes(),
	)
}
