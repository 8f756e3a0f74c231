// Command scale measures the job on as many responses as one likes: a CSV file in, every table out.
//
//	go run ./examples/scale [-n 100000] [-keep FILE] [FILE]
//
// Without FILE it makes n responses, the same ones each time, in a temporary file. They are SYNTHETIC: invented to have
// a size, never data. -keep makes them in a file that stays, for other programs to be measured on; its name may be
// "-" for standard output, and then nothing is measured.
//
// It prints how long reading with adding up took, and how long the tables, the time a unit, the megabytes a second, and
// the most memory that the process has had at a time.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the program; it returns the exit status: 0, 1 for a fault, 2 for one in the command line.
func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("scale", flag.ContinueOnError)
	flags.SetOutput(errs)
	n := flags.Int("n", 100_000, "how many responses to make")
	keep := flags.String("keep", "", "the file to make them in, - for standard output")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	case *n < 1 || flags.NArg() > 1 || flags.NArg() == 1 && *keep != "":
		fmt.Fprintln(errs, "scale: a positive -n, and either -keep or one FILE")
		return 2
	}
	if err := job(flags.Arg(0), *keep, *n, out); err != nil {
		fmt.Fprintln(errs, "scale:", err)
		return 1
	}
	return 0
}

// job makes the responses where no file is given, and measures.
func job(name, keep string, n int, out io.Writer) error {
	switch {
	case keep == "-":
		return barometer.WriteCSV(out, invent(n))
	case name == "":
		made, err := makeFile(keep, n)
		if err != nil {
			return err
		}
		if keep == "" {
			defer os.Remove(made)
		}
		name = made
	}
	return measure(name, out)
}

// makeFile writes n responses, and returns the name of the file, of a temporary one where none is given.
func makeFile(name string, n int) (string, error) {
	var file *os.File
	var err error
	if name == "" {
		file, err = os.CreateTemp("", "synthetic-*.csv")
	} else {
		file, err = os.Create(name)
	}
	if err != nil {
		return "", err
	}
	return file.Name(), errors.Join(barometer.WriteCSV(file, invent(n)), file.Close())
}

// measure does the job on a file.
func measure(name string, out io.Writer) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	start := time.Now()
	responses := barometer.Reader{}.CSV(file)
	report, err := responses.Compute()
	if err != nil {
		return err
	}
	read := time.Since(start)
	var text counter
	for t := range report.Tables() {
		if err := t.WriteCSV(&text, figure.English); err != nil {
			return err
		}
	}
	all := time.Since(start)
	units, size := report.Read.Counted, responses.Bytes()
	per := func(d time.Duration) time.Duration { return d / time.Duration(max(units, 1)) }
	fmt.Fprintf(out, "%d units in %.1f MB, %d bytes of tables, %d threads\n", units, float64(size)/1e6, text,
		runtime.GOMAXPROCS(0))
	fmt.Fprintf(out, "read and added up  %10v  %8v a unit  %6.1f MB/s\n", read.Round(time.Microsecond), per(read),
		float64(size)/1e6/read.Seconds())
	fmt.Fprintf(out, "tables             %10v\n", (all - read).Round(time.Microsecond))
	fmt.Fprintf(out, "the job            %10v  %8v a unit  %6.1f MB/s\n", all.Round(time.Microsecond), per(all),
		float64(size)/1e6/all.Seconds())
	fmt.Fprintf(out, "most memory        %8.1f MiB\n", float64(mostMemory())/(1<<20))
	return nil
}

// counter counts what is written to it.
type counter int

func (c *counter) Write(text []byte) (int, error) {
	*c += counter(len(text))
	return len(text), nil
}

// mostMemory returns the most bytes that the process has had in memory: as Linux counts them, elsewhere what Go has
// taken from the system.
func mostMemory() (n int64) {
	status, err := os.ReadFile("/proc/self/status")
	if err == nil {
		in := bufio.NewScanner(bytes.NewReader(status))
		for in.Scan() {
			if _, err := fmt.Sscanf(in.Text(), "VmHWM: %d kB", &n); err == nil {
				return n << 10
			}
		}
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return cmp.Or(n, int64(m.Sys))
}
