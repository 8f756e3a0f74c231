package main

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// listing writes every figure asked for, under its report and section.
func (p *page) listing() {
	p.heading(p.texts.title)
	if slices.ContainsFunc(p.findings, func(f claim.Finding) bool { return f.Claim.Compared && p.lists(f.Verdict) }) {
		p.WriteByte('\n')
		p.paragraph(0, compare.Legend(p.lang))
	}
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

// line writes one figure: as printed, its verdict and id; what it is; and what its formula gives.
func (p *page) line(f claim.Finding) {
	first := fmt.Sprintf(
		"  %-*s %-*s %s",
		printedWidth,
		compare.Printed(f.Claim, p.lang),
		verdictWidth,
		f.Verdict.Label(p.lang),
		f.Claim.ID,
	)
	p.WriteString(strings.Join(wrapWith(first, width, indent), "\n") + "\n")
	p.paragraph(indent, p.subject(f.Claim))
	p.paragraph(indent, p.texts.formula+": "+p.recomputed(f))
	if f.Note != "" && f.Verdict != claim.Inconsistent {
		p.paragraph(indent, "("+f.Note+")")
	}
}

// recomputed returns the formula with the value that it gives, or that there is none.
func (p *page) recomputed(f claim.Finding) string {
	if f.Claim.From.Stated() {
		if f.Verdict == claim.Implied {
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

// number returns a number with two decimals more than the printed figure has; a share told in words as a percentage,
// one that is not printed with one decimal.
func (p *page) number(f claim.Finding, x figure.Ratio) string { return p.numberTo(f, x, p.more(f)) }

// more returns how many decimals more than the printed figure its exact value is told with.
func (p *page) more(f claim.Finding) int {
	if !f.Claim.Printed.Defined() && p.inPercent(f) {
		return 1
	}
	return 2
}

// numberTo returns a number with so many decimals more than the printed figure has.
func (p *page) numberTo(f claim.Finding, x figure.Ratio, more int) string {
	kind, decimals := f.Claim.Printed.Kind(), f.Claim.Printed.Decimals()+more
	hidden, of := kind == 0, x
	switch {
	case p.inPercent(f):
		kind, of = figure.Percent, x.Scale(100)
	case hidden:
		kind = figure.Number
	}
	if _, whole := figure.HalfUp.Round(of, 0); whole && (kind == figure.Number || hidden) {
		decimals = 0
	}
	return figure.Print(x, kind, decimals, figure.HalfUp).Beside(f.Claim.Printed).Format(p.lang)
}

// interval returns an interval with its ends as numbers, with as many decimals as tell them apart, and from 0 and 100
// %. They are rounded outwards, so that no number of it is left out.
func (p *page) interval(f claim.Finding) string {
	lo, _ := f.Interval.Lo()
	hi, _ := f.Interval.Hi()
	if f.Claim.Printed.Kind() == figure.Rank {
		return p.number(f, lo) + " … " + p.number(f, hi)
	}
	decimals := p.more(f)
	vague := func() bool {
		return p.looksLike(f, lo, decimals) || p.looksLike(f, hi, decimals) ||
			lo.Less(hi) && p.numberTo(f, lo, decimals) == p.numberTo(f, hi, decimals)
	}
	for f.Claim.Printed.Decimals()+decimals < figure.MaxDecimals && vague() {
		decimals++
	}
	return f.Interval.Format(func(x figure.Ratio) string {
		return p.numberTo(f, p.outwards(f, x, decimals, x.Equal(hi)), decimals)
	})
}

// outwards returns the number with so many decimals more than are printed that is not above a lower end, or not below
// an upper one.
func (p *page) outwards(f claim.Finding, x figure.Ratio, more int, upper bool) figure.Ratio {
	unit := figure.Whole(1)
	for range f.Claim.Printed.Decimals() + more {
		unit = unit.Scale(10)
	}
	if p.inPercent(f) {
		unit = unit.Scale(100)
	}
	steps := x.Mul(unit).Floor()
	if upper {
		steps = x.Mul(unit).Ceil()
	}
	return figure.FromRat(new(big.Rat).SetInt(steps)).Div(unit)
}
