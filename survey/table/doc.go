// Package table describes, fills and writes the tables of a survey.
//
// A table is declared once: Describe takes its id, section and title, its rows, and its columns, each with the function
// of its cells, what it measures, its decimals and its rounding. A Catalogue holds the tables of a survey and says what
// their n counts; it fills them from a report of any type. A declaration can also say which cells are the sums of
// others (TotalRow, SumRow, TotalColumn): a filled table lists them in Sums.
//
// A filled Table holds exact figures, or intervals where the answers leave a figure open. Its writers round once, by
// the rule of the column, and print in the number format of the language: aligned text, Markdown, CSV and JSON. Marks
// stand behind the figures (* small base, † not comparable, ‡ unequal bases, § assumed) and are explained below; the
// number of respondents behind each figure is put where it is least in the way.
//
// WriteJSONStat writes a table as a dataset of JSON-stat 2.0, which PxWeb and StatFin speak, with the exact ratio, n
// and printed form of every value beside it; ReadJSONStat reads it back to the same table, and tables of other sources
// as cubes (Cube) and tables. A file is read up to 64 MiB, a cube up to MaxCells places, of which only those with a
// value take memory; what is not of the format is refused with its place.
//
// Text that goes into CSV is guarded against being taken for a formula; control characters never reach text or
// Markdown. Writing a table that no description has is figure.ErrUnknown, one whose cells do not match its rows and
// columns figure.ErrClash.
package table
