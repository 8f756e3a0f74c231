// Command report writes the report of a barometer as one self-contained page: every chapter with its charts, in
// sentences, pictures and tables, to be read on a screen, on a telephone or on paper.
//
//	go run ./examples/report [-o report.html] [-lang fi|sv|en] [FILE]
//	go run ./examples/report -edition DATE [-sent N] [-frame TYPE=UNITS,…,total=LOW-HIGH] [-o …] [-lang …] FILE
//
// Without FILE it reads the embedded responses, which are SYNTHETIC: invented units, made so that the figures of B12
// that are functions of responses come out as printed. FILE and the edition are told as to examples/barometer.
// Without -o the page is written to standard output.
//
// Behind every printed figure are its counts, its base, what it is a share of, its marks and the interval that its
// digits stand for. The page has no script and asks nothing of a network. Its sentences are made from the figures by
// rules; a rule never says more than the table does. Faults of rows go to standard error and make the exit status 1,
// after the page has been written; what was refused, and why, stands on the page, too. Where nothing could be read
// there is no page.
package main

import (
	"bytes"
	"io"
	"os"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/responses"
	"github.com/socialemployment/barometer/figure"
)

//go:generate go run . -lang en -chart funding.by-type -o funding.svg

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	line := command.New("report", 1, stderr)
	var lang figure.Language
	line.About(usage)
	line.Language(&lang)
	name := line.String("o", "", line.Says(figure.Labels{
		"`tiedosto`, johon sivu kirjoitetaan; muuten vakiotuloste", "`fil` som sidan skrivs i; annars standardutmatning",
		"`file` that the page is written to; standard output by default",
	}))
	single := line.String("chart", "", line.Says(figure.Labels{
		"kirjoita vain sen taulukon kuvio, jonka `tunnus` tämä on, muodossa SVG",
		"skriv bara diagrammet över tabellen med detta `id`, som SVG",
		"write the chart of the table with this `id` alone, as SVG",
	}))
	var edition responses.Edition
	edition.Define(line)
	if status, done := line.Parse(args, func() error { return edition.Check(line, false) }); done {
		return status
	}
	if status, asked := edition.Suggested(line, stdin, stdout, examples.Synthetic, lang); asked {
		return status
	}
	report, status := edition.Compute(line, stdin, examples.Synthetic, lang)
	if report != nil && edition.Checks() {
		return max(status, line.Fail(edition.WriteCheck(stdout, report, line.Source(figure.Labels{}, lang), lang)))
	}
	if report == nil || report.Read.Counted == 0 {
		return max(status, line.Fail(nothing(report)))
	}
	var page bytes.Buffer
	write := func() error { return writePage(&page, report, lang, line.NArg() == 0) }
	if *single != "" {
		write = func() error { return writeChart(&page, report, *single, lang) }
	}
	if err := write(); err != nil {
		return max(status, line.Fail(err))
	}
	return max(status, line.Fail(save(line, *name, page.Bytes(), stdout)))
}

// nothing says that there is no page; the fault of a file that cannot be opened has been told.
func nothing(r *barometer.Report) error {
	if r == nil {
		return nil
	}
	return command.Tell(figure.Labels{
		"yhtään riviä ei laskettu: sivua ei ole",
		"ingen rad räknades: det finns ingen sida",
		"nothing was counted: there is no page",
	})
}

// save writes the page to the file, or to standard output where there is none.
func save(line *command.Line, name string, page []byte, stdout io.Writer) error {
	if name == "" {
		_, err := stdout.Write(page)
		return err
	}
	return line.Save("-o", name, func(f *os.File) error {
		_, err := f.Write(page)
		return err
	})
}
