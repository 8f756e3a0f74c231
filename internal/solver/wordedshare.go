package solver

import "github.com/socialemployment/barometer/figure"

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
	return Rule{&wordedShare{vars: places(2), printed: printed, by: by}}
}

func (w *wordedShare) scope() []int32 { return w.vars }

func (w *wordedShare) on(at []int32, _ []Unknown) rule {
	return &wordedShare{remap(w.vars, at), w.printed, w.by}
}

func (w *wordedShare) needs(v int32, _ bool, use func(int32, bool)) { needsAll(w.vars, v, use) }

func (w *wordedShare) revise(s *solver, b *box, me int32) bool {
	return s.within(b, w.vars[0], w.among(lowEnd(s.interval(b, w.vars[1]))), me)
}

// among returns the shares that may be printed so over at least so many respondents.
func (w *wordedShare) among(least figure.Ratio) figure.Interval {
	n := least.Ceil()
	if n == nil || n.Sign() <= 0 || !n.IsInt64() {
		return w.printed.IntervalOver(1, w.by)
	}
	return w.printed.IntervalOver(n.Int64(), w.by)
}

func (w *wordedShare) holds(values []figure.Ratio) bool {
	return w.among(values[w.vars[1]]).Contains(values[w.vars[0]])
}
