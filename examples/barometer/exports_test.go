package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/table"
)

// export is what a survey tool wrote of the synthetic responses of testdata/exports/truth.csv, how many lines of its
// mapping a person wrote or changed after -suggest, and which of the responses are finished; nil for all.
type export struct {
	name     string
	byHand   int
	finished func(row int) bool // from 0
}

// exports are the files of testdata/exports.
var exports = []export{
	{name: "webropol_01", byHand: 8}, {name: "webropol_text", byHand: 10}, {name: "limesurvey_full", byHand: 5},
	{name: "googleforms", byHand: 3}, {name: "msforms", byHand: 1}, {name: "kobo", byHand: 0},
	{name: "spss_codes", byHand: 20},
	{"limesurvey_codes", 34, cellOf("limesurvey_codes", ';', "submitdate", func(s string) bool { return s != "" })},
	{"redcap_raw", 16, cellOf("redcap_raw", ',', "barometri_complete", func(s string) bool { return s == "2" })},
	{name: "surveymonkey", byHand: 9},
	{name: "typeform", byHand: 29}, {name: "jotform", byHand: 15}, {name: "questionpro", byHand: 30},
	{name: "zef", byHand: 16},
	{"sosci", 35, func(row int) bool { return row%24 != 5 }},     // FINISHED is 0 in these
	{"alchemer", 21, func(row int) bool { return row%30 != 11 }}, // Status is Partial
	{"qualtrics", 4, cellOf("qualtrics", ',', "Status,Finished", func(s string) bool { return s == "IP Address,True" })},
}

// cellOf returns what cells of an export say of its rows; the columns are joined by commas.
func cellOf(name string, separator rune, columns string, is func(string) bool) func(int) bool {
	return func(row int) bool {
		rows := records(exportFile(name+".csv"), separator)
		if name == "qualtrics" {
			rows = slices.Delete(rows, 1, 3)
		}
		var cells []string
		for c := range strings.SplitSeq(columns, ",") {
			cells = append(cells, rows[row+1][slices.Index(rows[0], c)])
		}
		return is(strings.Join(cells, ","))
	}
}

// exportFile returns a file of testdata/exports.
func exportFile(name string) []byte {
	text, err := os.ReadFile(filepath.Join("testdata", "exports", name))
	if err != nil {
		panic(err)
	}
	return bytes.TrimPrefix(text, []byte("\ufeff"))
}

// records returns the records of a CSV file.
func records(text []byte, separator rune) [][]string {
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma = separator
	rows, err := in.ReadAll()
	if err != nil {
		panic(err)
	}
	return rows
}

// truthOf returns the responses of truth.csv that an export has finished, with the columns that it holds alone.
func truthOf(x export, keys []string) []byte {
	rows := records(exportFile("truth.csv"), ';')
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = ';'
	for i, row := range rows {
		if i > 0 && x.finished != nil && !x.finished(i-1) {
			continue
		}
		var cells []string
		for j, key := range rows[0] {
			if slices.Contains(keys, key) {
				cells = append(cells, row[j])
			}
		}
		w.Write(cells)
	}
	w.Flush()
	return out.Bytes()
}

// edition2026 is the made-up edition of the exports, which still has the answer options of 2011.
func edition2026(t *testing.T) (e barometer.Edition) {
	made, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(made)
	if err == nil {
		text = regexp.MustCompile(`"offers":"[^"]*"`).ReplaceAll(text, []byte(`"offers":"B12"`))
		err = json.Unmarshal(text, &e)
	}
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// mappingOf reads the mapping of an export.
func mappingOf(t *testing.T, name string) mapping.Mapping {
	t.Helper()
	m, err := mapping.Read(bytes.NewReader(exportFile(name + ".map.csv")))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// keysOf returns the columns of ours that an export holds: those that its mapping reads, and those that have our names.
func keysOf(name string, m mapping.Mapping) (keys []string) {
	for _, s := range m.Sources {
		to := s.To
		if to == "" && len(s.Values) > 0 {
			to = s.Name
		}
		keys = append(keys, to)
		for _, v := range s.Values {
			if s.Split != "" {
				keys = append(keys, s.To+"."+v.Means)
			}
		}
	}
	header, _, _ := strings.Cut(string(exportFile(name+".csv")), "\n")
	for _, own := range []string{"unit.founded", "clients.total"} {
		if strings.Contains(header, own) {
			keys = append(keys, own)
		}
	}
	return keys
}

// cells returns every printed cell of every table.
func cells(t *testing.T, r *barometer.Report) map[string]string {
	t.Helper()
	all := map[string]string{}
	for table := range r.Tables() {
		for i, row := range tableCells(table) {
			all[fmt.Sprintf("%s %d", table.ID, i)] = row
		}
	}
	return all
}

// tableCells returns the cells of a table: what each prints, its exact ratio and its n.
func tableCells(x table.Table) (all []string) {
	for _, row := range x.Cells {
		for _, c := range row {
			all = append(all, fmt.Sprint(c.Figure.Ratio, " ", c.Figure.N, " ", c.Figure.Marks, " ", c.Interval != nil))
		}
	}
	return all
}

// someExports returns the exports, of which short tests read every third: under the race detector they take long, and
// one goroutine reads them.
func someExports() (some []export) {
	for i, x := range exports {
		if i%6 == 0 || !testing.Short() {
			some = append(some, x)
		}
	}
	return some
}

// TestExportsGiveTheFiguresOfTruth: every cell of every table is, through the mapping of each export, what the finished
// responses give in our own columns.
func TestExportsGiveTheFiguresOfTruth(t *testing.T) {
	for _, x := range someExports() {
		t.Run(x.name, func(t *testing.T) {
			m := mappingOf(t, x.name)
			reader := barometer.Reader{Edition: edition2026(t), Mapping: m}
			got, err := reader.CSV(bytes.NewReader(exportFile(x.name + ".csv"))).Compute()
			if err != nil {
				t.Fatal(err)
			}
			truth := truthOf(x, keysOf(x.name, m))
			want, err := barometer.Reader{Edition: edition2026(t)}.CSV(bytes.NewReader(truth)).Compute()
			if err != nil {
				t.Fatal(err)
			}
			if got.Read.Counted != want.Read.Counted || got.Read.Counted < 90 {
				t.Errorf("%v, want %v", got.Read, want.Read)
			}
			if diff := cmp.Diff(cells(t, want), cells(t, got)); diff != "" {
				t.Error(diff)
			}
			n := 0
			for _, c := range cells(t, got) {
				if !strings.Contains(c, " 0 ") {
					n++
				}
			}
			if n < 100 {
				t.Errorf("only %s cells have a figure", strconv.Itoa(n))
			}
		})
	}
}

// TestSuggestedMappings: what Suggest writes of each export is its mapping, but for the lines that a person changed;
// and it says itself that it is not finished where there are such lines.
func TestSuggestedMappings(t *testing.T) {
	for _, x := range someExports() {
		t.Run(x.name, func(t *testing.T) {
			m, err := barometer.Reader{Edition: edition2026(t)}.Suggest(bytes.NewReader(exportFile(x.name + ".csv")))
			if err != nil {
				t.Fatal(err)
			}
			var suggested bytes.Buffer
			if err := m.Write(&suggested, figure.English); err != nil {
				t.Fatal(err)
			}
			there := map[string]bool{}
			for line := range strings.Lines(suggested.String()) {
				there[line] = true
			}
			changed := 0
			for line := range strings.Lines(string(exportFile(x.name + ".map.csv"))) {
				if !there[line] {
					changed++
				}
			}
			if changed != x.byHand {
				t.Errorf("%d lines were changed, want %d, of\n%s", changed, x.byHand, suggested.String())
			}
			if _, err := mapping.Read(&suggested); (err != nil) != (x.byHand > 0) {
				t.Errorf("%d lines to change: %v", x.byHand, err)
			}
		})
	}
}

// TestFewRowsAreAskedAbout: of the first two rows of an export -suggest proposes what its mapping says of the whole, or
// asks: a date is no year, a column for other words no option, as an empty one would be.
func TestFewRowsAreAskedAbout(t *testing.T) {
	for name, head := range map[string]int{"typeform": 1, "surveymonkey": 2} {
		want, asked := map[string]string{}, 0
		for _, s := range mappingOf(t, name).Sources {
			want[s.Name] = s.To
		}
		lines := bytes.SplitAfter(exportFile(name+".csv"), []byte("\n"))
		m, err := barometer.Reader{Edition: edition2026(t)}.Suggest(bytes.NewReader(bytes.Join(lines[:head+2], nil)))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range m.Sources {
			switch s.To {
			case mapping.Undecided:
				asked++
			case want[s.Name]:
			default:
				t.Errorf("%s: %s is %q, want %q: %s", name, s.Name, s.To, want[s.Name], s.Note)
			}
		}
		if asked == 0 || asked > len(m.Sources)/2 {
			t.Errorf("%s: %d of %d columns are asked about", name, asked, len(m.Sources))
		}
	}
}

// TestFaultsOfAnUnmappedExportFitOnOneScreen: what is wrong with an export that is read without its mapping stands in
// 24 lines of 100 columns at most, on the terminal and in the output, and says what to do; all of it is in the file of
// faults. Of the 32 columns three have neither a name nor a cell, and are none.
func TestFaultsOfAnUnmappedExportFitOnOneScreen(t *testing.T) {
	at := filepath.Join("testdata", "exports", "webropol_text.csv")
	for lang, says := range map[string][]string{
		"fi": {"29 saraketta, joiden nimiä ei tunneta, jää lukematta", "saraketta yksikkötyyppi (unit.type) ei ole",
			"-suggest"},
		"sv": {"29 kolumner vars namn är okända läses inte", "kolumnen enhetstyp (unit.type) saknas", "-suggest"},
		"en": {"29 columns whose names are not known are not read", "no column unit.type", "-suggest"},
	} {
		var out, faults bytes.Buffer
		all := filepath.Join(t.TempDir(), "faults.csv")
		args := []string{"-edition", "2026-12-31", "-lang", lang, "-faults", all, at}
		if status := run(args, strings.NewReader(""), &out, &faults); status != 1 {
			t.Errorf("%s: status %d", lang, status)
		}
		screen := out.String() + faults.String()
		if lines := strings.Split(strings.TrimRight(screen, "\n"), "\n"); len(lines) > 24 {
			t.Errorf("%s: %d lines:\n%s", lang, len(lines), screen)
		} else if i := slices.IndexFunc(lines, func(l string) bool { return len([]rune(l)) > 100 }); i >= 0 {
			t.Errorf("%s: a line of over 100 columns: %s", lang, lines[i])
		}
		for _, want := range says {
			if !strings.Contains(unfolded(faults.String()), want) {
				t.Errorf("%s: no %q in %s", lang, want, faults.String())
			}
		}
		list, err := os.ReadFile(all)
		if n := strings.Count(string(list), "\n"); err != nil || n != 31 { // a header, 29 names and the missing column
			t.Errorf("%s: %d lines, %v: %s", lang, n, err, list)
		}
	}
}

// TestCheckFlag: -check tells what is wrong with a file, by kind and with the label of the column, and prints no table;
// a fault in every row is one line.
func TestCheckFlag(t *testing.T) {
	var out, faults bytes.Buffer
	args := []string{"-edition", "2026-12-31", "-lang", "fi", "-check", "-map", filepath.Join("testdata", "exports",
		"kobo.map.csv"), filepath.Join("testdata", "exports", "kobo.csv")}
	if status := run(args, strings.NewReader(""), &out, &faults); status != 1 {
		t.Errorf("status %d", status)
	}
	text := strings.ReplaceAll(out.String(), "\n    ", " ")
	if !strings.HasPrefix(text, "rivejä 120: laskettu 114, hylätty 6\n") || strings.Count(text, "\n") > 8 ||
		!strings.Contains(text, "  6 riviä: yksikkötyyppi (unit.type) = social_enterprise: ei voimassa tuolloin") {
		t.Error(text)
	}
}

// TestLenientAndRoundedFlags: with them every row of a file counts that has cells which are not readable, and shares
// that were rounded; every format tells both.
func TestLenientAndRoundedFlags(t *testing.T) {
	const file = "unit.id;unit.type;unit.situation;funding.municipal;funding.projects;funding.other\n" +
		"a;workshop;so-so;33;33;33\nb;workshop;good;60;40;0\nc;workshop;so-so;60;x;0\n"
	for _, format := range []string{"text", "markdown", "csv", "spreadsheet", "json", "jsonstat"} {
		var out, faults bytes.Buffer
		args := []string{"-edition", "2026-12-31", "-lenient", "-rounded", "0", "-format", format, "-"}
		status := run(args, strings.NewReader(file), &out, &faults)
		text := strings.Join(strings.Fields(out.String()), " ")
		if status != 0 || faults.Len() > 0 {
			t.Errorf("%s: status %d, %s", format, status, faults.String())
		}
		for _, want := range []string{"unit.situation", "so-so", "funding.projects", "the shares do not sum to 100"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in %.2000s", format, want, text)
			}
		}
	}
	var out, faults bytes.Buffer
	if status := run([]string{"-edition", "2026-12-31", "-"}, strings.NewReader(file), &out, &faults); status != 1 ||
		!strings.HasPrefix(out.String(), "3 rows: 1 counted, 2 refused\n") {
		t.Errorf("strict: status %d, %.200s", status, out.String())
	}
}

// TestMapFlags: -suggest writes a mapping and no tables, and -map reads one.
func TestMapFlags(t *testing.T) {
	at := func(name string) string { return filepath.Join("testdata", "exports", name) }
	for _, c := range []struct {
		args   []string
		status int
		says   string
	}{
		{[]string{"-suggest", at("kobo.csv")}, 0, "tausta/tilanne;unit.situation"},
		{[]string{"-format", "csv", "-map", at("googleforms.map.csv"), at("googleforms.csv")}, 1, "114/1"},
		{[]string{"-map", at("none.csv"), at("kobo.csv")}, 2, "none.csv"},
	} {
		var out, faults bytes.Buffer
		status := run(append([]string{"-edition", "2026-12-31"}, c.args...), strings.NewReader(""), &out, &faults)
		if text := out.String() + faults.String(); status != c.status || !strings.Contains(text, c.says) {
			t.Errorf("%v: status %d, no %q in %.500s", c.args, status, c.says, text)
		}
	}
}
