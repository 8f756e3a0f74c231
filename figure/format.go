package figure

import (
	"strings"
	"time"

	"github.com/socialemployment/barometer/internal/wording"
)

// notation is how a language writes figures, days and months (layouts of package time), and ordinals.
type notation struct {
	language                                      Language
	decimal, group, percent, points, minus, rangy string
	dayLayout, monthLayout                        string
	ordinal                                       func(n int64) string
}

// notations are the notations of the languages.
var notations = ByLanguage[notation]{
	notation{Finnish, ",", "\u00a0", "\u00a0%", "\u00a0%-yks.", "−", "–", "2.1.2006", "1/2006", wording.FinnishOrdinal},
	notation{Swedish, ",", "\u00a0", "\u00a0%", "\u00a0%-enh.", "−", "–", "2.1.2006", "1/2006", wording.SwedishOrdinal},
	notation{English, ".", ",", "%", "\u00a0pp", "−", "–", "2 January 2006", "January 2006", wording.EnglishOrdinal},
}

// plain stands for the Finnish notation with characters of every keyboard.
const plain Language = 0

// notationOf returns the notation of a language, or the plain one.
func notationOf(l Language) notation {
	if l == plain {
		n := notations.Finnish
		n.group, n.percent, n.points, n.minus, n.rangy = " ", " %", " %-yks.", "-", " - "
		return n
	}
	return For(l, notations)
}

// Format returns the figure in the notation of a language, its hedge and its words translated: "39,7 %" and
// "1 640" with no-break spaces in Finnish and Swedish, "39.7%" and "1,640" in English; ranges with an en dash;
// percentage points as "5 %-yks.", "5 %-enh.", "5 pp"; thousands without separators where Beside asks for that. No
// figure is "–". The zero Language prints as English.
func (p Printed) Format(l Language) string {
	if !l.Valid() {
		l = English
	}
	return p.format(l)
}

func (p Printed) format(l Language) string {
	n := notationOf(l)
	if p.solid {
		n.group = ""
	}
	switch {
	case !p.Defined():
		return "–"
	case p.kind == Date:
		return n.dates(p.lo.value, p.hi.value)
	case p.kind == Rank:
		return n.rank(p.lo.value)
	}
	hedge := n.hedge(p)
	switch {
	case p.kind == Fraction:
		return hedge + n.fraction(p.lo.value)
	case p.IsRange():
		n.minus = "−" // beside a dash a hyphen is none
		hedge += n.number(p.lo, p.kind)
		if p.lo.tens != p.hi.tens {
			hedge += n.tens(p.lo)
		}
		hedge += n.rangy
	}
	hedge += n.number(p.hi, p.kind) + n.tens(p.hi)
	switch p.kind {
	case Percent:
		hedge += n.percent
	case Points:
		hedge += n.points
	}
	return hedge
}

// hedge returns the words of the hedge with a space after them.
func (n notation) hedge(p Printed) string {
	if p.hedge == HedgeExact {
		return ""
	}
	if p.kind == Fraction && p.hedge == HedgeJustUnder && p.lo.value.Equal(Whole(1)) {
		return n.language.Of(Labels{"lähes ", "nästan ", "nearly "}) // nobody says "vajaa kaikki"
	}
	return p.hedge.Label(n.language) + " "
}

// number returns the digits of e, without its percent sign.
func (n notation) number(e end, k Kind) string {
	units := e.units(k)
	digits := units.String()
	sign := ""
	if units.Sign() < 0 {
		digits, sign = digits[1:], n.minus
	}
	point := len(digits) - int(e.decimals)
	if point < 1 {
		digits = strings.Repeat("0", 1-point) + digits
		point = 1
	}
	if point == len(digits) {
		return sign + n.groups(digits)
	}
	return sign + n.groups(digits[:point]) + n.decimal + digits[point:]
}

// tens returns the word for the thousands or millions that a number is printed in, after a space.
func (n notation) tens(e end) string {
	words := map[uint8]Labels{3: {"tuhatta", "tusen", "thousand"}, 6: {"milj.", "milj.", "million"},
		9: {"mrd.", "mrd.", "billion"}}
	if e.tens == 0 {
		return ""
	}
	space := n.group
	if n.language == English || space == "" {
		space = " "
	}
	return space + n.language.Of(words[e.tens])
}

// groups separates the digits by thousands.
func (n notation) groups(digits string) string {
	first := (len(digits)-1)%3 + 1
	out := digits[:first]
	for ; first < len(digits); first += 3 {
		out += n.group + digits[first:first+3]
	}
	return out
}

// dates returns a day, a month or a span of days; a month of a year that is none in digits ("1/2802", a part of 2802)
// is a span.
func (n notation) dates(from, to Ratio) string {
	a, b := dayOf(from), dayOf(to)
	switch {
	case from.Equal(to):
		return n.day(a)
	case a.Day() == 1 && b.Equal(a.AddDate(0, 1, -1)) && wording.IsMonth(a.Format("1/2006")):
		return n.month(a)
	}
	return n.day(a) + n.rangy + n.day(b)
}

func (n notation) day(t time.Time) string { return t.Format(n.dayLayout) }

func (n notation) month(t time.Time) string { return t.Format(n.monthLayout) }

// dayOf returns the day that a figure of kind Date counts from 1 January 1970.
func dayOf(r Ratio) time.Time {
	days, _, _ := r.Counts()
	return time.Unix(0, 0).UTC().AddDate(0, 0, int(days))
}
