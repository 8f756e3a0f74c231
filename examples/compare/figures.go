package compare

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Recomputed returns the figures of the reading that agreed, or of the first one, with the name of the reading; two
// ends that are one figure stand once.
func Recomputed(f claim.Finding, l figure.Language) string {
	if len(f.Figures) == 0 {
		return "–"
	}
	var texts []string
	for _, x := range f.Figures {
		texts = append(texts, written(f.Claim.Printed, x, l)+" ("+base(f.Claim, x, l)+")")
	}
	text := strings.Join(slices.Compact(texts), ", ")
	if f.Verdict != claim.Inconsistent && f.Note != "" {
		text += ", " + reading(f.Note, l)
	}
	return text
}

// written returns a figure as it would be printed in the place of another one: a fraction in words as a percentage, a
// day as a month beside a month, and thousands (of a year) without separators beside such digits.
func written(p figure.Printed, x figure.Figure, l figure.Language) string {
	switch {
	case p.Kind() == figure.Date:
		return date(p, x).Format(l)
	case p.Kind() == figure.Fraction:
		return x.Print(figure.Percent, 1, figure.HalfUp).Format(l)
	}
	return x.Print(p.Kind(), p.Decimals(), figure.HalfUp).Beside(p).Format(l)
}

// date returns the day that a figure counts, or its month.
func date(p figure.Printed, x figure.Figure) figure.Printed {
	days, _, ok := x.Ratio.Counts()
	if !ok || !x.Defined() {
		return figure.Printed{}
	}
	layout := "2.1.2006"
	if from, to, _ := p.Dates(); !from.Equal(to) {
		layout = "1/2006"
	}
	day, _ := figure.Parse(time.Unix(0, 0).UTC().AddDate(0, 0, int(days)).Format(layout)) // no figure beyond its years
	return day
}

// nouns are the words of one language for one respondent and for several, and before what a figure is a share of.
type nouns struct{ unit, units, centre, centres, share string }

// respondents are the nouns of the languages.
var respondents = figure.ByLanguage[nouns]{
	nouns{"yksikkö", "yksikköä", "keskus", "keskusta", "osuus "},
	nouns{"enhet", "enheter", "center", "center", "andel "},
	nouns{"unit", "units", "centre", "centres", "share "},
}

// base returns how many units, or centres of T05, a figure is about, and what it is a share of: "205 units; share of
// clients at year end".
func base(c claim.Claim, x figure.Figure, l figure.Language) string {
	words := figure.For(l, respondents)
	one, several := words.unit, words.units
	if c.Report == "T05" {
		one, several = words.centre, words.centres
	}
	if x.N == 1 {
		several = one
	}
	text, over := fmt.Sprintf("%d %s", x.N, several), x.Over.Label(l)
	kind := c.Printed.Kind()
	switch {
	case over == "":
		return text
	case kind != figure.Percent && kind != figure.Fraction, x.Over == figure.OverEarlier, x.Over == figure.OverWeighted:
		return text + "; " + over
	}
	return text + "; " + words.share + over
}
