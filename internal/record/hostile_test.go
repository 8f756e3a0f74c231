package record

import (
	"errors"
	"io"
	"strings"
	"testing"
)

// hostile is files of about 5 MB, in a short run of 1 MB, that open quotes again and again.
func hostile() map[string]string {
	size := 5 << 20
	if testing.Short() {
		size = 1 << 20
	}
	fill := func(line string) string { return strings.Repeat(line, size/len(line)) }
	return map[string]string{
		"a quote begins every line":    fill("\"abc;def\n"),
		"a quote within every line":    fill("abc;\"def\n"),
		"doubled quotes":               fill("\"\"\"\"\"x\n"),
		"one quote, short lines":       "\"" + fill("1;2\n"),
		"quotes and long gaps":         fill("\"x\n" + strings.Repeat("1;2\n", 4000)),
		"a gap to the limit and past":  fill("\"x\n" + strings.Repeat("1;\"\"\n", 1<<18)),
		"three quotes, long gaps":      fill("\"\"\"\n" + strings.Repeat("1;\"\"\"\"\n", 1<<17)),
		"quotes only":                  fill("\""),
		"one line":                     fill("x;"),
		"carriage returns":             fill("\"x\r"),
		"empty lines":                  fill("\n"),
		"empty lines in an open quote": "\"" + fill("\n"),
	}
}

// drain reads a file to its end and counts its rows, faulty ones too.
func drain(r *Reader) (rows int) {
	for {
		_, _, err := r.Read()
		var fault *RowError
		if err != nil && !errors.As(err, &fault) {
			return rows
		}
		rows++
	}
}

// Hostile files are read to their end, with no line handed out twice.
func TestHostile(t *testing.T) {
	for name, in := range hostile() {
		rows := drain(NewReader(strings.NewReader("a;b\n"+in), Limits{}, nil))
		if lines := strings.Count(in, "\n") + strings.Count(in, "\r") + 1; rows > lines {
			t.Errorf("%s: %d rows of %d lines", name, rows, lines)
		}
	}
}

// Memory stays near the limit of a record, whatever the length of a line.
func TestBufferBound(t *testing.T) {
	in := io.MultiReader(strings.NewReader("a;b\n"), io.LimitReader(endless{}, 64<<20), strings.NewReader("\n1;2\n"))
	r := NewReader(in, Limits{}, nil)
	if _, _, err := r.Read(); !errors.Is(err, ErrLimit) {
		t.Fatalf("%v", err)
	}
	if fields, _, err := r.Read(); err != nil || fields[1] != "2" {
		t.Fatalf("%q, %v", fields, err)
	}
	if n := len(r.buf.data); n > 4<<20 {
		t.Errorf("a buffer of %d bytes", n)
	}
}

// endless is a line without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}
