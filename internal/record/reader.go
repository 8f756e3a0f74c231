package record

import (
	"io"
	"slices"
)

// Reader reads the records of one file. It is not for use by several goroutines
// at once.
type Reader struct {
	limits Limits
	score  func(header []string) int
	buf    *buffer
	own    *Cutter  // of Read
	fields []string // that it returns
	sep    byte     // 0 until it is known
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

// Record is a record as it stands in the file, not yet cut into cells.
type Record struct {
	Row  int // as a spreadsheet shows it, the header being row 1
	Line int // where it begins, as a text editor shows it
	raw  []byte
	span
}

// Keep returns the record with its bytes at the end of others, which are returned, too: it stays valid.
func (x Record) Keep(bytes []byte) (Record, []byte) {
	if x.raw != nil {
		start := len(bytes)
		bytes = append(bytes, x.raw...)
		x.raw = bytes[start:]
	}
	return x, bytes
}

// Next returns the next record, which is valid until the next call. At the end of the file the error is io.EOF, and
// another one is of the file; after an error every call returns the same one.
func (r *Reader) Next() (x Record, err error) {
	if r.header == nil && r.err == nil {
		r.err = r.readHeader()
	}
	if r.err != nil {
		return x, r.err
	}
	line, s, err := r.advance()
	if err != nil {
		r.err = err
		return x, err
	}
	x = Record{Row: r.row, Line: line, span: s}
	if !s.long {
		x.raw = r.buf.held()[:s.size]
	}
	r.cut = !s.long && x.raw[s.size-1] != '\n'
	r.use(s)
	return x, nil
}

// Cutter returns one that cuts the records of the file, whose header has been read.
func (r *Reader) Cutter() *Cutter { return r.cutter(r.sep, len(r.header)) }

func (r *Reader) cutter(sep byte, columns int) *Cutter {
	return &Cutter{limits: r.limits, columns: columns, sep: sep}
}

// Read returns the cells of the next record, as many as the header has, and its
// row. The slice is valid until the next call; its strings stay. At the end of the
// file the error is io.EOF. After a *RowError, which comes with the row but no cells,
// the next call reads on; after any other error every call returns the same one.
func (r *Reader) Read() (fields []string, row int, err error) {
	x, err := r.Next()
	if err != nil {
		return nil, 0, err
	}
	if r.own == nil {
		r.own, r.fields = r.Cutter(), make([]string, len(r.header))
	}
	cells, err := r.own.Cells(x)
	if err != nil {
		return nil, x.Row, err
	}
	return texts(r.fields, cells), x.Row, nil
}

// texts puts the texts of cells into their columns.
func texts(fields []string, cells []Cell) []string {
	clear(fields)
	for _, c := range cells {
		fields[c.Column] = string(c.Text)
	}
	return fields
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
