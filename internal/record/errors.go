package record

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/cell"
)

// The kinds of fault, for errors.Is: all are cases of cell.ErrSyntax, but ErrLimit of
// cell.ErrRange.
var (
	// ErrQuote: a quote is not closed, or stands where none may.
	ErrQuote = cell.Kind("misplaced or unclosed quote", cell.ErrSyntax)
	// ErrCells: a row has not as many cells as the header.
	ErrCells = cell.Kind("wrong number of cells", cell.ErrSyntax)
	// ErrEncoding: bytes that are not UTF-8 text.
	ErrEncoding = cell.Kind("not UTF-8 text", cell.ErrSyntax)
	// ErrLineEnd: a carriage return that no line feed follows, outside quotes.
	ErrLineEnd = cell.Kind("line end of an unknown kind", cell.ErrSyntax)
	// ErrLimit: something is over a limit.
	ErrLimit = cell.Kind("over a limit", cell.ErrRange)
	// errWorkbook: a workbook in the place of text.
	errWorkbook = cell.Kind("the file is a workbook (.xlsx, .ods) or another zip file, not text: save the sheet as CSV "+
		"UTF-8, or read it with examples/workbook", cell.ErrSyntax)
	// errJSONFile: JSON in the place of CSV.
	errJSONFile = cell.Kind("the file is JSON, not CSV: where JSON lines are read, one object a line, the "+
		"name of their file ends in .jsonl", cell.ErrSyntax)
	// ErrHeader: there is no header that can be read.
	ErrHeader = cell.Kind("no usable header", cell.ErrSyntax)
)

// RowError is a fault of one record; reading may go on after it.
type RowError struct {
	Row  int // as a spreadsheet shows it, the header being row 1
	Line int // the line where the record begins, as a text editor shows it
	Err  error
}

// Error names the row, the line and the fault.
func (e *RowError) Error() string {
	return fmt.Sprintf("row %d (line %d): %v", e.Row, e.Line, e.Err)
}

// Unwrap returns the fault.
func (e *RowError) Unwrap() error { return e.Err }

// OverLimit returns the fault of something over the limit of the given name.
func OverLimit(subject string, limit int64, unit, name string) error {
	return fmt.Errorf("%w: %s has more than %d %s (the limit %s can be raised)", ErrLimit, subject, limit, unit, name)
}

// checkEncoding refuses a record that is not UTF-8 or has a NUL byte; offsets
// count from 0 at the beginning of the record.
func checkEncoding(raw []byte) error {
	if i := bytes.IndexByte(raw, 0); i >= 0 {
		return fmt.Errorf("%w: byte 0x00 at offset %d of the row: save the file as UTF-8", ErrEncoding, i)
	}
	if utf8.Valid(raw) {
		return nil
	}
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			return fmt.Errorf("%w: byte 0x%02X at offset %d of the row: save the file as UTF-8", ErrEncoding, raw[i], i)
		}
		i += size
	}
	return nil
}
