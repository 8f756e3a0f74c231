package solver

import "github.com/socialemployment/barometer/figure"

// over states that the first unknown is a share of the second, a number of respondents, that may be printed so.
type over struct {
	vars    []int32
	printed figure.Printed
	by      figure.Convention
}

// ShareInWords returns the rule that the first unknown is a share of the second, a number of respondents, which a fraction
// in words admits.
func ShareInWords(printed figure.Printed, by figure.Convention) Rule {
	return Rule{&over{vars: places(2), printed: printed, by: by}}
}

func (o *over) scope() []int32 { return o.vars }

func (o *over) on(at []int32, _ []Unknown) rule { return &over{remap(o.vars, at), o.printed, o.by} }

func (o *over) needs(v int32, _ bool, use func(int32, bool)) { needsAll(o.vars, v, use) }

func (o *over) revise(s *solver, b *box, me int32) bool {
	return s.within(b, o.vars[0], o.among(lowEnd(s.interval(b, o.vars[1]))), me)
}

// among returns the shares that may be printed so over at least so many respondents.
func (o *over) among(least figure.Ratio) figure.Interval {
	n := least.Ceil()
	if n == nil || n.Sign() <= 0 || !n.IsInt64() {
		return o.printed.IntervalOver(1, o.by)
	}
	return o.printed.IntervalOver(n.Int64(), o.by)
}

func (o *over) holds(values []figure.Ratio) bool {
	return o.among(values[o.vars[1]]).Contains(values[o.vars[0]])
}
