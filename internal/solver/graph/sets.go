// Package graph is the graphs of package solver: what is connected, and whether differences can all hold.
package graph

// Sets is a union-find structure of nodes, with path halving: every node names another of its set, the first one
// itself.
type Sets []int32

// NewSets returns n nodes, each a set of its own.
func NewSets(n int) Sets {
	sets := make(Sets, n)
	for v := range sets {
		sets[v] = int32(v)
	}
	return sets
}

// Find returns the first node of the set of v.
func (d Sets) Find(v int32) int32 {
	for d[v] != v {
		d[v] = d[d[v]]
		v = d[v]
	}
	return v
}

// Union joins the sets of v and w.
func (d Sets) Union(v, w int32) {
	v, w = d.Find(v), d.Find(w)
	d[max(v, w)] = min(v, w)
}
