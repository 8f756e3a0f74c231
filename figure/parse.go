package figure

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// The limits of a text that Parse reads.
const (
	maxText   = 128  // bytes
	maxDigits = 18   // of one number, decimals included
	maxRank   = 9999 // of an ordinal in digits
)

// Parse reads a figure as a report prints it, in Finnish, Swedish or English notation:
//
//	figure   = "–" | { filler } { hedge } ( range | number | fraction | rank ) | date
//	range    = number [ percent ] dash number [ percent ] | numeral "ja" number [ percent ] "välillä"
//	number   = [ sign ] numeral [ after ] | cardinal [ after ] | "kymmenkunta" | "ett hundratal" …
//	after    = percent | points | [ "tuhatta" | "milj." | "mrd." … ] [ "vuotta" | "€" | "euroa" … ]
//	numeral  = whole [ ( "," | "." ) decimals ] | group { "," group } [ "." decimals ]
//	whole    = digit { digit } | group { " " group }              39,7   41.7   1 640
//	points   = "%-yks." | "prosenttiyksikköä" | "%-enh." | "procentenheter" | "pp" | "percentage points" …
//	percent  = "%" [ ":" letters ] | "prosenttia" | "per cent" …
//	hedge    = "noin" | "n." | "reilu" | "about" | "drygt" | "<" | ">" | "≤" | "≥" | "~" | "≈" …
//	                                     at most three: "arviolta ainakin n."
//	fraction = "puolet" | "kolmanneksella" | "kaksi kolmasosaa" | "kaksi viidestä" | "viidestä ohjaajasta kolme" |
//	           "joka kymmenes" | "kaikki" | "two thirds" | "one in ten" | "en tredjedel" | "enemmistö" …
//	           "1/3" | "64/192" | "64 of 192" | "½"
//	rank     = "toiseksi" | "toiseksi suurin" | "eniten" | "vähiten" | "2." | "2nd" …
//	date     = "1.9.2005" | "1/2002" | "tammikuussa 2002" | "12. - 30.1.2012" | "23.8. – 19.9.2012"
//
// Letter case, the kind of space and dash, and decomposed letters do not matter. Digits and words are told by
// the tables of the package: the forms that the reports use and their base forms. "–" or "-" alone is no figure.
//
// A number has at most 18 digits, 9 of them decimals, no leading zeros, and thousands in groups of three or in one.
// It may have a sign ("+12 %", "-12 %", "−12 %"), zero may not; inside a range a negative number needs the true minus
// sign. A comma or point before exactly three digits is refused, because "1,640" and "1.640" are 1640 to some and less
// than two to others; ParseIn says which. A bare year is a number.
//
// Years and euros are read as numbers, their unit is not kept. "1,2 milj." is what rounds to it in millions. A fraction
// in digits up to tenths is what its words are; of a larger whole, "64/192", it is what was counted, exactly; "1/2002"
// is a month. "Kymmenkunta" is "noin 10", "enemmistö" is "yli puolet". A word that names no number, or that is read in
// two ways ("kaksinkertainen"), is refused by its name, with what to write instead.
func Parse(s string) (Printed, error) { return parse(s, 0) }

// ParseIn reads a figure whose language is known: "1,640" is 1640 in English, and 1.640 with three decimals in
// Finnish and Swedish. In all else it is Parse.
func ParseIn(s string, l Language) (Printed, error) { return parse(s, l) }

// MustParse is Parse for figures known at compile time; it panics on a text that cannot be read.
func MustParse(s string) Printed {
	p, err := Parse(s)
	if err != nil {
		panic(fmt.Errorf("figure.MustParse: %w", err))
	}
	return p
}

// parse reads s; l decides what a comma or point before three digits means, 0 that it is refused.
func parse(s string, l Language) (Printed, error) {
	if p, ok := parsePlain(s); ok {
		return p, nil
	}
	return parseAny(s, l)
}

// parseAny reads every form.
func parseAny(s string, l Language) (Printed, error) {
	if len(s) > maxText {
		return Printed{}, fmt.Errorf("figure of %d bytes: %w: %d are allowed", len(s), ErrSyntax, maxText)
	}
	text := strings.TrimSpace(s)
	body := tidy(text)
	if body == "-" {
		return Printed{}, nil
	}
	p, err := parseDate(body)
	if err == nil && !p.Defined() {
		p, err = parseHedged(body, l)
	}
	if err != nil {
		return Printed{}, fmt.Errorf("figure %s: %w", enum.Quote(text), err)
	}
	p.text = text
	return p, nil
}

// fault returns an error that wraps ErrSyntax.
func fault(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrSyntax}, args...)...)
}

// composed joins letters and combining marks.
var composed = strings.NewReplacer("a\u0308", "ä", "o\u0308", "ö", "a\u030a", "å")

// tidy returns s in lower case with composed letters, "-" for every dash, and one ordinary space for any run of
// spaces. The true minus sign stays what it is.
func tidy(s string) string {
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

// parseHedged reads what may stand after hedges: a number, a range, a fraction or a rank.
func parseHedged(s string, l Language) (Printed, error) {
	hedge, rest, err := leadingHedges(s)
	if err != nil {
		return Printed{}, err
	}
	if rest == "" {
		return Printed{}, fault("a number or a word for one is missing")
	}
	rest, points := lexicon.CutPoints(rest)
	p, err := parseShare(rest, l)
	if err == nil && !p.Defined() {
		p, err = parseNumbers(rest, l)
	}
	if err == nil && !p.Defined() {
		p, err = parseWords(strings.Fields(enum.Fold(rest)), hedge != HedgeExact)
	}
	if err == nil && points && p.kind != Percent {
		err = fault("percentage points of what is no number")
	}
	if err == nil && points {
		p.kind = Points
	}
	if err == nil {
		p, err = p.under(hedge)
	}
	return p, err
}
