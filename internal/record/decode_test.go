package record

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// decoded returns the text of a file, however its bytes come.
func decoded(t *testing.T, file string, d Decoding) (string, error) {
	t.Helper()
	text, err := io.ReadAll(Decode(strings.NewReader(file), d))
	for in, end := Decode(strings.NewReader(file), d), error(nil); end == nil; {
		var n int
		if n, end = in.Read(make([]byte, 99)); n == 0 && end == nil {
			t.Errorf("%q: a read of nothing", file)
		}
	}
	slow, same := io.ReadAll(Decode(iotest.OneByteReader(strings.NewReader(file)), d))
	if string(slow) != string(text) || (err == nil) != (same == nil) {
		t.Errorf("%q: %q, %v; byte by byte %q, %v", file, text, err, slow, same)
	}
	return string(text), err
}

// TestDecode: characters of each encoding, those of two units too; what is none is a byte that is no UTF-8. The
// characters of Windows-1252 are those of its table at unicode.org (best fit aside), where five bytes are none.
func TestDecode(t *testing.T) {
	for _, x := range []struct {
		file string
		as   Decoding
		want string
	}{
		{"ty\xc3\xb6\xff", UTF8, "ty\xc3\xb6\xff"}, {"", Windows1252, ""}, {"", UTF16LE, ""},
		{"ty\xf6 \x80\x8a\x8e\x9f\xa0\xff\x7f", Windows1252, "työ €ŠŽŸ\u00a0ÿ\x7f"},
		{"\x82\x83\x84\x85\x86\x87\x88\x89\x8b\x8c\x91\x92\x93\x94", Windows1252, "‚ƒ„…†‡ˆ‰‹Œ‘’“”"},
		{"\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e", Windows1252, "•–—˜™š›œž"},
		{"a\x81\x8d\x8f\x90\x9db", Windows1252, "a\xff\xff\xff\xff\xffb"},
		{"\xff\xfea\x00\xf6\x00", UTF16, "aö"}, {"\xfe\xff\x00a\x00\xf6", UTF16, "aö"},
		{"\xff\xfea\x00", UTF16LE, "a"}, {"\xfe\xff\x00a", UTF16BE, "a"}, {"a\x00\n\x00", UTF16LE, "a\n"},
		{"\x00a\x00\n", UTF16BE, "a\n"}, {"\x3d\xd8\x00\xde!\x00", UTF16LE, "😀!"}, {"\xd8\x3d\xde\x00\x00!", UTF16BE, "😀!"},
		{"\x3d\xd8!\x00", UTF16LE, "\xff!"}, {"\x00\xde!\x00", UTF16LE, "\xff!"}, {"\x3d\xd8", UTF16LE, "\xff"},
		{"\x3d\xd8\x3d\xd8\x00\xde", UTF16LE, "\xff😀"}, {"a\x00b", UTF16LE, "a\xff"}, {"a", UTF16BE, "\xff"},
		{strings.Repeat("a\x00", 20_000), UTF16LE, strings.Repeat("a", 20_000)},
		{strings.Repeat("\xf6", 40_000), Windows1252, strings.Repeat("ö", 40_000)},
	} {
		if got, err := decoded(t, x.file, x.as); err != nil || got != x.want {
			t.Errorf("%.40q as %d: %.60q, %v; want %.60q", x.file, x.as, got, err, x.want)
		}
	}
}

// TestMarksThatContradictTheEncoding: a byte order mark of another encoding than the one told, and UTF-16 without one
// where it is to tell the order, is refused at once and ever after.
func TestMarksThatContradictTheEncoding(t *testing.T) {
	for file, refusing := range map[string][]Decoding{
		"\xef\xbb\xbfa": {UTF16, UTF16LE, UTF16BE, Windows1252}, "\xff\xfea\x00": {UTF16BE, Windows1252},
		"\xfe\xff\x00a": {UTF16LE, Windows1252}, "a\x00b\x00": {UTF16}, "": {UTF16}, "a": {UTF16},
	} {
		for _, d := range []Decoding{UTF16, UTF16LE, UTF16BE, Windows1252} {
			refused := false
			for _, r := range refusing {
				refused = refused || r == d
			}
			r := Decode(strings.NewReader(file), d)
			for range 2 {
				n, err := r.Read(make([]byte, 1))
				if errors.Is(err, ErrEncoding) != refused || refused && n != 0 {
					t.Errorf("%q as %d: %d, %v", file, d, n, err)
				}
			}
		}
	}
	broke := errors.New("synthetic")
	for _, d := range []Decoding{UTF16LE, Windows1252} {
		text, err := io.ReadAll(Decode(io.MultiReader(strings.NewReader("a\x00b\x00"), iotest.ErrReader(broke)), d))
		if !errors.Is(err, broke) || !strings.HasPrefix(string(text), "a") {
			t.Errorf("%d: %q, %v", d, text, err)
		}
	}
}
