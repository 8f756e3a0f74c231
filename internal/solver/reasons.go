package solver

import (
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// The limits of reasons: how many statements are tried one by one for whether an interval needs them, and how many are
// looked at for that at all.
const (
	fewReasons  = 16
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

// needed returns statements that give the bounds of an unknown which propagation alone finds: leaving out any one of
// them, propagation finds wider ones, unless there are more than few.
func (c *explanation) needed(v int32) []int {
	s := c.solver
	s.steps = c.steps
	s.recall()
	why, bounds := s.explainInterval(s.fixpoint.box, v), s.interval(s.fixpoint.box, v)
	list := why.list()
	if len(list) > fewReasons {
		return list
	}
	for _, n := range slices.Backward(list) {
		if !why.has(n) {
			continue
		}
		less := why.clone()
		less.remove(n)
		if !covers(bounds, s.interval(s.tried(less), v)) {
			continue
		}
		s.choose(less)
		if b, _ := s.root(); covers(bounds, s.interval(b, v)) {
			why = s.explainInterval(b, v)
		}
	}
	return why.list()
}

// covers reports whether every number in o is in i.
func covers(i, o figure.Interval) bool { return i.Intersect(o).Equal(o) }
