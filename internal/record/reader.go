package record

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
)

// Reader reads the records of one file. It is not for use by several goroutines
// at once.
type Reader struct {
	limits Limits
	score  func(header []string) int
	buf    *buffer
	parser parser
	sep    byte // 0 until it is known
	header []string
	row    int   // the row of the last record or empty line
	count  int64 // records after the header
	cut    bool  // the last record has no line end
	skip   int   // lines before the header that are passed over
	err    error // what ended the reading
}

// NewReader returns a Reader of r within the limits. score says how many names of
// a header the caller knows, which decides between separators; it may be nil.
// Nothing is read before the first call of another method.
func NewReader(r io.Reader, l Limits, score func(header []string) int) *Reader {
	l = l.OrDefault()
	return &Reader{
		limits: l,
		score:  score,
		buf:    newBuffer(r, l.FileBytes),
		parser: newParser(),
	}
}

// Skip passes over so many lines before the header: a title, say. It counts only before anything has been read.
func (r *Reader) Skip(lines int) { r.skip = lines }

// Header returns the cells of the first record. The slice is the caller's own.
func (r *Reader) Header() ([]string, error) {
	if r.header == nil && r.err == nil {
		r.err = r.readHeader()
	}
	if r.header == nil {
		return nil, r.err
	}
	return slices.Clone(r.header), nil
}

// Separator returns the separator of the file: a semicolon, a comma or a tab; 0
// before the header has been read.
func (r *Reader) Separator() rune { return rune(r.sep) }

// Read returns the cells of the next record, as many as the header has, and its
// row. The slice is valid until the next call; its strings stay. At the end of the
// file the error is io.EOF. After a *RowError, which comes with the row but no cells,
// the next call reads on; after any other error every call returns the same one.
func (r *Reader) Read() (fields []string, row int, err error) {
	if r.header == nil && r.err == nil {
		r.err = r.readHeader()
	}
	if r.err != nil {
		return nil, 0, r.err
	}
	line, s, err := r.advance()
	if err != nil {
		r.err = err
		return nil, 0, err
	}
	if s.fault == nil {
		fields, s.fault = r.fields(s)
		s.fault = r.runsOver(fields, s, line)
	}
	r.cut = !s.long && r.buf.held()[s.size-1] != '\n'
	r.use(s)
	if s.fault != nil {
		return nil, r.row, &RowError{Row: r.row, Line: line, Err: s.fault}
	}
	return fields, r.row, nil
}

// Row returns the row of the last record that was read, the header's before any other.
func (r *Reader) Row() int { return r.row }

// Cut reports whether the last record that was read has no line end: then the file may have been cut within it.
func (r *Reader) Cut() bool { return r.cut }

// advance finds the next record past empty lines, and the line where it begins.
func (r *Reader) advance() (line int, s span, err error) {
	for {
		s, err = r.buf.next(r.sep, r.limits.RecordBytes)
		if err != nil {
			return 0, s, err
		}
		r.row++
		if s.fault != nil || len(content(r.buf.held()[:s.size])) > 0 {
			break
		}
		r.use(s)
	}
	if r.count++; r.count > r.limits.Rows {
		return 0, s, OverLimit("the file", r.limits.Rows, "rows", "Rows")
	}
	return r.buf.line, s, nil
}

// use lets go of a record.
func (r *Reader) use(s span) {
	if s.long {
		r.buf.skipLine()
		return
	}
	r.buf.use(s.size, s.lines)
}

// fields parses a record after the header.
func (r *Reader) fields(s span) ([]string, error) {
	fields, err := r.parse(s, r.sep)
	if err != nil {
		return nil, err
	}
	if len(fields) != len(r.header) {
		return nil, fmt.Errorf("%w: %d, but the header has %d", ErrCells, len(fields), len(r.header))
	}
	return fields, nil
}

// parse parses the record of the span, which begins the held bytes, and checks
// its text and the length of its cells.
func (r *Reader) parse(s span, sep byte) ([]string, error) {
	raw := r.buf.held()[:s.size]
	if err := checkEncoding(raw); err != nil {
		return nil, err
	}
	fields, err := r.parser.parse(raw, sep)
	if err != nil || int64(len(raw)) <= r.limits.CellBytes {
		return fields, err
	}
	for i, f := range fields {
		if int64(len(f)) > r.limits.CellBytes {
			return nil, OverLimit(fmt.Sprintf("cell %d", i+1), r.limits.CellBytes, "bytes", "CellBytes")
		}
	}
	return fields, nil
}

// parser parses one record at a time: one with quotes with a csv.Reader. That reader
// takes over a bufio.Reader of the usual size, so that resetting ours gives it the next
// record and forgets what is left of the last.
type parser struct {
	src   *bytes.Reader
	buf   *bufio.Reader
	csv   *csv.Reader
	cells []string // of the last record without quotes
}

func newParser() parser {
	src := bytes.NewReader(nil)
	buf := bufio.NewReader(src)
	c := csv.NewReader(buf)
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	return parser{src: src, buf: buf, csv: c}
}

// parse returns the cells of raw; the slice is reused.
func (p *parser) parse(raw []byte, sep byte) ([]string, error) {
	if bytes.IndexByte(raw, '"') < 0 {
		p.cells = appendCells(p.cells[:0], string(content(raw)), sep)
		return p.cells, nil
	}
	p.src.Reset(raw)
	p.buf.Reset(p.src)
	p.csv.Comma = rune(sep)
	fields, err := p.csv.Read()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrQuote, err)
	}
	return fields, nil
}

// appendCells appends the cells of a line without quotes.
func appendCells(cells []string, line string, sep byte) []string {
	start := 0
	for i := range len(line) {
		if line[i] == sep {
			cells = append(cells, line[start:i])
			start = i + 1
		}
	}
	return append(cells, line[start:])
}
