package command_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// TestFilesThatCannotBeRead: a folder, a file that is not there, one on the path of a file, one without permission, and
// what the system says of others, are told in the language, with the name.
func TestFilesThatCannotBeRead(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file.csv")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	opened := func(name string) error {
		in, err := command.OpenFile(name)
		if err == nil {
			_ = in.Close()
		}
		return err
	}
	failed := func(op string, err error) error { return &fs.PathError{Op: op, Path: "x", Err: err} }
	for name, x := range map[string]struct {
		err        error
		fi, sv, en string
	}{
		"a folder": {opened(dir), dir + ": se on kansio, ei tiedosto", dir + ": det är en mapp, ingen fil",
			dir + ": it is a folder, not a file"},
		"none": {opened(file + "x"), file + "x: tiedostoa ei ole", file + "x: filen finns inte", file + "x: no such file"},
		"below a file": {opened(filepath.Join(file, "x")), "polulla on tiedosto", "en fil där en mapp behövs",
			"a file on its path"},
		"no permission": {failed("open", fs.ErrPermission), "x: ei käyttöoikeutta", "x: åtkomst nekad", "x: no permission"},
		"a device":      {failed("open", syscall.ENXIO), "x: ei aukea (", "x: kan inte öppnas (", "x: cannot be opened ("},
		"no space":      {failed("write", syscall.ENOSPC), "write x: ", "write x: ", "write x: "},
	} {
		for l, want := range map[string]string{"fi": x.fi, "sv": x.sv, "en": x.en} {
			var stderr bytes.Buffer
			line := command.New("test", 1, &stderr)
			var lang figure.Language
			line.TextVar(&lang, "lang", lang, "language")
			line.Parse([]string{"-lang", l})
			if line.Fail(x.err) != command.Faulty || !strings.Contains(stderr.String(), want) {
				t.Errorf("%s: %s, want %s", name, stderr.String(), want)
			}
		}
	}
	if err := opened(file); err != nil {
		t.Error(err)
	}
	if !errors.Is(opened(dir), syscall.EISDIR) {
		t.Error("a folder is opened")
	}
}

// TestNamesThatAreEmpty: a file whose name is empty, as an unset variable of a shell leaves it, is refused, and is not
// taken for none.
func TestNamesThatAreEmpty(t *testing.T) {
	for _, x := range []struct {
		args []string
		says string
	}{
		{nil, ""}, {[]string{"x"}, ""}, {[]string{"-o", "x"}, ""}, {[]string{"-faults", "x", "-out", "y", "-"}, ""},
		{[]string{""}, "test: FILE: the name is empty\n"}, {[]string{"-o", ""}, "test: -o: the name is empty\n"},
		{[]string{"-faults=", "-out", "", "-keep", "", ""}, "test: FILE: the name is empty\n" +
			"test: -faults: the name is empty\ntest: -keep: the name is empty\ntest: -out: the name is empty\n"},
	} {
		var stderr bytes.Buffer
		line := command.New("test", 1, &stderr)
		for _, name := range []string{"faults", "keep", "o", "out"} {
			line.String(name, "", name)
		}
		status, _ := line.Parse(x.args)
		if stderr.String() != x.says || (status == command.Misused) != (x.says != "") {
			t.Errorf("%q: %d, %s", x.args, status, &stderr)
		}
	}
}
