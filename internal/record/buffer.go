package record

import (
	"bytes"
	"errors"
	"io"
)

const (
	firstBuffer = 64 << 10 // the size of a new buffer
	maxEmpty    = 100      // reads in a row that give neither bytes nor an error
)

var errBadRead = errors.New("the reader returned an impossible count")

// buffer holds the part of a file that has been read and not yet used, and counts
// its lines.
type buffer struct {
	src        io.Reader
	data       []byte
	start, end int   // data[start:end] is held
	line       int   // the number of the line that begins at start
	read       int64 // bytes read from src, ever
	max        int64 // bytes to read at most
	err        error // what ended the reading of src; io.EOF at the end
}

func newBuffer(src io.Reader, max int64) *buffer {
	return &buffer{src: src, line: 1, max: max}
}

// held is what has been read and not yet used. It is good until the next call.
func (b *buffer) held() []byte { return b.data[b.start:b.end] }

// use lets go of the first n bytes, in which the given number of lines end.
func (b *buffer) use(n, lines int) {
	b.start += n
	b.line += lines
}

// upTo returns the length of the line that begins at offset at, with its line
// end: io.EOF if the file ends there, errLong if the line's end is more than limit
// bytes from the start of what is held.
func (b *buffer) upTo(at int, limit int64) (int, error) {
	for from := at; ; b.fill() {
		held := b.held()
		i := bytes.IndexByte(held[from:], '\n')
		end := len(held)
		if i >= 0 {
			end = from + i + 1
		}
		switch {
		case int64(end) > limit:
			return 0, errLong
		case i >= 0 || b.err == io.EOF && end > at:
			return end - at, nil
		case b.err != nil:
			return 0, b.err
		}
		from = end
	}
}

// skipLine lets go of everything up to the end of the first line, and holds none
// of it.
func (b *buffer) skipLine() {
	b.line++
	for {
		if i := bytes.IndexByte(b.held(), '\n'); i >= 0 {
			b.start += i + 1
			return
		}
		b.start = b.end
		if b.err != nil {
			return
		}
		b.fill()
	}
}

// fill reads some more, or sets err.
func (b *buffer) fill() {
	b.makeRoom()
	for range maxEmpty {
		n, err := b.src.Read(b.data[b.end:])
		if n < 0 || n > len(b.data)-b.end {
			n, err = 0, errBadRead
		}
		b.take(n, err)
		if n > 0 || b.err != nil {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// take takes n bytes that have been read, but none past the limit of the file.
func (b *buffer) take(n int, err error) {
	b.err = err
	if left := b.max - b.read; int64(n) > left {
		n, b.err = int(left), OverLimit("the file", b.max, "bytes", "FileBytes")
	}
	b.read += int64(n)
	b.end += n
}

// makeRoom moves what is held to the front, or doubles the buffer if that would
// free less than half of it.
func (b *buffer) makeRoom() {
	held := b.held()
	switch {
	case len(held) == 0:
		b.start, b.end = 0, 0
		if b.data == nil {
			b.data = make([]byte, firstBuffer)
		}
	case b.end < len(b.data):
	case b.start >= len(b.data)/2:
		b.start, b.end = 0, copy(b.data, held)
	default:
		data := make([]byte, 2*len(b.data))
		b.start, b.end, b.data = 0, copy(data, held), data
	}
}
