package solver

import "slices"

// Propagation is what bounds propagation alone finds about some unknowns of a problem: nothing is searched, so it is
// true, but less than Bounds and Contradiction find. Each connected component is propagated when it is first asked
// about, so a Propagation is for one goroutine.
type Propagation struct {
	problem *Problem
	asked   map[int32]bool
	out     bitset        // the statements left out
	parts   []*propagated // those in which something is asked; nil before they are needed
	before  *Propagation  // whose parts are taken over where they are the same; nil for none
}

// Propagation returns what propagation finds about the unknowns.
func (p *Problem) Propagation(unknowns ...int32) *Propagation {
	g := &Propagation{problem: p, asked: map[int32]bool{}}
	for _, v := range unknowns {
		g.asked[v] = true
	}
	return g
}

// Without returns what propagation finds without some statements, by index. The components that had none of them are
// those of g, as far as they were propagated.
func (g *Propagation) Without(statements ...int) *Propagation {
	if len(statements) == 0 {
		return g
	}
	less := &Propagation{problem: g.problem, asked: g.asked, out: g.out.clone(), before: g}
	for _, n := range statements {
		less.out = less.out.add(n)
	}
	return less
}

// components returns the connected components in which something is asked.
func (g *Propagation) components() []*propagated {
	if g.parts != nil {
		return g.parts
	}
	var known []*propagated
	if g.before != nil {
		known = g.before.parts
	}
	for _, c := range g.problem.connected(g.out) {
		if !slices.ContainsFunc(c.unknowns, func(v int32) bool { return g.asked[v] }) {
			continue
		}
		if i := slices.IndexFunc(known, func(o *propagated) bool { return o.equal(c) }); i >= 0 {
			g.parts = append(g.parts, known[i])
		} else {
			g.parts = append(g.parts, &propagated{component: component{connected: c}, whole: g.problem})
		}
	}
	g.before = nil
	return g.parts
}

// Contradictory reports whether propagation meets a contradiction.
func (g *Propagation) Contradictory() bool {
	return slices.ContainsFunc(g.components(), func(c *propagated) bool { return !c.possible() })
}

// Clashes returns every contradiction that propagation meets. Of each, the relations whose Subject is asked for are set
// aside, or if it has none, all its statements.
func (g *Propagation) Clashes() (clashes []Clash) {
	for _, c := range g.components() {
		c.settle(g.asked)
		for _, core := range c.cores {
			clashes = append(clashes, Clash{c.lift(core), true})
		}
	}
	return clashes
}

// Bounds returns the bounds of the unknowns asked for, by what the Clashes leave; an unknown of which a relation was
// set aside has none.
func (g *Propagation) Bounds() (bounds []Bounds) {
	for _, c := range g.components() {
		c.settle(g.asked)
		given := reasons{Problem: &c.Problem}
		for i, v := range c.unknowns {
			if at := int32(i); g.asked[v] && !c.doubts(v) {
				why := c.solver.explainInterval(c.box, at)
				bounds = append(bounds, Bounds{v, c.solver.interval(c.box, at), c.lift(given.of(at, why.list())), false})
			}
		}
	}
	return bounds
}

// propagated is a component that is propagated when something of it is asked.
type propagated struct {
	component  // without its Problem before that
	whole      *Problem
	solver     *solver // nil before that
	box        *box
	consistent bool    // nothing contradicts what is left in the box
	cores      [][]int // the contradictions that were set aside
}

// possible reports whether propagation meets no contradiction in the component.
func (c *propagated) possible() bool {
	if c.solver == nil {
		c.component = c.whole.restrict(c.connected)
		c.solver = newSolver(&c.Problem)
		c.solver.propagateOnly(&c.Problem)
		c.box, c.consistent = c.solver.root()
	}
	return c.consistent && len(c.cores) == 0
}

// settle sets the relations of every contradiction aside that propagation meets, until there is none.
func (c *propagated) settle(asked map[int32]bool) {
	if c.possible() || c.consistent {
		return
	}
	s := c.solver
	var chosen bitset
	for n := range c.Statements {
		chosen = chosen.add(n)
	}
	for !c.consistent {
		core, _ := s.minimal(s.explain(c.box).said, question{v: -1})
		c.cores = append(c.cores, core.list())
		c.setAside(chosen, core.list(), asked)
		s.choose(chosen)
		c.box, c.consistent = s.root()
	}
}

// doubts reports whether a relation was set aside that comes from an unknown, one of the whole problem.
func (c *propagated) doubts(v int32) bool {
	return slices.ContainsFunc(slices.Concat(c.cores...), func(n int) bool {
		return c.Statements[n].Relation && c.Statements[n].Subject == v
	})
}

// setAside takes the relations about the unknowns asked for out of the statements chosen, or all of a contradiction in
// which there are none.
func (c *propagated) setAside(chosen bitset, core []int, asked map[int32]bool) {
	relations := 0
	for _, n := range core {
		if st := c.Statements[n]; st.Relation && asked[st.Subject] {
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
