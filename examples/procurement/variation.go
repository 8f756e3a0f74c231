package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// variation tells what moving one assumption over a range does to the order: the order at both ends, and every value at
// which two offers change places.
func (r *report) variation(s span) (string, error) {
	t := textsIn(r.lang)
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s–%s", s.term.Label(r.lang), r.amount(s.from), r.amount(s.to))
	if assumed := r.assumed.Get(s.term); assumed.Given() {
		fmt.Fprintf(&b, " (%s %s)", t.here, r.amount(assumed))
	}
	b.WriteByte('\n')
	if !r.restsOn(s) {
		fmt.Fprintf(&b, "  %s\n", t.noOffer)
		return b.String(), nil
	}
	crossovers, err := coaching.Vary(r.plain(), r.basis, r.assumed, s.term, s.from, s.to)
	if err != nil {
		return "", err
	}
	b.WriteString(r.order(s.term, s.from))
	for _, x := range crossovers {
		indented(&b, 2, r.value(x.At)+": "+fmt.Sprintf(t.crossing, r.offers[x.Below].Name, r.offers[x.Above].Name))
	}
	if len(crossovers) == 0 {
		fmt.Fprintf(&b, "  %s\n", t.unmoved)
	}
	b.WriteString(r.order(s.term, s.to))
	return b.String(), nil
}

// restsOn reports whether a price rests on the term as an assumption, at one of the ends of the range, or whether an
// offer is refused at one of them only.
func (r *report) restsOn(s span) bool {
	for _, end := range []figure.Amount{s.from, s.to} {
		c := r.at(s.term, end)
		if len(r.refusedOnly(c)) > 0 {
			return true
		}
		for _, o := range c.Ranking {
			if o.Assumed.Has(s.term) {
				return true
			}
		}
	}
	return false
}

// refusedOnly returns the names of the offers that a comparison refuses and that of the assumed terms does not.
func (r *report) refusedOnly(c coaching.Comparison) (names []string) {
	for _, o := range c.Refused {
		if r.result.At(o.Index) != 0 {
			names = append(names, o.Offer.Name)
		}
	}
	return names
}

// at returns the comparison with one assumption moved. The range has been checked.
func (r *report) at(term coaching.Term, value figure.Amount) coaching.Comparison {
	assumed, _ := r.assumed.With(term, value)
	c, _ := coaching.Compare(r.plain(), r.basis, assumed)
	return c
}

// order returns the offers at a value of a term from the cheapest on, in lines of the page's width; those that cost the
// same are joined by "=".
func (r *report) order(term coaching.Term, value figure.Amount) string {
	var b strings.Builder
	line, by, last := fmt.Sprintf("%s %s:", textsIn(r.lang).at, r.amount(value)), 2, 0
	c := r.at(term, value)
	for i, o := range c.Ranking {
		next := " " + o.Offer.Name
		switch {
		case i == 0:
		case o.Place == last:
			next = " =" + next
		default:
			next = " <" + next
		}
		if i > 0 && by+utf8.RuneCountInString(line+next) > width {
			indented(&b, by, line)
			line, by, next = "", 4, next[1:]
		}
		line += next
		last = o.Place
	}
	indented(&b, by, line)
	if names := r.refusedOnly(c); names != nil {
		indented(&b, 4, textsIn(r.lang).clash+strings.Join(names, ", "))
	}
	return b.String()
}

// indented writes a text in lines of the page's width, indented, those after the first by two more.
func indented(b *strings.Builder, by int, text string) {
	for _, line := range table.Wrap(text, width-by, 2) {
		b.WriteString(strings.Repeat(" ", by) + line + "\n")
	}
}

// value returns where two offers change places: rounded, with the exact ratio where the decimals do not tell all; a
// value that is no ratio lies between the two hundredths.
func (r *report) value(at figure.Interval) string {
	x, exact := at.Single()
	if !exact {
		lo, _ := at.Lo()
		hi, _ := at.Hi()
		return r.number(lo) + "–" + r.number(hi)
	}
	if _, told := figure.HalfUp.Round(x, 2); told {
		return r.number(x)
	}
	return fmt.Sprintf("%s (%v)", r.number(x), x)
}
