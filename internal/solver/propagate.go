package solver

import (
	"slices"
)

// Propagate returns the bounds of the unknowns asked for, as far as bounds propagation alone finds them: nothing is
// searched, so they are true, but may be wider than those of Bounds. It also returns every contradiction that
// propagation meets. Of a contradiction the relations whose Subject is asked for are set aside, or if it has none,
// all its statements; an unknown of which a relation was set aside has no bounds.
func (p *Problem) Propagate(unknowns ...int32) (bounds []Bounds, clashes []Clash) {
	return p.propagate(true, unknowns)
}

// Refute returns the contradictions of Propagate alone, for which no bounds have to be explained.
func (p *Problem) Refute(unknowns ...int32) []Clash {
	_, clashes := p.propagate(false, unknowns)
	return clashes
}

func (p *Problem) propagate(bounded bool, unknowns []int32) (bounds []Bounds, clashes []Clash) {
	asked := map[int32]bool{}
	for _, v := range unknowns {
		asked[v] = true
	}
	for _, c := range p.componentsWith(func(v int32) bool { return asked[v] }) {
		more, found := c.propagated(bounded, asked)
		bounds, clashes = append(bounds, more...), append(clashes, found...)
	}
	return bounds, clashes
}

// propagated is propagate for a component; the unknowns asked for are those of the whole problem.
func (c component) propagated(bounded bool, asked map[int32]bool) (bounds []Bounds, clashes []Clash) {
	if !slices.ContainsFunc(c.unknowns, func(v int32) bool { return asked[v] }) {
		return nil, nil
	}
	s := newSolver(&c.Problem)
	b, cores := s.consistent(&c.Problem, asked)
	doubted := map[int32]bool{}
	for _, core := range cores {
		for _, n := range core {
			st := c.Statements[n]
			doubted[st.Subject] = doubted[st.Subject] || st.Relation
		}
		clashes = append(clashes, Clash{c.lift(core), true})
	}
	for i, v := range c.unknowns {
		if at := int32(i); bounded && asked[v] && !doubted[v] {
			why := s.explainEnd(b, at, lower).join(s.explainEnd(b, at, upper)).said
			bounds = append(bounds, Bounds{Unknown: v, Interval: s.interval(b, at), Because: c.lift(c.reasons(at, why.list()))})
		}
	}
	return bounds, clashes
}

// consistent returns what is left of the unknowns when the relations of every contradiction that propagation meets are
// set aside, and these contradictions.
func (s *solver) consistent(p *Problem, asked map[int32]bool) (b *box, cores [][]int) {
	s.propagateOnly(p)
	var chosen bitset
	for n := range p.Statements {
		chosen = chosen.add(n)
	}
	for {
		b, ok := s.root()
		if ok {
			return b, cores
		}
		core, _ := s.minimal(s.explain(b).said, question{v: -1})
		cores = append(cores, core.list())
		p.setAside(chosen, core.list(), asked)
		s.choose(chosen)
	}
}

// setAside takes the relations about the unknowns asked for out of the statements chosen, or all of a contradiction in
// which there are none.
func (p *Problem) setAside(chosen bitset, core []int, asked map[int32]bool) {
	relations := 0
	for _, n := range core {
		if st := p.Statements[n]; st.Relation && asked[st.Subject] {
			chosen.remove(n)
			relations++
		}
	}
	for _, n := range core {
		if relations == 0 {
			chosen.remove(n)
		}
	}
}

// stepsForEach is how many steps propagation takes for every statement, in all, where nothing is searched.
const stepsForEach = 200

// propagateOnly makes the solver search nothing, and stop after a number of steps that grows with the problem.
func (s *solver) propagateOnly(p *Problem) {
	s.shallow = true
	s.steps.Limit(stepsForEach * int64(len(p.Statements)+8)) // for good
}
