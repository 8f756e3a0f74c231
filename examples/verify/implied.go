package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/figure/system"
)

// implied returns the findings, and what all figures together leave of each when implied ones are asked for.
func (s settings) implied() ([]claim.Finding, map[string]system.Bounds, error) {
	findings, err := s.findings(s.by)
	if err != nil || !s.lists(claim.Implied) {
		return findings, nil, err
	}
	left, err := s.bounds()
	sharpen(findings, left)
	return findings, left, err
}

// bounds returns what the figures of each report together leave of every one of them, by id, because of the claims
// whose figures or formulas give it. What a clash rests on is
// left out, and so are figures of which it was not settled within the budget whether they clash.
func (s settings) bounds() (map[string]system.Bounds, error) {
	left := map[string]system.Bounds{}
	for _, report := range s.reports {
		all, err := claim.SystemOf(of(report), s.by)
		if err != nil {
			return nil, err
		}
		_, rest, err := all.Clashes()
		if err != nil && !errors.Is(err, figure.ErrBudget) {
			return nil, fmt.Errorf("%s: %w", report, err)
		}
		bounds, err := rest.All()
		if err != nil && !errors.Is(err, figure.ErrClash) {
			return nil, fmt.Errorf("%s: %w", report, err)
		}
		for _, b := range bounds {
			b.Because = rest.Subjects(b)
			left[b.Name] = b
		}
	}
	return left, nil
}

// sharpen gives what is implied the interval that all figures together leave of it, and names those that do.
func sharpen(findings []claim.Finding, left map[string]system.Bounds) {
	for i, f := range findings {
		b, known := left[f.Claim.ID]
		if f.Verdict != claim.Implied || !known {
			continue
		}
		f.Interval, f.Exact, f.Note = b.Interval, figure.Ratio{}, f.Claim.Note
		if x, single := b.Interval.Single(); single {
			f.Exact = x
		}
		if len(b.Because) > 0 {
			f.Note = joined("; ", "follows from "+strings.Join(b.Because, ", "), f.Claim.Note)
		}
		findings[i] = f
	}
}

// joined joins the texts that are not empty.
func joined(with string, texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(text string) bool { return text == "" }), with)
}

// hidden writes the quantities that a report uses and never prints, with what the printed figures leave of them,
// whether that is proved, and which claims give it; one of which that says nothing is left out, and so is the part when
// there is none.
func (p *page) hidden() {
	heading := p.texts.implications
	for _, f := range p.findings {
		if f.Claim.Printed.Defined() || f.Verdict != claim.Implied || !p.lists(f.Verdict) || !p.says(f) {
			continue
		}
		if heading != "" {
			p.heading(heading)
			p.WriteByte('\n')
			p.paragraph(0, p.texts.proofs)
			heading = ""
		}
		b := p.left[f.Claim.ID]
		fmt.Fprintf(p, "\n%s, %s %s: %s\n", f.Claim.Report, p.texts.section, f.Claim.Section, f.Claim.ID)
		p.paragraph(indent, p.subject(f.Claim)+": "+joined(", ", p.leaves(f), p.proof(b)))
		if len(b.Because) > 0 {
			p.paragraph(indent, p.texts.follows+": "+strings.Join(b.Because, ", "))
		}
		if f.Claim.Note != "" {
			p.paragraph(indent, "("+f.Claim.Note+")")
		}
	}
}

// leaves returns what is left of a hidden quantity: a number, the whole numbers of a range, or the interval.
func (p *page) leaves(f claim.Finding) string {
	lo, loOpen := f.Interval.Lo()
	hi, hiOpen := f.Interval.Hi()
	if _, single := f.Interval.Single(); single {
		return p.number(f, lo)
	}
	if isWhole(lo) && isWhole(hi) && !loOpen && !hiOpen && !p.inPercent(f) {
		return p.number(f, lo) + "–" + p.number(f, hi)
	}
	return p.interval(f)
}

func isWhole(x figure.Ratio) bool {
	return x.Defined() && x.Floor().Cmp(x.Ceil()) == 0
}

// proof tells whether numbers that satisfy all figures were found at both ends; nothing where there is one number
// alone, or an end that is approached and never reached.
func (p *page) proof(b system.Bounds) string {
	_, loOpen := b.Interval.Lo()
	_, hiOpen := b.Interval.Hi()
	_, single := b.Interval.Single()
	switch {
	case b.Tight && !single:
		return p.texts.tight
	case single || loOpen || hiOpen:
		return ""
	}
	return p.texts.loose
}
