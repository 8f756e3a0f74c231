// Command workbook reads the responses of a barometer from a sheet of a workbook, and writes every table of the report
// into another.
//
//	cd examples/workbook && go run . -o REPORT.xlsx [-edition DATE [-sent N] [-frame …]] [-lang fi|sv|en]
//		[-map FILE] [-lenient] [-rounded N] [-faults FILE] [-sheet NAME] [-header ROW] [-unzip MIB] FILE
//	cd examples/workbook && go run . -suggest | -check [-edition …] [-sheet NAME] FILE
//
// FILE is a workbook (.xlsx), whose sheet is read row by row; or a CSV file, or JSON lines, when its name ends so. The
// sheet is the only one that is visible, unless -sheet names it; -header is the row with the names of the columns.
// Percentages, dates and numbers are read as the sheet means them: 0,435 shown as 43,5 % is 43,5 %, a date is no
// number. Cells that were merged, formulas without a value and a name of a column that stands further down are asked
// about.
//
// REPORT.xlsx has a first sheet that says what the figures rest on, a sheet a chapter with numbers as numbers, n and
// marks in cells of their own, and a hidden sheet with the exact ratio of every figure. Faulty rows go to standard
// error with their sheet and cell, and make the exit status 1, after what could be computed has been written.
//
// It is a module of its own, for the library itself depends on no spreadsheet.
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/examples/responses"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// settings are what the command line tells.
type settings struct {
	lang    figure.Language
	out     string
	reading reading
	unzip   int64
	edition responses.Edition
}

// run is the program; it returns the exit status: 0, 1 for faults in the file, 2 for faults in the command line.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	line := command.New("workbook", 1, stderr)
	line.About(usage)
	line.Language(&s.lang)
	line.StringVar(&s.out, "o", "", line.Says(figure.Labels{
		"`tiedosto`, joka kirjoitetaan: työkirja", "`fil` som skrivs: en arbetsbok", "`file` to write: a workbook",
	}))
	line.StringVar(&s.reading.sheet, "sheet", "", line.Says(figure.Labels{
		"luettavan taulukon `nimi`", "`namn` på bladet som läses", "`name` of the sheet to read",
	}))
	line.IntVar(&s.reading.header, "header", 0, line.Says(figure.Labels{
		"`rivi`, jolla sarakkeiden nimet ovat", "`rad` med kolumnernas namn", "`row` with the names of the columns",
	}))
	line.Int64Var(&s.unzip, "unzip", 64, line.Says(figure.Labels{
		"kuinka suureksi työkirja saa purkautua, `MiB`", "hur stor en arbetsbok får bli uppackad, `MiB`",
		"`MiB` that a workbook may unzip to",
	}))
	s.edition.Define(line)
	if status, done := line.Parse(args, func() error { return s.check(line) }); done {
		return status
	}
	report, status := s.compute(line, stdin, stdout)
	switch {
	case report == nil:
		return status
	case s.edition.Checks():
		return max(status, line.Fail(s.edition.WriteCheck(stdout, report, filepath.Base(line.Arg(0)), s.lang)))
	case report.Read.Counted == 0:
		return max(status, line.Fail(report.Read.WriteText(stdout, s.lang)), command.Faulty)
	}
	return max(status, line.Fail(s.write(report, line, stdout)))
}

// check says what is wrong with the flags.
func (s *settings) check(line *command.Line) error {
	s.reading.unzip, s.reading.keys = s.unzip<<20, keys()
	told := s.edition.Reader(s.lang).Mapping
	for _, x := range told.Sources {
		s.reading.keys[sheet.Fold(x.Name)] = x.To
	}
	if s.reading.header == 0 && told.TitleRows > 0 {
		s.reading.header = told.TitleRows + 1
	}
	switch {
	case line.Arg(0) == "":
		return command.Tell(figure.Labels{
			"tarvitaan tiedosto FILE",
			"en FILE behövs",
			"a FILE is needed",
		})
	case s.out == "" && !s.edition.Checks() && !s.edition.Suggests():
		return command.Tell(figure.Labels{
			"tarvitaan -o: kirjoitettava työkirja",
			"-o behövs: arbetsboken som skrivs",
			"-o is needed: the workbook to write",
		})
	case s.out != "" && !strings.EqualFold(filepath.Ext(s.out), ".xlsx"):
		return command.Tell(figure.Labels{
			"-o %s: työkirjan nimen loppu on .xlsx",
			"-o %s: arbetsbokens namn slutar på .xlsx",
			"-o %s: the name of a workbook ends in .xlsx",
		}, s.out)
	case s.unzip < 1 || s.unzip > 4096:
		return command.Tell(figure.Labels{
			"-unzip %d: 1–4096 MiB",
			"-unzip %d: 1–4096 MiB",
			"-unzip %d: from 1 to 4096 MiB",
		}, s.unzip)
	case s.reading.header < 0:
		return command.Tell(figure.Labels{
			"-header %d: rivi, 1 tai suurempi",
			"-header %d: en rad, 1 eller större",
			"-header %d: a row, from 1 on",
		}, s.reading.header)
	}
	return s.edition.Check(line, false)
}

// compute reads the file and computes the report; nil where there is none.
func (s *settings) compute(line *command.Line, stdin io.Reader, stdout io.Writer) (*barometer.Report, int) {
	name := line.Arg(0)
	if lower := strings.ToLower(name); name == "-" || strings.HasSuffix(lower, ".csv") ||
		strings.HasSuffix(lower, ".jsonl") {
		if status, asked := s.edition.Suggested(line, stdin, stdout, nil, s.lang); asked {
			return nil, status
		}
		return s.edition.Compute(line, stdin, nil, s.lang)
	}
	in, err := line.Input(stdin, nil, s.lang)
	if err != nil {
		return nil, line.Fail(err)
	}
	defer in.Close()
	fail := func(err error) (*barometer.Report, int) {
		return nil, line.Fail(command.Tell(atPlace, filepath.Base(name), err))
	}
	data, err := readAll(in)
	if err != nil {
		return fail(err)
	}
	from, err := open(data, s.reading)
	if err != nil {
		return fail(err)
	}
	defer from.close()
	if s.edition.Suggests() {
		return nil, s.suggest(line, from, stdout)
	}
	report, status := s.edition.From(line, in, s.lang, func(r barometer.Reader) *barometer.Responses {
		return from.reader(r).Rows(from.rows())
	}, from.place)
	if from.err != nil {
		return fail(from.err)
	}
	s.tell(line, from)
	return report, status
}

// suggest writes a first mapping of a sheet, and returns the exit status.
func (s *settings) suggest(line *command.Line, from *source, stdout io.Writer) int {
	m, err := from.reader(s.edition.Reader(s.lang)).SuggestRows(from.rows())
	if status := line.Refuse(err, from.err); len(m.Sources) == 0 {
		return status
	}
	return max(line.Refuse(err, from.err), line.Fail(m.Write(stdout, s.lang)))
}

// tell notes what a sheet was taken for.
func (s *settings) tell(line *command.Line, from *source) {
	for _, x := range []struct {
		n     int
		words figure.Counted
		names []string
	}{
		{len(from.hidden), hiddenSheets, from.hidden}, {len(from.veiled), hiddenColumns, from.veiled},
		{from.unseen, hiddenRows, nil}, {from.blank, emptyRows, nil}, {from.formulas, formulasRead, nil},
	} {
		if x.n > 0 {
			line.Note(from.sheet + ": " + fmt.Sprintf(s.lang.Of(x.words.Of(int64(x.n))), x.n, strings.Join(x.names, ", ")))
		}
	}
}

// keys returns the keys of the barometer's columns by their names, folded.
func keys() map[string]string {
	all := map[string]string{}
	var header []string
	for l := range [4]int{} {
		var form bytes.Buffer
		if barometer.WriteTemplate(&form, figure.Language(l)) != nil {
			return all
		}
		reader := csv.NewReader(&form)
		reader.Comma = ';'
		names, err := reader.Read()
		if err != nil {
			return all
		}
		if l == 0 {
			header = names
		}
		for i, name := range names {
			all[sheet.Fold(name)] = header[i]
		}
	}
	return all
}

// write writes the workbook of a report.
func (s *settings) write(r *barometer.Report, line *command.Line, stdout io.Writer) error {
	basis := responses.BasisOf(r, filepath.Base(line.Arg(0))).Of(r.Tables())
	file, err := makeBook(basis, r.Tables(), s.lang)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := line.Save("-o", s.out, func(f *os.File) error { return file.Write(f) }); err != nil {
		return err
	}
	if err := basis.WriteText(stdout, s.lang); err != nil {
		return err
	}
	_, err = fmt.Fprintln(stdout, s.out)
	return err
}
