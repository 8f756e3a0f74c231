package main

import (
	"fmt"
	"io"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// report is the survey of the centres that answered, and which survey it is.
type report struct {
	edition
	survey *centres.Tally
	read   sheet.RowCount
}

// formats are the forms of output: those for reading have the comparison with T05 after the tables; CSV, with an empty
// line after each table, and JSON, with a line a table, hold the tables alone, so that programs can read them.
var formats = map[string]func(io.Writer, report, figure.Language) error{
	"text":     reading(sheet.RowCount.WriteText, table.Table.WriteText, report.compare),
	"markdown": reading(sheet.RowCount.WriteMarkdown, table.Table.WriteMarkdown, report.fenced),
	"csv":      tables(sheet.RowCount.WriteCSV, table.Table.WriteCSV, "\n"),
	"json":     tables(sheet.RowCount.WriteJSON, table.Table.WriteJSON, ""),
}

type (
	writer  = func(table.Table, io.Writer, figure.Language) error
	counter = func(sheet.RowCount, io.Writer, figure.Language) error
)

// tables returns the writer of what became of the rows, and of all tables, each followed by the text after; where
// nothing could be read there are no tables.
func tables(count counter, write writer, after string) func(io.Writer, report, figure.Language) error {
	return func(w io.Writer, r report, l figure.Language) error {
		if err := count(r.read, w, l); err != nil || r.read.Counted == 0 {
			return err
		}
		if _, err := io.WriteString(w, after); err != nil {
			return err
		}
		for t := range coaching2005.Tables(r.survey, r.sent) {
			if err := write(t, w, l); err != nil {
				return err
			}
			if _, err := io.WriteString(w, after); err != nil {
				return err
			}
		}
		return nil
	}
}

// reading returns the writer of all tables, an empty line after each, and of the comparison.
func reading(
	count counter, write writer, comparison func(report, io.Writer, figure.Language) error,
) func(io.Writer, report, figure.Language) error {
	all := tables(count, write, "\n")
	return func(w io.Writer, r report, l figure.Language) error {
		if err := all(w, r, l); err != nil || r.read.Counted == 0 {
			return err
		}
		return comparison(r, w, l)
	}
}

// unknown stands in the place of the comparison where nobody tells which edition the answers are of.
var unknown = figure.Labels{
	"Minkä kierroksen vastauksia nämä ovat? Julkaistuihin lukuihin verrataan vasta, kun -edition kertoo.",
	"Vilken omgång gäller svaren? De jämförs med publicerade siffror först när -edition anger det.",
	"Which edition are these answers of? They are compared with published figures once -edition tells.",
}

// compare writes the comparison with T05; of answers of another year, what they give beside what T05 printed.
func (r report) compare(w io.Writer, l figure.Language) error {
	switch r.year {
	case 0:
		_, err := fmt.Fprintln(w, l.Of(unknown))
		return err
	case published:
	default:
		return compare.Beside(w, coaching2005.Claims(), coaching2005.Recompute(r.survey, r.sent),
			compare.Years{Now: published}, compare.Years{Now: r.year}, l)
	}
	return compare.Write(w, coaching2005.Check(r.survey, r.sent, figure.Convention{}), l)
}

// fenced writes the comparison as Markdown.
func (r report) fenced(w io.Writer, l figure.Language) error {
	return compare.Fenced(w, func(w io.Writer) error { return r.compare(w, l) })
}
