package sheet

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestLenientReadingCostsACell: an answer that cannot be read is not answered, in CSV, JSON lines and rows, and is
// counted by column and value; a fault that follows from it costs the rest of its question; every other fault the row.
func TestLenientReadingCostsACell(t *testing.T) {
	book := MustNew((*shop).validate,
		ID("shop.id", labels{"tunnus", "id", "shop id"}, func(s *shop) *string { return &s.ID }),
		Count("shop.sold", labels{"myyty", "sålt", "sold"}, func(s *shop) *figure.Count { return &s.Sold }),
		Count("shop.total", labels{"kaikkiaan", "totalt", "total"}, func(s *shop) *figure.Count { return &s.Total }).
			Affects("shop.sold"),
	)
	files := map[string]func(Reader[shop]) *File[shop]{
		"CSV": func(r Reader[shop]) *File[shop] {
			return r.CSV(strings.NewReader("shop.id;shop.sold;shop.total\na;many;5\nb;1;x\nc;3;2\na;1;1\nd;many;9\n"))
		},
		"JSON": func(r Reader[shop]) *File[shop] {
			return r.JSON(strings.NewReader(`{"shop.id":"a","shop.sold":"many","shop.total":5}
{"shop.id":"b","shop.sold":1,"shop.total":"x"}
{"shop.id":"c","shop.sold":3,"shop.total":2}
{"shop.id":"a","shop.sold":1,"shop.total":1}
{"shop.id":"d","shop.sold":"many","shop.total":9}
`))
		},
		"rows": func(r Reader[shop]) *File[shop] {
			return r.Rows(slices.Values([][]string{{"shop.id", "shop.sold", "shop.total"}, {"a", "many", "5"},
				{"b", "1", "x"}, {"c", "3", "2"}, {"a", "1", "1"}, {"d", "many", "9"}}))
		},
	}
	for name, open := range files {
		var list bytes.Buffer
		told := reading.NewFaultList(&list, figure.Finnish)
		f := open(Reader[shop]{Book: book, Lenient: true, Faulty: told.Add})
		var got []string
		for s, err := range f.All() {
			if err == nil {
				got = append(got, s.ID+" "+s.Sold.String()+"/"+s.Total.String())
			}
		}
		// In b the total is not readable, and of none in all one cannot be sold: both are not answered.
		if diff := cmp.Diff([]string{"a /5", "b /", "d /9"}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		lines := strings.Join(f.Read().Lines(figure.English, nil), "\n")
		for _, want := range []string{
			"read as not answered: 2 rows: sold (shop.sold) = many: not readable", "(shop.total) = x: not readable",
			"read as not answered: 1 row: sold (shop.sold) = 1: contradicting", "1 row: sold (shop.sold) = 3: contradicting",
			"1 row: shop id (shop.id) = a: contradicting",
		} {
			if !strings.Contains(lines, want) {
				t.Errorf("%s: no %q in %s", name, want, lines)
			}
		}
		if text := list.String(); told.Err() != nil || strings.Count(text, "\n") != 7 ||
			!strings.Contains(text, "shop.sold;myyty;many;ei luettavissa: ei ole luku;luettu vastaamattomaksi;") ||
			!strings.Contains(text, "shop.sold;myyty;3;ristiriita;rivi hylätty;") {
			t.Errorf("%s: %s", name, text)
		}
		if strict := open(Reader[shop]{Book: book}); numbers(drained(strict)) != (counts{5, 1, 4}) {
			t.Errorf("%s: %v", name, strict.Read())
		}
	}
}

// TestLenientPartsGoTogether: without one of the parts of a whole the others are not read either, which is told where
// one had an answer; a blank part costs nothing.
func TestLenientPartsGoTogether(t *testing.T) {
	book := MustNew(nil,
		ID("shop.id", labels{"tunnus", "id", "shop id"}, func(s *shop) *string { return &s.ID }),
		slices.Concat(
			Count("shop.sold", labels{"myyty", "sålt", "sold"}, func(s *shop) *figure.Count { return &s.Sold }),
			Count("shop.total", labels{"kaikkiaan", "totalt", "total"}, func(s *shop) *figure.Count { return &s.Total }),
		).Parts(),
	)
	r := Reader[shop]{Book: book, Lenient: true}
	for name, f := range map[string]*File[shop]{
		"CSV": r.CSV(strings.NewReader("shop.id;shop.sold;shop.total\na;many;5\nb;1;2\nc;x;y\nd;;4\ne;z;\n")),
		"JSON": r.JSON(strings.NewReader(`{"shop.id":"a","shop.sold":"many","shop.total":5}
{"shop.id":"b","shop.sold":1,"shop.total":2}
{"shop.id":"c","shop.sold":"x","shop.total":"y"}
{"shop.id":"d","shop.total":4}
{"shop.id":"e","shop.sold":"z"}
`)),
		"rows": r.Rows(slices.Values([][]string{{"shop.id", "shop.sold", "shop.total"}, {"a", "many", "5"}, {"b", "1", "2"},
			{"c", "x", "y"}, {"d", "", "4"}, {"e", "z"}})),
	} {
		var got []string
		for s, err := range f.All() {
			got = append(got, s.ID+" "+s.Sold.String()+"/"+s.Total.String())
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if diff := cmp.Diff([]string{"a /", "b 1/2", "c /", "d /4", "e /"}, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		var lost []string
		for _, x := range f.Read().Unread {
			if x.Fault == reading.MissingFault {
				lost = append(lost, fmt.Sprintf("%s %d %d", x.Path, x.Rows, x.First))
			}
		}
		first := 2
		if name == "JSON" {
			first = 1 // there is no header
		}
		if diff := cmp.Diff([]string{fmt.Sprintf("shop 1 [%d]", first)}, lost); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// drained reads a file to its end.
func drained[R any](f *File[R]) *File[R] {
	for range f.All() {
	}
	return f
}

// TestOneWrongSettingIsOneFault: a decimal sign that is not the mapping's, and numbers with two readings, are a fault
// each, however many rows and columns they stand in; names that find nothing stand in one.
func TestOneWrongSettingIsOneFault(t *testing.T) {
	for name, c := range map[string]struct {
		file    string
		mapping mapping.Mapping
		want    []string
	}{
		"two readings": {"shop.sold;shop.total\n1.250;2.500\n1.500;9.000\n", mapping.Mapping{}, []string{
			"2 riviä: ei luettavissa: tuhansia vai kolme desimaalia? tuhannet välilyönnillä, tai muunnos tai kieli sen " +
				"kertoo: 1.250 (1), 1.500 (1); rivit 2, 3"}},
		"decimal sign": {"shop.sold;shop.total\n1,0;2,0\n3,0;4,0\n", mapping.Mapping{Decimal: "."}, []string{
			`2 riviä: ei luettavissa: muunnoksen mukaan desimaalit ovat merkin "." jälkeen: 1,0 (1), 3,0 (1); rivit 2, 3`}},
		"names": {"shop.total;A;B;shop.nam\n1;2;3;4\n", mapping.Mapping{}, []string{
			"3 saraketta, joiden nimiä ei tunneta, jää lukematta: A, B, shop.nam (~ shop.name)"}},
		"names of the mapping": {"shop.total\n1\n",
			mapping.Mapping{Sources: []mapping.Source{{Name: "Q1", To: "shop.sold"}, {Name: "Q2", To: "shop.name"}}},
			[]string{"muunnoksessa on 2 saraketta, joita tiedostossa ei ole: Q1, Q2"}},
	} {
		f := drained(Reader[shop]{Book: shops, Mapping: c.mapping}.CSV(strings.NewReader(c.file)))
		if diff := cmp.Diff(c.want, f.Read().Lines(figure.Finnish, nil)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}
