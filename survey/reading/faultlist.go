package reading

import (
	"fmt"
	"io"
	"strconv"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// FaultList writes faults into a CSV file that a spreadsheet opens, a record a fault: its row, the key and the label of
// its column, what stood there, what is wrong, in the language and in English, and what became of the answer. Its
// method Add is the Faulty of a sheet.Reader.
type FaultList struct {
	// Place names a cell as a user finds it; nil is the row as a spreadsheet numbers it.
	Place Place

	to   io.Writer
	lang figure.Language
	line []byte
	err  error
}

// faultHeads are the columns of a list of faults.
var faultHeads = [...]figure.Labels{
	{"rivi", "rad", "row"}, {"sarake", "kolumn", "column"}, {"nimi", "namn", "label"}, {"arvo", "värde", "value"},
	{"vika", "fel", "fault"}, {"vastaus", "svar", "answer"}, {"englanniksi", "på engelska", "in full"},
}

// refusedWord is what became of the answers of a row at fault.
var refusedWord = figure.Labels{"rivi hylätty", "raden underkänd", "row refused"}

// NewFaultList returns a list that is written in a language.
func NewFaultList(to io.Writer, l figure.Language) *FaultList {
	f := &FaultList{to: to, lang: l}
	_, f.err = io.WriteString(to, "\ufeff")
	heads := make([]string, len(faultHeads))
	for i, h := range faultHeads {
		heads[i] = l.Of(h)
	}
	f.write(heads)
	return f
}

// Add writes a fault.
func (f *FaultList) Add(x Found) {
	place, fate := "", ""
	switch {
	case x.Row > 0 && f.Place != nil:
		place = f.Place(x.Row, x.Path)
	case x.Row > 0:
		place = strconv.Itoa(x.Row)
	}
	switch {
	case x.Unread:
		fate = f.lang.Of(unreadWord)
	case x.Row > 0:
		fate = f.lang.Of(refusedWord)
	}
	cells := []string{place, placeText(x.Path, f.lang), f.lang.Of(x.Column), x.Value, x.Text(f.lang), fate,
		fmt.Sprint(x.Err)}
	for i, c := range cells {
		cells[i] = cell.Guard(cell.Shown(c))
	}
	f.write(cells)
}

// write writes a record; the first error is kept.
func (f *FaultList) write(cells []string) {
	if f.err == nil {
		f.line = record.Append(f.line[:0], cells)
		_, f.err = f.to.Write(f.line)
	}
}

// Err returns the first error of the writer.
func (f *FaultList) Err() error { return f.err }
