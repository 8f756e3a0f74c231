package command

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
)

// Told is a fault that is told in the language of the program. Its error text is English.
type Told struct{ words figure.Labels }

// Tell returns a fault with words in every language; args are as of fmt.Sprintf, and those that tell themselves in a
// language do so.
func Tell(words figure.Labels, args ...any) error { return Told{filled(words, args)} }

// Because returns a fault of a kind, such as figure.ErrMissing, with words in every language.
func Because(kind error, words figure.Labels, args ...any) error {
	return figure.Because(kind, filled(words, args), "")
}

// Fault returns a fault of what stands at a place, with words in every language.
func Fault(path string, value any, kind error, words figure.Labels, args ...any) error {
	return figure.FaultBecause(path, value, kind, filled(words, args), "")
}

// filled returns words with the arguments filled in.
func filled(words figure.Labels, args []any) figure.Labels {
	if len(args) == 0 {
		return words
	}
	return figure.LabelsOf(func(l figure.Language) string {
		said := make([]any, len(args))
		for i, a := range args {
			said[i] = a
			if err, ok := a.(error); ok {
				said[i] = textIn(err, l)
			}
		}
		return fmt.Sprintf(l.Of(words), said...)
	})
}

// Error returns the English text.
func (t Told) Error() string { return t.words.English }

// Text returns the text in a language.
func (t Told) Text(l figure.Language) string { return l.Of(t.words) }

// textIn returns the text of a fault in a language; one that has none in it is told as it tells itself.
func textIn(err error, l figure.Language) string {
	var told Told
	if errors.As(err, &told) {
		return told.Text(l)
	}
	if text, known := plain[err.Error()]; known {
		return l.Of(text)
	}
	if told, is := ofFile(err, l); is {
		return told
	}
	if l == figure.English || !l.Valid() {
		return err.Error()
	}
	var lines []string
	for _, x := range reading.FoundIn(0, err) {
		if x.Fault == reading.OtherFault && x.Path+x.Value == "" {
			return err.Error()
		}
		lines = append(lines, x.Line(l))
	}
	return strings.Join(lines, "; ")
}

// ofFile returns what is wrong with a file that cannot be opened, read or written.
func ofFile(err error, l figure.Language) (told string, is bool) {
	var path *fs.PathError
	if !errors.As(err, &path) {
		return "", false
	}
	for _, x := range fileFaults {
		if errors.Is(err, x.is) {
			return fmt.Sprintf(l.Of(x.words), path.Path), true
		}
	}
	return fmt.Sprintf(l.Of(noAccess), path.Path, path.Err), path.Op == "open"
}

// fileFaults are what is wrong with files.
var fileFaults = []struct {
	is    error
	words figure.Labels
}{
	{fs.ErrNotExist, figure.Labels{"%s: tiedostoa ei ole", "%s: filen finns inte", "%s: no such file"}},
	{fs.ErrPermission, figure.Labels{"%s: ei käyttöoikeutta", "%s: åtkomst nekad", "%s: no permission"}},
	{syscall.EISDIR, figure.Labels{
		"%s: se on kansio, ei tiedosto", "%s: det är en mapp, ingen fil", "%s: it is a folder, not a file",
	}},
	{syscall.ENOTDIR, figure.Labels{
		"%s: polulla on tiedosto, jossa pitäisi olla kansio", "%s: i sökvägen finns en fil där en mapp behövs",
		"%s: there is a file on its path where a folder is needed",
	}},
}

// noAccess is what is said of all others.
var noAccess = figure.Labels{"%s: ei aukea (%v)", "%s: kan inte öppnas (%v)", "%s: cannot be opened (%v)"}

// plain are faults of package flag, by their text.
var plain = map[string]figure.Labels{
	"parse error":        {"ei luku", "inget tal", "parse error"},
	"value out of range": {"luku on liian suuri", "talet är för stort", "value out of range"},
}

// The words of faults of a command line.
var (
	badValue = figure.Labels{
		"arvo %q ei kelpaa valitsimelle -%s: %s", "värdet %q duger inte för flaggan -%s: %s",
		"invalid value %q for flag -%s: %s",
	}
	notDefined = figure.Labels{
		"valitsinta ei ole: -%s", "flaggan finns inte: -%s", "flag provided but not defined: -%s",
	}
	needsValue = figure.Labels{
		"valitsimelta puuttuu arvo: -%s", "flaggan saknar värde: -%s", "flag needs an argument: -%s",
	}
	badSyntax  = figure.Labels{"valitsimen muoto on väärä: %s", "flaggan har fel form: %s", "bad flag syntax: %s"}
	oneAtATime = figure.Labels{"%s: yksi kerrallaan", "%s: en i taget", "%s: one at a time"}
	twice      = figure.Labels{"valitsin on kahdesti", "flaggan står två gånger", "the flag stands twice"}
	oneOf      = figure.Labels{"se on %s tai %s", "det är %s eller %s", "it is %s or %s"}
	noFileRead = figure.Labels{
		"%q: ohjelma ei lue muuta kuin valitsimia", "%q: inget annat än flaggor läses", "%q: nothing is read but flags",
	}
	emptyName = figure.Labels{
		"%s: nimi on tyhjä", "%s: namnet är tomt", "%s: the name is empty",
	}
	seeHelp = figure.Labels{"ohje: %s -h -lang fi", "hjälp: %s -h -lang sv", "help: %s -h"}
	oneFile = figure.Labels{"%q: enintään yksi FILE", "%q: högst en FILE", "%q: at most one FILE"}
)

// among says which words a flag can be.
func among(words ...string) error {
	last := len(words) - 1
	return Tell(oneOf, strings.Join(words[:last], ", "), words[last])
}

// flagFaults are the faults of package flag that no value is at, by the beginning of their texts.
var flagFaults = map[string]figure.Labels{
	"flag provided but not defined: -": notDefined, "flag needs an argument: -": needsValue,
	"bad flag syntax: ": badSyntax,
}

// flagFault returns a fault of package flag in every language: cause is what was wrong with a value, if one was.
func flagFault(err error, cause *valueFault) error {
	if cause != nil {
		return Tell(badValue, cause.text, cause.name, cause.err)
	}
	for begins, words := range flagFaults {
		if rest, ok := strings.CutPrefix(err.Error(), begins); ok {
			return Tell(words, rest)
		}
	}
	return err
}

// valueFault is what is wrong with the value of a flag.
type valueFault struct {
	name, text string
	err        error
}

// languageOf returns the language that the arguments ask for, wherever it stands among them: also what stands before it
// is told in it.
func languageOf(args []string) (l figure.Language) {
	for i, arg := range args {
		flag := "-" + strings.TrimLeft(arg, "-")
		if flag == "-" || flag == "-"+arg {
			continue // no flag
		}
		text, is := strings.CutPrefix(flag, "-lang=")
		if flag == "-lang" && i+1 < len(args) {
			text, is = args[i+1], true
		}
		if is {
			_ = l.UnmarshalText([]byte(text)) // what is none is told by the flag
		}
	}
	return l
}

// text is a fault as it is shown.
func (l *Line) text(err error) string { return sheet.Shown(textIn(err, l.lang)) }
