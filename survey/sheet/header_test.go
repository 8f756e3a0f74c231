package sheet

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestColumnsWithoutAName: one without a cell is nothing, as where every line ends with a separator; one with a cell in
// any row that counts or is refused is told by its place, once, at the end, and every row is read. So of CSV, and of
// rows of cells.
func TestColumnsWithoutAName(t *testing.T) {
	const one = "1 sarake, jolla ei ole nimeä, jää lukematta: sarake 3|" +
		"1 kolumn utan namn läses inte: kolumn 3|1 column without a name is not read: column 3"
	const two = "2 saraketta, joilla ei ole nimeä, jää lukematta: sarakkeet 2, 4|" +
		"2 kolumner utan namn läses inte: kolumnerna 2, 4|2 columns without a name are not read: columns 2, 4"
	leftOut := mapping.Mapping{Sources: []mapping.Source{{Name: "#3"}}}
	for name, x := range map[string]struct {
		file   string
		reader Reader[shop]
		ids    string
		notes  string
		faults int
	}{
		"no cell":        {"total;id;\n1;a;\n2;b;\n", Reader[shop]{}, "a b", "", 0},
		"no cell of two": {"total;id;; \n1;a;;\n2;b;;\n", Reader[shop]{}, "a b", "", 0},
		"spaces alone":   {"total;id;\n1;a; \n2;b;\n", Reader[shop]{}, "a b", "", 0},
		"a cell":         {"total;id;\n1;a;\n2;b;x\n3;c;y\n", Reader[shop]{}, "a b c", one, 1},
		"cells of two":   {"total;;id;;\n1;;a;7;\n2;x;b;7;\n", Reader[shop]{}, "a b", two, 2},
		"a refused row":  {"total;id;\n1;a;\nx;b;x\n", Reader[shop]{}, "a", one, 2},
		"a row with an answer that cannot be read": {
			"total;id;;sold\n1;a;;1\n2;b;x;many\n", Reader[shop]{Lenient: true}, "a b", one, 1,
		},
		"left out":               {"total;id;\n1;a;x\n", Reader[shop]{Mapping: leftOut}, "a", "", 0},
		"all others left out":    {"total;id;\n1;a;x\n", Reader[shop]{Mapping: mapping.Mapping{LeaveOut: true}}, "a", "", 0},
		"before the file breaks": {"total;id;\n1;a;x\n2;b;\n", Reader[shop]{Limits: Limits{Rows: 1}}, "a", one, 2},
	} {
		x.reader.Book = shops
		in := csv.NewReader(strings.NewReader(x.file))
		in.Comma = ';'
		rows, err := in.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for from, open := range map[string]func() *File[shop]{
			"CSV":  func() *File[shop] { return x.reader.CSV(strings.NewReader(x.file)) },
			"rows": func() *File[shop] { return x.reader.Rows(slices.Values(rows)) },
		} {
			f := open()
			ids, faults := read(f)
			if strings.Join(ids, " ") != x.ids || len(faults) != x.faults {
				t.Errorf("%s, %s: %q, %q", from, name, ids, faults)
			}
			notes := ""
			for _, n := range f.Read().Notes {
				if n.About == reading.NamelessColumns {
					notes = strings.Join([]string{n.Text(figure.Finnish), n.Text(figure.Swedish), n.Text(figure.English)}, "|")
				} else if n.About == reading.UnknownColumns {
					t.Errorf("%s, %s: %+v", from, name, n)
				}
			}
			if diff := cmp.Diff(x.notes, notes); diff != "" {
				t.Errorf("%s, %s: %s", from, name, diff)
			}
		}
	}
}

// TestAColumnWithoutANameIsAFault: a list of faults has its place and why, in three languages.
func TestAColumnWithoutANameIsAFault(t *testing.T) {
	var list strings.Builder
	var found []reading.Found
	r := Reader[shop]{Book: shops, Faulty: func(f reading.Found) { found = append(found, f) }}
	_, faults := read(r.CSV(strings.NewReader("total;\n1;x\n")))
	want := []string{"header, column 2: unknown value: the column has no name, and it has cells that are not read"}
	if diff := cmp.Diff(want, faults); diff != "" {
		t.Error(diff)
	}
	for _, f := range found {
		for l := range figure.Languages() {
			list.WriteString(f.Line(l) + "\n")
		}
	}
	const lines = "otsikkorivi, sarake 2: tuntematon arvo: sarakkeella ei ole nimeä, " +
		"ja siinä on soluja, joita ei lueta\n" +
		"rubrikrad, kolumn 2: okänt värde: kolumnen har inget namn, och den har celler som inte läses\n" +
		"header, column 2: unknown value: the column has no name, and it has cells that are not read\n"
	if diff := cmp.Diff(lines, list.String()); diff != "" {
		t.Error(diff)
	}
}
