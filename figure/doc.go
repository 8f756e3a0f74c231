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
// A difference of shares is printed in Points. Claims, which say how printed figures follow from one another, are in
// package claim; many statements about unknown numbers at once in package system.
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
// # Zero values
//
// Every type can be used as its zero value, which is nothing said: no number, no figure, not answered, every number
// (Interval), none (Range), no caveat (Marks). Zero enumerations are "not stated", but a zero Rounding is HalfUp and a
// zero Language prints as English. Nil pointers are for errors alone: the methods of a nil *FieldError panic.
//
// # Errors
//
// A fault at a place is a *FieldError with the path, the value and one of the sentinels (ErrRange, ErrMissing, …) for
// errors.Is. Several faults come joined, all at once, and Faults finds them through any wrapping. Package document
// tells where in a structure of one's own a value of the library could not be read.
package figure
