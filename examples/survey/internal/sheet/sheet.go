// Package sheet is the file of a coaching survey: a CSV with one row for each centre that answered.
//
// Columns are named by their keys, the paths that coaching.Centre names in its faults ("coaching.staff.social-work",
// "coaching.price.day"), or by labels in Finnish, Swedish or English. They stand in any order; one that is missing was
// not asked, and an empty cell was not answered. A question with several answers has a column of yes and no for each.
package sheet

import (
	"encoding/csv"
	"io"
	"iter"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
)

// Row is the answers of one centre, and the name by which its row is known; "" for none.
type Row struct {
	ID string
	coaching.Centre
}

// MaxID bounds the bytes of an id.
const MaxID = 200

// Write writes rows with all columns, separated by semicolons, with decimal commas; Read reads them back as they were.
// A faulty row, or an error of the writer, ends it.
func Write(w io.Writer, rows iter.Seq[Row]) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	cells := names(0)
	out.Write(cells) // an error stays with the writer until Flush
	for r := range rows {
		if err := r.Validate(); err != nil {
			return err
		}
		for i, c := range book.Columns() {
			cells[i] = c.Cell(&r)
		}
		out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

// WriteTemplate writes an empty form: the header with every column, named by its key, or by its label in a language.
func WriteTemplate(w io.Writer, l figure.Language) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	out.Write(names(l))
	out.Flush()
	return out.Error()
}

// names returns the names of all columns: labels in a language, keys for none.
func names(l figure.Language) []string {
	all := make([]string, len(book.Columns()))
	for i, c := range book.Columns() {
		if all[i] = c.Key; l.Valid() {
			all[i] = l.Of(c.Labels)
		}
	}
	return all
}
