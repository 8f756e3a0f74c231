package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestFaultsQuoteWhatWasWritten: also those that are found when a row has been read, in every form of file; what the
// columns were mapped from, and JSON's own numbers; where a row is read again without an answer, too.
func TestFaultsQuoteWhatWasWritten(t *testing.T) {
	m := mapping.Mapping{Sources: []mapping.Source{
		{Name: "Sold", To: "shop.sold", Values: []mapping.Meaning{{Value: "a lot", Means: "90"}}},
	}}
	rows := [][]string{
		{"Sold", "shop.total"}, {"1 500", "7"}, {"1\u00a0500,0", "7"}, {" 08 ", "7"}, {"A lot", "7"}, {"'-", "many"}, {"8", "7"},
	}
	for _, lenient := range []bool{false, true} {
		r := Reader[shop]{Book: shops, Mapping: m, Lenient: lenient}
		lines := `{"Sold":"1 500","shop.total":7}` + "\n" + `{"Sold":"1` + "\u00a0" + `500,0","shop.total":7}` + "\n" +
			`{"Sold":" 08 ","shop.total":7}` + "\n" + `{"Sold":"A lot","shop.total":"7"}` + "\n" +
			`{"Sold":"-","shop.total":"many"}` + "\n" + `{"Sold":8.0,"shop.total":7}` + "\n"
		for form, want := range map[string][]string{
			"CSV":  {"1 500", "1\u00a0500,0", "08", "A lot", "-", "many", "8"},
			"rows": {"1 500", "1\u00a0500,0", "08", "A lot", "-", "many", "8"},
			"JSON": {"1 500", "1\u00a0500,0", "08", "A lot", "-", "many", "8.0"},
		} {
			var got []string
			r.Faulty = func(f reading.Found) { got = append(got, f.Value) }
			f := map[string]*File[shop]{
				"CSV": r.CSV(strings.NewReader(csvOf(rows))), "rows": r.Rows(slices.Values(rows)),
				"JSON": r.JSON(strings.NewReader(lines)),
			}[form]
			_ = f.Each(func(*shop) error { return nil })
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s, lenient %v: %s", form, lenient, diff)
			}
		}
	}
}

// TestAShareOfOneIsQuotedAsWritten: 0,25 is no 0.25 %, whatever sign of decimals is told.
func TestAShareOfOneIsQuotedAsWritten(t *testing.T) {
	for text, want := range map[string]string{"0,25": "0,25 %, or 25 %", "0,255": "0,255 %, or 25,5 %"} {
		_, faults := readPriced(Reader[priced]{Mapping: mapping.Mapping{Decimal: ","}}, "share\n"+text+"\n")
		if !strings.Contains(faults, "it may be "+want) {
			t.Errorf("%s: %s", text, faults)
		}
	}
}
