// Command checkreport checks the figures of a draft report before it is printed.
//
//	go run ./examples/checkreport [-rounding half-up|half-even|down] [-lang fi|sv|en] [FILE]
//
// FILE is a CSV file with the columns id, printed, part and whole; "-" is standard input. Without FILE it reads an embedded
// draft, which is SYNTHETIC and has some faults: invented, never data.
//
// A row is one figure of the draft: printed is the figure as it stands in the text ("40 %", "reilu kolmannes", "n. 350"; "–"
// for one that is not printed), part and whole say what it follows from. Each is a number, the id of another row, or a
// list of them joined by plus signs:
//
//	id; printed; part; whole
//	rate; 40 %; 211; 531              a share, or with a plain number a mean
//	total; 211; 79+38+31+24+13+7+19;  a sum; of one part, a repetition
//	words; noin kolmannes; men; all   ids of other rows, whose printed figures count
//	need; 4,1 %; ; 24                 a share whose part is not known: is it possible at all?
//
// Every figure that does not agree is explained: what was computed, what the printed digits stand for, and what would print
// so. The exit status is 1 when something does not agree or a row cannot be read, after everything else has been checked.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/socialemployment/barometer/examples/internal/input"
	"github.com/socialemployment/barometer/figure"
)

//go:embed draft-synthetic.csv
var synthetic []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	by   figure.Convention
	lang figure.Language
	file string
}

// run is the program; it returns the exit status: 0, 1 for faults in the draft, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "checkreport:", err)
		return 2
	}
	in, err := input.Open(s.file, stdin, synthetic)
	if err != nil {
		fmt.Fprintln(stderr, "checkreport:", err)
		return 1
	}
	defer in.Close()
	rows, faults := readDraft(in)
	checked, more := check(rows, s.by)
	for _, f := range append(faults, more...) {
		fmt.Fprintln(stderr, f)
	}
	agree, err := write(stdout, checked, s)
	if err != nil {
		fmt.Fprintln(stderr, "checkreport:", err)
	}
	if err != nil || !agree || len(faults)+len(more) > 0 {
		return 1
	}
	return 0
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (settings, error) {
	s := settings{}
	flags := flag.NewFlagSet("checkreport", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.TextVar(&s.by.Rounding, "rounding", figure.HalfUp, "rule by which the draft was rounded: half-up, half-even or down")
	flags.TextVar(&s.lang, "lang", figure.English, "language: fi, sv or en")
	err := flags.Parse(args)
	if err == nil && flags.NArg() > 1 {
		err = fmt.Errorf("at most one FILE")
	}
	s.file = flags.Arg(0)
	return s, err
}
