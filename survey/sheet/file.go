package sheet

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/socialemployment/barometer/figure"
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
	rest   rows[R] // what is left to be read; none where the file has ended
}

// Bytes tells how many bytes have been read so far, those that are waiting to be taken apart included; 0 where the rows
// come as cells.
func (f *File[R]) Bytes() int64 {
	if f.bytes == nil {
		return 0
	}
	return f.bytes.n.Load()
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
	if f.watch != nil {
		c.Missing = f.missing()
	}
	f.label(&c)
	return c
}

// All yields the respondents of the file, valid ones, and its faults, in the order of the rows. A faulty row is
// refused whole, and comes as one error that joins all its faults.
func (f *File[R]) All() iter.Seq2[R, error] {
	return func(yield func(R, error) bool) {
		f.walk(func(r *R, err error) bool { return yield(*r, err) })
	}
}

// walk yields what All does; a respondent is valid until the next.
func (f *File[R]) walk(yield func(*R, error) bool) {
	none := new(R)
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
		f.rest = in
		f.each(in, yield)
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

// each yields the rows until the end of the file, or a fault that is not a row's. A respondent is valid until the next.
func (f *File[R]) each(in rows[R], yield func(*R, error) bool) {
	none, take := new(R), in.taker()
	var one slot[R]
	for {
		if err := f.stopped(); err != nil {
			f.rest = rows[R]{}
			f.fault(err)
			yield(none, err)
			return
		}
		next, err := in.next()
		if err != nil {
			f.rest = rows[R]{}
			if err = f.ended(in, err); err != nil {
				yield(none, err)
			}
			return
		}
		x := f.reader.judged(take(next, &one))
		if x.leftOut != nil {
			x.leftOut.Saw(1, x.number)
			continue
		}
		r, err := x.value, f.settle(x)
		if err != nil {
			r = none
		}
		if !yield(r, err) || f.watch.ids.filled() && !yield(none, f.watch.ids.full()) {
			return
		}
	}
}

// settle compares a row with those before it, and counts it; the error is why it is refused.
func (f *File[R]) settle(x *row[R]) error {
	f.names.explain(x)
	f.names.meet(x)
	f.watch.read(x)
	if x.err == nil {
		x.err = f.watch.ids.twice(x.value, x.number)
		if x.err != nil && x.strict != nil {
			x.err = x.strict
		}
	}
	if err := f.watch.total(x); err != nil {
		x.err = err
	}
	if x.err == nil && x.strict != nil {
		f.count.Skip(x.number, x.unanswered)
		for _, fault := range x.unanswered {
			f.tell(reading.FoundIn(x.number, fault), true)
		}
	}
	f.count.Row(x.number, x.err)
	if x.err != nil {
		f.tell(reading.FoundIn(x.number, x.err), false)
		return atRow(x.number, x.err)
	}
	f.watch.counted(x)
	return nil
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

// ended notes how the file ended: at a fault, or at its end, io.EOF. One without a row is at fault, and so are columns
// without a name in which there were cells.
func (f *File[R]) ended(in rows[R], err error) error {
	faults := f.names.namelessFaults()
	for _, fault := range faults {
		f.fault(fault)
	}
	if err != io.EOF {
		err = figure.At("file", err)
		f.fault(err)
		return errors.Join(append(faults, err)...)
	}
	if in.cut != nil {
		if row, cut := in.cut(); cut {
			f.count = f.count.With(reading.Note{About: reading.LastRowOpen, First: row})
		}
	}
	if f.count.Rows > 0 {
		return errors.Join(faults...)
	}
	err = figure.Fault("file", "", say(figure.ErrMissing, noRows), "")
	f.fault(err)
	return err
}

// ErrMore is wrapped by the error that stands for faults beyond those that are kept.
var ErrMore = errors.New("more faults than are kept")

// Each hands every sound respondent to add, which must not keep the pointer, and returns the faults of the file and
// those of add, joined: as many as the Limits keep, and the number of the other faulty rows.
func (f *File[R]) Each(add func(*R) error) error {
	return f.Share([]func(*R) error{add})
}

// judgement is what is found of a row by itself, before it is compared with others.
type judgement struct {
	err        error                // why it is refused
	unanswered []*figure.FieldError // faults of answers that count as not answered,
	strict     error                // and why the row were refused if they did not
}

// judged returns a row that has been taken with every fault of its own.
func (r *Reader[R]) judged(x *row[R]) *row[R] {
	if x.err != nil || x.leftOut != nil {
		return x
	}
	if x.err = r.check(x); x.err != nil {
		return r.lenient(x)
	}
	return x
}

// check returns every fault of a row that has been read.
func (r *Reader[R]) check(x *row[R]) error {
	if x.broken != nil {
		return errors.Join(x.unread, &figure.FieldError{Err: x.broken})
	}
	return x.asWritten(r.Book, r.Book.faults(x.value, r.Validate, x.unread))
}

// faults validates a respondent, some cells of which may be unread, and returns all faults that count.
func (b *Book[R]) faults(r *R, validate func(*R) error, unread error) error {
	err := validate(r)
	if unread != nil {
		return errors.Join(unread, b.independent(err, unread))
	}
	return err
}
