package sheet

import (
	"context"
	"errors"
	"io"
	"iter"
	"slices"
	"sync/atomic"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// Reader reads files of respondents. Its Book is needed; what else is zero is the default.
type Reader[R any] struct {
	Book   *Book[R]
	Limits Limits
	// Mapping says what the columns and values of an export mean.
	Mapping mapping.Mapping
	// Language is that of the file's numbers. In English "8,167" is 8167; in the others, and where none is given, it is
	// refused, as "8.167" is, for no answer has three decimals. A number of JSON is what it says.
	Language figure.Language
	// Validate stands for the validation of the book; nil for that one.
	Validate func(*R) error
	// Context stops reading when it is done, between two rows: its error is the last fault. Nil for none.
	Context context.Context
	// Lenient reads an answer that cannot be read as not answered, and counts it as reading.Count.Unread; with it go the
	// other Parts of its whole, and the rest of its question, where that is faulty without it. What tells of the row
	// itself stays a fault: an id, a column that is needed or tells of the form, the number of cells.
	Lenient bool
	// Faulty is called with every fault that is found, in order; nil for nobody. Limits.Faults do not bound it.
	Faulty func(reading.Found)
	// Within returns what the id of a respondent is unique in, "the edition of 2011" say; nil for the file.
	Within func(*R) string
}

// CSV returns the respondents of a CSV file, whose header names the columns. Nothing is read before they are ranged
// over.
func (r Reader[R]) CSV(in io.Reader) *File[R] {
	counted := &counter{in: in}
	f := r.file(func(names *finder[R]) rows[R] {
		text, _ := r.Mapping.Encoding.Decode(counted) // the plan has checked it
		lines := record.NewReader(text, r.Limits.record(), names.known)
		lines.Skip(r.Mapping.TitleRows)
		header, err := lines.Header()
		if err != nil {
			return rows[R]{faults: []error{figure.At("file", err)}}
		}
		opened, bound := r.below(header, lines.Read, names)
		if bound == nil {
			return opened
		}
		opened.next = func() (x raw, err error) {
			x.record, err = lines.Next()
			return x, err
		}
		opened.keep = func(x raw, bytes []byte) (raw, []byte) {
			x.record, bytes = x.record.Keep(bytes)
			return x, bytes
		}
		opened.taker = func() func(raw, *slot[R]) *row[R] {
			t, cut, width := bound.taker(names), lines.Cutter(), len(header)
			return func(x raw, to *slot[R]) *row[R] {
				cells, err := cut.Cells(x.record)
				if err != nil {
					return to.refused(err)
				}
				return t.take(to, cells, width, x.record.Row)
			}
		}
		opened.cut = func() (int, bool) { return lines.Row(), lines.Cut() }
		return opened
	})
	f.bytes = counted
	return f
}

// below returns what is read below a header, whose other rows are read first.
func (r Reader[R]) below(header []string, read func() ([]string, int, error), names *finder[R]) (rows[R], bound[R]) {
	all := [][]string{header}
	for len(all) < r.Mapping.HeaderRows {
		cells, _, err := read()
		if err != nil {
			return rows[R]{faults: []error{figure.At("header", err)}}, nil
		}
		all = append(all, slices.Clone(cells))
	}
	bound, faults := r.Book.bind(r.Mapping.Names(all), names)
	return rows[R]{faults: faults}, bound
}

// JSON returns the respondents of a file of JSON lines: one flat object a line, whose members are named as columns are.
// The row is the line's number.
func (r Reader[R]) JSON(in io.Reader) *File[R] {
	counted := &counter{in: in}
	f := r.file(func(names *finder[R]) rows[R] {
		text, _ := r.Mapping.Encoding.Decode(counted)
		lines := record.NewLines(text, r.Limits.record())
		return rows[R]{
			next: func() (x raw, err error) {
				x.line, x.number, err = lines.Read()
				if bad := (*record.RowError)(nil); errors.As(err, &bad) {
					x.fault, err = err, nil
				}
				return x, err
			},
			keep: func(x raw, bytes []byte) (raw, []byte) {
				start := len(bytes)
				bytes = append(bytes, x.line...)
				x.line = bytes[start:]
				return x, bytes
			},
			taker: func() func(raw, *slot[R]) *row[R] { return newObjects(names, map[readAlike]*memo{}).take },
		}
	})
	f.bytes = counted
	return f
}

// counter counts the bytes that are read.
type counter struct {
	in io.Reader
	n  atomic.Int64
}

func (c *counter) Read(p []byte) (n int, err error) {
	n, err = c.in.Read(p)
	c.n.Add(int64(max(n, 0)))
	return n, err
}

// Rows returns the respondents of rows of cells, as another format holds them; the first is the header. A row may be
// shorter than it: what is missing was not answered; one without cells is none, as an empty line of CSV.
func (r Reader[R]) Rows(all iter.Seq[[]string]) *File[R] {
	return r.file(func(names *finder[R]) rows[R] {
		next, stop := iter.Pull(all)
		cells := &cells{pull: next, limits: r.Limits.record().OrDefault()}
		for range r.Mapping.TitleRows {
			next()
			cells.row++
		}
		header, err := cells.header()
		if err != nil {
			return rows[R]{stop: stop, faults: []error{figure.At("file", err)}}
		}
		opened, bound := r.below(header, cells.read, names)
		opened.stop = stop
		if bound != nil {
			opened.next = cells.next
			opened.taker = func() func(raw, *slot[R]) *row[R] { return bound.rows(names) }
		}
		return opened
	})
}

// file returns the file, to be validated by the book where nothing else is given.
func (r Reader[R]) file(open opener[R]) *File[R] {
	if r.Validate == nil && r.Book != nil {
		r.Validate = r.Book.validate
	}
	return &File[R]{reader: r, open: open}
}

// Limits bound what a Reader takes. A limit of zero is the default, one below zero is refused.
type Limits struct {
	Rows        int64 // after the header
	Columns     int64 // of the header
	CellBytes   int64
	RecordBytes int64 // of a row with its quotes and line breaks, or of a line of JSON
	FileBytes   int64
	IDs         int // remembered to find one that stands twice; past it, the reader says once that it no longer looks
	Faults      int // that File.Each keeps, and MaxRowFaults of a row; other rows with faults are counted
}

// MaxRowFaults bounds the faults of a row that are told; the others are counted.
const MaxRowFaults = 100

// DefaultLimits returns the limits that hold when no others are given: 10 million rows, 2 000 columns, 64 KiB a cell,
// 1 MiB a record, 4 GiB a file, a million ids and a thousand faults.
func DefaultLimits() Limits {
	l := record.Default()
	return Limits{
		Rows: l.Rows, Columns: l.Columns, CellBytes: l.CellBytes, RecordBytes: l.RecordBytes, FileBytes: l.FileBytes,
		IDs: 1_000_000, Faults: 1000,
	}
}

// record returns the limits of a file.
func (l Limits) record() record.Limits {
	return record.Limits{
		Rows: l.Rows, Columns: l.Columns, CellBytes: l.CellBytes, RecordBytes: l.RecordBytes, FileBytes: l.FileBytes,
	}
}

// ids returns the number of ids to remember.
func (l Limits) ids() int {
	if l.IDs <= 0 {
		return DefaultLimits().IDs
	}
	return l.IDs
}

// faults returns the number of faults to keep.
func (l Limits) faults() int {
	if l.Faults <= 0 {
		return DefaultLimits().Faults
	}
	return l.Faults
}

// check refuses limits below zero.
func (l Limits) check() error {
	var faults []error
	for _, x := range []struct {
		name  string
		limit int64
	}{
		{"Rows", l.Rows}, {"Columns", l.Columns}, {"CellBytes", l.CellBytes}, {"RecordBytes", l.RecordBytes},
		{"FileBytes", l.FileBytes}, {"IDs", int64(l.IDs)}, {"Faults", int64(l.Faults)},
	} {
		if x.limit < 0 {
			faults = append(faults, figure.Fault("Limits."+x.name, x.limit, figure.ErrRange, "zero is the default"))
		}
	}
	return errors.Join(faults...)
}

// opener returns the rows of a file.
type opener[R any] func(*finder[R]) rows[R]

// rows are the rows of a file: nil for none, what takes them, for one goroutine, what to do when no more are read, if
// anything, the faults of the header, and, where it can be told, whether the last row has no line end.
type rows[R any] struct {
	next   func() (raw, error) // io.EOF, or a fault of the file, ends it
	taker  func() func(raw, *slot[R]) *row[R]
	keep   func(raw, []byte) (raw, []byte) // copies a row to the end of other bytes; nil where it is no bytes
	stop   func()
	faults []error
	cut    func() (row int, cut bool)
}

// raw is a row as it stands in a file, valid until the next one: a record of CSV, a line of JSON, or cells, or what is
// wrong with it.
type raw struct {
	record record.Record
	line   []byte
	cells  []string
	number int
	fault  error // a *record.RowError
}
