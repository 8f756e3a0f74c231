package system

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Term is a number of times an unknown.
type Term struct {
	Times int64
	Of    string
}

func term(times int64, of string) Term { return Term{times, of} }

// Linear states that the terms add up to a number in the interval.
func (s Statement) Linear(in figure.Interval, terms ...Term) Statement {
	words := make([]string, len(terms))
	for i, t := range terms {
		words[i] = fmt.Sprintf("%d · %s", t.Times, t.Of)
	}
	return s.linear(fmt.Sprintf("%s is in %s", strings.Join(words, " + "), in), in, terms...)
}

func (s Statement) linear(text string, in figure.Interval, terms ...Term) Statement {
	names, factors := make([]string, len(terms)), make([]figure.Ratio, len(terms))
	for i, t := range terms {
		names[i], factors[i] = t.Of, figure.Whole(t.Times)
	}
	return s.says(text).with(newLinear(factors, in), names...)
}

// less returns the terms of parts, less the whole.
func less(whole string, parts []string) []Term {
	terms := []Term{term(-1, whole)}
	for _, p := range parts {
		terms = append(terms, term(1, p))
	}
	return terms
}

// Quotient states that part/whole is printed as p, and that the whole is positive: a share, a mean, any ratio.
func (s Statement) Quotient(part, whole string, p figure.Printed) Statement {
	s = s.says(fmt.Sprintf("%s / %s is printed %s", part, whole, p))
	return s.quotient(part, whole, p, 0)
}

// Growth states that the growth from before to now, as a share of before, is printed as p.
func (s Statement) Growth(now, before string, p figure.Printed) Statement {
	s = s.says(fmt.Sprintf("%s / %s - 1 is printed %s", now, before, p))
	return s.quotient(now, before, p, 1)
}

// quotient states that part/whole less the shift lies in the interval that p stands for: two linear inequalities. A fraction in
// words also admits the share nearest to it, which over a whole of n lies at most 1/n beyond.
func (s Statement) quotient(part, whole string, p figure.Printed, shift int64) Statement {
	in := p.Interval(s.by).Add(figure.Point(figure.Whole(shift)))
	s = s.linear("", figure.Between(figure.Whole(0), true, figure.Ratio{}, false), term(1, whole))
	slack := figure.Point(figure.Whole(0))
	if _, all := p.Interval(s.by).Single(); p.Kind() == figure.Fraction && !all {
		slack = figure.Closed(figure.Whole(-1), figure.Whole(1))
		s = s.with(&worded{vars: []int32{0, 1}, shift: shift, printed: p, by: s.by}, part, whole)
	}
	if lowEnd(in).Defined() {
		above := figure.Between(lowEnd(slack), lowOpen(in) && lowEnd(slack).Sign() == 0, figure.Ratio{}, false)
		s = s.with(newLinear([]figure.Ratio{figure.Whole(1), lowEnd(in).Neg()}, above), part, whole)
	}
	if highEnd(in).Defined() {
		below := figure.Between(figure.Ratio{}, false, highEnd(slack), highOpen(in) && highEnd(slack).Sign() == 0)
		s = s.with(newLinear([]figure.Ratio{figure.Whole(1), highEnd(in).Neg()}, below), part, whole)
	}
	return s
}

// Rank states the place of x among it and the others, 1 for the largest and -1 for the smallest: that so many
// others, less one, are larger (smaller). Equal numbers share a place. There is no place 0: it is never true.
func (s Statement) Rank(x string, place int64, others ...string) Statement {
	names := append([]string{x}, others...)
	s = s.says(fmt.Sprintf("%s is in place %d of %s", x, place, strings.Join(names, ", ")))
	if place == 0 {
		return s.with(newLinear([]figure.Ratio{figure.Whole(0)}, figure.Point(figure.Whole(1))), x)
	}
	return s.with(&ranking{place: place, vars: placesTo(len(names))}, names...)
}

// Share states that x is part/whole, and that the whole is positive.
func (s Statement) Share(x, part, whole string) Statement {
	s = s.says(fmt.Sprintf("%s is %s / %s", x, part, whole))
	return s.with(&product{vars: placesTo(3), quotient: true}, part, x, whole)
}

// GrowthRate states that x is now/before less 1, and that before is positive.
func (s Statement) GrowthRate(x, now, before string) Statement {
	s = s.says(fmt.Sprintf("%s is %s / %s - 1", x, now, before))
	return s.with(&product{vars: placesTo(3), quotient: true, shift: 1}, now, x, before)
}

// Product states that x is the product of the factors.
func (s Statement) Product(x string, factors ...string) Statement {
	s = s.says(x + " is " + strings.Join(factors, " · "))
	return s.with(&product{vars: placesTo(len(factors) + 1)}, append([]string{x}, factors...)...)
}

// RankIn states that place is the rank of x among it and the others, the largest being 1.
func (s Statement) RankIn(place, x string, others ...string) Statement {
	s = s.says(fmt.Sprintf("%s is the rank of %s among it and %s", place, x, strings.Join(others, ", ")))
	names := append(append([]string{x}, others...), place)
	return s.with(&ranking{vars: placesTo(len(names))}, names...)
}

func placesTo(n int) []int32 {
	list := make([]int32, n)
	for i := range list {
		list[i] = int32(i)
	}
	return list
}

// resolve returns the rules of a statement over the unknowns of the system.
func (s *System) resolve(st Statement) ([]rule, error) {
	if len(st.drafts) == 0 {
		return nil, figure.Fault("", "", figure.ErrMissing, "it states nothing")
	}
	var rules []rule
	for _, d := range st.drafts {
		if len(d.names) == 0 {
			return nil, figure.Fault("", "", figure.ErrMissing, "it is about no unknown")
		}
		at := make([]int32, len(d.names))
		for i, name := range d.names {
			v, ok := s.index[name]
			if !ok {
				return nil, figure.Fault("", name, figure.ErrMissing, "no unknown has that name")
			}
			at[i] = v
		}
		rules = append(rules, d.rule.on(at, s.unknowns))
	}
	return rules, nil
}

// integral reports whether all of the unknowns are whole numbers.
func integral(vars []int32, unknowns []unknown) bool {
	return !slices.ContainsFunc(vars, func(v int32) bool { return !unknowns[v].whole })
}
