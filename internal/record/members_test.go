package record

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// told returns the members of an object as a test shows them.
func told(members []Member) (all []string) {
	for _, x := range members {
		all = append(all, fmt.Sprintf("%s=%s %t", x.Name, x.Text, x.Number))
	}
	return all
}

func TestMembers(t *testing.T) {
	var m Members
	members, err := m.Of([]byte(` {"a": "x", "b": 1.50, "c": null, "d": true, "a": -2e3, "": false, "\u00e4\\\"":"\n"} `))
	want := []string{"a=x false", "b=1.50 true", "c= false", "d=true false", "a=-2e3 true", "=false false",
		"ä\\\"=\n false"}
	if got := told(members); err != nil || !slices.Equal(got, want) {
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
		_, err := m.Of([]byte(bad))
		if !errors.Is(err, ErrJSON) || len(err.Error()) > 300 {
			t.Errorf("%.40s: %.300v", bad, err)
		}
	}
	deep := strings.Repeat(`{"a":`, 100_000)
	if _, err := m.Of([]byte(deep)); !errors.Is(err, ErrJSON) {
		t.Error(err)
	}
}

// TestNoHalfOfAPairBecomesACharacter: half of a surrogate pair is refused, in names and in values; a pair is read.
func TestNoHalfOfAPairBecomesACharacter(t *testing.T) {
	for _, half := range []string{`\ud800`, `\uDFFF`, `\ud83d\ud83d\ude00`, `\ude00\ud83d`, `\ud83dx\ude00`, `\ud83d\n`} {
		for _, s := range []string{`{"a":"` + half + `"}`, `{"` + half + `":1}`, `{"b":"x","a":"ä` + half + `"}`} {
			if _, err := new(Members).Of([]byte(s)); !errors.Is(err, ErrJSON) {
				t.Errorf("%s: %v", s, err)
			}
		}
	}
	for s, want := range map[string]string{`{"a":"\ud83d\ude00"}`: "😀", `{"a":"\\ud800"}`: `\ud800`,
		`{"a":"\ufffd"}`: "\ufffd"} {
		if members, err := new(Members).Of([]byte(s)); err != nil || string(members[0].Text) != want {
			t.Errorf("%s: %q, %v", s, told(members), err)
		}
	}
}

// TestMembersBeforeAFault: what stands whole before a fault comes beside it.
func TestMembersBeforeAFault(t *testing.T) {
	for _, s := range []string{`{"a":"x","b":2,"c":`, `{"a":"x","b":2,"c":[]}`, `{"a":"x","b":2,"\ud800":1}`,
		`{"a":"x","b":2,"c":"\udc00"}`, `{"a":"x","b":2}}`, `{"a":"x","b":2,}`} {
		members, err := new(Members).Of([]byte(s))
		if got := told(members); err == nil || !slices.Equal(got, []string{"a=x false", "b=2 true"}) {
			t.Errorf("%s: %q, %v", s, got, err)
		}
	}
}

// Members agree with encoding/json about every flat object, and read nothing that encoding/json refuses. What is cut is
// what the decoder gives, and what is not cut it refuses.
func FuzzMembers(f *testing.F) {
	for _, s := range []string{
		" {\t\"a\" :\r\n-1.5e+3 , \"b\":true,\"\":null }\n", `{"\"\\\u00e4\ud83d\ude00\ud800":"\\\"",` +
			`"ä":"\/"}`, `{"a":"","a":false}`, `{}`, `{"a":1,"b\n":{"c":[]}}`, `{"a":[]}`, `[1]`, `"a"`, `null`, `1 `,
		`{"a":1}`, `{"a":"b","c":null}`, `{"a":1,}`, `{"a":1e400,"a":"\ud800"}`, `{"a":-0.0E-01}`, `{"a":01}`, `{"a":1.}`,
		`{"a":9.9E+9}`, `{"a":1e`, `{"a":1e+`, `{"a":1.`, `{"a":-`, `{"a":1e}`, `{"a":-}`, `{"a":1.e1}`, `{"a":00}`,
		`{"a":-01}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return
		}
		var fast, slow Members
		sound, err := fast.cut([]byte(s)), slow.decode([]byte(s))
		if sound != (err == nil) {
			t.Fatalf("%q: cut: %t, decoded: %v", s, sound, err)
		}
		if !sound {
			return
		}
		if diff := cmp.Diff(told(slow.all), told(fast.all)); diff != "" {
			t.Fatalf("%q: decoded (-), cut (+)\n%s", s, diff)
		}
		got, want := map[string]string{}, map[string]any{}
		for _, x := range fast.all {
			got[string(x.Name)] = string(x.Text)
		}
		d := json.NewDecoder(strings.NewReader(s))
		d.UseNumber()
		if err := d.Decode(&want); err != nil || len(want) != len(got) {
			t.Fatalf("%q reads as %q, want %v, %v", s, got, want, err)
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

func BenchmarkMembers(b *testing.B) {
	line := []byte(
		`{"unit.id":"a1","unit.type":"workshop","unit.founded":1994,"funding.municipal":60.5,"funding.projects":39.5}`,
	)
	b.SetBytes(int64(len(line)))
	var m Members
	for b.Loop() {
		if _, err := m.Of(line); err != nil {
			b.Fatal(err)
		}
	}
}
