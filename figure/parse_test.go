package figure

import (
	"errors"
	"strings"
	"testing"
)

func TestParseNumbers(t *testing.T) {
	for text, want := range map[string]Ratio{
		"0":                     Whole(0),
		"0,0 %":                 Whole(0),
		"41,7 %":                Of(417, 1000),
		"41,7%":                 Of(417, 1000),
		"41.7%":                 Of(417, 1000),
		" 41,7\u00a0% ":         Of(417, 1000),
		"1 640":                 Whole(1640),
		"1\u00a0640":            Whole(1640),
		"1\u202f640":            Whole(1640),
		"1\u2009640":            Whole(1640),
		"12 345,67":             Of(1234567, 100),
		"1,640,000":             Whole(1640000),
		"1,640.5":               Of(16405, 10),
		"0,125":                 Of(1, 8),
		"0.125":                 Of(1, 8),
		"1640,125":              Of(1640125, 1000),
		"-12 %":                 Of(-12, 100),
		"−12 %":                 Of(-12, 100),
		"–12 %":                 Of(-12, 100),
		"12 per cent":           Of(12, 100),
		"12 prosentin":          Of(12, 100),
		"yhdeksän prosenttia":   Of(9, 100),
		"120 %":                 Of(120, 100),
		"999999999999999999":    Whole(999999999999999999),
		"999999999,999999999":   Of(999999999999999999, 1000000000),
		"nio":                   Whole(9),
		"TEN":                   Whole(10),
		"NELJA\u0308":           Whole(4),
		"varannan":              Of(1, 2),
		"a quarter":             Of(1, 4),
		"three-quarters":        Of(3, 4),
		"two out of five":       Of(2, 5),
		"två av fem":            Of(2, 5),
		"var tionde":            Of(1, 10),
		"every other":           Of(1, 2),
		"viidestä kolme":        Of(3, 5),
		"kolme neljännestä":     Of(3, 4),
		"kahdella kolmasosalla": Of(2, 3),
		"kaikilla":              Whole(1),
		"the-third":             {},
	} {
		p, err := Parse(text)
		if want.Defined() != (err == nil) || !p.Nominal().Equal(want) {
			t.Errorf("Parse(%q) = %v, %v, want %v", text, p.Nominal(), err, want)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{
		"", " ", "%", "n.", "noin", "noin %", "- %", "−", "abc", "40 %%", "% 40", "40 % x", "4 0", "1 64", "1 6400",
		"1640 000",
		"1  64", "01", "007 %", "-0", "−0,0 %", "--5", "-−5", "5-", "5-5", "7-5", "5--3", "1-2-3", "30 % - 35",
		"-5 - 3", "5,", ",5", "5.", "5,.1", "1,640", "1.640", "12,345 %", "1.640.000", "1.640,5", "1,64,000", "1 640,000,000",
		"1,2,3", "1e5", "0x10", "NaN", "Inf", "٣", "1\u00a0", "1\u00a064", "40 %:", "40 %:x1", "13/2002", "31.2.2012",
		"0.1.2005", "30. - 12.1.2012", "1.9.", "12. - 30.", "20.12. - 10.1.2013",
		"n. 1/2002", "noin toiseksi", "noin reilu puolet", "yli alle 5", "yli noin 5", "reilu kaikki", "yli 5 - 7",
		"viisi kolmasosaa", "kolme kolmesta", "joka ensimmäinen", "suurin osa", "a", "half third", "1. suurempi", "10000.",
		"12nd", "1:e", "0.", "viidestä 5a kolme", "9999999999999999999", "0,1234567890", "1,5 - 2 - 3", "\x00", "5\n", "\xff",
		"noin noin noin noin 5", "10 ja 20", "vain",
	} {
		if text == "5\n" || text == "1\u00a0" || text == "5." {
			continue // trimmed, and an ordinal
		}
		if p, err := Parse(text); !errors.Is(err, ErrSyntax) {
			t.Errorf("Parse(%q) = %v (%v), %v", text, p, p.Kind(), err)
		}
	}
	if _, err := Parse(strings.Repeat("n. ", 50) + "5"); !errors.Is(err, ErrSyntax) || len(err.Error()) > 200 {
		t.Errorf("a long text: %v", err)
	}
}

func TestParseIn(t *testing.T) {
	for _, c := range []struct {
		text     string
		language Language
		want     Ratio
	}{
		{"1,640", English, Whole(1640)},
		{"1,640", Finnish, Of(1640, 1000)},
		{"1,640", Swedish, Of(1640, 1000)},
		{"1.640", English, Of(1640, 1000)},
		{"1.640", Finnish, Ratio{}},
		{"41,7 %", English, Of(417, 1000)},
		{"41.7 %", Finnish, Of(417, 1000)},
		{"0,125", English, Of(1, 8)},
		{"12.2011", English, Of(122011, 10000)}, // a month elsewhere
		{"12.2011", Finnish, Ratio{}},
		{"12.2011 %", Finnish, Of(122011, 1000000)},
		{"12.3011", Finnish, Of(123011, 10000)},
		{"13.2011", Finnish, Of(132011, 10000)},
	} {
		p, err := ParseIn(c.text, c.language)
		if !p.Nominal().Equal(c.want) || c.want.Defined() != (err == nil) {
			t.Errorf("ParseIn(%q, %v) = %v, %v, want %v", c.text, c.language, p.Nominal(), err, c.want)
		}
	}
}

func TestMustParsePanics(t *testing.T) {
	defer func() {
		if err, ok := recover().(error); !ok || !errors.Is(err, ErrSyntax) {
			t.Errorf("MustParse panicked with %v", err)
		}
	}()
	MustParse("many")
}

// Hedges are read from every word that they print.
func TestHedgeWords(t *testing.T) {
	for h := HedgeExact; h.Valid(); h++ {
		for l := range Languages() {
			if got, err := hedges.Parse(h.Label(l)); err != nil || got != h {
				t.Errorf("%v in %v is %q, which is %v, %v", h, l, h.Label(l), got, err)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, c := range reported {
		f.Add(c.text)
	}
	f.Add("−12 - −5,5 %")
	f.Add("1,640.5")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := Parse(s)
		if err != nil {
			if !errors.Is(err, ErrSyntax) || p.Defined() {
				t.Fatalf("Parse(%q) = %v, %v", s, p, err)
			}
			return
		}
		for l := range Languages() {
			if q, err := ParseIn(p.Format(l), l); err != nil || !q.Equal(p) {
				t.Fatalf("%q in %v is %q, which reads as %v, %v", s, l, p.Format(l), q, err)
			}
		}
		data, _ := p.MarshalText()
		var q Printed
		if err := q.UnmarshalText(data); err != nil || !q.Equal(p) {
			t.Fatalf("%q goes out as %q and comes back as %v, %v", s, data, q, err)
		}
		if x := p.Nominal(); p.Defined() && x.Defined() && p.Interval(Convention{}).Empty() {
			t.Fatalf("%q stands for nothing", s)
		}
	})
}
