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

// reasons finds the statements that give intervals of a problem. Unknowns that hang together by the same statements are
// asked of one solver.
type reasons struct {
	*Problem
	known []*explanation
}

// explanation is the problem of statements that connect unknowns, and a solver that has propagated them.
type explanation struct {
	component
	solver  *solver
	settled bool   // within the steps that there are
	steps   budget // that were left then
}

// of returns the statements that give an interval: as few as propagation needs, unless there are many.
func (r *reasons) of(v int32, why []int) []int {
	if len(why) < 2 || len(why) > manyReasons {
		return why
	}
	c := r.connectedBy(why, v)
	if !c.settled {
		return why
	}
	at, _ := slices.BinarySearch(c.unknowns, v)
	return c.lift(c.needed(int32(at)))
}

// connectedBy returns the problem of those statements that connect unknowns with v.
func (r *reasons) connectedBy(statements []int, v int32) *explanation {
	unknowns, near := map[int32]bool{v: true}, make([]bool, len(statements))
	for again := true; again; {
		again = false
		for i, n := range statements {
			if !near[i] && r.Statements[n].about(unknowns) {
				near[i], again = true, true
				r.Statements[n].join(unknowns)
			}
		}
	}
	var list []int
	for i, n := range statements {
		if near[i] {
			list = append(list, n)
		}
	}
	to := connected{slices.Sorted(maps.Keys(unknowns)), list}
	for _, known := range r.known {
		if known.equal(to) {
			return known
		}
	}
	c := explanationOf(r.restrict(to))
	r.known = append(r.known, c)
	return c
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

// explanationOf propagates the statements of a problem.
func explanationOf(c component) *explanation {
	s := newSolver(&c.Problem)
	s.propagateOnly(&c.Problem)
	b, _ := s.root()
	s.keepFixpoint(b)
	return &explanation{c, s, !s.steps.Spent(), s.steps}
}

// needed returns the statements that give the bounds of an unknown which propagation alone finds.
func (c *explanation) needed(v int32) []int {
	s, b := c.solver, c.solver.fixpoint.box
	s.steps = c.steps
	s.recall()
	i := s.interval(b, v)
	low, high := bound{at: lower.of(i), open: lower.open(i)}, bound{at: upper.of(i), open: upper.open(i)}
	why := s.explainInterval(b, v)
	if len(why.list()) <= fewReasons {
		why, _ = s.minimal(why, beyond(v, low, high)...)
	}
	return why.list()
}
