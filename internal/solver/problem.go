package solver

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// MaxUnknown bounds integers: an integer unknown lies from -MaxUnknown to MaxUnknown.
const MaxUnknown = 1_000_000_000_000_000

var bigLimit = big.NewInt(MaxUnknown)

// DefaultBudget is the number of steps that one question may take when a problem has no Budget: at most about a second
// of work.
const DefaultBudget = 250_000

// Unknown is a number that is looked for, with the bounds that it was declared with: made by Integer or Real.
type Unknown struct {
	integer bool
	lo, hi  int64           // of an integer; noLo and noHi where there is no bound
	span    figure.Interval // of any other number
}

// Integer returns an unknown whole number within the range; false when that has none from -MaxUnknown to MaxUnknown.
func Integer(within figure.Range) (Unknown, bool) {
	u := Unknown{integer: true, lo: noLo, hi: noHi}
	if within.Contains(within.Lo()) && within.Lo() > -MaxUnknown {
		u.lo = within.Lo()
	}
	if within.Bounded() && within.Hi() < MaxUnknown {
		u.hi = within.Hi()
	}
	return u, !within.Intersect(figure.NewRange(-MaxUnknown, MaxUnknown)).Empty()
}

// Real returns an unknown number within the interval.
func Real(within figure.Interval) Unknown { return Unknown{span: within} }

// Admits reports whether x is within the bounds that the unknown was declared with.
func (u Unknown) Admits(x figure.Ratio) bool {
	if !u.integer {
		return u.span.Contains(x)
	}
	return x.IsWhole() && (u.lo == noLo || !x.Less(figure.Whole(u.lo))) && (u.hi == noHi || !figure.Whole(u.hi).Less(x))
}

// Condition applies a rule to unknowns of a problem, one for each that the rule is about.
type Condition struct {
	Rule Rule
	Of   []int32
}

// Statement is what one statement of a caller says, and what Propagate and Clashes ask about it.
type Statement struct {
	Subject  int32 // the unknown that it comes from, -1 for none
	Relation bool  // it relates unknowns to one another

	conditions []Condition
	rules      []rule // the conditions over their unknowns
}

// State returns the statement of one or more conditions, each on at least one of the unknowns.
func State(unknowns []Unknown, conditions ...Condition) Statement {
	st := Statement{Subject: -1, conditions: conditions, rules: make([]rule, len(conditions))}
	for i, c := range conditions {
		st.rules[i] = c.Rule.on(c.Of, unknowns)
	}
	return st
}

// Satisfied reports whether values of all unknowns satisfy the statement.
func (st Statement) Satisfied(values []figure.Ratio) bool {
	for _, r := range st.rules {
		if !r.holds(values) {
			return false
		}
	}
	return true
}

// first returns one of the unknowns that the statement is about.
func (st Statement) first() int32 { return st.conditions[0].Of[0] }

// Problem is a set of statements about unknowns. Nothing changes it; any number of goroutines may ask.
type Problem struct {
	Unknowns   []Unknown
	Statements []Statement
	Budget     int64 // steps that one question may take in each component; 0 stands for DefaultBudget
}
