// Command generate makes the SYNTHETIC answers that examples/survey carries: 24 invented centres, built so that the
// survey of them gives the figures that T05 prints. They are a demonstration and a regression test, never data. What
// T05 prints is met by quotas, stated here beside each question; everything else is invented. The same program always
// makes the same file.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"slices"

	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/sheet"
)

// answered is the number of centres that answered T05.
const answered = 24

func main() {
	name := flag.String("o", "centres-synthetic.csv", "file to write")
	flag.Parse()
	var file bytes.Buffer
	if err := (sheet.Writer[coaching2005.Response]{Book: coaching2005.Book()}).CSV(&file,
		slices.Values(made())); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*name, file.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}

// made returns the rows of all centres.
func made() []coaching2005.Response {
	rows := make([]coaching2005.Response, answered)
	all := make(sample, answered)
	for i := range rows {
		rows[i].ID = fmt.Sprintf("synthetic-%02d", i+1)
		all[i] = &rows[i].Centre
	}
	structure(all)
	use(all)
	prices(all)
	experience(all)
	needs(all)
	development(all)
	return rows
}
