package command

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/socialemployment/barometer/figure"
)

// named is a file that the command line names: by which flag, or as FILE, and what it is now, nil where it is not
// there.
type named struct {
	as, name string
	info     os.FileInfo
}

// at returns the file of a name. A symbolic link is what it leads to.
func at(as, name string) named {
	info, err := os.Stat(name)
	if err != nil {
		info = nil
	}
	return named{as, name, info}
}

// same reports whether two names are of one file whose content is lost when the other is written; devices and pipes
// have none. Two files that are not there yet are the same where their folder and their name are.
func (n named) same(o named) bool {
	switch {
	case n.info != nil && o.info != nil:
		return n.info.Mode().IsRegular() && os.SameFile(n.info, o.info)
	case n.info != nil || o.info != nil || filepath.Base(n.name) != filepath.Base(o.name):
		return false
	}
	a, b := at("", filepath.Dir(n.name)), at("", filepath.Dir(o.name))
	return a.info != nil && b.info != nil && os.SameFile(a.info, b.info) ||
		filepath.Clean(n.name) == filepath.Clean(o.name)
}

// outputFlags name a file that is written.
var outputFlags = []string{"faults", "keep", "o"}

// outputs returns the files that flags name to be written, without those of the folder -out.
func (l *Line) outputs() (files []named) {
	for _, flag := range outputFlags {
		if name := l.Lookup(flag); l.given(flag) && name.Value.String() != "" {
			files = append(files, at("-"+flag, name.Value.String()))
		}
	}
	return files
}

// inputs returns the files that are read.
func (l *Line) inputs() (files []named) {
	if l.given("map") {
		files = append(files, at("-map", l.mapping))
	}
	switch name := l.Arg(0); name {
	case "":
	case "-":
		if info, err := os.Stdin.Stat(); err == nil {
			files = append(files, named{"FILE", name, info})
		}
	default:
		files = append(files, at("FILE", name))
	}
	return files
}

// overwritten refuses to write what the command line also reads, or writes by another flag.
func (l *Line) overwritten(out named) error {
	for _, other := range append(l.inputs(), l.outputs()...) {
		if other.as != out.as && out.same(other) {
			return Tell(sameFile, out.as, out.name, other.as, other.name)
		}
	}
	return nil
}

// overwrites refuses flags that name a file to be written which is also read, or written by another flag.
func (l *Line) overwrites() error {
	for _, out := range l.outputs() {
		if err := l.overwritten(out); err != nil {
			return err // the others say the same from their side
		}
	}
	return nil
}

// Create makes the file that a flag such as "-o" names, or one in the folder that it names. It never empties one that
// the command line also reads, or writes by another flag.
func (l *Line) Create(flag, name string) (*os.File, error) {
	if err := l.overwritten(at(flag, name)); err != nil {
		return nil, err
	}
	return os.Create(name)
}

// Save makes a file as Create does, with what write writes into it.
func (l *Line) Save(flag, name string, write func(*os.File) error) error {
	file, err := l.Create(flag, name)
	if err != nil {
		return err
	}
	return errors.Join(write(file), file.Close())
}

// sameFile says what two names have in common.
var sameFile = figure.Labels{
	"%s %s on sama tiedosto kuin %s %s: valitse toinen nimi", "%s %s är samma fil som %s %s: välj ett annat namn",
	"%s %s is the same file as %s %s: choose another name",
}
