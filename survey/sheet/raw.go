package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/reading"
)

// Row is a row of a CSV file as it stands, for what is no survey: a table, or a list.
type Row struct {
	Number int      // as a spreadsheet numbers it; 0 beside a fault of the file
	Cells  []string // without spaces at their ends, and without apostrophes that guard against formulas
	Open   bool     // the last row, without a line end: the file may have been cut within it
}

// Rows yields the rows of a CSV file, the header first; every other row has as many cells. score says how well a header
// reads, which decides between separators; nil for the one with most cells. A fault with the number of a row costs that
// row; one without ends the file.
func Rows(in io.Reader, l Limits, score func(header []string) int) iter.Seq2[Row, error] {
	return rowsBelow(0, in, l, score)
}

// rowsBelow is Rows of what stands below so many lines.
func rowsBelow(titles int, in io.Reader, l Limits, score func(header []string) int) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if err := l.check(); err != nil {
			yield(Row{}, err)
			return
		}
		lines := record.NewReader(in, l.record(), score)
		lines.Skip(titles)
		cells, err := lines.Header()
		if err != nil {
			yield(Row{}, figure.At("file", err))
			return
		}
		for row := lines.Row(); ; {
			x := Row{Number: row, Open: lines.Cut()}
			if err = rowFault(err); err == nil {
				x.Cells = bare(cells)
			}
			if !yield(x, err) {
				return
			}
			cells, row, err = lines.Read()
			switch {
			case err == io.EOF:
				return
			case err != nil && row == 0:
				yield(Row{}, figure.At("file", err))
				return
			}
		}
	}
}

// rowFault returns the fault of one row with its place.
func rowFault(err error) error {
	var bad *record.RowError
	if errors.As(err, &bad) {
		return &figure.FieldError{Path: fmt.Sprintf("row %d (line %d)", bad.Row, bad.Line), Err: bad.Err}
	}
	return err
}

// bare returns the texts that cells hold.
func bare(cells []string) []string {
	cells = slices.Clone(cells)
	for i, text := range cells {
		cells[i] = cell.Clean(cell.Unguard(text))
	}
	return cells
}

// OpenNote returns the note that the last row has no line end, if the row is such a one.
func (r Row) OpenNote() (n reading.Note, open bool) {
	return reading.Note{About: reading.LastRowOpen, First: r.Number}, r.Open
}
