package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/render"
)

// width is the width of the page in characters.
const width = 100

// The columns of a figure's first line, and the indent of those after it.
const (
	printedWidth = 26
	verdictWidth = 14
	indent       = 4
)

// page is what the program prints.
type page struct {
	settings
	texts
	strings.Builder
	findings []figure.Finding
}

// writeText writes the listing, the counts, the rules and the clashes.
func writeText(w io.Writer, s settings) error {
	p := page{settings: s, texts: textsIn(s.lang)}
	var err error
	if p.findings, err = s.findings(figure.Convention{}); err != nil {
		return err
	}
	p.listing()
	if err = p.countings(); err == nil {
		err = p.roundings()
	}
	if err != nil {
		return err
	}
	p.hidden()
	p.clashing()
	_, err = io.WriteString(w, p.String())
	return err
}

// heading begins a part of the page.
func (p *page) heading(text string) {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
	fmt.Fprintf(p, "%s\n%s\n", text, strings.Repeat("=", utf8.RuneCountInString(text)))
}

// paragraph writes a text, indented and cut into lines.
func (p *page) paragraph(by int, text string) {
	space := strings.Repeat(" ", by)
	for _, line := range wrap(text, width-by) {
		p.WriteString(space + line + "\n")
	}
}

// hidden writes the quantities that a report uses and never prints, with what the printed figures leave of them and
// which of these leave it; a quantity that nothing bounds from above is left out.
func (p *page) hidden() {
	p.heading(p.texts.implications)
	for _, f := range p.findings {
		hi, _ := f.Interval.Hi()
		if f.Claim.Printed.Defined() || f.Verdict != figure.Implied || !p.lists(f.Verdict) || !hi.Defined() {
			continue
		}
		fmt.Fprintf(p, "\n%s, %s %s: %s\n", f.Claim.Report, p.texts.section, f.Claim.Section, f.Claim.ID)
		p.paragraph(indent, f.Claim.Subject+": "+p.leaves(f))
		if f.Note != "" {
			p.paragraph(indent, "("+f.Note+")")
		}
	}
}

// leaves returns what is left of a hidden quantity: a number, the whole numbers of a range, or the interval.
func (p *page) leaves(f figure.Finding) string {
	lo, loOpen := f.Interval.Lo()
	hi, hiOpen := f.Interval.Hi()
	if _, single := f.Interval.Single(); !single && !loOpen && !hiOpen && lo.Floor().Cmp(lo.Ceil()) == 0 && hi.Floor().Cmp(hi.Ceil()) == 0 {
		return p.number(f, lo) + "–" + p.number(f, hi)
	} else if single {
		return p.number(f, lo)
	}
	return p.interval(f)
}

// clashing writes the figures that clash, with the arithmetic and the likeliest explanation.
func (p *page) clashing() {
	p.heading(p.texts.clashes)
	found := false
	for _, f := range p.findings {
		if f.Verdict != figure.Inconsistent || !p.lists(f.Verdict) {
			continue
		}
		found = true
		fmt.Fprintf(p, "\n%s, %s %s: %s, %s\n", f.Claim.Report, p.texts.section, f.Claim.Section, f.Claim.ID, f.Claim.Printed)
		p.paragraph(indent, f.Claim.Subject)
		p.paragraph(indent, f.Note)
	}
	if !found {
		p.paragraph(0, p.texts.noClash)
	}
}

// grid writes a table.
func (p *page) grid(g render.Grid) error {
	p.WriteByte('\n')
	return render.Text(p, g, width)
}

// wrap cuts a text at ordinary spaces into lines of at most so many characters.
func wrap(text string, width int) []string { return wrapWith(text, width, 0) }

// wrapWith wraps with the lines after the first indented; runs of spaces within a line stay.
func wrapWith(text string, width, by int) (lines []string) {
	line := ""
	for i, word := range strings.Split(text, " ") {
		switch {
		case i == 0:
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= width:
			line += " " + word
		default:
			lines = append(lines, strings.TrimRight(line, " "))
			line = strings.Repeat(" ", by) + word
		}
	}
	return append(lines, line)
}
