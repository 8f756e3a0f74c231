// Package command is what the programs have in common: their flags, where they read from, how they tell faults, and the
// exit status.
package command

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// The exit status of a program.
const (
	Sound   = 0
	Faulty  = 1 // faults in what was read, or in what was to be written
	Misused = 2 // faults in the command line
)

// Line is the command line of a program: its flags, and the names of files.
type Line struct {
	*flag.FlagSet
	files  int
	stderr io.Writer
	lang   figure.Language // in which faults and help are told
	fault  *valueFault     // what was wrong with a value
	late   []error         // of what flags name, such as a file
	about  figure.Labels
	says   map[string]figure.Labels // what flags are for, by the English text

	mapping string // the file of -map
}

// New returns the command line of a program that reads so many files at most: none or one.
func New(program string, files int, stderr io.Writer) *Line {
	l := &Line{
		FlagSet: flag.NewFlagSet(program, flag.ContinueOnError), files: files, stderr: stderr,
		says: map[string]figure.Labels{},
	}
	l.SetOutput(stderr)
	l.Usage = l.help
	return l
}

// Choice defines a flag that is one of a few words, the first by default.
func (l *Line) Choice(name string, usage figure.Labels, words ...string) *string {
	chosen := words[0]
	l.Func(name, l.Says(anyOf(usage, words)), func(s string) error {
		if !slices.Contains(words, s) {
			return among(words...)
		}
		chosen = s
		return nil
	})
	return &chosen
}

// Convention defines the flags by which printed figures are read: -rounding and -convention.
func (l *Line) Convention(by *figure.Convention) {
	l.TextVar(&by.Rounding, "rounding", figure.HalfUp, l.Says(figure.Labels{
		"pyöristyssääntö: half-up, half-even, down tai up", "avrundningsregel: half-up, half-even, down eller up",
		"rule of rounding: half-up, half-even, down or up",
	}))
	words := []string{"everyday", "strict"}
	l.Func("convention", l.Says(anyOf(figure.Labels{
		"kuinka väljästi sanat tulkitaan", "hur vitt ord tolkas", "how widely words are heard",
	}, words)), func(s string) error {
		if !slices.Contains(words, s) {
			return among(words...)
		}
		by.Strict = s == "strict"
		return nil
	})
}

// Parse reads the arguments and asks the checks. It reports whether the program has nothing more to do, because help
// was asked for or something is at fault, and tells the exit status then.
func (l *Line) Parse(args []string, checks ...func() error) (status int, done bool) {
	l.lang = languageOf(args)
	switch err := l.parse(args); {
	case errors.Is(err, flag.ErrHelp):
		l.Usage()
		return Sound, true
	case err != nil:
		l.Fail(flagFault(err, l.fault))
		l.Refuse(Tell(seeHelp, l.Name())) // which is longer than a screen
		return Misused, true
	}
	faults := l.late
	switch {
	case l.NArg() > l.files && l.files == 0:
		faults = append(faults, Tell(noFileRead, l.Arg(0)))
	case l.NArg() > l.files:
		faults = append(faults, Tell(oneFile, l.Arg(l.files)))
	}
	faults = append(faults, l.oneThing(), l.emptyNames(), l.overwrites())
	for _, check := range checks {
		faults = append(faults, check())
	}
	if l.Fail(faults...) != Sound {
		return Misused, true
	}
	return Sound, false
}

// emptyNames refuses files without a name, as an unset variable of a shell leaves them: without any, a program would
// compute its own responses, or write no file.
func (l *Line) emptyNames() error {
	var faults []error
	if l.NArg() > 0 && l.Arg(0) == "" {
		faults = append(faults, Tell(emptyName, "FILE"))
	}
	for _, name := range append(slices.Clone(outputFlags), "out") {
		if l.given(name) && l.Lookup(name).Value.String() == "" {
			faults = append(faults, Tell(emptyName, "-"+name))
		}
	}
	return errors.Join(faults...)
}

// oneThing refuses two flags of which each is all that a program then does.
func (l *Line) oneThing() error {
	var asked []string
	for _, name := range []string{"check", "list", "questionnaire", "suggest", "template"} {
		if l.given(name) {
			asked = append(asked, "-"+name)
		}
	}
	if len(asked) < 2 {
		return nil
	}
	return Tell(oneAtATime, strings.Join(asked, ", "))
}

// parse reads the flags, which would tell their faults as the user has written them, without telling anything.
func (l *Line) parse(args []string) error {
	usage := l.Usage
	l.Usage = func() {}
	l.SetOutput(io.Discard)
	l.VisitAll(func(f *flag.Flag) {
		f.Value = &once{Value: f.Value, line: l, name: f.Name, repeats: strings.Contains(f.Usage, Repeated)}
	})
	defer func() {
		l.VisitAll(func(f *flag.Flag) { f.Value = f.Value.(*once).Value })
		l.Usage = usage
		l.SetOutput(l.stderr)
	}()
	return l.FlagSet.Parse(args)
}

// Repeated stands in the usage of a flag that may stand several times. Any other flag that does is a fault: the last
// one would win in silence.
const Repeated = "may be repeated"

// once is the value of a flag that is set once.
type once struct {
	flag.Value
	line         *Line
	name         string
	set, repeats bool
}

func (o *once) Set(s string) error {
	err := Tell(twice)
	if !o.set || o.repeats {
		err = o.Value.Set(s)
	}
	if o.set = true; err != nil {
		o.line.fault = &valueFault{o.name, s, err}
	}
	return err
}

// IsBoolFlag reports whether the flag needs no value, as the value itself tells.
func (o *once) IsBoolFlag() bool {
	b, ok := o.Value.(interface{ IsBoolFlag() bool })
	return ok && b.IsBoolFlag()
}

// given reports whether the command line has the flag.
func (l *Line) given(name string) (given bool) {
	l.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	return given
}

// Source returns the name of the file that is read, without its folder; that of standard input and of the embedded one
// is in words.
func (l *Line) Source(embedded figure.Labels, lang figure.Language) string {
	switch name := l.Arg(0); name {
	case "":
		return lang.Of(embedded)
	case "-":
		return lang.Of(figure.Labels{"vakiosyöte", "standardinmatning", "standard input"})
	default:
		return filepath.Base(name)
	}
}

// Open returns a reader of the file that the command line names, of standard input for "-", and of the embedded bytes
// when none is named. The caller closes it; closing standard input or embedded bytes does nothing.
func (l *Line) Open(stdin io.Reader, embedded []byte) (io.ReadCloser, error) {
	switch name := l.Arg(0); name {
	case "":
		return io.NopCloser(bytes.NewReader(embedded)), nil
	case "-":
		return io.NopCloser(stdin), nil
	default:
		return OpenFile(name)
	}
}

// OpenFile opens a file to read; a folder is none.
func OpenFile(name string) (*os.File, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := file.Stat(); err == nil && info.IsDir() {
		_ = file.Close()
		return nil, &fs.PathError{Op: "read", Path: name, Err: syscall.EISDIR}
	}
	return file, nil
}

// Fail tells each fault on a line of its own, after the program's name, and returns the exit status; nil is no fault.
func (l *Line) Fail(faults ...error) int { return l.tell(l.Name()+": ", faults) }

// Refuse tells each fault of what was read, which names its own place, and returns the exit status; nil is no fault.
func (l *Line) Refuse(faults ...error) int { return l.tell("", faults) }

// Note tells what should be known of what was read.
func (l *Line) Note(notes ...string) {
	for _, n := range notes {
		fmt.Fprintln(l.stderr, sheet.Shown(n))
	}
}

func (l *Line) tell(before string, faults []error) int {
	status := Sound
	for _, f := range each(faults) {
		status = Faulty
		fmt.Fprintf(l.stderr, "%s%s\n", before, l.text(f))
	}
	return status
}

// each returns the faults one by one, also those that errors.Join has joined.
func each(faults []error) (all []error) {
	for _, f := range faults {
		many, ok := f.(interface{ Unwrap() []error })
		switch {
		case f == nil:
		case ok && f.Error() == errors.Join(many.Unwrap()...).Error():
			all = append(all, each(many.Unwrap())...)
		default:
			all = append(all, f)
		}
	}
	return all
}
