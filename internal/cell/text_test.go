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
		{"pa-1", "PA-1", "ра-1", " pa - 1", "ＰＡ－１", "Ρα-1", "pa\u00a0-1"},
		{"työ", "tyo\u0308", "TYÖ", "туӧ"},
	} {
		for _, s := range same {
			if Alike(s) != same[0] {
				t.Errorf("%+q: %+q, want %+q", s, Alike(s), same[0])
			}
		}
	}
	if Alike("a1") == Alike("al") || Alike("ä") == Alike("a") {
		t.Error("different ids are alike")
	}
}
