// Command generate makes the SYNTHETIC responses that examples/barometer carries: invented units, built so that
// the figures of B12 that are functions of unit responses come out as printed. They are a demonstration and a
// regression test, never data. What B12 prints is met by quotas, stated here beside each question; everything
// else (sizes, who answers what) is invented. The same program always makes the same file.
package main

import (
	"flag"
	"log"
	"os"
	"slices"

	"github.com/socialemployment/barometer"
)

func main() {
	name := flag.String("o", "synthetic.csv", "file to write")
	flag.Parse()
	responses := slices.Concat(edition2011(), edition2006())
	if err := write(*name, responses); err != nil {
		log.Fatal(err)
	}
}

// write checks every response and writes the file.
func write(name string, responses []barometer.Response) error {
	for i := range responses {
		if err := responses[i].Validate(); err != nil {
			return err
		}
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := barometer.WriteCSV(file, slices.Values(responses)); err != nil {
		return err
	}
	return file.Close()
}
