package lexicon

import (
	"slices"
	"strings"
)

// A vague word is one that people read in different ways, or that names no number; what to write instead is told beside
// it. A hyphen stands for the space inside a phrase.
var vague = vagueWords()

// advices are what to write instead of the words.
var advices = []struct{ words, advice string }{
	{"kaksinkertainen kaksinkertaiset kaksinkertaistui kaksinkertaistunut tuplaantui tuplaantunut dubbelt dubbel dubbla " +
		"fördubblad fördubblats fördubblades double doubled twice twofold",
		`it may be 2 times as many or a growth of 100 %: write "2" or "100 %"`},
	{"kolminkertainen kolminkertaiset kolminkertaistui kolminkertaistunut tredubbel tredubblad tredubblats triple " +
		"tripled thrice threefold", `it may be 3 times as many or a growth of 200 %: write "3" or "200 %"`},
	{"nelinkertainen nelinkertaistui nelinkertaistunut fyrdubbel fyrdubblats quadruple quadrupled fourfold",
		`it may be 4 times as many or a growth of 300 %: write "4" or "300 %"`},
	{"puolittui puolittunut halverades halverats halved",
		`it may be half as many or a decrease of 50 %: write "1/2" or "-50 %"`},
	{"puolitoista puolentoista anderthalb en-och-en-halv ett-och-ett-halvt one-and-a-half",
		`how precise is it? write "1,5", or "noin 1,5"`},
	{"valtaosa valtaosan valtaosalla suurin-osa suurimman-osan suurimmalla-osalla pääosa pääosan useimmat useimmilla " +
		"flertalet merparten de-flesta största-delen vast-majority great-majority the-vast-majority most-of",
		`it is more than half by an unknown amount, or the largest part: write "yli puolet", or the number`},
	{"most", `it may be the first in an order, or more than half: write "1st", or "over half"`},
	{"pari muutama muutamia muutamalla useita useat usealla moni monet monia harva harvat joitakin jotkut ett-par par " +
		"några flera många få a-few few several many some a-couple couple", `it names no number: write one`},
	{"nolla nollaa noll zero none nobody ei-yhtään ei-kukaan ingen inga", `write "0"`},
	{"tusina tusinaa dussin ett-dussin dozen a-dozen", `write "12"`},
	{"‰ promille promillea promillen per-mille", `write a percentage`},
	{"niukka niukan niukasti selvä selvän selvästi clear clearly narrow tydlig tydligt",
		`how much it is over or under is not told: write "yli", "alle", "reilu" or "vajaa"`},
}

func vagueWords() map[string]string {
	m := map[string]string{}
	for _, a := range advices {
		for w := range wordSet(a.words) {
			m[w] = a.advice
		}
	}
	return m
}

// longest is how many words a vague phrase has at most.
const longest = 4

// Vague returns the first vague word or phrase among some words, and what to write instead.
func Vague(words []string) (word, advice string, found bool) {
	for i := range words {
		for n := min(longest, len(words)-i); n > 0; n-- {
			phrase := strings.Join(words[i:i+n], " ")
			if advice, found = vague[phrase]; found {
				return phrase, advice, true
			}
		}
	}
	return "", "", false
}

// Unknown returns the first of some words that is in none of the tables.
func Unknown(words []string) (word string, found bool) {
	i := slices.IndexFunc(words, func(w string) bool { return !known(w) })
	if i < 0 {
		return "", false
	}
	return words[i], true
}

func known(w string) bool {
	return Number(w) > 0 || OutOf(w) > 0 || Part(w) > 0 || Ordinal(w) > 0 || Every(w) || Article(w) || Among(w) ||
		All(w) || Best(w) || Worst(w) || Unit(w) || Tens(w) > 0 || Percent(w) || About(w) > 0 || Majority(w) || Minority(w)
}
