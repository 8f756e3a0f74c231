package cell

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/internal/compose"
	"github.com/socialemployment/barometer/internal/enum"
)

// The faults of ids.
var (
	spaceAtEnds = enum.Labels{
		"tunnuksen alussa tai lopussa on väli", "mellanslag i början eller slutet av ett id", "space at the ends of an id",
	}
	partOfLetter = enum.Labels{
		"osa kirjaimesta, jonka voi kirjoittaa monella tavalla", "en del av en bokstav som kan skrivas på flera sätt",
		"a part of a letter that may be written in several ways",
	}
)

// ID refuses what is no id: more than one line of characters that show, space at its ends, or marks that cannot be
// brought into composed form, so that two writings of one id would count as two.
func ID(s string, maxBytes int) error {
	if err := Line(s, maxBytes); err != nil {
		return err
	}
	if Clean(s) != s {
		return fault(ErrSyntax, s, spaceAtEnds)
	}
	if r, ok := compose.Unknown(s); ok {
		err := fmt.Errorf("%w: %s: U+%04X is a part of a letter that may be written in several ways", ErrSyntax, quote(s), r)
		return enum.Because(err, partOfLetter)
	}
	return nil
}

// Alike returns what ids have in common that only look different in letter case, spaces or composition, or only look
// the same: letters of other alphabets are the Latin ones that they are drawn like.
func Alike(s string) string { return string(AppendAlike(nil, s)) }

// AppendAlike appends what Alike returns.
func AppendAlike(dst []byte, s string) []byte {
	start := len(dst)
	for i := range len(s) {
		switch b := s[i]; {
		case b >= unicode.MaxASCII:
			return append(dst[:start], alike(s)...)
		case 'A' <= b && b <= 'Z':
			dst = append(dst, b-'A'+'a')
		case b > ' ':
			dst = append(dst, b)
		}
	}
	return dst
}

// alike is AppendAlike for letters of all alphabets.
func alike(s string) string {
	return strings.Map(func(r rune) rune {
		r = unicode.ToLower(r)
		switch latin, ok := drawn[r]; {
		case ok:
			return latin
		case unicode.IsSpace(r) || hidden(r):
			return -1
		case '！' <= r && r <= '～': // the full-width forms of ASCII
			return r - '！' + '!'
		case unicode.Is(unicode.Pd, r) || r == '−': // dashes, and the minus sign
			return '-'
		}
		return r
	}, compose.String(s))
}

// drawn are letters of the Cyrillic and Greek alphabets, in lower case, that look like a Latin one in one of the cases.
var drawn = map[rune]rune{
	'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'н': 'h', 'һ': 'h', 'і': 'i', 'ї': 'ï', 'ј': 'j', 'к': 'k', 'м': 'm',
	'о': 'o', 'р': 'p', 'ԛ': 'q', 'ѕ': 's', 'т': 't', 'у': 'y', 'ѵ': 'v', 'ԝ': 'w', 'х': 'x', 'ё': 'ë', 'ӧ': 'ö', 'ӓ': 'ä',
	'α': 'a', 'β': 'b', 'ε': 'e', 'η': 'h', 'ι': 'i', 'κ': 'k', 'μ': 'm', 'ν': 'n', 'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'y',
	'χ': 'x', 'ζ': 'z', 'ı': 'i',
}
