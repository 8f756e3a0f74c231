// Package coaching2005 holds what the report of August 2005 on the purchase of job coaching (T05) printed, frozen,
// and everything that makes its survey again: the columns of a file of answers, the tables, and what the answers
// reproduce. It is the pattern for the next survey.
//
// Each printed figure is a row: its id, the section of the report, the figure exactly as printed, what it is in our
// own words, how it follows from other rows, a note, and beside it the function that answers it from a tally of
// centres. A quantity that the report uses and never prints has a row without a figure. The rows are cut into files
// by section, which are those of the body: the contents page swaps 3.1 and 3.2. Left out are words without a number
// ("most", "some"), "all" where it says whom the form was sent to, and "one" in the sense of "one of them".
//
// What was printed does not change: no row is made from an enumeration. Figures that clash stay, and their notes say
// why.
//
// Nothing but programs and tests imports this package. Figures are exact and rounded once, as printed; errors are
// those of package figure, and name the column of an answer.
package coaching2005
