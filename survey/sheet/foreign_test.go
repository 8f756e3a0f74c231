package sheet_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
)

// TestWhatIsNoTableIsNamed: what stands in the place of a CSV file, or of JSON lines, is refused by what it is, and not
// as columns of no name or bytes that are no text, in every language and by every reader.
func TestWhatIsNoTableIsNamed(t *testing.T) {
	ascii := func(pattern string) string {
		return strings.Join(strings.Split("a;b\n1;2\n", ""), pattern) + pattern
	}
	page := figure.Labels{"verkkosivu (HTML", "webbsida (HTML", "a web page (HTML"}
	old := figure.Labels{"vanha työkirja (.xls)", "gammal arbetsbok (.xls)", "an old workbook (.xls)"}
	in := func(name string) figure.Labels {
		return figure.Labels{"tiedosto on " + name + ":", "filen är " + name + ":", "the file is " + name + ":"}
	}
	for text, want := range map[string]figure.Labels{
		"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xff\n\xfe\n": {
			"työkirja (.xlsx", "arbetsbok (.xlsx", "workbook (.xlsx"},
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00":             old,
		"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</a;/b>>\n":    {"PDF, ei taulukko", "PDF, ingen tabell", "a PDF, not"},
		"<!DOCTYPE html>\n<html><title>a;b;c</title>\n":        page,
		"\ufeff\r\n  <HTML lang=\"fi\">\na;b\n":                page,
		"<table><tr><td>visit.id</td></tr></table>":            page,
		"<?xml version=\"1.0\"?>\n<a>1;2</a>\n":                page,
		"\xff\xfe\x00\x00" + ascii("\x00\x00\x00"):             in("UTF-32"),
		"\x00\x00\xfe\xff\x00\x00\x00" + ascii("\x00\x00\x00"): in("UTF-32"),
		ascii("\x00\x00\x00"):                                  in("UTF-32"),
		"\x00\x00\x00" + ascii("\x00\x00\x00"):                 in("UTF-32"),
		"\xff\xfe" + ascii("\x00"):                             in("UTF-16"),
		ascii("\x00"):                                          in("UTF-16"),
		"\x00" + ascii("\x00"):                                 in("UTF-16"),
	} {
		reader := sheet.Reader[visit]{Book: visits}
		none := func(*visit) error { return nil }
		_, suggested := reader.Suggest(strings.NewReader(text))
		if strings.HasPrefix(text, "\xff\xfe") && want == in("UTF-16") {
			suggested = reader.CSV(strings.NewReader(text)).Each(none) // a suggestion reads it
		}
		faults := map[string]error{
			"CSV":  reader.CSV(strings.NewReader(text)).Each(none),
			"JSON": reader.JSON(strings.NewReader(text)).Each(none), "suggestion": suggested,
		}
		for _, err := range sheet.Rows(strings.NewReader(text), sheet.Limits{}, nil) {
			faults["rows"] = err
		}
		if want == old {
			reader.Mapping.Encoding = mapping.Windows1252
			faults["Windows-1252"] = reader.CSV(strings.NewReader(text)).Each(none)
		}
		for name, err := range faults {
			found := reading.FoundIn(0, err)
			for l := range figure.Languages() {
				if len(found) != 1 || found[0].Path != "file" || !strings.Contains(found[0].Text(l), l.Of(want)) {
					t.Errorf("%q by %s: %v", text, name, err)
				}
			}
		}
	}
}

// TestUTF32IsNotTakenForUTF16: neither where UTF-16 is told, nor where it is guessed.
func TestUTF32IsNotTakenForUTF16(t *testing.T) {
	text := "\xff\xfe\x00\x00v\x00\x00\x00;\x00\x00\x00"
	for _, e := range []mapping.Encoding{mapping.UTF16, mapping.UTF16LE, mapping.UTF16BE, mapping.Windows1252} {
		reader := sheet.Reader[visit]{Book: visits, Mapping: mapping.Mapping{Encoding: e}}
		err := reader.CSV(strings.NewReader(text)).Each(func(*visit) error { return nil })
		if err == nil || !strings.Contains(err.Error(), "the file is UTF-32") {
			t.Errorf("%v: %v", e, err)
		}
	}
}

// TestACharacterThatDoesNotShowHasItsPlace: a NUL in a cell is told as one, with its row and cell, in every language,
// and not as another encoding; the other rows are read.
func TestACharacterThatDoesNotShowHasItsPlace(t *testing.T) {
	reader := sheet.Reader[visit]{Book: visits}
	rows := [][]string{{"visit.visitors"}, {"1"}, {"\x001"}, {"2"}}
	text := "visit.visitors\n1\n\x001\n2\n"
	for name, file := range map[string]*sheet.File[visit]{
		"CSV":  reader.CSV(strings.NewReader(text)),
		"rows": reader.Rows(slices.Values(rows)),
	} {
		err := file.Each(func(*visit) error { return nil })
		read := file.Read()
		for l, want := range map[figure.Language]string{
			figure.Finnish: "ei luettavissa: solu 1: merkki, joka ei näy (NUL, U+0000)",
			figure.Swedish: "kan inte läsas: cell 1: ett tecken som inte syns (NUL, U+0000)",
			figure.English: "not readable: cell 1: a character that does not show (NUL, U+0000)",
		} {
			if read.Refused != 1 || len(read.Reasons) != 1 || read.Reasons[0].Text(l) != want || read.Reasons[0].First[0] != 3 {
				t.Errorf("%s: %v: %v", name, err, read.Reasons)
			}
		}
	}
}
