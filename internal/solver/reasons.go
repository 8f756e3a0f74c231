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
	connected, at := p.connectedBy(why, v)
	needed, ok := connected.propagationReasons(at)
	if !ok {
		return why
	}
	return connected.lift(needed)
}

// connectedBy returns the problem of those statements that connect unknowns with v, and the index of v there.
func (p *Problem) connectedBy(statements []int, v int32) (c component, at int32) {
	unknowns, near := map[int32]bool{v: true}, make([]bool, len(statements))
	for again := true; again; {
		again = false
		for i, n := range statements {
			if !near[i] && p.Statements[n].about(unknowns) {
				near[i], again = true, true
				p.Statements[n].join(unknowns)
			}
		}
	}
	var connected []int
	for i, n := range statements {
		if near[i] {
			connected = append(connected, n)
		}
	}
	list := slices.Sorted(maps.Keys(unknowns))
	i, _ := slices.BinarySearch(list, v)
	return p.restrict(list, connected), int32(i)
}

// about reports whether a statement is about one of the unknowns, join puts all that it is about among them.
func (st Statement) about(unknowns map[int32]bool) bool {
	return slices.ContainsFunc(st.conditions, func(c Condition) bool {
		return slices.ContainsFunc(c.Of, func(v int32) bool { return unknowns[v] })
	})
}

func (st Statement) join(unknowns map[int32]bool) {
	for _, c := range st.conditions {
		for _, v := range c.Of {
			unknowns[v] = true
		}
	}
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
