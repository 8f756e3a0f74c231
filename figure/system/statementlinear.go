package system

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver"
)

// Term is a number of times an unknown.
type Term struct {
	Times int64
	Of    string
}

func term(times int64, of string) Term { return Term{times, of} }

// Linear states that the terms add up to a number in the interval.
func (s Statement) Linear(in figure.Interval, terms ...Term) Statement {
	return s.saysf("%s is in %s", sumOf(terms), in).linear("", in, terms...)
}

// list is names that are written with a sign between them.
type list struct {
	names []string
	sign  string
}

func (l list) String() string { return strings.Join(l.names, l.sign) }

// sumOf is terms that are written as their sum.
type sumOf []Term

func (s sumOf) String() string {
	words := make([]string, len(s))
	for i, t := range s {
		words[i] = fmt.Sprintf("%d · %s", t.Times, t.Of)
	}
	return strings.Join(words, " + ")
}

func (s Statement) linear(text string, in figure.Interval, terms ...Term) Statement {
	names, factors := make([]string, len(terms)), make([]figure.Ratio, len(terms))
	for i, t := range terms {
		names[i], factors[i] = t.Of, figure.Whole(t.Times)
	}
	return s.says(text).with(solver.Linear(factors, in), names...)
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
	s = s.saysf("%s / %s is printed %s", part, whole, p)
	return s.quotient(part, whole, p, 0)
}

// Growth states that the growth from before to now, as a share of before, is printed as p.
func (s Statement) Growth(now, before string, p figure.Printed) Statement {
	s = s.saysf("%s / %s - 1 is printed %s", now, before, p)
	return s.quotient(now, before, p, 1)
}

// quotient states that part/whole less the shift lies in the interval that p stands for: two linear inequalities. A
// fraction in words also admits the share nearest to it, which over a whole of n lies at most 1/n beyond.
func (s Statement) quotient(part, whole string, p figure.Printed, shift int64) Statement {
	if p.Kind() == figure.Points {
		s.fault = figure.Fault("printed", p, figure.ErrSyntax, "percentage points are no share, mean or growth")
	}
	in := p.Interval(s.by).Add(figure.Point(figure.Whole(shift)))
	s = s.linear("", aboveZero(), term(1, whole))
	_, all := p.Interval(s.by).Single()
	inWords := p.InWords() && !all
	slack := int64(0)
	if inWords {
		slack = 1
		s = s.with(solver.InWords(p, s.by, shift), part, whole)
	}
	if lo, open := in.Lo(); lo.Defined() {
		above := figure.Between(figure.Whole(-slack), open && !inWords, figure.Ratio{}, false)
		s = s.with(solver.Linear([]figure.Ratio{figure.Whole(1), lo.Neg()}, above), part, whole)
	}
	if hi, open := in.Hi(); hi.Defined() {
		below := figure.Between(figure.Ratio{}, false, figure.Whole(slack), open && !inWords)
		s = s.with(solver.Linear([]figure.Ratio{figure.Whole(1), hi.Neg()}, below), part, whole)
	}
	return s
}

// ShareIs states that the share x, which is part/whole by another statement, is printed as p. A fraction in words is
// heard over the whole, known or not: it admits the attainable share nearest to it, as figure.Wholes and Quotient do.
func (s Statement) ShareIs(x, part, whole string, p figure.Printed) Statement {
	s = s.saysf("%s is printed %s", x, p).quotient(part, whole, p, 0)
	return s.with(solver.ShareInWords(p, s.by), x, whole)
}

// Rank states the rank of x among it and the others, 1 for the largest and -1 for the smallest: that so many
// others, less one, are larger (smaller). Equal numbers share a rank. There is no rank 0: Add refuses it.
func (s Statement) Rank(x string, rank int64, others ...string) Statement {
	names := append([]string{x}, others...)
	s = s.saysf("%s has the rank %d of %s", x, rank, list{names, ", "})
	if rank == 0 {
		s.fault = figure.Fault("rank", rank, figure.ErrRange, "ranks are counted from 1, or from the end by -1")
	}
	return s.with(solver.Ranking(len(names), rank), names...)
}

// Share states that x is part/whole, and that the whole is positive.
func (s Statement) Share(x, part, whole string) Statement {
	s = s.saysf("%s is %s / %s", x, part, whole)
	return s.with(solver.Quotient(0), part, x, whole)
}

// GrowthRate states that x is now/before less 1, and that before is positive.
func (s Statement) GrowthRate(x, now, before string) Statement {
	s = s.saysf("%s is %s / %s - 1", x, now, before)
	return s.with(solver.Quotient(1), now, x, before)
}

// Product states that x is the product of the factors.
func (s Statement) Product(x string, factors ...string) Statement {
	s = s.saysf("%s is %s", x, list{factors, " · "})
	return s.with(solver.Product(len(factors)), append([]string{x}, factors...)...)
}

// RankIn states that r is the rank of x among it and the others, the largest being 1.
func (s Statement) RankIn(r, x string, others ...string) Statement {
	s = s.saysf("%s is the rank of %s among it and %s", r, x, list{others, ", "})
	names := append(append([]string{x}, others...), r)
	return s.with(solver.RankingIn(len(names)), names...)
}
