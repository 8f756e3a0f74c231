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
		"\t=1":         "'\t=1",
		"\r=1":         "'\r=1",
		"\n=1":         "'\n=1",
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
	alphabet := []string{"'", "=", "-", "＝", "\t", "a", " "}
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
		"a\nb": ErrControl, "a\tb": ErrControl, "a\x1b[31m": ErrControl, "a\u202eb": ErrControl, "a\u200bb": ErrControl, "a\u2028b": ErrControl,
		"\xff": ErrEncoding, "eleven byte": ErrTooLong,
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
