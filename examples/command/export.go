package command

import (
	"io"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
)

// Export is what the flags of a program say of the export of a survey tool: the mapping to read it with, and whether a
// first one is to be written.
type Export struct {
	Mapping mapping.Mapping
	Suggest bool
}

// Export defines the flags -map and -suggest.
func (l *Line) Export(e *Export) {
	l.Func("map", l.Says(figure.Labels{
		"muunnoksen `tiedosto`, joka kertoo, mitä tiedoston FILE sarakkeet ja arvot ovat; -suggest kirjoittaa alun",
		"`fil` med översättningen, som anger vad kolumner och värden i FILE betyder; -suggest skriver en början",
		"`file` that says what the columns and values of FILE mean; -suggest writes a first one",
	}),
		func(name string) error {
			l.mapping = name
			in, err := OpenFile(name)
			if err != nil {
				return err
			}
			defer in.Close()
			if e.Mapping, err = mapping.Read(in); err != nil {
				for _, fault := range each([]error{err}) { // one a line
					l.late = append(l.late, Tell(figure.Labels{"%s: %s", "%s: %s", "%s: %s"}, name, fault))
				}
			}
			return nil
		})
	l.BoolVar(&e.Suggest, "suggest", false, l.Says(figure.Labels{
		"kirjoita tiedostosta FILE muunnoksen alku, jota täydennetään käsin, ja lopeta",
		"skriv en första översättning av FILE, som kompletteras för hand, och avsluta",
		"write a first mapping of FILE, to be completed by hand, and stop",
	}))
}

// WriteSuggestion writes the first mapping that suggest makes of the file which the command line names, and returns the
// exit status.
func (l *Line) WriteSuggestion(
	stdin io.Reader, stdout io.Writer, embedded []byte, suggest func(io.Reader) (mapping.Mapping, error),
) int {
	in, err := l.Open(stdin, embedded)
	if err != nil {
		return l.Fail(err)
	}
	defer in.Close()
	m, err := suggest(in)
	status := l.Refuse(err)
	if len(m.Sources) == 0 {
		return status
	}
	return max(status, l.Fail(m.Write(stdout, l.lang)))
}
