package record

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// Decoding says how a file writes its characters.
type Decoding uint8

// The decodings. UTF16 takes the order of bytes from a mark at the beginning.
const (
	UTF8 Decoding = iota
	UTF16
	UTF16LE
	UTF16BE
	Windows1252
)

// Decode returns a reader of the file's text in UTF-8. What is no character of the encoding becomes a byte that is no
// UTF-8, so that the record which holds it is refused. A byte order mark that contradicts the encoding is an error of
// the first Read.
func Decode(r io.Reader, d Decoding) io.Reader {
	if d == UTF8 {
		return r
	}
	return &decoder{in: bufio.NewReaderSize(r, 32<<10), kind: d}
}

// badByte is no UTF-8.
const badByte = 0xff

// decoder decodes a file.
type decoder struct {
	in      *bufio.Reader
	kind    Decoding
	started bool
	out     []byte // decoded, and not yet read
	err     error
}

// Read decodes some more.
func (d *decoder) Read(p []byte) (int, error) {
	if !d.started {
		d.started = true
		d.err = d.start()
	}
	for len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		d.fill()
	}
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}

// start takes the byte order mark.
func (d *decoder) start() error {
	head, _ := d.in.Peek(8)
	mark := UTF8
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		return notTold("UTF-8")
	case wide(head) == errUTF32:
		return errUTF32
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		mark = UTF16LE
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		mark = UTF16BE
	}
	switch {
	case mark == UTF8 && d.kind == UTF16:
		return enum.Because(fmt.Errorf("%w: %s", ErrEncoding, markless.English), markless)
	case mark == UTF8:
		return nil
	case d.kind != UTF16 && d.kind != mark:
		return notTold("UTF-16")
	}
	d.kind = mark
	_, err := d.in.Discard(2)
	return err
}

// markless is why the order of the bytes of UTF-16 is not known.
var markless = enum.Labels{
	"UTF-16 ilman tavujärjestysmerkkiä: sano utf-16le tai utf-16be",
	"UTF-16 utan byteordningsmärke: ange utf-16le eller utf-16be",
	"UTF-16 without a byte order mark: say utf-16le or utf-16be",
}

// notTold is the fault of a file whose byte order mark is of an encoding which nobody told.
func notTold(mark string) error {
	why := enum.Fill(enum.Labels{
		"tiedostossa on merkistön %s merkki, ja muunnos kertoo muun merkistön",
		"filen har märket för %s, och översättningen anger en annan teckenkodning",
		"the file has the mark of %s, and another encoding is told",
	}, mark)
	return enum.Because(fmt.Errorf("%w: %s", ErrEncoding, why.English), why)
}

// fill decodes what the buffer holds, at least one character.
func (d *decoder) fill() {
	d.out = d.out[:0]
	if d.kind == Windows1252 {
		d.narrow()
		return
	}
	d.wide()
}

// narrow decodes bytes.
func (d *decoder) narrow() {
	if _, d.err = d.in.Peek(1); d.err != nil {
		return
	}
	held, _ := d.in.Peek(d.in.Buffered())
	for _, b := range held {
		switch {
		case b < 0x80:
			d.out = append(d.out, b)
		case b < 0xa0 && windows1252[b-0x80] == 0:
			d.out = append(d.out, badByte)
		case b < 0xa0:
			d.out = utf8.AppendRune(d.out, windows1252[b-0x80])
		default:
			d.out = utf8.AppendRune(d.out, rune(b))
		}
	}
	d.in.Discard(len(held))
}

// wide decodes units of two bytes.
func (d *decoder) wide() {
	for len(d.out) < 16<<10 {
		first, err := d.unit()
		if err != nil {
			d.err = err
			return
		}
		r := rune(first)
		if utf16.IsSurrogate(r) {
			second, err := d.peekUnit()
			if r = utf16.DecodeRune(r, rune(second)); err != nil || r == utf8.RuneError {
				d.out = append(d.out, badByte)
				continue
			}
			d.in.Discard(2)
		}
		d.out = utf8.AppendRune(d.out, r)
	}
}

// unit reads two bytes; half of them at the end is a byte that is no text.
func (d *decoder) unit() (uint16, error) {
	u, err := d.peekUnit()
	if err == io.ErrUnexpectedEOF {
		d.out = append(d.out, badByte)
		return 0, io.EOF
	}
	if err == nil {
		d.in.Discard(2)
	}
	return u, err
}

// peekUnit returns the next two bytes as one number.
func (d *decoder) peekUnit() (uint16, error) {
	two, err := d.in.Peek(2)
	switch {
	case len(two) == 1 && err == io.EOF:
		return 0, io.ErrUnexpectedEOF
	case len(two) < 2:
		return 0, err
	case d.kind == UTF16LE:
		return uint16(two[0]) | uint16(two[1])<<8, nil
	}
	return uint16(two[1]) | uint16(two[0])<<8, nil
}

// windows1252 are the characters of the bytes 0x80 to 0x9f; 0 for those that are none.
var windows1252 = [32]rune{
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
}
