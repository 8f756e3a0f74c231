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

// commands are the command lines whose output is kept: every program, format and language, and faulty inputs.
func commands() (all []string) {
	languages := []string{"", " -lang fi", " -lang sv", " -lang en"}
	for _, l := range languages {
		for _, program := range []string{"barometer", "survey"} {
			for _, format := range []string{"text", "markdown", "csv", "json"} {
				all = append(all, program+l+" -format "+format)
			}
			all = append(all, program+l+" -template")
		}
		all = append(
			all,
			"barometer -edition 2026-12-31 -sent 480 -frame workshop=275,multi-service-centre=40,total=600-700"+
				l+" ../barometer/synthetic.csv",
			"verify"+l,
			"checkreport"+l,
			"procurement"+l,
			"reconstruct"+l,
			"reconstruct"+l+" clash-synthetic.csv",
		)
	}
	for _, l := range languages[1:3] {
		all = append(all, "verify -format json"+l)
	}
	all = append(
		all,
		"barometer -edition 2026-12-31 -format json ../barometer/synthetic.csv",
		"barometer -lang fi -format jsonstat -table unit.coverage,clients.by-type",
		"barometer -lang sv -format jsonstat -type työpaja -chapter 3",
		"barometer -lang fi -type workshop -chapter 2,5.3.1",
		"barometer -lang en -format markdown -short -table funding.by-type",
		"barometer -long -table funding.by-type,clients.mean-by-type",
		"barometer -lang fi -format spreadsheet", "survey -lang fi -format spreadsheet", "barometer -list -lang fi", "survey -list", "barometer -list -format json -chapter 3",
		"survey -lang fi -format jsonstat -table coaching.use", "survey -chapter 9", "barometer -table none -type none",
		"checkreport -rounding down",
		"procurement -basis hour",
		"reconstruct -of total",
		"reconstruct -of row",
		"verify -report T05 -verdict implied",
	)
	for _, program := range []string{"barometer", "survey", "verify", "checkreport", "procurement", "reconstruct", "report"} {
		all = append(all, program+" -h")
	}
	return append(all,
		"procurement -lang fi -vary= ../testdata/cases/01_procurement_thousands.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/03_yesno_minus1.csv",
		"reconstruct -lang fi -max 1 ../testdata/cases/04_reconstruct_n_row.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/06_bare_label_target_groups.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/09_not_asked_is_zero_percent.csv",
		"barometer -edition 2016-12-31 -lang fi -format csv -sent 10 ../testdata/cases/10_refused_rows_leave_no_trace.csv",
		"barometer -edition 2026-12-31 -lang fi ../testdata/cases/13_growth_of_respondents_not_of_field.csv",
		"checkreport -lang fi ../testdata/cases/14_checkreport_innocent_row.csv",
		"survey -lang fi -sent 3 ../testdata/cases/18_survey_percent_cell.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv -sent 3 ../testdata/cases/19_duplicates_without_id.csv",
		"barometer -lang fi ../testdata/cases/20_edition_flag_forgotten.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/27a_ticks_or_blank.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/27b_ones_and_zeros.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv -sent 10 ../testdata/cases/28_not_read_still_prints.csv",
		"survey -lang fi -sent 3 ../testdata/cases/29_survey_asked_never_printed.csv",
		"checkreport -lang fi ../testdata/cases/31_checkreport_growth.csv",
		"reconstruct ../testdata/cases/overall-Overall.csv",
		"barometer -edition 2026-12-31 -lang fi -format csv ../testdata/cases/nfd-ids.csv",
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
