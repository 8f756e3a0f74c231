package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// limits bound a draft.
func limits() sheet.Limits {
	return sheet.Limits{Rows: 20_000, Columns: 20, CellBytes: 4 << 10, RecordBytes: 16 << 10, FileBytes: 16 << 20}
}

// The bounds of a row.
const (
	maxID    = 100 // bytes
	maxParts = 100
)

// row is one figure of the draft and what it follows from.
type row struct {
	number      int
	id          string
	printed     figure.Printed
	part, whole []string // numbers and ids of rows, which are added
	way         way
	formula     string // the word for it
}

// columns are the names of the columns.
var columns = [...]figure.Labels{
	{
		"tunnus",
		"beteckning",
		"id",
	}, {"painettu", "tryckt", "printed"}, {"osa", "del", "part"}, {"kokonaisuus", "helhet", "whole"},
	{"laskutapa", "räknesätt", "formula"},
}

// needed is how many of them every draft has.
const needed = 4

// column returns which of the columns a name is, -1 for none.
func column(name string) int {
	return slices.IndexFunc(columns[:], func(names figure.Labels) bool {
		return slices.Contains(each(names), sheet.Fold(name))
	})
}

// each returns names in every language.
func each(names figure.Labels) (all []string) {
	for l := range figure.Languages() {
		all = append(all, l.Of(names))
	}
	return all
}

// columnsAre says which columns there are, in a language.
func columnsAre(l figure.Language) string {
	var names []string
	for _, c := range columns {
		names = append(names, l.Of(c))
	}
	return fmt.Sprintf(l.Of(figure.Labels{
		"sarakkeet ovat %s", "kolumnerna är %s", "the columns are %s",
	}), strings.Join(names, ", "))
}

// noDraft says that a file is no draft, in a language.
func noDraft(l figure.Language) string {
	return l.Of(figure.Labels{
		"tekstiä ei lueta, vain taulukko: ", "text läses inte, bara en tabell: ", "text is not read, only a table: ",
	}) + columnsAre(l)
}

// known counts the columns of a header that have a meaning here.
func known(header []string) (n int) {
	for _, h := range header {
		if column(h) >= 0 {
			n++
		}
	}
	return n
}

// draft is the sound rows of a file, and what should be known of it.
type draft struct {
	command.Rows
	rows  []row
	said  []string          // what figures were taken for
	names map[string]string // of the columns, as the header has them, by their English ones
	alike sheet.Lookalikes
}

// readDraft returns a draft, and every fault with its row and column.
func readDraft(in io.Reader, l figure.Language) (d draft) {
	var at *[len(columns)]int
	first := map[string]int{}
	for line, err := range sheet.Rows(in, limits(), known) {
		d.Note(line)
		switch {
		case err != nil:
			d.Broken(line, err)
		case at == nil:
			if at, err = places(line.Cells, l); err != nil {
				d.File(err)
				return d
			}
			d.names = map[string]string{}
			for c, i := range at {
				if i >= 0 {
					d.names[columns[c].English] = sheet.Shown(line.Cells[i])
				}
			}
		default:
			d.Row(line.Number, d.named(d.add(line, *at, first, l)))
		}
	}
	if note, found := d.alike.Note(); found {
		d.Read = d.Read.With(note)
	}
	d.Ended()
	return d
}

// named returns the faults of a row with the columns named as the header names them.
func (d *draft) named(err error) error {
	var all []error
	for _, f := range figure.Faults(err) {
		fault := *f
		if name := d.names[f.Path]; name != "" {
			fault.Path = name
		}
		all = append(all, &fault)
	}
	return errors.Join(all...)
}

// add adds a row; first tells where each id stands.
func (d *draft) add(line sheet.Row, at [len(columns)]int, first map[string]int, l figure.Language) error {
	x, err := read(line.Cells, at, l)
	if before, twice := first[x.id]; err == nil && twice {
		err = figure.FaultBecause("id", x.id, figure.ErrClash, sameID, "row %d has the same id", before)
	}
	if err != nil {
		return err
	}
	x.number, first[x.id] = line.Number, line.Number
	d.alike.Add(x.id, x.number)
	d.rows = append(d.rows, x)
	return nil
}

// places finds the columns of a header; one that has no meaning, stands twice or is missing is a fault.
func places(header []string, l figure.Language) (at *[len(columns)]int, err error) {
	if known(header) == 0 {
		return nil, command.Fault("row 1", header[0], figure.ErrUnknown, figure.LabelsOf(noDraft))
	}
	at = new([len(columns)]int)
	var faults []error
	seen := map[int]bool{}
	at[needed] = -1
	for i, h := range header {
		switch c := column(h); {
		case c < 0:
			faults = append(faults, command.Fault("row 1", h, figure.ErrUnknown, figure.LabelsOf(columnsAre)))
		case seen[c]:
			faults = append(faults, command.Fault("row 1", h, figure.ErrClash, columnTwice))
		default:
			seen[c], at[c] = true, i
		}
	}
	for c, names := range columns {
		if !seen[c] && c < needed {
			others := slices.DeleteFunc(each(names), func(s string) bool { return s == l.Of(names) })
			faults = append(faults, command.Fault("row 1", l.Of(names), figure.ErrMissing, columnNeeded,
				strings.Join(others, ", ")))
		}
	}
	return at, errors.Join(faults...)
}

// read reads one row; all its faults come at once.
func read(cells []string, at [len(columns)]int, l figure.Language) (row, error) {
	text := func(c int) string {
		if at[c] < 0 {
			return ""
		}
		return cells[at[c]]
	}
	x := row{part: parts(text(2)), whole: parts(text(3))}
	var faults []error
	var err error
	if x.id, err = sheet.Name(text(0), maxID); err != nil {
		faults = append(faults, &figure.FieldError{Path: "id", Err: err})
	}
	if x.id == "" || strings.Contains(x.id, "+") || isFigure(x.id) {
		faults = append(
			faults,
			command.Fault("id", x.id, figure.ErrSyntax, anID),
		)
	}
	if printed := text(1); printed != "" {
		if x.printed, err = figure.ParseIn(printed, l); err != nil {
			faults = append(faults, &figure.FieldError{Path: "printed", Value: printed, Err: err})
		}
	}
	x.formula = text(needed)
	if x.way, err = wayOf(x.formula); err != nil {
		faults = append(faults, err)
	}
	for c, list := range map[int][]string{2: x.part, 3: x.whole} {
		if len(list) > maxParts || slices.Contains(list, "") {
			faults = append(
				faults,
				command.Fault(columns[c].English, text(c), figure.ErrSyntax, joinedByPlus, maxParts),
			)
		}
	}
	return x, errors.Join(faults...)
}

// isFigure reports whether an id is a figure in any language: "1,250" is one in English and another in Finnish.
func isFigure(id string) bool {
	for l := range figure.Languages() {
		if p, err := figure.ParseIn(id, l); err == nil && p.Kind() != figure.Fraction {
			return true
		}
	}
	return false
}

// parts splits a list at its plus signs; ids are brought into the form in which rows have them.
func parts(s string) []string {
	if s == "" {
		return nil
	}
	list := strings.Split(s, "+")
	for i, p := range list {
		list[i] = strings.TrimSpace(p)
		if id, err := sheet.Name(p, maxID); err == nil {
			list[i] = id
		}
	}
	return list
}
