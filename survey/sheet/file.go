package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/reading"
)

// File is a file of respondents that is read as they are ranged over, once.
type File[R any] struct {
	reader Reader[R]
	open   opener[R]
	count  reading.Count
	watch  *watch[R]
	bytes  *counter // nil where the rows are no bytes
	names  *finder[R]
}

// Bytes tells how many bytes have been read so far, those that are waiting to be taken apart included; 0 where the rows
// come as cells.
func (f *File[R]) Bytes() int64 {
	if f.bytes == nil {
		return 0
	}
	return f.bytes.n
}

// Read tells how many rows have been read so far, counted (those that came without an error) and refused, and why; and,
// when the file has been read to its end, what should be known of those counted.
func (f *File[R]) Read() reading.Count {
	var notes []reading.Note
	if f.watch != nil {
		notes = f.watch.notes()
	}
	if f.names != nil {
		notes = append(notes, f.names.plan.notes()...)
	}
	c := f.count.With(notes...)
	f.label(&c)
	return c
}

// All yields the respondents of the file, valid ones, and its faults, in the order of the rows. A faulty row is
// refused whole, and comes as one error that joins all its faults.
func (f *File[R]) All() iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		var none R
		in, err := f.begin()
		if err != nil {
			f.fault(err)
			yield(none, err)
			return
		}
		if in.stop != nil {
			defer in.stop()
		}
		for _, fault := range in.faults {
			f.fault(fault)
			if !yield(none, fault) {
				return
			}
		}
		if in.next != nil {
			f.each(in, yield)
		}
	}
}

// begin opens the file, unless the reader itself is at fault.
func (f *File[R]) begin() (in rows[R], err error) {
	if f.reader.Book == nil {
		return in, figure.Fault("Reader.Book", "", figure.ErrMissing, "a reader needs the columns of a respondent")
	}
	if err := f.reader.Limits.check(); err != nil {
		return in, err
	}
	f.watch, f.names = newWatch(f.reader), newFinder(f.reader)
	if err := f.names.plan.check(); err != nil {
		return in, err
	}
	return f.open(f.names), nil
}

// fault notes a fault of the file, or of its header.
func (f *File[R]) fault(err error) {
	f.count.File(err)
	f.tell(reading.FoundIn(0, err), false)
}

// tell hands faults to whoever asked for all of them.
func (f *File[R]) tell(faults []reading.Found, unread bool) {
	if f.reader.Faulty == nil {
		return
	}
	for _, x := range faults {
		x.Unread, x.Column = unread, f.reader.Book.labels(x.Path)
		f.reader.Faulty(x)
	}
}

// each yields the rows until the end of the file, or a fault that is not a row's.
func (f *File[R]) each(in rows[R], yield func(R, error) bool) {
	var none R
	for {
		if err := f.stopped(); err != nil {
			f.fault(err)
			yield(none, err)
			return
		}
		x, err := in.next()
		var bad *record.RowError
		switch {
		case err == io.EOF:
			if err := f.ended(in); err != nil {
				yield(none, err)
			}
			return
		case errors.As(err, &bad):
			x.number = bad.Row
			err = &figure.FieldError{Err: bad.Err}
		case err != nil:
			err = figure.At("file", err)
			f.fault(err)
			yield(none, err)
			return
		default:
			if err = f.reader.check(x, f.watch); err != nil {
				x, err = f.lenient(x, err)
			}
		}
		f.count.Row(x.number, err)
		if err != nil {
			f.tell(reading.FoundIn(x.number, err), false)
			x.value, err = &none, atRow(x.number, err)
		} else {
			f.watch.counted(x)
		}
		if !yield(*x.value, err) || f.watch.ids.filled() && !yield(none, f.watch.ids.full()) {
			return
		}
	}
}

// stopped returns the error of the reader's context, once that is done.
func (f *File[R]) stopped() error {
	if f.reader.Context == nil {
		return nil
	}
	return figure.At("file", f.reader.Context.Err())
}

// atRow returns the faults of a row with its number.
func atRow(number int, err error) error {
	if f, ok := err.(*figure.FieldError); ok && f.Path == "" {
		return &figure.FieldError{Path: fmt.Sprintf("row %d", number), Value: f.Value, Err: f.Err}
	}
	return figure.At(fmt.Sprintf("row %d, ", number), err)
}

// ended notes how the file ended; one without a row is at fault.
func (f *File[R]) ended(in rows[R]) (err error) {
	if in.cut != nil {
		if row, cut := in.cut(); cut {
			f.count = f.count.With(reading.Note{About: reading.LastRowOpen, First: row})
		}
	}
	if f.count.Rows == 0 {
		err = figure.Fault("file", "", say(figure.ErrMissing, noRows), "")
		f.fault(err)
	}
	return err
}

// ErrMore is wrapped by the error that stands for faults beyond those that are kept.
var ErrMore = errors.New("more faults than are kept")

// Each hands every sound respondent to add, and returns the faults of the file and those of add, joined: as many as the
// Limits keep, and the number of the other faulty rows.
func (f *File[R]) Each(add func(*R) error) error {
	most, kept, untold := f.reader.Limits.faults(), 0, int64(0)
	var faults []error
	for r, err := range f.All() {
		if err == nil {
			err = add(&r)
		}
		switch {
		case err == nil:
		case kept < most:
			faults = append(faults, err)
			kept += max(1, len(figure.Faults(err)))
		default:
			untold++
		}
	}
	if untold > 0 {
		f.count = f.count.With(reading.Note{About: reading.UntoldFaults, Rows: untold})
		have := "rows have"
		if untold == 1 {
			have = "row has"
		}
		faults = append(faults, figure.Fault("file", "", ErrMore,
			"%d more %s faults (the limit Faults can be raised)", untold, have))
	}
	return errors.Join(faults...)
}

// check returns every fault of a row that has been read.
func (r *Reader[R]) check(x row[R], w *watch[R]) error {
	if x.broken != nil {
		return errors.Join(x.unread, &figure.FieldError{Err: x.broken})
	}
	err := r.Book.faults(x.value, r.Validate, x.unread)
	if err == nil {
		err = w.ids.twice(x.value, x.number)
	}
	return err
}

// faults validates a respondent, some cells of which may be unread, and returns all faults that count.
func (b *Book[R]) faults(r *R, validate func(*R) error, unread error) error {
	err := validate(r)
	if unread != nil {
		return errors.Join(unread, b.independent(err, unread))
	}
	return err
}
