package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// rule is one primitive condition on unknowns; every statement comes down to some.
type rule interface {
	// on returns the rule over the unknowns at the places that its own vars name.
	on(at []int32, unknowns []Unknown) rule
	// scope returns the unknowns that the rule is about.
	scope() []int32
	// revise narrows the box by what the rule leaves possible; false when that is nothing.
	revise(s *solver, b *box, me int32) bool
	// holds reports whether the rule is satisfied by values.
	holds(values []figure.Ratio) bool
	// needs calls use for every end from which the rule may have derived an end of v.
	needs(v int32, upper bool, use func(v int32, upper bool))
}
