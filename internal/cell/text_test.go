package cell

import (
	"errors"
	"strings"
	"testing"
)

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		"":                             "",
		" a b ":                        "a b",
		"\u00a0\u202f\t43\u2009\u2007": "43",
		"\n43":                         "\n43",
		"\xff ":                        "\xff",
	} {
		if got := Clean(in); got != want {
			t.Errorf("Clean(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestGuard(t *testing.T) {
	for in, want := range map[string]string{
		"":             "",
		"työpaja":      "työpaja",
		"=1+1":         "'=1+1",
		"+358":         "'+358",
		"-":            "'-",
		"@SUM(A1)":     "'@SUM(A1)",
		"\t=1":         "'\t'=1",
		"\r=1":         "'\r'=1",
		"\n=1":         "'\n'=1",
		"＝1":           "'＝1",
		"＋1":           "'＋1",
		"－1":           "'－1",
		"＠x":           "'＠x",
		"'=1":          "''=1",
		"'ohjaaja":     "'ohjaaja",
		"'":            "'",
		"–":            "–",
		"\xff=":        "\xff=",
		"a=1":          "a=1",
		"''''@":        "'''''@",
		" =1":          " =1",
		"\ufffd":       "\ufffd",
		"1-2":          "1-2",
		"'quoted' =1 ": "'quoted' =1 ",
		// after a list separator, whatever the file's own is, and after what does not show
		"a,=cmd|' /C calc'!A0": "a,'=cmd|' /C calc'!A0",
		"a;=1;@x":              "a;'=1;'@x",
		"a\t=1":                "a\t'=1",
		"a\n-1":                "a\n'-1",
		"\u200b=1":             "'\u200b=1",
		"\ufeff=1":             "'\ufeff=1",
		"a,\u200b'=1":          "a,'\u200b'=1",
		"Espoo, -1 krs":        "Espoo, -1 krs",
		"a,b,c":                "a,b,c",
	} {
		got := Guard(in)
		if got != want {
			t.Errorf("Guard(%q) = %q, want %q", in, got, want)
		}
		if back := Unguard(got); back != in {
			t.Errorf("Unguard(%q) = %q, want %q", got, back, in)
		}
	}
}

func TestUnguardAlone(t *testing.T) {
	for _, s := range []string{"", "'", "''", "'a", "=1", "'＃", "a'=1"} {
		if got := Unguard(s); got != s {
			t.Errorf("Unguard(%q) = %q", s, got)
		}
	}
}

// All texts of up to five characters from a hostile alphabet.
func TestGuardAll(t *testing.T) {
	alphabet := []string{"'", "=", "＝", "\t", ",", "\u200b", "a"}
	texts := []string{""}
	for range 5 {
		for _, s := range texts {
			for _, c := range alphabet {
				checkGuard(t, s+c)
			}
		}
		texts = longer(texts, alphabet)
	}
}

func longer(texts, alphabet []string) []string {
	var out []string
	for _, s := range texts {
		for _, c := range alphabet {
			out = append(out, s+c)
		}
	}
	return out
}

func checkGuard(t *testing.T, s string) {
	t.Helper()
	g := Guard(s)
	if Unguard(g) != s {
		t.Errorf("Unguard(Guard(%q)) = %q", s, Unguard(g))
	}
	if g != "" && strings.ContainsAny(g[:1], "=+-@\t\r\n") {
		t.Errorf("Guard(%q) = %q is not safe", s, g)
	}
	for _, part := range strings.FieldsFunc(g, func(r rune) bool { return strings.ContainsRune(separators, r) }) {
		if strings.HasPrefix(strings.TrimLeft(part, "\u200b"), "=") {
			t.Errorf("Guard(%q) = %q is not safe after a separator", s, g)
		}
	}
	if u := Unguard(s); u != s && Guard(u) != s {
		t.Errorf("Unguard(%q) = %q took more than a guard", s, u)
	}
}

func FuzzGuard(f *testing.F) {
	for _, s := range []string{"=1", "'=1", "a", "\xff", "＝"} {
		f.Add(s)
	}
	f.Fuzz(checkGuard)
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		in  string
		err error
		say string
	}{
		{"", nil, ""},
		{"Sosiaalinen työ\tja\r\nvalmennus", nil, ""},
		{"\ufffd is a character", nil, ""},
		{"ty\xf6", ErrEncoding, "byte 0xF6 at offset 2: save the file as UTF-8"},
		{"\xed\xa0\x80", ErrEncoding, "byte 0xED at offset 0"},
		{"a\x00", ErrControl, "U+0000 at offset 1"},
		{"\x1b[31m", ErrControl, "U+001B at offset 0"},
		{"\x7f", ErrControl, "U+007F"},
		{"ä\u0085", ErrControl, "U+0085 at offset 2"},
		{strings.Repeat("a", 65), ErrTooLong, "65 bytes, the limit is 64"},
	} {
		err := Text(c.in, 64)
		if !errors.Is(err, c.err) || c.err == nil && err != nil {
			t.Errorf("Text(%q) = %v, want %v", c.in, err, c.err)
		}
		if err != nil && !strings.Contains(err.Error(), c.say) {
			t.Errorf("Text(%q) = %v, want %q in it", c.in, err, c.say)
		}
	}
}

func TestLine(t *testing.T) {
	for s, want := range map[string]error{
		"Työpaja, 2. krs": nil, "a\u00a0b": nil, "": nil,
		"a\nb": ErrControl, "a\tb": ErrControl, "a\x1b[31m": ErrControl, "a\u202eb": ErrControl, "a\u200bb": ErrControl,
		"a\u2028b": ErrControl,
		"\xff":     ErrEncoding, "eleven byte": ErrTooLong,
	} {
		limit := 20
		if want == ErrTooLong {
			limit = 10
		}
		if err := Line(s, limit); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
}

// TestNothingHiddenReachesATerminal: escape sequences, line breaks and characters that turn the writing are printed as
// escapes.
func TestNothingHiddenReachesATerminal(t *testing.T) {
	for s, want := range map[string]string{
		"Työpaja, 2. krs": "Työpaja, 2. krs", "a\u00a0b": "a\u00a0b", "": "", "\ufffd": "\ufffd",
		"a\nAll tables fit": `a\nAll tables fit`, "\x1b[31m": `\x1b[31m`, "a\u202eb": `a\u202eb`, "\u200b": `\u200b`,
		"\ufeff": `\ufeff`, "\xff": `\xff`, "a\u2028": `a\u2028`, "\u2800": `\u2800`, "\u3164": `\u3164`, "\x7f": `\u007f`,
	} {
		if got := Shown(s); strings.ReplaceAll(got, `\x7f`, `\u007f`) != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
}

// TestNamesBesideLabels: a name stands in brackets behind its label, alone where it has none; what does not show is
// told.
func TestNamesBesideLabels(t *testing.T) {
	for in, want := range map[[2]string]string{
		{"ylläpitäjä", "unit.maintainer"}: "ylläpitäjä (unit.maintainer)", {"", "a\nb"}: `a\nb`,
		{"a\tb", "\u200b"}: `a\tb (\u200b)`, {"a", ""}: "a ()",
	} {
		if got := Named(in[0], in[1]); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

// TestIDsAreOneLine: an id has no line break, nothing that does not show and no mark that cannot be composed.
func TestIDsAreOneLine(t *testing.T) {
	for s, want := range map[string]error{
		"Työpaja 12": nil, "Tyo\u0308paja": nil, "": nil,
		"a\nb": ErrControl, "a\tb": ErrControl, "a\u200bb": ErrControl, "a\u202eb": ErrControl, "\ufeffa": ErrControl,
		"a\u00adb": ErrControl, "a\ufe0f": ErrControl, "a ": ErrSyntax, "ש\u05b8": ErrSyntax,
	} {
		if err := ID(s, 20); !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%+q: %v", s, err)
		}
	}
}

// TestLookAlikes: ids that a reader takes for one another have one form.
func TestLookAlikes(t *testing.T) {
	for _, same := range [][]string{
		{"pa-1", "PA-1", "ра-1", " pa - 1", "ＰＡ－１", "Ρα-1", "pa\u00a0-1", "pa–1", "pa\u20101", "pa\u20111", "pa−1"},
		{"työ", "tyo\u0308", "TYÖ", "туӧ"},
	} {
		for _, s := range same {
			if Alike(s) != same[0] {
				t.Errorf("%+q: %+q, want %+q", s, Alike(s), same[0])
			}
		}
	}
	for s, want := range map[string]string{
		"@[`{": "@[`{", "AZaz": "azaz", "a\x7fb\x00\x1f!~": "ab!~", "！～": "!~", "\uff5f": "\uff5f", "é\x7f": "é",
	} {
		if got := Alike(s); got != want {
			t.Errorf("%+q: %+q, want %+q", s, got, want)
		}
		if got := string(AppendAlike([]byte("x"), s)); got != "x"+want {
			t.Errorf("%+q behind another: %+q", s, got)
		}
	}
	if Alike("a1") == Alike("al") || Alike("ä") == Alike("a") {
		t.Error("different ids are alike")
	}
}

// TestHalvesOfPairs: the first halves of surrogate pairs are U+D800 to U+DBFF, the second ones U+DC00 to U+DFFF
// (RFC 2781, 2.1); each stands beside the other, in this order.
func TestHalvesOfPairs(t *testing.T) {
	for s, want := range map[string]bool{
		`"\ud7ff"`: false, `"\ud800"`: true, `"\udbff"`: true, `"\udc00"`: true, `"\udfff"`: true, `"\ue000"`: false,
		`"\ud800\udc00"`: false, `"\uDBFF\uDFFF"`: false, `"\udc00\ud800"`: true, `"\ud800\ud800\udc00"`: true,
		`"\ud800\udc00\udc00"`: true, `"\ud800a\udc00"`: true, `"\ud800\n\udc00"`: true, `"\\ud800"`: false,
		`"\u00e4"`: false, `"ud800"`: false, `\ud800`: true, `\u0041\`: false, `"\u0041\ud800\udc00"`: false, `\u00`: false,
	} {
		if got := LoneSurrogate(s); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}

// TestTextsToTheLastByte: a text may be as long as its limit, and the offsets and limits in the message are its own;
// DEL is no character of ASCII that shows.
func TestTextsToTheLastByte(t *testing.T) {
	for s, says := range map[string]string{
		"abcd": "", "äö": "", " ~~ ": "", "abcde": `too long: "abcde": 5 bytes, the limit is 4`,
		"äöa": `too long: "äöa": 5 bytes, the limit is 4`, "ab\x7f": "control character: U+007F at offset 2",
		"ä\xff": "not UTF-8: byte 0xFF at offset 2: save the file as UTF-8", "ä\x1f": "control character: U+001F at offset 2",
	} {
		for name, check := range map[string]func(string, int) error{"Text": Text[string], "Line": Line} {
			if err := check(s, 4); err == nil && says != "" || err != nil && err.Error() != says {
				t.Errorf("%s of %q: %v, want %s", name, s, err, says)
			}
		}
	}
	if err := Line("a\u200b", 4); err == nil ||
		err.Error() != "control character: U+200B at offset 1: a name is one line of characters that show" {
		t.Error(err)
	}
	if err := ID("ש\u05b8", 9); err == nil || err.Error() != "not readable: "+`"שָ"`+
		": U+05B8 is a part of a letter that may be written in several ways" {
		t.Error(err)
	}
}

// TestQuotesAreCutBetweenCharacters: forty bytes of a cell are repeated, or up to three less, so that no character is
// cut; what is no character is.
func TestQuotesAreCutBetweenCharacters(t *testing.T) {
	as := func(n int) string { return strings.Repeat("a", n) }
	for s, want := range map[string]string{
		as(40): `"` + as(40) + `"`, as(41): `"` + as(40) + `"…`, as(39) + "äa": `"` + as(39) + `"…`,
		as(38) + "ä": `"` + as(38) + `ä"`, as(38) + "äa": `"` + as(38) + `ä"…`, as(37) + "😀": `"` + as(37) + `"…`,
		as(36) + "😀a": `"` + as(36) + `😀"…`,
	} {
		if got := quote(s); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
	if got := quote(strings.Repeat("\x80", 50)); got != `"`+strings.Repeat(`\x80`, 36)+`"…` {
		t.Error(got)
	}
}
