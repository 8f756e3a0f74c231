package main

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// listing writes every figure asked for, under its report and section.
func (p *page) listing() {
	p.heading(p.texts.title)
	last := ""
	for _, f := range p.findings {
		if !p.lists(f.Verdict) {
			continue
		}
		if section := f.Claim.Report + " " + f.Claim.Section; section != last {
			fmt.Fprintf(p, "\n%s, %s %s\n", f.Claim.Report, p.texts.section, f.Claim.Section)
			last = section
		}
		p.line(f)
	}
}

// printed returns the figure as it stands in the report; where that compares in words, which rank they amount to.
func (p *page) printed(c figure.Claim) string {
	if c.Compared {
		return fmt.Sprintf(p.inWords, c.Printed.Format(p.lang))
	}
	return c.Printed.String()
}

// line writes one figure: as printed, its verdict and id; what it is; and what its formula gives.
func (p *page) line(f figure.Finding) {
	first := fmt.Sprintf("  %-*s %-*s %s", printedWidth, p.printed(f.Claim), verdictWidth, f.Verdict.Label(p.lang), f.Claim.ID)
	p.WriteString(strings.Join(wrapWith(first, width, indent), "\n") + "\n")
	p.paragraph(indent, f.Claim.Subject)
	p.paragraph(indent, p.texts.formula+": "+p.recomputed(f))
	if f.Note != "" && f.Verdict != figure.Inconsistent {
		p.paragraph(indent, "("+f.Note+")")
	}
}

// recomputed returns the formula with the value that it gives, or that there is none.
func (p *page) recomputed(f figure.Finding) string {
	if f.Claim.From.Stated() {
		if f.Verdict == figure.Implied {
			return p.texts.none + "; " + p.texts.implied + " " + p.interval(f)
		}
		return p.texts.none
	}
	text := f.Claim.From.String() + " = "
	if x, single := f.Interval.Single(); single {
		if _, whole, ok := x.Counts(); ok && whole != 1 {
			text += x.String() + " = "
		}
		return text + p.number(f, x)
	}
	return text + p.interval(f)
}

// number returns a number with two decimals more than the printed figure has; a share told in words as a percentage.
func (p *page) number(f figure.Finding, x figure.Ratio) string { return p.numberTo(f, x, more) }

// more is how many decimals more than the printed figure its exact value is told with.
const more = 2

// numberTo returns a number with so many decimals more than the printed figure has.
func (p *page) numberTo(f figure.Finding, x figure.Ratio, more int) string {
	kind, decimals := f.Claim.Printed.Kind(), f.Claim.Printed.Decimals()+more
	if _, whole := figure.HalfUp.Round(x, 0); whole && (kind == figure.Number || kind == 0) {
		return figure.Print(x, figure.Number, 0, figure.HalfUp).Beside(f.Claim.Printed).Format(p.lang)
	}
	switch kind {
	case 0:
		kind = figure.Number
	case figure.Fraction:
		kind = figure.Percent
	}
	return figure.Print(x, kind, decimals, figure.HalfUp).Beside(f.Claim.Printed).Format(p.lang)
}

// interval returns an interval with its ends as numbers, with as many decimals as tell them apart.
func (p *page) interval(f figure.Finding) string {
	lo, _ := f.Interval.Lo()
	hi, _ := f.Interval.Hi()
	if f.Claim.Printed.Kind() == figure.Rank {
		return p.number(f, lo) + " … " + p.number(f, hi)
	}
	decimals := more
	for f.Claim.Printed.Decimals()+decimals < figure.MaxDecimals && lo.Less(hi) && p.numberTo(f, lo, decimals) == p.numberTo(f, hi, decimals) {
		decimals++
	}
	return f.Interval.Format(func(x figure.Ratio) string { return p.numberTo(f, x, decimals) })
}
