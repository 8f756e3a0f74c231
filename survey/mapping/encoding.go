package mapping

import (
	"io"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/record"
)

// Encoding is how a file writes its characters. The zero value is UTF-8.
type Encoding uint8

// The encodings. UTF16 has a byte order mark that tells its kind.
const (
	UTF8 Encoding = iota
	UTF16
	UTF16LE
	UTF16BE
	Windows1252
	endOfEncodings
)

// encodingRows has a row for every encoding, or does not compile.
var encodingRows [endOfEncodings]enum.Row = [...]enum.Row{
	UTF16:       enum.Value("utf-16", enum.Same("UTF-16"), "unicode"),
	UTF16LE:     enum.Value("utf-16le", enum.Same("UTF-16LE")),
	UTF16BE:     enum.Value("utf-16be", enum.Same("UTF-16BE")),
	Windows1252: enum.Value("windows-1252", enum.Same("Windows-1252"), "cp1252", "ansi", "latin1", "iso-8859-1"),
}

var encodings = enum.New[Encoding]("mapping.Encoding", "our own", encodingRows[:])

// String returns the name, "" for UTF-8.
func (e Encoding) String() string { return encodings.String(e) }

// MarshalText returns the name.
func (e Encoding) MarshalText() ([]byte, error) { return encodings.Text(e) }

// UnmarshalText sets e from a name; "utf-8" and "" are UTF-8.
func (e *Encoding) UnmarshalText(text []byte) error {
	if isUTF8(string(text)) {
		text = nil
	}
	return encodings.Unmarshal(text, e)
}

// UnmarshalJSON sets e from a JSON string; "utf-8", "" and null are UTF-8.
func (e *Encoding) UnmarshalJSON(data []byte) error {
	if isUTF8(strings.Trim(string(data), `"`)) {
		data = []byte("null")
	}
	return encodings.FromJSON(data, e)
}

func isUTF8(name string) bool { return enum.Fold(name) == enum.Fold("utf-8") }

// decoding returns how the file is decoded.
func (e Encoding) decoding() (record.Decoding, error) {
	switch e {
	case UTF8:
		return record.UTF8, nil
	case UTF16:
		return record.UTF16, nil
	case UTF16LE:
		return record.UTF16LE, nil
	case UTF16BE:
		return record.UTF16BE, nil
	case Windows1252:
		return record.Windows1252, nil
	}
	return 0, figure.FaultBecause("Mapping.Encoding", uint8(e), figure.ErrUnknown, noEncoding, "")
}

// Decode returns a reader of the file's text in UTF-8, or an error where e is no encoding. What is no character of it
// becomes a byte that is no UTF-8, so that the record which holds it is refused.
func (e Encoding) Decode(in io.Reader) (io.Reader, error) {
	decoding, err := e.decoding()
	return record.Decode(in, decoding), err
}
