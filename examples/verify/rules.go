package main

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// evidence is what the recomputable figures of one report say about the rounding rules.
type evidence struct {
	report string
	// that some rule can tell apart from no rule: recomputed, and not clashing under all
	figures int
	against map[figure.Rounding][]claim.Finding // by rule, the figures that it cannot have printed
}

// evidenceOf tries every rule over all recomputable figures, report by report. A figure that clashes under every rule
// says nothing about rules and is left out.
func evidenceOf(s settings) ([]evidence, error) {
	byRule := map[figure.Rounding][]claim.Finding{}
	for rule := range figure.Roundings() {
		findings, err := s.findings(figure.Convention{Rounding: rule, Strict: s.by.Strict})
		if err != nil {
			return nil, err
		}
		byRule[rule] = findings
	}
	var all []evidence
	for _, report := range s.reports {
		e := evidence{report: report, against: map[figure.Rounding][]claim.Finding{}}
		for i := range byRule[figure.HalfUp] {
			e.add(byRule, i)
		}
		all = append(all, e)
	}
	return all, nil
}

// add counts the finding at i, which is of the same claim under every rule.
func (e *evidence) add(byRule map[figure.Rounding][]claim.Finding, i int) {
	var against []figure.Rounding
	fits := false
	for rule := range figure.Roundings() {
		switch f := byRule[rule][i]; {
		case f.Claim.Report != e.report:
			return
		case f.Verdict == claim.Inconsistent:
			against = append(against, rule)
		case f.Verdict == claim.Reproduced || f.Verdict == claim.Consistent:
			fits = true
		}
	}
	if !fits {
		return
	}
	e.figures++
	for _, rule := range against {
		e.against[rule] = append(e.against[rule], byRule[rule][i])
	}
}

// possible returns the rules under which every figure can have been printed.
func (e evidence) possible() (rules []figure.Rounding) {
	for rule := range figure.Roundings() {
		if len(e.against[rule]) == 0 {
			rules = append(rules, rule)
		}
	}
	return rules
}
