// Command generate makes the SYNTHETIC responses that examples/barometer carries: invented units, built so that
// the figures of B12 that are functions of unit responses come out as printed. They are a demonstration and a
// regression test, never data. What B12 prints is met by quotas, stated here beside each question; everything
// else (sizes, who answers what) is invented. The same program always makes the same file.
package main

import (
	"bytes"
	"flag"
	"io"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
)

func main() {
	name := flag.String("o", "synthetic.csv", "file to write, of 2011 and 2006")
	today := flag.String("today", "synthetic2026.csv", "file to write, of 2026")
	flag.Parse()
	err := write(*name, slices.Concat(edition2011(), edition2006()))
	if err == nil {
		err = write(*today, edition2026(), barometer.Edition2026())
	}
	if err != nil {
		log.Fatal(err)
	}
}

// write checks every response and writes the file, of editions other than 2011 and 2006 if any. Columns that nobody
// fills in are left out of these.
func write(name string, responses []barometer.Response, editions ...barometer.Edition) error {
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
	var text bytes.Buffer
	if err := barometer.WriteCSV(&text, slices.Values(responses), editions...); err != nil {
		return err
	}
	out := text.String()
	if len(editions) > 0 {
		out = filled(out)
	}
	if _, err := io.WriteString(file, out); err != nil {
		return err
	}
	return file.Close()
}

// filled returns the columns of a file that hold anything. No cell of the file is quoted.
func filled(text string) string {
	var rows [][]string
	for line := range strings.Lines(text) {
		rows = append(rows, strings.Split(strings.TrimRight(line, "\r\n"), ";"))
	}
	var out strings.Builder
	for _, row := range rows {
		var cells []string
		for i := range row {
			if slices.ContainsFunc(rows[1:], func(r []string) bool { return r[i] != "" }) {
				cells = append(cells, row[i])
			}
		}
		out.WriteString(strings.Join(cells, ";") + "\n")
	}
	return out.String()
}
