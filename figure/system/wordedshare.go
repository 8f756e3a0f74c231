package system

import "github.com/socialemployment/barometer/figure"

// ShareIs states that the share x, which is part/whole by another statement, is printed as p. A fraction in words is
// heard over the whole, known or not: it admits the attainable share nearest to it, as figure.Wholes and Quotient do.
func (s Statement) ShareIs(x, part, whole string, p figure.Printed) Statement {
	s = s.says(x+" is printed "+p.String()).quotient(part, whole, p, 0)
	return s.with(&over{vars: placesTo(2), printed: p, by: s.by}, x, whole)
}

// over states that the first unknown is a share of the second, a number of respondents, that may be printed so.
type over struct {
	vars    []int32
	printed figure.Printed
	by      figure.Convention
}

func (o *over) scope() []int32 { return o.vars }

func (o *over) on(at []int32, _ []unknown) rule { return &over{remap(o.vars, at), o.printed, o.by} }

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
