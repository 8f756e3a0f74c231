package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/internal/record"
)

// limits bound a file of answers.
func limits() record.Limits {
	return record.Limits{Rows: 10_000, Columns: 500, CellBytes: 4 << 10, RecordBytes: 256 << 10, FileBytes: 64 << 20}
}

// Read yields the rows of a CSV file and its faults, one by one, in the order of the file. A faulty row is refused
// whole: its fault names the row as a spreadsheet numbers it, the column, the value and what is wrong, all faults of the
// row joined; reading goes on after it. The separator is found by itself.
func Read(in io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		rows := record.NewReader(in, limits(), known)
		header, err := rows.Header()
		if err != nil {
			yield(Row{}, figure.At("file", err))
			return
		}
		bound, faults := bind(header)
		for _, fault := range faults {
			if !yield(Row{}, fault) {
				return
			}
		}
		if bound != nil {
			each(rows, bound, yield)
		}
	}
}

// each yields the rows after the header until the end of the file, or a fault that is not a row's.
func each(rows *record.Reader, bound columnsOf, yield func(Row, error) bool) {
	first := map[string]int{} // the row of each id
	for {
		cells, n, err := rows.Read()
		var bad *record.RowError
		var r Row
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &bad):
			err = figure.At(fmt.Sprintf("row %d", bad.Row), bad.Err)
		case err != nil:
			yield(Row{}, figure.At("file", err))
			return
		default:
			if r, err = bound.row(cells); err == nil {
				err = twice(first, r.ID, n)
			}
			err = figure.At(fmt.Sprintf("row %d, ", n), err)
		}
		if err != nil {
			r = Row{}
		}
		if !yield(r, err) {
			return
		}
	}
}

// twice refuses an id that has stood in a row before, and remembers it.
func twice(first map[string]int, id string, n int) error {
	if before, ok := first[id]; ok && id != "" {
		return figure.Fault("coaching.id", id, figure.ErrClash, "row %d has the same id", before)
	}
	first[id] = n
	return nil
}

// columnsOf are the columns of a file in its order, nil for one that is not read.
type columnsOf []*column.Column[Row]

// row reads and validates one row.
func (bound columnsOf) row(cells []string) (Row, error) {
	var r Row
	var faults []error
	unread := map[string]bool{}
	for i, text := range cells {
		c, text := bound[i], cell.Clean(cell.Unguard(text))
		if c == nil || text == "" {
			continue
		}
		if err := c.Set(&r, text); err != nil {
			faults = append(faults, figure.Fault(c.Key, text, err, ""))
			unread[c.Key] = true
		}
	}
	for _, f := range figure.Faults(r.Validate()) {
		if !rests(f, unread) {
			faults = append(faults, f)
		}
	}
	if len(faults) == 0 && r.Centre == (coaching.Centre{}) {
		faults = append(faults, figure.Fault("coaching", "", figure.ErrMissing, "no question is answered"))
	}
	return r, errors.Join(faults...)
}

// rests reports whether a fault rests on a cell that was not read: that the others have no number, of which the
// municipality employs some.
func rests(f *figure.FieldError, unread map[string]bool) bool {
	return f.Path == "coaching.staff.others-municipal" && errors.Is(f, figure.ErrMissing) && unread["coaching.staff.others"]
}
