package sheet

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestRefusedRowsLeaveATrace: every row is counted or refused, and the kinds of faults are told, the most frequent
// first.
func TestRefusedRowsLeaveATrace(t *testing.T) {
	f := Reader[shop]{Book: shops}.CSV(strings.NewReader(
		"shop.id;shop.sold;shop.total\na;1;x\nb;3;2\nc;1;x\nd;1;y\ne;1;1\n"))
	read(f)
	var text strings.Builder
	if err := f.Read().WriteText(&text, figure.English); err != nil {
		t.Fatal(err)
	}
	want := "5 rows: 1 counted, 4 refused\n" +
		"  3 rows: total (shop.total): not readable: not a number: x (2), y (1); rows 2, 4, 5\n" +
		"  1 row: sold (shop.sold) = 3: contradicting: of 2 in all; row 3\n"
	if text.String() != want {
		t.Errorf("%s\nwant %s", text.String(), want)
	}
}

// TestFaultsAreBounded: of many faulty rows a few faults are kept, and the rest are counted.
func TestFaultsAreBounded(t *testing.T) {
	file := "shop.id;shop.sold;shop.total\n" + strings.Repeat("a;x;y\n", 50_000)
	f := Reader[shop]{Book: shops, Limits: Limits{Faults: 10}}.CSV(strings.NewReader(file))
	err := f.Each(func(*shop) error { return nil })
	if n := len(figure.Faults(err)); n != 11 || !errors.Is(err, ErrMore) || len(err.Error()) > 5000 {
		t.Errorf("%d faults", n)
	}
	if c := f.Read(); c.Refused != 50_000 || c.Reasons[0].Rows != 50_000 || len(c.Reasons) != 2 {
		t.Errorf("%v, %v", c, c.Reasons)
	}
	var line strings.Builder
	line.WriteString(`{"shop.total":1`)
	for i := range 50_000 {
		fmt.Fprintf(&line, `,"unknown%d":1`, i)
	}
	f = Reader[shop]{Book: shops}.JSON(strings.NewReader(line.String() + "}\n"))
	err = f.Each(func(*shop) error { return nil })
	if n := len(figure.Faults(err)); n != MaxRowFaults+1 || len(err.Error()) > 100_000 {
		t.Errorf("%d faults in a line, %d bytes", n, len(err.Error()))
	}
}

// TestNotesOfWhatMisleads: equal rows, a cut last row, ids that look alike and rows without answers are told.
func TestNotesOfWhatMisleads(t *testing.T) {
	for _, c := range []struct {
		file  string
		about reading.NoteKind
		rows  int64
		first int
	}{
		{"shop.total\n1\n1\n2\n1\n", reading.EqualRows, 3, 2},
		{"shop.id;shop.total\na;1\nb;1", reading.LastRowOpen, 0, 3},
		{"shop.id;shop.total\na;1\nA;1\n\u0430;1\n", reading.AlikeIDs, 2, 3},
		{"shop.total\n1\n", reading.NoAnswers, 1, 2},
	} {
		f := Reader[shop]{Book: shops}.CSV(strings.NewReader(c.file))
		read(f)
		found := false
		for _, n := range f.Read().Notes {
			found = found || n.About == c.about && n.Rows == c.rows && n.First == c.first && n.Text(figure.Finnish) != ""
		}
		if !found {
			t.Errorf("%q: %v", c.file, f.Read().Notes)
		}
	}
}

// TestOneIDInTwoSpellings: composed and decomposed letters are one id.
func TestOneIDInTwoSpellings(t *testing.T) {
	f := Reader[shop]{Book: shops}.CSV(strings.NewReader("shop.id;shop.total\ntyö;1\ntyo\u0308;1\n"))
	if ids, faults := read(f); len(ids) != 1 || len(faults) != 1 {
		t.Errorf("%q, %q", ids, faults)
	}
}

// TestLimitsBelowZeroAreRefused: a limit below zero, or no book, is an error and not the default.
func TestLimitsBelowZeroAreRefused(t *testing.T) {
	f := Reader[shop]{Book: shops, Limits: Limits{Rows: -1}}.CSV(strings.NewReader("shop.total\n1\n"))
	if ids, faults := read(f); ids != nil || len(faults) != 1 || !strings.Contains(faults[0], "Limits.Rows") {
		t.Error(faults)
	}
	if _, faults := read(Reader[shop]{}.JSON(strings.NewReader("{}\n"))); len(faults) != 1 {
		t.Error(faults)
	}
}

// TestEmptyFilesAreFaults: a file without a row is at fault in both forms.
func TestEmptyFilesAreFaults(t *testing.T) {
	for _, f := range []*File[shop]{
		Reader[shop]{Book: shops}.CSV(strings.NewReader("")), Reader[shop]{Book: shops}.JSON(strings.NewReader("")),
		Reader[shop]{Book: shops}.CSV(strings.NewReader("shop.total\n")),
	} {
		if _, faults := read(f); len(faults) != 1 || len(f.Read().Notes) != 1 {
			t.Errorf("%q", faults)
		}
	}
}
