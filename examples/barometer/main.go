// Command barometer reads the responses of a barometer, prints every table of the report, and then which of the
// published figures the responses reproduce.
//
//	go run ./examples/barometer [-lang fi|sv|en] [-format text|markdown|csv|spreadsheet|json|jsonstat] [-out DIR]
//		[-table ID,…] [-chapter N,…] [-type TYPE] [-short|-long] [-list] [-template] [FILE]
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
// responses to it beside those of 2011. An answer option that is not valid at the reference date is refused, with the
// act that ended it. -template prints the columns of the edition, -questionnaire its questions and answers for people.
//
// Without -edition the rows tell their year, 2011 or 2006, as unit.edition. Of rows that name none the program asks
// which edition they are of: it prints their tables without a response rate, coverage, ages, payers and main groups,
// compares them with nothing, and its exit status is 1. Beside rows of 2011 it refuses them.
//
// What is printed begins with what it rests on: how many rows were read, counted and refused, and why, the edition and
// its date, the file, and the tables that have no figures. CSV is one data frame for programs; a file that a Finnish
// spreadsheet opens right is the form spreadsheet, and a file a table of it what -out writes into a folder; JSON has an
// object a line; JSON-stat is one collection of datasets. -table, -chapter and -type choose tables, which -list lists;
// the comparison then is left out. Faulty rows go to standard error
// with their row and column, and make the exit status 1, after everything that could be computed has been printed. So
// do, with -edition, numbers of -sent and -frame that are smaller than the number of units that answered, which are
// then left out, and rows that are all of 2011.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/compare"
	"github.com/socialemployment/barometer/examples/responses"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/questionnaire"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/reports/subject"
	"github.com/socialemployment/barometer/unit"
)

//go:generate go run ./generate -o synthetic.csv -today synthetic2026.csv

func main() {
	debug.SetGCPercent(50) // of a long file, most memory is that of its ids, which stays: half as much again will do
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("barometer", 1, stderr)
	line.About(usage)
	var lang figure.Language // not stated: English tables, and the keys of columns
	line.Language(&lang)
	out := line.Output(byUnitType)
	template := line.Template()
	paper := line.Bool("questionnaire", false, line.Says(figure.Labels{
		"tulosta kierroksen kyselylomake luettavassa muodossa ja lopeta",
		"skriv ut omgångens frågeformulär i läsbar form och avsluta",
		"print the questionnaire of the edition, for people, and stop",
	}))
	var edition responses.Edition
	edition.Define(line)
	none := func() error { return out.Check(edition.Empty().Tables()) }
	check := func() error { return edition.Check(line, *template || *paper || out.List) }
	if status, done := line.Parse(args, check, none); done {
		return status
	}
	switch {
	case *template:
		return line.Fail(barometer.WriteTemplate(stdout, lang, edition.Told()))
	case *paper:
		e := edition.Told()
		if !e.Valid() {
			e = barometer.Edition2011()
		}
		return line.Fail(questionnaire.Write(stdout, lang, e))
	case out.List:
		return line.Fail(out.WriteList(stdout, edition.Empty().Tables(), lang))
	}
	if status, asked := edition.Suggested(line, stdin, stdout, examples.Synthetic, lang); asked {
		return status
	}
	report, status := edition.Compute(line, stdin, examples.Synthetic, lang)
	switch {
	case report == nil:
		return status
	case edition.Checks():
		return max(status, line.Fail(edition.WriteCheck(stdout, report, line.Source(itsOwn, lang), lang)))
	}
	return max(status, line.Fail(out.Write(stdout, written(report, line.Source(itsOwn, lang), lang), lang)))
}

// written is what the program writes of a report that was read from a file.
func written(r *barometer.Report, file string, l figure.Language) command.Report {
	title := figure.Labels{"Sosiaalisen työllistämisen barometri", "Barometern för social sysselsättning",
		"Social-employment barometer"}
	basis := responses.BasisOf(r, file)
	return command.Report{Title: title, Basis: basis, Tables: r.Tables(),
		Comparison: func(w io.Writer, markdown bool) error {
			return comparison(w, r, compare.FormOf(markdown), l)
		}}
}

// byUnitType is what the tables of the barometer can be narrowed to.
var byUnitType = command.Kind{Key: "unit-type", All: "everyone", Parse: func(s string) (string, error) {
	t, err := unit.ParseType(s)
	return t.String(), err
}}

// itsOwn names the responses of the program.
var itsOwn = figure.Labels{
	"synthetic.csv (keksityt vastaukset)", "synthetic.csv (påhittade svar)", "synthetic.csv (invented responses)",
}

// unknown stands in the place of the comparison where nobody tells which edition the responses are of.
var unknown = figure.Labels{
	"Minkä kierroksen vastauksia nämä ovat? Julkaistuihin lukuihin verrataan vasta, kun -edition tai unit.edition kertoo.",
	"Vilken omgång gäller svaren? De jämförs med publicerade siffror först när -edition eller unit.edition anger det.",
	"Which edition are these responses of? They are compared with published figures once -edition or unit.edition tells.",
}

// comparison writes which published figures the responses reproduce; of another edition than the published one, what
// they give beside them.
func comparison(w io.Writer, r *barometer.Report, form compare.Form, l figure.Language) error {
	findings, err := barometer2012.Check(r, figure.Convention{})
	switch {
	case !r.Edition.Valid():
		_, err := fmt.Fprintln(w, l.Of(unknown))
		return err
	case errors.Is(err, figure.ErrNotComparable):
		then, before := barometer.Edition2011().Year(), barometer.Edition2006().Year()
		return compare.Beside(w, barometer2012.Claims(), barometer2012.Recompute(r), barometer2012.Incomparable(r),
			compare.Years{Before: before, Now: then}, compare.Years{Before: then, Now: r.Edition.Year()},
			subject.Of, form, l)
	case err != nil:
		return err
	}
	return compare.Write(w, findings, subject.Of, form, l)
}
