// Command procurement compares offers of job coaching that are quoted on different bases, and shows what each
// assumption does to their order.
//
//	go run ./examples/procurement [-basis client] [-assume TERMS] [-vary RANGES] [-lang fi|sv|en] [FILE]
//
// FILE is a CSV file with the columns name, price and basis (hour, day, month, client, client-day) and, where an offer
// states them, the terms hours-a-day, days-a-month, clients-a-coach, days-a-client and hours-a-client; "-" is standard
// input. Without FILE it reads embedded offers, which are SYNTHETIC: invented, never data.
//
// A term that an offer needs and does not state is taken from -assume ("hours-a-day=7.5 days-a-client=30"); -vary names
// ranges ("clients-a-coach=2..10") over which an assumption is moved to find the values at which two offers change
// places. The defaults of both are examples, not advice: -assume "" assumes nothing.
//
// Faulty rows, and offers that lack a term, go to standard error with their row and column, and make the exit status 1,
// after the sound ones have been compared. What is printed ends with how many rows were read, counted and refused,
// and why.
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

//go:embed offers-synthetic.csv
var synthetic []byte

// The assumptions where the caller makes none.
const (
	defaultAssume = "hours-a-day=7.5 days-a-month=20 clients-a-coach=5 days-a-client=30"
	defaultVary   = "hours-a-day=6..8 days-a-month=18..22 clients-a-coach=2..10 days-a-client=5..70"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	basis   coaching.PriceBasis
	assumed coaching.Terms
	ranges  []span
	lang    figure.Language
}

// run is the program; it returns the exit status: 0, 1 for faults in the offers, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	line := command.New("procurement", 1, stderr)
	line.About(usage)
	line.TextVar(&s.basis, "basis", coaching.PerClient, line.Says(figure.Labels{
		"hinnan yksikkö, jossa verrataan: hour, day, month, client tai client-day",
		"prisets enhet, som jämförelsen görs i: hour, day, month, client eller client-day",
		"basis to compare on: hour, day, month, client or client-day",
	}))
	line.Language(&s.lang)
	assume := line.String("assume", defaultAssume, line.Says(figure.Labels{
		"`ehdot`, joita tarjoukset eivät kerro", "`villkor` som anbuden inte anger", "`terms` that offers do not state",
	}))
	vary := line.String("vary", defaultVary, line.Says(figure.Labels{
		"`välit`, joilla oletuksia muutetaan", "`intervall` som antagandena flyttas inom",
		"`ranges` over which assumptions are moved",
	}))
	status, done := line.Parse(args,
		func() (err error) { s.assumed, err = parseTerms(*assume, s.lang); return err },
		func() (err error) { s.ranges, err = parseSpans(*vary, s.lang); return err })
	if done {
		return status
	}
	in, err := line.Open(stdin, synthetic)
	if err != nil {
		return line.Fail(err)
	}
	defer in.Close()
	r := report{settings: s, list: readOffers(in, s.lang)}
	r.compare()
	err = r.write(stdout)
	return max(line.Refuse(r.Faults...), line.Fail(err))
}
