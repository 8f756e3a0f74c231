package system

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// anyPlaces returns a system of a few small numbers with the places of some of them among all.
func anyPlaces(r *rand.Rand) *System {
	var s System
	names := []string{"a", "b", "c", "d", "e"}[:3+r.IntN(3)]
	for _, name := range names {
		lo := int64(r.IntN(3))
		must(s.Whole(name, figure.NewRange(lo, lo+int64(r.IntN(5)))))
	}
	for i := range 1 + r.IntN(4) {
		x := r.IntN(len(names))
		place := int64(1 + r.IntN(len(names)))
		if r.IntN(4) == 0 {
			place = -place
		}
		others := slices.Delete(slices.Clone(names), x, x+1)
		if r.IntN(6) == 0 {
			others = append(others, names[r.IntN(len(names))]) // named twice
		}
		must(s.Add(Say(fmt.Sprint("place", i), "test").Rank(names[x], place, others...)))
	}
	if r.IntN(2) == 0 {
		must(s.Add(Say("sum", "test").Sum(names[0], names[1], names[2])))
	}
	return &s
}

// What several places among the same numbers leave is what trying all values leaves.
func TestPlacesAgainstBruteForce(t *testing.T) {
	contradictory, ordered := 0, 0
	for seed := range uint64(800) {
		s := anyPlaces(rand.New(rand.NewPCG(seed, 11)))
		all := solutions(s)
		compareAll(t, s, all)
		if len(all) == 0 {
			contradictory++
			minimalCore(t, s)
		} else {
			ordered++
			compareBounds(t, s, all)
		}
		if t.Failed() {
			t.Fatalf("seed %d: %v", seed, s.Statements())
		}
	}
	if contradictory < 100 || ordered < 100 {
		t.Errorf("only %d contradictory, %d not", contradictory, ordered)
	}
}
