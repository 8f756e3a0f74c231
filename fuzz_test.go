package barometer_test

import (
	"bytes"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/sheet"
)

// opener opens the responses of a file once more.
type opener func() *barometer.Responses

// reread checks what was read from a hostile file. Every row is read or refused; behind no figure but of forms sent and
// of the field are more units than were counted; and what was read, if anything, is written and read back
// equal.
func reread(t *testing.T, open opener) {
	responses := open()
	var all []barometer.Response
	for r, err := range responses.All() {
		if err != nil {
			fieldErrors(t, err)
			continue
		}
		all = append(all, r)
	}
	if c := responses.Read(); c.Rows != c.Counted+c.Refused || c.Counted != int64(len(all)) {
		t.Errorf("%v, %d came", c, len(all))
	}
	report, _ := open().Compute()
	if c := report.Read; c.Rows != c.Counted+c.Refused || c.Counted > int64(len(all)) {
		t.Errorf("%v of %d", c, len(all))
	}
	if len(all) == 0 {
		return // a file without a row is at fault
	}
	for filled := range report.Tables() {
		beyond := filled.ID == "unit.response" || filled.ID == "unit.coverage" // of forms sent, and of the field
		for i, row := range filled.Cells {
			for j, x := range row {
				if x.Figure.N > report.Read.Counted && !beyond || x.Figure.N < 0 ||
					x.Figure.N > 0 && x.Interval == nil && !x.Figure.Defined() {
					t.Errorf("%s, %s, %s: %v of %d counted", filled.ID, filled.Rows[i].Key, filled.Columns[j].Key, x.Figure,
						report.Read.Counted)
				}
			}
		}
	}
	for name, again := range forms {
		if got := again(t, all); !slices.Equal(got, all) {
			t.Errorf("%s: %s", name, cmp.Diff(all, got))
		}
	}
}

// fuzzed are limits that keep a fuzzed file small.
var fuzzed = barometer.Reader{Limits: sheet.Limits{
	Rows: 100, Columns: 1000, CellBytes: 1000, RecordBytes: 20_000, FileBytes: 200_000,
}}

func FuzzCSV(f *testing.F) {
	var file bytes.Buffer
	if err := barometer.WriteCSV(&file, slices.Values(randoms(3, 5))); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes())
	for _, c := range brokenFiles {
		if len(c.file) < 1000 {
			f.Add([]byte(c.file))
		}
	}
	for _, c := range broken {
		if len(c.cells) < 1000 {
			f.Add([]byte(asCSV(between(strings.Split(c.columns, ";"), strings.Split(c.cells, ";")))))
		}
	}
	for _, c := range variety {
		f.Add([]byte(c.file))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		reread(t, func() *barometer.Responses { return fuzzed.CSV(bytes.NewReader(file)) })
	})
}

func FuzzJSON(f *testing.F) {
	var file bytes.Buffer
	if err := barometer.WriteJSON(&file, slices.Values(randoms(3, 6))); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes())
	for _, c := range brokenLines {
		if len(c.file) < 1000 {
			f.Add([]byte(c.file))
		}
	}
	f.Add([]byte(`{"yksikkötyyppi":"Työpaja","unit.id":"'=a\r\nb","vuosi":2006,"clients.total":"1 640"}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		reread(t, func() *barometer.Responses { return fuzzed.JSON(bytes.NewReader(file)) })
	})
}

// FuzzRows reads rows that are no file: lines of cells between bars.
func FuzzRows(f *testing.F) {
	f.Add("unit.type|clients.total\nworkshop|12\nworkshop|x\n|\nother")
	f.Add("\nunit.type|unit.id|unit.type\n")
	f.Fuzz(func(t *testing.T, text string) {
		reread(t, func() *barometer.Responses { return fuzzed.Rows(rowsIn(text)) })
	})
}

// rowsIn yields the lines of a text, cut at bars.
func rowsIn(text string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for line := range strings.SplitSeq(text, "\n") {
			if !yield(strings.Split(line, "|")) {
				return
			}
		}
	}
}

// FuzzMapped reads a file through a mapping, as CSV, as rows and as JSON lines; a mapping that cannot be read is none,
// and one that is suggested for the file can be.
func FuzzMapped(f *testing.F) {
	f.Add("column;ours;value;means\nTyyppi;unit.type;1;workshop\nAsiakkaita;clients.total;-9;\n",
		"Tyyppi;Asiakkaita\n1;12\n1;-9\n2;3\n")
	f.Add("column;ours;value;means\nQ1;unit.strengths;1;networks\n", "unit.type;Q1\nworkshop;1,2\n")
	f.Fuzz(func(t *testing.T, told, file string) {
		r := fuzzed
		m, err := mapping.Read(strings.NewReader(told))
		if err != nil {
			fieldErrors(t, err)
			return
		}
		r.Mapping = m
		for _, open := range []opener{
			func() *barometer.Responses { return r.CSV(strings.NewReader(file)) },
			func() *barometer.Responses { return r.JSON(strings.NewReader(file)) },
			func() *barometer.Responses { return r.Rows(rowsIn(file)) },
		} {
			reread(t, open)
		}
		if m, err = fuzzed.Suggest(strings.NewReader(file)); err != nil {
			return
		}
		if err := m.Write(io.Discard, figure.English); err != nil {
			t.Errorf("what is suggested cannot be written: %v", err)
		}
	})
}
