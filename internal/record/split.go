package record

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/socialemployment/barometer/internal/enum"
)

// errLong tells that a line ends past the limit of a record.
var errLong = errors.New("line past the limit of a record")

// span is the part of the held bytes that a record takes. A faulty record takes
// its first line only, so that reading goes on after it.
type span struct {
	size, lines int
	long        bool  // even the first line is not held to its end
	fault       error // what is wrong with the record's quotes, length or line ends
}

// next finds the record that begins the held bytes, and uses none of them. The
// error is io.EOF at the end, or a fault of the file.
func (b *buffer) next(sep byte, limit int64) (span, error) {
	n, err := b.upTo(0, limit)
	if err == errLong {
		return span{long: true, fault: OverLimit("the record", limit, "bytes", "RecordBytes")}, nil
	}
	if err != nil {
		return span{}, err
	}
	first := content(b.held()[:n])
	s := span{size: n, lines: 1}
	if bytes.IndexByte(first, '"') >= 0 {
		return b.follow(s, first, sep, limit)
	}
	if bytes.IndexByte(first, '\r') >= 0 {
		s.fault = errReturn
	}
	return s, nil
}

// follow follows the quotes of a record from its first line to its end.
func (b *buffer) follow(s span, line []byte, sep byte, limit int64) (span, error) {
	whole, opened := s, 0
	q := quotes{sep: sep}
	for {
		wasOpen := q.open
		more, fault := q.line(line)
		if fault != nil {
			s.fault = b.misplaced(fault, wasOpen, opened, whole.lines)
			return s, nil
		}
		if !more {
			return whole, nil
		}
		if q.reopened || !wasOpen {
			opened = whole.lines
		}
		n, err := b.upTo(whole.size, limit)
		if err != nil {
			return b.unclosed(s, err, opened, limit)
		}
		line = content(b.held()[whole.size : whole.size+n])
		whole.size += n
		whole.lines++
	}
}

// misplaced tells of a quote in the given line of the record, and of the quote it
// may have closed.
func (b *buffer) misplaced(fault error, wasOpen bool, opened, line int) error {
	if !wasOpen {
		return fault
	}
	return fmt.Errorf("%w in line %d; perhaps the quote opened in line %d was never closed",
		fault, b.line+line-1, b.line+opened-1)
}

// unclosed tells of a quote that the end of the file or the limit of a record has
// left open. Another error is one of the file.
func (b *buffer) unclosed(s span, err error, opened int, limit int64) (span, error) {
	line := b.line + opened - 1
	switch err {
	case io.EOF:
		s.fault = fmt.Errorf("%w: the quote opened in line %d is not closed", ErrQuote, line)
	case errLong:
		s.fault = fmt.Errorf("%w: the quote opened in line %d is not closed in time: %w",
			ErrQuote, line, OverLimit("the record", limit, "bytes", "RecordBytes"))
	default:
		return span{}, err
	}
	return s, nil
}

// content is a line without its line end. At the end of a file encoding/csv drops
// a lone carriage return, too.
func content(line []byte) []byte {
	n := len(line)
	if n > 0 && line[n-1] == '\n' {
		n--
	}
	if n > 0 && line[n-1] == '\r' {
		n--
	}
	return line[:n]
}

// The faults of a line, as quotes finds them.
var (
	errBare   = fmt.Errorf("%w: a quote within a cell that does not begin with one", ErrQuote)
	errAfter  = fmt.Errorf("%w: text after a closing quote", ErrQuote)
	errReturn = enum.Because(
		fmt.Errorf("%w: a carriage return without a line feed: save the file with LF or CRLF", ErrLineEnd), enum.Labels{
			"rivin lopussa on CR ilman LF:ää: tallenna tiedosto niin, että rivin loppu on LF tai CRLF",
			"raden slutar med CR utan LF: spara filen med radslutet LF eller CRLF",
			"a carriage return without a line feed: save the file with LF or CRLF",
		})
)

// quotes follows the quotes of a record line by line, by the rules of
// encoding/csv.
type quotes struct {
	sep      byte
	open     bool // a quoted cell is open at the end of the line
	reopened bool // and was opened in that line
}

// line follows one more line, and tells whether the record goes on.
func (q *quotes) line(line []byte) (more bool, err error) {
	for q.reopened = false; ; {
		if !q.open {
			i, err := q.opening(line)
			if err != nil || i < 0 {
				return false, err
			}
			q.open, q.reopened, line = true, true, line[i+1:]
		}
		i := bytes.IndexByte(line, '"')
		if i < 0 {
			return true, nil
		}
		line = line[i+1:]
		switch {
		case len(line) == 0:
			q.open = false
			return false, nil
		case line[0] == '"':
			line = line[1:]
		case line[0] == q.sep:
			q.open, line = false, line[1:]
		default:
			return false, errAfter
		}
	}
}

// opening returns the offset of the next opening quote of a line in which none is
// open, negative if there is none, and refuses a quote or a carriage return in the
// unquoted cells before.
func (q *quotes) opening(line []byte) (int, error) {
	i := bytes.IndexByte(line, '"')
	bare := line
	if i >= 0 {
		bare = line[:i]
	}
	if i > 0 && line[i-1] != q.sep {
		return 0, errBare
	}
	if bytes.IndexByte(bare, '\r') >= 0 {
		return 0, errReturn
	}
	return i, nil
}
