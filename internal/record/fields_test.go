package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestFields(t *testing.T) {
	var got []string
	err := Fields([]byte(` {"a": "x", "b": 1.50, "c": null, "d": true, "a": -2e3, "": false} `),
		func(name, text string, _ bool) {
			got = append(got, name+"="+text)
		})
	if want := []string{"a=x", "b=1.50", "c=", "d=true", "a=-2e3", "=false"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v", got, err)
	}
	long := strings.Repeat("ä", 100_000)
	for _, bad := range []string{
		``, ` `, `null`, `1`, `"a"`, `[]`, `[{}]`, `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,}`, `{"a":1,,}`, `{"a":1}}`,
		`{"a":1} {}`,
		`{"a":1}x`, `{"a":{}}`, `{"a":[1]}`, `{"a":[]}`, `{1:2}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b":2}`, `{"a":01}`, `{"a":+1}`,
		`{"a":NaN}`,
		`{"a":.5}`, `{"a":1]`, `{"a":tru}`, "{\"a\":\"\n\"}", "{\"a\":\"\xff\"}", "{\"\xff\":1}", `{"a":"\x"}`,
		"\xef\xbb\xbf{}",
		fmt.Sprintf(`{"%s":[]}`, long),
	} {
		err := Fields([]byte(bad), func(string, string, bool) {})
		if !errors.Is(err, ErrJSON) || len(err.Error()) > 300 {
			t.Errorf("%.40s: %.300v", bad, err)
		}
	}
	deep := strings.Repeat(`{"a":`, 100_000)
	if err := Fields([]byte(deep), func(string, string, bool) {}); !errors.Is(err, ErrJSON) {
		t.Error(err)
	}
}

// TestNoHalfOfAPairBecomesACharacter: half of a surrogate pair is refused, in names and in values; a pair is read.
func TestNoHalfOfAPairBecomesACharacter(t *testing.T) {
	for _, half := range []string{`\ud800`, `\uDFFF`, `\ud83d\ud83d\ude00`, `\ude00\ud83d`, `\ud83dx\ude00`, `\ud83d\n`} {
		for _, s := range []string{`{"a":"` + half + `"}`, `{"` + half + `":1}`, `{"b":"x","a":"ä` + half + `"}`} {
			if err := Fields([]byte(s), func(string, string, bool) {}); !errors.Is(err, ErrJSON) {
				t.Errorf("%s: %v", s, err)
			}
		}
	}
	for s, want := range map[string]string{`{"a":"\ud83d\ude00"}`: "😀", `{"a":"\\ud800"}`: `\ud800`,
		`{"a":"\ufffd"}`: "\ufffd"} {
		if err := Fields([]byte(s), func(_, text string, _ bool) {
			if text != want {
				t.Errorf("%s: %q", s, text)
			}
		}); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
}

// What is cut is what the decoder gives: the same members, and the same fault.
func FuzzCut(f *testing.F) {
	for _, s := range []string{
		" {\t\"a\" :\r\n-1.5e+3 , \"b\":true,\"\":null }\n", `{"\"\\\u00e4\ud83d\ude00\ud800":"\\\"",` +
			`"ä":"\/"}`, `{"a":"","a":false}`, `{}`,
		`{"a":1,"b\n":{"c":[]}}`, `{"a":[]}`, `[1]`, `"a"`, `null`, `1 `,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !json.Valid([]byte(s)) || !utf8.ValidString(s) {
			return
		}
		var cuts, decoded []string
		err := cut(s, func(name, text string, _ bool) { cuts = append(cuts, name, text) })
		if errors.Is(err, ErrJSON) && strings.Contains(err.Error(), errSurrogate.Error()) {
			return // the decoder reads it as U+FFFD
		}
		want := decode([]byte(s), func(name, text string, _ bool) { decoded = append(decoded, name, text) })
		if !slices.Equal(cuts, decoded) || fmt.Sprint(err) != fmt.Sprint(want) {
			t.Errorf("%q: %q, %v; want %q, %v", s, cuts, err, decoded, want)
		}
	})
}

// Fields agrees with encoding/json about every flat object, and reads nothing that encoding/json refuses.
func FuzzFields(f *testing.F) {
	for _, s := range []string{`{"a":1}`, `{"a":"b","c":null}`, `{}`, `{"a":{}}`, `{"a":1,}`, `{"a":1e400,"a":"\ud800"}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := map[string]string{}
		if err := Fields([]byte(s), func(name, text string, _ bool) { got[name] = text }); err != nil {
			return
		}
		var want map[string]any
		d := json.NewDecoder(strings.NewReader(s))
		d.UseNumber()
		if err := d.Decode(&want); err != nil || len(want) != len(got) {
			t.Fatalf("%q reads as %q, want %v, %v", s, slices.Sorted(maps.Keys(got)), want, err)
		}
		for name, v := range want {
			text := fmt.Sprint(v)
			if v == nil {
				text = ""
			}
			if got[name] != text {
				t.Errorf("%q: %s is %q, want %q", s, name, got[name], text)
			}
		}
	})
}

func BenchmarkFields(b *testing.B) {
	line := []byte(
		`{"unit.id":"a1","unit.type":"workshop","unit.founded":1994,"funding.municipal":60.5,"funding.projects":39.5}`,
	)
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		if err := Fields(line, func(string, string, bool) {}); err != nil {
			b.Fatal(err)
		}
	}
}
