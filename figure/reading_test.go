package figure

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// TestWhatIsPlainIsRead: signs, fractions in digits, money, millions and everyday words mean what is said in other
// words, and no unit, sign or hedge changes the number that they stand for.
func TestWhatIsPlainIsRead(t *testing.T) {
	for text, plain := range map[string]string{
		"+12 %": "12 %", "+0,5 %-yks.": "0,5 %-yks.", "noin +5": "noin 5", "+5 - +10 %": "5 - 10 %",
		"1/3": "kolmannes", "2 / 5": "kaksi viidestä", "noin 2/3": "noin kaksi kolmasosaa", "reilu 1/3": "reilu kolmannes",
		"½": "puolet", "¾": "kolme neljäsosaa", "lähes ½": "lähes puolet", "3 out of 4": "three quarters",
		"9 in 10": "nine in ten", "3 av 4": "tre fjärdedelar",
		"1 200 €": "1 200", "1 200 euroa": "1 200", "€1200": "1200", "€ 50": "50", "100 - 200 €": "100 - 200",
		"8,50 eur": "8,50", "noin 350 euron": "noin 350",
		"1,2 miljoonaa": "1,2 milj.", "1.2 million": "1,2 milj.", "1,2 miljoner": "1,2 milj.", "1,2 milj. €": "1,2 milj.",
		"kaksi miljoonaa": "2 milj.", "350 tusen": "350 tuhatta", "0,4 miljardia": "0,4 mrd.",
		"1,2 - 1,4 milj.": "1,2 milj. - 1,4 milj.",
		"2,1 M€":          "2,1 milj.", "2,1 m€": "2,1 milj.", "2,1 M €": "2,1 milj.", "2,1 MEUR": "2,1 milj.",
		"2,1 milj.€":  "2,1 milj.",
		"2,1 mn euro": "2,1 milj.", "2,1 miljoner euro": "2,1 milj.", "2.1 m euros": "2,1 milj.", "€2.1m": "2,1 milj.",
		"EUR 2.1 million": "2,1 milj.", "2,1 miljoonaa euroa": "2,1 milj.", "2.1 million euros": "2,1 milj.",
		"2.1 bn": "2,1 mrd.", "210 k€": "210 tuhatta", "210 t€": "210 tuhatta", "100–200 M€": "100 milj. - 200 milj.",
		"(62 %)": "62 %", "62 %*": "62 %", "62 %**": "62 %", "62 % *": "62 %", "62 %¹": "62 %", "62 % 1)": "62 %",
		"62 %²⁾": "62 %", "62 %†": "62 %", "62 %‡": "62 %", "62 %§": "62 %", "(62 %*)": "62 %", "(62 %)*": "62 %",
		"1 640*": "1 640", "kolmannes*": "kolmannes", "(noin 62 %)": "noin 62 %",
		"n = 211": "211", "(n=211)": "211", "N = 1 640": "1 640", "n = noin 350": "noin 350",
		"runt 40 %": "noin 40 %", "c:a 40 %": "noin 40 %", "liki puolet": "lähes puolet", "närmare hälften": "lähes puolet",
		"5 prosenttiyksiköllä": "5 %-yks.", "5 %-yksiköllä": "5 %-yks.", "5 %-points": "5 %-yks.",
		"kolmannes vastaajista": "kolmannes", "reilu kolmannes vastanneista": "reilu kolmannes",
		"kaksi kolmasosaa vastaajista": "kaksi kolmasosaa", "kolme neljästä vastaajasta": "kolme neljästä",
		"puolet työpajoista": "puolet", "drygt hälften av kvinnorna": "drygt hälften",
		"var tredje av de svarande": "kolmannes", "40 till 45 procent": "40 - 45 %", "från 40 till 45 %": "40 - 45 %",
		"a third of all respondents": "kolmannes", "half of the units that answered": "puolet", "one in three of the respondents": "kolmannes",
		"joka 3.": "kolmannes", "var 10:e": "kymmenesosa", "every 3rd": "kolmannes",
		"runsas kolmannes": "reilu kolmannes", "runsaalla puolella": "reilu puolet",
		"en dryg tredjedel":  "drygt en tredjedel",
		"en knapp fjärdedel": "knappt en fjärdedel", "selvästi yli puolet": "yli puolet", "well over half": "over half",
		"alle prosentti": "alle 1 %", "noin prosentin": "noin 1 %", "less than a percent": "less than 1 %",
		"under en procent": "under 1 %", "yli prosenttiyksikkö": "yli 1 %-yks.", "a percentage point": "1 pp",
		"kymmenkunta": "noin 10", "ett tiotal": "noin 10", "parikymmentä": "noin 20", "viitisenkymmentä": "noin 50",
		"ett hundratal": "noin 100", "vähintään kymmenkunta": "vähintään noin 10",
		"enemmistö": "yli puolet", "enemmistöllä": "yli puolet", "majoriteten": "över hälften", "a majority": "over half",
		"vähemmistö": "alle puolet", "a minority": "under half",
	} {
		got, err := Parse(text)
		want, wrong := Parse(plain)
		if err != nil || wrong != nil || !got.Equal(want) || !got.Interval(Convention{}).Equal(want.Interval(Convention{})) {
			t.Errorf("%q is %v, %v %v; want what %q is, %v", text, got, got.Interval(Convention{}), err, plain, wrong)
			continue
		}
		for l := range Languages() {
			if back, err := ParseIn(got.Format(l), l); err != nil || !back.Equal(got) {
				t.Errorf("%q prints as %q, which is %v, %v", text, got.Format(l), back, err)
			}
		}
	}
}

// TestMillionsAreWhatRoundsToThem: "1,2 milj." is from 1,15 to 1,25 million, not a count and not 1,2.
func TestMillionsAreWhatRoundsToThem(t *testing.T) {
	for text, want := range map[string]string{
		"1,2 milj.": "[1150000, 1250000)", "2 miljoonaa": "[1500000, 2500000)", "350 tuhatta": "[349500, 350500)",
		"noin 350 tuhatta": "[345000, 355000)", "−1,2 milj.": "(-1250000, -1150000]", "yli 1,2 milj.": "(1200000, ∞)",
		"0,000000001 mrd.": "[1/2, 3/2)", "1,2 - 1,4 milj.": "[1150000, 1450000)", "0 milj.": "(-500000, 500000)",
	} {
		p := MustParse(text)
		got := p.Interval(Convention{})
		lo, _ := got.Lo()
		hi, _ := got.Hi()
		low, high := lo.Lowest(), hi.Lowest()
		if s := fmt.Sprint(Between(low, got.loOpen, high, got.hiOpen)); s != want {
			t.Errorf("%s stands for %s, want %s", text, s, want)
		}
		if _, count := p.Point(); count {
			t.Errorf("%s is a count", text)
		}
	}
	if p := MustParse("1,2 milj."); p.Admits(Of(12, 10), Convention{}) || p.Format(English) != "1.2 million" {
		t.Errorf("%v stands for 1,2, or prints as %q", p, p.Format(English))
	}
	if sums := Sums(MustParse("1,2 milj."), 2, Convention{}); !sums.Equal(NewRange(2_300_000, 2_499_999)) {
		t.Errorf("totals of two with a mean of 1,2 million: %v", sums)
	}
}

// TestAFractionInDigitsIsWhatWasCounted: of a whole over ten it is exact, as counted, in every question and language.
func TestAFractionInDigitsIsWhatWasCounted(t *testing.T) {
	for text, x := range map[string]Ratio{
		"64/192": Of(64, 192), "211/531": Of(211, 531), "211 of 531": Of(211, 531), "0/24": Of(0, 24), "24/24": Of(24, 24),
		"1 234/5 000": Of(1234, 5000), "211/2002": Of(211, 2002), "1/20002": Of(1, 20002),
	} {
		p, err := Parse(text)
		if err != nil || p.Kind() != Fraction || p.InWords() || !p.Interval(Convention{}).Equal(Point(x)) {
			t.Errorf("%s is %v, %v: %v", text, p, p.Interval(Convention{}), err)
		}
		by := Convention{Base: 531}
		if near := x.Add(Of(1, 531000)); p.Admits(near, by) || !p.Admits(x, by) {
			t.Errorf("%s admits %v, or not itself", text, near)
		}
	}
	for _, text := range []string{"1 of 2002", "13 of 2011", "2011 of 2012", "2 av 2005"} { // "1/2002" is a month
		p := MustParse(text)
		for l := range Languages() {
			if back, err := ParseIn(p.Format(l), l); err != nil || !back.Equal(p) {
				t.Errorf("%s prints as %q, which is %v, %v", text, p.Format(l), back, err)
			}
		}
	}
	if p := MustParse("64/192"); p.Equal(MustParse("kolmannes")) || p.Equal(MustParse("noin 64/192")) {
		t.Errorf("%v is the words", p)
	}
	if got := Parts(MustParse("211/531"), 531, Convention{}); !got.Equal(NewRange(211, 211)) {
		t.Errorf("of 531: %v", got)
	}
	if got := Parts(MustParse("211/531"), 530, Convention{}); !got.Empty() {
		t.Errorf("of 530: %v", got)
	}
}

// TestWhatIsVagueIsRefusedByName: a word that is read in two ways, or names no number, is named, with what to write.
func TestWhatIsVagueIsRefusedByName(t *testing.T) {
	for text, says := range map[string]string{
		"kaksinkertainen": `"2" or "100 %"`, "fördubblats": `"2" or "100 %"`, "doubled": `"2" or "100 %"`,
		"yli kolminkertainen": `"3" or "200 %"`, "puolittui": `"1/2" or "-50 %"`, "puolitoista": `"1,5"`,
		"puolitoista vuotta": `"1,5"`, "one and a half": `"1.5"`, "valtaosa": `"yli puolet"`, "suurin osa": `"yli puolet"`,
		"most": `"1st" / "over half"`, "merparten": `"över hälften"`, "most of": `"over half"`,
		"niukasti": `"reilu"`, "tydlig": `"drygt"`, "clearly": `"just over"`, "och en halv": "not known",
		"60 % ± 3 %": "margin of error", "60 ±3": "margin", "60 % +/- 3 %": "margin", "62¹": "exponent", "10²": "exponent",
		"(62)": "below zero", "(−62)": "below zero", "131 (62 %)": "two figures", "62 % (n = 211)": "two figures",
		"- 12,5 %": "between the sign", "− 5": "between the sign", "2011/2012": `"2011 of 2012"`, "3 %-y": "out of order",
		"kolmas vastaajista": "vastaajista", "viisi vastaajista": "vastaajista", "joka toinen vuosi": "vuosi",
		"puolet miljoonasta": "miljoonasta", "puolet kymmenestä": "known form", "three quarters of a million": "known form",
		"puolet kymmenyksestä": "known", "puolet puolikkaasta": "known", "hälften av tredjedelen": "known",
		"a third of respondents less": "known", "half of the respondents did not answer": "known",
		"hälften av de svarande svarade inte": "known", "half of those who answered in 2011": "known",
		"en tredjedel av två": "known form", "40 % vastaajista": "vastaajista",
		"12.2011": "a month, or a number", "noin 12.2011": "a month", "1.2011–3.2012": "a month",
		"mellan 1.2011 och 5": "a month", "0.5 - 3.2012": "a month", "n = 40 %": "n is a number", "n =": "missing",
		"11 §": "§", "11§": "§", "€5 %": "% €", "5 kissaa €": "kissaa €",
		"2,1 m": `"m" after`, "2,1 mkr": "mkr", "joka 20.": "20.", "kymmenes osa": `"1/10"`, "kolmannella osalla": `"1/3"`,
		"tredje delen": `"1/3"`, "reilu kymmenes": `cannot be just over: write a share as "1/10"`, "kymmenes kerta": "kerta",
		"muutama": "names no number", "a few": "names no number", "pari prosenttia": "pari",
		"nolla": `"0"`, "ei yhtään": `"0"`, "tusina": `"12"`, "niukka enemmistö": "niukka", "5 promillea": "percentage",
		"8 €/h": `"€/h"`, "40 % naisista": `"% naisista"`, "kaksikymmentä": "kaksikymmentä", "1/2002 %": "1/2002",
		"n. 1/2002": "month", "13/2002": "no such day", "192/64": "not larger", "5/0": "not larger", "±5": "±5",
		"1,2 mljk": "mljk", "+0 %": "zero has no sign", "+-5": "out of order", "enemmistö kolmasosaa": "enemmistö",
		"noin enemmistö": "do not go together", "yli kymmenkunta": "do not go together", "prosentti": "prosentti",
		"12 in 2012": "in 2012", "kolmannes prosenttiyksikkö": "kolmannes",
	} {
		p, err := Parse(text)
		if !errors.Is(err, ErrSyntax) || !strings.Contains(fmt.Sprint(err), says) {
			t.Errorf("%q is %v, %v; want it to say %s", text, p, err, says)
		}
	}
}

// TestSignsOfKeyboardsAreRead: what a keyboard without ≤ and ≥ writes is the same.
func TestSignsOfKeyboardsAreRead(t *testing.T) {
	for text, same := range map[string]string{"<=40": "≤ 40", ">= 5 %": "≥ 5 %", "<40": "< 40", "> 40": ">40"} {
		if got, want := MustParse(text), MustParse(same); !got.Equal(want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	for _, text := range []string{"=40", "=<40", "<>40", ">=", "<==40"} {
		if p, err := Parse(text); err == nil {
			t.Errorf("%s: %v", text, p)
		}
	}
}
