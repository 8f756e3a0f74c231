package cell

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// triggers are the characters that make a spreadsheet take a cell for a formula; breaks may come before one that does.
const (
	triggers = "=+-@＝＋－＠"
	breaks   = "\t\r\n"
)

// separators are the characters at which a spreadsheet may cut a cell in two: its own list separator is that of the
// user's country, whatever the file's is.
const separators = ";,|" + breaks

// Guard puts an apostrophe before what a spreadsheet could take for a formula, at the beginning of the text and after
// every list separator in it: = + - @ or the full-width form of one, after any run of apostrophes and of characters
// that do not show, and at the beginning also a tab or a line end. It is for text only; a negative number written as a
// number needs no guard.
func Guard(s string) string {
	if isWord(s) || !strings.ContainsAny(s, triggers+breaks) {
		return s
	}
	return eachStart(s, func(rest string, first bool) (put string, take int) {
		if risky(rest, first) {
			put = "'"
		}
		return put, 0
	})
}

// isWord reports whether a text is small ASCII letters, with hyphens within, as keys are.
func isWord(s string) bool {
	for i := range len(s) {
		if b := s[i]; (b < 'a' || b > 'z') && (b != '-' || i == 0) {
			return false
		}
	}
	return true
}

// Plain returns the text that a cell holds: without spaces at its ends, and without an apostrophe that guards it.
func Plain(s string) string { return Unguard(Clean(s)) }

// Unguard takes away the apostrophes that Guard puts, all of them or none: Unguard(Guard(s)) is s for every s, and text
// that Guard has not written stays.
func Unguard(s string) string {
	if strings.IndexByte(s, '\'') < 0 {
		return s
	}
	bare := eachStart(s, func(rest string, first bool) (put string, take int) {
		if strings.HasPrefix(rest, "'") && risky(rest, first) {
			take = 1
		}
		return "", take
	})
	if Guard(bare) != s {
		return s
	}
	return bare
}

// eachStart returns the text changed where a spreadsheet may see the beginning of a cell: what change puts there,
// without the bytes that it takes.
func eachStart(s string, change func(rest string, first bool) (put string, take int)) string {
	var out strings.Builder
	for first := true; ; first = false {
		put, take := change(s, first)
		out.WriteString(put)
		s = s[take:]
		i := strings.IndexAny(s, separators)
		if i < 0 {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(s[:i+1])
		s = s[i+1:]
	}
}

// risky tells whether text begins like a formula, apostrophes and what does not show aside; in the first place of a
// cell a tab or a line end is enough.
func risky(s string, first bool) bool {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return r == '\'' || unicode.Is(unicode.Cf, r) })
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.ContainsRune(triggers, r) || first && strings.ContainsRune(breaks, r)
}

// oneLine is the fault of a name that would not print as one.
var oneLine = enum.Labels{
	"nimi on yksi rivi merkkejä, jotka näkyvät", "ett namn är en rad tecken som syns",
	"a name is one line of characters that show",
}

// tooManyBytes is the fault of a text over a limit of bytes.
var tooManyBytes = enum.Labels{
	"yli %d tavua", "över %d byte", "over %d bytes",
}

// Text refuses text that is longer than maxBytes, that is not valid UTF-8, or
// that has a control character other than tab, line feed and carriage return.
// Byte offsets in the messages count from 0.
func Text[S string | []byte](text S, maxBytes int) error {
	if len(text) <= maxBytes && isPlain(text) {
		return nil // nearly all
	}
	s := string(text)
	if len(s) > maxBytes {
		err := fmt.Errorf("%w: %s: %d bytes, the limit is %d", ErrTooLong, quote(s), len(s), maxBytes)
		return enum.Because(err, enum.Fill(tooManyBytes, maxBytes))
	}
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return fmt.Errorf("%w: byte 0x%02X at offset %d: save the file as UTF-8", ErrEncoding, s[i], i)
		}
		if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
			return control(r, i)
		}
	}
	return nil
}

// control is the fault of a character that does not show, with its place in the text.
func control(r rune, offset int) error {
	name := fmt.Sprintf("U+%04X", r)
	if r == 0 {
		name = "NUL, " + name
	}
	err := fmt.Errorf("%w: %s at offset %d", ErrControl, name, offset)
	return enum.Because(err, enum.Fill(enum.Labels{
		"merkki, joka ei näy (%s)", "ett tecken som inte syns (%s)", "a character that does not show (%s)",
	}, name))
}

// InCell returns the fault of a cell of a row, from 1, with its place.
func InCell(n int, err error) error {
	var lists interface {
		error
		Why() enum.Labels
	}
	placed := fmt.Errorf("cell %d: %w", n, err)
	if !errors.As(err, &lists) {
		return placed
	}
	place := enum.Fill(enum.Labels{"solu %d", "cell %d", "cell %d"}, n)
	return enum.Because(placed, enum.Join(place, ": ", lists.Why()))
}

// isPlain reports whether a text is characters of ASCII that show, and spaces.
func isPlain[S string | []byte](s S) bool {
	for i := range len(s) {
		if s[i]-' ' > '~'-' ' {
			return false
		}
	}
	return true
}

// LoneSurrogate reports whether valid JSON has half of a surrogate pair alone, "\ud800" say: encoding/json reads it as
// U+FFFD, so that texts which differ become one.
func LoneSurrogate(s string) bool {
	if !strings.Contains(s, `\u`) {
		return false
	}
	half := false // the one before was the first half of a pair
	for i := 0; i < len(s); i++ {
		r := rune(-1)
		if s[i] == '\\' && i+1 < len(s) {
			if i++; s[i] == 'u' && i+5 <= len(s) {
				n, _ := strconv.ParseUint(s[i+1:i+5], 16, 16) // valid
				r, i = rune(n), i+4
			}
		}
		if second := 0xdc00 <= r && r <= 0xdfff; second != half {
			return true
		}
		half = 0xd800 <= r && r <= 0xdbff
	}
	return half
}

// Line is Text for a name that is printed on one line: it refuses tabs, line ends and whatever else does not show, such
// as the characters that turn the direction of writing.
func Line(s string, maxBytes int) error {
	if err := Text(s, maxBytes); err != nil || isPlain(s) {
		return err
	}
	for i, r := range s {
		if hidden(r) {
			err := fmt.Errorf("%w: U+%04X at offset %d: a name is one line of characters that show", ErrControl, r, i)
			return enum.Because(err, oneLine)
		}
	}
	return nil
}

// hidden reports whether a character does not show, or moves others.
func hidden(r rune) bool {
	if r < unicode.MaxASCII {
		return r < ' '
	}
	const blankBraille = '\u2800'
	return !unicode.IsGraphic(r) || r == blankBraille ||
		unicode.In(r, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector)
}

// Shown returns text of a user's as it is printed on one line: what does not show, moves the cursor of a terminal or
// turns the direction of writing stands as an escape, \n or \u202e say, and what is not UTF-8 as \xff.
func Shown(s string) string {
	if utf8.ValidString(s) && !strings.ContainsFunc(s, hidden) {
		return s
	}
	var out strings.Builder
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD"):
			fmt.Fprintf(&out, "\\x%02x", s[i])
		case hidden(r):
			quoted := strconv.QuoteRuneToASCII(r)
			out.WriteString(quoted[1 : len(quoted)-1])
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// Named returns the name of something with its label before it, as Shown prints them: "maintainer (unit.maintainer)".
func Named(label, name string) string {
	if name = Shown(name); label != "" {
		return Shown(label) + " (" + name + ")"
	}
	return name
}
