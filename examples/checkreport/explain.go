package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// write writes every row with its verdict, explains those that do not agree, says what became of the rows, and counts
// those that do not agree. Figures of which none follows from others do not agree: nothing has been checked.
func write(w io.Writer, d draft, results []result, s settings) (agree bool, err error) {
	t := textsIn(s.lang)
	var out strings.Builder
	if len(results) == 0 && len(d.Read.Reasons)+len(d.Read.Notes) > 0 {
		return false, d.Read.WriteText(w, s.lang) // nothing was read that could agree
	}
	against, stated, unprinted := 0, 0, 0
	for _, r := range results {
		if r.Verdict == claim.Stated {
			stated++
		}
		if !r.printed.Defined() {
			unprinted++
		}
		verdict := r.Verdict.Label(s.lang)
		if r.impossible {
			verdict = t.impossible
		}
		listed(&out, fmt.Sprintf("%s %d", t.row, r.row.number), r.id, r.printed.String(), verdict)
		var lines []string
		switch {
		case !r.agrees():
			against++
			lines = r.explain(s, t)
		case r.Verdict == claim.Implied:
			lines = r.implied(s, t)
		case r.Verdict == claim.Consistent && r.hedged():
			lines = []string{r.standsFor(s, t)}
		case r.Verdict == claim.Consistent && r.rounded():
			lines = []string{r.follows(s, t)}
		}
		if note := r.mixed(s.lang); note != "" {
			lines = append(lines, note)
		}
		for _, line := range lines {
			indented(&out, 4, line)
		}
	}
	if err := d.Read.WriteText(&out, s.lang); err != nil {
		return false, err
	}
	indented(&out, 0, fmt.Sprintf(t.summary, against, len(results)))
	switch {
	case stated == len(results):
		indented(&out, 0, t.unchecked)
	case stated > 0:
		indented(&out, 0, fmt.Sprintf(t.checked, len(results)-stated-unprinted, stated))
	}
	for _, said := range d.said {
		indented(&out, 0, said)
	}
	_, err = io.WriteString(w, out.String())
	return against == 0 && stated < len(results), err
}

// explain says what was computed, what the printed figure stands for, and what would print so.
func (r result) explain(s settings, t texts) (lines []string) {
	by := s.by
	by.Base = r.whole
	switch {
	case r.Undefined:
		return []string{fmt.Sprintf(t.computed, told(r.Claim.From, s.lang), t.undefined)}
	case r.Verdict == claim.Inconsistent && !(r.impossible && r.part < 0) && !r.unknown() && r.Mixed != claim.Unlike:
		lines = append(lines, r.follows(s, t))
	}
	if len(r.beside) > 0 {
		lines = append(lines, t.against+strings.Join(first(append([]string{r.id}, r.beside...)), ", "))
	}
	if r.Mixed != claim.NotMixed {
		return append(lines, r.hints(s, t)...)
	}
	lines = append(lines, r.standsFor(s, t))
	switch {
	case r.impossible:
		lines = append(lines, fmt.Sprintf(t.of(r).none, r.whole)+r.around(s))
	case r.whole > 0 && r.part >= 0:
		if counts := r.counts(by); !counts.Empty() {
			lines = append(lines, fmt.Sprintf(t.of(r).nearest, nearest(counts, r.part), r.whole))
		}
	}
	return append(append(lines, r.wholes(by, s.lang, t)...), r.hints(s, t)...)
}

// unknown reports whether nothing was computed: the value has no upper end, and the row mixes percent and points or
// clashes with others.
func (r result) unknown() bool {
	hi, _ := r.Interval.Hi()
	return !hi.Defined() && !r.Interval.Empty() && (r.Mixed != claim.NotMixed || len(r.Against) > 0)
}

// first returns the names that are told of many.
func first(names []string) []string {
	if more := len(names) - manyNames; more > 0 {
		return append(names[:manyNames:manyNames], fmt.Sprintf("… %d", more))
	}
	return names
}

// hints says with which sign, and by which formulas, the figure would agree, and how to say so.
func (r result) hints(s settings, t texts) (lines []string) {
	for _, p := range r.signed {
		lines = append(lines, fmt.Sprintf(t.sign, p.Format(s.lang)))
	}
	of := r.Claim.From.Operands()
	for _, w := range r.others {
		word := s.lang.Of(ways[w][0])
		lines = append(lines, fmt.Sprintf(t.would, word, of[1], of[0], word, s.lang.Of(columns[needed])))
	}
	return lines
}

// mixed says how percent and percentage points stand for one another; "" when they do not.
func (r result) mixed(l figure.Language) string {
	return figure.For(l, mixtures)[r.Mixed]
}

// hedged reports whether the figure has words that make it wider than its digits.
func (r result) hedged() bool {
	return r.printed.InWords() || r.printed.Hedge() != figure.HedgeExact
}

// rounded reports whether what was computed rests on figures that were rounded.
func (r result) rounded() bool {
	_, single := r.Interval.Single()
	return !single && r.Mixed == claim.NotMixed
}

// follows says what was computed.
func (r result) follows(s settings, t texts) string {
	return fmt.Sprintf(t.computed, told(r.Claim.From, s.lang), r.computed(s))
}

// standsFor says what the printed figure stands for.
func (r result) standsFor(s settings, t texts) string {
	by := s.by
	by.Base = r.whole
	interval, format := r.Claim.Interval(by), t.standsFor
	if _, exact := interval.Single(); exact {
		format = t.exactly
	}
	return fmt.Sprintf(format, r.printed, r.ends(interval, s.lang))
}

// wholes says of which wholes the part would print as the figure does.
func (r result) wholes(by figure.Convention, l figure.Language, t texts) []string {
	if r.part < 1 {
		return nil
	}
	wholes := figure.Wholes(r.printed, r.part, by)
	if wholes.Empty() {
		return nil
	}
	return []string{fmt.Sprintf(t.wholes, whole(r.part, l), span(wholes, l))}
}

// around returns the two counts whose shares, or totals whose means, are nearest below and above the printed one, as
// they would print.
func (r result) around(s settings) (text string) {
	below := r.printed.Nominal().Scale(r.whole).Floor()
	if below == nil || !below.IsInt64() {
		return ""
	}
	for _, n := range []int64{below.Int64(), below.Int64() + 1} {
		if r.mean() || 0 <= n && n <= r.whole {
			text += fmt.Sprintf(
				"; %d: %s",
				n,
				r.printed.Like(figure.Of(n, r.whole), s.by.Rounding).Format(s.lang),
			)
		}
	}
	return text
}

// computed returns the value of the formula, and how it would have been printed.
func (r result) computed(s settings) string {
	if kind := r.printed.Kind(); r.makes.Valid() && (kind == figure.Number || !kind.Valid()) && r.Mixed == claim.NotMixed {
		return r.Interval.Format(func(x figure.Ratio) string {
			return figure.Print(x, r.makes, 2, figure.HalfUp).Format(s.lang)
		})
	}
	x, single := r.Interval.Single()
	if !single {
		return r.ends(r.Interval, s.lang)
	}
	text := r.value(x, s.lang)
	if told := strings.ReplaceAll(r.Claim.From.String(), " ", ""); x.Defined() && told != x.String() &&
		strings.Contains(x.String(), "/") {
		text = x.String() + " = " + text
	}
	if r.Mixed != claim.NotMixed || !r.printed.Defined() {
		return text
	}
	if prints := r.printed.Like(x, s.by.Rounding).Format(s.lang); !strings.HasSuffix(text, prints) {
		text += " → " + prints
	}
	return text
}

// number returns a number with two decimals more than were printed, or none for a whole one; a fraction as a
// percentage.
func (r result) value(x figure.Ratio, l figure.Language) string {
	kind, decimals := r.printed.Kind(), min(r.printed.Decimals()+2, figure.MaxDecimals)
	switch _, whole := figure.HalfUp.Round(x, 0); {
	case kind == figure.Fraction:
		kind = figure.Percent
	case r.Mixed == claim.NotPoints && (r.Claim.From.Op() == claim.OpShare || r.Claim.From.Op() == claim.OpGrowth):
		kind = figure.Percent
	case r.Mixed == claim.NotPoints, r.Mixed == claim.NotShares:
		if kind = figure.Number; whole {
			decimals = 0
		}
	case r.Mixed == claim.NotPercent:
		kind = figure.Points
	case r.Mixed == claim.Unlike:
		kind = figure.Number
	case kind.Hundredths():
	case whole:
		kind, decimals = figure.Number, 0
	case !kind.Valid():
		kind = figure.Number
	}
	return figure.Print(x, kind, decimals, figure.HalfUp).Beside(r.printed).Format(l)
}

// ends returns an interval; an end in a round bracket does not belong to it.
func (r result) ends(i figure.Interval, l figure.Language) string {
	return i.Format(func(x figure.Ratio) string { return r.value(x, l) })
}

// nearest returns the number of a range that is nearest to n.
func nearest(r figure.Range, n int64) int64 { return min(max(n, r.Lo()), r.Hi()) }

// span returns a range that is not empty.
func span(r figure.Range, l figure.Language) string {
	n, single := r.Single()
	switch {
	case single:
		return whole(n, l)
	case !r.Bounded():
		return whole(r.Lo(), l) + "–∞"
	}
	return whole(r.Lo(), l) + "–" + whole(r.Hi(), l)
}

// whole returns a whole number in the notation of a language.
func whole(n int64, l figure.Language) string {
	return figure.Print(figure.Whole(n), figure.Number, 0, figure.HalfUp).Format(l)
}
