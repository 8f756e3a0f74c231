package record

import (
	"errors"
	"strings"
	"testing"
)

// TestNoRowIsSwallowedByQuotes: a line within a cell that could be a row is refused, with its line; text of several
// lines is read; and the fault of a record of several lines says which they are.
func TestNoRowIsSwallowedByQuotes(t *testing.T) {
	const head = "id;sold;note\n"
	for file, says := range map[string]string{
		"a;1;\"good\nb;2;\nc;3;bad\"\nd;4;\n": "within quotes in line 3 has as many cells as a row",
		"a;1;\"good\nb;2;bad\"\nd;4;\n":       "within quotes in line 3",
		"a;\"1;x\nb;2;y\nc\";3;z\nd;4;\n":     "wrong number of cells: 4, but the header has 3, in lines 2 to 4",
		"\"a\nx\";1;\"y\nb;2;z\"\n":           "within quotes in line 4",
		"a;1;\"two\nlines; of text\"\n":       "",
		"\"two\nlines\";1;good\n":             "",
		"a;1;\"one; two; three\"\n":           "", // one line
	} {
		r := NewReader(strings.NewReader(head+file), Limits{}, nil)
		_, row, err := r.Read()
		switch {
		case says == "" && err != nil:
			t.Errorf("%q: %v", file, err)
		case says != "" && (err == nil || !strings.Contains(err.Error(), says) || row != 2):
			t.Errorf("%q: row %d, %v", file, row, err)
		}
	}
	r := NewReader(strings.NewReader("id;note\na;\"yes; no\nb;2\"\n"), Limits{}, nil)
	if _, _, err := r.Read(); err != nil && errors.Is(err, ErrQuote) {
		t.Errorf("two columns: %v", err)
	}
}

// TestJSONIsNoCSV: a file of JSON is told as one, not by its quotes; a line that ends within its object says so.
func TestJSONIsNoCSV(t *testing.T) {
	for _, file := range []string{"{\"a\":1}\n", "[{\"a\":1}]", "[\n{\"a\":1}\n]\n", "\ufeff{\n\"a\":1}"} {
		if _, err := NewReader(strings.NewReader(file), Limits{}, nil).Header(); err == nil ||
			!strings.Contains(err.Error(), "the file is JSON, not CSV") {
			t.Errorf("%q: %v", file, err)
		}
	}
	for line, says := range map[string]string{
		`{"a":1`: "the line ends within the object", `{"a":1},`: "one line holds one object",
		`{"a":1}{"a":2}`: "one line holds",
	} {
		if _, err := new(Members).Of([]byte(line)); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", line, err)
		}
	}
}
