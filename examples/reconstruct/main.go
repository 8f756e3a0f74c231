// Command reconstruct finds the whole numbers behind a published table: every table of counts that has its totals and
// prints as its percentages, what each cell can be, or the cells that cannot all be true.
//
//	go run ./examples/reconstruct [-of row|column|total] [-rounding half-up|half-even|down|up]
//	                              [-convention everyday|strict] [-max N] [-budget N] [-lang fi|sv|en] [FILE]
//
// FILE is a CSV file with the table as it is printed; "-" is standard input. Without FILE it reads an embedded table,
// which is SYNTHETIC: invented, never data. clash-synthetic.csv, beside it, is one that no whole numbers fit.
//
// The first line names the columns, the first cell of every other line its row; a row or column with a name like total,
// overall, n, yhteensä, vastaajia or totalt holds the totals, wherever it stands, and "Total (N = 20)" tells its
// number. A name that begins like a total and is none is asked about: -total NAME says that it holds totals, -category
// NAME that it does not. Two columns "n" and "%" (lkm, osuus; antal, andel) hold the same people, and are read as one:
//
//	answer; men; women; total
//	yes;    33 %;  ;     12         a share, a cell that is not printed, a count
//	no;     ;     yli 5; noin puolet
//	total;  ;     -;     25 (100 %) a count with its share
//
// A cell is a count ("12", "1 640"), a hedged one ("yli 5", "n. 350", "10 - 20"), a percentage or a share in words ("34
// %", "noin puolet", "joka kymmenes"), or a count and its share in brackets. Empty cells, "-", "–", ".." and "…" are
// not known; none of them is zero. Shares are of the column's total, or by -of of the row's or of the whole table's,
// and rounded by -rounding; by -convention strict, words reach a twentieth of their value to either side at most. Rows
// and columns leave nobody out and do not overlap. A total that shares are of, and the table does not print, stands in
// brackets. A table has at most 25 rows and 20 columns, with its totals.
//
// At most -max tables are printed. -budget bounds the steps of each question; what was not settled by then is said to
// be open. The exit status is 0 when a table fits, 1 when none does or none was found, and 2 when the table or the
// command line cannot be read; every fault is named with its row and column.
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
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

	totals, categories []string // names that the command line tells
}

// run is the program; it returns the exit status: 0, 1 when no table fits or is found, 2 for what cannot be read.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	line := command.New("reconstruct", 1, stderr)
	line.About(usage)
	s.define(line)
	if status, done := line.Parse(args, s.check); done {
		return status
	}
	in, err := line.Open(stdin, synthetic)
	if err != nil {
		line.Fail(err)
		return command.Misused
	}
	defer in.Close()
	t, faults := readTable(in, s)
	if line.Refuse(faults...) != command.Sound {
		line.Note(t.remarks...)
		return command.Misused
	}
	found, err := solve(t, s)
	if err == nil {
		err = write(stdout, t, found, s)
	}
	if len(found.tables) == 0 {
		line.Fail(err)
		return command.Faulty
	}
	return line.Fail(err)
}

// define defines the flags.
func (s *settings) define(line *command.Line) {
	line.TextVar(&s.of, "of", ofColumn, line.Says(figure.Labels{
		"minkä osuuksia prosentit ovat: row (rivin), column (sarakkeen) tai total (koko taulukon)",
		"vad procenttalen är andelar av: row (raden), column (kolumnen) eller total (hela tabellen)",
		"what percentages are shares of: row, column or total",
	}))
	line.Convention(&s.by)
	line.IntVar(&s.max, "max", 24, line.Says(figure.Labels{
		"montako taulukkoa tulostetaan enintään", "hur många tabeller som skrivs högst", "tables to print at most",
	}))
	line.Int64Var(&s.budget, "budget", system.DefaultBudget, line.Says(figure.Labels{
		"montako askelta kukin kysymys saa viedä", "hur många steg varje fråga får ta", "steps that each question may take",
	}))
	line.Func("total", line.Says(figure.Labels{
		"sen rivin tai sarakkeen `nimi`, jossa on summat; saa toistaa",
		"`namn` på en rad eller kolumn som har summor; kan upprepas",
		"`name` of a row or column that holds totals; may be repeated",
	}), collect(&s.totals))
	line.Func("category", line.Says(figure.Labels{
		"sen rivin tai sarakkeen `nimi`, jossa ei ole summia, vaikka siltä näyttää; saa toistaa",
		"`namn` på en rad eller kolumn som inte har summor, fast det ser så ut; kan upprepas",
		"`name` of a row or column that holds none, though it looks so; may be repeated",
	}), collect(&s.categories))
	line.Language(&s.lang)
}

// collect returns a function that adds a name to a list.
func collect(names *[]string) func(string) error {
	return func(s string) error {
		*names = append(*names, s)
		return nil
	}
}

// check refuses numbers out of their ranges.
func (s *settings) check() error {
	switch {
	case s.max < 1 || s.max > mostTables:
		return command.Tell(figure.Labels{
			"-max on 1–%d",
			"-max är 1–%d",
			"-max is from 1 to %d",
		}, mostTables)
	case s.budget < 1:
		return command.Tell(figure.Labels{
			"-budget on vähintään 1",
			"-budget är minst 1",
			"-budget is at least 1",
		})
	}
	return nil
}
