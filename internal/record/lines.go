package record

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// Lines reads a file of one record a line, within the limits, and hands the lines out as they are. It is not
// for use by several goroutines at once.
type Lines struct {
	in     *bufio.Reader
	limits Limits
	row    int
	read   int64
	count  int64
	line   []byte
}

// NewLines returns a reader of the lines of r.
func NewLines(r io.Reader, l Limits) *Lines {
	return &Lines{in: bufio.NewReaderSize(r, 64<<10), limits: l.OrDefault()}
}

// Read returns the next line that is not blank, without its line end, and its number, the first being 1. The
// slice is valid until the next call. A line over RecordBytes is passed over and comes as a *RowError; io.EOF
// stands at the end of the file; any other error ends the reading.
func (l *Lines) Read() (line []byte, row int, err error) {
	for {
		long, err := l.next()
		if err != nil {
			return nil, l.row, err
		}
		if l.row == 1 {
			l.line = bytes.TrimPrefix(l.line, []byte("\ufeff"))
		}
		line = bytes.TrimSpace(l.line)
		if !long && len(line) == 0 {
			continue
		}
		if l.count == 0 {
			if err := foreign(line[:min(len(line), markBytes)]); err != nil {
				return nil, 0, err
			}
		}
		if l.count++; l.count > l.limits.Rows {
			return nil, l.row, OverLimit("the file", l.limits.Rows, "rows", "Rows")
		}
		if long {
			return nil, l.row, &RowError{l.row, l.row, OverLimit("the line", l.limits.RecordBytes, "bytes", "RecordBytes")}
		}
		return line, l.row, nil
	}
}

// next reads one physical line into l.line, cut off at the limit, and reports whether it was longer.
func (l *Lines) next() (long bool, err error) {
	l.line = l.line[:0]
	l.row++
	for {
		part, err := l.in.ReadSlice('\n')
		if l.read += int64(len(part)); l.read > l.limits.FileBytes {
			return false, OverLimit("the file", l.limits.FileBytes, "bytes", "FileBytes")
		}
		if long = long || int64(len(l.line)+len(part)) > l.limits.RecordBytes; !long {
			l.line = append(l.line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err == io.EOF && (len(l.line) > 0 || long):
			return long, nil
		}
		return long, err
	}
}
