package solver

import (
	"maps"
	"slices"
)

// The limits of reasons: how many statements are tried one by one for whether an interval needs them, and how many are
// looked at for that at all.
const (
	fewReasons  = 12
	manyReasons = 64
)

// reasons returns the statements that give an interval: as few as propagation needs, unless there are many.
func (p *Problem) reasons(v int32, why []int) []int {
	if len(why) < 2 || len(why) > manyReasons {
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

// involving returns the problem of some statements, the unknowns that they are about and v, and the index of v there.
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
	i, _ := slices.BinarySearch(unknowns, v)
	return p.restrict(unknowns, statements), int32(i)
}

// propagationReasons returns the statements that give the bounds which propagation alone finds; false when it takes
// too long to tell.
func (p *Problem) propagationReasons(v int32) ([]int, bool) {
	s := newSolver(p)
	s.propagateOnly(p)
	b, _ := s.root()
	if s.steps.Spent() {
		return nil, false
	}
	i := s.interval(b, v)
	low, high := bound{at: lower.of(i), open: lower.open(i)}, bound{at: upper.of(i), open: upper.open(i)}
	why := s.explainEnd(b, v, lower).join(s.explainEnd(b, v, upper)).said
	if len(why.list()) <= fewReasons {
		s.fixpoint = &fixpoint{slices.Clone(s.trail), b}
		why, _ = s.minimal(why, beyond(v, low, high)...)
	}
	return why.list(), true
}
