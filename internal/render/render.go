// Package render writes a grid of ready strings as aligned text, as Markdown and as
// CSV. It computes, rounds and translates nothing.
//
// A table for readers has marks behind its figures, and the numbers of respondents
// where they are least in the way (Grid.WithBases). A table for programs is a
// Document: JSON writes all of it, and as CSV it has one datum a cell, always in the
// same columns (Document.Data): figures, then respondents, then marks.
//
// Widths are counted in characters (code points), which is right for Finnish,
// Swedish and English; a no-break space counts one and is never broken at.
// Line ends and control characters within a string become ordinary spaces in text
// and Markdown, so that a string cannot break out of its place.
//
// Every output is put together first and written with one call. The errors are
// ErrShape for a grid whose rows do not match its columns, ErrWidth for a width
// that is too small, and those of the writer. No line of Text or of Markdown
// ends in a space.
package render

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// MinWidth is the smallest width that Text accepts.
const MinWidth = 20

// The kinds of fault, for errors.Is.
var (
	// ErrShape: a row has not as many cells as the grid has columns.
	ErrShape = errors.New("row and columns do not match")
	// ErrWidth: the width is less than MinWidth.
	ErrWidth = errors.New("width too small")
)

// Grid is a table of ready strings. Any part may be empty.
type Grid struct {
	ID      string // tells the grid from others: text writes it behind the title, Markdown as a comment
	Title   string
	Corner  string   // the heading of the row labels
	Columns []string // the headings of the value columns
	Rows    []Row
	Notes   []string
}

// Row is a label and a cell for each column.
type Row struct {
	Label string
	Cells []string
}

// named is the title with the id behind it.
func (g Grid) named() string {
	if g.ID == "" {
		return g.Title
	}
	return g.Title + " [" + g.ID + "]"
}

// check refuses a row that has not as many cells as there are columns.
func (g Grid) check() error {
	for i, r := range g.Rows {
		if len(r.Cells) != len(g.Columns) {
			return fmt.Errorf("%w: row %d has %d cells for %d columns", ErrShape, i+1, len(r.Cells), len(g.Columns))
		}
	}
	return nil
}

// write writes all of s.
func write(w io.Writer, s string) error {
	n, err := io.WriteString(w, s)
	if err == nil && n < len(s) {
		err = io.ErrShortWrite
	}
	return err
}

// words cuts s at spaces, line ends and control characters, but not at
// no-break spaces.
func words(s string) []string {
	return strings.FieldsFunc(strings.ToValidUTF8(s, "\ufffd"), func(r rune) bool {
		return r == ' ' || unicode.IsControl(r) || r == '\u2028' || r == '\u2029'
	})
}

// line is s on one line, with single spaces and none at the ends.
func line(s string) string {
	return strings.TrimFunc(strings.Join(words(s), " "), unicode.IsSpace)
}
