// Package cell reads and guards single text cells, as a spreadsheet or a survey
// tool writes them.
//
// Numbers. Count reads a whole number, Decimal and Hundredths a number with a
// bounded number of decimals; the results are integers (60,5 read as hundredths
// is 6050) and nothing is ever rounded. The grammar, after Clean:
//
//	count   = decimal, without decimals that count
//	digits  = digit { digit }
//	group   = [ digit [ digit ] ] digit { space digit digit digit }
//	commas  = [ digit [ digit ] ] digit { "," digit digit digit }, at least two commas or a point after it
//	decimal = ( digits | group ) [ ( "," | "." ) digits ] | commas [ "." digits ]
//	percent = decimal [ space ] [ "%" ]
//	space   = U+0020 | U+00A0 | U+2007 | U+2009 | U+202F
//
// A comma or a point before exactly three digits is refused, because 1.640 is
// 1640 to some and less than two to others, unless the Notation is known.
//
// Text. Text refuses what is not plain UTF-8 text; Guard and Unguard keep a
// spreadsheet from taking text for a formula.
//
// Limits. A number is at most 64 bytes long, has at most 18 decimals that
// count; the greatest value is the caller's.
//
// Errors. Every error wraps one of the sentinels below and quotes at most 40
// bytes of the cell. An empty cell is not a number: a caller for whom an empty
// cell means "not answered" looks at Clean first. Nothing here panics.
package cell

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// The kinds of fault, for errors.Is.
var (
	// ErrSyntax: the cell does not read as what is asked for.
	ErrSyntax = errors.New("not readable")
	// ErrNoNumber: the cell should be a number, and is none.
	ErrNoNumber = enum.Because(Kind("not a number", ErrSyntax), enum.Labels{"ei ole luku", "inte ett tal", "not a number"})
	// ErrRange: the cell is a number, but outside its limits.
	ErrRange = errors.New("out of range")
	// ErrNegative: the cell is a number with a minus sign; that is out of range, too.
	ErrNegative = enum.Because(fmt.Errorf("%w: negative", ErrRange),
		enum.Labels{"luku on negatiivinen", "talet är negativt", "negative"})
	// ErrTooLong: the cell has more bytes than the limit; that is out of range, too.
	ErrTooLong = enum.Because(Kind("too long", ErrRange), enum.Labels{"liian pitkä", "för långt", "too long"})
	// ErrEncoding: the cell is not valid UTF-8, and so not readable.
	ErrEncoding = Kind("not UTF-8", ErrSyntax)
	// ErrControl: the cell has a control character other than tab and line ends, and is not readable.
	ErrControl = enum.Because(Kind("control character", ErrSyntax),
		enum.Labels{"merkki, joka ei näy", "ett tecken som inte syns", "a character that does not show"})
)

// Kind returns a sentinel that reads as the text and that errors.Is takes for
// another one, too.
func Kind(text string, of error) error { return &kind{text, of} }

type kind struct {
	text string
	of   error
}

func (k *kind) Error() string { return k.text }

func (k *kind) Unwrap() error { return k.of }

// maxQuoted is how many bytes of a cell a message repeats.
const maxQuoted = 40

// Clean trims tabs and the spaces in use around figures from both ends: ordinary,
// no-break, narrow no-break, thin and figure space.
func Clean(s string) string {
	if n := len(s); n > 0 && plainByte(s[0]) && plainByte(s[n-1]) {
		return s // nearly all cells
	}
	return strings.TrimFunc(s, func(r rune) bool { return r == '\t' || isSpace(r) })
}

// plainByte tells whether b is a character of ASCII that shows.
func plainByte(b byte) bool { return '!' <= b && b <= '~' }

// isSpace tells whether r is one of the spaces that separate thousands.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\u00a0', '\u2007', '\u2009', '\u202f':
		return true
	}
	return false
}

// fault describes what is wrong with the cell s.
func fault(kind error, s string, why enum.Labels, args ...any) error {
	why = enum.Fill(why, args...)
	return enum.Because(fmt.Errorf("%w: %s: %s", kind, quote(s), why.English), why)
}

// quote quotes the beginning of s, cut between characters.
func quote(s string) string {
	if len(s) <= maxQuoted {
		return strconv.Quote(s)
	}
	end := maxQuoted
	for end > maxQuoted-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return strconv.Quote(s[:end]) + "…"
}
