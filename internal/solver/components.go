package solver

import (
	"slices"

	"github.com/socialemployment/barometer/internal/solver/graph"
)

// connected is the unknowns of a connected component and the statements about them, by index and in rising order.
type connected struct {
	unknowns   []int32
	statements []int
}

func (c connected) equal(o connected) bool {
	return slices.Equal(c.unknowns, o.unknowns) && slices.Equal(c.statements, o.statements)
}

// component is a part of a problem as a problem of its own, with the indices of its unknowns and statements in the
// whole.
type component struct {
	Problem
	connected
}

// restrict returns the problem of some unknowns and of statements that are about these alone.
func (p *Problem) restrict(to connected) component {
	c := component{Problem{Unknowns: p.Unknowns, Budget: p.Budget}, to}
	c.Statements = make([]Statement, len(to.statements))
	if len(to.unknowns) == len(p.Unknowns) {
		for i, n := range to.statements {
			c.Statements[i] = p.Statements[n]
		}
		return c
	}
	c.Unknowns = make([]Unknown, len(to.unknowns))
	at := make([]int32, len(p.Unknowns))
	for i, v := range to.unknowns {
		at[v] = int32(i)
		c.Unknowns[i] = p.Unknowns[v]
	}
	for i, n := range to.statements {
		old := p.Statements[n]
		conditions := make([]Condition, len(old.conditions))
		for i, of := range old.conditions {
			conditions[i] = Condition{of.Rule, remap(of.Of, at)}
		}
		c.Statements[i] = State(c.Unknowns, conditions...)
		c.Statements[i].Subject, c.Statements[i].Relation = old.Subject, old.Relation
	}
	return c
}

// without returns the problem of the same unknowns and all statements but those at the indices out.
func (p *Problem) without(out []int) component {
	to := connected{unknowns: indices(len(p.Unknowns))}
	for n := range p.Statements {
		if !slices.Contains(out, n) {
			to.statements = append(to.statements, n)
		}
	}
	return p.restrict(to)
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
func (p *Problem) components() (list []component) {
	for _, c := range p.connected(nil) {
		list = append(list, p.restrict(c))
	}
	return list
}

// connected returns the connected components of the problem without some statements.
func (p *Problem) connected(out bitset) []connected {
	sets := p.connect(out)
	at := make([]int, len(p.Unknowns)) // 1 + the index in the list, of first unknowns
	var list []connected
	for v := range p.Unknowns {
		root := sets.Find(int32(v))
		if at[root] == 0 {
			list = append(list, connected{})
			at[root] = len(list)
		}
		c := &list[at[root]-1]
		c.unknowns = append(c.unknowns, int32(v))
	}
	for n, st := range p.Statements {
		if !out.has(n) {
			c := &list[at[sets.Find(st.first())]-1]
			c.statements = append(c.statements, n)
		}
	}
	return list
}

// component returns the connected component that an unknown is in, and its index there.
func (p *Problem) component(v int32) (c component, at int32) {
	for _, c := range p.connected(nil) {
		if i, in := slices.BinarySearch(c.unknowns, v); in {
			return p.restrict(c), int32(i)
		}
	}
	return component{}, 0
}

// connect joins the unknowns that statements have in common, but for some statements.
func (p *Problem) connect(out bitset) graph.Sets {
	sets := graph.NewSets(len(p.Unknowns))
	for n, st := range p.Statements {
		if out.has(n) {
			continue
		}
		for _, c := range st.conditions {
			for _, v := range c.Of {
				sets.Union(st.first(), v)
			}
		}
	}
	return sets
}
