// Package lexicon holds the words by which reports tell numbers in Finnish, Swedish and English: numbers, parts and
// ordinals from one to ten, and the words beside them. Finnish words are known in the forms that they take in a
// sentence. It knows words alone: what a phrase of them stands for is package figure's. Words are in lower case.
package lexicon

import (
	"strings"
	"unicode"
)

// inflected holds the stems of a Finnish word: nominative, stem of the other cases, partitive, illative.
type inflected [4]string

// forms returns the forms that a figure takes in a sentence.
func (w inflected) forms() []string {
	a := "ä"
	if strings.ContainsAny(w[1], "aou") {
		a = "a"
	}
	forms := []string{w[0], w[2], w[3]}
	for _, ending := range []string{"n", "ss" + a, "st" + a, "ll" + a, "lt" + a, "lle", "ksi"} {
		forms = append(forms, w[1]+ending)
	}
	return forms
}

// The Finnish words by the number they stand for: the number, its part (1/n), and its ordinal.
var (
	cardinals = [...]inflected{1: {"yksi", "yhde", "yhtä", "yhteen"}, {"kaksi", "kahde", "kahta", "kahteen"},
		{"kolme", "kolme", "kolmea", "kolmeen"}, {"neljä", "neljä", "neljää", "neljään"},
		{"viisi", "viide", "viittä", "viiteen"}, {"kuusi", "kuude", "kuutta", "kuuteen"},
		{"seitsemän", "seitsemä", "seitsemää", "seitsemään"}, {"kahdeksan", "kahdeksa", "kahdeksaa", "kahdeksaan"},
		{"yhdeksän", "yhdeksä", "yhdeksää", "yhdeksään"}, {"kymmenen", "kymmene", "kymmentä", "kymmeneen"}}
	// A fraction adds an "s" to the stem of the ordinal: kolmannes.
	ordinals = [...]inflected{1: {"ensimmäinen", "ensimmäise", "ensimmäistä", "ensimmäiseen"},
		{"toinen", "toise", "toista", "toiseen"}, {"kolmas", "kolmanne", "kolmatta", "kolmanteen"},
		{"neljäs", "neljänne", "neljättä", "neljänteen"}, {"viides", "viidenne", "viidettä", "viidenteen"},
		{"kuudes", "kuudenne", "kuudetta", "kuudenteen"},
		{"seitsemäs", "seitsemänne", "seitsemättä", "seitsemänteen"},
		{"kahdeksas", "kahdeksanne", "kahdeksatta", "kahdeksanteen"},
		{"yhdeksäs", "yhdeksänne", "yhdeksättä", "yhdeksänteen"},
		{"kymmenes", "kymmenenne", "kymmenettä", "kymmenenteen"}}
)

// Ten is the largest number that has words here.
const Ten = 10

// Number returns the number that a word stands for: kaksi, kahdella, two; 0 for none.
func Number(word string) int64 { return lexis.number[word] }

// OutOf returns the whole that a Finnish elative stands for: viidestä, out of 5; 0 for none.
func OutOf(word string) int64 { return lexis.outOf[word] }

// Part returns the whole that a word is one part of: kolmannes, thirds, 3; 0 for none.
func Part(word string) int64 { return lexis.part[word] }

// Ordinal returns the rank that a word stands for: kolmas, third, 3; 0 for none.
func Ordinal(word string) int64 { return lexis.ordinal[word] }

// Every reports whether a word makes an ordinal a part: joka kymmenes, every tenth.
func Every(word string) bool { return every[word] > 0 }

// Article reports whether a word is an article.
func Article(word string) bool { return articles[word] > 0 }

// Among reports whether a word is between a number and the whole: one in ten.
func Among(word string) bool { return among[word] > 0 }

// Piece reports whether a word is a part of something behind an ordinal: kymmenes osa.
func Piece(word string) bool { return pieces[word] }

// Turns reports whether a word behind a share makes it one of something else: a third of the respondents less, half of
// them did not.
func Turns(word string) bool { return turns[word] }

// All reports whether a word stands for the whole.
func All(word string) bool { return wholes[word] }

// Best reports whether a phrase stands for the first rank.
func Best(phrase string) bool { return best[phrase] }

// Worst reports whether a phrase stands for the last rank.
func Worst(phrase string) bool { return worst[phrase] }

// Unit reports whether a word is a unit that a figure is read without: years, euros.
func Unit(word string) bool { return years[word] || euros[word] }

// Euro reports whether a word or sign stands for euros: "€", "EUR" in small letters, "euroa".
func Euro(word string) bool { return euros[word] }

// Tens returns how many powers of ten a word stands for: tuhatta, 3; milj., 6; 0 for none.
func Tens(word string) int64 { return 3 * scales[word] }

// CutTens returns how many powers of ten stand before a unit, and the unit: "milj. euroa" and "m€", 6; 0 for none. A
// letter alone stands for them beside euros only.
func CutTens(s string) (tens int64, unit string) {
	word, unit, _ := strings.Cut(s, " ")
	for _, sign := range []string{"€", "eur"} { // "m€" is one word
		if before, ok := strings.CutSuffix(s, sign); ok && unit == "" && before != "" {
			word, unit = before, sign
		}
	}
	switch {
	case scales[word] > 0:
		return Tens(word), unit
	case letters[word] > 0 && Euro(unit):
		return 3 * letters[word], unit
	}
	return 0, s
}

// About returns the number that a word stands for roughly: kymmenkunta, ett hundratal; 0 for none.
func About(word string) int64 { return about[word] }

// Majority reports whether a word says that something is over half.
func Majority(word string) bool { return majority[word] }

// Minority reports whether a word says that something is under half.
func Minority(word string) bool { return minority[word] }

// OnePercent reports whether a word without a number is one percent: alle prosentti.
func OnePercent(word string) bool { return onePercent[word] }

// lexicon tells what number a word stands for, in each of its uses.
type lexicon struct {
	number  map[string]int64 // kaksi, kahdella: 2
	outOf   map[string]int64 // viidestä: of 5
	part    map[string]int64 // kolmannes, kolmasosaa, thirds: 1/3
	ordinal map[string]int64 // kolmas, kolmantena, third: the 3rd
}

// words numbers the words of each text from 1.
func words(texts ...string) map[string]int64 {
	m := make(map[string]int64)
	for i, text := range texts {
		for _, w := range strings.Fields(text) {
			m[w] = int64(i + 1)
		}
	}
	return m
}

// lexis is built once and never changes.
var lexis = newLexicon()

// newLexicon returns the Swedish and English words, and the Finnish ones in all their forms.
func newLexicon() lexicon {
	l := lexicon{
		number: words("one en ett", "two två", "three tre", "four fyra", "five fem", "six sex", "seven sju",
			"eight åtta", "nine nio", "ten tio"),
		outOf: words(),
		part: words("", "puoli puolet puolen puolta puolella puolelta puolelle puolessa puolesta puoleen puolikasta "+
			"half halves hälften halvor varannan vartannat", "third thirds tredjedel tredjedelar",
			"quarter quarters fourth fourths fjärdedel fjärdedelar", "fifth fifths femtedel femtedelar",
			"sixth sixths sjättedel sjättedelar", "seventh sevenths sjundedel sjundedelar sjundel sjundelar",
			"eighth eighths åttondel åttondelar åttondedel åttondedelar", "ninth ninths niondel niondelar niondedel niondedelar",
			"tenth tenths tiondel tiondels tiondelar tiondedel tiondedelar"),
		ordinal: words("first första", "second other andra näst", "third tredje", "fourth fjärde",
			"fifth femte", "sixth sjätte", "seventh sjunde", "eighth åttonde", "ninth nionde", "tenth tionde"),
	}
	for n := int64(1); n <= Ten; n++ {
		l.finnishNumber(n, cardinals[n])
		l.finnishOrdinal(n, ordinals[n])
		if n > 2 {
			l.finnishPart(n, ordinals[n])
		}
	}
	return l
}

func (l lexicon) finnishNumber(n int64, w inflected) {
	for _, form := range w.forms() {
		l.number[form] = n
	}
	for _, a := range []string{"a", "ä"} {
		l.outOf[w[1]+"st"+a] = n
	}
}

// finnishOrdinal enters an ordinal; from the third on its "-sta" is left to the fraction, which has the same form.
func (l lexicon) finnishOrdinal(n int64, w inflected) {
	essive := strings.TrimSuffix(w[3], "en") // kolmanteen, kolmantena
	for _, form := range w.forms() {
		if n < 3 || !strings.HasSuffix(form, "sta") && !strings.HasSuffix(form, "stä") {
			l.ordinal[form] = n
		}
	}
	l.ordinal[essive+"na"], l.ordinal[essive+"nä"] = n, n
}

// finnishPart enters "kolmannes" and "kolmasosa"; "kuudenesosa" is how B12 3 prints 1/6 once.
func (l lexicon) finnishPart(n int64, w inflected) {
	stem := w[1]
	for _, form := range (inflected{stem + "s", stem + "kse", stem + "sta", stem + "kseen"}).forms() {
		l.part[form] = n
	}
	l.part[stem+"stä"] = n
	for _, first := range []string{w[0], stem + "s", strings.Replace(stem+"s", "nnes", "nes", 1)} {
		for _, form := range (inflected{first + "osa", first + "osa", first + "osaa", first + "osaan"}).forms() {
			l.part[form] = n
		}
	}
}

// The words that stand beside numbers.
var (
	every    = words("joka every var vart")
	articles = words("a an en ett")
	among    = words("in of av")
	pieces   = wordSet("osa osan osaa osalla osalle osalta osassa osasta osaan del delen part")
	turns    = wordSet("less fewer more not no did had were was than inte ej ingen mindre färre mer mera fler än ned upp")
	wholes   = wordSet("kaikki kaikkia kaikilla kaikissa kaikista kaikkiin kaikkien koko all everyone everybody alla")
	best     = wordSet("eniten suurin suurimman suurinta yleisin yleisimmän yleisimmin tärkein tärkeimmän useimmin " +
		"selkeimmin selvimmin suurimmillaan suurimmat paras parasta " +
		"largest biggest highest most-common most-often most-important störst största mest vanligast flest")
	worst = wordSet("vähiten pienin pienimmän harvimmin harvinaisin viimeinen viimeisin lopusta smallest lowest least " +
		"fewest last least-common least-often from-the-end lägst sist sista från-slutet")
)

// wordSet returns the words of a text; a hyphen stands for the space inside a phrase.
func wordSet(text string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(text) {
		m[strings.ReplaceAll(w, "-", " ")] = true
	}
	return m
}

// Percent reports whether a word stands for hundredths: "%", "%:lla", "prosentin", "per cent".
func Percent(s string) bool {
	if ending, ok := strings.CutPrefix(s, "%:"); ok {
		return ending != "" && len(ending) <= 8 && Letters(ending)
	}
	return percents[s]
}

var (
	percents = wordSet("% prosentti prosenttia prosentin prosenttiin prosentilla prosentista prosentissa pros. percent " +
		"per-cent pct procent")
	years = wordSet("vuosi vuotta vuoden vuodessa vuoteen years year år")
	euros = wordSet("€ e eur euro euroa euron euroja euros")
	// thousands, millions, milliards
	scales = words("tuhatta tuhannen tusen thousand", "milj. milj miljoonaa miljoonan miljoner miljon mn million",
		"mrd. mrd md miljardia miljardin miljarder miljard billion bn")
	letters    = words("t k", "m")
	onePercent = wordSet("prosentti prosentin")
	majority   = wordSet("enemmistö enemmistön enemmistöä enemmistöllä enemmistölle enemmistöltä enemmistössä " +
		"enemmistöstä majoritet majoriteten en-majoritet majority a-majority the-majority")
	minority = wordSet("vähemmistö vähemmistön vähemmistöä vähemmistöllä vähemmistölle vähemmistöltä vähemmistössä " +
		"vähemmistöstä minoritet minoriteten en-minoritet minority a-minority the-minority")
	about = map[string]int64{"kymmenkunta": 10, "kymmenisen": 10, "tiotal": 10, "ett tiotal": 10, "parikymmentä": 20,
		"tjugotal": 20, "ett tjugotal": 20, "kolmisenkymmentä": 30, "ett trettiotal": 30, "nelisenkymmentä": 40,
		"viitisenkymmentä": 50, "ett femtiotal": 50, "kuutisenkymmentä": 60, "satakunta": 100, "ett hundratal": 100,
		"parisataa": 200, "tuhatkunta": 1000, "ett tusental": 1000}
)

// points are the words for percentage points.
var points = [...]string{
	"%-yks.",
	"%-yks",
	"%-yksikkö",
	"%-yksikköä",
	"%-yksikön",
	"%-yksiköllä",
	"prosenttiyksikkö",
	"prosenttiyksikköä",
	"prosenttiyksikön",
	"prosenttiyksiköllä",
	"%-enh.",
	"%-enhet",
	"%-enheter",
	"%-points",
	"procentenhet",
	"procentenheter",
	"pp",
	"percentage point",
	"percentage points",
}

// single are the words for one percentage point.
var single = wordSet("prosenttiyksikkö prosenttiyksikön procentenhet percentage-point")

// CutPoints writes a percentage for percentage points at the end of s.
func CutPoints(s string) (percentage string, found bool) {
	for _, w := range points {
		if s == w && single[w] {
			return "prosentti", true
		}
		if number, ok := strings.CutSuffix(s, w); ok {
			return strings.TrimSuffix(number, " ") + " %", true
		}
	}
	return s, false
}

// Letters reports whether a word is of letters alone.
func Letters(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}
