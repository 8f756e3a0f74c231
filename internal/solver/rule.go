package solver

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Rule is one primitive condition on some unknowns, numbered from 0; a Condition says which of a problem they are.
type Rule struct{ rule }

// rule is one primitive condition on unknowns; every statement comes down to some.
type rule interface {
	// on returns the rule over the unknowns of a problem: at[v] for each v of its own vars.
	on(at []int32, unknowns []Unknown) rule
	// scope returns the unknowns that the rule is about.
	scope() []int32
	// revise narrows the box by what the rule leaves possible; false when that is nothing.
	revise(s *solver, b *box, me int32) bool
	// holds reports whether the rule is satisfied by values.
	holds(values []figure.Ratio) bool
	// needs calls use for every end from which the rule may have derived an end of v.
	needs(v int32, on side, use func(v int32, on side))
}

// indices returns the numbers from 0 to n-1.
func indices(n int) []int32 {
	list := make([]int32, n)
	for i := range list {
		list[i] = int32(i)
	}
	return list
}

// integral reports whether all of the unknowns are integers.
func integral(vars []int32, unknowns []Unknown) bool {
	return !slices.ContainsFunc(vars, func(v int32) bool { return !unknowns[v].integer })
}

func remap(vars, at []int32) []int32 {
	list := make([]int32, len(vars))
	for i, v := range vars {
		list[i] = at[v]
	}
	return list
}

// needsAll names both ends of all unknowns but v, and of v where it occurs twice.
func needsAll(vars []int32, v int32, use func(int32, side)) {
	times := 0
	for _, w := range vars {
		times += boolInt(w == v)
	}
	for _, w := range vars {
		if w != v || times > 1 {
			use(w, lower)
			use(w, upper)
		}
	}
}
