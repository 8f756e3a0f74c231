package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
	"github.com/socialemployment/barometer/survey/table"
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
	findings []claim.Finding
	left     map[string]system.Bounds // what all figures together leave of each; none where it is not asked for
	hides    map[string]bool          // the claims that are not printed
	shares   map[string]bool          // the claims that are shares of a whole
}

// writeText writes the listing, the counts, the rules and the clashes.
func writeText(w io.Writer, s settings) error {
	all := published()
	p := page{settings: s, texts: textsIn(s.lang), hides: map[string]bool{}, shares: sharesAmong(all)}
	for _, c := range all {
		p.hides[c.ID] = !c.Printed.Defined()
	}
	var err error
	if p.findings, p.left, err = s.implied(); err != nil {
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

// paragraph writes a text, indented and cut into lines; a number and its percent sign stay together.
func (p *page) paragraph(by int, text string) {
	space := strings.Repeat(" ", by)
	text = strings.ReplaceAll(text, " %", "\u00a0%")
	for _, line := range wrap(text, width-by) {
		p.WriteString(space + line + "\n")
	}
}

// clashing writes the figures that clash, with the arithmetic and the likeliest explanation.
func (p *page) clashing() {
	p.heading(p.texts.clashes)
	found := false
	for _, f := range p.findings {
		if f.Verdict != claim.Inconsistent || !p.lists(f.Verdict) {
			continue
		}
		found = true
		fmt.Fprintf(
			p,
			"\n%s, %s %s: %s, %s\n",
			f.Claim.Report,
			p.texts.section,
			f.Claim.Section,
			f.Claim.ID,
			compare.Printed(f.Claim, p.lang),
		)
		p.paragraph(indent, p.subject(f.Claim))
		p.arithmetic(f)
	}
	if !found {
		p.paragraph(0, p.texts.noClash)
	}
}

// arithmetic writes what the formula of a figure that clashes gives, and the explanation. Where the formula has an
// operand that is not printed, it gives nothing by itself: the note tells what contradicts what.
func (p *page) arithmetic(f claim.Finding) {
	if slices.ContainsFunc(f.Claim.From.Operands(), func(id string) bool { return p.hides[id] }) {
		p.paragraph(indent, f.Note)
		return
	}
	p.paragraph(indent, p.texts.formula+": "+p.recomputed(f))
	p.paragraph(indent, f.Claim.Note)
}

// grid writes a table.
func (p *page) grid(g table.Grid) error {
	p.WriteByte('\n')
	return g.WriteText(p, width)
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
