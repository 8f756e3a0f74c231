package record

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"
)

// TestNoSeparatorSplitsACell: what a comma, a semicolon, a tab or a bar would split is quoted, but numbers are not.
func TestNoSeparatorSplitsACell(t *testing.T) {
	for want, cells := range map[string][]string{
		"a;12,5;-3,0 %;1\u00a0640,5":            {"a", "12,5", "-3,0 %", "1\u00a0640,5"},
		`"a,b";"a;b";"a` + "\t" + `b";"a|b"`:    {"a,b", "a;b", "a\tb", "a|b"},
		`"1,2,3";"1,";"1,5 milj.";"a ""b"""`:    {"1,2,3", "1,", "1,5 milj.", `a "b"`},
		"\"a,5\";\"5,a\";\",5\";\"a\rb\";1 640": {"a,5", "5,a", ",5", "a\rb", "1 640"},
		"\"\u00a0a\";a\u00a0;\"1;5\";\"1\t5\"":  {"\u00a0a", "a\u00a0", "1;5", "1\t5"},
		"\" a\";\"\n\";\"\\.\";;":               {" a", "\n", `\.`, "", ""},
		`""`:                                    {""},
	} {
		if got := string(Append(nil, cells)); got != want+"\n" {
			t.Errorf("%q: %s, want %s", cells, got, want)
		}
	}
}

// FuzzAppend: encoding/csv and this package read what was written.
func FuzzAppend(f *testing.F) {
	f.Add("a", "b,c;d\te|f")
	f.Add("", "")
	f.Add("\r\n", `"`)
	f.Fuzz(func(t *testing.T, a, b string) {
		line := Append(nil, []string{a, b})
		r := csv.NewReader(strings.NewReader(string(line)))
		r.Comma = ';'
		got, err := r.Read()
		want := []string{strings.ReplaceAll(a, "\r\n", "\n"), strings.ReplaceAll(b, "\r\n", "\n")}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %q, %v", want, got, err)
		}
	})
}
