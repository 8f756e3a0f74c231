// Command reconstruct finds the whole numbers behind a published table: every table of counts that has its totals and
// prints as its percentages, what each cell can be, or the cells that cannot all be true.
//
//	go run ./examples/reconstruct [-of row|column|total] [-rounding half-up|half-even|down] [-max N] [-budget N]
//	                              [-lang fi|sv|en] [FILE]
//
// FILE is a CSV file with the table as it is printed; "-" is standard input. Without FILE it reads an embedded table,
// which is SYNTHETIC: invented, never data. clash-synthetic.csv, beside it, is one that no whole numbers fit.
//
// The first line names the columns, the first cell of every other line its row; a row or column with a name like total,
// yhteensä or totalt holds the totals, wherever it stands:
//
//	answer; men; women; total
//	yes;    34 %;  ;     12         a share, a cell that is not printed, a count
//	no;     ;     yli 5; noin puolet
//	total;  ;     -;     25 (100 %) a count with its share
//
// A cell is a count ("12", "1 640"), a hedged one ("yli 5", "n. 350", "10 - 20"), a percentage or a share in words ("34 %",
// "noin puolet", "joka kymmenes"), or a count and its share in brackets. Empty cells, "-", "–", ".." and "…" are not known;
// none of them is zero. Shares are of the column's total, or by -of of the row's or of the whole table's, and rounded by
// -rounding. Rows and columns leave nobody out and do not overlap. A total that shares are of, and the table does not
// print, stands in brackets. A table has at most 25 rows and 20 columns, with its totals.
//
// At most -max tables are printed. -budget bounds the steps of each question; what was not settled by then is said to be
// open. The exit status is 0 when a table fits, 1 when none does or none was found, and 2 when the table or the command
// line cannot be read; every fault is named with its row and column.
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

//go:embed table-synthetic.csv
var synthetic []byte

// mostTables bounds the tables that are printed.
const mostTables = 1000

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	of     base
	by     figure.Convention
	max    int
	budget int64
	lang   figure.Language
	file   string
}

// run is the program; it returns the exit status: 0, 1 when no table fits or is found, 2 for what cannot be read.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	var in io.ReadCloser
	if err == nil {
		in, err = input.Open(s.file, stdin, synthetic)
	}
	if err != nil {
		fmt.Fprintln(stderr, "reconstruct:", err)
		return 2
	}
	defer in.Close()
	t, faults := readTable(in, s)
	for _, f := range faults {
		fmt.Fprintln(stderr, f)
	}
	if len(faults) > 0 {
		return 2
	}
	return answer(t, s, stdout, stderr)
}

// answer solves the table and prints what was found.
func answer(t table, s settings, stdout, stderr io.Writer) int {
	found, err := solve(t, s)
	if err == nil {
		err = write(stdout, t, found, s)
	}
	if err != nil {
		fmt.Fprintln(stderr, "reconstruct:", err)
	}
	if err != nil || len(found.tables) == 0 {
		return 1
	}
	return 0
}

// parse reads the command line.
func parse(args []string, stderr io.Writer) (settings, error) {
	s := settings{}
	flags := flag.NewFlagSet("reconstruct", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.TextVar(&s.of, "of", ofColumn, "what percentages are shares of: row, column or total")
	flags.TextVar(&s.by.Rounding, "rounding", figure.HalfUp, "rule by which the table was rounded: half-up, half-even or down")
	flags.IntVar(&s.max, "max", 24, "tables to print at most")
	flags.Int64Var(&s.budget, "budget", figure.DefaultBudget, "steps that each question may take")
	flags.TextVar(&s.lang, "lang", figure.English, "language: fi, sv or en")
	err := flags.Parse(args)
	switch {
	case err != nil:
	case flags.NArg() > 1:
		err = errors.New("at most one FILE")
	case s.max < 1 || s.max > mostTables:
		err = fmt.Errorf("-max is from 1 to %d", mostTables)
	case s.budget < 1:
		err = errors.New("-budget is at least 1")
	}
	s.file = flags.Arg(0)
	return s, err
}
