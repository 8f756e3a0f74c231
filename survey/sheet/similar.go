package sheet

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/compose"
)

// words are the words of a text as they are compared: small letters without marks, and digits.
func words(s string) []string {
	plain := strings.NewReplacer("ä", "a", "å", "a", "ö", "o", "é", "e", "ü", "u")
	return strings.FieldsFunc(plain.Replace(strings.ToLower(compose.String(s))), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// Percent of likeness.
const (
	worthAGuess = 30  // for a note
	likely      = 55  // for a proposal
	same        = 100 // the same words
)

// likeness returns how well a name is found in a text, in percent: how much of the name's words, by their letters, is
// there, and to a fifth how much of the text they fill.
func likeness(text, name []string) int {
	found, of := covered(name, text)
	if of == 0 || len(text) == 0 {
		return 0
	}
	filled, all := covered(text, name)
	return (80*found/of + 20*filled/all) / 100
}

// covered returns how many letters of words are in others, in hundredths, and how many letters there are.
func covered(of, in []string) (found, letters int) {
	for _, w := range of {
		best := 0
		for _, x := range in {
			best = max(best, likeWords(w, x))
		}
		n := utf8.RuneCountInString(w)
		found, letters = found+n*best, letters+n
	}
	return found, letters
}

// likeWords returns how alike two words are, in percent: inflected forms and parts of compounds begin alike or hold one
// another, and misspellings differ in a letter of four.
func likeWords(a, b string) int {
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
	case least >= shortest && max(n, m)-least <= least/perSlip:
		if d := distance([]rune(a), []rune(b), least/perSlip); d <= least/perSlip {
			return same - 100*d/least
		}
		return 0
	default:
		return 0
	}
	return max(50, 200*common/(n+m))
}

// Parts of headers that say nothing of the question.
var (
	numbering = regexp.MustCompile(`^\s*(?i:q|k|kysymys|fråga|question)?\s*\d+[a-z]?\s*[.):]\s+`)
	remarks   = regexp.MustCompile(`\s*\([^()]*\)\s*$`)
	bracketed = regexp.MustCompile(`^(.*)\[([^\[\]]*)\]\s*$`)
)

// heading is a text of a header as it may be read: a question, and an option of it or none.
type heading struct{ text, option []string }

// readings returns the ways to read a header: whole, and cut between a question and its option where tools do so.
func readings(header string) (all []heading) {
	header = strings.TrimSpace(numbering.ReplaceAllString(header, ""))
	add := func(text, option string) {
		all = append(all, heading{words(remarks.ReplaceAllString(text, "")), words(option)})
	}
	add(header, "")
	if m := bracketed.FindStringSubmatch(header); m != nil {
		add(m[1], m[2])
	}
	for _, between := range []string{": ", " - Selected Choice - ", " - ", " – ", " | ", "/", "___", " > "} {
		if i := strings.Index(header, between); i > 0 {
			add(header[:i], header[i+len(between):])
		}
		if i := strings.LastIndex(header, between); i > 0 && i != strings.Index(header, between) {
			add(header[:i], header[i+len(between):])
		}
	}
	return all
}
