package sheet

import (
	"bufio"
	"errors"
	"io"
	"iter"

	"github.com/socialemployment/barometer/internal/record"
)

// Writer writes respondents so that a Reader of the same book reads them back as they were. A faulty respondent, or an
// error of the writer below, ends it.
type Writer[R any] struct {
	Book *Book[R]
}

// CSV writes respondents with all columns, separated by semicolons, with decimal commas. Text that a spreadsheet would
// take for a formula, also after a list separator of another country, is guarded by an apostrophe, and text that such a
// separator would split is quoted.
func (w Writer[R]) CSV(to io.Writer, respondents iter.Seq[R]) error {
	out := bufio.NewWriter(to)
	cells := w.Book.header(0)
	line := record.Append(nil, cells)
	out.Write(line) // an error stays with the writer until Flush
	for r := range respondents {
		if err := w.Book.validate(&r); err != nil {
			return errors.Join(err, out.Flush())
		}
		for i := range w.Book.columns {
			cells[i] = w.Book.columns[i].cell(&r)
		}
		line = record.Append(line[:0], cells)
		if _, err := out.Write(line); err != nil {
			return err
		}
	}
	return out.Flush()
}

// JSON writes respondents as JSON lines.
func (w Writer[R]) JSON(to io.Writer, respondents iter.Seq[R]) error {
	out := bufio.NewWriter(to)
	var line []byte
	for r := range respondents {
		if err := w.Book.validate(&r); err != nil {
			return errors.Join(err, out.Flush())
		}
		line = append(w.Book.append(line[:0], &r), '\n')
		if _, err := out.Write(line); err != nil {
			return err
		}
	}
	return out.Flush()
}
