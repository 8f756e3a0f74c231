package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// made returns the bytes of a workbook whose first sheet, Vastaukset, holds a header and what fill puts there.
func made(t *testing.T, fill func(f *excelize.File, set func(cell string, value any))) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	set := func(cell string, value any) {
		if err := f.SetCellValue("Vastaukset", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.SetSheetName("Sheet1", "Vastaukset"); err != nil {
		t.Fatal(err)
	}
	for i, name := range []string{"unit.id", "unit.type", "clients.total", "funding.municipal", "funding.projects"} {
		set(string(rune('A'+i))+"1", name)
	}
	fill(f, set)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// row puts a sound unit into a row.
func row(set func(string, any), n int) {
	for i, v := range []any{fmt.Sprint("synthetic-", n), "workshop", 43, 60, 40} {
		set(fmt.Sprintf("%c%d", 'A'+i, n), v)
	}
}

// styled gives cells a number format.
func styled(t *testing.T, f *excelize.File, format string, cells ...string) {
	t.Helper()
	id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cells {
		if err := f.SetCellStyle("Vastaukset", c, c, id); err != nil {
			t.Fatal(err)
		}
	}
}

// rewritten returns the workbook with one of its parts changed; change returns nil to leave it out.
func rewritten(t *testing.T, data []byte, part string, change func([]byte) []byte) []byte {
	t.Helper()
	in, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, file := range in.File {
		r, err := file.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if file.Name == part {
			text = change(text)
		}
		to, err := w.Create(file.Name)
		if err == nil {
			_, err = to.Write(text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// ran runs the program on a file and returns the table of clients by type of the workbook that it writes, and what it
// says.
func ran(t *testing.T, data []byte, args ...string) (says string, status int) {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(dir, "answers.xlsx")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr strings.Builder
	args = append([]string{"-edition", "2026-12-31", "-o", filepath.Join(dir, "report.xlsx")}, append(args, name)...)
	status = run(args, nil, &stdout, &stderr)
	return stdout.String() + stderr.String(), status
}

// TestHostileWorkbooks: every one is read as the sheet means it, or refused with its sheet and cell; none ends the
// program.
func TestHostileWorkbooks(t *testing.T) {
	sound := func(*testing.T) []byte { return made(t, func(_ *excelize.File, set func(string, any)) { row(set, 2) }) }
	for name, c := range map[string]struct {
		data   func(*testing.T) []byte
		args   []string
		status int
		says   []string
		never  []string
	}{
		"sound": {data: sound, says: []string{"1 row: 1 counted, 0 refused"}},
		"a zip bomb": {data: func(t *testing.T) []byte {
			return rewritten(t, sound(t), "xl/worksheets/sheet1.xml", func([]byte) []byte { return make([]byte, 100<<20) })
		}, status: 1, says: []string{"answers.xlsx: the workbook cannot be opened", "limit", "-unzip"}},
		"a million rows": {data: func(t *testing.T) []byte {
			return rewritten(t, sound(t), "xl/worksheets/sheet1.xml", func(text []byte) []byte {
				const last = `<row r="1048576"><c r="B1048576" t="inlineStr"><is><t>workshop</t></is></c></row></sheetData>`
				return bytes.Replace(text, []byte("</sheetData>"), []byte(last), 1)
			})
		}, says: []string{"2 rows: 2 counted, 0 refused", "Vastaukset: 1048573 empty rows are left out"}},
		"merged title rows": {data: func(t *testing.T) []byte { return titled(t) }, status: 1,
			says: []string{"answers.xlsx: Vastaukset!A1: the row holds no name of a column, row 3 does: -header 3"}},
		"merged title rows, and where the names are": {data: func(t *testing.T) []byte { return titled(t) },
			args: []string{"-header", "3"}, says: []string{"1 row: 1 counted, 0 refused"}},
		"merged answers": {data: func(t *testing.T) []byte {
			return made(t, func(f *excelize.File, set func(string, any)) {
				row(set, 2)
				row(set, 3)
				if err := f.MergeCell("Vastaukset", "B2", "B3"); err != nil {
					t.Fatal(err)
				}
			})
		}, status: 1, says: []string{"merged cells hold one answer for several: Vastaukset!B2:B3"}},
		"a date of 1900": {data: func(t *testing.T) []byte { return dated(t, false) }, status: 1,
			says: []string{"(clients.total) = 2026-12-31", "; Vastaukset!C2"}, never: []string{"46387"}},
		"a date of 1904": {data: func(t *testing.T) []byte { return dated(t, true) }, status: 1,
			says: []string{"(clients.total) = 2026-12-31", "; Vastaukset!C2"}},
		"0,435 for 43,5 %": {data: func(t *testing.T) []byte {
			return made(t, func(f *excelize.File, set func(string, any)) {
				row(set, 2)
				set("D2", 0.435)
				set("E2", 0.56499999999999995) // as a spreadsheet stores 0,565
				styled(t, f, `0.0\ %`, "D2", "E2")
			})
		}, says: []string{"1 row: 1 counted, 0 refused"}},
		"0,435 without a sign of percent": {data: func(t *testing.T) []byte {
			return made(t, func(_ *excelize.File, set func(string, any)) {
				row(set, 2)
				set("D2", 0.435)
				set("E2", 0.565)
			})
		}, status: 1, says: []string{"funding"}},
		"numbers as texts": {data: func(t *testing.T) []byte {
			return made(t, func(_ *excelize.File, set func(string, any)) {
				row(set, 2)
				set("C2", "1 640")
				set("D2", "60,5 %")
				set("E2", "39,5")
			})
		}, says: []string{"1 row: 1 counted, 0 refused"}},
		"a number in two readings": {data: func(t *testing.T) []byte {
			return made(t, func(_ *excelize.File, set func(string, any)) {
				row(set, 2)
				set("C2", "1.640")
			})
		}, status: 1, says: []string{"(clients.total) = 1.640", "; Vastaukset!C2"}},
		"formulas": {data: func(t *testing.T) []byte { return computed(t, true) },
			says: []string{"1 row: 1 counted, 0 refused", "1 formula is read by the value that was computed last"}},
		"formulas without values": {data: func(t *testing.T) []byte { return computed(t, false) }, status: 1,
			says: []string{"(clients.total) = #NO VALUE", "; Vastaukset!C2"}},
		"error cells": {data: func(t *testing.T) []byte {
			return rewritten(t, sound(t), "xl/worksheets/sheet1.xml", func(text []byte) []byte {
				return bytes.Replace(text, []byte(`<c r="C2"><v>43</v></c>`), []byte(`<c r="C2" t="e"><v>#DIV/0!</v></c>`), 1)
			})
		}, status: 1, says: []string{"(clients.total) = #DIV/0!", "; Vastaukset!C2"}},
		"two rows of names": {data: func(t *testing.T) []byte {
			return made(t, func(_ *excelize.File, set func(string, any)) {
				for i, v := range []string{"tunnus", "Yksikön tyyppi?", "Asiakkaita?", "Kunta?", "Hankkeet?"} {
					set(fmt.Sprintf("%c2", 'A'+i), v)
				}
				row(set, 3)
			})
		}, status: 1, says: []string{"(unit.type) = Yksikön tyyppi?", "; Vastaukset!B2", "2 rows: 1 counted, 1 refused"}},
		"hidden sheets": {data: func(t *testing.T) []byte { return hiding(t) },
			says: []string{"1 row: 1 counted, 0 refused", "Vastaukset: 1 hidden sheet is not read: Vanhat"}},
		"TRUE is no count": {data: func(t *testing.T) []byte {
			return made(t, func(_ *excelize.File, set func(string, any)) {
				row(set, 2)
				set("C2", true)
			})
		}, status: 1, says: []string{"(clients.total) = TRUE", "; Vastaukset!C2"}},
		"a text that is not there": {data: func(t *testing.T) []byte {
			return rewritten(t, sound(t), "xl/worksheets/sheet1.xml", func(text []byte) []byte {
				return bytes.Replace(text, []byte(`<c r="C2"><v>43</v></c>`), []byte(`<c r="C2" t="s"><v>99</v></c>`), 1)
			})
		}, status: 1, says: []string{"(clients.total) = #NO TEXT", "; Vastaukset!C2"}},
		"43 with a raised 1": {data: func(t *testing.T) []byte { return raised(t, "43", "1") }, status: 1,
			says: []string{"(clients.total) = #RAISED OR STRUCK OUT 431", "Vastaukset!C2"}},
		"a name with a raised 2": {data: func(t *testing.T) []byte { return raised(t, "43", "") },
			says: []string{"1 row: 1 counted, 0 refused"}},
		"hidden rows and columns": {data: func(t *testing.T) []byte {
			return made(t, func(f *excelize.File, set func(string, any)) {
				row(set, 2)
				row(set, 3)
				if err := f.SetRowVisible("Vastaukset", 3, false); err != nil {
					t.Fatal(err)
				}
				if err := f.SetColVisible("Vastaukset", "C", false); err != nil {
					t.Fatal(err)
				}
			})
		}, says: []string{"2 rows: 2 counted", "1 hidden row is read", "1 hidden column is read: clients.total"}},
		"a workbook of 1997": {data: func(*testing.T) []byte { return []byte("\xd0\xcf\x11\xe0\xa1\xb1") }, status: 1,
			says: []string{"save it as .xlsx"}},
		"two sheets": {data: func(t *testing.T) []byte {
			return made(t, func(f *excelize.File, set func(string, any)) {
				row(set, 2)
				if _, err := f.NewSheet("Vanhat"); err != nil {
					t.Fatal(err)
				}
			})
		}, status: 1, says: []string{"which sheet is read? -sheet names it: Vastaukset, Vanhat"}},
		"no such sheet": {data: sound, args: []string{"-sheet", "Vanhat"}, status: 1,
			says: []string{"no sheet is named Vanhat: they are Vastaukset"}},
		"no sheet": {data: func(t *testing.T) []byte {
			return rewritten(t, sound(t), "xl/workbook.xml", func(text []byte) []byte {
				from, to := bytes.Index(text, []byte("<sheets>")), bytes.Index(text, []byte("</sheets>"))
				return append(append([]byte{}, text[:from+len("<sheets>")]...), text[to:]...)
			})
		}, status: 1, says: []string{"answers.xlsx: the workbook has no sheet"}},
		"a CSV called .xlsx": {data: func(*testing.T) []byte { return []byte("unit.id;unit.type\na;workshop\n") }, status: 1,
			says: []string{`answers.xlsx: this is no workbook (.xlsx): it begins with "unit.id;unit.type\na`}},
		"cut off": {data: func(t *testing.T) []byte { return sound(t)[:1000] }, status: 1,
			says: []string{"answers.xlsx: the workbook cannot be unzipped"}},
	} {
		says, status := ran(t, c.data(t), c.args...)
		if status != c.status {
			t.Errorf("%s: status %d: %s", name, status, says)
		}
		for _, words := range c.says {
			if !strings.Contains(says, words) {
				t.Errorf("%s: no %q in %s", name, words, says)
			}
		}
		for _, words := range c.never {
			if strings.Contains(says, words) {
				t.Errorf("%s: %q in %s", name, words, says)
			}
		}
	}
}

// raised has a number of clients with a raised end, and a unit whose name has one.
func raised(t *testing.T, clients, end string) []byte {
	return made(t, func(f *excelize.File, set func(string, any)) {
		row(set, 2)
		small := &excelize.Font{VertAlign: "superscript"}
		for cell, text := range map[string][2]string{"A2": {"synthetic m", "2"}, "C2": {clients, end}} {
			runs := []excelize.RichTextRun{{Text: text[0]}, {Text: text[1], Font: small}}
			if text[1] == "" {
				runs = runs[:1]
			}
			if err := f.SetCellRichText("Vastaukset", cell, runs); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// titled has a title over its columns, an empty row, and the names in the third.
func titled(t *testing.T) []byte {
	t.Helper()
	return made(t, func(f *excelize.File, set func(string, any)) {
		for i, name := range []string{"unit.id", "unit.type", "clients.total", "funding.municipal", "funding.projects"} {
			set(fmt.Sprintf("%c1", 'A'+i), nil)
			set(fmt.Sprintf("%c3", 'A'+i), name)
		}
		set("A1", "Keksitty kysely 2026")
		if err := f.MergeCell("Vastaukset", "A1", "E1"); err != nil {
			t.Fatal(err)
		}
		row(set, 4)
	})
}

// dated has a date in the place of a count.
func dated(t *testing.T, from1904 bool) []byte {
	t.Helper()
	return made(t, func(f *excelize.File, set func(string, any)) {
		if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &from1904}); err != nil {
			t.Fatal(err)
		}
		row(set, 2)
		set("C2", time.Date(2026, 12, 31, 0, 0, 0, 0, time.UTC))
		styled(t, f, "d.m.yyyy", "C2")
	})
}

// computed has a formula, with the value that was computed last, or without it.
func computed(t *testing.T, value bool) []byte {
	t.Helper()
	data := made(t, func(f *excelize.File, set func(string, any)) { row(set, 2) })
	return rewritten(t, data, "xl/worksheets/sheet1.xml", func(text []byte) []byte {
		cell := `<c r="C2"><f>40+3</f></c>`
		if value {
			cell = `<c r="C2"><f>40+3</f><v>43</v></c>`
		}
		return bytes.Replace(text, []byte(`<c r="C2"><v>43</v></c>`), []byte(cell), 1)
	})
}

// hiding has a hidden sheet besides.
func hiding(t *testing.T) []byte {
	t.Helper()
	return made(t, func(f *excelize.File, set func(string, any)) {
		row(set, 2)
		if _, err := f.NewSheet("Vanhat"); err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetVisible("Vanhat", false); err != nil {
			t.Fatal(err)
		}
	})
}

// TestNumbersAreWhatTheSheetShows: fifteen digits, a point, and never three decimals alone.
func TestNumbersAreWhatTheSheetShows(t *testing.T) {
	for _, c := range []struct {
		x     float64
		shift int
		want  string
	}{
		{0, 0, "0"}, {43, 0, "43"}, {1640, 0, "1640"}, {1.645, 0, "1.6450"}, {-0.5, 0, "-0.5"},
		{0.28999999999999998, 2, "29"},
		{0.435, 2, "43.5"}, {0.0012345, 2, "0.12345"}, {1e15, 0, "1000000000000000"}, {0.1 + 0.2, 0, "0.3"}, {1, 2, "100"},
		{1e300, 0, "1e+300"}, {12.5, 2, "1250"},
	} {
		if got := decimal(c.x, c.shift); got != c.want {
			t.Errorf("%v: %s, want %s", c.x, got, c.want)
		}
	}
}
