package command_test

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// input returns the input of a command line that reads from standard input.
func input(t *testing.T, stdin io.Reader, stderr io.Writer) *command.Input {
	t.Helper()
	line := command.New("test", 1, stderr)
	line.Parse([]string{"-"})
	in, err := line.Input(stdin, nil, figure.English)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

// TestAnInterruptEndsReading: also while nothing comes; it is told, and has an exit status of its own.
func TestAnInterruptEndsReading(t *testing.T) {
	silent, writer := io.Pipe()
	defer writer.Close()
	var stderr strings.Builder
	in := input(t, silent, &stderr)
	go func() {
		time.Sleep(50 * time.Millisecond)
		me, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = me.Signal(os.Interrupt)
		}
		if err != nil {
			writer.Close() // where a process cannot interrupt itself
		}
	}()
	_, err := in.Read(make([]byte, 10))
	if errors.Is(err, io.EOF) {
		t.Skip("no interrupt can be sent here")
	}
	if status := in.End(reading.Count{Rows: 7}); err == nil || status != command.Stopped ||
		stderr.String() != "Stopped after 7 rows: nothing is computed.\n" {
		t.Errorf("%v, %d, %q", err, status, stderr.String())
	}
}

// TestInputIsWhatStandsThere: the bytes come through, whatever the pieces, and nothing is told where nobody looks.
func TestInputIsWhatStandsThere(t *testing.T) {
	var stderr strings.Builder
	text := strings.Repeat("a;b\n", 100_000)
	in := input(t, strings.NewReader(text), &stderr)
	got, err := io.ReadAll(in)
	if status := in.End(reading.Count{}); err != nil || string(got) != text || status != command.Sound ||
		stderr.Len() > 0 {
		t.Errorf("%v, %d bytes, %d, %s", err, len(got), status, stderr.String())
	}
}
