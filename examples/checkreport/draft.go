package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// limits bound a draft.
func limits() record.Limits {
	return record.Limits{Rows: 20_000, Columns: 20, CellBytes: 4 << 10, RecordBytes: 16 << 10, FileBytes: 16 << 20}
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
}

// columns are the names of the columns.
var columns = [...]figure.Labels{
	{"tunnus", "beteckning", "id"}, {"painettu", "tryckt", "printed"}, {"osa", "del", "part"}, {"kokonaisuus", "helhet", "whole"},
	{"laskutapa", "räknesätt", "formula"},
}

// needed is how many of them every draft has.
const needed = 4

// column returns which of the columns a name is, -1 for none.
func column(name string) int {
	return slices.IndexFunc(columns[:], func(names figure.Labels) bool {
		return slices.Contains(enum.Each(names), enum.Fold(name))
	})
}

// joined returns the names of the columns.
func joined() string {
	var names []string
	for _, c := range columns {
		names = append(names, c.English)
	}
	return strings.Join(names, ", ")
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

// readDraft returns the sound rows of a draft, and every fault with its row and column.
func readDraft(in io.Reader) (rows []row, faults []error) {
	r := record.NewReader(in, limits(), known)
	header, err := r.Header()
	var at [len(columns)]int
	if err == nil {
		at, err = places(header)
	}
	if err != nil {
		return nil, []error{err}
	}
	first := map[string]int{}
	for {
		cells, number, err := r.Read()
		var bad *record.RowError
		switch {
		case err == io.EOF:
			return rows, faults
		case errors.As(err, &bad):
			faults = append(faults, err)
			continue
		case err != nil:
			return rows, append(faults, err)
		}
		x, err := read(cells, at)
		if before, twice := first[x.id]; err == nil && twice {
			err = figure.Fault("id", x.id, figure.ErrClash, "row %d has the same id", before)
		}
		if err != nil {
			faults = append(faults, figure.At(fmt.Sprintf("row %d, ", number), err))
			continue
		}
		x.number, first[x.id] = number, number
		rows = append(rows, x)
	}
}

// places finds the columns of a header; one that has no meaning, stands twice or is missing is a fault.
func places(header []string) (at [len(columns)]int, err error) {
	var faults []error
	seen := map[int]bool{}
	at[needed] = -1
	for i, h := range header {
		switch c := column(h); {
		case c < 0:
			faults = append(faults, figure.Fault("row 1", h, figure.ErrUnknown, "the columns are %s", joined()))
		case seen[c]:
			faults = append(faults, figure.Fault("row 1", h, figure.ErrClash, "the column stands twice"))
		default:
			seen[c], at[c] = true, i
		}
	}
	for c, names := range columns {
		if !seen[c] && c < needed {
			others := slices.DeleteFunc(enum.Each(names), func(s string) bool { return s == names.English })
			faults = append(faults, figure.Fault("row 1", names.English, figure.ErrMissing,
				"the column is needed; it may be named %s, too", strings.Join(others, " or ")))
		}
	}
	return at, errors.Join(faults...)
}

// read reads one row; all its faults come at once.
func read(cells []string, at [len(columns)]int) (row, error) {
	text := func(c int) string {
		if at[c] < 0 {
			return ""
		}
		return cell.Clean(cell.Unguard(cells[at[c]]))
	}
	x := row{id: text(0), part: parts(text(2)), whole: parts(text(3))}
	var faults []error
	if err := cell.Line(x.id, maxID); err != nil {
		faults = append(faults, &figure.FieldError{Path: "id", Err: err})
	}
	if p, err := figure.Parse(x.id); x.id == "" || strings.Contains(x.id, "+") || err == nil && p.Kind() != figure.Fraction {
		faults = append(faults, figure.Fault("id", x.id, figure.ErrSyntax, "an id is a name without plus signs, and no number"))
	}
	var err error
	if printed := text(1); printed != "" {
		if x.printed, err = figure.Parse(printed); err != nil {
			faults = append(faults, &figure.FieldError{Path: "printed", Value: printed, Err: err})
		}
	}
	if x.way, err = wayOf(text(needed)); err != nil {
		faults = append(faults, err)
	}
	for c, list := range map[int][]string{2: x.part, 3: x.whole} {
		if len(list) > maxParts || slices.Contains(list, "") {
			faults = append(faults, figure.Fault(columns[c].English, text(c), figure.ErrSyntax, "1 to %d numbers or ids, joined by plus signs", maxParts))
		}
	}
	return x, errors.Join(faults...)
}

// parts splits a list at its plus signs.
func parts(s string) []string {
	if s == "" {
		return nil
	}
	list := strings.Split(s, "+")
	for i, p := range list {
		list[i] = cell.Clean(p)
	}
	return list
}
