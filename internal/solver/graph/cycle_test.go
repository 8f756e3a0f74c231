package graph

import (
	"math/rand/v2"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// negative reports whether a sum of gaps round a cycle contradicts itself: less than 0, or 0 where one is strict.
func negative(d distance) bool { return d.sum.Sign() < 0 || d.sum.Sign() == 0 && d.strict > 0 }

// anyNegative reports whether there is a negative cycle, by walking on from every node as often as there are nodes.
func anyNegative(nodes int, arcs []Arc) bool {
	for from := range int32(nodes) {
		var walk func(at int32, d distance, left int) bool
		walk = func(at int32, d distance, left int) bool {
			for _, a := range arcs {
				if a.From != at || left == 0 {
					continue
				}
				next := distance{sum: d.sum.Add(a.Gap), strict: d.strict + map[bool]int{true: 1}[a.Strict]}
				if a.To == from && negative(next) || walk(a.To, next, left-1) {
					return true
				}
			}
			return false
		}
		if walk(from, distance{sum: figure.Whole(0)}, nodes) {
			return true
		}
	}
	return false
}

// TestNegativeCycleAgainstAllWalks: one is found where there is one, its arcs follow one another round, and their gaps
// contradict themselves.
func TestNegativeCycleAgainstAllWalks(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	found, none := 0, 0
	for range 1500 {
		nodes := 1 + r.IntN(4)
		arcs := make([]Arc, r.IntN(7))
		for i := range arcs {
			arcs[i] = Arc{int32(r.IntN(nodes)), int32(r.IntN(nodes)), figure.Of(r.Int64N(9)-3, 1+r.Int64N(2)), r.IntN(3) == 0}
		}
		cycle := NegativeCycle(nodes, arcs, func() bool { return true })
		if (cycle != nil) != anyNegative(nodes, arcs) {
			t.Fatalf("%v of %d nodes: cycle %v", arcs, nodes, cycle)
		}
		if cycle == nil {
			none++
			continue
		}
		found++
		d := distance{sum: figure.Whole(0)}
		for i, at := range cycle { // the arcs come last first
			before := arcs[cycle[(i+1)%len(cycle)]]
			if before.To != arcs[at].From {
				t.Fatalf("%v: %v is no cycle", arcs, cycle)
			}
			d = distance{d.sum.Add(arcs[at].Gap), d.strict + map[bool]int{true: 1}[arcs[at].Strict]}
		}
		if !negative(d) {
			t.Fatalf("%v: %v adds up to %v", arcs, cycle, d)
		}
	}
	if found < 200 || none < 200 {
		t.Errorf("%d with a cycle, %d without", found, none)
	}
}

// TestNegativeCycleStopsWithTheSteps: every arc takes a step; what the last one leaves unsettled is no cycle.
func TestNegativeCycleStopsWithTheSteps(t *testing.T) {
	arcs := []Arc{{0, 1, figure.Whole(-1), false}, {1, 0, figure.Whole(0), false}}
	taken := 0
	if cycle := NegativeCycle(2, arcs, func() bool { taken++; return true }); len(cycle) != 2 || taken != 6 {
		t.Errorf("cycle %v in %d steps, want both arcs looked at once for every node and once more", cycle, taken)
	}
	if cycle := NegativeCycle(2, arcs, func() bool { return false }); cycle != nil {
		t.Errorf("cycle %v without any step", cycle)
	}
}
