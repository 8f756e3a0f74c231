package graph

import "github.com/socialemployment/barometer/figure"

// Arc is a difference constraint: it says that To is at most From plus Gap, or less than that when Strict.
type Arc struct {
	From, To int32
	Gap      figure.Ratio
	Strict   bool
}

// distance is how far a node can lie above the others, and how often an inequality on the way was strict.
type distance struct {
	sum    figure.Ratio
	strict int
}

// NegativeCycle returns the arcs of a negative cycle, as a > b > a, by their places; nil when there is none. It is
// found by Bellman-Ford, from all nodes at distance 0. step is called for every arc that is looked at, and none is
// found when it has returned false.
func NegativeCycle(nodes int, arcs []Arc, step func() bool) []int {
	far := make([]distance, nodes)
	for v := range far {
		far[v].sum = figure.Whole(0)
	}
	by := make([]int, nodes)
	last := int32(-1)
	for round := 0; round <= nodes; round++ {
		last = -1
		on := true
		for i, a := range arcs {
			on = step()
			d := far[a.From].along(a)
			if c := d.sum.Cmp(far[a.To].sum); c < 0 || c == 0 && d.strict > far[a.To].strict {
				far[a.To], by[a.To], last = d, i, a.To
			}
		}
		if last < 0 || !on {
			return nil
		}
	}
	return cycle(arcs, by, last)
}

// along returns the distance at the end of an arc.
func (d distance) along(a Arc) distance {
	d.sum = d.sum.Add(a.Gap)
	if a.Strict {
		d.strict++
	}
	return d
}

// cycle returns the arcs of the cycle that v is reached from.
func cycle(arcs []Arc, by []int, v int32) (all []int) {
	for range by {
		v = arcs[by[v]].From // surely on the cycle after so many steps
	}
	for at, first := v, true; first || at != v; first = false {
		all = append(all, by[at])
		at = arcs[by[at]].From
	}
	return all
}
