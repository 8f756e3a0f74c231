// Command survey reads the answers of labour force service centres to the coaching survey (T05), prints every table
// of them, and then which of the published figures of T05 the answers reproduce.
//
//	go run ./examples/survey [-lang fi|sv|en] [-format text|markdown|csv|spreadsheet|json|jsonstat|html] [-out DIR]
//		[-table ID,…] [-chapter N,…] [-short|-long] [-list] [-template] [FILE]
//	go run ./examples/survey -edition DATE [-sent N] [-lang …] [-format …] FILE
//
// FILE is a CSV file with one row a centre; "-" is standard input. Columns are named by keys ("coaching.use",
// "coaching.price.day") or by labels, as -template prints them. Without FILE it reads the embedded answers, which are
// SYNTHETIC: invented centres, made so that the figures of T05 that are functions of answers come out as printed, but
// for two that no answers can print so. They are a demonstration, never data.
//
// -edition tells when the answers of FILE were given ("2026-03-31"), and -sent how many forms were sent. Those of 2005
// are compared with what T05 printed, with verdicts; beside those of another year stands what T05 printed, without
// verdicts. Without -edition nobody knows what they may be compared with: the tables are printed, and the question.
//
// Prices, clients, days and hours may be estimates: a range, "150–200", or about so many, "n. 350". Figures over them
// are ranges.
//
// What is printed begins with what it rests on: how many rows were read, counted and refused, and why, the form, the
// file, and the tables that have no figures. CSV is one data frame for programs; a file that a Finnish spreadsheet
// opens right is the form spreadsheet, and a file a table of it what -out writes into a folder; JSON has an object a
// line; JSON-stat is one collection of datasets; HTML is one page to be read, with the tables as charts where a picture
// says more. -table and -chapter choose tables, which -list lists; the comparison then is left out. Faulty rows go to
// standard error with their row and column, and make the exit status 1, after everything that could be computed has
// been printed. So does an edition that is not told. Figures that are not reproduced are no fault.
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
)

//go:generate go run ./generate -o centres-synthetic.csv

//go:embed centres-synthetic.csv
var synthetic []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status: 0, 1 for faults in the answers, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("survey", 1, stderr)
	line.About(usage)
	var lang figure.Language // not stated: English tables, and the keys of columns
	line.Language(&lang)
	var e edition
	e.define(line)
	out := line.Output(command.Kind{}, command.HTML)
	template := line.Template()
	var export command.Export
	line.Export(&export)
	var faults command.Faults
	line.Faults(&faults)
	none := report{survey: new(centres.Tally)}
	check := func() error { return e.check(line, *template || out.List) }
	if status, done := line.Parse(args, check, func() error { return out.Check(none.tables()) }); done {
		return status
	}
	switch {
	case *template:
		return line.Fail(coaching2005.Book().Template(stdout, lang))
	case out.List:
		return line.Fail(out.WriteList(stdout, none.tables(), lang))
	}
	reader := e.reader()
	reader.Language, reader.Mapping = lang, export.Mapping
	if export.Suggest {
		return line.WriteSuggestion(stdin, stdout, synthetic, reader.Suggest)
	}
	in, err := line.Input(stdin, synthetic, lang)
	if err != nil {
		return line.Fail(err)
	}
	defer in.Close()
	told, err := faults.Begin(lang)
	if err != nil {
		return line.Fail(err)
	}
	reader.Context, reader.Lenient, reader.Faulty = in.Context, faults.Lenient, told
	file := reader.CSV(in)
	in.Watch(file.Read)
	r, err := compute(file, e)
	r.embedded = line.NArg() == 0
	if stopped := in.End(r.read); stopped != command.Sound {
		return max(stopped, faults.End(reading.Count{}, nil))
	}
	status := max(faults.End(r.read, err), line.Refuse(r.settle()), line.Fail(e.ask()))
	if faults.Check {
		return max(status, line.Fail(r.written(line.Source(itsOwn, lang), lang).Basis.WriteCheck(stdout, lang)))
	}
	return max(status, line.Fail(out.Write(stdout, r.written(line.Source(itsOwn, lang), lang), lang)))
}

// compute adds up the sound rows, and returns the faults of the others.
func compute(file *sheet.File[coaching2005.Response], e edition) (report, error) {
	r := report{survey: new(centres.Tally), edition: e}
	err := file.Each(func(row *coaching2005.Response) error { return r.survey.Add(&row.Centre) })
	r.read = file.Read()
	return r, err
}

// settle leaves out a response rate where more centres answered than forms were sent, which is a fault.
func (r *report) settle() error {
	sent, n := r.sent, r.survey.Centres()
	if !sent.Given() || sent.Int() >= n {
		return nil
	}
	r.sent = figure.Count{}
	fault := command.Fault("-sent", sent, figure.ErrRange, figure.Counted{
		One:  figure.Labels{"vastanneita keskuksia on %d", "%d center svarade", "%d centre answered"},
		Many: figure.Labels{"vastanneita keskuksia on %d", "%d center svarade", "%d centres answered"},
	}.Of(n), n)
	r.read = r.read.With(command.NotUsedNotes(fault)...)
	return fault
}
