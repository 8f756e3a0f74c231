package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// The bounds of a table. A larger one would make the steps of a budget too slow.
const (
	maxRows    = 25
	maxColumns = 20
	maxName    = 100           // bytes
	maxCount   = 1_000_000_000 // of a cell
)

// limits bound a file.
func limits() sheet.Limits {
	return sheet.Limits{
		Rows:        maxRows,
		Columns:     maxColumns + 1,
		CellBytes:   1 << 10,
		RecordBytes: 16 << 10,
		FileBytes:   1 << 20,
	}
}

// crosstab is a table as it is printed.
type crosstab struct {
	name          string
	rows, columns axis
	cells         [][]entry
	remarks       []string // what should be known of the file
}

// axis is the names of the rows or columns, and which of them holds the totals: -1 for none.
type axis struct {
	names []string
	total int
	added bool // the table does not print the totals
}

// entry is what a cell prints: nothing, a count, a share, or both.
type entry struct {
	text         string
	count, share figure.Printed
}

// readTable returns a table, or every fault with its row and column.
func readTable(in io.Reader, s settings) (t crosstab, faults []error) {
	data, in := held(in, limits().FileBytes)
	cells, err := widthOf(data)
	if err != nil {
		return t, []error{err}
	}
	begun, names := false, []string(nil)
	for line, err := range sheet.Rows(in, limits(), likely(cells)) {
		if note, open := line.OpenNote(); open {
			t.remarks = append(t.remarks, note.Text(s.lang))
		}
		switch {
		case err != nil && line.Number == 0:
			return t, append(faults, err)
		case err != nil:
			faults = append(faults, err)
		case !begun:
			if err := t.readHeader(line.Cells, s); err != nil {
				return t, []error{err}
			}
			begun, names = true, append(names, line.Cells[1:]...)
		default:
			names = append(names, line.Cells[0])
			if err := t.readRow(line.Cells, s); err != nil {
				faults = append(faults, figure.At(fmt.Sprintf("row %d, ", line.Number), err))
			}
		}
	}
	return t, append(append(faults, t.complete(s)...), s.unknown(names)...)
}

// readHeader reads the name of the table and its columns.
func (t *crosstab) readHeader(header []string, s settings) error {
	var faults []error
	t.rows.total, t.columns.total = -1, -1
	var err error
	if t.name, err = sheet.Name(header[0], maxName); err != nil {
		faults = append(faults, &figure.FieldError{Path: "row 1, column 1", Err: err})
	}
	for i, name := range header[1:] {
		if len(header) == 3 && pairs(header[1:], s) {
			t.columns.names = append(t.columns.names, name)
			continue
		}
		if err := t.columns.add(name, s); err != nil {
			faults = append(faults, figure.At(fmt.Sprintf("row 1, column %d", i+2), err))
		}
	}
	if len(header) < 2 || t.columns.total == 0 && len(header) == 2 {
		faults = append(
			faults,
			command.Fault("row 1", "", figure.ErrMissing, columnBeside),
		)
	}
	return errors.Join(faults...)
}

// readRow reads the name of a row and its cells.
func (t *crosstab) readRow(cells []string, s settings) error {
	var faults []error
	if err := t.rows.add(cells[0], s); err != nil {
		faults = append(faults, figure.At("column 1", err))
	}
	line := make([]entry, len(cells)-1)
	for i, text := range cells[1:] {
		var err error
		if line[i], err = readEntry(text, s); err != nil {
			faults = append(faults, &figure.FieldError{Path: t.columns.names[i], Value: text, Err: err})
		}
	}
	t.cells = append(t.cells, line)
	return errors.Join(faults...)
}

// add adds the name of a row or column; every row and column has one of its own.
func (a *axis) add(text string, s settings) error {
	name, err := sheet.Name(text, maxName)
	if err == nil && name == "" {
		err = command.Fault("", "", figure.ErrMissing, aName)
	}
	for _, other := range a.names {
		if err == nil && sheet.Fold(other) == sheet.Fold(name) {
			err = command.Fault("", name, figure.ErrClash, nameTwice)
		}
	}
	totals := false
	if err == nil {
		totals, err = s.holdsTotals(name)
	}
	if err == nil && totals {
		if a.total >= 0 {
			err = command.Fault("", name, figure.ErrClash, totalsAlready, a.names[a.total], name)
		}
		a.total = len(a.names)
	}
	a.names = append(a.names, name)
	return err
}

// complete adds the totals that shares are of, where the table does not print them. It is a fault if there is no other
// row.
func (t *crosstab) complete(s settings) (faults []error) {
	if n := len(t.rows.names); n == 0 || n == 1 && t.rows.total == 0 {
		faults = append(faults, command.Fault("row 2", "", figure.ErrMissing, rowBeside))
	}
	_, _, paired := t.columns.paired(s)
	if err := t.pair(s); err != nil {
		return append(faults, err)
	}
	if !paired {
		faults = append(faults, t.ask(s)...)
	}
	name := "(" + textsIn(s.lang).total + ")"
	if t.columns.total < 0 && s.of != ofColumn {
		t.columns.addTotal(name)
		for r := range t.cells {
			t.cells[r] = append(t.cells[r], entry{})
		}
	}
	if t.rows.total < 0 && s.of != ofRow {
		t.rows.addTotal(name)
		t.cells = append(t.cells, make([]entry, len(t.columns.names)))
	}
	return append(faults, t.tell(s)...)
}

func (a *axis) addTotal(name string) {
	a.total, a.added = len(a.names), true
	a.names = append(a.names, name)
}
