package solver

import (
	"maps"
	"slices"
)

// Propagate returns the bounds of the unknowns asked for, as far as bounds propagation alone finds them: nothing is
// searched, so they are true, but may be wider than those of Bounds. It also returns every contradiction that propagation
// meets. Of a contradiction the relations whose Subject is asked for are set aside, or if it has none, all its statements;
// an unknown of which a relation was set aside has no bounds.
func (p *Problem) Propagate(unknowns ...int32) (bounds []Bounds, clashes []Clash) {
	asked := map[int32]bool{}
	for _, v := range unknowns {
		asked[v] = true
	}
	for _, c := range p.components() {
		more, found := c.propagated(asked)
		bounds, clashes = append(bounds, more...), append(clashes, found...)
	}
	return bounds, clashes
}

// propagated is Propagate for a component; the unknowns asked for are those of the whole problem.
func (c component) propagated(asked map[int32]bool) (bounds []Bounds, clashes []Clash) {
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
		if at := int32(i); asked[v] && !doubted[v] {
			why := s.explainEnd(b, at, false).join(s.explainEnd(b, at, true)).said
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

// The limits of reasons: how many statements are tried one by one for whether an interval needs them, and how many are
// looked at for that at all.
const (
	fewReasons  = 12
	manyReasons = 64
)

// reasons returns the statements that give an interval: as few as propagation needs, unless there are many.
func (p *Problem) reasons(v int32, why []int) []int {
	if len(why) > manyReasons {
		return why
	}
	involved, at := p.involving(v, why)
	connected, at := involved.component(at)
	needed, ok := connected.propagationReasons(at)
	if !ok {
		return why
	}
	return involved.lift(connected.lift(needed))
}

// involving returns the problem of some statements, the unknowns that they are about, and one more; and its place there.
func (p *Problem) involving(v int32, statements []int) (c component, at int32) {
	involved := map[int32]bool{v: true}
	for _, n := range statements {
		for _, condition := range p.Statements[n].conditions {
			for _, w := range condition.Of {
				involved[w] = true
			}
		}
	}
	unknowns := slices.Sorted(maps.Keys(involved))
	place, _ := slices.BinarySearch(unknowns, v)
	return p.restrict(unknowns, statements), int32(place)
}

// propagationReasons returns the statements that give the bounds which propagation alone finds; false when it takes too
// long to tell.
func (p *Problem) propagationReasons(v int32) ([]int, bool) {
	s := newSolver(p)
	s.propagateOnly(p)
	b, _ := s.root()
	if s.left <= 0 {
		return nil, false
	}
	i := s.interval(b, v)
	low, high := edge{at: lowEnd(i), open: lowOpen(i)}, edge{at: highEnd(i), open: highOpen(i)}
	why := s.explainEnd(b, v, false).join(s.explainEnd(b, v, true)).said
	if len(why.list()) <= fewReasons {
		why, _ = s.minimal(why, beyond(v, low, high)...)
	}
	return why.list(), true
}

// stepsForEach is how many steps propagation takes for every statement, in all, where nothing is searched.
const stepsForEach = 200

// propagateOnly makes the solver search nothing, and stop after a number of steps that grows with the problem.
func (s *solver) propagateOnly(p *Problem) {
	s.shallow = true
	s.left = min(s.left, stepsForEach*int64(len(p.Statements)+8))
}
