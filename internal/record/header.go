package record

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/enum"
)

// separators are the separators to choose from, the likeliest first.
const separators = ";,\t"

// readHeader reads up to the end of the header and settles the separator.
func (r *Reader) readHeader() error {
	if err := r.readMark(); err != nil {
		return err
	}
	choice, err := r.readSep()
	if err == nil {
		err = r.skipLines()
	}
	if err == nil {
		err = r.skipEmpty()
	}
	if err != nil {
		return headerError(err)
	}
	var best candidate
	for i := range len(choice) {
		c, err := r.try(choice[i])
		if err != nil {
			return headerError(err)
		}
		if i == 0 || c.betterThan(best) {
			best = c
		}
	}
	if int64(len(best.fields)) > r.limits.Columns {
		best.span.fault = OverLimit("the header", r.limits.Columns, "columns", "Columns")
	}
	if best.span.fault != nil {
		return fmt.Errorf("%w: row %d (line %d): %w", ErrHeader, r.row+1, r.buf.line, best.span.fault)
	}
	r.row++
	r.sep, r.header = best.sep, best.fields
	r.use(best.span)
	return nil
}

// headerError is the error of a file that ends before it has a header.
func headerError(err error) error {
	if err == io.EOF {
		return fmt.Errorf("%w: %w", ErrHeader, errEmpty)
	}
	return err
}

// candidate is the header as it reads with one separator.
type candidate struct {
	sep    byte
	fields []string
	known  int // names that the caller knows
	marks  int // separators in the first line, when the header does not read
	span   span
}

// betterThan tells whether c is to be preferred to d, which comes earlier in the
// order of the separators.
func (c candidate) betterThan(d candidate) bool {
	if cok, dok := c.span.fault == nil, d.span.fault == nil; cok != dok {
		return cok
	}
	if c.known != d.known {
		return c.known > d.known
	}
	return len(c.fields)+c.marks > len(d.fields)+d.marks
}

// try reads the header with a separator, and uses nothing.
func (r *Reader) try(sep byte) (candidate, error) {
	s, err := r.buf.next(sep, r.limits.RecordBytes)
	if err != nil {
		return candidate{}, err
	}
	c := candidate{sep: sep, span: s}
	if s.fault == nil {
		cut, n := r.cutter(sep, 0), 0
		if n, c.span.fault = cut.cut(r.buf.held()[:s.size]); c.span.fault == nil {
			c.fields = texts(make([]string, n), cut.cells)
		}
	}
	if c.span.fault != nil {
		return r.failed(c), nil
	}
	if r.score != nil {
		c.known = r.score(slices.Clone(c.fields))
	}
	return c, nil
}

// failed is a candidate whose header does not read. A first line without end that
// has carriage returns belongs to a file of another kind.
func (r *Reader) failed(c candidate) candidate {
	size := int64(c.span.size)
	if c.span.long {
		size = r.limits.RecordBytes
	}
	first := r.buf.held()[:size]
	if c.span.long && bytes.IndexByte(first, '\r') >= 0 {
		c.span.fault = errReturn
	}
	c.marks = bytes.Count(first, []byte{c.sep})
	return c
}

// readMark takes the byte order mark of UTF-8 away, and refuses a file that is something else.
func (r *Reader) readMark() error {
	if bytes.HasPrefix(r.peek(3), []byte("\xef\xbb\xbf")) {
		r.buf.use(3, 0)
	}
	head := r.peek(markBytes)
	err := foreign(head)
	if err == nil && isJSON(head) {
		err = errJSONFile
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrHeader, err)
	}
	return nil
}

// peek reads until n bytes are held, or all there is.
func (r *Reader) peek(n int) []byte {
	for len(r.buf.held()) < n && r.buf.err == nil {
		r.buf.fill()
	}
	return r.buf.held()[:min(n, len(r.buf.held()))]
}

// readSep takes a first line sep=; away and returns the separators that are left
// to choose from.
func (r *Reader) readSep() (string, error) {
	n, err := r.buf.upTo(0, r.limits.RecordBytes)
	if err == errLong {
		return separators, nil
	}
	if err != nil {
		return "", err
	}
	first := strings.Trim(string(content(r.buf.held()[:min(n, 16)])), `"`)
	if len(first) < 4 || !strings.EqualFold(first[:4], "sep=") {
		return separators, nil
	}
	sep := first[4:]
	if len(sep) != 1 || !strings.Contains(separators, sep) {
		err := fmt.Errorf("%w: the first line names the separator %q: it can be a semicolon, a comma or a tab",
			ErrHeader, sep)
		return "", enum.Because(err, otherSeparator)
	}
	r.buf.use(n, 1)
	return sep, nil
}

// skipLines takes the lines away that are passed over.
func (r *Reader) skipLines() error {
	for ; r.skip > 0; r.skip-- {
		n, err := r.buf.upTo(0, r.limits.RecordBytes)
		if err != nil && err != errLong {
			return err
		}
		if r.row++; err == errLong {
			r.buf.skipLine()
			continue
		}
		r.buf.use(n, 1)
	}
	return nil
}

// skipEmpty takes the empty lines before the header away.
func (r *Reader) skipEmpty() error {
	for {
		n, err := r.buf.upTo(0, r.limits.RecordBytes)
		if err == errLong {
			return nil
		}
		if err != nil {
			return err
		}
		if len(content(r.buf.held()[:n])) > 0 {
			return nil
		}
		r.buf.use(n, 1)
		r.row++
	}
}

// otherSeparator is the fault of a first line "sep=|".
var otherSeparator = enum.Labels{
	"ensimmäinen rivi kertoo muun erottimen kuin puolipisteen, pilkun tai sarkaimen",
	"första raden anger ett annat skiljetecken än semikolon, komma eller tabb",
	"the first line names another separator than a semicolon, a comma or a tab",
}
