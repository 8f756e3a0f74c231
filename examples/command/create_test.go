package command_test

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// responses stand in a file that a command line reads.
const responses = "unit.type\nworkshop\n"

// folder returns a folder with a file, a symbolic and a hard link to it, and a mapping; it is the working folder.
func folder(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range map[string]string{"in.csv": responses, "map.csv": "from;to\n", "hall.size.csv": responses} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir("sub", 0o700); err != nil {
		t.Fatal(err)
	}
	for _, link := range []struct {
		by       func(string, string) error
		to, name string
	}{
		{os.Symlink, "in.csv", "soft.csv"}, {os.Link, "in.csv", "hard.csv"},
		{os.Symlink, "../hall.size.csv", "sub/hall.size.csv"},
	} {
		if err := link.by(link.to, link.name); err != nil {
			t.Fatal(err)
		}
	}
}

// contents returns the files of the working folder, with what is in them.
func contents(t *testing.T) (all []string) {
	t.Helper()
	err := filepath.WalkDir(".", func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		all = append(all, name+": "+string(text))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// lineOf returns a command line with every flag that names a file, and what parses it.
func lineOf(stderr io.Writer) (line *command.Line, parse func(args string) int) {
	line = command.New("test", 1, stderr)
	var lang figure.Language
	line.Language(&lang)
	line.String("o", "", "o")
	line.String("keep", "", "keep")
	line.Faults(new(command.Faults))
	line.Export(new(command.Export))
	o := line.Output(command.Kind{})
	return line, func(args string) int {
		status, _ := line.Parse(strings.Fields(args), func() error { return o.Check(slices.Values(tables())) })
		return status
	}
}

// TestOutputsAreNoInputs: a file that is read, or written by another flag, is never written, by whatever name it is
// called; this is told in every language before anything is made.
func TestOutputsAreNoInputs(t *testing.T) {
	folder(t)
	before := contents(t)
	for args, says := range map[string]string{
		"-o in.csv in.csv":                           "-o in.csv is the same file as FILE in.csv: choose another name",
		"-lang fi -o in.csv in.csv":                  "-o in.csv on sama tiedosto kuin FILE in.csv: valitse toinen nimi",
		"-lang sv -o in.csv in.csv":                  "-o in.csv är samma fil som FILE in.csv: välj ett annat namn",
		"-faults ./sub/../in.csv in.csv":             "-faults ./sub/../in.csv is the same file as FILE in.csv",
		"-faults soft.csv -check in.csv":             "-faults soft.csv is the same file as FILE in.csv",
		"-keep in.csv soft.csv":                      "-keep in.csv is the same file as FILE soft.csv",
		"-o hard.csv in.csv":                         "-o hard.csv is the same file as FILE in.csv",
		"-out . hall.size.csv":                       "-out hall.size.csv is the same file as FILE hall.size.csv",
		"-out sub hall.size.csv":                     "-out sub/hall.size.csv is the same file as FILE hall.size.csv",
		"-out new -faults soft.csv in.csv":           "-faults soft.csv is the same file as FILE in.csv",
		"-out . -faults hall.sauna.csv in.csv":       "-out hall.sauna.csv is the same file as -faults hall.sauna.csv",
		"-o sub/x.csv -faults ./sub/x.csv":           "-faults ./sub/x.csv is the same file as -o sub/x.csv",
		"-o soft.csv -faults hard.csv":               "-faults hard.csv is the same file as -o soft.csv",
		"-map map.csv -faults map.csv in.csv":        "-faults map.csv is the same file as -map map.csv",
		"-format text -out . -o hall.size.txt":       "-out hall.size.txt is the same file as -o hall.size.txt",
		"-out no-such -faults no-such/hall.size.csv": "-out no-such/hall.size.csv is the same file as -faults",
	} {
		var stderr strings.Builder
		_, parse := lineOf(&stderr)
		if status := parse(args); status != command.Misused || !strings.Contains(stderr.String(), says) {
			t.Errorf("%s: %d, %s", args, status, &stderr)
		}
	}
	if after := contents(t); !slices.Equal(after, before) {
		t.Errorf("%q, was %q", after, before)
	}
	for _, args := range []string{
		"-o out.csv in.csv", "-o map.csv -faults out.csv in.csv", "-out . -format text hall.size.csv", "-out sub in.csv",
		"-out . -table hall.sauna hall.size.csv", "-o " + os.DevNull + " -faults " + os.DevNull + " " + os.DevNull,
		"-o sub/x.csv -faults x.csv", "-keep -",
	} {
		var stderr strings.Builder
		if _, parse := lineOf(&stderr); parse(args) != command.Sound {
			t.Errorf("%s: %s", args, &stderr)
		}
	}
}

// TestStandardInputIsAnInput: a file that is read as standard input is not written.
func TestStandardInputIsAnInput(t *testing.T) {
	folder(t)
	in, err := os.Open("in.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer func(was *os.File) { os.Stdin = was }(os.Stdin)
	os.Stdin = in
	var stderr strings.Builder
	_, parse := lineOf(&stderr)
	if status := parse("-faults in.csv -"); status != command.Misused {
		t.Errorf("%d, %s", status, &stderr)
	}
}

// TestCreate: a file is made, and an older one written anew; what is read is not, also where it came to be the same
// file after the command line was read.
func TestCreate(t *testing.T) {
	folder(t)
	var stderr strings.Builder
	line, parse := lineOf(&stderr)
	if status := parse("-o out.csv in.csv"); status != command.Sound {
		t.Fatal(&stderr)
	}
	for _, text := range []string{"longer", "short"} {
		err := line.Save("-o", "out.csv", func(f *os.File) error {
			_, err := f.WriteString(text)
			return err
		})
		if got, _ := os.ReadFile("out.csv"); err != nil || string(got) != text {
			t.Errorf("%q, %v", got, err)
		}
	}
	if err := os.Remove("out.csv"); err != nil {
		t.Fatal(err)
	}
	if err := os.Link("in.csv", "out.csv"); err != nil {
		t.Fatal(err)
	}
	_, err := line.Create("-o", "out.csv")
	if got, _ := os.ReadFile("in.csv"); err == nil || string(got) != responses {
		t.Errorf("%v; %q is left", err, got)
	}
}
