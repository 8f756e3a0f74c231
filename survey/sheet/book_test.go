package sheet

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
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

type labels = figure.Labels

func columns() Columns[thing] {
	tasks := labels{"työtehtävä", "uppgift", "task"}
	return slices.Concat(
		Value("name", labels{"nimi", "namn", "the name"}, func(r *thing) *word { return &r.Name }),
		Value("share", labels{"osuus", "andel", "the share"}, func(r *thing) *word { return &r.Share }).Number(),
		below("tasks", tasks, Value("wood", labels{"puutyö", "trä", "wood"}, func(r *thing) *word { return &r.Wood })),
		below("tasks", tasks,
			Value("metal", labels{"metallityö", "metall", "metal"}, func(r *thing) *word { return &r.Metal })),
	)
}

func below(section string, title labels, cs Columns[thing]) Columns[thing] {
	return cs.each(func(c *Column[thing]) { *c = c.below(section, title) })
}

// bookOf returns the book of columns that make one.
func bookOf(t testing.TB, cs ...Columns[thing]) *Book[thing] {
	t.Helper()
	book, err := New(nil, cs...)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

func TestFind(t *testing.T) {
	book := bookOf(t, columns())
	for name, want := range map[string]string{
		"name": "name", "NIMI": "name", " the  name ": "name",
		"tasks.wood": "tasks.wood", "työtehtävä: puutyö": "tasks.wood",
		"tyo\u0308tehta\u0308va\u0308: Puutyo\u0308": "tasks.wood",
		"Task: metal": "tasks.metal", "puutyö": "", "metal": "",
		"": "", "wood.tasks": "", "tasks": "", "työtehtävä": "", "names": "",
	} {
		c, ok := book.Find(name)
		if ok != (want != "") || ok && c.Key != want {
			t.Errorf("%q finds %+v, want %q", name, c, want)
		}
	}
	got := book.Columns()
	if len(got) != 4 || got[2].Labels != (labels{"työtehtävä: puutyö", "uppgift: trä", "task: wood"}) {
		t.Errorf("%+v", got)
	}
}

// TestOptionTextIsNoName: a label without its section finds no column, also where it is one column's alone, for it is
// the text of an option; a full name of the same text finds its column.
func TestOptionTextIsNoName(t *testing.T) {
	in := func(section, key string, l labels) Columns[thing] {
		return below(section, labels{section, section + "sv", section + "en"},
			Value(key, l, func(r *thing) *word { return &r.Wood }))
	}
	book := bookOf(t,
		in("a", "wood", labels{"puu", "trä", "wood"}),
		in("b", "wood", labels{"puu", "timmer", "wood"}),
		in("c", "wood", labels{"puu", "skog", "wood"}),
		Value("skog", labels{"metsä", "skogen", "forest"}, func(r *thing) *word { return &r.Name }),
	)
	for name, want := range map[string]string{"puu": "", "wood": "", "trä": "", "timmer": "",
		"skog": "skog", "c: puu": "c.wood"} {
		if c, ok := book.Find(name); ok != (want != "") || ok && c.Key != want {
			t.Errorf("%q finds %+v, want %q", name, c, want)
		}
	}
	for name, want := range map[string]string{"Puu": "a.wood b.wood c.wood", "trä": "a.wood", "skog": "", "oak": "",
		"": ""} {
		if got := strings.Join(book.having(name), " "); got != want {
			t.Errorf("%q is the option of %q, want %q", name, got, want)
		}
	}
}

// TestFaultyBook: two columns with one name, or a column without one, make no book.
func TestFaultyBook(t *testing.T) {
	field := func(r *thing) *word { return &r.Name }
	for what, c := range map[string]struct {
		column Columns[thing]
		err    error
	}{
		"a label of another column": {Value("other", labels{"toinen", "annan", "NIMI"}, field), figure.ErrClash},
		"a key of another column":   {Value("Name", labels{"toinen", "annan", "another"}, field), figure.ErrClash},
		"no key":                    {Value("", labels{"toinen", "annan", "another"}, field), figure.ErrMissing},
		"no label":                  {Value("other", labels{"toinen", "", "another"}, field), figure.ErrMissing},
	} {
		if book, err := New(nil, columns(), c.column); book != nil || !errors.Is(err, c.err) {
			t.Errorf("%s: %v", what, err)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("a book of two columns with one name")
		}
	}()
	MustNew(nil, columns(), columns())
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
		if got := all[0].cell(&c.r); got != c.name {
			t.Errorf("%+v: %q, want %q", c.r, got, c.name)
		}
		if got := all[1].cell(&c.r); got != c.share {
			t.Errorf("%+v: %q, want %q", c.r, got, c.share)
		}
	}
	var r thing
	c := columns()[0]
	if c.Set(&r, "x") != nil || c.Get(&r) != "x" || !errors.Is(c.Set(&r, "bad"), errBad) || r.Name != "x" {
		t.Errorf("%+v", r)
	}
}

// What append writes is JSON, in the book's order, without what was not answered, and Unmarshal reads it back.
func TestJSONRoundTrip(t *testing.T) {
	book := bookOf(t, columns())
	for _, c := range []struct {
		r    thing
		want string
	}{
		{thing{}, `{}`},
		{thing{Wood: "yes", Name: "a \"b\"\n"}, `{"name":"a \"b\"\n","tasks.wood":"yes"}`},
		{thing{Share: "60.5", Name: "ä"}, `{"name":"ä","share":60.5}`},
		{thing{Share: "0", Name: "<a>&\\"}, `{"name":"\u003ca\u003e\u0026\\","share":0}`},
		{thing{Share: "007", Name: "~ -"}, `{"name":"~ -","share":"007"}`},
	} {
		text := book.append([]byte("> "), &c.r)
		if string(text) != "> "+c.want || !json.Valid(text[2:]) {
			t.Errorf("%s; want %s", text, c.want)
		}
		var back thing
		if err := book.Unmarshal(text[2:], &back); err != nil || back != c.r {
			t.Errorf("%s reads back as %+v, %v", text, back, err)
		}
	}
}

func BenchmarkFind(b *testing.B) {
	book := bookOf(b, columns())
	for b.Loop() {
		if _, ok := book.Find("tasks.metal"); !ok {
			b.Fatal("lost")
		}
	}
}
