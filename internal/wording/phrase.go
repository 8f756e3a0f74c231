package wording

import (
	"fmt"

	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// Phrases are the words of a language for fractions of one part ("kolmannes"), for several ("kaksi kolmasosaa"),
// and for the numbers up to ten, each by the number it stands for.
type Phrases struct {
	one, many, count [lexicon.Ten + 1]string
	all              string
}

// Phrasings are the phrases of the languages.
var Phrasings = enum.ByLanguage[Phrases]{
	Phrases{
		one: [...]string{2: "puolet", "kolmannes", "neljännes", "viidennes", "kuudesosa", "seitsemäsosa",
			"kahdeksasosa", "yhdeksäsosa", "kymmenesosa"},
		many: [...]string{2: "puolikasta", "kolmasosaa", "neljäsosaa", "viidesosaa", "kuudesosaa", "seitsemäsosaa",
			"kahdeksasosaa", "yhdeksäsosaa", "kymmenesosaa"},
		count: [...]string{1: "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan",
			"yhdeksän", "kymmenen"},
		all: "kaikki",
	},
	Phrases{
		one: [...]string{2: "hälften", "en tredjedel", "en fjärdedel", "en femtedel", "en sjättedel", "en sjundedel",
			"en åttondel", "en niondel", "en tiondel"},
		many: [...]string{2: "halvor", "tredjedelar", "fjärdedelar", "femtedelar", "sjättedelar", "sjundedelar",
			"åttondelar", "niondelar", "tiondelar"},
		count: [...]string{1: "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"},
		all:   "alla",
	},
	Phrases{
		one: [...]string{2: "half", "a third", "a quarter", "a fifth", "a sixth", "a seventh", "an eighth",
			"a ninth", "a tenth"},
		many: [...]string{2: "halves", "thirds", "quarters", "fifths", "sixths", "sevenths", "eighths", "ninths",
			"tenths"},
		count: [...]string{1: "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"},
		all:   "all",
	},
}

// Fraction returns a part of a whole in words; "" for one that has none.
func (p *Phrases) Fraction(part, whole int64) string {
	switch {
	case whole > lexicon.Ten || part == 0:
		return ""
	case part == whole:
		return p.all
	case part == 1:
		return p.one[whole]
	}
	return p.count[part] + " " + p.many[whole]
}

// FinnishOrdinal returns a rank in digits: 2.
func FinnishOrdinal(n int64) string { return fmt.Sprintf("%d.", n) }

// SwedishOrdinal returns a rank in digits: 2:a.
func SwedishOrdinal(n int64) string { return fmt.Sprintf("%d:%s", n, swedishEnding(n)) }

// EnglishOrdinal returns a rank in digits: 2nd.
func EnglishOrdinal(n int64) string { return fmt.Sprintf("%d%s", n, englishEnding(n)) }

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
