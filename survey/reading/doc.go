// Package reading tells what became of the rows of a file: how many were read, counted and refused, why, and what
// should be known of those that were counted.
//
// A Count holds the numbers, the Reasons for which rows were refused or answers were not read, like ones summed up, and
// the Notes; it is written as text, Markdown, CSV and JSON. A Found is one fault, and a FaultList writes all of them
// into a CSV file, for whoever mends the answers. Package survey/sheet returns a Count from File.Read; a program that
// reads rows of its own counts them with Count.Row.
package reading
