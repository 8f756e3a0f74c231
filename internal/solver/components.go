package solver

import (
	"slices"

	"github.com/socialemployment/barometer/internal/solver/graph"
)

// component is a part of a problem as a problem of its own, with the indices of its unknowns and statements in the
// whole.
type component struct {
	Problem
	unknowns   []int32
	statements []int
}

// restrict returns the problem of some unknowns and of statements that are about these alone, both in rising order.
func (p *Problem) restrict(unknowns []int32, statements []int) component {
	c := component{Problem{Budget: p.Budget}, unknowns, statements}
	c.Unknowns, c.Statements = make([]Unknown, 0, len(unknowns)), make([]Statement, 0, len(statements))
	at := make(map[int32]int32, len(unknowns))
	for i, v := range unknowns {
		at[v] = int32(i)
		c.Unknowns = append(c.Unknowns, p.Unknowns[v])
	}
	for _, n := range statements {
		old := p.Statements[n]
		conditions := make([]Condition, len(old.conditions))
		for i, of := range old.conditions {
			conditions[i] = Condition{of.Rule, make([]int32, len(of.Of))}
			for j, v := range of.Of {
				conditions[i].Of[j] = at[v]
			}
		}
		st := State(c.Unknowns, conditions...)
		st.Subject, st.Relation = old.Subject, old.Relation
		c.Statements = append(c.Statements, st)
	}
	return c
}

// without returns the problem of the same unknowns and all statements but those at the indices out.
func (p *Problem) without(out []int) component {
	c := component{Problem{Unknowns: p.Unknowns, Budget: p.Budget}, indices(len(p.Unknowns)), nil}
	for n, st := range p.Statements {
		if !slices.Contains(out, n) {
			c.Statements, c.statements = append(c.Statements, st), append(c.statements, n)
		}
	}
	return c
}

// lift returns statements of the component as indices in the whole problem.
func (c component) lift(statements []int) []int {
	list := make([]int, len(statements))
	for i, n := range statements {
		list[i] = c.statements[n]
	}
	return list
}

// components returns the connected components of the problem, which have no unknown in common: in the order of their
// first unknowns, the statements in the order of the problem.
func (p *Problem) components() []component {
	return p.componentsWith(func(int32) bool { return true })
}

// componentsWith returns those components in which there is an unknown that is wanted.
func (p *Problem) componentsWith(wanted func(v int32) bool) []component {
	sets := p.connect()
	if sets.One() {
		return []component{p.without(nil)}
	}
	var roots []int32
	unknowns, statements := map[int32][]int32{}, map[int32][]int{}
	for v := range p.Unknowns {
		root := sets.Find(int32(v))
		if unknowns[root] == nil {
			roots = append(roots, root)
		}
		unknowns[root] = append(unknowns[root], int32(v))
	}
	for n, st := range p.Statements {
		root := sets.Find(st.first())
		statements[root] = append(statements[root], n)
	}
	var list []component
	for _, root := range roots {
		if slices.ContainsFunc(unknowns[root], wanted) {
			list = append(list, p.restrict(unknowns[root], statements[root]))
		}
	}
	return list
}

// component returns the connected component that an unknown is in, and its index there.
func (p *Problem) component(v int32) (c component, at int32) {
	sets := p.connect()
	if sets.One() {
		return p.without(nil), v
	}
	root := sets.Find(v)
	var unknowns []int32
	var statements []int
	for w := range p.Unknowns {
		if sets.Find(int32(w)) == root {
			unknowns = append(unknowns, int32(w))
		}
	}
	for n, st := range p.Statements {
		if sets.Find(st.first()) == root {
			statements = append(statements, n)
		}
	}
	i, _ := slices.BinarySearch(unknowns, v)
	return p.restrict(unknowns, statements), int32(i)
}

// connect joins the unknowns that statements have in common.
func (p *Problem) connect() graph.Sets {
	sets := graph.NewSets(len(p.Unknowns))
	for _, st := range p.Statements {
		for _, c := range st.conditions {
			for _, v := range c.Of {
				sets.Union(st.first(), v)
			}
		}
	}
	return sets
}
