// Package sheet is the file of a coaching survey: a CSV with one row for each centre that answered.
//
// Columns are named by their keys, the paths that centres.Centre names in its faults ("coaching.staff.social-work",
// "coaching.price.day"), or by labels in Finnish, Swedish or English. They stand in any order; one that is missing was
// not asked, and an empty cell was not answered. A question with several answers has a column of yes and no for each.
package sheet

import (
	"io"
	"iter"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	survey "github.com/socialemployment/barometer/survey/sheet"
)

// Row is the answers of one centre, and the name by which its row is known; "" for none.
type Row struct {
	ID string
	centres.Centre
}

// Read returns the rows of a CSV file.
func Read(in io.Reader) *survey.File[Row] {
	limits := survey.Limits{Rows: 10_000, Columns: 500, CellBytes: 4 << 10, RecordBytes: 256 << 10, FileBytes: 64 << 20}
	return survey.Reader[Row]{Book: book, Limits: limits}.CSV(in)
}

// Write writes rows as CSV.
func Write(w io.Writer, rows iter.Seq[Row]) error { return survey.Writer[Row]{Book: book}.CSV(w, rows) }

// WriteTemplate writes an empty form.
func WriteTemplate(w io.Writer, l figure.Language) error { return book.Template(w, l) }
