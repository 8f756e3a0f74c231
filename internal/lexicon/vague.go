package lexicon

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/enum"
)

// A vague word is one that people read in different ways, or that names no number; what to write instead is told beside
// it. A hyphen stands for the space inside a phrase.
var vague = vagueWords()

// advices are what to write instead of the words of each language. A %s in the advice is what to write in the language
// of the word, whatever language the advice is in.
var advices = []struct{ words, advice, write enum.Labels }{
	{
		words: enum.Labels{
			"kaksinkertainen kaksinkertaiset kaksinkertaistui kaksinkertaistunut tuplaantui tuplaantunut",
			"dubbelt dubbel dubbla fördubblad fördubblats fördubblades", "double doubled twice twofold",
		},
		advice: enum.Labels{
			`se voi olla 2-kertainen tai kasvu 100 %: kirjoita "2" tai "100 %"`,
			`det kan vara 2 gånger så många eller en tillväxt på 100 %: skriv "2" eller "100 %"`,
			`it may be 2 times as many or a growth of 100 %: write "2" or "100 %"`,
		},
	},
	{
		words: enum.Labels{
			"kolminkertainen kolminkertaiset kolminkertaistui kolminkertaistunut", "tredubbel tredubblad tredubblats",
			"triple tripled thrice threefold",
		},
		advice: enum.Labels{
			`se voi olla 3-kertainen tai kasvu 200 %: kirjoita "3" tai "200 %"`,
			`det kan vara 3 gånger så många eller en tillväxt på 200 %: skriv "3" eller "200 %"`,
			`it may be 3 times as many or a growth of 200 %: write "3" or "200 %"`,
		},
	},
	{
		words: enum.Labels{
			"nelinkertainen nelinkertaistui nelinkertaistunut", "fyrdubbel fyrdubblats", "quadruple quadrupled fourfold",
		},
		advice: enum.Labels{
			`se voi olla 4-kertainen tai kasvu 300 %: kirjoita "4" tai "300 %"`,
			`det kan vara 4 gånger så många eller en tillväxt på 300 %: skriv "4" eller "300 %"`,
			`it may be 4 times as many or a growth of 300 %: write "4" or "300 %"`,
		},
	},
	{
		words: enum.Labels{"puolittui puolittunut", "halverades halverats", "halved"},
		advice: enum.Labels{
			`se voi olla puolet tai 50 %:n vähennys: kirjoita "1/2" tai "-50 %"`,
			`det kan vara hälften eller en minskning på 50 %: skriv "1/2" eller "-50 %"`,
			`it may be half as many or a decrease of 50 %: write "1/2" or "-50 %"`,
		},
	},
	{
		words: enum.Labels{
			"puolitoista puolentoista", "anderthalb en-och-en-halv ett-och-ett-halvt", "one-and-a-half",
		},
		advice: enum.Labels{
			`kuinka tarkka se on? kirjoita %s`, `hur exakt är det? skriv %s`, `how precise is it? write %s`,
		},
		write: enum.Labels{`"1,5" / "noin 1,5"`, `"1,5" / "cirka 1,5"`, `"1.5" / "about 1.5"`},
	},
	{
		words: enum.Labels{
			"valtaosa valtaosan valtaosalla suurin-osa suurimman-osan suurimmalla-osalla pääosa pääosan useimmat useimmilla",
			"flertalet merparten de-flesta största-delen", "vast-majority great-majority the-vast-majority most-of",
		},
		advice: enum.Labels{
			`se on yli puolet, ei tiedetä paljonko, tai suurin osa: kirjoita %s tai luku`,
			`det är mer än hälften, okänt hur mycket, eller den största delen: skriv %s eller talet`,
			`it is more than half by an unknown amount, or the largest part: write %s, or the number`,
		},
		write: enum.Labels{`"yli puolet"`, `"över hälften"`, `"over half"`},
	},
	{
		words: enum.Labels{English: "most"},
		advice: enum.Labels{
			`se voi olla järjestyksen ensimmäinen tai yli puolet: kirjoita %s`,
			`det kan vara den första i en ordning eller mer än hälften: skriv %s`,
			`it may be the first in an order, or more than half: write %s`,
		},
		write: enum.Labels{English: `"1st" / "over half"`},
	},
	{
		words: enum.Labels{
			"pari muutama muutamia muutamalla useita useat usealla moni monet monia harva harvat joitakin jotkut",
			"ett-par par några flera många få", "a-few few several many some a-couple couple",
		},
		advice: enum.Labels{`se ei kerro lukua: kirjoita luku`, `det anger inget tal: skriv ett`,
			`it names no number: write one`},
	},
	{
		words:  enum.Labels{"nolla nollaa ei-yhtään ei-kukaan", "noll ingen inga", "zero none nobody"},
		advice: instead(`"0"`),
	},
	{words: enum.Labels{"tusina tusinaa", "dussin ett-dussin", "dozen a-dozen"}, advice: instead(`"12"`)},
	{
		words:  enum.Labels{"‰ promille promillea promillen", "", "per-mille"},
		advice: enum.Labels{`kirjoita prosentteina`, `skriv i procent`, `write a percentage`},
	},
	{
		words: enum.Labels{"niukka niukan niukasti selvä selvän selvästi", "tydlig tydligt", "clear clearly narrow"},
		advice: enum.Labels{
			`ei kerrota, paljonko yli tai alle: kirjoita %s`, `hur mycket över eller under anges inte: skriv %s`,
			`how much it is over or under is not told: write %s`,
		},
		write: enum.Labels{
			`"yli" / "alle" / "reilu" / "vajaa"`, `"över" / "under" / "drygt" / "knappt"`,
			`"over" / "under" / "just over" / "just under"`,
		},
	},
}

// instead says what to write.
func instead(text string) enum.Labels {
	return enum.Labels{"kirjoita " + text, "skriv " + text, "write " + text}
}

func vagueWords() map[string]enum.Labels {
	m := map[string]enum.Labels{}
	for _, a := range advices {
		write := enum.Each(a.write)
		for i, words := range enum.Each(a.words) {
			advice := a.advice
			if write[i] != "" {
				advice = enum.Fill(advice, write[i])
			}
			for w := range wordSet(words) {
				m[w] = advice
			}
		}
	}
	return m
}

// longest is how many words a vague phrase has at most.
const longest = 4

// Vague returns the first vague word or phrase among some words, and what to write instead.
func Vague(words []string) (word string, advice enum.Labels, found bool) {
	for i := range words {
		for n := min(longest, len(words)-i); n > 0; n-- {
			phrase := strings.Join(words[i:i+n], " ")
			if advice, found = vague[phrase]; found {
				return phrase, advice, true
			}
		}
	}
	return "", enum.Labels{}, false
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
