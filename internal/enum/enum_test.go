package enum

import (
	"errors"
	"fmt"
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
	red:   Value("red", Labels{"punainen", "röd", "red"}, "punaiset", "rödÅ"),
	green: Value("light-green", Labels{"vihreä", "grön", "green"}).Short(Labels{"vihr.", "grön", "gr."}).Ours(),
	blue:  Value("blue", Labels{"sininen", "blå", "blue"}).From("another place"),
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
		if colours.String(c.v) != c.key || colours.Labels(c.v).Swedish != c.sv || colours.Short(c.v).Swedish != c.tiny ||
			colours.Valid(c.v) != c.valid {
			t.Errorf(
				"%d is %q, %q, %q, %v",
				c.v,
				colours.String(c.v),
				colours.Labels(c.v).Swedish,
				colours.Short(c.v).Swedish,
				colours.Valid(c.v),
			)
		}
	}
	if colours.Labels(green) != (Labels{"vihreä", "grön", "green"}) {
		t.Errorf("green is %q", colours.Labels(green))
	}
	if colours.Short(green) != (Labels{"vihr.", "grön", "gr."}) || colours.Short(blue) != colours.Labels(blue) {
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
		"red": red, "RED": red, " Punainen ": red, "punaiset": red, "RÖDÅ": red, "ro\u0308da\u030a": red,
		"RO\u0308DA\u030a": red,
		"light-green":      green, "light green": green, "LIGHT – GREEN": green, "light\u00a0green": green,
		"light\u2011green": green,
		"vihrea\u0308":     green, "vih\u00adreä": green, "\ufeffvihreä\t": green, "gr.": green, "vihr.": green,
		"blå": blue, "bla\u030a": blue,
	} {
		if got, err := colours.Parse(text); got != want || err != nil {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", " ", "-", "0", "1", "reds", "redblue", "punainen vihreä", "lightgreen", "\xff",
		strings.Repeat("red ", 100), "re\x00d"} {
		got, err := colours.Parse(text)
		if !errors.Is(err, ErrUnknown) || got != 0 {
			t.Errorf("%q is %v, %v", text, got, err)
		} else if len(err.Error()) > 300 || !utf8.ValidString(err.Error()) || !strings.Contains(err.Error(), "(one of red, "+
			"light-green, blue)") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// A faulty table panics and says where the fault is.
func TestFaultyTable(t *testing.T) {
	a := Value("a", Same("a"))
	for fault, rows := range map[string][]Row{
		"it needs rows for the constants 1 to at most 254, and none for 0":  {a},
		"constant 1 (\"a\"): a label is missing in [\"a\" \"\" \"a\"]":      {1: Value("a", Labels{"a", "", "a"})},
		"constant 1 (\"a\"): a short label is missing in [\"\" \"a\" \"\"]": {1: a.Short(Labels{"", "a", ""})},
		"constant 2 (\"\"): it has no row":                                  {1: a, 3: Value("c", Same("c"))},
		"constant 1 (\"A b\"): the key is not in ASCII kebab-case":          {1: Value("A b", Same("a"))},
		"constant 1 (\"a-\"): the key is not in ASCII kebab-case":           {1: Value("a-", Same("a"))},
		"constant 2 (\"b\"): \"sama\" is a spelling of constant 1 (\"a\"), too": {
			1: Value("a", Labels{"sama", "a", "a"}), 2: Value("b", Labels{"b", "SAMA", "b"})},
		"constant 2 (\"b\"): \"b\" is a spelling of constant 1 (\"a\"), too": {
			1: Value("a", Labels{"b", "a", "a"}), 2: Value("b", Same("x"))},
		"constant 2 (\"b\"): \"tila ä\" is a spelling of constant 1 (\"a\"), too": {
			1: Value("a", Same("a"), "tila-ä"), 2: Value("b", Same("b"), "tila a\u0308")},
		"constant 2 (\"b\"): \"a\" is a spelling of constant 1 (\"a\"), too": {
			1: a, 2: Value("b", Same("b")).Short(Labels{"a", "b", "b"})},
	} {
		func() {
			defer func() {
				if said := fmt.Sprint(recover()); said != "table enum.colour is faulty: "+fault {
					t.Errorf("%s: %s", fault, said)
				}
			}()
			New[colour]("enum.colour", "the test", rows)
		}()
	}
}

func TestManyChoices(t *testing.T) {
	rows := []Row{{}}
	for r := 'a'; r <= 'n'; r++ {
		rows = append(rows, Value(string(r), Same(string(r))))
	}
	_, err := New[colour]("enum.letter", "the test", rows).Parse("z")
	if err == nil || !strings.Contains(err.Error(), "one of 14 keys, such as a") {
		t.Error(err)
	}
}

// TestUnknownTellsWhichThereAre: in every language, all of up to maxChoices values, and of more the first three.
func TestUnknownTellsWhichThereAre(t *testing.T) {
	_, err := colours.Parse("z")
	unknown := (*UnknownError)(nil)
	want := Labels{"vaihtoehdot: punainen, vihreä, sininen", "alternativ: röd, grön, blå", "choices: red, green, blue"}
	if !errors.As(err, &unknown) || unknown.Why() != want {
		t.Errorf("%v: %q, want %q", err, unknown.Why(), want)
	}
	for values, want := range map[int]Labels{
		2:              {"vaihtoehdot: 0, 1", "alternativ: 0, 1", "choices: 0, 1"},
		maxChoices:     Same(", 9, 10, 11"),
		maxChoices + 1: {"vaihtoehdot: 0, 1, 2, …", "alternativ: 0, 1, 2, …", "choices: 0, 1, 2, …"},
	} {
		labels, rows := []Labels{}, []Row{{}}
		for i := range values {
			labels, rows = append(labels, Same(fmt.Sprint(i))), append(rows, Value(fmt.Sprint(i), Same(fmt.Sprint(i))))
		}
		why := Each(Unknown("z", labels).Why())
		for i, x := range Each(want) {
			if !strings.HasSuffix(why[i], x) {
				t.Errorf("%d values: %q, want %q", values, why[i], x)
			}
		}
		_, err := New[colour]("enum.number", "the test", rows).Parse("z")
		if listed := strings.HasSuffix(fmt.Sprint(err), fmt.Sprintf(", %d)", values-1)); listed != (values <= maxChoices) {
			t.Errorf("%d values: %v", values, err)
		}
	}
}

// TestChoicesWithCommasAreToldApart: where a label has a comma, something else stands between them all, in that
// language.
func TestChoicesWithCommasAreToldApart(t *testing.T) {
	labels := []Labels{{"kyllä, ostettu", "ja", "yes"}, {"ei", "nej", "no"}}
	want := Labels{"vaihtoehdot: kyllä, ostettu; ei", "alternativ: ja, nej", "choices: yes, no"}
	if got := Unknown("z", labels).Why(); got != want {
		t.Errorf("%q", got)
	}
	for range maxChoices {
		labels = append(labels, Same("x"))
	}
	want = Labels{"vaihtoehdot: kyllä, ostettu; ei; x; …", "alternativ: ja, nej, x, …", "choices: yes, no, x, …"}
	if got := Unknown("z", labels).Why(); got != want {
		t.Errorf("%q", got)
	}
}

// TestLongSpellingsAreNotLookedAt: up to maxSpelling bytes are.
func TestLongSpellingsAreNotLookedAt(t *testing.T) {
	for length, ok := range map[int]bool{maxSpelling: true, maxSpelling + 1: false} {
		if v, err := colours.Parse("red" + strings.Repeat(" ", length-3)); (err == nil) != ok || (v == red) != ok {
			t.Errorf("%d bytes: %v, %v", length, v, err)
		}
	}
}

// TestTablesHaveRoom: for 254 values, those that callers name for themselves among them.
func TestTablesHaveRoom(t *testing.T) {
	table := func(values int) []Row {
		rows := []Row{{}}
		for i := range values {
			rows = append(rows, Value(fmt.Sprintf("n-%d", i), Same(fmt.Sprintf("n %d", i))))
		}
		return rows
	}
	fits := func(values, own int) (ok bool) {
		defer func() { ok = recover() == nil }()
		New[colour]("enum.number", "the test", table(values)).Own(own, "own", Same("own"))
		return
	}
	for _, c := range []struct {
		values, own int
		ok          bool
	}{{0, 0, false}, {1, 0, true}, {254, 0, true}, {255, 0, false}, {250, 4, true}, {250, 5, false}} {
		if got := fits(c.values, c.own); got != c.ok {
			t.Errorf("%d values and %d of one's own fit: %v", c.values, c.own, got)
		}
	}
	some := New[colour]("enum.number", "the test", table(3)).Own(2, "own", Same("own"))
	for n, want := range map[int]colour{-1: 0, 0: 0, 1: 4, 2: 5, 3: 0} {
		if got := some.OwnValue(n); got != want {
			t.Errorf("the value of one's own of number %d is %d, want %d", n, got, want)
		}
	}
	if some.Owns() != 2 || some.String(5) != "own-2" || some.Labels(4).Swedish != "own 1" || some.Len() != 3 {
		t.Errorf("%d of one's own, %s, %q, of %d", some.Owns(), some.String(5), some.Labels(4), some.Len())
	}
}

// TestSetsOfValues: each a bit, nothing for none, and nothing where one is no value, or is beyond 64.
func TestSetsOfValues(t *testing.T) {
	for _, c := range []struct {
		values []below
		set    uint64
	}{{nil, 0}, {[]below{0}, 1}, {[]below{1, 3, 1}, 10}, {[]below{63}, 1 << 63}, {[]below{1, 64}, 0},
		{[]below{1, 99}, 0}} {
		if set, ok := Set(c.values); set != c.set || ok != (c.set != 0) {
			t.Errorf("%v: %b, %v", c.values, set, ok)
		}
	}
}

// below is any number below 99.
type below uint8

func (b below) Valid() bool { return b < 99 }

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

// TestJSONOfAValue: a string, or null for not stated; what is no string, and a string that names nothing, change
// nothing.
func TestJSONOfAValue(t *testing.T) {
	for text, want := range map[string]colour{`"red"`: red, `"Vihreä"`: green, `"\u0072ed"`: red, `null`: 0, `""`: 0} {
		v := blue
		if err := colours.FromJSON([]byte(text), &v); err != nil || v != want {
			t.Errorf("%s: %v, %v, want %v", text, v, err, want)
		}
	}
	for _, text := range []string{`1`, `"purple"`, `{}`, `["red"]`, `red`, ``, `true`} {
		v := blue
		if err := colours.FromJSON([]byte(text), &v); !errors.Is(err, ErrUnknown) || v != blue {
			t.Errorf("%s: %v, %v", text, v, err)
		}
	}
}

// TestKeys: words of small letters and digits, joined by single hyphens.
func TestKeys(t *testing.T) {
	for s, want := range map[string]bool{"a": true, "z9": true, "0": true, "a-b-c": true, "": false, "-": false,
		"-a": false, "a-": false, "a--b": false, "A": false, "ä": false, "a_b": false, "a b": false} {
		if IsKey(s) != want {
			t.Errorf("%q is a key: %v", s, !want)
		}
	}
}

// TestValuesInOrder: those of the table, and with them callers' own; a loop over them may stop.
func TestValuesInOrder(t *testing.T) {
	own := New[colour]("enum.colour", "the test", []Row{1: Value("a", Same("a")), 2: Value("b", Same("b"))}).Own(2, "own",
		Same("own"))
	if all, every := slices.Collect(own.All()), slices.Collect(own.Every()); !slices.Equal(all, []colour{1, 2}) ||
		!slices.Equal(every, []colour{1, 2, 3, 4}) || !own.Valid(4) || own.Valid(5) || own.Valid(0) {
		t.Errorf("%v, with callers' own %v", all, every)
	}
	for v := range own.Every() {
		if v == 2 {
			break
		}
	}
}

func TestQuote(t *testing.T) {
	for _, s := range []string{"", "red", strings.Repeat("ä", 30), strings.Repeat("a", 39) + "👩", strings.Repeat("\xff",
		90), strings.Repeat("\x80", 90), strings.Repeat("a", maxQuoted), strings.Repeat("a", maxQuoted+1),
		strings.Repeat("a", maxQuoted-3) + "😀", strings.Repeat("a", maxQuoted-4) + "😀b"} {
		q := Quote(s)
		if !utf8.ValidString(q) || len(q) > 4*maxQuoted+10 || strings.HasSuffix(q, "…") != (len(s) > maxQuoted) {
			t.Errorf("%q is quoted as %s", s, q)
		}
		if utf8.ValidString(s) && strings.Contains(q, `\x`) {
			t.Errorf("%q is cut within a letter: %s", s, q)
		}
	}
	for s, want := range map[string]string{
		strings.Repeat("a", 40):       `"` + strings.Repeat("a", 40) + `"`,
		strings.Repeat("a", 41):       `"` + strings.Repeat("a", 40) + `"…`,
		strings.Repeat("a", 37) + "😀": `"` + strings.Repeat("a", 37) + `"…`,
		strings.Repeat("a", 36) + "😀": `"` + strings.Repeat("a", 36) + `😀"`,
		"ä" + strings.Repeat("😀", 10): `"ä` + strings.Repeat("😀", 9) + `"…`,
		strings.Repeat("\x80", 41):    `"` + strings.Repeat(`\x80`, 36) + `"…`,
	} {
		if q := Quote(s); q != want {
			t.Errorf("%q is quoted as %s, want %s", s, q, want)
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
	long := strings.Repeat("Kuntouttava – Työtoiminta ", 4)
	if n := testing.AllocsPerRun(100, func() { Fold(long) }); n != 1 {
		t.Errorf("folding allocates %v times", n)
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
