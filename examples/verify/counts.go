package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/table"
)

// countings writes how many figures there are by kind and verdict, of each report.
func (p *page) countings() error {
	p.heading(p.texts.counts)
	for _, report := range p.reports {
		if err := p.grid(p.counted(report)); err != nil {
			return err
		}
	}
	return nil
}

// counted returns the table of one report: verdicts by kind, with those never printed apart.
func (p *page) counted(report string) table.Grid {
	g := table.Grid{Corner: report}
	kinds := []figure.Kind{}
	for k := range figure.Kinds() {
		if p.count(func(f claim.Finding) bool { return f.Claim.Printed.Kind() == k }) == 0 {
			continue
		}
		kinds, g.Columns = append(kinds, k), append(g.Columns, k.Label(p.lang))
	}
	kinds, g.Columns = append(kinds, 0), append(g.Columns, p.blank, p.all)
	add := func(label string, of func(claim.Finding) bool) {
		row, sum := table.GridRow{Label: label}, 0
		for _, k := range kinds {
			n := p.count(func(f claim.Finding) bool {
				return f.Claim.Report == report && f.Claim.Printed.Kind() == k && of(f)
			})
			row.Cells, sum = append(row.Cells, strconv.Itoa(n)), sum+n
		}
		row.Cells = append(row.Cells, strconv.Itoa(sum))
		g.Rows = append(g.Rows, row)
	}
	for v := range claim.Verdicts() {
		add(v.Label(p.lang), func(f claim.Finding) bool { return f.Verdict == v })
	}
	add(p.all, func(claim.Finding) bool { return true })
	return g
}

// count returns how many findings there are of some kind.
func (p *page) count(of func(claim.Finding) bool) (n int) {
	for _, f := range p.findings {
		if of(f) {
			n++
		}
	}
	return n
}

// roundings writes which rounding rules each report can have used, and which figures refute the others.
func (p *page) roundings() error {
	all, err := evidenceOf(p.settings)
	if err != nil {
		return err
	}
	p.heading(p.rules)
	for _, e := range all {
		fmt.Fprintf(p, "\n%s: ", e.report)
		if rules := e.possible(); len(rules) > 0 {
			fmt.Fprintf(p, p.possible+"\n", e.figures, strings.Join(p.labels(rules), "; "))
		} else {
			fmt.Fprintf(p, p.noRule+"\n", e.figures)
		}
		for rule := range figure.Roundings() {
			p.refuting(rule, e.against[rule])
		}
	}
	return nil
}

// refuting writes the figures that speak against a rule.
func (p *page) refuting(rule figure.Rounding, against []claim.Finding) {
	if len(against) == 0 {
		return
	}
	p.paragraph(2, fmt.Sprintf(p.refuted, rule.Label(p.lang), len(against)))
	for _, f := range against {
		p.paragraph(indent, fmt.Sprintf("%s %s: %s", f.Claim.ID, f.Claim.Printed, p.recomputed(f)))
	}
}

// labels returns the names of rules.
func (p *page) labels(rules []figure.Rounding) (names []string) {
	for _, r := range rules {
		names = append(names, r.Label(p.lang))
	}
	return names
}
