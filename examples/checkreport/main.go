// Command checkreport checks the figures of a draft report before it is printed.
//
//	go run ./examples/checkreport [-rounding half-up|half-even|down|up] [-convention everyday|strict]
//		[-lang fi|sv|en] [FILE]
//
// FILE is a CSV file with the columns id, printed, part and whole (in Finnish tunnus, painettu, osa and kokonaisuus; in
// Swedish beteckning, tryckt, del and helhet); "-" is standard input. Without FILE it reads an embedded draft, which is
// SYNTHETIC and has some faults: invented, never data.
//
// A row is one figure of the draft: printed is the figure as it stands in the text ("40 %", "reilu kolmannes", "n.
// 350"; "–" for one that is not printed), part and whole say what it follows from. Each is a number, the id of another
// row, or a list of them joined by plus signs:
//
//	id; printed; part; whole
//	rate; 40 %; 211; 531              a share, or with a plain number a mean
//	total; 211; 79+38+31+24+13+7+19;  a sum; of one part, a repetition
//	all; 100 %; 40 %+35 %+24 %;       a sum of percentages: whatever rounds to them may add up so
//	words; noin kolmannes; men; all   ids of other rows, whose printed figures count
//	need; 4,1 %; ; 24                 a share, or a mean, whose part is not known: is it possible at all?
//
// A further column, formula (laskutapa; räknesätt), says where it is something else, in one of the languages: growth
// (kasvu; tillväxt), difference (erotus; skillnad), rank (sija; rang), rest (loput; resten), product (tulo; produkt),
// sum (summa), share (osuus; andel). Of growth and difference the part is now and the whole before; a rank is that of
// the part among the whole's rows; the difference of two shares is in percentage points, and nothing else is.
//
//	id; printed; part; whole; formula
//	more; 17 %; 15300; 13077; growth
//	gap; 5 %-yks.; 45 %; 40 %; difference
//	place; 2.; men; women+others; rank
//	left; 60 %; 40 %; ; rest
//
// FILE may also be a table of official statistics in JSON-stat 2.0, as PxWeb and StatFin give it ("json-stat2"): every
// value is then a row, named by the ids of its categories. Percentages that are 100 in the category of all others (SSS,
// Yhteensä, Total) are checked as shares of it, and a whole whose parts the file names as their sum; what the file does
// not say is not guessed. Of tables that barometer and survey write (-format jsonstat), every share and mean is checked
// against the counts behind it, which the file holds, and those against the columns of counts. How many figures were
// checked is told.
//
// Rows that follow from one another in a circle are faults. Of rows that rest on figures which are not printed and
// cannot all be true, the fewest are inconsistent that the others can do without, in whatever order the rows stand.
//
// Every figure that does not agree is explained: what was computed, what the printed digits stand for, and what would
// print so; of words that agree, too, how far they reach. By -convention strict, they reach a twentieth of their value
// to either side at most: 35,2 % is "noin 40 %" in everyday speech, and not strictly. A part that is not known, and a
// figure that is not printed, are taken for counts. The exit status is 1 when something does not agree or a row cannot
// be read, after everything else has been checked. What is printed ends with how many rows were read, counted and
// refused, and why.
package main

import (
	"bufio"
	_ "embed"
	"io"
	"os"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

//go:embed draft-synthetic.csv
var synthetic []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	by   figure.Convention
	lang figure.Language
}

// run is the program; it returns the exit status: 0, 1 for faults in the draft, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	line := command.New("checkreport", 1, stderr)
	line.Convention(&s.by)
	line.Language(&s.lang)
	line.About(usage)
	if status, done := line.Parse(args); done {
		return status
	}
	in, err := line.Open(stdin, synthetic)
	if err != nil {
		return line.Fail(err)
	}
	defer in.Close()
	buffered := bufio.NewReader(in)
	draft := draft{}
	if official(buffered) {
		draft = readOfficial(buffered, s.lang)
	} else {
		draft = readDraft(buffered, s.lang)
	}
	checked := draft.check(s)
	status := line.Refuse(draft.Faults...)
	agree, err := write(stdout, draft, checked, s)
	if !agree {
		status = command.Faulty
	}
	return max(status, line.Fail(err))
}
