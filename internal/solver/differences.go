package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// arc is a difference constraint: it says that to is at most from plus gap, or less than that when strict.
type arc struct {
	from, to int32
	gap      figure.Ratio
	strict   bool
	why      bitset
}

// distance is how far an unknown can lie above the others, and how often an inequality on the way was strict.
type distance struct {
	sum    figure.Ratio
	strict int
}

// negativeCycle posts a contradiction when the graph of the difference constraints among the rules has a negative
// cycle, as a > b > a; it is found by Bellman-Ford, from all unknowns at distance 0. Propagation would find it only
// after as many steps as there are numbers between the ends, or never.
func (s *solver) negativeCycle() {
	arcs := s.arcs()
	if len(arcs) < 2 {
		return
	}
	far := make([]distance, len(s.unknowns))
	for v := range far {
		far[v].sum = figure.Whole(0)
	}
	by := make([]int, len(s.unknowns))
	last := int32(-1)
	for round := 0; round <= len(s.unknowns); round++ {
		last = -1
		for i, a := range arcs {
			s.steps.Take(1)
			d := distance{far[a.from].sum.Add(a.gap), far[a.from].strict + boolInt(a.strict)}
			if c := d.sum.Cmp(far[a.to].sum); c < 0 || c == 0 && d.strict > far[a.to].strict {
				far[a.to], by[a.to], last = d, i, a.to
			}
		}
		if last < 0 || s.steps.Spent() {
			return
		}
	}
	s.postNegativeCycle(arcs, by, last)
}

// postNegativeCycle posts the contradiction of the negative cycle that v is reached from.
func (s *solver) postNegativeCycle(arcs []arc, by []int, v int32) {
	for range s.unknowns {
		v = arcs[by[v]].from // surely on the cycle after so many steps
	}
	var why bitset
	for at, first := v, true; first || at != v; first = false {
		a := arcs[by[at]]
		why = why.join(a.why)
		at = a.from
	}
	s.post(&linear{span: figure.Point(figure.Whole(1))}, why)
	s.enqueue(int32(len(s.rules) - 1))
}

// arcs returns the rules that bound the difference of two unknowns.
func (s *solver) arcs() (list []arc) {
	for _, r := range s.rules {
		l, ok := r.rule.(*linear)
		if !ok || r.off || len(l.vars) != 2 || !l.factor[0].Equal(l.factor[1].Neg()) {
			continue
		}
		gap := l.span.Scale(figure.Whole(1).Div(l.factor[0])) // first - second
		if upper.of(gap).Defined() {
			list = append(list, s.arc(l.vars[1], l.vars[0], upper.of(gap), upper.open(gap), r.why))
		}
		if lower.of(gap).Defined() {
			list = append(list, s.arc(l.vars[0], l.vars[1], lower.of(gap).Neg(), lower.open(gap), r.why))
		}
	}
	return list
}

// arc returns to ≤ from + gap; between whole numbers the gap is a whole number and never strict.
func (s *solver) arc(from, to int32, gap figure.Ratio, strict bool, why bitset) arc {
	if s.unknowns[from].integer && s.unknowns[to].integer {
		_, most, _ := figure.Between(figure.Ratio{}, false, gap, strict).Whole()
		if most.IsInt64() {
			gap, strict = figure.Whole(most.Int64()), false
		}
	}
	return arc{from, to, gap, strict, why}
}
