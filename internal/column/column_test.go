package column

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

// word is a field that reads and writes itself as text; "bad" does neither.
type word string

var errBad = errors.New("bad")

func (w word) MarshalText() ([]byte, error) {
	if w == "bad" {
		return nil, errBad
	}
	return []byte(w), nil
}

func (w *word) UnmarshalText(text []byte) error {
	if string(text) == "bad" {
		return errBad
	}
	*w = word(text)
	return nil
}

// thing is a record of four fields.
type thing struct{ Name, Share, Wood, Metal word }

type labels = enum.Labels

func columns() []Column[thing] {
	return []Column[thing]{
		Text("name", labels{"nimi", "namn", "the name"}, func(r *thing) *word { return &r.Name }),
		Text("share", labels{"osuus", "andel", "the share"}, func(r *thing) *word { return &r.Share }).Number(),
		Text("wood", labels{"puutyö", "trä", "wood"}, func(r *thing) *word { return &r.Wood }).
			Below("tasks", labels{"työtehtävä", "uppgift", "task"}),
		Text("metal", labels{"metallityö", "metall", "metal"}, func(r *thing) *word { return &r.Metal }).
			Below("tasks", labels{"työtehtävä", "uppgift", "task"}),
	}
}

func TestFind(t *testing.T) {
	book := NewBook(columns())
	if err := book.Fault(); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"name": "name", "NIMI": "name", " the  name ": "name",
		"tasks.wood": "tasks.wood", "työtehtävä: puutyö": "tasks.wood", "tyo\u0308tehta\u0308va\u0308: Puutyo\u0308": "tasks.wood",
		"puutyö": "tasks.wood", "metal": "tasks.metal", "Task: metal": "tasks.metal",
		"": "", "wood.tasks": "", "tasks": "", "työtehtävä": "", "names": "",
	} {
		c, ok := book.Find(name)
		if ok != (want != "") || ok && c.Key != want {
			t.Errorf("%q finds %+v, want %q", name, c, want)
		}
	}
	if got := book.Columns(); len(got) != 4 || got[2].Labels != (labels{"työtehtävä: puutyö", "uppgift: trä", "task: wood"}) {
		t.Errorf("%+v", got)
	}
}

// A label without its section is a name only where it is one column's alone, and never against a full name.
func TestFindBare(t *testing.T) {
	in := func(section, key string, l labels) Column[thing] {
		return Text(key, l, func(r *thing) *word { return &r.Wood }).Below(section, labels{section, section + "sv", section + "en"})
	}
	book := NewBook([]Column[thing]{
		in("a", "wood", labels{"puu", "trä", "wood"}),
		in("b", "wood", labels{"puu", "timmer", "wood"}),
		in("c", "wood", labels{"puu", "skog", "wood"}),
		Text("skog", labels{"metsä", "skogen", "forest"}, func(r *thing) *word { return &r.Name }),
	})
	if err := book.Fault(); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"puu": "", "wood": "", "trä": "a.wood", "timmer": "b.wood", "skog": "skog", "c: puu": "c.wood"} {
		if c, ok := book.Find(name); ok != (want != "") || ok && c.Key != want {
			t.Errorf("%q finds %+v, want %q", name, c, want)
		}
	}
	for name, want := range map[string]string{"Puu": "a.wood b.wood c.wood", "trä": "", "skog": "", "oak": "", "": ""} {
		if got := strings.Join(book.Shared(name), " "); got != want {
			t.Errorf("%q is shared by %q, want %q", name, got, want)
		}
	}
}

// Two columns with one name, or a column without one, are a fault that no test can miss: the book finds nothing.
func TestFaultyBook(t *testing.T) {
	field := func(r *thing) *word { return &r.Name }
	for what, c := range map[string]Column[thing]{
		"a label of another column": Text("other", labels{"toinen", "annan", "NIMI"}, field),
		"a key of another column":   Text("Name", labels{"toinen", "annan", "another"}, field),
		"no key":                    Text("", labels{"toinen", "annan", "another"}, field),
		"no label":                  Text("other", labels{"toinen", "", "another"}, field),
	} {
		book := NewBook(append(columns(), c))
		if book.Fault() == nil {
			t.Errorf("%s is no fault", what)
		}
		if c, ok := book.Find("name"); ok {
			t.Errorf("%s: a faulty book finds %v", what, c.Key)
		}
	}
}

func TestCell(t *testing.T) {
	for _, c := range []struct {
		r           thing
		name, share string
	}{
		{thing{Name: "=1+1", Share: "60.5"}, "'=1+1", "60,5"},
		{thing{Name: "a.b", Share: "60"}, "a.b", "60"},
		{thing{Name: "bad"}, "", ""},
		{thing{}, "", ""},
	} {
		all := columns()
		if got := all[0].Cell(&c.r); got != c.name {
			t.Errorf("%+v: %q, want %q", c.r, got, c.name)
		}
		if got := all[1].Cell(&c.r); got != c.share {
			t.Errorf("%+v: %q, want %q", c.r, got, c.share)
		}
	}
	var r thing
	if c := columns()[0]; c.Set(&r, "x") != nil || r.Name != "x" || c.Get(&r) != "x" || !errors.Is(c.Set(&r, "bad"), errBad) || r.Name != "x" {
		t.Errorf("%+v", r)
	}
}

// What Append writes is JSON, in the book's order, without what was not answered, and Fields reads it back.
func TestJSONRoundTrip(t *testing.T) {
	book := NewBook(columns())
	for _, c := range []struct {
		r    thing
		want string
	}{
		{thing{}, `{}`},
		{thing{Wood: "yes", Name: "a \"b\"\n"}, `{"name":"a \"b\"\n","tasks.wood":"yes"}`},
		{thing{Share: "60.5", Name: "ä"}, `{"name":"ä","share":60.5}`},
	} {
		text, err := book.Append([]byte("> "), &c.r)
		if string(text) != "> "+c.want || err != nil || !json.Valid(text[2:]) {
			t.Errorf("%s, %v; want %s", text, err, c.want)
		}
		var back thing
		if err := Fields(text[2:], func(name, text string) {
			if c, ok := book.Find(name); !ok || c.Set(&back, text) != nil {
				t.Errorf("%s is no column", name)
			}
		}); err != nil || back != c.r {
			t.Errorf("%s reads back as %+v, %v", text, back, err)
		}
	}
}

func TestFields(t *testing.T) {
	var got []string
	err := Fields([]byte(` {"a": "x", "b": 1.50, "c": null, "d": true, "a": -2e3, "": false} `), func(name, text string) {
		got = append(got, name+"="+text)
	})
	if want := []string{"a=x", "b=1.50", "c=", "d=true", "a=-2e3", "=false"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v", got, err)
	}
	long := strings.Repeat("ä", 100_000)
	for _, bad := range []string{
		``, ` `, `null`, `1`, `"a"`, `[]`, `[{}]`, `{`, `{"a"`, `{"a":`, `{"a":1`, `{"a":1,}`, `{"a":1,,}`, `{"a":1}}`, `{"a":1} {}`,
		`{"a":1}x`, `{"a":{}}`, `{"a":[1]}`, `{"a":[]}`, `{1:2}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b":2}`, `{"a":01}`, `{"a":+1}`, `{"a":NaN}`,
		`{"a":.5}`, `{"a":1]`, `{"a":tru}`, "{\"a\":\"\n\"}", "{\"a\":\"\xff\"}", "{\"\xff\":1}", `{"a":"\x"}`, "\xef\xbb\xbf{}",
		fmt.Sprintf(`{"%s":[]}`, long),
	} {
		err := Fields([]byte(bad), func(string, string) {})
		if !errors.Is(err, ErrJSON) || len(err.Error()) > 300 {
			t.Errorf("%.40s: %.300v", bad, err)
		}
	}
	deep := strings.Repeat(`{"a":`, 100_000)
	if err := Fields([]byte(deep), func(string, string) {}); !errors.Is(err, ErrJSON) {
		t.Error(err)
	}
}

// What is cut is what the decoder gives: the same members, and the same fault.
func FuzzCut(f *testing.F) {
	for _, s := range []string{
		" {\t\"a\" :\r\n-1.5e+3 , \"b\":true,\"\":null }\n", `{"\"\\\u00e4\ud83d\ude00\ud800":"\\\"","ä":"\/"}`, `{"a":"","a":false}`, `{}`,
		`{"a":1,"b\n":{"c":[]}}`, `{"a":[]}`, `[1]`, `"a"`, `null`, `1 `,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !json.Valid([]byte(s)) || !utf8.ValidString(s) {
			return
		}
		var cuts, decoded []string
		err := cut(s, func(name, text string) { cuts = append(cuts, name, text) })
		want := decode([]byte(s), func(name, text string) { decoded = append(decoded, name, text) })
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
		if err := Fields([]byte(s), func(name, text string) { got[name] = text }); err != nil {
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
	line := []byte(`{"unit.id":"a1","unit.type":"workshop","unit.founded":1994,"funding.municipal":60.5,"funding.projects":39.5}`)
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		if err := Fields(line, func(string, string) {}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	book := NewBook(columns())
	for b.Loop() {
		if _, ok := book.Find("tasks.metal"); !ok {
			b.Fatal("lost")
		}
	}
}
