package lexicon

import "testing"

// TestFinnishForms: a word is a number, a part or an ordinal in every form that it takes in a sentence; from the third
// on, "-sta" of an ordinal is the fraction of the same form (kolmannesta), which there is none of for a half.
func TestFinnishForms(t *testing.T) {
	for word, want := range map[string][4]int64{ // number, out of, part, ordinal
		"yksi": {1}, "yhdellä": {1}, "kahta": {2}, "kolmeen": {3}, "kymmenen": {10}, "kymmenellä": {10},
		"viidestä": {5, 5}, "viidesta": {0, 5}, "kahdesta": {2, 2}, "yhdestä": {1, 1},
		"kolmannes": {0, 0, 3}, "kolmannekselle": {0, 0, 3}, "kolmannesta": {0, 0, 3}, "neljännestä": {0, 0, 4},
		"kolmasosaa": {0, 0, 3}, "kymmenesosa": {0, 0, 10}, "kolmannesosaa": {0, 0, 3}, "kuudenesosa": {0, 0, 6},
		"puolet": {0, 0, 2}, "kolmas": {0, 0, 0, 3}, "kolmantena": {0, 0, 0, 3}, "kolmannella": {0, 0, 0, 3},
		"kymmenes": {0, 0, 0, 10}, "ensimmäinen": {0, 0, 0, 1}, "ensimmäisestä": {0, 0, 0, 1}, "toisesta": {0, 0, 0, 2},
		"toisena": {0, 0, 0, 2}, "neljäntenä": {0, 0, 0, 4}, "third": {0, 0, 3, 3}, "tredjedel": {0, 0, 3},
		"ett": {1}, "två": {2}, "tio": {10}, "sjunde": {0, 0, 0, 7}, "yhdestoista": {}, "": {},
	} {
		if got := [4]int64{Number(word), OutOf(word), Part(word), Ordinal(word)}; got != want {
			t.Errorf("%s: %v, want %v", word, got, want)
		}
	}
}

// TestUnknownWords: the first word that is in none of the tables is named; a word of any table is known.
func TestUnknownWords(t *testing.T) {
	for _, w := range []string{"viisi", "viidesta", "tredjedel", "kolmas", "joka", "a", "in", "kaikki", "eniten",
		"vähiten", "vuotta",
		"milj.", "prosenttia", "kymmenkunta", "enemmistö", "vähemmistö"} {
		if word, found := Unknown([]string{w}); found {
			t.Errorf("%q is not known", word)
		}
	}
	for _, c := range []struct {
		words []string
		want  string
	}{{[]string{"kissa"}, "kissa"}, {[]string{"kissa", "viisi"}, "kissa"}, {[]string{"viisi", "kissa", "koira"},
		"kissa"}, {nil, ""}} {
		if word, found := Unknown(c.words); word != c.want || found != (c.want != "") {
			t.Errorf("%v: %q, %v", c.words, word, found)
		}
	}
}

// TestVagueWords: the first and longest vague phrase is named with what to write, up to four words long.
func TestVagueWords(t *testing.T) {
	for _, c := range []struct {
		words []string
		want  string
	}{
		{[]string{"twice"}, "twice"}, {[]string{"noin", "twice"}, "twice"}, {[]string{"en", "och", "en", "halv"},
			"en och en halv"},
		{[]string{"the", "vast", "majority", "of"}, "the vast majority"}, {[]string{"viisi"}, ""}, {nil, ""},
		{[]string{"most", "few"}, "most"}, {[]string{"most", "of"}, "most of"},
	} {
		word, advice, found := Vague(c.words)
		if word != c.want || found != (c.want != "") || found != (advice.English != "") {
			t.Errorf("%v: %q, %q, %v", c.words, word, advice, found)
		}
	}
}

// TestPercentAndPoints: an inflected percent sign has up to eight letters behind its colon; percentage points are
// written
// as a percentage, and one point without a number as one percent.
func TestPercentAndPoints(t *testing.T) {
	for text, want := range map[string]bool{"%": true, "%:lla": true, "%:": false, "%:abcdefgh": true,
		"%:abcdefghi": false,
		"%:l1":        false, "prosentin": true, "per cent": true, "5": false} {
		if Percent(text) != want {
			t.Errorf("%q stands for hundredths: %v", text, !want)
		}
	}
	for text, want := range map[string]string{"5 %-yks.": "5 %", "5 prosenttiyksikköä": "5 %", "5 pp": "5 %",
		"prosenttiyksikkö": "prosentti", "percentage point": "prosentti", "5 %": "", "viisi": ""} {
		got, found := CutPoints(text)
		if found != (want != "") || found && got != want || !found && got != text {
			t.Errorf("%q: %q, %v, want %q", text, got, found, want)
		}
	}
	if Tens("tuhatta") != 3 || Tens("milj.") != 6 || Tens("billion") != 9 || Tens("viisi") != 0 {
		t.Error("thousands, millions and milliards are 3, 6 and 9 tens")
	}
}
