// Command survey reads the answers of labour force service centres to the coaching survey (T05), prints every table
// of them, and then which of the published figures of T05 the answers reproduce.
//
//	go run ./examples/survey [-lang fi|sv|en] [-format text|markdown|csv|json] [-sent N] [-template] [FILE]
//
// FILE is a CSV file with one row a centre; "-" is standard input. Columns are named by keys ("coaching.use",
// "coaching.price.day") or by labels, as -template prints them. Without FILE it reads the embedded answers, which are
// SYNTHETIC: invented centres, made so that the figures of T05 that are functions of answers come out as printed, but
// for two that no answers can print so. They are a demonstration, never data.
//
// What is printed begins with how many rows were read, counted and refused, and why. Faulty rows go to standard error
// with their row and column, and make the exit status 1, after everything that could be computed has been printed.
// Figures that are not reproduced are no fault.
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
)

//go:generate go run ./generate -o centres-synthetic.csv

//go:embed centres-synthetic.csv
var synthetic []byte

// sentForms is the number of forms that T05 sent, the default of -sent.
const sentForms = 37

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status: 0, 1 for faults in the answers, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("survey", 1, stderr)
	var lang figure.Language // not stated: English tables, and the keys of columns
	var sent figure.Count
	line.TextVar(&lang, "lang", lang, "language: fi, sv or en; English by default")
	line.TextVar(&sent, "sent", figure.N(sentForms), `number of forms sent; "" when it is not known`)
	format := line.Choice("format", "form of the tables", "text", "markdown", "csv", "json")
	template := line.Bool("template", false, "print an empty form and stop: the header of a CSV file, with keys "+
		"or, with -lang, labels")
	export := line.Export()
	if status, done := line.Parse(args); done {
		return status
	}
	if *template {
		return line.Fail(coaching2005.Book().Template(stdout, lang))
	}
	reader := coaching2005.Reader()
	reader.Language, reader.Mapping = lang, export.Mapping
	if export.Suggest {
		return line.WriteSuggestion(stdin, stdout, synthetic, reader.Suggest)
	}
	in, err := line.Open(stdin, synthetic)
	if err != nil {
		return line.Fail(err)
	}
	defer in.Close()
	r, status := compute(in, reader, sent, line)
	return max(status, line.Fail(formats[*format](stdout, r, lang)))
}

// compute adds up the sound rows and tells the faults of the others. More answers than forms sent are a fault, too, and
// leave no response rate.
func compute(
	in io.Reader, reader sheet.Reader[coaching2005.Response], sent figure.Count, line *command.Line,
) (report, int) {
	r, file := report{survey: new(centres.Tally), sent: sent}, reader.CSV(in)
	status := line.Refuse(file.Each(func(row *coaching2005.Response) error { return r.survey.Add(&row.Centre) }))
	r.read = file.Read()
	if n := r.survey.Centres(); sent.Given() && sent.Int() < n {
		r.sent = figure.Count{}
		status = line.Refuse(figure.Fault("-sent", sent, figure.ErrRange, "%d centres answered", n))
	}
	return r, status
}
