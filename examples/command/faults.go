package command

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// Faults is how a program reads a file that has faults, and how it tells them: summed up by kind on standard error, the
// most frequent first, and all of them in a file, where one is asked for.
type Faults struct {
	Lenient bool // an answer that cannot be read counts as not answered
	Check   bool // the file is read, and what is wrong with it told, and nothing else
	// Place names the cell of a fault as a user finds it; nil is the row as a spreadsheet numbers it.
	Place reading.Place

	line   *Line
	name   string
	lang   figure.Language
	file   *os.File
	buffer *bufio.Writer
	list   *reading.FaultList
}

// Faults defines the flags -lenient, -check and -faults.
func (l *Line) Faults(f *Faults) {
	f.line = l
	l.BoolVar(&f.Lenient, "lenient", false, l.Says(figure.Labels{
		"lue vastaus, jota ei saa luettua, vastaamattomaksi ja kerro, montako niitä on sarakkeittain ja arvoittain; " +
			"muuten rivi hylätään",
		"läs ett svar som inte kan läsas som obesvarat, och berätta hur många per kolumn och värde; annars underkänns " +
			"raden",
		"read an answer that is not readable as not answered, and tell how many by column and value; without it the row " +
			"is refused",
	}))
	l.BoolVar(&f.Check, "check", false, l.Says(figure.Labels{
		"lue FILE, kerro, montako riviä lasketaan ja mitä vikoja on, ja lopeta",
		"läs FILE, berätta hur många rader som räknas och vilka fel det finns, och avsluta",
		"read FILE, print how many rows are counted and what is wrong with it, and stop",
	}))
	l.StringVar(&f.name, "faults", "", l.Says(figure.Labels{
		"`tiedosto`, johon kirjoitetaan kaikki viat, kukin omalle rivilleen, taulukkolaskentaa varten",
		"`fil` som alla fel skrivs i, vart och ett på en egen rad, för ett kalkylprogram",
		"`file` to write every fault into, a row each, for a spreadsheet",
	}))
}

// The words below a summary.
var (
	allFaults = figure.Labels{
		"Kaikki viat riveineen: -faults TIEDOSTO", "Alla fel med sina rader: -faults FIL",
		"All faults with their rows: -faults FILE",
	}
	foreignFile = figure.Labels{
		"Kyselytyökalun viennille tarvitaan muunnos: -suggest kirjoittaa siitä alun, -map lukee sen.",
		"Exporten från ett enkätverktyg behöver en översättning: -suggest skriver en början, -map läser den.",
		"The export of a survey tool needs a mapping: -suggest writes a first one, -map reads it.",
	}
)

// Begin returns what is to be called with every fault, nil where nobody asks for all of them.
func (f *Faults) Begin(l figure.Language) (told func(reading.Found), err error) {
	if f.lang = l; f.name == "" {
		return nil, nil
	}
	if f.file, err = f.line.Create("-faults", f.name); err != nil {
		return nil, err
	}
	f.buffer = bufio.NewWriter(f.file)
	f.list = reading.NewFaultList(f.buffer, l)
	return func(x reading.Found) {
		f.list.Place = f.Place // which is known once the file has been opened
		f.list.Add(x)
	}, nil
}

// End ends the list of faults, and tells on standard error what is wrong, a line a kind. err is what reading returned;
// it is told itself only where the count knows nothing of it.
func (f *Faults) End(read reading.Count, err error) (status int) {
	if f.list != nil {
		status = f.line.Fail(errors.Join(f.list.Err(), f.buffer.Flush(), f.file.Close()))
	}
	switch lines := read.Lines(f.lang, f.Place); {
	case err == nil: // answers that were asked to be left out are told with the report
		return status
	case len(lines) == 0:
		return max(status, f.line.Refuse(err))
	case !f.Check:
		f.line.write(append(lines, f.hints(read)...))
	default:
		f.line.write(f.hints(read))
	}
	return Faulty
}

// write writes lines to standard error.
func (l *Line) write(lines []string) {
	for _, text := range lines {
		fmt.Fprintln(l.stderr, strings.Join(table.Wrap(sheet.Shown(text), table.TextWidth, 2), "\n"))
	}
}

// hints returns what a user can do next.
func (f *Faults) hints(read reading.Count) (hints []string) {
	unknown := func(n reading.Note) bool {
		return n.About == reading.UnknownColumns || n.About == reading.NamelessColumns
	}
	if slices.ContainsFunc(read.Notes, unknown) && f.line.Lookup("map") != nil && !f.line.given("map") {
		hints = append(hints, f.lang.Of(foreignFile))
	}
	if read.Refused > 1 && f.name == "" {
		hints = append(hints, f.lang.Of(allFaults))
	}
	return hints
}
