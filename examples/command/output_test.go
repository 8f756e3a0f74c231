package command_test

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/table"
)

// tables are two tables of a made-up survey, the first of which is by size.
func tables() []table.Table {
	sizes := table.RowsOf([]table.Heading{
		{Key: "small", Labels: figure.Labels{"pieni", "liten", "small"}},
		{Key: "large", Labels: figure.Labels{"suuri", "stor", "large"}},
		{Key: "all", Labels: figure.Labels{"kaikki", "alla", "all"}},
	}, func(h table.Heading) table.Heading { return h }).Of("size", figure.Labels{})
	halls := figure.Labels{"halleja", "hallar", "halls"}
	number := func(n int64) func(int, table.Heading) figure.Figure {
		return func(int, table.Heading) figure.Figure { return table.Respondents(n, n) }
	}
	return slices.Collect(table.Catalogue[int]{Counted: halls, Tables: []table.Description[int]{
		table.Describe("hall.size", "1.1", figure.Labels{"Koko", "Storlek", "Size"}, sizes,
			table.Count("halls", halls, number(7))),
		table.Describe("hall.sauna", "10", figure.Labels{"Sauna", "Bastu", "Sauna"}, table.One("sauna", halls),
			table.Count("halls", halls, number(0))),
	}}.All(0))
}

// write runs a command line and returns what is written, and to standard error.
func write(t *testing.T, r command.Report, args ...string) (stdout, stderr string, status int) {
	t.Helper()
	var out, faults strings.Builder
	line := command.New("test", 1, &faults)
	o := line.Output(command.Kind{Key: "size", All: "all", Parse: func(s string) (string, error) {
		if s != "small" && s != "large" {
			return "", io.ErrUnexpectedEOF
		}
		return s, nil
	}})
	status, done := line.Parse(args, func() error { return o.Check(r.Tables) })
	switch {
	case done:
	case o.List:
		status = line.Fail(o.WriteList(&out, r.Tables, figure.English))
	default:
		status = line.Fail(o.Write(&out, r, figure.English))
	}
	return out.String(), faults.String(), status
}

func report() command.Report {
	return command.Report{
		Title: figure.Labels{"Hallit", "Hallar", "Halls"}, Tables: slices.Values(tables()),
		Basis: command.Basis{
			File: "halls.csv", Edition: table.Edition{Year: 2026, Date: "2026-12-31"}, Before: table.Edition{Year: 2011},
			Read: reading.Count{Rows: 9, Counted: 7, Refused: 2},
		},
		Comparison: func(w io.Writer, markdown bool) error {
			_, err := io.WriteString(w, "verdicts\n")
			return err
		},
	}
}

// TestEveryFormSaysWhatItRestsOn: the rows, the edition, its date, the file and the tables without figures stand in
// every form.
func TestEveryFormSaysWhatItRestsOn(t *testing.T) {
	for _, format := range command.Formats() {
		stdout, stderr, status := write(t, report(), "-format", format)
		if status != 0 || stderr != "" {
			t.Errorf("%s: %d, %s", format, status, stderr)
		}
		for _, word := range []string{"9", "7", "2", "2026", "31", "2011", "halls.csv", "hall.sauna"} {
			if !strings.Contains(stdout, word) {
				t.Errorf("%s: no %s in\n%s", format, word, stdout)
			}
		}
	}
}

// TestChoosingTables: by id, by chapter (1 is not 10), by size; the comparison is left out, and what is left in is
// told.
func TestChoosingTables(t *testing.T) {
	const size, sauna = "Size [hall.size]", "Sauna [hall.sauna]"
	for args, want := range map[string][]string{
		"":                   {size, sauna, "small", "large", "verdicts"},
		"-table hall.sauna":  {sauna},
		"-chapter 1":         {size, "small", "large"},
		"-chapter 10,1.1":    {size, sauna, "small", "large"},
		"-type small":        {size, "small"},
		"-list":              {"hall.size", "hall.sauna"},
		"-list -chapter 10":  {"hall.sauna"},
		"-table hall.size, ": {size, "small", "large"},
	} {
		stdout, stderr, status := write(t, report(), strings.Fields(args)...)
		if status != 0 {
			t.Errorf("%s: %d, %s", args, status, stderr)
		}
		for _, word := range []string{size, sauna, "small", "large", "verdicts"} {
			if strings.Contains(stdout, word) != slices.Contains(want, word) && !strings.Contains(args, "-list") {
				t.Errorf("%s, %s:\n%s", args, word, stdout)
			}
		}
		for _, word := range want {
			if !strings.Contains(stdout, word) {
				t.Errorf("%s: no %s in\n%s", args, word, stdout)
			}
		}
	}
	for _, args := range []string{
		"-table none", "-chapter 2", "-chapter 1.1.1", "-type none", "-short -long", "-table hall.sauna -type small",
	} {
		if stdout, stderr, status := write(t, report(), strings.Fields(args)...); status != 2 || stdout != "" ||
			!strings.HasPrefix(stderr, "test: ") {
			t.Errorf("%s: %d, %s%s", args, status, stdout, stderr)
		}
	}
}

// TestAFileATable: every table has a file of its own, which says what it rests on; without a form, or as CSV, it is one
// that a Finnish spreadsheet opens right.
func TestAFileATable(t *testing.T) {
	const want = "\ufeff" + `1.1 Size
hall.size;halls;n (halls): halls;marks: halls
small;7;7;
large;7;7;
all;7;7;

What the figures rest on
rests-on;rows
read;9
counted;7
refused;2
edition: 2026 (31 December 2026);–
compared with: 2011;–
file: halls.csv;–
"tables without figures (not asked, or answered by nobody): hall.sauna";–
`
	for args, names := range map[string][]string{
		"":                    {"hall.sauna.csv", "hall.size.csv"},
		"-format csv":         {"hall.sauna.csv", "hall.size.csv"},
		"-format spreadsheet": {"hall.sauna.csv", "hall.size.csv"},
		"-format jsonstat":    {"hall.sauna.json", "hall.size.json"},
		"-format text":        {"hall.sauna.txt", "hall.size.txt"},
		"-format markdown":    {"hall.sauna.md", "hall.size.md"},
		"-format json":        {"hall.sauna.jsonl", "hall.size.jsonl"},
	} {
		dir := filepath.Join(t.TempDir(), "tables")
		stdout, stderr, status := write(t, report(), append(strings.Fields(args), "-out", dir)...)
		if status != 0 || !strings.HasPrefix(stdout, "9 rows: 7 counted, 2 refused\n") {
			t.Errorf("%s: %d, %s%s", args, status, stdout, stderr)
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range entries {
			got = append(got, e.Name())
			text, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil || !strings.Contains(string(text), "halls.csv") {
				t.Errorf("%s, %s: %v, %s", args, e.Name(), err, text)
			}
			if e.Name() == "hall.size.csv" && string(text) != want {
				t.Errorf("%s: %s", args, cmp.Diff(want, string(text)))
			}
		}
		if diff := cmp.Diff(names, got); diff != "" {
			t.Errorf("%s: %s", args, diff)
		}
	}
}

// TestTheFirstObjectSaysWhatTheOthersRestOn: JSON for programs.
func TestTheFirstObjectSaysWhatTheOthersRestOn(t *testing.T) {
	stdout, _, _ := write(t, report(), "-format", "json", "-table", "hall.sauna")
	var first struct {
		Rows            struct{ Read, Counted, Refused int }
		Edition, Before int
		Reference, File string
		Without         []string `json:"without_figures"`
	}
	if err := json.NewDecoder(strings.NewReader(stdout)).Decode(&first); err != nil {
		t.Fatal(err)
	}
	if first.Rows.Read != 9 || first.Rows.Refused != 2 || first.Edition != 2026 || first.Before != 2011 ||
		first.Reference != "2026-12-31" || first.File != "halls.csv" || !slices.Equal(first.Without, []string{"hall.sauna"}) {
		t.Errorf("%+v", first)
	}
}

// TestNothingCountedHasNoTables: only what became of the rows is told.
func TestNothingCountedHasNoTables(t *testing.T) {
	r := report()
	r.Basis.Read = reading.Count{Rows: 2, Refused: 2}
	for _, format := range command.Formats() {
		if stdout, _, status := write(t, r, "-format", format); status != 0 || strings.Contains(stdout, "hall.") ||
			!strings.Contains(stdout, "halls.csv") {
			t.Errorf("%s: %d, %s", format, status, stdout)
		}
	}
}
