package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
)

// File is a file of respondents that is read as they are ranged over, once.
type File[R any] struct {
	reader Reader[R]
	open   opener[R]
	count  RowCount
}

// RowCount tells how many rows were read, and what became of them.
type RowCount struct {
	Rows    int64 // after the header
	Counted int64
	Refused int64
}

// String returns the numbers in words: "120 rows: 117 counted, 3 refused".
func (c RowCount) String() string {
	return fmt.Sprintf("%d rows: %d counted, %d refused", c.Rows, c.Counted, c.Refused)
}

// Plus returns the sums of both.
func (c RowCount) Plus(o RowCount) RowCount {
	return RowCount{Rows: c.Rows + o.Rows, Counted: c.Counted + o.Counted, Refused: c.Refused + o.Refused}
}

// Read tells how many rows have been read so far, counted (those that came without an error) and refused.
func (f *File[R]) Read() RowCount { return f.count }

// All yields the respondents of the file, valid ones, and its faults, in the order of the rows. A faulty row is
// refused whole, and comes as one error that joins all its faults.
func (f *File[R]) All() iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var none R
		next, stop, faults := f.open(newFinder(f.reader.Book, f.reader.Names))
		if stop != nil {
			defer stop()
		}
		for _, fault := range faults {
			if !yield(none, fault) {
				return
			}
		}
		if next != nil {
			f.each(next, yield)
		}
	}
}

// each yields the rows until the end of the file, or a fault that is not a row's.
func (f *File[R]) each(next source[R], yield func(R, error) bool) {
	var none R
	ids := newIDs(f.reader)
	for {
		x, err := next()
		var bad *record.RowError
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &bad):
			err = figure.At(fmt.Sprintf("row %d", bad.Row), bad.Err)
		case err != nil:
			yield(none, figure.At("file", err))
			return
		default:
			err = f.reader.check(x, ids)
		}
		f.count.Rows++
		if err != nil {
			f.count.Refused++
			x.value = &none
		} else {
			f.count.Counted++
		}
		if !yield(*x.value, err) || ids.filled() && !yield(none, ids.full()) {
			return
		}
	}
}

// check returns every fault of a row that has been read.
func (r *Reader[R]) check(x row[R], ids *ids[R]) error {
	err := x.broken
	if err != nil {
		err = errors.Join(x.unread, err)
	} else if err = r.Book.faults(x.value, r.Validate, x.unread); err == nil {
		err = ids.twice(x.value, x.number)
	}
	if err == nil {
		return nil
	}
	return figure.At(fmt.Sprintf("row %d, ", x.number), err)
}

// faults validates a respondent, some cells of which may be unread, and returns all faults that count.
func (b *Book[R]) faults(r *R, validate func(*R) error, unread error) error {
	err := validate(r)
	if unread != nil {
		return errors.Join(unread, b.independent(err, unread))
	}
	return err
}
