package main

import (
	"io"
	"iter"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// report is the survey of the centres that answered, and the number of forms sent, if it is known.
type report struct {
	survey *centres.Tally
	sent   figure.Count
	read   sheet.RowCount
}

// tables yields the tables.
func (r report) tables() iter.Seq[table.Table] { return coaching2005.Tables(r.survey, r.sent) }

// written is what the program writes of the answers of a file.
func (r report) written(file string, l figure.Language) command.Report {
	return command.Report{
		Title: figure.Labels{"Työhönvalmennuskysely", "Enkät om arbetsträning", "Coaching survey"},
		Basis: command.Basis{
			Survey: figure.Labels{
				"T05:n lomake (maaliskuu 2005)", "T05:s formulär (mars 2005)", "the form of T05 (March 2005)",
			},
			File: file, Read: r.read,
		},
		Tables: r.tables(),
		Comparison: func(w io.Writer, markdown bool) error {
			return r.compare(w, compare.FormOf(markdown), l)
		},
	}
}

// itsOwn names the answers of the program.
var itsOwn = figure.Labels{
	"centres-synthetic.csv (keksityt vastaukset)", "centres-synthetic.csv (påhittade svar)",
	"centres-synthetic.csv (invented answers)",
}

// compare writes the comparison with T05.
func (r report) compare(w io.Writer, form compare.Form, l figure.Language) error {
	return compare.Write(w, coaching2005.Check(r.survey, r.sent, figure.Convention{}), form, l)
}
