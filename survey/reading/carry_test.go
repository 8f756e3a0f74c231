package reading

import (
	"io"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
)

// TestCarry: a count of rows in which every field holds something is read from the wire as it was written.
func TestCarry(t *testing.T) {
	labels := figure.Labels{"synteettinen", "syntetisk", "synthetic"}
	reason := Reason{
		Path: "unit.type", Column: labels, Fault: MissingFault, Rows: 3, First: []int{4, 9},
		Values: []ValueCount{{"x", 2}}, Why: labels, Detail: "why", setting: true,
	}
	want := Count{
		Rows: 9, Counted: 4, Refused: 5, Reasons: []Reason{reason}, Unread: []Reason{reason}, Missing: []Reason{reason},
		Notes: []Note{{
			About: FileFault, Path: "a", Column: labels, Value: "b", Rows: 1, Of: 2, First: 3, Labels: labels,
		}},
	}
	for _, x := range []any{want, want.Reasons[0], want.Reasons[0].Values[0], want.Notes[0]} {
		v := reflect.ValueOf(x)
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("nothing in %v.%s, so that this test cannot tell whether it is carried", v.Type(), v.Type().Field(i).Name)
			}
		}
	}
	w := sums.Writer(nil)
	want.Carry(w)
	data, err := w.Written()
	if err != nil {
		t.Fatal(err)
	}
	var got Count
	r := sums.Reader(data, 0)
	got.Carry(r)
	if err := r.End(); err != nil || !reflect.DeepEqual(got, want) {
		t.Error(err, cmp.Diff(want, got, cmp.AllowUnexported(Reason{})))
	}
}

// TestTextsOnTheWireToTheLastByte: each text that a count holds may have a mebibyte, and not a byte more.
func TestTextsOnTheWireToTheLastByte(t *testing.T) {
	most := strings.Repeat("x", mostText)
	for name, set := range map[string]func(c *Count, text string){
		"the column":    func(c *Count, text string) { c.Reasons[0].Path = text },
		"its label":     func(c *Count, text string) { c.Reasons[0].Column.Swedish = text },
		"the fault":     func(c *Count, text string) { c.Reasons[0].Fault = Fault(text) },
		"the value":     func(c *Count, text string) { c.Reasons[0].Values[0].Value = text },
		"the reason":    func(c *Count, text string) { c.Reasons[0].Why.English = text },
		"the detail":    func(c *Count, text string) { c.Reasons[0].Detail = text },
		"the note":      func(c *Count, text string) { c.Notes[0].About = NoteKind(text) },
		"its place":     func(c *Count, text string) { c.Notes[0].Path = text },
		"its label too": func(c *Count, text string) { c.Notes[0].Column.Finnish = text },
		"its value":     func(c *Count, text string) { c.Notes[0].Value = text },
		"its text":      func(c *Count, text string) { c.Notes[0].Labels.English = text },
	} {
		for text, fine := range map[string]bool{most: true, most + "x": false} {
			c := Count{Reasons: []Reason{{Values: []ValueCount{{"v", 1}}}}, Notes: []Note{{}}}
			set(&c, text)
			w := sums.Writer(nil)
			c.Carry(w)
			data, _ := w.Written()
			var got Count
			r := sums.Reader(data, 0)
			got.Carry(r)
			if err := r.End(); (err == nil) != fine {
				t.Errorf("%s of %d bytes: %v", name, len(text), err)
			}
		}
	}
}

// TestListsOnTheWireToTheLast: as many reasons, rows, values and notes are read as a count keeps, and no more.
func TestListsOnTheWireToTheLast(t *testing.T) {
	for name, x := range map[string]struct {
		most int
		of   func(n int) Count
	}{
		"reasons": {maxReasons + 1, func(n int) Count { return Count{Reasons: make([]Reason, n)} }},
		"unread":  {maxReasons + 1, func(n int) Count { return Count{Unread: make([]Reason, n)} }},
		"missing": {maxReasons + 1, func(n int) Count { return Count{Missing: make([]Reason, n)} }},
		"notes":   {maxNotes, func(n int) Count { return Count{Notes: make([]Note, n)} }},
		"rows":    {maxFirst, func(n int) Count { return Count{Reasons: []Reason{{First: make([]int, n)}}} }},
		"values": {maxValues,
			func(n int) Count { return Count{Reasons: []Reason{{Values: make([]ValueCount, n)}}} }},
		"of a reason":       {mostRows, func(n int) Count { return Count{Reasons: []Reason{{Rows: int64(n)}}} }},
		"of a note":         {mostRows, func(n int) Count { return Count{Notes: []Note{{Rows: int64(n)}}} }},
		"first of a reason": {mostRows, func(n int) Count { return Count{Reasons: []Reason{{First: []int{n}}}} }},
		"of others":         {mostRows, func(n int) Count { return Count{Notes: []Note{{Of: int64(n)}}} }},
		"first":             {mostRows, func(n int) Count { return Count{Notes: []Note{{First: n}}} }},
		"of a value": {mostRows, func(n int) Count {
			return Count{Reasons: []Reason{{Values: []ValueCount{{Rows: int64(n)}}}}}
		}},
		"rows in all": {mostRows, func(n int) Count { return Count{Rows: int64(n), Counted: int64(n)} }},
		"of rows":     {1, func(n int) Count { return Count{Rows: int64(n), Counted: 1} }},
	} {
		for _, n := range []int{x.most, x.most + 1} {
			c := x.of(n)
			w := sums.Writer(nil)
			c.Carry(w)
			data, _ := w.Written()
			r := sums.Reader(data, 0)
			new(Count).Carry(r)
			if err := r.End(); (err == nil) != (n == x.most) {
				t.Errorf("%d %s: %v", n, name, err)
			}
		}
	}
}

// TestWritersThatFail: every form of a count tells that it could not be written.
func TestWritersThatFail(t *testing.T) {
	c := made()
	for name, write := range map[string]func(io.Writer, figure.Language) error{
		"text": c.WriteText, "Markdown": c.WriteMarkdown, "CSV": c.WriteCSV, "JSON": c.WriteJSON,
		"a list of faults": func(w io.Writer, l figure.Language) error { return NewFaultList(w, l).Err() },
	} {
		r, w := io.Pipe()
		r.Close()
		if err := write(w, figure.English); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
