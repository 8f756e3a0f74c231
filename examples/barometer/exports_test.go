package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// export is what a survey tool wrote of the synthetic responses of testdata/exports/truth.csv, and which of them are
// finished. byHand is how many lines of its mapping a person changed after -suggest, and seen in how many lines.
type export struct {
	name     string
	finished func(row int) bool // from 0
	byHand   int
}

// exports are the files of testdata/exports: see its README.
var exports = []export{
	{name: "webropol_01"}, {name: "webropol_text"}, {name: "limesurvey_full"}, {name: "googleforms"}, {name: "msforms"},
	{name: "kobo"}, {name: "spss_codes"},
	{name: "limesurvey_codes", finished: cellOf("limesurvey_codes", ';', "submitdate", func(s string) bool { return s != "" })},
	{name: "redcap_raw", finished: cellOf("redcap_raw", ',', "barometri_complete", func(s string) bool { return s == "2" })},
	{name: "qualtrics", finished: cellOf("qualtrics", ',', "Status,Finished", func(s string) bool {
		return s == "IP Address,True"
	})},
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

// edition2026 is the edition of the exports.
func edition2026(t *testing.T) barometer.Edition {
	e, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// mappingOf reads the mapping of an export.
func mappingOf(t *testing.T, name string) sheet.Mapping {
	t.Helper()
	m, err := sheet.ReadMapping(bytes.NewReader(exportFile(name + ".map.csv")))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// keysOf returns the columns of ours that a mapping reads.
func keysOf(m sheet.Mapping) (keys []string) {
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
	return append(keys, "unit.founded", "clients.total") // which spss_codes has by our names
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

// TestExportsGiveTheFiguresOfTruth: every cell of every table is, through the mapping of each export, what the finished
// responses give in our own columns.
func TestExportsGiveTheFiguresOfTruth(t *testing.T) {
	for _, x := range exports {
		t.Run(x.name, func(t *testing.T) {
			m := mappingOf(t, x.name)
			reader := barometer.Reader{Edition: edition2026(t), Mapping: m}
			got, err := reader.CSV(bytes.NewReader(exportFile(x.name + ".csv"))).Compute()
			if err != nil {
				t.Fatal(err)
			}
			truth := truthOf(x, keysOf(m))
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
