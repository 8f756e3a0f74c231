package solver

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// linear states that the sum of factor·unknown lies in span. Where all unknowns are whole numbers and the factors
// fit, it is kept as whole numbers as well: the sum of coef·unknown is from lo to hi.
type linear struct {
	vars   []int32
	factor []figure.Ratio
	span   figure.Interval

	coef   []int64 // nil when the wide form is all there is
	lo, hi int64
}

// Linear returns the rule that the sum of factor·unknown lies in the span.
func Linear(factors []figure.Ratio, span figure.Interval) Rule { return Rule{newLinear(factors, span)} }

// newLinear returns the rule over the unknowns 0, 1, 2 and so on.
func newLinear(factors []figure.Ratio, span figure.Interval) *linear {
	return &linear{vars: indices(len(factors)), factor: factors, span: span}
}

func (l *linear) scope() []int32 { return l.vars }

// on joins terms of the same unknown and drops those that cancel out.
func (l *linear) on(at []int32, unknowns []Unknown) rule {
	n := &linear{
		span: l.span, vars: make([]int32, 0, len(l.vars)), factor: make([]figure.Ratio, 0, len(l.vars)),
	}
	var index map[int32]int
	if len(l.vars) > fewTerms {
		index = make(map[int32]int, len(l.vars))
	}
	for i, v := range l.vars {
		j, there := index[at[v]]
		if index == nil {
			j = slices.Index(n.vars, at[v])
			there = j >= 0
		}
		if there {
			n.factor[j] = n.factor[j].Add(l.factor[i])
			continue
		}
		if index != nil {
			index[at[v]] = len(n.vars)
		}
		n.vars, n.factor = append(n.vars, at[v]), append(n.factor, l.factor[i])
	}
	kept := 0
	for i, f := range n.factor {
		if f.Sign() != 0 {
			n.vars[kept], n.factor[kept] = n.vars[i], f
			kept++
		}
	}
	n.vars, n.factor = n.vars[:kept], n.factor[:kept]
	if integral(n.vars, unknowns) {
		n.toIntegers()
	}
	return n
}

func (l *linear) holds(values []figure.Ratio) bool {
	sum := figure.Whole(0)
	for i, v := range l.vars {
		sum = sum.Add(values[v].Mul(l.factor[i]))
	}
	return l.span.Contains(sum)
}

// needs names, for every other unknown, the end that the derived end of v rests on: the sum's upper end bounds v
// by the least that the others can be, its lower end by the most.
func (l *linear) needs(v int32, on side, use func(int32, side)) {
	most := false
	for i, w := range l.vars {
		if w == v {
			most = (on == upper) == (l.factor[i].Sign() < 0)
		}
	}
	for i, w := range l.vars {
		if w != v {
			use(w, upperIf(most == (l.factor[i].Sign() > 0)))
		}
	}
}
