package cell

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// triggers are the characters that make a spreadsheet take a cell for a formula,
// or may come before one that does.
const triggers = "=+-@\t\r\n＝＋－＠"

// Guard puts an apostrophe before text that a spreadsheet could take for a
// formula: text that begins, after any run of apostrophes, with = + - @, a
// tab or a line end, or with the full-width form of one of the signs. It is for
// text only; a negative number written as a number needs no guard.
func Guard(s string) string {
	if risky(s) {
		return "'" + s
	}
	return s
}

// Unguard takes away the apostrophe that Guard puts, and nothing else:
// Unguard(Guard(s)) is s for every s.
func Unguard(s string) string {
	if strings.HasPrefix(s, "'") && risky(s) {
		return s[1:]
	}
	return s
}

// risky tells whether text begins like a formula, apostrophes aside.
func risky(s string) bool {
	rest := strings.TrimLeft(s, "'")
	r, size := utf8.DecodeRuneInString(rest)
	return size > 0 && strings.ContainsRune(triggers, r)
}

// Text refuses text that is longer than maxBytes, that is not valid UTF-8, or
// that has a control character other than tab, line feed and carriage return.
// Byte offsets in the messages count from 0.
func Text(s string, maxBytes int) error {
	if len(s) > maxBytes {
		return fault(ErrTooLong, s, "%d bytes, the limit is %d", len(s), maxBytes)
	}
	for i, r := range s {
		if ' ' <= r && r <= '~' {
			continue // nearly all
		}
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return fmt.Errorf("%w: byte 0x%02X at offset %d: save the file as UTF-8", ErrEncoding, s[i], i)
		}
		if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
			return fmt.Errorf("%w: U+%04X at offset %d", ErrControl, r, i)
		}
	}
	return nil
}

// Line is Text for a name that is printed on one line: it refuses tabs, line ends and whatever else does not show, such
// as the characters that turn the direction of writing.
func Line(s string, maxBytes int) error {
	if err := Text(s, maxBytes); err != nil {
		return err
	}
	for i, r := range s {
		if !unicode.IsGraphic(r) {
			return fmt.Errorf("%w: U+%04X at offset %d: a name is one line of characters that show", ErrControl, r, i)
		}
	}
	return nil
}
