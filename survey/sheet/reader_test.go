package sheet

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// shop answers a survey with an id, two numbers and a name.
type shop struct {
	ID, Name    string
	Sold, Total figure.Count
}

// validate refuses a shop that sold more than its total.
func (s *shop) validate() error {
	if s.Sold.Int() > s.Total.Int() {
		return figure.Fault("shop.sold", s.Sold, figure.ErrClash, "of %d in all", s.Total.Int())
	}
	return nil
}

var shops = MustNew((*shop).validate,
	ID("shop.id", labels{"tunnus", "id", "shop id"}, func(s *shop) *string { return &s.ID }),
	Text("shop.name", labels{"nimi", "namn", "name"}, func(s *shop) *string { return &s.Name }),
	Count("shop.sold", labels{"myyty", "sålt", "sold"}, func(s *shop) *figure.Count { return &s.Sold }),
	Count("shop.total", labels{"kaikkiaan", "totalt", "total"}, func(s *shop) *figure.Count { return &s.Total }).
		Needed().Affects("shop.sold"),
)

// read returns what is read of a file: the ids of the shops, and the faults, each as a line.
func read(f *File[shop]) (ids, faults []string) {
	for s, err := range f.All() {
		if err != nil {
			faults = append(faults, strings.Split(err.Error(), "\n")...)
			continue
		}
		ids = append(ids, s.ID)
	}
	return ids, faults
}

// counts are the numbers of rows: read, counted, refused.
type counts struct{ rows, counted, refused int64 }

func numbers[R any](f *File[R]) counts {
	c := f.Read()
	return counts{c.Rows, c.Counted, c.Refused}
}

// TestFile: every fault has its place, and every row is counted or refused.
func TestFile(t *testing.T) {
	const head = "shop.id;shop.sold;shop.total\n"
	for name, c := range map[string]struct {
		file   string
		ids    string
		faults []string
		count  counts
	}{
		"sound": {head + "a;1;2\nb;;0\n", "a b", nil, counts{2, 2, 0}},
		"a faulty answer": {head + "a;3;2\nb;1;1\n", "b",
			[]string{"row 2, shop.sold = 3: contradicting: of 2 in all"}, counts{2, 1, 1}},
		"what follows": {head + "a;3;x\n", "", []string{`row 2, shop.total = x: not a number: "x"`}, counts{1, 0, 1}},
		"an id twice": {head + "a;;\na;;\n;;\n;;\n", "a  ",
			[]string{"row 3, shop.id = a: contradicting: row 2 has the same id"}, counts{4, 3, 1}},
		"too few cells": {head + "a;1\nb;1;1\n", "b",
			[]string{"row 2: wrong number of cells: 2, but the header has 3"}, counts{2, 1, 1}},
		"a needed column": {"shop.id;shop.sold\na;1\n", "",
			[]string{"header: missing: no column shop.total"}, counts{}},
		"a column twice": {"sold;total;myyty\n1;1;1\n", "",
			[]string{"header, column 3 = myyty: contradicting: column 1 is shop.sold already"}, counts{}},
		"an unknown name": {"total;what\n1;1\n", "",
			[]string{"header, column 2 = what: unknown value: no column has this name"}, counts{1, 1, 0}},
		"nothing":        {"", "", []string{"file: no usable header: the file is empty"}, counts{}},
		"a header alone": {head, "", []string{"file: missing: no row holds answers"}, counts{}},
		"a text too long": {"total;name\n1;" + strings.Repeat("x", MaxText+1), "",
			[]string{"row 2, shop.name"}, counts{1, 0, 1}},
		"an id too long": {"total;shop.id\n1;" + strings.Repeat("x", MaxID+1), "",
			[]string{"row 2, shop.id"}, counts{1, 0, 1}},
		"a control letter": {"total;shop.id\n1;a\x01", "", []string{"row 2, shop.id"}, counts{1, 0, 1}},
	} {
		f := Reader[shop]{Book: shops}.CSV(strings.NewReader(c.file))
		ids, faults := read(f)
		if got := strings.Join(ids, " "); strings.TrimSpace(got) != strings.TrimSpace(c.ids) {
			t.Errorf("%s: read %q", name, got)
		}
		for i := range max(len(faults), len(c.faults)) {
			if len(faults) != len(c.faults) || !strings.HasPrefix(faults[i], c.faults[i]) {
				t.Errorf("%s: %q, want %q", name, faults, c.faults)
				break
			}
		}
		if numbers(f) != c.count {
			t.Errorf("%s: %v, want %v", name, f.Read(), c.count)
		}
	}
}

// TestNeededAlone: a book without a needed column reads every file that has an answer.
func TestNeededAlone(t *testing.T) {
	book := MustNew(nil,
		ID("a.id", labels{"a", "b", "c"}, func(s *shop) *string { return &s.ID }),
		Text("a.name", labels{"d", "e", "f"}, func(s *shop) *string { return &s.Name }))
	for file, want := range map[string]string{
		"a.id\nx\n":   "header: missing: no column holds an answer, a.name say",
		"a.name\nx\n": "",
	} {
		if _, faults := read(Reader[shop]{Book: book}.CSV(strings.NewReader(file))); strings.Join(faults, "|") != want {
			t.Errorf("%q: %q", file, faults)
		}
	}
}

// TestWithin: ids are unique within a group of rows, up to a limit, past which the reader says so once.
func TestWithin(t *testing.T) {
	const file = "shop.id;shop.name;shop.total\na;x;1\na;y;1\na;x;1\nb;x;1\nb;x;1\nb;x;1\n"
	r := Reader[shop]{Book: shops, Within: func(s *shop) string { return "shop " + s.Name }}
	twice := func(row, first int, id string) string {
		return fmt.Sprintf("row %d, shop.id = %s: contradicting: row %d has the same id in shop x", row, id, first)
	}
	_, faults := read(r.CSV(strings.NewReader(file)))
	if diff := cmp.Diff([]string{twice(4, 2, "a"), twice(6, 5, "b"), twice(7, 5, "b")}, faults); diff != "" {
		t.Error(diff)
	}
	r.Limits.IDs = 2
	f := r.CSV(strings.NewReader(file))
	_, faults = read(f)
	want := []string{"shop.id: out of range: after 2 ids, ids that stand twice are no longer found"}
	if diff := cmp.Diff(want, faults); diff != "" || numbers(f) != (counts{6, 6, 0}) {
		t.Error(diff, f.Read())
	}
}

// TestBytesReadSoFar: a file tells how many bytes it has read, rows that are no bytes tell none.
func TestBytesReadSoFar(t *testing.T) {
	const text = "shop.total\n1\n2\n"
	of, rows := Reader[shop]{Book: shops}.CSV(strings.NewReader(text)), Reader[shop]{Book: shops}.Rows(slices.Values(
		[][]string{{"shop.total"}, {"1"}}))
	read(of)
	read(rows)
	if of.Bytes() != int64(len(text)) || rows.Bytes() != 0 {
		t.Errorf("%d bytes of %d, and %d of rows", of.Bytes(), len(text), rows.Bytes())
	}
}

// TestRows: cells that another program has taken apart, within the same limits.
func TestRows(t *testing.T) {
	header := []string{"shop.id", "shop.total", "shop.name"}
	for name, c := range map[string]struct {
		rows   [][]string
		limits Limits
		ids    []string
		fault  string
	}{
		"rows":       {[][]string{header, {"a", "1", "x"}, {"'=b", "1 640"}, {}, {"c"}}, Limits{}, []string{"a", "=b", "c"}, ""},
		"a long row": {[][]string{header, {"a", "1", "x", ""}}, Limits{}, nil, "row 2: wrong number of cells: 4"},
		"no rows":    {nil, Limits{}, nil, "file: no usable header: there are no rows"},
		"no UTF-8":   {[][]string{header, {"a", "1", "\xff"}}, Limits{}, nil, "row 2: cell 3: not UTF-8"},
		"a long cell": {[][]string{header, {"aaaaaaaaaaaaa", "1"}, {"b", "1"}}, Limits{CellBytes: 12}, []string{"b"},
			"row 2: cell 1: too long"},
		"too many": {[][]string{header, {"a"}, {"b"}}, Limits{Rows: 1}, []string{"a"}, "file: over a limit: the file " +
			"has"},
		"a wide header": {[][]string{header}, Limits{Columns: 2}, nil, "file: no usable header: over a limit"},
	} {
		f := Reader[shop]{Book: shops, Limits: c.limits}.Rows(slices.Values(c.rows))
		ids, faults := read(f)
		if diff := cmp.Diff(c.ids, ids); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if len(faults) > 1 || (c.fault == "") != (faults == nil) || faults != nil && !strings.HasPrefix(faults[0], c.fault) {
			t.Errorf("%s: %q, want %q", name, faults, c.fault)
		}
	}
}

// TestStop: whoever stops at any row or fault leaves nothing open.
func TestStop(t *testing.T) {
	rows := [][]string{{"total", "what"}, {"1"}, {"x"}, {"3"}}
	for stop := range 5 {
		n := 0
		for range (Reader[shop]{Book: shops}).Rows(slices.Values(rows)).All() {
			if n++; n > stop {
				break
			}
		}
		if n != min(stop+1, 4) {
			t.Errorf("%d of %d", n, stop)
		}
	}
}

// TestJSON: lines of JSON, and a file that breaks.
func TestJSON(t *testing.T) {
	f := Reader[shop]{Book: shops, Mapping: mapping.Mapping{Sources: []mapping.Source{{Name: "Q", To: "total"},
		{Name: "Z"}}}}.JSON(io.MultiReader(strings.NewReader(
		`{"shop.id":"a","Q":2,"sold":1,"Z":[]}`+"\n"+
			`{"shop.id":"b","Q":2,"Z":"left out"}`+"\n"+
			`{"total":1,"kaikkiaan":2,"colour":1}`+"\n"),
		iotest.ErrReader(io.ErrUnexpectedEOF)))
	ids, faults := read(f)
	want := []string{
		"row 1: not a flat JSON object: member \"Z\": the value is nested",
		"row 3, shop.total = 2: contradicting: stands twice",
		"row 3, member = colour: unknown value: no column has this name; " +
			"a template (-template) lists the names, a mapping gives others",
		"file: unexpected EOF",
	}
	if diff := cmp.Diff(want, faults); diff != "" || !slices.Equal(ids, []string{"b"}) || numbers(f) != (counts{3, 1, 2}) {
		t.Error(diff, ids, f.Read())
	}
}

// TestFaultsBeforeTheBreak: what is wrong with the members before the place where an object breaks is told, too, and
// the object counts as one.
func TestFaultsBeforeTheBreak(t *testing.T) {
	const line = `{"sold":"x","colour":1,"total":2,"Z":[]}`
	const broken = "not a flat JSON object: member \"Z\": the value is nested"
	f := Reader[shop]{Book: shops}.JSON(strings.NewReader(line + "\n"))
	_, faults := read(f)
	var s shop
	alone := shops.Unmarshal([]byte(line), &s)
	for what, said := range map[string]string{"a file": strings.Join(faults, "\n"), "one object": fmt.Sprint(alone)} {
		for _, part := range []string{"shop.sold = x", "colour", broken} {
			if !strings.Contains(said, part) {
				t.Errorf("%s: %q lacks %q", what, said, part)
			}
		}
	}
	if numbers(f) != (counts{1, 0, 1}) || s != (shop{}) {
		t.Errorf("%v, %v", f.Read(), s)
	}
}

// TestUnmarshal: a faulty object leaves the respondent as it was.
func TestUnmarshal(t *testing.T) {
	s := shop{ID: "a", Total: figure.N(1)}
	for text, is := range map[string]error{
		`{"sold":3,"total":2}`:   figure.ErrClash,
		`{"total":"x"}`:          figure.ErrSyntax,
		`[]`:                     figure.ErrSyntax,
		`{"what":1}`:             figure.ErrUnknown,
		"{\"shop.id\":\"\x00\"}": figure.ErrSyntax,
	} {
		if err := shops.Unmarshal([]byte(text), &s); !errors.Is(err, is) || s != (shop{ID: "a", Total: figure.N(1)}) {
			t.Errorf("%s: %v, %v", text, err, s)
		}
	}
	if err := shops.Unmarshal([]byte(`{"total":5}`), &s); err != nil || s != (shop{Total: figure.N(5)}) {
		t.Errorf("%v, %v", s, err)
	}
	if text, err := shops.Marshal(&shop{Sold: figure.N(1)}); text != nil || !errors.Is(err, figure.ErrClash) {
		t.Errorf("%s, %v", text, err)
	}
}

// TestWriter: a faulty respondent ends writing, after those before it.
func TestWriter(t *testing.T) {
	all := []shop{{ID: "a", Total: figure.N(1)}, {Sold: figure.N(1)}, {ID: "c"}}
	w := Writer[shop]{Book: shops}
	var csv, json strings.Builder
	if err := w.CSV(&csv, slices.Values(all)); !errors.Is(err, figure.ErrClash) || strings.Count(csv.String(), "\n") != 2 {
		t.Errorf("%v: %s", err, csv.String())
	}
	err := w.JSON(&json, slices.Values(all))
	if !errors.Is(err, figure.ErrClash) || strings.Count(json.String(), "\n") != 1 {
		t.Errorf("%v: %s", err, json.String())
	}
}

// TestATotalIsNoRespondent: a row that is named like the total or the mean of the others is refused, in three languages,
// and one whose name goes on is read.
func TestATotalIsNoRespondent(t *testing.T) {
	const file = "shop.id;shop.sold;shop.total\na;1;2\nYhteensä;1;2\n TOTALT: ;1;2\nmean;1;2\nTotal Ltd;3;4\n"
	ids, faults := read(Reader[shop]{Book: shops}.CSV(strings.NewReader(file)))
	if got := strings.Join(ids, ","); got != "a,Total Ltd" || len(faults) != 3 ||
		!strings.Contains(faults[0], "row 3, shop.id = Yhteensä: contradicting: it may be a total of other rows") {
		t.Errorf("%s, %q", got, faults)
	}
}
