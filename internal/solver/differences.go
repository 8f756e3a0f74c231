package solver

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/graph"
)

// negativeCycle posts a contradiction when the graph of the difference constraints among the rules has a negative
// cycle. Propagation would find it only after as many steps as there are numbers between the ends, or never.
func (s *solver) negativeCycle() {
	arcs, reasons := s.arcs()
	if len(arcs) < 2 {
		return
	}
	cycle := graph.NegativeCycle(len(s.unknowns), arcs, func() bool { return s.steps.Take(1) })
	if cycle == nil {
		return
	}
	var why bitset
	for _, i := range cycle {
		why = why.join(reasons[i])
	}
	s.post(&linear{span: figure.Point(figure.Whole(1))}, why)
	s.enqueue(int32(len(s.rules) - 1))
}

// arcs returns the rules that bound the difference of two unknowns, and why each holds.
func (s *solver) arcs() (list []graph.Arc, why []bitset) {
	for _, r := range s.rules {
		l, ok := r.rule.(*linear)
		if !ok || r.off || len(l.vars) != 2 || !l.factor[0].Equal(l.factor[1].Neg()) {
			continue
		}
		gap := l.span.Scale(figure.Whole(1).Div(l.factor[0])) // first - second
		if upper.of(gap).Defined() {
			list = append(list, s.arc(l.vars[1], l.vars[0], upper.of(gap), upper.open(gap)))
			why = append(why, r.why)
		}
		if lower.of(gap).Defined() {
			list = append(list, s.arc(l.vars[0], l.vars[1], lower.of(gap).Neg(), lower.open(gap)))
			why = append(why, r.why)
		}
	}
	return list, why
}

// arc returns to ≤ from + gap; between whole numbers the gap is a whole number and never strict.
func (s *solver) arc(from, to int32, gap figure.Ratio, strict bool) graph.Arc {
	if s.unknowns[from].integer && s.unknowns[to].integer {
		_, most, _ := figure.Between(figure.Ratio{}, false, gap, strict).Whole()
		if most.IsInt64() {
			gap, strict = figure.Whole(most.Int64()), false
		}
	}
	return graph.Arc{From: from, To: to, Gap: gap, Strict: strict}
}
