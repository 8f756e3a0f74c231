package figure

import (
	"fmt"

	"github.com/socialemployment/barometer/internal/lexicon"
)

// phrases are the words of a language for fractions of one part ("kolmannes"), for several ("kaksi kolmasosaa"),
// and for the numbers up to ten, each by the number it stands for.
type phrases struct {
	one, many, count [lexicon.Ten + 1]string
	all              string
}

// phrasings are the phrases of the languages.
var phrasings = ByLanguage[phrases]{
	phrases{
		one: [...]string{2: "puolet", "kolmannes", "neljännes", "viidennes", "kuudesosa", "seitsemäsosa",
			"kahdeksasosa", "yhdeksäsosa", "kymmenesosa"},
		many: [...]string{2: "puolikasta", "kolmasosaa", "neljäsosaa", "viidesosaa", "kuudesosaa", "seitsemäsosaa",
			"kahdeksasosaa", "yhdeksäsosaa", "kymmenesosaa"},
		count: [...]string{1: "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan",
			"yhdeksän", "kymmenen"},
		all: "kaikki",
	},
	phrases{
		one: [...]string{2: "hälften", "en tredjedel", "en fjärdedel", "en femtedel", "en sjättedel", "en sjundedel",
			"en åttondel", "en niondel", "en tiondel"},
		many: [...]string{2: "halvor", "tredjedelar", "fjärdedelar", "femtedelar", "sjättedelar", "sjundedelar",
			"åttondelar", "niondelar", "tiondelar"},
		count: [...]string{1: "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"},
		all:   "alla",
	},
	phrases{
		one: [...]string{2: "half", "a third", "a quarter", "a fifth", "a sixth", "a seventh", "an eighth",
			"a ninth", "a tenth"},
		many: [...]string{2: "halves", "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths",
			"tenths"},
		count: [...]string{1: "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
		all:   "all",
	},
}

// fraction returns a fraction in words, one that was counted in digits.
func (n notation) fraction(x Ratio) string {
	words := For(n.language, phrasings)
	num, den, _ := x.Counts()
	switch {
	case den > lexicon.Ten || num == 0:
		return x.String()
	case num == den:
		return words.all
	case num == 1:
		return words.one[den]
	}
	return words.count[num] + " " + words.many[den]
}

// rank returns an ordinal in digits; the last rank and the one before are words, those before them are counted from
// the end.
func (n notation) rank(r Ratio) string {
	switch rank := r.Floor().Int64(); {
	case rank == -1:
		return n.language.Of(Labels{"viimeinen", "sist", "last"})
	case rank == -2:
		return n.language.Of(Labels{"toiseksi viimeinen", "näst sist", "second last"})
	case rank < 0:
		return n.ordinal(-rank) + n.language.Of(Labels{" lopusta", " från slutet", " from the end"})
	default:
		return n.ordinal(rank)
	}
}

func finnishOrdinal(n int64) string { return fmt.Sprintf("%d.", n) }

func swedishOrdinal(n int64) string { return fmt.Sprintf("%d:%s", n, swedishEnding(n)) }

func englishOrdinal(n int64) string { return fmt.Sprintf("%d%s", n, englishEnding(n)) }

func swedishEnding(n int64) string {
	if one := n % 10; (one == 1 || one == 2) && n%100/10 != 1 {
		return "a"
	}
	return "e"
}

func englishEnding(n int64) string {
	if n%100/10 == 1 || n%10 > 3 {
		return "th"
	}
	return [...]string{"th", "st", "nd", "rd"}[n%10]
}

// printFraction words a share after the standard ladder: the rung itself when it is exact, about the nearest one
// otherwise, "under a tenth" and "nearly all" at the ends. What is no share is no figure.
func printFraction(x Ratio) Printed {
	if !x.Defined() || x.Sign() < 0 || Whole(1).Less(x) {
		return Printed{}
	}
	rung, hedge := Ladder{}.nearest(x), HedgeAbout
	switch {
	case rung.Equal(x) && x.Sign() > 0:
		hedge = HedgeExact
	case rung.Equal(Whole(1)):
		hedge = HedgeJustUnder
	case rung.Sign() == 0:
		rung, hedge = Of(1, lexicon.Ten), HedgeUnder
	}
	return single(Fraction, hedge, end{value: rung})
}
