package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// worded states that the first unknown, less shift times the second, is a share of the second that a fraction in words
// admits; it is exact only once one of them is known.
type worded struct {
	vars    []int32
	shift   int64 // 0 for a share, 1 for a growth
	printed figure.Printed
	by      figure.Convention
}

// InWords returns the rule that the first unknown over the second, less shift, is a share that a fraction in words
// admits.
func InWords(printed figure.Printed, by figure.Convention, shift int64) Rule {
	return Rule{&worded{vars: []int32{0, 1}, shift: shift, printed: printed, by: by}}
}

func (w *worded) scope() []int32 { return w.vars }

func (w *worded) on(at []int32, _ []Unknown) rule {
	return &worded{remap(w.vars, at), w.shift, w.printed, w.by}
}

func (w *worded) needs(v int32, _ side, use func(int32, side)) { needsAll(w.vars, v, use) }

func (w *worded) revise(s *solver, b *box, me int32) bool {
	part, whole := s.interval(b, w.vars[0]), s.interval(b, w.vars[1])
	n, ok := whole.Single()
	if count, per, _ := n.Lowest().Counts(); ok && per == 1 && w.shift == 0 && s.unknowns[w.vars[0]].integer {
		k := figure.Parts(w.printed, count, w.by)
		return s.within(b, w.vars[0], k.Interval(), me)
	}
	_, known := part.Single()
	return !known || !ok || w.admits(lower.of(part), n)
}

func (w *worded) admits(part, whole figure.Ratio) bool {
	by := w.by
	if n, per, ok := whole.Lowest().Counts(); ok && per == 1 {
		by.Base = n
	}
	return w.printed.Admits(part.Div(whole).Sub(figure.Whole(w.shift)), by)
}

func (w *worded) holds(values []figure.Ratio) bool {
	return w.admits(values[w.vars[0]], values[w.vars[1]])
}

// wordedShare states that the first unknown is a share of the second, a number of respondents, that a fraction in words
// admits.
type wordedShare struct {
	vars    []int32
	printed figure.Printed
	by      figure.Convention
}

// ShareInWords returns the rule that the first unknown is a share of the second, a number of respondents, that may be
// printed so.
func ShareInWords(printed figure.Printed, by figure.Convention) Rule {
	return Rule{&wordedShare{vars: indices(2), printed: printed, by: by}}
}

func (w *wordedShare) scope() []int32 { return w.vars }

func (w *wordedShare) on(at []int32, _ []Unknown) rule {
	return &wordedShare{remap(w.vars, at), w.printed, w.by}
}

func (w *wordedShare) needs(v int32, _ side, use func(int32, side)) { needsAll(w.vars, v, use) }

func (w *wordedShare) revise(s *solver, b *box, me int32) bool {
	return s.within(b, w.vars[0], w.among(lower.of(s.interval(b, w.vars[1]))), me)
}

// among returns the shares that may be printed so over at least so many respondents.
func (w *wordedShare) among(least figure.Ratio) figure.Interval {
	n := least.Ceil()
	if n == nil || !n.IsInt64() {
		return w.printed.IntervalOver(1, w.by)
	}
	return w.printed.IntervalOver(n.Int64(), w.by)
}

func (w *wordedShare) holds(values []figure.Ratio) bool {
	return w.among(values[w.vars[1]]).Contains(values[w.vars[0]])
}
