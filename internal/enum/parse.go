package enum

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ErrUnknown is wrapped by every error about a text or a number that is no value of an enumeration.
var ErrUnknown = errors.New("unknown value")

// maxQuoted bounds the bytes of a refused text that an error repeats; maxSpelling those that are looked at.
const (
	maxQuoted   = 40
	maxSpelling = 256
)

// Parse returns the value with the given key, label or other spelling, in any letter case, with composed or
// decomposed letters and any kind of spaces. Empty text is an error: "not stated" is not a value.
func (t *Table[T]) Parse(s string) (T, error) {
	if v, ok := t.index[s]; ok {
		return v, nil
	}
	if len(s) <= maxSpelling && !signed(s) {
		if v, ok := t.index[Fold(s)]; ok {
			return v, nil
		}
	}
	text := fmt.Sprintf("%s: %v %s%s", t.name, ErrUnknown, Quote(s), t.choices())
	return 0, &UnknownError{text: text, why: t.choice}
}

// UnknownError is the error about a text that names no value. It wraps ErrUnknown.
type UnknownError struct {
	text string
	why  Labels
}

// Unknown returns the error about a text that names none of the values with these labels.
func Unknown(text string, values []Labels) *UnknownError {
	return &UnknownError{text, choicesOf(values)}
}

// Error returns the error in English.
func (e *UnknownError) Error() string { return e.text }

// Why returns which values there are, in every language.
func (e *UnknownError) Why() Labels { return e.why }

// Unwrap returns ErrUnknown.
func (e *UnknownError) Unwrap() error { return ErrUnknown }

// maxChoices is how many values an error lists.
const maxChoices = 12

// choicesOf lists values in every language: all, or of many the first ones.
func choicesOf(values []Labels) Labels {
	more := len(values) > maxChoices
	if more {
		values = values[:3]
	}
	var fi, sv, en []string
	for _, x := range values {
		fi, sv, en = append(fi, x.Finnish), append(sv, x.Swedish), append(en, x.English)
	}
	list := func(before string, words []string) string {
		between := ", "
		if strings.Contains(strings.Join(words, ""), ",") {
			between = "; "
		}
		if more {
			words = append(words, "…")
		}
		return before + strings.Join(words, between)
	}
	return Labels{list("vaihtoehdot: ", fi), list("alternativ: ", sv), list("choices: ", en)}
}

// signed reports whether s is a number with a sign: a hyphen in a word is no more than a space, but -1 is not 1.
func signed(s string) bool {
	number := strings.TrimLeftFunc(s, func(r rune) bool {
		return r == '+' || r == '−' || r == '±' || unicode.Is(unicode.Pd, r) || unicode.IsSpace(r)
	})
	return number != strings.TrimLeftFunc(s, unicode.IsSpace) && number != "" && '0' <= number[0] && number[0] <= '9'
}

// choices lists the keys of a small table for an error message.
func (t *Table[T]) choices() string {
	if t.Len() > maxChoices {
		return fmt.Sprintf(" (one of %d keys, such as %s)", t.Len(), t.rows[1].key)
	}
	keys := make([]string, 0, t.Len())
	for v := range t.All() {
		keys = append(keys, t.rows[v].key)
	}
	return " (one of " + strings.Join(keys, ", ") + ")"
}

// Quote returns s in quotes, cut between letters to a length that fits a message.
func Quote(s string) string {
	if len(s) <= maxQuoted {
		return fmt.Sprintf("%q", s)
	}
	end := maxQuoted
	for end > maxQuoted-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return fmt.Sprintf("%q…", s[:end])
}

// decomposed are the letter and combining mark pairs of the three languages with their composed forms.
var decomposed = strings.NewReplacer(
	"a\u0308", "ä", "o\u0308", "ö", "a\u030a", "å", "e\u0301", "é", "u\u0308", "ü",
)

// Fold returns s in the form in which spellings are compared: lower case, composed letters, and any run of
// spaces, hyphens and dashes as one space, none at the ends.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap, marks := false, false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || r == '\u200b' || r == '\ufeff':
			gap = true
		case r == '\u00ad': // a soft hyphen is not part of the word
		default:
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			marks = marks || '\u0300' <= r && r <= '\u036f'
			b.WriteRune(unicode.ToLower(r))
		}
	}
	if !marks {
		return b.String()
	}
	return decomposed.Replace(b.String())
}
