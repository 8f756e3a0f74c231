// Package barometer2012 holds what "Sosiaalisen työllistämisen barometri 2012" (B12) printed, frozen: a survey of the
// units of social employment, which describes 2011 and compares it with 2006.
//
// Each figure is a row: its id, the section of the report, the figure exactly as printed, what it is in our own words,
// how it follows from other rows, a note, and beside it the function that answers it from a report of responses, in
// every reading where a sentence can be understood in several ways. A quantity that the report uses and never prints
// has a row without a figure. The rows are cut into files by chapter.
//
// What was printed in 2012 does not change: no row is made from an enumeration, and what the report ranks is ranked
// among the answers that the survey of 2011 asked for, written out. A service, a funding source or a payer of a later
// survey adds no row and changes no verdict. Figures that clash stay, and their notes say why.
//
// An order that the report gives by a superlative or a comparative is a row with the rank in digits: "1." is the
// largest, which equal ones share; of two that are compared, the smaller one is "2.". Words without a number ("most",
// "some") are left out, and so are numbers of sections, pages and charts.
//
// Nothing but programs and tests imports this package. Claims are verified by claim.Verify, responses by Check; shares
// are rounded as the convention says, once, and compared as the interval that a printed figure stands for.
package barometer2012
