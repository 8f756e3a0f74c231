package document_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/document"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// own is a structure of a user, with values of the library within it.
type own struct {
	Name  string `json:"name"`
	Units []struct {
		Type    unit.Type                 `json:"type"`
		Clients figure.Count              `json:"clients"`
		Mix     *funding.Mix              `json:"mix"`
		Moved   transitions.ByService     `json:"moved"`
		Tasks   question.Set[unit.Task]   `json:"tasks"`
		Prices  map[string]coaching.Price `json:"prices"`
		Years   [2]figure.Count           `json:"years"`
	} `json:"units"`
	Funding funding.Mix                `json:"funding"`
	ByType  map[unit.Type]figure.Count `json:"by type"`
	Answers []barometer.Response       `json:"answers"`
	Share   figure.Figure              `json:"share"`
	Within  json.RawMessage            `json:"raw"`
}

// TestFaultsWithinUsersStructuresHaveAPath: wherever a value of the library stands in a user's own structure, its fault
// is told with the way there, each one of the document, and nothing is told of what is right.
func TestFaultsWithinUsersStructuresHaveAPath(t *testing.T) {
	for text, want := range map[string][]string{
		`{"units":[{"type":"workshop"},{"type":"x"}]}`: {"units[1].type = x: unit.Type: unknown value"},
		`{"units":[{"clients":"many"},{"clients":-1}]}`: {"units[0].clients = many: not a number",
			"units[1].clients = -1: out of range"},
		`{"units":[{"mix":{"municipal":60,"projects":30}}]}`:  {"units[0].mix, funding = 90: parts do not add up"},
		`{"units":[{"mix":{"municipal":"a","projects":40}}]}`: {"units[0].mix.municipal = a: not a number"},
		`{"units":[{"mix":{"municipal":"a","projects":"b"}}]}`: {"units[0].mix.municipal = a: not a number",
			"units[0].mix.projects = b: not a number"},
		`{"funding":{"municipal":60},"share":3,"name":"x"}`: {"funding, funding = 60: parts do not add up",
			"share = 3: not readable"},
		`{"units":[{"mix":{"municipality":100}}]}`: {`units[0].mix: funding.Source: unknown value "municipality"`},
		`{"units":[{"moved":{"other-te":{"education":"all"}}}]}`: {"units[0].moved.other-te.education: not a number: " +
			"\"all\""},
		`{"units":[{"tasks":["property-maintenance","x"]}]}`: {"units[0].tasks[1] = x: unit.Task: unknown value"},
		`{"units":[{"prices":{"a.b":"23 €/hour","c":"1"}}]}`: {"units[0].prices.c, price = 1: not readable"},
		`{"units":[{"prices":{"a.b":"2"}}]}`:                 {`units[0].prices["a.b"], price = 2: not readable`},
		`{"units":[{"years":[1,"1.250"]}]}`:                  {"units[0].years[1] = 1.250: not readable"},
		`{"by type":{"workshop":1,"x":2,"day-activity":"a"}}`: {"by type.x = 2: unit.Type: unknown value",
			"by type.day-activity = a: not a number"},
		`{"answers":[{"unit.type":"workshop"},{"unit.type":"workshop","clients.total":"x","funding.municipal":5}]}`: {
			"answers[1], clients.total = x: not a number", "answers[1], funding = 5: parts",
		},
		`{"answers":[{"clients.total":1}]}`:                        {"answers[0], unit.type: missing"},
		`{"share":{"exact":"1/0","n":1,"over":"sent","marks":[]}}`: {"share.exact.ratio = 1/0: not readable"},
		`{"name":5,"units":{"type":"x"}}`:                          {"name = 5: not readable", "units: not readable"},
		"{\n\"name\":,\n}":                                         {"line 2: not readable"},
		``:                                                         {"line 1: not readable"},
	} {
		var read own
		err := document.Unmarshal([]byte(text), &read)
		faults := figure.Faults(fmt.Errorf("reading: %w", err))
		if len(faults) != len(want) {
			t.Errorf("%s: %v, want %q", text, err, want)
			continue
		}
		for i, f := range faults {
			if !strings.HasPrefix(f.Error(), want[i]) {
				t.Errorf("%s: %v, want %q", text, f, want[i])
			}
		}
	}
}

// TestNoFaultOfAValueIsLost: what json.Marshal, json.Unmarshal and the readers refuse is found by Faults, however it
// was wrapped, and errors.Is finds what it is.
func TestNoFaultOfAValueIsLost(t *testing.T) {
	var u struct{ Units []unit.Type }
	var c map[string]figure.Count
	var typ unit.Type
	var mix funding.Mix
	_, marshal := json.Marshal(map[string]any{"units": []any{unit.Type(250)}})
	_, row := barometer.Reader{}.CSV(strings.NewReader("unit.type;clients.total\nworkshop;x\n")).Compute()
	for name, c := range map[string]struct {
		err  error
		is   error
		path string
	}{
		"a list":          {json.Unmarshal([]byte(`{"Units":["workshop","x"]}`), &u), figure.ErrUnknown, ""},
		"a map":           {json.Unmarshal([]byte(`{"a":"x"}`), &c), figure.ErrSyntax, ""},
		"an object":       {json.Unmarshal([]byte(`{"municipal":"x"}`), &mix), figure.ErrSyntax, "municipal"},
		"a text":          {typ.UnmarshalText([]byte("x")), figure.ErrUnknown, ""},
		"a database":      {typ.Scan(int64(2)), figure.ErrUnknown, ""},
		"what is written": {marshal, figure.ErrUnknown, ""},
		"a row":           {row, figure.ErrSyntax, "row 2, clients.total"},
	} {
		for _, err := range []error{c.err, fmt.Errorf("reading: %w", c.err), errors.Join(io.EOF, c.err)} {
			faults := figure.Faults(err)
			if len(faults) != 1 || !errors.Is(faults[0], c.is) || faults[0].Path != c.path {
				t.Errorf("%s: %q of %v, want one at %q", name, faults, err, c.path)
			}
		}
	}
	if faults := figure.Faults(errors.Join(io.EOF, fmt.Errorf("reading: %w", io.EOF))); faults != nil {
		t.Errorf("what the library did not refuse became %q", faults)
	}
}

// branch is a structure of any depth.
type branch struct {
	Of   []branch  `json:"of"`
	Type unit.Type `json:"type"`
}

// TestUnmarshalIsBounded: hostile documents cost work in proportion to their size, and are refused with some place.
func TestUnmarshalIsBounded(t *testing.T) {
	long := strings.Repeat("n", 1<<18)
	for name, text := range map[string]string{
		"many faults":            `{"units":[` + strings.Repeat(`{"type":"x"},`, 5_000) + `{}]}`,
		"many below a long name": `{"answers":[{"` + long + `":1}` + strings.Repeat(`,{"unit.type":"x"}`, 1_000) + `]}`,
		"deep":                   `{"raw":` + strings.Repeat(`[`, 9_000) + strings.Repeat(`]`, 9_000) + `,"name":1}`,
	} {
		var read own
		begin := time.Now()
		faults := figure.Faults(document.Unmarshal([]byte(text), &read))
		if len(faults) == 0 || len(faults) > 101 {
			t.Errorf("%s: %d faults", name, len(faults))
		}
		if took := time.Since(begin); took > 20*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
	var root branch
	deep := strings.Repeat(`{"of":[`, 1_000) + `{"type":"x"}` + strings.Repeat(`]}`, 1_000)
	begin := time.Now()
	faults := figure.Faults(document.Unmarshal([]byte(deep), &root))
	if len(faults) != 1 || !errors.Is(faults[0], figure.ErrUnknown) || time.Since(begin) > 20*time.Second {
		t.Errorf("%v after %v", faults, time.Since(begin))
	}
}

// TestFaultsAreToldUpToALimit: a hundred, and of more where the next one stands; beside any number of sound values.
func TestFaultsAreToldUpToALimit(t *testing.T) {
	for faulty, want := range map[int]int{1: 1, 99: 99, 100: 100, 101: 101, 102: 101, 300: 101} {
		values := append(slices.Repeat([]string{`"workshop"`}, 3), slices.Repeat([]string{`"x"`}, faulty)...)
		var read []unit.Type
		faults := figure.Faults(document.Unmarshal([]byte("["+strings.Join(values, ",")+"]"), &read))
		if len(faults) != want {
			t.Errorf("%d faulty values: %d faults, want %d", faulty, len(faults), want)
			continue
		}
		for i, f := range faults {
			if cut := i == 100; f.Path != fmt.Sprintf("[%d]", 3+i) || !errors.Is(f, figure.ErrUnknown) ||
				strings.Contains(f.Error(), "this, and perhaps more") != cut {
				t.Errorf("%d faulty values: %v", faulty, f)
			}
		}
	}
}

// TestPlacesAreToldDownToALevel: the value itself at the 64th level, at the 65th the one around it.
func TestPlacesAreToldDownToALevel(t *testing.T) {
	nested := func(levels int) string {
		return strings.Repeat(`{"of":[`, levels) + `{"type":"x"}` + strings.Repeat(`]}`, levels)
	}
	var root branch
	var list []branch
	for _, c := range []struct {
		err  error
		want string
	}{
		{document.Unmarshal([]byte("["+nested(31)+"]"), &list), "[0]." + strings.Repeat("of[0].", 31) + "type"},
		{document.Unmarshal([]byte(nested(32)), &root), strings.TrimSuffix(strings.Repeat("of[0].", 32), ".")},
	} {
		if f := figure.Faults(c.err); len(f) != 1 || f[0].Path != c.want || !errors.Is(f[0], figure.ErrUnknown) {
			t.Errorf("%q, want one at %s", f, c.want)
		}
	}
}

// TestPlacesAreNotSoughtOutOfProportion: each of many values below a long name is read with that name; after a hundred
// times the document, the fault is told of the list that they stand in.
func TestPlacesAreNotSoughtOutOfProportion(t *testing.T) {
	long := strings.Repeat("n", 100_000)
	for n, want := range map[int]int{50: 50, 2_000: 1} {
		var read map[string][]unit.Type
		text := `{"` + long + `":[` + strings.Repeat(`"x",`, n-1) + `"x"]}`
		faults := figure.Faults(document.Unmarshal([]byte(text), &read))
		if len(faults) != want || !errors.Is(faults[0], figure.ErrUnknown) || (faults[0].Path == long) != (want == 1) {
			t.Errorf("%d values: %d faults, the first at …%s", n, len(faults), faults[0].Path[len(faults[0].Path)-4:])
		}
	}
}

// broken refuses every text, as if that were no JSON.
type broken struct{}

func (*broken) UnmarshalJSON([]byte) error { return json.Unmarshal([]byte("{"), new(int)) }

// TestATypeOfTheLibraryRefusesItsMembersTogether: also where it is the whole document: that 40 alone is no sum of 100
// is no fault beside a text that is no number.
func TestATypeOfTheLibraryRefusesItsMembersTogether(t *testing.T) {
	var mix funding.Mix
	f := figure.Faults(document.Unmarshal([]byte(`{"municipal":"a","projects":40}`), &mix))
	if len(f) != 1 || f[0].Path != "municipal" || f[0].Value != "a" || !errors.Is(f[0], figure.ErrSyntax) {
		t.Errorf("%q", f)
	}
}

// pair refuses an a beside a b, and any c.
type pair struct{}

func (*pair) UnmarshalJSON(text []byte) error {
	switch has := func(name string) bool { return strings.Contains(string(text), `"`+name+`"`) }; {
	case has("c"):
		return fmt.Errorf("%w: a c", figure.ErrRange)
	case has("a") && has("b"):
		return fmt.Errorf("%w: an a and a b", figure.ErrClash)
	}
	return nil
}

// TestWhatIsSoundAloneMayClash: a member is at fault only where all the others can be read without it.
func TestWhatIsSoundAloneMayClash(t *testing.T) {
	for text, want := range map[string]string{
		`{"p":{"a":1,"c":2}}`: "p.c = 2: out of range: a c", `{"p":{"a":1,"b":2,"c":3}}`: "p: out of range: a c",
		`{"p":{"a":1,"b":2}}`:             "p: contradicting: an a and a b",
		`{"p":{"a":1,"x":1,"c":2,"y":3}}`: "p.c = 2: out of range: a c",
	} {
		var read struct{ P pair }
		f := figure.Faults(document.Unmarshal([]byte(text), &read))
		if len(f) != 1 || f[0].Error() != want {
			t.Errorf("%s: %q, want %s", text, f, want)
		}
	}
}

// TestATypesOwnSyntaxHasAPlace: the text is JSON, though a type of the user's calls it none.
func TestATypesOwnSyntaxHasAPlace(t *testing.T) {
	var read struct{ B broken }
	f := figure.Faults(document.Unmarshal([]byte("{\n\"B\":5}"), &read))
	if len(f) != 1 || f[0].Path != "B" || f[0].Value != "5" || !errors.Is(f[0], figure.ErrSyntax) {
		t.Errorf("%q", f)
	}
}

// TestUnmarshalReadsAsJSONDoes: what is sound is read as json.Unmarshal reads it, over what was there before.
func TestUnmarshalReadsAsJSONDoes(t *testing.T) {
	const text = `{"units":[{"type":"workshop","clients":3,"mix":{"municipal":100}}],"by type":{"workshop":2}}`
	got, want := own{Name: "kept"}, own{Name: "kept"}
	if err := json.Unmarshal([]byte(text), &want); err != nil {
		t.Fatal(err)
	}
	if err := document.Unmarshal([]byte(text), &got); err != nil || cmp.Diff(got, want) != "" || got.Name != "kept" {
		t.Errorf("%v\n%s", err, cmp.Diff(got, want))
	}
	var missing *own
	if err := document.Unmarshal([]byte(text), missing); err == nil {
		t.Error("read into nothing")
	}
}

// A structure of one's own: every fault is told with its place, where encoding/json stops at the first and names none.
func ExampleUnmarshal() {
	type workshop struct {
		Clients figure.Count `json:"clients"`
		Mix     funding.Mix  `json:"mix"`
	}
	var region struct {
		Units []workshop `json:"units"`
	}
	err := document.Unmarshal([]byte(`{"units": [
		{"clients": 43, "mix": {"municipal": 60, "projects": 40}},
		{"clients": "some", "mix": {"municipal": 60, "projects": "a third"}},
		{"clients": 12, "mix": {"municipal": 60, "projects": 30}}
	]}`), &region)
	for _, f := range figure.Faults(err) {
		fmt.Println(f)
	}
	// Output:
	// units[1].clients = some: not a number: "some"
	// units[1].mix.projects = a third: not a number: "a third"
	// units[2].mix, funding = 90: parts do not add up: the shares must sum to 100
}
