package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/xuri/excelize/v2"
)

// FuzzSheet reads a sheet of a workbook whose XML is fuzzed: whatever it holds, every row is read or refused, and
// behind no figure are more units than were counted.
func FuzzSheet(f *testing.F) {
	var sound bytes.Buffer
	file := excelize.NewFile()
	for cell, value := range map[string]any{
		"A1": "unit.type", "B1": "clients.total", "C1": "funding.municipal", "A2": "workshop", "B2": 12, "C2": 1, "A3": "x",
		"B3": 1.5, "A5": "other", "B5": "8,167",
	} {
		if err := file.SetCellValue("Sheet1", cell, value); err != nil {
			f.Fatal(err)
		}
	}
	if err := file.Write(&sound); err != nil {
		f.Fatal(err)
	}
	const part = "xl/worksheets/sheet1.xml"
	archive, err := zip.NewReader(bytes.NewReader(sound.Bytes()), int64(sound.Len()))
	if err != nil {
		f.Fatal(err)
	}
	in, err := archive.Open(part)
	if err != nil {
		f.Fatal(err)
	}
	text, err := io.ReadAll(in)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>unit.type</t></is></c></row>` +
		`<row r="3"><c r="A3" t="inlineStr"><is><t>workshop</t></is></c><c r="ZZZ9"><v>1e9</v></c></row>` +
		`</sheetData></worksheet>`))
	f.Fuzz(func(t *testing.T, xml []byte) {
		data := rewritten(t, sound.Bytes(), part, func([]byte) []byte { return xml })
		from, err := open(data, reading{unzip: 1 << 20})
		if err != nil {
			return
		}
		defer from.close()
		report, err := barometer.Reader{Edition: barometer.Edition2026()}.Rows(from.rows()).Compute()
		if c := report.Read; c.Rows != c.Counted+c.Refused || c.Refused > 0 && err == nil && from.err == nil {
			t.Errorf("%+v, %v", c, errors.Join(err, from.err))
		}
		for filled := range report.Tables() {
			if filled.ID == "unit.response" || filled.ID == "unit.coverage" {
				continue // of forms sent, and of the field
			}
			for i, row := range filled.Cells {
				for _, x := range row {
					if x.Figure.N > report.Read.Counted {
						t.Errorf("%s, row %d: %v of %d", filled.ID, i, x.Figure, report.Read.Counted)
					}
				}
			}
		}
	})
}
