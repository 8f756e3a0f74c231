// Command barometer reads the responses of a barometer, prints every table of the report, and then which of the
// published figures the responses reproduce.
//
//	go run ./examples/barometer [-lang fi|sv|en] [-format text|markdown|csv|json] [-template] [FILE]
//
// Without FILE it reads the embedded responses, which are SYNTHETIC: invented units, made so that the figures of
// B12 that are functions of responses come out as printed. They are a demonstration, never data. FILE is a CSV
// file, or JSON lines when its name ends in .jsonl; "-" is a CSV file from standard input.
//
// Faulty rows go to standard error with their row and column, and make the exit status 1, after everything that
// could be computed has been printed.
package main

import (
	_ "embed"
	"io"
	"iter"
	"os"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/internal/command"
	"github.com/socialemployment/barometer/examples/internal/compare"
	"github.com/socialemployment/barometer/figure"
)

//go:generate go run ./generate -o synthetic.csv

//go:embed synthetic.csv
var synthetic []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("barometer", 1, stderr)
	var lang figure.Language // not stated: English tables, and the keys of columns
	line.TextVar(&lang, "lang", lang, "language: fi, sv or en; English by default")
	format := line.Choice("format", "form of the tables", "text", "markdown", "csv", "json")
	template := line.Bool("template", false, "print an empty form and stop: the header of a CSV file, with keys or, with -lang, labels")
	if status, done := line.Parse(args); done {
		return status
	}
	if *template {
		return line.Fail(barometer.WriteTemplate(stdout, lang))
	}
	in, err := line.Open(stdin, synthetic)
	if err != nil {
		return line.Fail(err)
	}
	defer in.Close()
	report, status := compute(responsesOf(line.Arg(0), in), line)
	return max(status, line.Fail(formats[*format](stdout, report, lang)))
}

// responsesOf reads JSON lines from a file whose name says so, CSV from all others.
func responsesOf(name string, in io.Reader) iter.Seq2[barometer.Response, error] {
	if strings.HasSuffix(name, ".jsonl") {
		return barometer.ReadJSON(in)
	}
	return barometer.ReadCSV(in)
}

// compute adds up the sound responses and tells the faults of the others as they come.
func compute(responses iter.Seq2[barometer.Response, error], line *command.Line) (*barometer.Report, int) {
	tally, status := barometer.NewTally(), command.Sound
	for r, err := range responses {
		if err == nil {
			err = tally.Add(&r)
		}
		status = max(status, line.Refuse(err))
	}
	return tally.Report(), status
}

// formats are the forms of output: the tables, then the comparison with what was published.
var formats = map[string]func(io.Writer, *barometer.Report, figure.Language) error{
	"text":     tables(barometer.Table.WriteText, "\n", true),
	"markdown": tables(barometer.Table.WriteMarkdown, "\n", true),
	"csv":      tables(barometer.Table.WriteCSV, "\n", false),
	"json":     tables(barometer.Table.WriteJSON, "", false),
}

// tables returns the writer of all tables, each followed by the text after; the comparison follows those for reading.
// CSV, with an empty line after each table, and JSON, with a line a table, hold the tables alone, so that programs can
// read them.
func tables(write func(barometer.Table, io.Writer, figure.Language) error, after string, reading bool) func(io.Writer, *barometer.Report, figure.Language) error {
	return func(w io.Writer, r *barometer.Report, l figure.Language) error {
		for t := range r.Tables() {
			if err := write(t, w, l); err != nil {
				return err
			}
			if _, err := io.WriteString(w, after); err != nil {
				return err
			}
		}
		if !reading {
			return nil
		}
		findings, err := r.Check(figure.Convention{})
		if err != nil {
			return err
		}
		return compare.Write(w, findings, l)
	}
}
