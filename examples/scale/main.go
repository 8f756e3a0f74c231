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
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

func main() {
	debug.SetGCPercent(50) // as the job of examples/barometer does it
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program; it returns the exit status: 0, 1 for a fault, 2 for one in the command line.
func run(args []string, out, errs io.Writer) int {
	line := command.New("scale", 1, errs)
	line.About(usage)
	var lang figure.Language
	line.Language(&lang)
	n := line.Int("n", 100_000, line.Says(figure.Labels{
		"montako vastausta keksitään", "hur många svar som hittas på", "how many responses to make",
	}))
	keep := line.String("keep", "", line.Says(figure.Labels{
		"`tiedosto`, johon ne kirjoitetaan; - on vakiotuloste", "`fil` som de skrivs i; - är standardutmatning",
		"`file` to make them in, - for standard output",
	}))
	status, done := line.Parse(args, func() error {
		if *n < 1 || line.NArg() == 1 && *keep != "" {
			return command.Tell(figure.Labels{
				"-n on vähintään 1, ja -keep tai FILE, ei molempia", "-n är minst 1, och -keep eller FILE, inte båda",
				"-n is at least 1, and either -keep or FILE",
			})
		}
		return nil
	})
	if done {
		return status
	}
	return line.Fail(job(line, *keep, *n, out, lang))
}

// job makes the responses where no file is given, and measures.
func job(line *command.Line, keep string, n int, out io.Writer, l figure.Language) error {
	name := line.Arg(0)
	switch {
	case keep == "-":
		return barometer.WriteCSV(out, invent(n))
	case name == "":
		made, err := makeFile(line, keep, n)
		if err != nil {
			return err
		}
		if keep == "" {
			defer os.Remove(made)
		}
		name = made
	}
	return measure(name, out, l)
}

// makeFile writes n responses, and returns the name of the file, of a temporary one where none is given.
func makeFile(line *command.Line, name string, n int) (string, error) {
	var file *os.File
	var err error
	if name == "" {
		file, err = os.CreateTemp("", "synthetic-*.csv")
	} else {
		file, err = line.Create("-keep", name)
	}
	if err != nil {
		return "", err
	}
	return file.Name(), errors.Join(barometer.WriteCSV(file, invent(n)), file.Close())
}

// measure does the job on a file.
func measure(name string, out io.Writer, l figure.Language) error {
	file, err := command.OpenFile(name)
	if err != nil {
		return err
	}
	defer file.Close()
	start := time.Now()
	responses := barometer.Reader{Language: l}.CSV(file)
	report, err := responses.Compute()
	if err != nil {
		return err
	}
	read := time.Since(start)
	var text counter
	for t := range report.Tables() {
		if err := t.WriteCSV(&text, l); err != nil {
			return err
		}
	}
	tell(out, l, report.Read.Counted, responses.Bytes(), text, read, time.Since(start))
	return nil
}

// tell prints what was measured: of so many units in so many bytes, how long reading took and how long all of it.
func tell(out io.Writer, l figure.Language, units, size int64, text counter, read, all time.Duration) {
	say := func(words figure.Labels, args ...any) { fmt.Fprintf(out, l.Of(words)+"\n", args...) }
	took := func(words figure.Labels, d time.Duration) {
		say(words, d.Round(time.Microsecond), d/time.Duration(max(units, 1)), float64(size)/1e6/d.Seconds())
	}
	say(figure.Labels{
		"yksiköitä: %d, %.1f Mt; taulukoita: %d tavua; säikeitä: %d",
		"enheter: %d, %.1f MB; tabeller: %d byte; trådar: %d", "units: %d, in %.1f MB; bytes of tables: %d; threads: %d",
	}, units, float64(size)/1e6, text, runtime.GOMAXPROCS(0))
	took(figure.Labels{
		"luku ja laskenta    %10v  %8v yksikköä kohden  %6.1f Mt/s", "läsning och räkning %10v  %8v per enhet  %6.1f MB/s",
		"read and added up  %10v  %8v a unit  %6.1f MB/s",
	}, read)
	say(figure.Labels{
		"taulukot            %10v", "tabellerna          %10v", "tables             %10v",
	}, (all - read).Round(time.Microsecond))
	took(figure.Labels{
		"koko työ            %10v  %8v yksikköä kohden  %6.1f Mt/s", "hela jobbet         %10v  %8v per enhet  %6.1f MB/s",
		"the job            %10v  %8v a unit  %6.1f MB/s",
	}, all)
	say(figure.Labels{
		"muistia enimmillään %8.1f MiB", "minne som mest      %8.1f MiB", "most memory        %8.1f MiB",
	}, float64(mostMemory())/(1<<20))
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
