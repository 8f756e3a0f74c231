package wording

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/socialemployment/barometer/internal/cell"
)

// told writes a text in short: its kind, bound, ends, decimals (d) and tens (t).
func told(x Text) string {
	kinds := []string{"nothing", "number", "percent", "fraction", "rank", "date"}
	end := func(e End) string {
		s := fmt.Sprintf("%d/%d", e.Num, e.Den)
		if e.Decimals > 0 {
			s += fmt.Sprint(" d", e.Decimals)
		}
		if e.Tens > 0 {
			s += fmt.Sprint(" t", e.Tens)
		}
		return s
	}
	s := kinds[x.Kind] + []string{"", " about", " over", " under"}[x.Bound]
	if x.Counted {
		s += " counted"
	}
	if x.Kind > 0 {
		s += " " + end(x.Lo)
	}
	if x.Lo != x.Hi {
		s += " to " + end(x.Hi)
	}
	if x.Range {
		s += ", range"
	}
	return s
}

// TestTextsAreRead: what each text says; what is refused, with the words that tell why.
func TestTextsAreRead(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Digits.
		{"0", "number 0/1"}, {"5", "number 5/1"}, {"39,7", "number 397/10 d1"}, {"0,45", "number 45/100 d2"},
		{"1 640", "number 1640/1"}, {"-5", "number -5/1"}, {"−5", "number -5/1"}, {"+5", "number 5/1"},
		{"05", "! leading zero"}, {"00", "! leading zero"}, {"--5", "! more than one"}, {"+−5", "!more than one sign"},
		{"−−5", "!more than one sign"},
		{"-0", "!zero has no sign"}, {"+0", "!zero has no sign"},
		{"123456789012345678", "number 123456789012345678/1"}, {"1234567890123456789", "!more than 18 digits"},
		{"0,123456789", "number 123456789/1000000000 d9"}, {"0,1234567890", "!9 decimals"},
		{"123456789,123456789", "number 123456789123456789/1000000000 d9"}, {"1234567890,123456789", "!more than 18 digits"},
		{"5 %", "percent 5/100"}, {"39,7 %", "percent 397/1000 d1"}, {"5 prosenttia", "percent 5/100"},
		{"5 vuotta", "number 5/1"}, {"5 €", "number 5/1"}, {"€5", "number 5/1"}, {"€ 5", "number 5/1"}, {"eur 5",
			"number 5/1"},
		{"€5 €", "!not known"}, {"1,2 milj.", "number 12/10 d1 t6"}, {"5 milj. euroa", "number 5/1 t6"},
		{"3 tuhatta", "number 3/1 t3"}, {"2 mrd.", "number 2/1 t9"}, {"5 kg", `!"kg" after the digits`}, {"5 milj. kg",
			"!kg"},
		// Ranges.
		{"30 - 35 %", "percent 30/100 to 35/100, range"}, {"30 % - 35 %", "percent 30/100 to 35/100, range"},
		{"30-35", "number 30/1 to 35/1, range"}, {"30 % - 35", "!percent sign at the first end"}, {"1-2-3",
			"!more than one dash"},
		{"5 ja 7 välillä", "number 5/1 to 7/1, range"}, {"5-7 välillä", "number 5/1 to 7/1, range"},
		{"between 5 and 7", "number 5/1 to 7/1, range"}, {"from 5 to 7", "number 5/1 to 7/1, range"},
		{"5 to 7", "number 5/1 to 7/1, range"}, {"mellan 5 och 7", "number 5/1 to 7/1, range"},
		{"1,2 - 1,5 milj.", "number 12/10 d1 t6 to 15/10 d1 t6, range"},
		{"900 tuhatta - 1,2 milj.", "number 900/1 t3 to 12/10 d1 t6, range"}, {"−5 - 7", "number -5/1 to 7/1, range"},
		{"5 - 7 %:lla", "!inflected"}, {"30 -", "!out of order"},
		// Parts in digits.
		{"1/3", "fraction 1/3"}, {"3/10", "fraction 3/10"}, {"3/11", "fraction counted 3/11"}, {"0/5",
			"fraction counted 0/5"},
		{"5/5", "fraction 5/5"}, {"6/5", "!not larger"}, {"0/0", "!not larger"}, {"64/192", "fraction counted 64/192"},
		{"2 of 5", "fraction 2/5"}, {"2 out of 5", "fraction 2/5"}, {"2 av 5", "fraction 2/5"}, {"1 in 100",
			"fraction counted 1/100"},
		{"12 in 101", "!in 101"}, {"12/2002", "!a month"}, {"100/2002", "fraction counted 100/2002"},
		{"1,5/3", `!"/3" after`},
		{"1,5/30", `!"/30" after`}, {"1/3,5", `!"/3,5" after`}, {"viisi/3", "!not known"}, {"3/viisi", `!"/viisi" after`},
		{"kolme of 5", `!"5" is not known`}, {"3/10,0", `!"/10,0" after`},
		{"½", "fraction 1/2"}, {"⅓", "fraction 1/3"}, {"⅔", "fraction 2/3"}, {"¾", "fraction 3/4"}, {"⅒", "fraction 1/10"},
		// Words.
		{"kaksi kolmasosaa", "fraction 2/3"}, {"a third", "fraction 1/3"}, {"kolmannes", "fraction 1/3"},
		{"puolet", "fraction 1/2"}, {"joka kymmenes", "fraction 1/10"}, {"every tenth", "fraction 1/10"},
		{"joka ensimmäinen", "!known form"}, {"kaksi viidestä", "fraction 2/5"}, {"viidestä kaksi", "fraction 2/5"},
		{"viidestä ohjaajasta kolme", "fraction 3/5"}, {"viidestä yhdestä", "!known form"},
		{"viidestä ohjaaja kolme", "!ohjaaja"}, {"one in ten",
			"fraction 1/10"},
		{"one ten ten", "!known form"}, {"two out of five", "fraction 2/5"}, {"kolme kolmesta", "!known form"},
		{"kaikki", "fraction 1/1"}, {"enemmistö", "fraction over 1/2"}, {"vähemmistö", "fraction under 1/2"},
		{"kymmenkunta", "number about 10/1"}, {"ett hundratal", "number about 100/1"}, {"viisi", "number 5/1"},
		{"kymmenen", "number 10/1"}, {"yksi", "number 1/1"}, {"viisi prosenttia", "percent 5/100"},
		{"a percent", "percent 1/100"}, {"a cat", `!"cat" is not known`}, {"viisi milj. euroa", "number 5/1 t6"},
		{"viisi kissaa", `!"kissaa" is not known`}, {"kissa viisi", `!"kissa" is not known`}, {"prosentti", "!known form"},
		{"kaksinkertainen", `!write "2" or "100 %"`}, {"viisi useimmat", "!more than half"},
		// Ranks.
		{"toiseksi", "rank 2/1"}, {"toiseksi suurin", "rank 2/1"}, {"toiseksi vähiten", "rank -2/1"}, {"eniten", "rank 1/1"},
		{"vähiten", "rank -1/1"}, {"third", "rank 3/1"}, {"2.", "rank 2/1"}, {"2nd", "rank 2/1"}, {"2:a", "rank 2/1"},
		{"2:s", "rank 2/1"}, {"3:e", "rank 3/1"}, {"2. eniten", "rank 2/1"}, {"2. vähiten", "rank -2/1"}, {"2. kissa", "!"},
		{"1.", "rank 1/1"}, {"0.", "!"}, {"02.", "!"}, {"9999.", "rank 9999/1"}, {"10000.", "!"}, {"2th", "!"}, {"2:e", "!"},
		{"3:a", "!"}, {"11st", "!"}, {"", "!"},
	} {
		got, err := Read(c.text, cell.Unknown, false)
		if reason, refused := strings.CutPrefix(c.want, "!"); refused {
			if !errors.Is(err, cell.ErrSyntax) || !strings.Contains(err.Error(), strings.TrimSpace(reason)) || got.Kind != 0 {
				t.Errorf("%q: %s, %v, want it refused: %s", c.text, told(got), err, reason)
			}
		} else if err != nil || told(got) != c.want {
			t.Errorf("%q: %s, %v, want %s", c.text, told(got), err, c.want)
		}
	}
	for text, want := range map[string]string{ // after a hedge
		"third": "fraction 1/3", "prosentti": "percent 1/100", "kolmas": "rank 3/1", "puolet": "fraction 1/2"} {
		if got, err := Read(text, cell.Unknown, true); err != nil || told(got) != want {
			t.Errorf("%q after a hedge: %s, %v, want %s", text, told(got), err, want)
		}
	}
}

// TestDatesAreRead: days, months and spans of days, against the calendar of package time.
func TestDatesAreRead(t *testing.T) {
	for _, c := range []struct{ text, from, to, fault string }{
		{"1.9.2005", "2005-09-01", "2005-09-01", ""}, {"01.09.2005", "2005-09-01", "2005-09-01", ""},
		{"29.2.2012", "2012-02-29", "2012-02-29", ""}, {"29.2.2011", "", "", "no such day"}, {"31.4.2012", "", "",
			"no such day"},
		{"31.12.1969", "1969-12-31", "1969-12-31", ""}, {"1/2002", "2002-01-01", "2002-01-31", ""},
		{"2/2012", "2012-02-01", "2012-02-29", ""}, {"12/1999", "1999-12-01", "1999-12-31", ""}, {"0/2002", "", "",
			"no such day"},
		{"13/2002", "", "", "no such day"}, {"12. - 30.1.2012", "2012-01-12", "2012-01-30", ""},
		{"23.8. - 19.9.2012", "2012-08-23", "2012-09-19", ""}, {"12. - 12.1.2012", "2012-01-12", "2012-01-12", ""},
		{"13. - 12.1.2012", "", "", "ends before it begins"}, {"12. - 30", "", "", "no last day"},
		{"1/2002 - 3/2002", "2002-01-01", "2002-03-31", ""}, {"tammikuussa 2002", "2002-01-01", "2002-01-31", ""},
		{"joulukuu 2002", "2002-12-01", "2002-12-31", ""}, {"elokuun 2010", "2010-08-01", "2010-08-31", ""},
		{"1 september 2005", "2005-09-01", "2005-09-01", ""}, {"mars 2010", "2010-03-01", "2010-03-31", ""},
		{"march 2010", "2010-03-01", "2010-03-31", ""}, {"elo 2010", "", "", ""}, {"januarikuu 2010", "", "", ""},
		{"tammikuuxx 2002", "", "", ""}, {"kuu 2010", "", "", ""}, {"12.1.", "", "", ""}, {"12.", "", "", ""},
		{"1.1.0000", "", "", ""}, {"kissa 2010", "", "", ""}, {"5", "", "", ""},
	} {
		got, err := ReadDate(c.text)
		if c.fault != "" {
			if err == nil || !strings.Contains(err.Error(), c.fault) {
				t.Errorf("%q: %s, %v, want %s", c.text, told(got), err, c.fault)
			}
			continue
		}
		want := Text{}
		if c.from != "" {
			want = Text{Kind: Date, Lo: whole(day(c.from)), Hi: whole(day(c.to))}
		}
		if err != nil || got != want {
			t.Errorf("%q: %s, %v, want %s", c.text, told(got), err, told(want))
		}
	}
	for text, want := range map[string]bool{"1/2002": true, "12/1899": false, "1/2100": false, "123/2002": false,
		"1/200": false} {
		if IsMonth(text) != want {
			t.Errorf("%s is a month: %v", text, !want)
		}
	}
}

// day returns the days from 1 January 1970 to a date.
func day(date string) int64 {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		panic(err)
	}
	return int64(t.Sub(time.Unix(0, 0)).Hours() / 24)
}

// TestTidyTexts: every space and dash is an ordinary one, none stands at the ends, and letters are small and composed.
func TestTidyTexts(t *testing.T) {
	for text, want := range map[string]string{
		"  5\u00a0 %": "5 %", "5 % ": "5 %", "30\u2009–\u202f35": "30 - 35", "30\u201435": "30-35", "−5": "−5",
		"VA\u0308HITEN": "vähiten", "A\u030aR": "år", "1\u2007640": "1 640", "": "", "o\u0308": "ö",
	} {
		if got := Tidy(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestFractionsInWords: every part of every whole up to ten is written so that it is read as what it was.
func TestFractionsInWords(t *testing.T) {
	for _, p := range []*Phrases{&Phrasings.Finnish, &Phrasings.Swedish, &Phrasings.English} {
		for whole := int64(1); whole <= 11; whole++ {
			for part := int64(0); part <= whole; part++ {
				words := p.Fraction(part, whole)
				if part == 0 || whole > 10 {
					if words != "" {
						t.Errorf("%d of %d: %q", part, whole, words)
					}
					continue
				}
				got, err := Read(words, cell.Unknown, false)
				if err != nil || got.Kind != Fraction || got.Lo.Num*whole != got.Lo.Den*part {
					t.Errorf("%d of %d: %q, read as %s, %v", part, whole, words, told(got), err)
				}
			}
		}
	}
}

// TestOrdinals: the endings of English and Swedish ordinals, which the teens do not follow.
func TestOrdinals(t *testing.T) {
	for n, want := range map[int64][3]string{
		1: {"1.", "1:a", "1st"}, 2: {"2.", "2:a", "2nd"}, 3: {"3.", "3:e", "3rd"}, 4: {"4.", "4:e", "4th"},
		10: {"10.", "10:e", "10th"}, 11: {"11.", "11:e", "11th"}, 12: {"12.", "12:e", "12th"}, 13: {"13.", "13:e", "13th"},
		20: {"20.", "20:e", "20th"}, 21: {"21.", "21:a", "21st"}, 22: {"22.", "22:a", "22nd"}, 23: {"23.", "23:e", "23rd"},
		101: {"101.", "101:a", "101st"}, 110: {"110.", "110:e", "110th"}, 111: {"111.", "111:e", "111th"},
		112: {"112.", "112:e", "112th"}, 211: {"211.", "211:e", "211th"},
		312: {"312.", "312:e", "312th"}, 1013: {"1013.", "1013:e", "1013th"}, 121: {"121.", "121:a", "121st"}, 124: {"124.",
			"124:e", "124th"},
	} {
		if got := [3]string{FinnishOrdinal(n), SwedishOrdinal(n), EnglishOrdinal(n)}; got != want {
			t.Errorf("%d: %v, want %v", n, got, want)
		}
		for _, text := range want {
			if got, err := Read(text, cell.Unknown, false); err != nil || got.Kind != Rank || got.Lo != whole(n) {
				t.Errorf("%s: %s, %v", text, told(got), err)
			}
		}
	}
}
