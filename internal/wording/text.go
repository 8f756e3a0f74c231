// Package wording reads how a figure is written, in Finnish, Swedish and English: digits with what follows them, words
// for numbers, parts and ranks, and dates. It knows the text alone: what the figure stands for is package figure's. The
// words are those of package lexicon.
package wording

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// Kind is what a text is made of: a figure.Kind, by its number. The zero value: no figure.
type Kind uint8

// The kinds of figures that are written differently.
const (
	_ Kind = iota
	Number
	Percent
	Fraction
	Rank
	Date
)

// Bound is what a word says of the number that it stands for: majority is over a half.
type Bound uint8

// The bounds.
const (
	Exact Bound = iota
	About
	Over
	Under
)

// Text is a figure as it is written: a number, or the two ends of a range.
type Text struct {
	Kind    Kind
	Bound   Bound
	Lo, Hi  End
	Range   bool
	Counted bool // a fraction in digits with a whole over ten
}

// End is a number, Num/Den in units of so many powers of ten, with the decimals that it is written with. The
// denominator is as written: 417/1000 for 41,7 %.
type End struct {
	Num, Den       int64
	Decimals, Tens uint8
}

// whole returns a whole number.
func whole(n int64) End { return End{Num: n, Den: 1} }

// single returns the text of one number.
func single(k Kind, b Bound, e End) Text { return Text{Kind: k, Bound: b, Lo: e, Hi: e} }

// The limits of a text.
const (
	maxDecimals = 9
	MaxRank     = 9999 // of an ordinal in digits
	maxDigits   = 18   // of one number, decimals included
)

// Read reads a number, a range, a fraction or a rank, without the hedges before it, of a text that Tidy has returned. A
// notation says what a comma or a point before three digits means; hedged, that a hedge stands before the text.
func Read(s string, n cell.Notation, hedged bool) (Text, error) {
	t, err := readShare(s, n)
	if err == nil && t.Kind == 0 {
		t, err = readNumbers(s, n)
	}
	if err == nil && t.Kind == 0 {
		t, err = readWords(strings.Fields(enum.Fold(s)), hedged)
	}
	return t, err
}

// Fault returns an error that wraps cell.ErrSyntax, and says why in every language: the labels are formats.
func Fault(why enum.Labels, args ...any) error {
	why = enum.Fill(why, args...)
	return enum.Because(fmt.Errorf("%w: %s", cell.ErrSyntax, why.English), why)
}

// composed joins letters and combining marks.
var composed = strings.NewReplacer("a\u0308", "ä", "o\u0308", "ö", "a\u030a", "å")

// Tidy returns s in lower case with composed letters, "-" for every dash, and one ordinary space for any run of
// spaces. The true minus sign stays what it is.
func Tidy(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		switch {
		case r == ' ' || r == '\u00a0' || r == '\u202f' || r == '\u2009' || r == '\u2007':
			gap = b.Len() > 0
			continue
		case unicode.Is(unicode.Pd, r):
			r = '-'
		}
		if gap {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(unicode.ToLower(r))
	}
	return composed.Replace(b.String())
}
