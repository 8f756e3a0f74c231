package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// TestWhatAMappingDeclaresAsMissingIsCounted: by column and value, in every form of file and language, by any number of
// goroutines, also in rows that are refused; what is empty, or left out by a filter, is not.
func TestWhatAMappingDeclaresAsMissingIsCounted(t *testing.T) {
	m := mapping.Mapping{
		Values: []mapping.Meaning{{Value: "En halua", Missing: true}, {Value: "", Missing: true}},
		Sources: []mapping.Source{
			{Name: "Sold", To: "shop.sold", Values: []mapping.Meaning{{Value: "1", Missing: true}}},
			{Name: "Total", To: "shop.total"},
			{Name: "Test", Drop: []string{"yes"}},
		},
	}
	want := map[figure.Language][]string{
		figure.Finnish: {
			"4 riviä: myyty (shop.sold): puuttuu muunnoksen mukaan: 1 (3), En halua (1)",
			"1 rivi: kaikkiaan (shop.total) = En halua: puuttuu muunnoksen mukaan",
		},
		figure.Swedish: {
			"4 rader: sålt (shop.sold): saknas enligt översättningen: 1 (3), En halua (1)",
			"1 rad: totalt (shop.total) = En halua: saknas enligt översättningen",
		},
		figure.English: {
			"4 rows: sold (shop.sold): missing by the mapping: 1 (3), En halua (1)",
			"1 row: total (shop.total) = En halua: missing by the mapping",
		},
	}
	rows := [][]string{
		{"Sold", "Total", "Test"}, {"1", "4", ""}, {"en  halua", "1", ""}, {"", "3", ""}, {"1", "EN HALUA", ""},
		{"1", "many", ""}, {"1", "7", "yes"},
	}
	lines := `{"Sold":1,"Total":4}` + "\n" + `{"Sold":"en  halua","Total":1}` + "\n" + `{"Sold":"","Total":3}` + "\n" +
		`{"Sold":"1","Total":"EN HALUA"}` + "\n" + `{"Sold":"1","Total":"many"}` + "\n" + `{"Sold":1,"Total":7,"Test":"yes"}` +
		"\n"
	for _, lenient := range []bool{false, true} {
		r := Reader[shop]{Book: shops, Mapping: m, Lenient: lenient}
		for form, f := range map[string]*File[shop]{
			"CSV": r.CSV(strings.NewReader(csvOf(rows))), "JSON": r.JSON(strings.NewReader(lines)),
			"rows": r.Rows(slices.Values(rows)),
		} {
			_ = f.Each(func(*shop) error { return nil })
			for l, lines := range want {
				if diff := cmp.Diff(lines, f.Read().MissingLines(l)); diff != "" {
					t.Errorf("%s, lenient %v, %v: %s", form, lenient, l, diff)
				}
			}
		}
	}
	body := csvOf(rows)
	body = strings.ReplaceAll(body[strings.Index(body, "\n")+1:], ";\n", ";"+strings.Repeat("x", 500)+"\n")
	n := 2*sharedFrom/len(body) + 1
	f := Reader[shop]{Book: shops, Mapping: m}.CSV(strings.NewReader("Sold;Total;Test\n" + strings.Repeat(body, n)))
	_ = f.Share(slices.Repeat([]func(*shop) error{func(*shop) error { return nil }}, 2))
	if got := f.Read().Missing; len(got) != 2 || got[0].Rows != int64(4*n) || got[1].Rows != int64(n) {
		t.Errorf("%d times: %v", n, got)
	}
}

// TestATickCellThatIsMissingIsCounted: a cell with all ticks that is missing, or an option that stands for it; a row
// with several such options is one.
func TestATickCellThatIsMissingIsCounted(t *testing.T) {
	f := Reader[asked]{Book: askedBook, Mapping: mapping.Mapping{
		Values: []mapping.Meaning{{Value: "-99", Missing: true}},
		Sources: []mapping.Source{{Name: "Why", To: "learned", Split: ",", Values: []mapping.Meaning{
			{Value: "Work", Means: "confirmed"}, {Value: "No comment", Missing: true}, {Value: "Unsure", Missing: true},
		}}},
	}}.CSV(strings.NewReader("Why\n-99\nno comment\nWork\n\"no comment,unsure,no comment\"\n"))
	_ = f.Each(func(*asked) error { return nil })
	want := []string{"3 rows: from where (learned): missing by the mapping: No comment (2), -99 (1), Unsure (1)"}
	if diff := cmp.Diff(want, f.Read().MissingLines(figure.English)); diff != "" {
		t.Error(diff)
	}
}
