package main

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestAnOfficeOpensTheWorkbook: LibreOffice, where it is installed, opens a workbook that the program wrote, without
// repairing it, and shows its numbers; elsewhere the test says that it is left out.
func TestAnOfficeOpensTheWorkbook(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("left out: soffice is not installed (Debian: libreoffice-calc-nogui)")
	}
	dir := t.TempDir()
	export := filepath.Join(dir, "export.csv")
	writeExport(t, export)
	var stdout, stderr strings.Builder
	args := []string{"-lang", "fi", "-edition", "2026-12-31", "-sent", "480",
		"-map", "../barometer/testdata/exports/kobo.map.csv", "-o", filepath.Join(dir, "report.xlsx"), export}
	if status := run(args, nil, &stdout, &stderr); status != 0 {
		t.Fatal(stderr.String())
	}
	// A sheet a file: token 12, the sheet number, is -1 for all.
	convert := exec.Command(office, "-env:UserInstallation=file://"+filepath.Join(dir, "profile"), "--headless",
		"--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1",
		"--outdir", dir, filepath.Join(dir, "report.xlsx"))
	if text, err := convert.CombinedOutput(); err != nil || strings.Contains(strings.ToLower(string(text)), "repair") {
		t.Fatalf("%v: %s", err, text)
	}
	rows := officeRows(t, filepath.Join(dir, "report-Perusteet.csv"))
	if len(rows) < 4 || rows[1][0] != "luettu" || rows[1][1] != "114" {
		t.Errorf("the basis: %q", rows)
	}
	// 19 of 114 units are in a weak situation: 17 %, of 16.67 %.
	chapter := officeRows(t, filepath.Join(dir, "report-Luku 4.csv"))
	if all := slices.Index(chapter[1], "kaikki"); chapter[2][0] != "heikko" || !strings.HasPrefix(chapter[2][all], "16.66") &&
		!strings.HasPrefix(chapter[2][all], "17") || !strings.HasSuffix(chapter[2][all], "%") {
		t.Errorf("chapter 4: %q", chapter)
	}
}

// officeRows returns the rows of a sheet as the office wrote them.
func officeRows(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	in := csv.NewReader(file)
	in.Comma, in.FieldsPerRecord = ';', -1
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
