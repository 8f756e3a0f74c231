package command

import (
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestProgress: on a terminal, how far reading has come is told after a second, over what was told before, at most
// every 300 ms; before that nothing is, and the line is wiped at the end.
func TestProgress(t *testing.T) {
	var screen strings.Builder
	line := New("test", 1, &screen)
	line.Parse([]string{"-"})
	in, err := line.Input(strings.NewReader(strings.Repeat("x", 5<<20)), nil, figure.Finnish)
	if err != nil {
		t.Fatal(err)
	}
	rows, clock := int64(0), in.started
	in.shows, in.now = true, func() time.Time { return clock }
	in.Watch(func() reading.Count { return reading.Count{Rows: rows} })
	for _, c := range []struct {
		after time.Duration // the start
		want  string
	}{
		{0, ""}, {999 * time.Millisecond, ""}, {time.Second, "\r\x1b[K3 riviä, 3 Mt luettu"},
		{1200 * time.Millisecond, ""}, {1300 * time.Millisecond, "\r\x1b[K5 riviä, 5 Mt luettu"},
	} {
		screen.Reset()
		rows, clock = rows+1, in.started.Add(c.after)
		if _, err := io.ReadFull(in, make([]byte, 1<<20)); err != nil {
			t.Fatal(err)
		}
		if got := screen.String(); got != c.want {
			t.Errorf("after %v: %q, want %q", c.after, got, c.want)
		}
	}
	screen.Reset()
	if status := in.End(reading.Count{Rows: rows}); status != Sound || screen.String() != "\r\x1b[K" {
		t.Errorf("at the end: %d, %q", status, screen.String())
	}
}

// TestTerminal: a file, a pipe and what is no file are no terminals.
func TestTerminal(t *testing.T) {
	file, err := os.CreateTemp(t.TempDir(), "")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	defer write.Close()
	for name, w := range map[string]io.Writer{"a file": file, "a pipe": write, "no file": io.Discard} {
		if terminal(w) {
			t.Errorf("%s is taken for a terminal", name)
		}
	}
}
