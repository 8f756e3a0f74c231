package record

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// small is limits that a short test can go over.
var small = Limits{Rows: 20, Columns: 6, CellBytes: 20, RecordBytes: 60, FileBytes: 1000}

// dump reads a file to its end and writes down all that happened, a line each.
func dump(r *Reader) []string {
	header, err := r.Header()
	if err != nil {
		return []string{"header: " + err.Error()}
	}
	out := []string{fmt.Sprintf("%q", header)}
	for {
		fields, row, err := r.Read()
		var fault *RowError
		switch {
		case err == io.EOF:
			return out
		case errors.As(err, &fault):
			out = append(out, err.Error())
		case err != nil:
			return append(out, "file: "+err.Error())
		default:
			out = append(out, fmt.Sprintf("%d %q", row, fields))
		}
	}
}

var files = []struct {
	name, in string
	want     []string // each begins the line that dump writes
}{
	{"plain", "a;b\n1;2\n3;4\n", []string{`["a" "b"]`, `2 ["1" "2"]`, `3 ["3" "4"]`}},
	{"CRLF, no last line end", "a;b\r\n1;2", []string{`["a" "b"]`, `2 ["1" "2"]`}},
	{"last carriage return", "a;b\n1;2\r", []string{`["a" "b"]`, `2 ["1" "2"]`}},
	{"byte order mark", "\xef\xbb\xbfa,b\n1,2\n", []string{`["a" "b"]`, `2 ["1" "2"]`}},
	{"byte order mark and a fault", "\xef\xbb\xbfa,b\n1\n",
		[]string{`["a" "b"]`, "row 2 (line 2): wrong number of cells"}},
	{"byte order mark and quote", "\xef\xbb\xbf\"a\";b\n", []string{`["a" "b"]`}},
	{"tab", "a\tb;c\td\n1\t2\t3\n", []string{`["a" "b;c" "d"]`, `2 ["1" "2" "3"]`}},
	{"one column", "a\n1\n", []string{`["a"]`, `2 ["1"]`}},
	{"decimal comma", "a;b\n1,5;2,5\n", []string{`["a" "b"]`, `2 ["1,5" "2,5"]`}},
	{"separator line", "sep=,\na;x,b;x\n1,2\n", []string{`["a;x" "b;x"]`, `2 ["1" "2"]`}},
	{"separator line of tab", "\xef\xbb\xbf\"SEP=\t\"\r\na\tb\r\n", []string{`["a" "b"]`}},
	{"other separator line", "sep=|\na|b\n", []string{`header: no usable header: the first line names the separator "|"`}},
	{"separators in quotes", `"a,x,y";"b"` + "\n1;2\n", []string{`["a,x,y" "b"]`, `2 ["1" "2"]`}},
	{"line ends in cells", "a;\"b\nb\"\r\n1;\"x\r\ny\"\"\rz\"\r\n3;4\n",
		[]string{`["a" "b\nb"]`, `2 ["1" "x\ny\"\rz"]`, `3 ["3" "4"]`}},
	{"empty lines", "\n\r\na;b\n\n1;2\n\r\n\n3;4\n\n", []string{`["a" "b"]`, `5 ["1" "2"]`, `8 ["3" "4"]`}},
	{"spaces are no empty line", "a\n \n\"\"\n", []string{`["a"]`, `2 [" "]`, `3 [""]`}},
	{"a carriage return at the end of a cell", "a;b\n\"1\r\";\"\r\"\n\"\r\n\r\";\"x\r\"\"\"\n",
		[]string{`["a" "b"]`, `2 ["1\r" "\r"]`, `3 ["\n\r" "x\r\""]`}},
	{"a carriage return at the beginning of a line", "a;b\n\r1;2\n3;4\n",
		[]string{`["a" "b"]`, "row 2 (line 2): line end of an unknown", `3 ["3" "4"]`}},
	{"nothing", "", []string{"header: no usable header: the file is empty"}},
	{"mark alone", "\xef\xbb\xbf", []string{"header: no usable header: the file is empty"}},
	{"empty lines alone", "\n\r\n\n", []string{"header: no usable header: the file is empty"}},
	{"separator line alone", "sep=;\n", []string{"header: no usable header: the file is empty"}},
	{
		"UTF-16 little end first",
		"\xff\xfea\x00;\x00",
		[]string{"header: no usable header: not UTF-8 text: the file is UTF-16"},
	},
	{"UTF-16 big end first", "\xfe\xff\x00a", []string{"header: no usable header: not UTF-8 text: the file is UTF-16"}},
	{
		"UTF-16 without mark",
		"a\x00;\x00",
		[]string{"header: no usable header: not UTF-8 text: the file is UTF-16"},
	},
	{
		"Latin-1 header",
		"a;ty\xf6\n",
		[]string{"header: no usable header: row 1 (line 1): not UTF-8 text: byte 0xF6 at offset 4"},
	},
	{"Latin-1 row", "a;b\nty\xf6;1\n3;4\n", []string{`["a" "b"]`,
		"row 2 (line 2): not UTF-8 text: byte 0xF6 at offset 2 of the row: save the file as UTF-8", `3 ["3" "4"]`}},
	{
		"NUL",
		"a;b\n1;\x00\n3;4\n",
		[]string{`["a" "b"]`, "row 2 (line 2): cell 2: control character: NUL, U+0000 at offset 0", `3 ["3" "4"]`},
	},
	{
		"lines before the header are counted",
		"\n\r\na;b\n1\n",
		[]string{`["a" "b"]`, "row 4 (line 4): wrong number of cells: 1"},
	},
	{
		"a separator line is a line and no row",
		"sep=;\na;b\n1\n",
		[]string{`["a" "b"]`, "row 2 (line 3): wrong number of cells: 1"},
	},
	{
		"NUL first",
		"a;b\n\x001;2\n3;4\n",
		[]string{`["a" "b"]`, "row 2 (line 2): cell 1: control character: NUL, U+0000 at offset 0", `3 ["3" "4"]`},
	},
	{
		"carriage returns alone",
		"a;b\r1;2\r",
		[]string{"header: no usable header: row 1 (line 1): line end of an unknown kind"},
	},
	{
		"a long line of carriage returns",
		strings.Repeat("a;b\r", 30),
		[]string{"header: no usable header: row 1 (line 1): line end of"},
	},
	{
		"one carriage return alone",
		"a;b\n1;\"x\";2\r3;4\n5;6\n",
		[]string{`["a" "b"]`, "row 2 (line 2): line end of an unknown", `3 ["5" "6"]`},
	},
	{
		"ragged in quotes",
		"a;b\n\"1\"\n\"1\";2;3\n1;\"2\"\n\"1\n\";\"2;3\";4\n5;6\n",
		[]string{`["a" "b"]`, "row 2 (line 2): wrong number of cells: 1, but the header has 2",
			"row 3 (line 3): wrong number of cells: 3, but the header has 2", `4 ["1" "2"]`,
			"row 5 (line 5): wrong number of cells: 3, but the header has 2", `6 ["5" "6"]`},
	},
	{
		"ragged",
		"a;b\n1\n1;2;3\n;\n",
		[]string{`["a" "b"]`, "row 2 (line 2): wrong number of cells: 1, but the header has 2",
			"row 3 (line 3): wrong number of cells: 3, but the header has 2", `4 ["" ""]`},
	},
	{
		"stray quote",
		"a;b\n1;6\"\n3;4\n",
		[]string{`["a" "b"]`, "row 2 (line 2): misplaced or unclosed quote: a quote within a cell", `3 ["3" "4"]`},
	},
	{
		"text after a quote",
		"a;b\n\"1\"x;2\n3;4\n",
		[]string{`["a" "b"]`, "row 2 (line 2): misplaced or unclosed quote: text after", `3 ["3" "4"]`},
	},
	{"unclosed to the end", "a;b\n1;2\n\"3;4\n5;6\n7;8\n", []string{`["a" "b"]`, `2 ["1" "2"]`,
		"row 3 (line 3): misplaced or unclosed quote: the quote opened in line 3 is not " +
			"closed", `4 ["5" "6"]`, `5 ["7" "8"]`}},
	{
		"unclosed on the last line",
		"a;b\n1;\"2",
		[]string{`["a" "b"]`, "row 2 (line 2): misplaced or unclosed quote: the quote opened in line 2 is"},
	},
	{"unclosed to the limit", "a;b\n\"3;4\n" + strings.Repeat("1;2\n", 15), append([]string{`["a" "b"]`,
		"row 2 (line 2): misplaced or unclosed quote: the quote opened in line 2 is not closed in time: over a limit: the " +
			"record has more than 60 bytes"},
		same(`%d ["1" "2"]`, 3, 15)...)},
	{"unclosed to the next quote", "a;b\n1;\"x\n3;4\n\"5\";6\n7;8\n", []string{`["a" "b"]`,
		"row 2 (line 2): misplaced or unclosed quote: text after a closing quote in line 4; perhaps the quote opened in " +
			"line 2 was",
		`3 ["3" "4"]`, `4 ["5" "6"]`, `5 ["7" "8"]`}},
	{"unclosed after a cell of two lines", "a;b\n\"x\ny\";\"3\n5;6\n", []string{`["a" "b"]`,
		"row 2 (line 2): misplaced or unclosed quote: the quote opened in line 3 is not closed",
		"row 3 (line 3): misplaced or unclosed quote: a quote within", `4 ["5" "6"]`}},
	{
		"unclosed header",
		"a;\"b\n1;2\n",
		[]string{"header: no usable header: row 1 (line 1): misplaced or unclosed quote: the quote opened in line 1"},
	},
	{
		"a long line that begins with a carriage return",
		strings.Repeat("\ra;b", 30),
		[]string{"header: no usable header: row 1 (line 1): line end of"},
	},
	{"an empty cell beside quotes", "a;b;c\n\"1\";;3\n;\"2\";\n", []string{`["a" "b" "c"]`, `2 ["1" "" "3"]`,
		`3 ["" "2" ""]`}},
	{"a carriage return before a quote", "a;b\n\r;\"2\"\n1\r;\"2\"\n3;4\n", []string{`["a" "b"]`,
		"row 2 (line 2): line end of an unknown", "row 3 (line 3): line end of an unknown", `4 ["3" "4"]`}},
	{
		"a long separator line",
		"sep=abcdefghijklmnop\na\n",
		[]string{`header: no usable header: the first line names the separator "abcdefghijkl": it can be a semicolon, a ` +
			"comma or a tab"},
	},
	{
		"unclosed header of commas",
		"a,\"b\n1,2\n",
		[]string{"header: no usable header: row 1 (line 1): misplaced or unclosed quote: the quote opened in line 1"},
	},
	{
		"unclosed header of tabs",
		"a;\tb\t\"c\n",
		[]string{"header: no usable header: row 1 (line 1): misplaced or unclosed quote: the quote opened in line 1"},
	},
	{"long row", "a;b\n1;" + strings.Repeat("x", 70) + "\n3;4\n", []string{`["a" "b"]`,
		"row 2 (line 2): over a limit: the record has more than 60 bytes (the limit RecordBytes can be " +
			"raised)", `3 ["3" "4"]`}},
	{
		"long row at the end",
		"a;b\n1;" + strings.Repeat("x", 70),
		[]string{`["a" "b"]`, "row 2 (line 2): over a limit: the record"},
	},
	{
		"long header",
		strings.Repeat("x", 70) + "\n3\n",
		[]string{"header: no usable header: row 1 (line 1): over a limit: the record"},
	},
	{"long cell", "a;b\n1;" + strings.Repeat("x", 21) + "\n3;4\n", []string{`["a" "b"]`,
		"row 2 (line 2): over a limit: cell 2 has more than 20 bytes (the limit CellBytes", `3 ["3" "4"]`}},
	{
		"many columns",
		"a;b;c;d;e;f;g\n",
		[]string{
			"header: no usable header: row 1 (line 1): over a limit: the header has more than 6 columns (the limit Columns",
		},
	},
	{"many rows", "a\n" + strings.Repeat("1\n", 21), append(append([]string{`["a"]`}, same(`%d ["1"]`, 2, 20)...),
		"file: over a limit: the file has more than 20 rows (the limit Rows")},
	{"big file", "a\n" + strings.Repeat("1\n", 2) + strings.Repeat("\n", 1000), []string{`["a"]`, `2 ["1"]`, `3 ["1"]`,
		"file: over a limit: the file has more than 1000 bytes (the limit FileBytes can be raised)"}},
}

// same is n lines that differ in the row only.
func same(format string, first, n int) []string {
	var out []string
	for row := range n {
		out = append(out, fmt.Sprintf(format, first+row))
	}
	return out
}

func TestFiles(t *testing.T) {
	for _, f := range files {
		t.Run(f.name, func(t *testing.T) {
			got := dump(NewReader(strings.NewReader(f.in), small, nil))
			if len(got) != len(f.want) {
				t.Fatalf("got %d lines, want %d:\n%s", len(got), len(f.want), strings.Join(got, "\n"))
			}
			for i, want := range f.want {
				if !strings.HasPrefix(got[i], want) {
					t.Errorf("got  %s\nwant %s", got[i], want)
				}
			}
		})
	}
}

// TestSkippedLinesAreCounted: lines that are passed over count as rows and lines, a long one as one of them; a file
// that ends among them has no header.
func TestSkippedLinesAreCounted(t *testing.T) {
	long := strings.Repeat("x", 100) // more than the limit of a record
	for _, c := range []struct {
		in   string
		skip int
		want []string
	}{
		{"a;b\n1;2\n3\n", 0, []string{`["a" "b"]`, `2 ["1" "2"]`, "row 3 (line 3): wrong number of cells: 1"}},
		{"title\na;b\n1;2\n3\n", 1, []string{`["a" "b"]`, `3 ["1" "2"]`, "row 4 (line 4): wrong number of cells: 1"}},
		{long + "\n\na;b\n1;2\n3\n", 2, []string{`["a" "b"]`, `4 ["1" "2"]`, "row 5 (line 5): wrong number of cells: 1"}},
		{"title\n" + long + "\na;b\n3\n", 2, []string{`["a" "b"]`, "row 4 (line 4): wrong number of cells: 1"}},
		{"title\n", 1, []string{"header: no usable header: the file is empty"}},
		{"title\n", 2, []string{"header: no usable header: the file is empty"}},
	} {
		r := NewReader(strings.NewReader(c.in), small, nil)
		r.Skip(c.skip)
		got := dump(r)
		if len(got) != len(c.want) {
			t.Errorf("%.20q without %d: %q", c.in, c.skip, got)
			continue
		}
		for i, want := range c.want {
			if !strings.HasPrefix(got[i], want) {
				t.Errorf("%.20q without %d: %s, want %s", c.in, c.skip, got[i], want)
			}
		}
	}
}

// The size of the pieces that a file comes in makes no difference.
func TestPieces(t *testing.T) {
	for _, f := range files {
		want := dump(NewReader(strings.NewReader(f.in), small, nil))
		for name, r := range pieces(f.in) {
			if d := cmp.Diff(want, dump(NewReader(r, small, nil))); d != "" {
				t.Errorf("%s, %s:\n%s", f.name, name, d)
			}
		}
	}
}

func pieces(s string) map[string]io.Reader {
	return map[string]io.Reader{
		"one byte":       iotest.OneByteReader(strings.NewReader(s)),
		"half":           iotest.HalfReader(strings.NewReader(s)),
		"data with EOF":  iotest.DataErrReader(strings.NewReader(s)),
		"byte with EOF":  iotest.DataErrReader(iotest.OneByteReader(strings.NewReader(s))),
		"no buffer tool": struct{ io.Reader }{strings.NewReader(s)},
	}
}

func TestScore(t *testing.T) {
	know := func(header []string) int {
		n := 0
		for i, h := range header {
			if h == "unit.id" || h == "unit.type" {
				n++
			}
			header[i] = "" // the caller may do as it likes with it
		}
		return n
	}
	for in, want := range map[string]rune{
		"unit.id,x;y;z;v;w\n":         ',',
		"unit.id;unit.type,a,b,c,d\n": ';',
		"unit.id\tunit.type\ta;b,c\n": '\t',
		"unit.id\n":                   ';',
		"a,b\n":                       ',',
		"a;b,c\td\n":                  ';',
	} {
		r := NewReader(strings.NewReader(in), Limits{}, know)
		h, err := r.Header()
		if err != nil || h[0] == "" || r.Separator() != want {
			t.Errorf("%q: separator %q, header %q, %v", in, r.Separator(), h, err)
		}
	}
}

func TestHeaderIsACopy(t *testing.T) {
	r := NewReader(strings.NewReader("a;b\n1;2\n"), Limits{}, nil)
	h, _ := r.Header()
	h[0] = "x"
	if _, _, err := r.Read(); err != nil {
		t.Fatal(err)
	}
	if h, _ = r.Header(); h[0] != "a" || len(h) != 2 {
		t.Errorf("header %q", h)
	}
}

func TestReadError(t *testing.T) {
	broken := errors.New("the disk is gone")
	in := io.MultiReader(strings.NewReader("a;b\n1;2\n\"3;"), iotest.ErrReader(broken))
	r := NewReader(in, Limits{}, nil)
	if _, row, err := r.Read(); row != 2 || err != nil {
		t.Fatalf("row %d, %v", row, err)
	}
	for range 2 {
		if _, _, err := r.Read(); !errors.Is(err, broken) {
			t.Errorf("%v", err)
		}
	}
	if _, err := NewReader(iotest.ErrReader(broken), Limits{}, nil).Header(); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

// liar returns counts that no reader may return.
type liar int

func (n liar) Read([]byte) (int, error) { return int(n), nil }

func TestBadReaders(t *testing.T) {
	for n, want := range map[liar]error{-1: errBadRead, 1 << 40: errBadRead, 0: io.ErrNoProgress} {
		if _, _, err := NewReader(n, Limits{}, nil).Read(); !errors.Is(err, want) {
			t.Errorf("%d: %v, want %v", n, err, want)
		}
	}
	const header = "a;b\n1"
	r := NewReader(io.MultiReader(strings.NewReader(header), liar(firstBuffer-len(header)+1)), Limits{}, nil)
	if _, err := r.Header(); err != nil {
		t.Fatal(err)
	}
	if _, row, err := r.Read(); !errors.Is(err, errBadRead) || row != 0 { // a byte more than there is room for
		t.Errorf("row %d, %v", row, err)
	}
}

// TestLongFilesAreReadWhole: the buffer is as large at the end of a file as its longest record needs, and every record
// comes as it stands, wherever the reads of the file end.
func TestLongFilesAreReadWhole(t *testing.T) {
	for size, want := range map[int]int{7: firstBuffer, 1000: firstBuffer, 30_000: firstBuffer, 40_000: firstBuffer,
		70_000: 2 * firstBuffer, 100_000: 2 * firstBuffer} {
		n := 400_000 / size
		var file strings.Builder
		file.WriteString("a;b\n")
		for i := range n {
			fmt.Fprintf(&file, "%d;%s\n", i, strings.Repeat("x", size))
		}
		r := NewReader(strings.NewReader(file.String()), Limits{CellBytes: 200_000}, nil)
		for i := range n {
			fields, row, err := r.Read()
			if err != nil || row != i+2 || fields[0] != fmt.Sprint(i) || len(fields[1]) != size {
				t.Fatalf("record %d of %d bytes: row %d, %v", i, size, row, err)
			}
		}
		if _, _, err := r.Read(); err != io.EOF || len(r.buf.data) != want {
			t.Errorf("records of %d bytes: a buffer of %d bytes, want %d; %v", size, len(r.buf.data), want, err)
		}
	}
}

// TestDefaultLimits: what the documentation of Default says, to the last byte of a cell and the last column; a limit of
// one is one.
func TestDefaultLimits(t *testing.T) {
	want := Limits{Rows: 10_000_000, Columns: 2000, CellBytes: 65_536, RecordBytes: 1_048_576, FileBytes: 4_294_967_296}
	ones := Limits{1, 1, 1, 1, 1}
	if Default() != want || (Limits{}).OrDefault() != want || (Limits{-1, -1, -1, -1, -1}).OrDefault() != want ||
		ones.OrDefault() != ones {
		t.Errorf("%+v", Default())
	}
	for file, sound := range map[string]bool{
		"a\n" + strings.Repeat("x", 65_536): true, "a\n" + strings.Repeat("x", 65_537): false,
		strings.Repeat(";", 1999) + "\n" + strings.Repeat(";", 1999): true, strings.Repeat(";", 2000) + "\n1": false,
	} {
		_, _, err := NewReader(strings.NewReader(file), Limits{}, nil).Read()
		if (err == nil) != sound || !sound && !errors.Is(err, ErrLimit) {
			t.Errorf("%d bytes: %v", len(file), err)
		}
	}
}

// TestCut: a file whose last record has no line end may have been cut within it; one that is too long has none to know.
func TestCut(t *testing.T) {
	for file, want := range map[string]bool{
		"a;b\n1;2": true, "a;b\n1;2\n": false, "a;b\n1;\"2\"": true, "a;b\n1;\"2\"\r\n": false, "a;b\n1;\"2": true,
		"a;b\n" + strings.Repeat("x", 61): false, "a;b\n1;2\n\n": false,
	} {
		r := NewReader(strings.NewReader(file), small, nil)
		if _, err := r.Next(); err != nil || r.Cut() != want || r.Row() != 2 {
			t.Errorf("%q: %v in row %d, %v", file, r.Cut(), r.Row(), err)
		}
	}
}

// TestRecordsToTheLastByte: a record, with its line end and its quotes, may be as long as the limit, and so may a cell.
func TestRecordsToTheLastByte(t *testing.T) {
	for file, sound := range map[string]bool{
		"a;b\n12345;78\n": true, "a;b\n12345;789\n": false, "a;b\n12345;789": true, "a;b\n12345;7890": false,
		"a;b\n\"1\n\";\"2\"\n": true, "a;b\n\"1\n\";\"23\"\n": false, "a;b\n123456;7\n": false, "a;b\n\"12345\";\n": true,
	} {
		r := NewReader(strings.NewReader(file), Limits{RecordBytes: 9, CellBytes: 5}, nil)
		_, _, err := r.Read()
		if (err == nil) != sound || !sound && !errors.Is(err, ErrLimit) {
			t.Errorf("%q: %v", file, err)
		}
	}
}

// hesitant gives nothing so many times, and then a file.
type hesitant struct {
	times int
	io.Reader
}

func (h *hesitant) Read(p []byte) (int, error) {
	if h.times--; h.times >= 0 {
		return 0, nil
	}
	return h.Reader.Read(p)
}

// TestReadersThatHesitate: a reader may give nothing 99 times in a row, as often as bufio has it, and not once more.
func TestReadersThatHesitate(t *testing.T) {
	for n, want := range map[int]error{0: nil, maxEmpty - 1: nil, maxEmpty: io.ErrNoProgress} {
		_, err := NewReader(&hesitant{n, strings.NewReader("a;b\n")}, Limits{}, nil).Header()
		if !errors.Is(err, want) || want == nil && err != nil {
			t.Errorf("%d: %v, want %v", n, err, want)
		}
	}
}

// TestABrokenHeader: a file that breaks within the quotes of its header has the error of its reader.
func TestABrokenHeader(t *testing.T) {
	broke := errors.New("synthetic")
	for _, head := range []string{"", "\xef\xbb\xbf", "a;b", "\"a;b\n", "a;\"b\nc;\"\"d\n", "\n\n", "sep=;\n"} {
		r := NewReader(io.MultiReader(strings.NewReader(head), iotest.ErrReader(broke)), Limits{}, nil)
		for range 2 {
			if header, err := r.Header(); !errors.Is(err, broke) || header != nil {
				t.Errorf("%q: %q, %v", head, header, err)
			}
		}
	}
}

func TestErrorKinds(t *testing.T) {
	for in, want := range map[string]error{
		"a\n\"1":                              ErrQuote,
		"a\n1\"":                              ErrQuote,
		"a\n1;2":                              ErrCells,
		"a\n\xff":                             ErrEncoding,
		"a\n1\r2":                             ErrLineEnd,
		"a\n" + strings.Repeat("x", 61):       ErrLimit,
		"a\n\"" + strings.Repeat("x\n", 61):   ErrLimit,
		"a\n" + strings.Repeat("\"1\n\"", 40): ErrQuote,
	} {
		_, row, err := NewReader(strings.NewReader(in), small, nil).Read()
		var fault *RowError
		if row != 2 || !errors.Is(err, want) || !errors.As(err, &fault) || fault.Line != 2 {
			t.Errorf("%q: row %d, %v; want %v", in, row, err, want)
		}
	}
}
