package record

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// read returns what Lines hands out, "row: line" or "row! fault", until it ends, and what ended it.
func readLines(t *testing.T, r io.Reader, l Limits) (out []string, end error) {
	t.Helper()
	lines := NewLines(r, l)
	for range 1000 {
		line, row, err := lines.Read()
		var fault *RowError
		switch {
		case err == nil:
			out = append(out, fmt.Sprintf("%d: %s", row, line))
		case errors.As(err, &fault):
			if fault.Row != row || line != nil || !errors.Is(err, ErrLimit) {
				t.Errorf("row %d: %v", row, err)
			}
			out = append(out, fmt.Sprintf("%d! too long", row))
		default:
			return out, err
		}
	}
	t.Fatal("the file does not end")
	return nil, nil
}

func TestLines(t *testing.T) {
	for _, c := range []struct {
		file   string
		limits Limits
		want   string
		end    error
	}{
		{"", Limits{}, "", io.EOF},
		{"\n\n \r\n", Limits{}, "", io.EOF},
		{"\ufeff", Limits{}, "", io.EOF},
		{"a", Limits{}, "1: a", io.EOF},
		{"a\nb\r\n\n c \nd", Limits{}, "1: a|2: b|4: c|5: d", io.EOF},
		{"\ufeffa\n\ufeffb\n", Limits{}, "1: a|2: \ufeffb", io.EOF},
		{"aaaa\nbbbbb\ncc\n", Limits{RecordBytes: 5}, "1: aaaa|2! too long|3: cc", io.EOF},
		{"aaaaa\nb", Limits{RecordBytes: 5}, "1! too long|2: b", io.EOF}, // the line end counts
		{"aaaaa", Limits{RecordBytes: 5}, "1: aaaaa", io.EOF},
		{"aaaaaa", Limits{RecordBytes: 5}, "1! too long", io.EOF},
		{"          \nb", Limits{RecordBytes: 5}, "1! too long|2: b", io.EOF},
		{"a\n\nb\nc\n", Limits{Rows: 2}, "1: a|3: b", ErrLimit},
		{"a\nb\n", Limits{Rows: 2}, "1: a|2: b", io.EOF},
		{"aaaaaaaa\nb\nc", Limits{Rows: 2, RecordBytes: 4}, "1! too long|2: b", ErrLimit},
		{"aa\nbb\ncc\n", Limits{FileBytes: 6}, "1: aa|2: bb", ErrLimit},
		{"aa\nbb\n", Limits{FileBytes: 6}, "1: aa|2: bb", io.EOF},
	} {
		for how, r := range map[string]io.Reader{
			"whole": strings.NewReader(c.file), "byte by byte": iotest.OneByteReader(strings.NewReader(c.file)),
			"with the error": iotest.DataErrReader(strings.NewReader(c.file)),
		} {
			got, end := readLines(t, r, c.limits)
			if strings.Join(got, "|") != c.want || !errors.Is(end, c.end) {
				t.Errorf("%q %s: %q, %v; want %q, %v", c.file, how, got, end, c.want, c.end)
			}
		}
	}
}

// A workbook is no file of lines, and said to be one.
func TestLinesOfAWorkbook(t *testing.T) {
	line, row, err := NewLines(strings.NewReader("PK\x03\x04\n"), Limits{}).Read()
	if !errors.Is(err, errWorkbook) || line != nil || row != 0 {
		t.Errorf("%q in row %d, %v", line, row, err)
	}
}

// Lines of every length around the reader's own buffer come whole, or as one fault.
func TestLinesAroundTheBuffer(t *testing.T) {
	for _, size := range []int{64<<10 - 2, 64<<10 - 1, 64 << 10, 64<<10 + 1, 128 << 10, 200_000, 1<<20 - 1, 1 << 20,
		3 << 20} {
		file := strings.Repeat("x", size) + "\nlast\n"
		got, end := readLines(t, strings.NewReader(file), Limits{})
		first := fmt.Sprintf("1: %s", file[:size])
		if size+1 > 1<<20 {
			first = "1! too long"
		}
		if len(got) != 2 || got[0] != first || got[1] != "2: last" || end != io.EOF {
			t.Errorf("a line of %d bytes: %d lines, %v", size, len(got), end)
		}
	}
}

// A reader that breaks ends the reading with its own error, and a line that it cut off is not handed out.
func TestLinesBroken(t *testing.T) {
	broke := errors.New("the cable is out")
	got, end := readLines(t, io.MultiReader(strings.NewReader("a\nb"), iotest.ErrReader(broke)), Limits{})
	if strings.Join(got, "|") != "1: a" || !errors.Is(end, broke) {
		t.Errorf("%q, %v", got, end)
	}
	got, end = readLines(t, iotest.TimeoutReader(strings.NewReader("a\n")), Limits{})
	if strings.Join(got, "|") != "1: a" || !errors.Is(end, iotest.ErrTimeout) {
		t.Errorf("%q, %v", got, end)
	}
}

// A line over the limit is passed over without being held.
func TestLinesHoldNothingLong(t *testing.T) {
	endless := io.MultiReader(io.LimitReader(zeros{}, 1<<28), strings.NewReader("\nb\n"))
	lines := NewLines(endless, Limits{RecordBytes: 1 << 10})
	if _, _, err := lines.Read(); !errors.Is(err, ErrLimit) {
		t.Fatal(err)
	}
	if cap(lines.line) > 1<<11 {
		t.Errorf("%d bytes are held", cap(lines.line))
	}
	if line, row, err := lines.Read(); string(line) != "b" || row != 2 || err != nil {
		t.Errorf("%q in row %d, %v", line, row, err)
	}
}

// zeros is a file of the digit 0.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func FuzzLines(f *testing.F) {
	f.Add("a\nb\r\n\n c", int64(3))
	f.Add("\ufeff\ufeffx", int64(0))
	f.Fuzz(func(t *testing.T, file string, limit int64) {
		got, end := readLinesQuietly(file, limit)
		if end != io.EOF {
			t.Fatal(end)
		}
		want := 0
		for _, line := range strings.Split(strings.TrimPrefix(file, "\ufeff"), "\n") {
			if len(strings.TrimSpace(line)) > 0 {
				want++
			}
		}
		if limit <= 0 && got != want {
			t.Errorf("%q: %d lines, want %d", file, got, want)
		}
	})
}

func readLinesQuietly(file string, limit int64) (n int, end error) {
	lines := NewLines(strings.NewReader(file), Limits{RecordBytes: limit})
	for {
		_, _, err := lines.Read()
		var fault *RowError
		switch {
		case err == nil, errors.As(err, &fault):
			n++
		default:
			return n, err
		}
	}
}

// Lines against bufio.Scanner, which knows no limits but its buffer.
func BenchmarkLines(b *testing.B) {
	file := strings.Repeat(`{"unit.type":"workshop","funding.municipal":60.5,"funding.projects":39.5}`+"\n", 10_000)
	b.Run("lines", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		b.ReportAllocs()
		for b.Loop() {
			lines := NewLines(strings.NewReader(file), Limits{})
			for {
				if _, _, err := lines.Read(); err != nil {
					break
				}
			}
		}
	})
	b.Run("scanner", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		b.ReportAllocs()
		for b.Loop() {
			for s := bufio.NewScanner(strings.NewReader(file)); s.Scan(); {
			}
		}
	})
}
