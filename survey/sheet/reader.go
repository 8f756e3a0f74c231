package sheet

import (
	"errors"
	"io"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// Reader reads files of respondents. Its Book is needed; what else is zero is the default.
type Reader[R any] struct {
	Book   *Book[R]
	Limits Limits
	// Names are names of columns besides those of the book: the name of a column for each, or "" for a column that is
	// left out knowingly. A name that stands for a column and that a CSV file does not have is a fault.
	Names map[string]string
	// Validate stands for the validation of the book; nil for that one.
	Validate func(*R) error
	// Within returns what the id of a respondent is unique in, "the edition of 2011" say; nil for the file.
	Within func(*R) string
}

// CSV returns the respondents of a CSV file, whose header names the columns. Nothing is read before they are ranged
// over.
func (r Reader[R]) CSV(in io.Reader) *File[R] {
	return r.file(func(names *finder[R]) (source[R], func(), []error) {
		rows := record.NewReader(in, r.Limits.record(), names.known)
		header, err := rows.Header()
		if err != nil {
			return nil, nil, []error{figure.At("file", err)}
		}
		bound, faults := r.Book.bind(header, names)
		return bound.source(rows.Read), nil, faults
	})
}

// JSON returns the respondents of a file of JSON lines: one flat object a line, whose members are named as columns are.
// The row is the line's number.
func (r Reader[R]) JSON(in io.Reader) *File[R] {
	return r.file(func(names *finder[R]) (source[R], func(), []error) {
		lines := record.NewLines(in, r.Limits.record())
		return func() (x row[R], err error) {
			line, number, err := lines.Read()
			if err != nil {
				return x, err
			}
			x.number = number
			x.value, x.unread, x.broken = r.Book.object(line, names)
			return x, nil
		}, nil, nil
	})
}

// Rows returns the respondents of rows of cells, as another format holds them; the first is the header. A row may be
// shorter than it: what is missing was not answered.
func (r Reader[R]) Rows(rows iter.Seq[[]string]) *File[R] {
	return r.file(func(names *finder[R]) (source[R], func(), []error) {
		next, stop := iter.Pull(rows)
		cells := &cells{next: next, limits: r.Limits.record().OrDefault()}
		header, err := cells.header()
		if err != nil {
			return nil, stop, []error{figure.At("file", err)}
		}
		bound, faults := r.Book.bind(header, names)
		return bound.source(cells.read), stop, faults
	})
}

// file returns the file, to be validated by the book where nothing else is given.
func (r Reader[R]) file(open opener[R]) *File[R] {
	if r.Validate == nil {
		r.Validate = r.Book.validate
	}
	return &File[R]{reader: r, open: open}
}

// Limits bound what a Reader takes. A limit of zero or less is the default.
type Limits struct {
	Rows        int64 // after the header
	Columns     int64 // of the header
	CellBytes   int64
	RecordBytes int64 // of a row with its quotes and line breaks, or of a line of JSON
	FileBytes   int64
	IDs         int // remembered to find one that stands twice; past it, the reader says once that it no longer looks
}

// DefaultLimits returns the limits that hold when no others are given: 10 million rows, 2 000 columns, 64 KiB a cell,
// 1 MiB a record, 4 GiB a file and a million ids.
func DefaultLimits() Limits {
	l := record.Default()
	return Limits{
		Rows: l.Rows, Columns: l.Columns, CellBytes: l.CellBytes, RecordBytes: l.RecordBytes, FileBytes: l.FileBytes,
		IDs: 1_000_000,
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

// opener returns the rows of a file, what to do when no more are read, if anything, and the faults of the header.
type opener[R any] func(*finder[R]) (next source[R], stop func(), faults []error)

// source returns the next row, or the error that ends the file; a *record.RowError costs a row only.
type source[R any] func() (row[R], error)

// row is one row as it has been read.
type row[R any] struct {
	number int
	value  *R
	unread error // the faults of single cells
	broken error // why the row cannot be read at all
}

// bound are the columns of a file in its order, nil for one that is left out.
type bound[R any] []*Column[R]

// source returns the rows whose cells read returns; nil for a file without columns.
func (b bound[R]) source(read func() ([]string, int, error)) source[R] {
	if b == nil {
		return nil
	}
	return func() (row[R], error) {
		cells, number, err := read()
		if err != nil {
			return row[R]{}, err
		}
		value, faults := new(R), []error(nil)
		for i, text := range cells {
			if c := b[i]; c != nil && text != "" {
				if err := c.read(value, cell.Unguard(text)); err != nil {
					faults = append(faults, err)
				}
			}
		}
		return row[R]{number: number, value: value, unread: errors.Join(faults...)}, nil
	}
}
