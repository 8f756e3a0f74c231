// Package claim holds what a report prints and checks it.
//
// A Claim is one printed figure of a report and the Formula by which it follows from others. Verify checks a list of
// claims against one another, Check a claim against what responses give for it; the result is a Finding with a Verdict.
// SystemOf makes a system of statements from claims.
//
// Nothing is rounded but what is printed: a claim agrees with a value that lies in the interval its printed figure
// stands for (figure.Printed). What rests on a figure that is not printed gets the interval that all claims leave of
// it, as far as propagation finds it.
//
// Errors are those of package figure: two claims of one id are ErrClash, an operand that is not there is ErrMissing.
package claim
