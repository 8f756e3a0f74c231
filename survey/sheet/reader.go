package sheet

import (
	"errors"
	"fmt"
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

func (r Reader[R]) file(open opener[R]) *File[R] {
	return &File[R]{reader: r, open: open}
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

// bind returns the column of each cell of a header, and the faults of the header; with a column twice, or without one
// that is needed, there is nothing to read.
func (b *Book[R]) bind(header []string, names *finder[R]) (columns bound[R], faults []error) {
	first := make([]int, len(b.columns))
	for _, name := range names.absent(header) {
		faults = append(faults, figure.Fault("header", name, figure.ErrUnknown,
			"Names has this name, and no column of the file"))
	}
	for i, name := range header {
		c, ok := names.find(name)
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown,
				"%s; what stands below it is not read", names.unknown(name)))
		case c != nil && first[c.place] > 0:
			return nil, append(faults, figure.Fault(place, name, figure.ErrClash,
				"column %d is %s already", first[c.place], c.Key))
		case c != nil:
			first[c.place] = i + 1
		}
		columns = append(columns, c)
	}
	if err := b.lacking(first); err != nil {
		return nil, append(faults, err)
	}
	return columns, faults
}

// lacking returns the fault of a file that has not the columns it needs, or none with an answer.
func (b *Book[R]) lacking(first []int) error {
	answered, example := false, ""
	for i, c := range b.columns {
		if c.Needed && first[i] == 0 {
			return figure.Fault("header", "", figure.ErrMissing, "no column %s", c.Key)
		}
		answered = answered || first[i] > 0 && !c.Unique
		if example == "" && !c.Unique {
			example = c.Key
		}
	}
	if !answered {
		return figure.Fault("header", "", figure.ErrMissing, "no column holds an answer, %s say", example)
	}
	return nil
}
