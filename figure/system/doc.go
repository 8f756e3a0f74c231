// Package system answers what many statements about unknown numbers leave possible: counts that a report hides, and
// figures that it prints.
//
// A System is built by declaring unknowns and adding Statements, or from claims by claim.SystemOf. Bounds tells what
// all of them leave of one number and which give it, Contradiction a minimal set that cannot be true together,
// Clashes what is left without those, Witness numbers that satisfy all, Enumerate every such set. Propagate is the
// cheap form of Bounds.
//
// Answers are sound: no true value is excluded. Every question ends within a budget of steps; an end that was not
// proved to be reached is not called tight, and what was not settled is ErrBudget.
package system
