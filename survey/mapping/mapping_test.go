package mapping

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMappingReadsBack: what is written is read as it was.
func TestMappingReadsBack(t *testing.T) {
	want := Mapping{
		Sources: []Source{
			{Name: "Q1", To: "price", Values: []Meaning{{Value: "-99", Missing: true}, {Value: "free; of charge", Means: "0"}}},
			{Name: "Ticks", To: "tasks", Split: ",", Values: []Meaning{{Value: "a", Means: "wood"}}},
			{Name: "Status", Keep: []string{"done"}, Drop: []string{"", "preview"}},
			{Name: "#3"}, {Name: "=x", To: "loans", Note: "a note"},
		},
		Values: []Meaning{{Value: "NA", Missing: true}}, Blanks: map[string]Blank{"tasks": BlankNo, "b": BlankMissing},
		LeaveOut: true, TitleRows: 1, HeaderRows: 3, NameRows: []int{1, 2}, Encoding: UTF16, Decimal: ",", Thousands: " ",
		Note: "of a tool",
	}
	var file bytes.Buffer
	if err := want.Write(&file); err != nil {
		t.Fatal(err)
	}
	got, err := Read(bytes.NewReader(file.Bytes()))
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v\n%s\n%s", err, diff, file.String())
	}
}

// TestFaultyMappings: a line that cannot be meant, or that is undecided, is a fault with its row.
func TestFaultyMappings(t *testing.T) {
	for line, says := range map[string]string{
		"Q1;?;;":                     "it is not decided yet",
		"Q1;;a;?":                    "it is not decided yet",
		"Q1;;;":                      "says nothing",
		"Q1;filter;a;perhaps":        "keep or leave out",
		"Q1;tasks;;split by":         "the separator is missing",
		";colour;;red":               "sets encoding",
		";encoding;;ebcdic":          "unknown value",
		";header rows;;0":            "from 1 to 20",
		"*;tasks;;perhaps":           "no, no if ticked or missing",
		"Q1;loans;;\nQ1;price;;":     "loans already",
		"Q1;loans;;\nQ1;leave out;;": "is left out",
		"Q1;leave out;;\nQ1;loans;;": "is left out",
		"Q1;leave out;;\nQ1;;a;b":    "is left out",
	} {
		_, err := Read(strings.NewReader("column;ours;value;means\n" + line + "\n"))
		if err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "mapping, row") {
			t.Errorf("%q: %v", line, err)
		}
	}
}

// TestHeadersOfManyRows: a mapping of a header with more rows than the file has is suggested from, and names nothing.
func TestHeadersOfManyRows(t *testing.T) {
	form := Form{Find: func(string) int { return -1 }, Item: func(string, string) int { return -1 }}
	for rows := range 20 {
		m, err := form.Suggest(Mapping{HeaderRows: rows, NameRows: []int{rows}}, func(yield func([]string) bool) {
			for range 5 {
				if !yield([]string{"a", "b"}) {
					return
				}
			}
		})
		if err != nil || len(m.Sources) != 2 {
			t.Errorf("%d rows: %v, %v", rows, m, err)
		}
	}
	if names := (Mapping{NameRows: []int{0, 3}}).Names(nil); names != nil {
		t.Errorf("no rows have the names %q", names)
	}
}

// TestGuessTitleRows: lines before the first of many cells are titles; a quoted text of several lines is none.
func TestGuessTitleRows(t *testing.T) {
	for text, want := range map[string]int{
		"Survey of 2026\nmade 31.1.2027\n\nid\ttype\n1\tx\n": 3,
		"Survey, of units\nid,type,year\n":                   1,
		"id;type\n1;x\n":                                     0,
		"\"a question\nof two lines\";b\n1;2\n":              0,
		"id\n1\n2\n":                                         0,
		"":                                                   0,
	} {
		if got := GuessTitleRows([]byte(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}
