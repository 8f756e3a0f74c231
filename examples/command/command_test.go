package command_test

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// TestParse: a command line goes on, ends in peace or is refused, and says why.
func TestParse(t *testing.T) {
	for _, c := range []struct {
		args   string
		files  int
		status int
		done   bool
		says   string
	}{
		{"", 1, command.Sound, false, ""},
		{"-format json file", 1, command.Sound, false, ""},
		{"-h", 1, command.Sound, true, "form: text, json or csv (default text)"},
		{"-lang fi -h", 1, command.Sound, true, "  -format ARVO\n      muoto: text, json tai csv (oletus text)\n"},
		{"-h -lang sv", 1, command.Sound, true, "  -n TAL\n      a number (förval 1)\n"},
		{"-format pdf", 1, command.Misused, true, "it is text, json or csv"},
		{"-colour", 1, command.Misused, true, "colour"},
		{"a b", 1, command.Misused, true, `test: "b": at most one FILE`},
		{"a", 0, command.Misused, true, `test: "a": nothing is read but flags`},
		{"-n 1 -n 2", 1, command.Misused, true, `invalid value "2" for flag -n: the flag stands twice`},
		{"-format json -format=json", 1, command.Misused, true, "for flag -format: the flag stands twice"},
		{"-all -all", 1, command.Misused, true, `invalid value "true" for flag -all: the flag stands twice`},
		{"-suggest -check", 1, command.Misused, true, "test: -check, -suggest: one at a time"},
		{"-lang sv -check -list", 1, command.Misused, true, "test: -check, -list: en i taget"},
		{"-list", 1, command.Sound, false, ""},
		{"-all -name a -name b file", 1, command.Sound, false, ""},
		{"-n 0", 1, command.Misused, true, "test: -n is at least 1"},
		{"-colour -lang fi", 1, command.Misused, true, "valitsinta ei ole: -colour"},
		{"-lang=sv -n x", 1, command.Misused, true, `värdet "x" duger inte för flaggan -n: inget tal`},
		{"-lang fi -format pdf", 1, command.Misused, true, `valitsimelle -format: se on text, json tai csv`},
		{"--lang sv -n", 1, command.Misused, true, "flaggan saknar värde: -n"},
		{"-lang fi a b", 1, command.Misused, true, `test: "b": enintään yksi FILE`},
		{"-lang sv -n 1 -n 2", 1, command.Misused, true, "flaggan står två gånger"},
	} {
		var stderr strings.Builder
		line := command.New("test", c.files, &stderr)
		n := line.Int("n", 1, "a number")
		line.Choice("format", figure.Labels{"muoto", "formen", "form"}, "text", "json", "csv")
		var lang figure.Language
		line.TextVar(&lang, "lang", lang, "language")
		for _, name := range []string{"all", "check", "list", "suggest"} {
			line.Bool(name, false, name)
		}
		line.Func("name", "a name; "+command.Repeated, func(string) error { return nil })
		status, done := line.Parse(strings.Fields(c.args), func() error {
			if *n < 1 {
				return errors.New("-n is at least 1")
			}
			return nil
		})
		if status != c.status || done != c.done || !strings.Contains(stderr.String(), c.says) ||
			(c.says == "") != (stderr.Len() == 0) {
			t.Errorf("%q: status %d, done %t, %s", c.args, status, done, stderr.String())
		}
	}
}

// TestChoice: the first word is the default.
func TestChoice(t *testing.T) {
	for args, want := range map[string]string{"": "text", "-format json": "json", "-format=text": "text"} {
		line := command.New("test", 1, io.Discard)
		got := line.Choice("format", figure.Labels{}, "text", "json")
		if _, done := line.Parse(strings.Fields(args)); done || *got != want {
			t.Errorf("%q: %s, want %s", args, *got, want)
		}
	}
}

func TestOpen(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file.csv")
	if err := os.WriteFile(file, []byte("from the file"), 0o600); err != nil {
		t.Fatal(err)
	}
	open := func(args ...string) (io.ReadCloser, error) {
		line := command.New("test", 1, io.Discard)
		line.Parse(args)
		return line.Open(strings.NewReader("standard input"), []byte("embedded"))
	}
	for want, args := range map[string][]string{"embedded": nil, "standard input": {"-"}, "from the file": {file}} {
		in, err := open(args...)
		if err != nil {
			t.Fatalf("%q: %v", args, err)
		}
		if got, err := io.ReadAll(in); err != nil || string(got) != want {
			t.Errorf("%q: %q, %v, want %q", args, got, err, want)
		}
		if err := in.Close(); err != nil {
			t.Errorf("%q: closing: %v", args, err)
		}
	}
	if _, err := open(file + ".none"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}

// TestFaults: every fault stands on a line; none is sound.
func TestFaults(t *testing.T) {
	var stderr bytes.Buffer
	line := command.New("test", 1, &stderr)
	if line.Fail() != command.Sound || line.Fail(nil, nil) != command.Sound || line.Refuse(nil) != command.Sound ||
		stderr.Len() > 0 {
		t.Errorf("no faults: %s", &stderr)
	}
	if line.Fail(io.EOF, nil) != command.Faulty ||
		line.Refuse(errors.New("row 3"), errors.New("row 4")) != command.Faulty {
		t.Error("faults are none")
	}
	if got := stderr.String(); got != "test: EOF\nrow 3\nrow 4\n" {
		t.Error(got)
	}
}
