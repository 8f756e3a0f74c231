// Package solver decides what statements about unknown numbers, integers or not, leave possible. It is the engine
// under figure/system, which gives names and words to what is numbered here.
//
// A Problem is split into connected components (union-find). A question to one of them is answered by bounds
// propagation over its rules, with an explanation of every change on a trail; by what follows from several rules at
// once: difference constraints (negative cycles by Bellman-Ford), equations (Gaussian elimination), ranks among the
// same unknowns; and by depth-first branch and bound with conflict-directed backjumping over the linear relaxation
// (simplex method for bounded variables with Bland's rule, products relaxed by McCormick inequalities). Ends are
// tightened by their optimum under the relaxation, integer ends are found by galloping search, and a diving heuristic
// looks for the witness that proves them. Contradictions are reduced to minimal unsatisfiable subsets by deletion; an
// infeasible row of the tableau gives its reason (Farkas). An unknown without an end is proved so by a direction of
// the recession cone.
//
// All arithmetic is exact, on figure.Ratio. Answers are sound, and every question ends within its budget of steps:
// what was not settled by then is ErrBudget, or an end that is not called tight. Statements that cannot all be true
// are ErrClash.
package solver
