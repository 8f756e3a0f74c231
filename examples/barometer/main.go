// Command barometer reads the responses of a barometer, prints every table of the report, and then which of the
// published figures the responses reproduce.
//
//	go run ./examples/barometer [-lang fi|sv|en] [-format text|markdown|csv|json] [-template] [FILE]
//	go run ./examples/barometer -edition DATE [-sent N] [-frame TYPE=UNITS,…,total=LOW-HIGH] [-lang …] [-format …] FILE
//
//	go run ./examples/barometer [-edition 2026] -template | -questionnaire [-lang …]
//
// Without FILE it reads the embedded responses, which are SYNTHETIC: invented units, made so that the figures of
// B12 that are functions of responses come out as printed. They are a demonstration, never data. FILE is a CSV
// file, or JSON lines when its name ends in .jsonl; "-" is a CSV file from standard input.
//
// With -edition FILE holds the responses of an edition of your own, whose reference date is DATE ("2026-12-31") and
// whose year is the date's; -sent tells how many forms were sent for it, and -frame its sampling frame: how many units
// there are of a type, by keys, and in all. Rows of 2011 stand in the same file with 2011 as their unit.edition, and
// the tables then compare with them, and two more tables compare the units whose unit.id stands in both; rows without a
// year are of the new edition. What was published of 2011 stands
// beside what the new responses give, without verdicts.
//
// -edition 2026 is the edition of 31.12.2026 with the questions of today; without FILE it prints the embedded SYNTHETIC
// responses to it beside those of 2011. An answer option that is not valid at the reference date is refused, with the act
// that ended it. -template prints the columns of the edition, -questionnaire its questions and answers for people.
//
// Without -edition the rows tell their year, 2011 or 2006, as unit.edition. Of rows that name none the program asks which
// edition they are of: it prints their tables without a response rate, coverage, ages, payers and main groups, compares
// them with nothing, and its exit status is 1. Beside rows of 2011 it refuses them.
//
// What is printed begins with how many rows were read, counted and refused, and why. Faulty rows go to standard error
// with their row and column, and make the exit status 1, after everything that could be computed has been printed. So
// do, with -edition, numbers of -sent and -frame that are smaller than the number of units that answered, which are
// then left out, and rows that are all of 2011.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/examples/responses"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

//go:generate go run ./generate -o synthetic.csv -today synthetic2026.csv

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("barometer", 1, stderr)
	var lang figure.Language // not stated: English tables, and the keys of columns
	line.TextVar(&lang, "lang", lang, "language: fi, sv or en; English by default")
	format := line.Choice("format", "form of the tables", "text", "markdown", "csv", "json")
	template := line.Bool(
		"template",
		false,
		"print an empty form and stop: the header of a CSV file, with keys or, with -lang, labels",
	)
	questionnaire := line.Bool("questionnaire", false, "print the questionnaire of the edition, for people, and stop")
	var edition responses.Edition
	edition.Define(line)
	if status, done := line.Parse(args, func() error { return edition.Check(line, *template || *questionnaire) }); done {
		return status
	}
	if *template {
		return line.Fail(barometer.WriteTemplate(stdout, lang, edition.Told()))
	}
	if *questionnaire {
		e := edition.Told()
		if !e.Valid() {
			e = barometer.Edition2011()
		}
		return line.Fail(barometer.WriteQuestionnaire(stdout, lang, e))
	}
	report, status := edition.Compute(line, stdin, examples.Synthetic)
	if report == nil {
		return status
	}
	return max(status, line.Fail(formats[*format](stdout, report, lang)))
}

// form writes a report.
type form = func(io.Writer, *barometer.Report, figure.Language) error

// formats are the forms of output: the tables, then the comparison with what was published.
var formats = map[string]form{
	"text":     tables(sheet.RowCount.WriteText, table.Table.WriteText, "\n", comparison),
	"markdown": tables(sheet.RowCount.WriteMarkdown, table.Table.WriteMarkdown, "\n", fenced),
	"csv":      tables(sheet.RowCount.WriteCSV, table.Table.WriteCSV, "\n", nil),
	"json":     tables(sheet.RowCount.WriteJSON, table.Table.WriteJSON, "", nil),
}

// tables returns the writer of what became of the rows, and of all tables, each followed by the text after; the
// comparison is last in those for reading. CSV, with an empty line after each table, and JSON, with a line a table,
// have no comparison, so that programs can read them. Where nothing could be read there are no tables.
func tables(
	count func(sheet.RowCount, io.Writer, figure.Language) error,
	write func(table.Table, io.Writer, figure.Language) error,
	after string,
	last form,
) form {
	return func(w io.Writer, r *barometer.Report, l figure.Language) error {
		if err := count(r.Read, w, l); err != nil || r.Read.Counted == 0 {
			return err
		}
		if _, err := io.WriteString(w, after); err != nil {
			return err
		}
		for t := range r.Tables() {
			if err := write(t, w, l); err != nil {
				return err
			}
			if _, err := io.WriteString(w, after); err != nil {
				return err
			}
		}
		if last == nil {
			return nil
		}
		return last(w, r, l)
	}
}

// unknown stands in the place of the comparison where nobody tells which edition the responses are of.
var unknown = figure.Labels{
	"Minkä kierroksen vastauksia nämä ovat? Julkaistuihin lukuihin verrataan vasta, kun -edition tai unit.edition kertoo.",
	"Vilken omgång gäller svaren? De jämförs med publicerade siffror först när -edition eller unit.edition anger det.",
	"Which edition are these responses of? They are compared with published figures once -edition or unit.edition tells.",
}

// comparison writes which published figures the responses reproduce; of another edition than the published one, what
// they give beside them.
func comparison(w io.Writer, r *barometer.Report, l figure.Language) error {
	findings, err := barometer2012.Check(r, figure.Convention{})
	switch {
	case !r.Edition.Valid():
		_, err := fmt.Fprintln(w, l.Of(unknown))
		return err
	case errors.Is(err, figure.ErrNotComparable):
		then, before := barometer.Edition2011().Year(), barometer.Edition2006().Year()
		return compare.Beside(w, barometer2012.Claims(), barometer2012.Recompute(r), barometer2012.Incomparable(r),
			compare.Years{Before: before, Now: then}, compare.Years{Before: then, Now: r.Edition.Year()}, l)
	case err != nil:
		return err
	}
	return compare.Write(w, findings, l)
}

// fenced writes the comparison as Markdown.
func fenced(w io.Writer, r *barometer.Report, l figure.Language) error {
	return compare.Fenced(w, func(w io.Writer) error { return comparison(w, r, l) })
}
