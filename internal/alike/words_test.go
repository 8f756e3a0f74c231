package alike

import (
	"slices"
	"testing"
)

// TestWordsAreComparedPlain: small letters without marks, composed or not, and digits; nothing else is part of a word.
func TestWordsAreComparedPlain(t *testing.T) {
	for text, want := range map[string][]string{
		"Työpajat, 2012": {"tyopajat", "2012"}, "TYO\u0308": {"tyo"}, "é-ü å/Ä": {"e", "u", "a", "a"}, " – ": nil, "": nil,
	} {
		if got := Words(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestLikenessOfWords: by hand from what OfWords says, at its limits: four letters that are held or begin alike, six of
// ten that begin alike, and a misspelt letter for every four.
func TestLikenessOfWords(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{
		{"a", "a", 100}, {"", "", 100}, {"abcdefgh", "abcdefgh", 100},
		// One holds the other: twice its letters of those of both, and half at least.
		{"pajat", "tyopajat", 76}, {"paja", "tyopajat", 66}, {"paj", "tyopajat", 0}, {"abcd", "abcdefgh", 66},
		{"abcd", "xxxxxxxxxxxxabcd", 50}, {"abc", "abcdefgh", 0},
		// Both begin alike.
		{"kuntouttava", "kuntoutus", 70}, {"abcdefghij", "abcdefxyzw", 60}, {"abcdefghij", "abcdexyzwv", 0},
		{"abcdxy", "abcdzw", 66}, {"abcdxyz", "abcdwvu", 0}, {"abcdxy", "abcdzwvuts", 50},
		// A slip: less the part of the letters that it is.
		{"abcde", "abcxe", 80}, {"abcd", "abxcd", 75}, {"abcd", "abdc", 75}, {"abcd", "xbcd", 75}, {"abcd", "abxycd", 0},
		{"abcd", "xycd", 0}, {"abc", "abd", 0}, {"abcdefg", "axcdexg", 0}, {"abcdefgh", "axcdexgh", 75},
		{"abcdefgh", "xbcdefghyz", 0}, {"abcdefgh", "xbcdefghy", 75}, {"abcdefgh", "axcxexgh", 0},
	} {
		if got := OfWords(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.a, c.b, got, c.want)
		}
		if got := OfWords(c.b, c.a); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.b, c.a, got, c.want)
		}
	}
}

// TestLikenessOfTexts: the letters of the name that are in the text for four fifths, those of the text that are in the
// name for the other; each word by the one that it is most like.
func TestLikenessOfTexts(t *testing.T) {
	for _, c := range []struct {
		of, in         string
		found, letters int
	}{
		{"abcde xy", "abcde", 500, 7}, {"abcde", "zzzz abcxe abcde", 500, 5}, {"abcde", "abcxe zzzz", 400, 5},
		{"abcde", "", 0, 5}, {"", "abcde", 0, 0}, {"ñandu", "ñandu", 500, 5}, {"yksi kaksi", "yksi", 400, 9},
	} {
		want := Letters{c.found, c.letters}
		if got, _ := Shared(Words(c.of), Words(c.in)); got != want {
			t.Errorf("of %q in %q: %v, want %v", c.of, c.in, got, want)
		}
		if _, got := Shared(Words(c.in), Words(c.of)); got != want {
			t.Errorf("in %q of %q: %v, want %v", c.in, c.of, got, want)
		}
	}
	for _, c := range []struct {
		text, name string
		want       int
	}{
		{"yksi", "yksi", 100}, {"yksi kaksi", "yksi", 88}, {"yksi", "yksi kaksi", 55}, {"yksi", "", 0}, {"", "yksi", 0},
		{"kolme", "yksi", 0}, {"abcde", "abcxe", 80},
		// As one word: two letters of thirteen, one of ten, none of eight; three, and words of fewer letters, do not count.
		{"yksikon tyyppi", "yksikkotyyppi", 85}, {"klient grupp", "klientgrupps", 91}, {"abcdefgh", "abcd efgh", 100},
		{"abcde fghij", "abxdefghij", 90}, {"abc def", "abcdefg", 0}, {"abc def g", "abcdefg", 0},
		{"yksikon tyypit", "yksikkotyyppi", 45},
	} {
		if got := Percent(Words(c.text), Words(c.name)); got != c.want {
			t.Errorf("%q found in %q: %d, want %d", c.name, c.text, got, c.want)
		}
	}
}
