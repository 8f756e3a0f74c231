package record

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
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
	ErrLineEnd = said(enum.Labels{
		"rivinvaihto, jota ei tunneta", "okänt radslut", "line end of an unknown kind",
	}, cell.ErrSyntax)
	// ErrLimit: something is over a limit.
	ErrLimit = cell.Kind("over a limit", cell.ErrRange)
	// errEmpty: a file without a byte.
	errEmpty = said(enum.Labels{"tiedosto on tyhjä", "filen är tom", "the file is empty"}, cell.ErrSyntax)
	// ErrHeader: there is no header that can be read.
	ErrHeader = cell.Kind("no usable header", cell.ErrSyntax)
	// ErrNoRows: there is no row at all.
	ErrNoRows = enum.Because(fmt.Errorf("%w: there are no rows", ErrHeader),
		enum.Labels{"rivejä ei ole", "det finns inga rader", "there are no rows"})
)

// said returns a sentinel that tells itself in every language.
func said(words enum.Labels, of error) error {
	return enum.Because(cell.Kind(words.English, of), words)
}

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
	err := fmt.Errorf("%w: %s has more than %d %s (the limit %s can be raised)", ErrLimit, subject, limit, unit, name)
	_, english, _ := strings.Cut(err.Error(), ": ")
	return enum.Because(err, enum.Labels{
		Finnish: fmt.Sprintf("%s: %d", name, limit), Swedish: fmt.Sprintf("%s: %d", name, limit), English: english,
	})
}

// checkEncoding refuses a record that is not UTF-8; offsets count from 0 at the beginning of the record.
func checkEncoding(raw []byte) error {
	if utf8.Valid(raw) {
		return nil
	}
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			return notUTF8(raw[i], i)
		}
		i += size
	}
	return nil
}

// notUTF8 is the fault of a byte of a row, with what to do about it.
func notUTF8(b byte, offset int) error {
	err := fmt.Errorf("%w: byte 0x%02X at offset %d of the row: save the file as UTF-8", ErrEncoding, b, offset)
	return enum.Because(err, enum.Labels{
		"merkistö on muu: tallenna tiedosto muodossa CSV UTF-8", "annan teckenkodning: spara filen som CSV UTF-8",
		"another encoding: save the file as CSV UTF-8",
	})
}
