package sheet

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestTheTotalOfTheRowsIsNoRespondent: a row without an id whose every number is the sum of the rows before it is
// refused in every form of file, wherever it stands; one of which a number is another, or too few are told, is counted.
func TestTheTotalOfTheRowsIsNoRespondent(t *testing.T) {
	for name, c := range map[string]struct {
		rows    string // id, sold, total
		refused int64
	}{
		"last":            {"a,1,4 b,2,5 c,0,7 ,3,16", 1},
		"not last":        {"a,1,4 b,2,5 c,0,7 ,3,16 d,1,1", 1},
		"twice":           {"a,1,4 b,2,5 c,0,7 ,3,16 ,3,16", 2},
		"of refused rows": {"a,1,4 b,5,2 c,0,7 ,6,13", 2},
		"with an id":      {"a,1,4 b,2,5 c,0,7 d,3,16", 0},
		"another number":  {"a,1,4 b,2,5 c,0,7 ,3,17", 0},
		"one number":      {"a,1,4 b,2,5 c,0,7 ,,16", 0},
		"and a zero":      {"a,0,4 b,0,5 c,0,7 ,0,16", 0},
		"of two rows":     {"a,1,4 b,2,5 ,3,9", 0},
		"none with an id": {",1,4 ,2,5 ,1,9 ,4,18", 1},
	} {
		rows := [][]string{{"shop.id", "shop.sold", "shop.total"}}
		var lines []string
		for row := range strings.FieldsSeq(c.rows) {
			cells := strings.Split(row, ",")
			rows = append(rows, cells)
			var members []string
			for i, text := range cells {
				if text != "" {
					members = append(members, `"`+rows[0][i]+`":"`+text+`"`)
				}
			}
			lines = append(lines, "{"+strings.Join(members, ",")+"}\n")
		}
		r := Reader[shop]{Book: shops}
		for form, f := range map[string]*File[shop]{
			"CSV":  r.CSV(strings.NewReader(csvOf(rows))),
			"JSON": r.JSON(strings.NewReader(strings.Join(lines, ""))),
			"rows": r.Rows(slices.Values(rows)),
		} {
			_, faults := read(f)
			if n := f.Read(); n.Refused != c.refused || n.Counted != n.Rows-c.refused {
				t.Errorf("%s, %s: %s: %q", name, form, n, faults)
			}
		}
	}
}

// csvOf returns rows as a file of CSV.
func csvOf(rows [][]string) string {
	var text strings.Builder
	for _, cells := range rows {
		text.WriteString(strings.Join(cells, ";") + "\n")
	}
	return text.String()
}

// TestATotalIsFoundByEveryNumberOfGoroutines: before and after the rows that others help to read.
func TestATotalIsFoundByEveryNumberOfGoroutines(t *testing.T) {
	const rows = 10_000
	pair := strings.Repeat("x", 2*sharedFrom/rows) + ";1;1\n;0;2\n"
	for _, at := range []int{10, rows - 10, rows} {
		total := fmt.Sprintf(";%d;%d\n", at/2, at/2*3)
		file := "shop.name;shop.sold;shop.total\n" + strings.Repeat(pair, at/2) + total + strings.Repeat(pair, (rows-at)/2)
		for n := range 3 {
			f := Reader[shop]{Book: shops}.CSV(strings.NewReader(file))
			err := f.Share(slices.Repeat([]func(*shop) error{func(*shop) error { return nil }}, n+1))
			if got := f.Read(); got.Counted != rows || len(got.Reasons) != 1 || got.Reasons[0].First[0] != at+2 {
				t.Errorf("total after %d rows, %d goroutines: %v, %v", at, n+1, got, err)
			}
		}
	}
}
