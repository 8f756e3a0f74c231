package sheet

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"iter"
)

// Writer writes respondents so that a Reader of the same book reads them back as they were. A faulty respondent, or an
// error of the writer below, ends it.
type Writer[R any] struct {
	Book *Book[R]
}

// CSV writes respondents with all columns, separated by semicolons, with decimal commas. Text that a spreadsheet would
// take for a formula is guarded by an apostrophe.
func (w Writer[R]) CSV(to io.Writer, respondents iter.Seq[R]) error {
	out := csv.NewWriter(to)
	out.Comma = ';'
	cells := w.Book.header(0)
	out.Write(cells) // an error stays with the writer until Flush
	for r := range respondents {
		if err := w.Book.validate(&r); err != nil {
			out.Flush()
			return errors.Join(err, out.Error())
		}
		for i := range w.Book.columns {
			cells[i] = w.Book.columns[i].cell(&r)
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// JSON writes respondents as JSON lines.
func (w Writer[R]) JSON(to io.Writer, respondents iter.Seq[R]) error {
	out := bufio.NewWriter(to)
	for r := range respondents {
		line, err := w.Book.Marshal(&r)
		if err != nil {
			return errors.Join(err, out.Flush())
		}
		if _, err = out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}
