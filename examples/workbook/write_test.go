package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// report returns the report of the embedded responses of the program barometer, which are synthetic.
func report(t *testing.T) *barometer.Report {
	t.Helper()
	in, err := os.Open("../barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	r, err := barometer.Reader{}.CSV(in).Compute()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// written writes the workbook of a report and opens it again.
func written(t *testing.T, r *barometer.Report, l figure.Language) (*excelize.File, string) {
	t.Helper()
	basis := command.Basis{
		Edition: table.Edition{Year: r.Edition.Year(), Date: r.Edition.Reference()}, File: "synthetic.csv", Read: r.Read,
	}.Of(r.Tables())
	f, err := makeBook(basis, r.Tables(), l)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "report.xlsx")
	if err := f.SaveAs(name); err != nil {
		t.Fatal(err)
	}
	f.Close()
	again, err := excelize.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	return again, name
}

// TestTheWorkbookHoldsEveryFigure: what is written and read back is the report: every figure where the hidden sheet
// says, as the number of its exact ratio, shown as it is printed; n and marks in cells of their own.
func TestTheWorkbookHoldsEveryFigure(t *testing.T) {
	r := report(t)
	for l := range figure.Languages() {
		f, _ := written(t, r, l)
		exact, err := f.GetRows(exactSheet)
		if err != nil {
			t.Fatal(err)
		}
		at := map[string][]string{}
		for _, row := range exact[1:] {
			at[strings.Join(row[1:5], " ")] = row
		}
		figures := 0
		for x := range r.Tables() {
			for i, h := range x.Rows {
				for j, c := range x.Columns {
					year := c.Edition
					if year == 0 {
						year = x.Edition.Year
					}
					row := at[fmt.Sprint(x.ID, " ", h.Key, " ", c.Key, " ", year)]
					if row == nil {
						t.Fatalf("%s, %s, %s is not there", x.ID, h.Key, c.Key)
					}
					checkCell(t, f, x, i, j, row, l)
					figures++
				}
			}
		}
		if figures != len(exact)-1 || figures < 1800 {
			t.Errorf("%d figures, %d rows", figures, len(exact))
		}
		if visible, err := f.GetSheetVisible(exactSheet); err != nil || visible {
			t.Errorf("the exact ratios are seen: %v", err)
		}
		about, err := f.GetRows(l.Of(basisSheet))
		if err != nil || len(about) < 5 || about[1][1] != "471" || !strings.Contains(fmt.Sprint(about), "synthetic.csv") ||
			!strings.Contains(fmt.Sprint(about), "2011") {
			t.Errorf("%v, %v", about, err)
		}
	}
}

// TestTheWorkbookRefusesAlike: what of 2026 does not compare with 2011, as no payer does (380/2023, 612/2021), has no
// number of 2011 in the workbook either.
func TestTheWorkbookRefusesAlike(t *testing.T) {
	in, err := os.Open("../barometer/synthetic2026.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	r, err := barometer.Reader{Edition: barometer.Edition2026(), Before: barometer.Edition2011()}.CSV(in).Compute()
	if err != nil {
		t.Fatal(err)
	}
	f, _ := written(t, r, figure.English)
	exact, err := f.GetRows(exactSheet)
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for _, row := range exact {
		if row[1] != "clients.providers" || row[4] != "2011" {
			continue
		}
		sheet, cell, _ := strings.Cut(strings.TrimPrefix(row[0], "'"), "'!")
		raw, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
		if refused++; err != nil || raw != "–" || strings.Join(row[5:8], "") != "" || row[8] != "–" {
			t.Errorf("%q holds %q, %v", row, raw, err)
		}
	}
	if refused < 10 {
		t.Errorf("%d cells of 2011", refused)
	}
}

// checkCell compares a cell of the workbook with the table's.
func checkCell(t *testing.T, f *excelize.File, x table.Table, i, j int, row []string, l figure.Language) {
	t.Helper()
	sheet, cell, _ := strings.Cut(strings.TrimPrefix(row[0], "'"), "'!")
	raw, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	c, printed, place := x.Cells[i][j], x.Print(i, j, l), x.ID+" "+row[0]
	if row[8] != printed || row[5] != text(c.Figure.Ratio) && c.Interval == nil {
		t.Errorf("%s: %q for %s, %v", place, row, printed, c.Figure)
	}
	if c.Interval != nil || printed == "–" {
		if raw != printed {
			t.Errorf("%s: %s, want %s", place, raw, printed)
		}
		return
	}
	shown, err := f.GetCellValue(sheet, cell)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := bare(shown), bare(x.Print(i, j, figure.English)); got != want {
		t.Errorf("%s: shown as %q, printed %q", place, shown, printed)
	}
	want := number(c.Figure.Ratio)
	if x.Columns[j].Measure == table.AsPoints {
		want *= 100
	}
	if got, err := strconv.ParseFloat(raw, 64); err != nil || math.Abs(got-want) > 1e-12*math.Abs(want) {
		t.Errorf("%s: %s, want %v", place, raw, want)
	}
	column, line, err := excelize.CellNameToCoordinates(cell)
	if err != nil {
		t.Fatal(err)
	}
	beside := func(k int) string {
		name, err := excelize.CoordinatesToCellName(column+k*len(x.Columns), line)
		if err != nil {
			t.Fatal(err)
		}
		s, err := f.GetCellValue(sheet, name)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	if n, marks := beside(1), beside(2); n != strconv.FormatInt(c.Figure.N, 10) ||
		marks != strings.Join(c.Figure.Marks.Labels(l), ", ") {
		t.Errorf("%s: n %s, marks %q", place, n, marks)
	}
}

// bare is a figure without what languages write differently.
func bare(s string) string {
	return strings.NewReplacer(" ", "", "\u00a0", "", ",", "", "−", "-", "%-yks.", "", "pp", "", "%-enh.", "").Replace(s)
}

// TestAWideSheetTakesLittleMemory: 20 000 rows of 180 columns, every cell filled, are read within 300 MiB.
func TestAWideSheetTakesLittleMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	const rows, columns = 20_000, 180
	name := filepath.Join(t.TempDir(), "wide.xlsx")
	wide(t, name, rows, columns)
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := open(data, reading{unzip: 64 << 20}); err == nil || !strings.Contains(err.Error(), "-unzip") {
		t.Errorf("the default limit: %v", err)
	}
	s, err := open(data, reading{unzip: 512 << 20})
	if err != nil {
		t.Fatal(err)
	}
	defer s.close()
	n, cells, most := 0, 0, uint64(0)
	for row := range s.rows() {
		cells += len(row)
		if n++; n%1000 == 0 {
			runtime.ReadMemStats(&now)
			most = max(most, now.Sys)
		}
	}
	if s.err != nil || n != rows+1 || cells != (rows+1)*columns {
		t.Errorf("%v, %d rows, %d cells", s.err, n, cells)
	}
	t.Logf("%d MiB from the system, %d MiB of file", most>>20, len(data)>>20)
	if most > 300<<20 {
		t.Errorf("%d MiB", most>>20)
	}
}

// wide writes a sheet of numbers.
func wide(t *testing.T, name string, rows, columns int) {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	if err != nil {
		t.Fatal(err)
	}
	cells := make([]any, columns)
	for i := range rows + 1 {
		for j := range cells {
			cells[j] = i*j%97 + 1
			if i == 0 {
				cells[j] = fmt.Sprint("c", j)
			}
		}
		if err := w.SetRow(fmt.Sprint("A", i+1), cells); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if err := f.SaveAs(name); err != nil {
		t.Fatal(err)
	}
}

// TestTheWorkbookIsRead: the responses as a sheet give the report that they give as CSV.
func TestTheWorkbookIsRead(t *testing.T) {
	text, err := os.ReadFile("../barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	f := excelize.NewFile()
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		var cells []any
		for _, c := range strings.Split(line, ";") {
			if x, err := strconv.ParseFloat(strings.Replace(c, ",", ".", 1), 64); err == nil && i > 0 {
				cells = append(cells, x)
			} else {
				cells = append(cells, c)
			}
		}
		if err := f.SetSheetRow("Sheet1", fmt.Sprint("A", i+1), &cells); err != nil {
			t.Fatal(err)
		}
	}
	name := filepath.Join(dir, "answers.xlsx")
	if err := f.SaveAs(name); err != nil {
		t.Fatal(err)
	}
	exact := func(file, report string) string {
		var stdout, stderr strings.Builder
		if status := run([]string{"-lang", "fi", "-o", report, file}, nil, &stdout, &stderr); status != 0 ||
			stderr.Len() > 0 {
			t.Fatalf("%d, %s", status, stderr.String())
		}
		book, err := excelize.OpenFile(report)
		if err != nil {
			t.Fatal(err)
		}
		defer book.Close()
		rows, err := book.GetRows(exactSheet)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprint(rows)
	}
	want := exact("../barometer/synthetic.csv", filepath.Join(dir, "csv.xlsx"))
	if got := exact(name, filepath.Join(dir, "xlsx.xlsx")); got != want || len(want) < 10_000 {
		t.Error("the figures differ")
	}
}

// TestTheNameOfTheWorkbook: a name that does not end as those of workbooks, and that of the file that is read, are
// refused in every language before anything is read or written.
func TestTheNameOfTheWorkbook(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "answers.xlsx")
	if err := os.WriteFile(name, []byte("not read"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ lang, out, says string }{
		{"fi", "x.csv", "x.csv: työkirjan nimen loppu on .xlsx"}, {"sv", "x", "x: arbetsbokens namn slutar på .xlsx"},
		{"en", "x.xlsm", "x.xlsm: the name of a workbook ends in .xlsx"},
		{"fi", "answers.xlsx", "on sama tiedosto kuin FILE"},
	} {
		var stdout, stderr strings.Builder
		status := run([]string{"-lang", x.lang, "-o", filepath.Join(dir, x.out), name}, nil, &stdout, &stderr)
		if status != command.Misused || !strings.Contains(stderr.String(), x.says) ||
			strings.Count(stderr.String(), "\n") != 1 {
			t.Errorf("%s: %d, %s", x.out, status, &stderr)
		}
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
		t.Errorf("%v, %v", left, err)
	}
	if text, err := os.ReadFile(name); err != nil || string(text) != "not read" {
		t.Errorf("%q, %v", text, err)
	}
}
