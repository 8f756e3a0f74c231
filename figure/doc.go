// Package figure is the ground floor: what a figure of a survey is, how it is printed, and what a printed figure tells
// about the counts behind it. It knows nothing of any field; the other packages compute with it.
//
// # What it holds
//
// Ratio is an exact number that keeps counts as they were counted, and Figure the result of a calculation: the ratio,
// how many respondents stand behind it, what it is a share of (Denominator) and its caveats (Marks). Count and Amount
// are answers that may be missing: their zero values are "not answered", which is never 0.
//
// Printed is a figure as a report prints it, with its decimals and its hedge: "40 %", "n. 350", "30 - 35 %",
// "reilu kolmannes". It stands for an Interval of exact numbers, which depends on a Convention: the Rounding rule and
// the ladder of everyday fractions. Wholes, Parts, Sums and their kin tell which counts a printed figure leaves
// possible.
//
// Claim is one printed figure of a report and the Formula by which it follows from others. Verify checks a list of
// claims against one another, Check a claim against what responses give for it; the result is a Finding with a Verdict.
//
// System is many Statements about unknown numbers at once: counts that a report hides, and figures that it prints. It
// is written by hand, or made from claims by SystemOf. Bounds tells what all of them leave of one number, and which
// give it; Contradiction a smallest set that cannot stand together, Clashes what is left without those; Witness numbers
// that satisfy all. A difference of shares is printed in Points.
//
// # Exactness and rounding
//
// Nothing is rounded before it is printed. Printing rounds once, from the exact ratio; the default is HalfUp, ties away
// from zero. A Ratio is two int64, and grows without bound where a result does not fit: it never wraps, saturates or
// loses a digit. There is no float64. A figure that was printed agrees with a value when the value lies in the interval
// that its digits stand for: 40 % is [39,5 %, 40,5 %). There are no other tolerances.
//
// # Comparing
//
// Ratio, Figure, Interval and Printed compare with Equal; their == does not compile. Equal ratios are equal numbers:
// 1/2 equals 50/100. go-cmp needs no options for them.
//
// # Text, JSON and databases
//
// Enumerations are written as their keys, and read from a key or a label in Finnish, Swedish or English. A Count is a
// JSON number or null, an exact ratio the text "211/531", no figure null. A database gets text and whole numbers, and
// NULL for what was not answered or stated.
//
// # Limits
//
// A Count and an Amount are at most MaxCount and MaxAmount, a figure has at most MaxDecimals decimals. Text is bounded
// before it is read, and no input leads to a panic; only MustParse panics, on a literal that is no figure.
//
// # Errors
//
// A fault at a place is a *FieldError with the path, the value and one of the sentinels (ErrRange, ErrMissing, …) for
// errors.Is. Several faults come joined, all at once.
package figure
