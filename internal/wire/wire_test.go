package wire

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

type colour uint8

const (
	_ colour = iota
	red
	green
	numColours
)

var colours = enum.New[colour]("wire.colour", "the test", []enum.Row{
	red:   enum.Value("red", enum.Labels{"punainen", "röd", "red"}),
	green: enum.Value("light-green", enum.Labels{"vihreä", "grön", "green"}),
})

func (c colour) Valid() bool                      { return colours.Valid(c) }
func (c colour) MarshalText() ([]byte, error)     { return colours.Text(c) }
func (c *colour) UnmarshalText(text []byte) error { return colours.Unmarshal(text, c) }

// nameless is a key that has no text.
type nameless uint8

func (nameless) Valid() bool { return true }

func TestMarshal(t *testing.T) {
	for want, values := range map[string][]int{
		`null`:                      {0, 0, 0},
		`{"red":-1}`:                {0, -1, 0},
		`{"red":1,"light-green":2}`: {0, 1, 2},
	} {
		text, err := Marshal[colour](values)
		back := []int{9, 9, 9}
		if string(text) != want || err != nil || Unmarshal[colour](text, back) != nil || !slices.Equal(values, back) {
			t.Errorf("%s, %v reads back as %v; want %s", text, err, back, want)
		}
	}
	for _, values := range [][]int{{1}, {0, 0, 0, 1}, {1, 1}} {
		if text, err := Marshal[colour](values); !errors.Is(err, enum.ErrUnknown) {
			t.Errorf("%v is %s, %v", values, text, err)
		}
	}
	if text, err := Marshal[nameless]([]int{0, 1}); !errors.Is(err, enum.ErrUnknown) {
		t.Errorf("%s, %v", text, err)
	}
	if text, err := Marshal[colour]([]any{nil, func() {}}); err == nil {
		t.Errorf("a function is %s", text)
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	for text, want := range map[string]error{
		``: cell.ErrSyntax, `{`: cell.ErrSyntax, `{} {}`: cell.ErrSyntax, `[0,1]`: cell.ErrSyntax, `"red"`: cell.ErrSyntax,
		`1`:                 cell.ErrSyntax,
		`{"red":1,"red":1}`: cell.ErrSyntax, `{"red":1,"Punainen":1}`: cell.ErrSyntax, `{"blue":1}`: enum.ErrUnknown,
		`{"":1}`:            enum.ErrUnknown,
		`{"light-green":1}`: enum.ErrUnknown, // no room for it below
	} {
		kept := []int{0, 7}
		if err := Unmarshal[colour]([]byte(text), kept); !errors.Is(err, want) || kept[1] != 7 {
			t.Errorf("%s was read as %v, %v", text, kept, err)
		}
	}
	err := Unmarshal[colour]([]byte(`{"red":"a","light-green":"b"}`), make([]int, numColours))
	if err == nil || !strings.Contains(err.Error(), `"red"`) || !strings.Contains(err.Error(), `"light-green"`) {
		t.Errorf("not both faults are told: %v", err)
	}
	if err := Unmarshal[nameless]([]byte(`{"red":1}`), make([]int, 3)); !errors.Is(err, enum.ErrUnknown) {
		t.Error(err)
	}
}

func TestFields(t *testing.T) {
	for text, want := range map[string]error{
		`{"n":1,"s":"x"}`: nil, ` null `: nil, `{"n":1}`: cell.ErrSyntax, `{}`: cell.ErrSyntax,
		`{"n":1,"n":1}`:         cell.ErrSyntax,
		`{"n":1,"s":"x","N":1}`: enum.ErrUnknown,
	} {
		var n int
		var s string
		if err := Fields([]byte(text), map[string]any{"n": &n, "s": &s}); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%s: %v, want %v", text, err, want)
		}
	}
}

// FuzzUnmarshal shows that no text panics, that nothing is read halfway, and that what is read is written and read
// again.
func FuzzUnmarshal(f *testing.F) {
	for _, text := range []string{`{"red":1,"vihreä":2}`, `{"red":{}}`, `{"red":1,"red":2}`, `[]`, `{`, "{\"\xff\":1}",
		`null`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		read := []int{9, 9, 9}
		if err := Unmarshal[colour](data, read); err != nil {
			if !slices.Equal(read, []int{9, 9, 9}) || !json.Valid(data) && !errors.Is(err, cell.ErrSyntax) {
				t.Fatalf("%q was read as %v, %v", data, read, err)
			}
			return
		}
		text, err := Marshal[colour](read)
		back := make([]int, numColours)
		if err != nil || Unmarshal[colour](text, back) != nil || !slices.Equal(back, read) {
			t.Fatalf("%q is %v, written as %s, %v, read again as %v", data, read, text, err, back)
		}
	})
}
