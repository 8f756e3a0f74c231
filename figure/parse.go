package figure

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
	"github.com/socialemployment/barometer/internal/wording"
)

// maxText is the number of bytes of a text that Parse reads.
const maxText = 128

// Parse reads a figure as a report prints it, in Finnish, Swedish or English notation:
//
//	figure   = bare { mark } | "(" bare { mark } ")"
//	bare     = "–" | [ "n =" ] { filler } { hedge } ( range | number | fraction | rank ) | date
//	range    = number [ percent ] dash number [ percent ] | numeral "ja" number [ percent ] "välillä"
//	number   = [ sign ] numeral [ after ] | cardinal [ after ] | "kymmenkunta" | "ett hundratal" …
//	after    = percent | points | [ "tuhatta" | "milj." | "mrd." … ] [ "vuotta" | "€" | "euroa" … ] | "M€" | "k€" …
//	numeral  = whole [ ( "," | "." ) decimals ] | group { "," group } [ "." decimals ]
//	whole    = digit { digit } | group { " " group }              39,7   41.7   1 640
//	points   = "%-yks." | "prosenttiyksikköä" | "%-enh." | "procentenheter" | "pp" | "percentage points" …
//	percent  = "%" [ ":" letters ] | "prosenttia" | "per cent" …
//	hedge    = "noin" | "n." | "reilu" | "about" | "drygt" | "<" | ">" | "≤" | "≥" | "~" | "≈" …
//	                                     at most three: "arviolta ainakin n."
//	fraction = "puolet" | "kolmanneksella" | "kaksi kolmasosaa" | "kaksi viidestä" | "viidestä ohjaajasta kolme" |
//	           "joka kymmenes" | "kaikki" | "two thirds" | "one in ten" | "en tredjedel" | "enemmistö" …
//	           "1/3" | "64/192" | "64 of 192" | "½" | "kolmannes vastaajista" | "hälften av kvinnorna" …
//	rank     = "toiseksi" | "toiseksi suurin" | "eniten" | "vähiten" | "2." | "2nd" …
//	mark     = "*" | "†" | "‡" | "§", "¹" … and "1)" behind a word or sign alone
//	date     = "1.9.2005" | "1/2002" | "tammikuussa 2002" | "12. - 30.1.2012" | "23.8. – 19.9.2012"
//
// Marks of footnotes, such as the tables print, are no part of the figure. A margin ("60 % ± 3 %") and a second figure
// in brackets ("131 (62 %)") are figures of their own, and refused; so is a number in brackets, which may be negative.
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
	if p, ok := parsePlain(s); ok && (l == English || p.kind != Number || !wording.LikeMonth(s)) {
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
	p, err := parseBare(wording.Tidy(text), l)
	if err != nil {
		return Printed{}, fmt.Errorf("figure %s: %w", enum.Quote(text), err)
	}
	if !p.Defined() {
		return Printed{}, nil
	}
	p.text = text
	return p, nil
}

// parseBare reads a figure without what stands around it.
func parseBare(s string, l Language) (Printed, error) {
	s, around, err := wording.Bare(s)
	if err != nil {
		return Printed{}, err
	}
	if s == "-" {
		return Printed{}, nil
	}
	p, err := parseDate(s)
	if err == nil && !p.Defined() {
		p, err = parseHedged(s, l)
	}
	if err == nil {
		err = around.Fits(wording.Kind(p.kind))
	}
	return p, err
}

// parseDate reads a day, a month or a span of days; no figure, and no error, for anything else.
func parseDate(s string) (Printed, error) {
	t, err := wording.ReadDate(s)
	if err != nil {
		return Printed{}, err
	}
	return written(t)
}

// parseHedged reads what may stand after hedges: a number, a range, a fraction or a rank.
func parseHedged(s string, l Language) (Printed, error) {
	hedge, rest, err := leadingHedges(s)
	if err != nil {
		return Printed{}, err
	}
	if rest == "" {
		return Printed{}, wording.Fault(Labels{
			"luku tai sana sille puuttuu", "ett tal eller ett ord för det saknas", "a number or a word for one is missing",
		})
	}
	if l != English && wording.LikeMonths(rest) {
		return Printed{}, wording.Fault(Labels{
			"kuukausi vai luku? kirjoita \"1/2002\" tai \"1,2002\"", "en månad eller ett tal? skriv \"1/2002\" eller \"1,2002\"",
			"a month, or a number? write \"1/2002\" or \"1,2002\"",
		})
	}
	rest, points := lexicon.CutPoints(rest)
	t, err := wording.Read(rest, notationIn(l), hedge != HedgeExact)
	if err != nil {
		return Printed{}, err
	}
	p, err := written(t)
	switch {
	case err != nil:
		return Printed{}, err
	case points && p.kind != Percent:
		return Printed{}, wording.Fault(Labels{
			"prosenttiyksiköt tarvitsevat luvun", "procentenheter behöver ett tal", "percentage points of what is no number",
		})
	case points:
		p.kind = Points
	}
	return p.under(hedge)
}

// writtenBounds are the bounds of texts as hedges.
var writtenBounds = [...]Hedge{
	wording.Exact: HedgeExact, wording.About: HedgeAbout, wording.Over: HedgeOver, wording.Under: HedgeUnder,
}

// written returns the figure that is written so.
func written(t wording.Text) (Printed, error) {
	if t.Kind == 0 {
		return Printed{}, nil
	}
	p := Printed{
		kind: Kind(t.Kind), hedge: writtenBounds[t.Bound],
		lo: endOf(t.Lo), hi: endOf(t.Hi), counted: t.Counted,
	}
	if t.Range && !p.lo.value.Less(p.hi.value) {
		return Printed{}, wording.Fault(Labels{
			"välin lopun on oltava suurempi kuin alun", "intervallets slut ska vara större än dess början",
			"the ends of a range must rise",
		})
	}
	return p, nil
}

// endOf returns a number that is written so.
func endOf(e wording.End) end {
	x := Of(e.Num, e.Den)
	if e.Tens > 0 {
		x = x.Mul(Whole(pow10(int(e.Tens))))
	}
	return end{value: x, decimals: e.Decimals, tens: e.Tens}
}

// notationIn returns what a language says about commas and points; the zero Language says nothing.
func notationIn(l Language) cell.Notation {
	switch l {
	case Finnish, Swedish:
		return cell.Comma
	case English:
		return cell.Point
	}
	return cell.Unknown
}
