package record

import (
	"bytes"
	"fmt"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// markBytes is how many bytes tell what a file is.
const markBytes = 64

// marks begin files that are no text of a table, with small letters of ASCII. That of an old workbook is there also as
// Windows-1252 reads it.
var marks = []struct {
	begin string
	err   error
}{
	{"pk\x03", errWorkbook}, {"\xd0\xcf\x11\xe0", errOldWorkbook}, {"ÐÏ\x11à", errOldWorkbook}, {"%pdf-", errPDF},
	{"<!doctype", errPage}, {"<html", errPage}, {"<head", errPage}, {"<body", errPage}, {"<table", errPage},
	{"<?xml", errPage},
}

// jsonMarks begin a file of JSON.
var jsonMarks = []string{`{"`, `[{`, "[\n", "{\n"}

// foreign returns what is wrong with a file that begins so, nil for one that may be text in UTF-8.
func foreign(head []byte) error {
	if err := wide(head); err != nil {
		return err
	}
	small := bytes.Clone(bytes.TrimLeft(head, " \t\r\n"))
	for i, b := range small {
		if 'A' <= b && b <= 'Z' {
			small[i] += 'a' - 'A'
		}
	}
	for _, m := range marks {
		if bytes.HasPrefix(small, []byte(m.begin)) {
			return m.err
		}
	}
	return nil
}

// isJSON reports whether a file that begins so is JSON.
func isJSON(head []byte) bool {
	for _, mark := range jsonMarks {
		if bytes.HasPrefix(head, []byte(mark)) {
			return true
		}
	}
	return false
}

// wide returns the fault of a text whose characters have two bytes or four: it has a mark, or of each of the first
// characters, which are of ASCII, all bytes but one are zero.
func wide(head []byte) error {
	zeros := func(pattern string) bool {
		for i := range min(len(head), len(pattern)) {
			if (head[i] == 0) != (pattern[i] == '0') {
				return false
			}
		}
		return len(head) >= 4
	}
	begins := func(mark string) bool { return bytes.HasPrefix(head, []byte(mark)) }
	switch {
	case begins("\xff\xfe\x00\x00"), begins("\x00\x00\xfe\xff"), zeros("x000x000"), zeros("000x000x"):
		return errUTF32
	case begins("\xff\xfe"), begins("\xfe\xff"), zeros("x0x0x0x0"), zeros("0x0x0x0x"):
		return errUTF16
	}
	return nil
}

// The faults of files that are something else.
var (
	errWorkbook = said(enum.Labels{
		"tiedosto on työkirja (.xlsx, .ods) tai muu zip-tiedosto, ei tekstiä: tallenna taulukko muodossa CSV UTF-8, tai " +
			"lue se ohjelmalla examples/workbook",
		"filen är en arbetsbok (.xlsx, .ods) eller en annan zip-fil, inte text: spara bladet som CSV UTF-8, eller läs det " +
			"med examples/workbook",
		"the file is a workbook (.xlsx, .ods) or another zip file, not text: save the sheet as CSV " +
			"UTF-8, or read it with examples/workbook",
	}, cell.ErrSyntax)
	errOldWorkbook = said(enum.Labels{
		"tiedosto on vanha työkirja (.xls) tai muu Office-tiedosto, ei tekstiä: tallenna taulukko muodossa CSV UTF-8",
		"filen är en gammal arbetsbok (.xls) eller en annan Office-fil, inte text: spara bladet som CSV UTF-8",
		"the file is an old workbook (.xls) or another file of Office, not text: save the sheet as CSV UTF-8",
	}, cell.ErrSyntax)
	errPDF = said(enum.Labels{
		"tiedosto on PDF, ei taulukko: hae vastaukset kyselytyökalusta CSV-tiedostona",
		"filen är PDF, ingen tabell: hämta svaren ur enkätverktyget som en CSV-fil",
		"the file is a PDF, not a table: get the answers from the survey tool as a CSV file",
	}, cell.ErrSyntax)
	errPage = said(enum.Labels{
		"tiedosto on verkkosivu (HTML tai XML), ei taulukko: hae vastaukset kyselytyökalusta CSV-tiedostona",
		"filen är en webbsida (HTML eller XML), ingen tabell: hämta svaren ur enkätverktyget som en CSV-fil",
		"the file is a web page (HTML or XML), not a table: get the answers from the survey tool as a CSV file",
	}, cell.ErrSyntax)
	errJSONFile = said(enum.Labels{
		"tiedosto on JSONia, ei CSV: JSON-rivien tiedoston nimen loppu on .jsonl, ja rivillä on yksi olio",
		"filen är JSON, inte CSV: namnet på en fil med JSON-rader slutar på .jsonl, och varje rad är ett objekt",
		"the file is JSON, not CSV: where JSON lines are read, one object a line, the name of their file ends in .jsonl",
	}, cell.ErrSyntax)
	errUTF16, errUTF32 = inEncoding("UTF-16"), inEncoding("UTF-32")
)

// inEncoding is the fault of a file in another encoding.
func inEncoding(name string) error {
	why := enum.Fill(enum.Labels{
		"tiedosto on %s: tallenna se merkistöllä UTF-8 (CSV UTF-8)", "filen är %s: spara den som UTF-8 (CSV UTF-8)",
		"the file is %s: save it as UTF-8 (CSV UTF-8)",
	}, name)
	return enum.Because(fmt.Errorf("%w: %s", ErrEncoding, why.English), why)
}
