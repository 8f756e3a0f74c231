// Package alike tells how alike two texts are: by the letters in which they differ, and by the words they share.
package alike

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/compose"
)

// Words returns the words of a text as they are compared: small letters without marks, and digits.
func Words(s string) []string {
	plain := strings.NewReplacer("ä", "a", "å", "a", "ö", "o", "é", "e", "ü", "u")
	return strings.FieldsFunc(plain.Replace(strings.ToLower(compose.String(s))), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// same is the likeness of the same words, in percent.
const same = 100

// Percent returns how well a name is found in a text, in percent: how much of the name's words, by their letters, is
// there, and to a fifth how much of the text they fill; or how alike both are, written as one word.
func Percent(text, name []string) int {
	named, filled := Shared(name, text)
	if named.All == 0 || len(text) == 0 {
		return 0
	}
	return max((80*named.Found/named.All+20*filled.Found/filled.All)/100, compounds(text, name))
}

// compounds returns how alike two texts are, one of which may be a compound of the other's words, in percent: they
// differ in two letters at most, such as those of an inflected first word.
func compounds(text, name []string) int {
	const most, long = 2, 8
	if len(text) == len(name) {
		return 0
	}
	a, b := []rune(strings.Join(text, "")), []rune(strings.Join(name, ""))
	least := min(len(a), len(b))
	if least < long || max(len(a), len(b))-least > most {
		return 0
	}
	if d := Distance(a, b, most); d <= most {
		return same - 100*d/least
	}
	return 0
}

// Letters are letters of words, and in hundredths how many of them are in other words, too.
type Letters struct{ Found, All int }

// Shared returns how many letters of each of two texts are in the other one.
func Shared(a, b []string) (ofA, ofB Letters) {
	var few [16]int
	best := append(few[:0], make([]int, len(b))...) // of each word of b
	for _, x := range a {
		most := 0
		for i, y := range b {
			like := OfWords(x, y)
			most, best[i] = max(most, like), max(best[i], like)
		}
		ofA.add(x, most)
	}
	for i, y := range b {
		ofB.add(y, best[i])
	}
	return ofA, ofB
}

// add adds the letters of a word that is in others to so many percent.
func (l *Letters) add(word string, percent int) {
	n := utf8.RuneCountInString(word)
	l.Found, l.All = l.Found+n*percent, l.All+n
}

// OfWords returns how alike two words are, in percent: inflected forms and parts of compounds begin alike or hold one
// another, and misspellings differ in a letter of four.
func OfWords(a, b string) int {
	if a == b {
		return same
	}
	n, m := len(a), len(b)
	least, common := min(n, m), 0
	for common < least && a[common] == b[common] {
		common++
	}
	switch {
	case least >= 4 && (strings.Contains(a, b) || strings.Contains(b, a)):
		common = least
	case common >= 4 && 10*common >= 6*least:
	case least >= Shortest && max(n, m)-least <= least/PerSlip:
		if d := Distance([]rune(a), []rune(b), least/PerSlip); d <= least/PerSlip {
			return same - 100*d/least
		}
		return 0
	default:
		return 0
	}
	return max(50, 200*common/(n+m))
}
