package table

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
)

// MinWidth is the smallest width of a page of text.
const MinWidth = 20

// The kinds of fault, for errors.Is.
var (
	// errShape: a row has not as many cells as the grid has columns.
	errShape = errors.New("row and columns do not match")
	// ErrWidth: the width is less than MinWidth.
	ErrWidth = errors.New("width too small")
)

// Grid is a table of ready strings, to be written as text, Markdown or CSV: nothing is computed, rounded or translated.
// Any part may be empty. Widths are counted in characters (code points); a no-break space counts one and is never
// broken at. Line ends and control characters within a string become spaces in text and Markdown, so that a string
// cannot break out of its place. Each form is put together first and written with one call. No line of text or Markdown
// ends in a space.
type Grid struct {
	ID      string // tells the grid from others: text writes it behind the title, Markdown as a comment
	Title   string
	Corner  string   // the heading of the row labels
	Columns []string // the headings of the value columns
	Rows    []GridRow
	Notes   []string
}

// GridRow is a label and a cell for each column.
type GridRow struct {
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
			return fmt.Errorf("%w: row %d has %d cells for %d columns", errShape, i+1, len(r.Cells), len(g.Columns))
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
