package enum

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

type colour uint8

const (
	_ colour = iota
	red
	green
	blue
)

var colours = New[colour]("enum.colour", "the test", []Row{
	red:   Value("red", "punainen", "röd", "red", "punaiset", "rödÅ"),
	green: Value("light-green", "vihreä", "grön", "green").Short("vihr.", "grön", "gr.").Ours(),
	blue:  Value("blue", "sininen", "blå", "blue").From("another place"),
})

func TestTable(t *testing.T) {
	if colours.Len() != 3 || !slices.Equal(slices.Collect(colours.All()), []colour{red, green, blue}) {
		t.Fatalf("%d values", colours.Len())
	}
	for range colours.All() {
		break // stopping early is fine
	}
	for _, c := range []struct {
		v             colour
		key, sv, tiny string
		valid         bool
	}{
		{0, "", "", "", false},
		{red, "red", "röd", "röd", true},
		{green, "light-green", "grön", "grön", true},
		{4, "enum.colour(4)", "enum.colour(4)", "enum.colour(4)", false},
		{250, "enum.colour(250)", "enum.colour(250)", "enum.colour(250)", false},
	} {
		if colours.String(c.v) != c.key || colours.Label(c.v, 1) != c.sv || colours.Short(c.v, 1) != c.tiny || colours.Valid(c.v) != c.valid {
			t.Errorf("%d is %q, %q, %q, %v", c.v, colours.String(c.v), colours.Label(c.v, 1), colours.Short(c.v, 1), colours.Valid(c.v))
		}
	}
	for language, want := range map[int]string{0: "vihreä", 1: "grön", 2: "green", -1: "green", 3: "green", 1 << 40: "green"} {
		if got := colours.Label(green, language); got != want {
			t.Errorf("in language %d green is %q", language, got)
		}
	}
	if colours.Short(green, 0) != "vihr." || colours.Short(green, 7) != "gr." || colours.Short(blue, 2) != "blue" {
		t.Error("a narrow label is the label itself where there is none")
	}
	for v, want := range map[colour]struct {
		source string
		ours   bool
	}{red: {"the test", false}, green: {"the test", true}, blue: {"another place", false}, 0: {}, 200: {}} {
		if source, ours := colours.Source(v); source != want.source || ours != want.ours {
			t.Errorf("%d stands in %q, %v", v, source, ours)
		}
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]colour{
		"red": red, "RED": red, " Punainen ": red, "punaiset": red, "RÖDÅ": red, "ro\u0308da\u030a": red, "RO\u0308DA\u030a": red,
		"light-green": green, "light green": green, "LIGHT – GREEN": green, "light\u00a0green": green, "light\u2011green": green,
		"vihrea\u0308": green, "vih\u00adreä": green, "\ufeffvihreä\t": green, "gr.": green, "vihr.": green,
		"blå": blue, "bla\u030a": blue,
	} {
		if got, err := colours.Parse(text); got != want || err != nil {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", " ", "-", "0", "1", "reds", "redblue", "punainen vihreä", "lightgreen", "\xff", strings.Repeat("red ", 100), "re\x00d"} {
		got, err := colours.Parse(text)
		if !errors.Is(err, ErrUnknown) || got != 0 {
			t.Errorf("%q is %v, %v", text, got, err)
		} else if len(err.Error()) > 300 || !utf8.ValidString(err.Error()) || !strings.Contains(err.Error(), "(one of red, light-green, blue)") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// A mistake in a table cannot pass: it parses nothing, not even what is right in it.
func TestFaultyTable(t *testing.T) {
	for what, rows := range map[string][]Row{
		"a constant without label":  {1: Value("a", "a", "", "a")},
		"a constant without a row":  {1: Value("a", "a", "a", "a"), 3: Value("c", "c", "c", "c")},
		"a spelling of two values":  {1: Value("a", "sama", "a", "a"), 2: Value("b", "b", "SAMA", "b")},
		"a key that is a label":     {1: Value("a", "b", "a", "a"), 2: Value("b", "x", "x", "x")},
		"another spelling of both":  {1: Value("a", "a", "a", "a", "tila-ä"), 2: Value("b", "b", "b", "b", "tila a\u0308")},
		"a narrow label of another": {1: Value("a", "a", "a", "a"), 2: Value("b", "b", "b", "b").Short("a", "b", "b")},
	} {
		table := New[colour]("enum.colour", "the test", rows)
		for _, text := range []string{"a", "b", "c", "x"} {
			if v, err := table.Parse(text); err == nil || errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "faulty") {
				t.Errorf("%s: %q is %v, %v", what, text, v, err)
			}
		}
	}
}

func TestManyChoices(t *testing.T) {
	rows := []Row{{}}
	for r := 'a'; r <= 'n'; r++ {
		rows = append(rows, Value(string(r), string(r), string(r), string(r)))
	}
	_, err := New[colour]("enum.letter", "the test", rows).Parse("z")
	if err == nil || !strings.Contains(err.Error(), "one of 14 keys, such as a") {
		t.Error(err)
	}
}

func TestWire(t *testing.T) {
	for v := range colours.All() {
		var text, sql colour
		b, err := colours.Text(v)
		if err != nil || colours.Unmarshal(b, &text) != nil || text != v {
			t.Errorf("%d is %q on the wire, %v", v, b, err)
		}
		stored, err := colours.SQL(v)
		if err != nil || colours.Scan(stored, &sql) != nil || sql != v || stored != string(b) {
			t.Errorf("%d is %v in a database, %v", v, stored, err)
		}
	}
	zero := blue
	if b, err := colours.Text(0); string(b) != "" || err != nil || colours.Unmarshal(b, &zero) != nil || zero != 0 {
		t.Errorf("not stated is %q on the wire, %v", b, err)
	}
	zero = blue
	if stored, err := colours.SQL(0); stored != nil || err != nil || colours.Scan(nil, &zero) != nil || zero != 0 {
		t.Errorf("not stated is %v in a database, %v", stored, err)
	}
	for _, v := range []colour{4, 250} {
		if b, err := colours.Text(v); !errors.Is(err, ErrUnknown) || b != nil {
			t.Errorf("%d is %q on the wire, %v", v, b, err)
		}
		if _, err := colours.SQL(v); !errors.Is(err, ErrUnknown) {
			t.Errorf("%d goes into a database: %v", v, err)
		}
	}
	for _, src := range []any{int64(1), 1.0, true, "purple", []byte("purple"), " "} {
		kept := blue
		if err := colours.Scan(src, &kept); !errors.Is(err, ErrUnknown) || kept != blue {
			t.Errorf("%v from a database is %v, %v", src, kept, err)
		}
	}
	kept := blue
	if err := colours.Unmarshal([]byte("purple"), &kept); !errors.Is(err, ErrUnknown) || kept != blue {
		t.Errorf("purple is %v, %v", kept, err)
	}
}

func TestQuote(t *testing.T) {
	for _, s := range []string{"", "red", strings.Repeat("ä", 30), strings.Repeat("a", 39) + "👩", strings.Repeat("\xff", 90), strings.Repeat("\x80", 90)} {
		q := Quote(s)
		if !utf8.ValidString(q) || len(q) > 4*maxQuoted+10 || strings.HasSuffix(q, "…") != (len(s) > maxQuoted) {
			t.Errorf("%q is quoted as %s", s, q)
		}
		if utf8.ValidString(s) && strings.Contains(q, `\x`) {
			t.Errorf("%q is cut within a letter: %s", s, q)
		}
	}
}

func TestParseAllocatesNothingForKeys(t *testing.T) {
	key := []byte("light-green")
	var v colour
	if n := testing.AllocsPerRun(100, func() {
		if _, err := colours.Parse("light-green"); err != nil {
			t.Fatal(err)
		}
		if err := colours.Unmarshal(key, &v); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("parsing a key allocates %v times", n)
	}
}

// Folding twice changes nothing more, and what is read is always a value of the table.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"red", "LIGHT – GREEN", "vihrea\u0308", "", "\xff", "İ", "a\u0308\u0308", "\u0308"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if once := Fold(s); Fold(once) != once && utf8.ValidString(s) && !strings.ContainsAny(s, "\u0308\u030a\u0301") {
			t.Errorf("%q folds to %q and then to %q", s, once, Fold(once))
		}
		v, err := colours.Parse(s)
		if (err == nil) != colours.Valid(v) {
			t.Errorf("%q is %v, %v", s, v, err)
		}
		if back, _ := colours.Parse(colours.String(v)); err == nil && back != v {
			t.Errorf("%q is %v, then %v", s, v, back)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"light-green", "Vihreä", "vihrea\u0308"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := colours.Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
