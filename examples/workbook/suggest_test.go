package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestASheetIsSuggestedLikeItsCSV: -suggest writes of a sheet the mapping that it writes of the same rows as CSV; the
// synthetic export is one of those that examples/barometer keeps.
func TestASheetIsSuggestedLikeItsCSV(t *testing.T) {
	const name = "../barometer/testdata/exports/msforms.csv"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(text), "\ufeff")))
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f := excelize.NewFile()
	defer f.Close()
	for i, row := range rows {
		cells := make([]any, len(row))
		for j, c := range row {
			if cells[j] = c; i > 0 {
				if n, err := strconv.Atoi(c); err == nil {
					cells[j] = n
				}
			}
		}
		if err := f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &cells); err != nil {
			t.Fatal(err)
		}
	}
	sheet := filepath.Join(t.TempDir(), "answers.xlsx")
	if err := f.SaveAs(sheet); err != nil {
		t.Fatal(err)
	}
	suggested := func(file string) string {
		var stdout, stderr strings.Builder
		if status := run([]string{"-suggest", file}, nil, &stdout, &stderr); status != 0 || stderr.Len() > 0 {
			t.Fatalf("%s: %d, %s", file, status, stderr.String())
		}
		return stdout.String()
	}
	want := suggested(name)
	if got := suggested(sheet); got != want || strings.Count(want, "\n") < 15 || !strings.Contains(want, ";split by ;") &&
		!strings.Contains(want, `"split by ;"`) {
		t.Errorf("of the sheet:\n%s\nof the CSV:\n%s", got, want)
	}
}
