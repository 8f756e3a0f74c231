package main

import (
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/reports/subject"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/table"
)

// report is the survey of the centres that answered, and which survey it is.
type report struct {
	edition
	survey   *centres.Tally
	read     reading.Count
	embedded bool // the answers are those of the program
}

// tables yields the tables.
func (r report) tables() iter.Seq[table.Table] { return coaching2005.Tables(r.survey, r.sent) }

// written is what the program writes of the answers of a file.
func (r report) written(file string, l figure.Language) command.Report {
	basis := command.Basis{
		Survey: figure.Labels{
			"T05:n lomake (maaliskuu 2005)", "T05:s formulär (mars 2005)", "the form of T05 (March 2005)",
		},
		File: file, Read: r.read,
	}
	if r.year != published {
		basis.Survey = figure.Labels{"T05:n lomakkeella", "med T05:s formulär", "with the form of T05"}
		basis.Edition = table.Edition{Year: r.year, Date: r.date}
	}
	return command.Report{
		Title:  figure.Labels{"Työhönvalmennuskysely", "Enkät om arbetsträning", "Coaching survey"},
		Basis:  basis,
		Tables: r.tables(),
		Comparison: func(w io.Writer, markdown bool) error {
			return r.compare(w, compare.FormOf(markdown), l)
		},
		Page: func(w io.Writer, tables iter.Seq[table.Table], compared bool) error {
			return r.page(tables, compared, l).Write(w, l)
		},
	}
}

// itsOwn names the answers of the program.
var itsOwn = figure.Labels{
	"centres-synthetic.csv (keksityt vastaukset)", "centres-synthetic.csv (påhittade svar)",
	"centres-synthetic.csv (invented answers)",
}

// unknown stands in the place of the comparison where nobody tells which edition the answers are of.
var unknown = figure.Labels{
	"Minkä kierroksen vastauksia nämä ovat? Julkaistuihin lukuihin verrataan vasta, kun -edition kertoo.",
	"Vilken omgång gäller svaren? De jämförs med publicerade siffror först när -edition anger det.",
	"Which edition are these answers of? They are compared with published figures once -edition tells.",
}

// compare writes the comparison with T05; of answers of another year, what they give beside what T05 printed.
func (r report) compare(w io.Writer, form compare.Form, l figure.Language) error {
	switch r.year {
	case 0:
		_, err := fmt.Fprintln(w, l.Of(unknown))
		return err
	case published:
	default:
		return compare.Beside(w, coaching2005.Claims(), coaching2005.Recompute(r.survey, r.sent), nil,
			compare.Years{Now: published}, compare.Years{Now: r.year}, subject.Of, form, l)
	}
	return compare.Write(w, coaching2005.Check(r.survey, r.sent, figure.Convention{}), subject.Of, form, l)
}
